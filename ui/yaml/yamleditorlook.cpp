// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is set up and looks: keys, colours, margins, styles, folds.
#include "ui/yaml/yamleditor.h"

#include "models/yaml/linescanner.h"
#include "ui/theme/fonts.h"
#include "ui/yaml/yamllook.h"

#include <QFontInfo>

#include <algorithm>

namespace clustero {

namespace {

using Sci = QsciScintillaBase;

/// Every style twice, so that neighbouring signs can be painted apart: QScintilla shapes each run of a style, and fonts for programs
/// make one glyph of `==` or `--`.
constexpr int styles = static_cast<int>(TextStyle::Count);

bool isLigatureSign(char c)
{
    return QByteArrayView("=<>!-&|*+/:#.?$%@^~\\_").contains(c);
}

void partSigns(QByteArrayView text, QByteArray &styled)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isLigatureSign(text[i]) && isLigatureSign(text[i - 1]) && styled[i] == styled[i - 1])
            styled[i] = static_cast<char>(styled[i] + styles);
    }
}

/// What the window has no use for of its own, and what people expect of any text field.
bool isOurs(QsciCommand::Command command)
{
    switch (command) {
    case QsciCommand::Undo:
    case QsciCommand::Redo:
    case QsciCommand::LineCut:
    case QsciCommand::LineCopy:
    case QsciCommand::LineDelete:
    case QsciCommand::LineTranspose:
    case QsciCommand::LineDuplicate:
    case QsciCommand::SelectionDuplicate:
    case QsciCommand::SelectionLowerCase:
    case QsciCommand::SelectionUpperCase:
    case QsciCommand::EditToggleOvertype:
    case QsciCommand::Newline:
    case QsciCommand::Formfeed:
    case QsciCommand::Tab:
    case QsciCommand::Backtab:
    case QsciCommand::Cancel:
    case QsciCommand::ZoomIn:
    case QsciCommand::ZoomOut:
    case QsciCommand::ReverseLines:
    case QsciCommand::WordPartLeft:
    case QsciCommand::WordPartLeftExtend:
    case QsciCommand::WordPartRight:
    case QsciCommand::WordPartRightExtend:
    case QsciCommand::ParaDown:
    case QsciCommand::ParaDownExtend:
    case QsciCommand::ParaUp:
    case QsciCommand::ParaUpExtend:
    case QsciCommand::VerticalCentreCaret: return false;
    default: return true;
    }
}

} // namespace

void YamlEditor::setUp()
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);
    setAttribute(Qt::WA_InputMethodEnabled);
    ask(*this, SCI_SETUNDOCOLLECTION, 0);
    ask(*this, SCI_EMPTYUNDOBUFFER);
    ask(*this, SCI_SETMODEVENTMASK, SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT | SC_MOD_CHANGEFOLD);
    ask(*this, SCI_SETLEXER, SCLEX_CONTAINER);
    ask(*this, SCI_SETSCROLLWIDTH, 1);
    ask(*this, SCI_SETSCROLLWIDTHTRACKING, 1);
    ask(*this, SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    ask(*this, SCI_SETUSETABS, 0);
    ask(*this, SCI_SETTABWIDTH, 4);
    ask(*this, SCI_SETINDENTATIONGUIDES, SC_IV_LOOKBOTH);
    ask(*this, SCI_SETENDATLASTLINE, 1);
    ask(*this, SCI_SETCARETLINEVISIBLE, 1);
    ask(*this, SCI_SETCARETWIDTH, 2);
    ask(*this, SCI_SETYCARETPOLICY, CARET_SLOP | CARET_EVEN, 2);
    ask(*this, SCI_SETVISIBLEPOLICY, VISIBLE_SLOP, 3);
    ask(*this, SCI_SETPASTECONVERTENDINGS, 1);
    ask(*this, SCI_SETAUTOMATICFOLD, SC_AUTOMATICFOLD_SHOW | SC_AUTOMATICFOLD_CLICK | SC_AUTOMATICFOLD_CHANGE);
    ask(*this, SCI_SETMOUSEDWELLTIME, SC_TIME_FOREVER);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    SendScintilla(SCI_SETPROPERTY, "fold", "1");

    ask(*this, SCI_SETMARGINS, 4);
    ask(*this, SCI_SETMARGINTYPEN, YamlNumbers::bandMargin, SC_MARGIN_SYMBOL);
    ask(*this, SCI_SETMARGINMASKN, YamlNumbers::bandMargin, 1 << YamlNumbers::bandMarginMarker);
    ask(*this, SCI_SETMARGINTYPEN, YamlNumbers::problemMargin, SC_MARGIN_SYMBOL);
    ask(*this, SCI_SETMARGINMASKN, YamlNumbers::problemMargin, 1 << YamlNumbers::warningMarker | 1 << YamlNumbers::errorMarker);
    ask(*this, SCI_SETMARGINTYPEN, YamlNumbers::lineMargin, SC_MARGIN_NUMBER);
    ask(*this, SCI_SETMARGINMASKN, YamlNumbers::lineMargin, 0);
    ask(*this, SCI_SETMARGINTYPEN, YamlNumbers::foldMargin, SC_MARGIN_SYMBOL);
    ask(*this, SCI_SETMARGINMASKN, YamlNumbers::foldMargin, static_cast<qsizetype>(SC_MASK_FOLDERS));
    ask(*this, SCI_SETMARGINSENSITIVEN, YamlNumbers::foldMargin, 1);
}

void YamlEditor::setUpKeys()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        if (!isOurs(command->command())) {
            command->setKey(0);
            command->setAlternateKey(0);
        }
    }
}

void YamlEditor::setFontPoints(qreal points)
{
    m_points = points;
    applyTheme();
}

void YamlEditor::applyTheme()
{
    const Tokens &tokens = tokensOf(palette());
    const YamlColors colors(tokens);
    QFont font = monospaceFont();
    if (m_points > 0)
        font.setPointSizeF(m_points);
    const QFontInfo info(font);
    const QByteArray family = info.family().toUtf8();
    SendScintilla(SCI_STYLESETFONT, static_cast<uintptr_t>(STYLE_DEFAULT), family.constData());
    ask(*this, SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, qRound(info.pointSizeF() * static_cast<int>(SC_FONT_SIZE_MULTIPLIER)));
    ask(*this, SCI_STYLESETFORE, STYLE_DEFAULT, colorNumber(tokens.text));
    ask(*this, SCI_STYLESETBACK, STYLE_DEFAULT, colorNumber(colors.background));
    ask(*this, SCI_STYLECLEARALL);
    for (int style = 0; style < 2 * styles; ++style)
        ask(*this, SCI_STYLESETFORE, style, colorNumber(colors.text[static_cast<std::size_t>(style % styles)]));
    ask(*this, SCI_STYLESETFORE, STYLE_LINENUMBER, colorNumber(colors.lineNumber));
    ask(*this, SCI_STYLESETBACK, STYLE_LINENUMBER, colorNumber(colors.margin));
    ask(*this, SCI_STYLESETFORE, STYLE_INDENTGUIDE, colorNumber(tokens.border));
    ask(*this, SCI_STYLESETFORE, STYLE_BRACELIGHT, colorNumber(tokens.selectionText));
    ask(*this, SCI_STYLESETBACK, STYLE_BRACELIGHT, colorNumber(tokens.selection));
    ask(*this, SCI_STYLESETFORE, STYLE_BRACEBAD, colorNumber(tokens.failed));
    ask(*this, SCI_SETSELFORE, 1, colorNumber(tokens.selectionText));
    ask(*this, SCI_SETSELBACK, 1, colorNumber(tokens.selection));
    ask(*this, SCI_SETCARETFORE, colorNumber(tokens.accent));
    ask(*this, SCI_SETCARETLINEBACK, colorNumber(colors.caretLine));
    ask(*this, SCI_SETEXTRAASCENT, 1);
    ask(*this, SCI_SETEXTRADESCENT, 1);
    applyMarks(font);
    updateMarginWidth();
}

void YamlEditor::applyMarks(const QFont &font)
{
    const Tokens &tokens = tokensOf(palette());
    const YamlColors colors(tokens);
    const auto mark = [&](int number, int shape, const QColor &fore, const QColor &back) {
        ask(*this, SCI_MARKERDEFINE, number, shape);
        ask(*this, SCI_MARKERSETFORE, number, colorNumber(fore));
        ask(*this, SCI_MARKERSETBACK, number, colorNumber(back));
    };
    mark(YamlNumbers::bandMarker, SC_MARK_BACKGROUND, colors.band, colors.band);
    mark(YamlNumbers::bandMarginMarker, SC_MARK_FULLRECT, tokens.accent, tokens.accent);
    mark(YamlNumbers::errorMarker, SC_MARK_CIRCLE, tokens.failed, tokens.failed);
    mark(YamlNumbers::warningMarker, SC_MARK_ARROWDOWN, tokens.warning, tokens.warning);
    mark(SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN, tokens.borderStrong, tokens.borderStrong);
    mark(SC_MARKNUM_FOLDER, SC_MARK_ARROW, tokens.borderStrong, tokens.borderStrong);
    mark(SC_MARKNUM_FOLDEREND, SC_MARK_ARROW, tokens.borderStrong, tokens.borderStrong);
    mark(SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN, tokens.borderStrong, tokens.borderStrong);
    for (const auto number : {SC_MARKNUM_FOLDERSUB, SC_MARKNUM_FOLDERTAIL, SC_MARKNUM_FOLDERMIDTAIL})
        mark(int(number), SC_MARK_EMPTY, tokens.borderStrong, tokens.borderStrong);
    ask(*this, SCI_SETFOLDMARGINCOLOUR, 1, colorNumber(colors.margin));
    ask(*this, SCI_SETFOLDMARGINHICOLOUR, 1, colorNumber(colors.margin));
    ask(*this, SCI_SETFOLDFLAGS, 0);

    const auto indicator = [&](int number, int shape, const QColor &color, int alpha, bool isUnder) {
        ask(*this, SCI_INDICSETSTYLE, number, shape);
        ask(*this, SCI_INDICSETFORE, number, colorNumber(color));
        ask(*this, SCI_INDICSETALPHA, number, alpha);
        ask(*this, SCI_INDICSETOUTLINEALPHA, number, alpha);
        ask(*this, SCI_INDICSETUNDER, number, isUnder);
    };
    indicator(YamlNumbers::errorIndicator, INDIC_SQUIGGLE, tokens.failed, 255, false);
    indicator(YamlNumbers::warningIndicator, INDIC_SQUIGGLE, tokens.warning, 255, false);
    indicator(YamlNumbers::matchIndicator, INDIC_FULLBOX, colors.match, 255, true);
    indicator(YamlNumbers::flashIndicator, INDIC_FULLBOX, colors.match, 255, true);

    const int line = QFontMetrics(font).height();
    ask(*this, SCI_SETMARGINWIDTHN, YamlNumbers::bandMargin, 4);
    ask(*this, SCI_SETMARGINWIDTHN, YamlNumbers::problemMargin, line);
    ask(*this, SCI_SETMARGINWIDTHN, YamlNumbers::foldMargin, line * 3 / 4);
    ask(*this, SCI_SETMARGINLEFT, 0, 4);
    for (const int margin : {YamlNumbers::bandMargin, YamlNumbers::problemMargin, YamlNumbers::lineMargin, YamlNumbers::foldMargin}) {
        ask(*this, SCI_SETMARGINTYPEN, margin, margin == YamlNumbers::lineMargin ? SC_MARGIN_NUMBER : SC_MARGIN_COLOUR);
        ask(*this, SCI_SETMARGINBACKN, margin, colorNumber(colors.margin));
    }
}

void YamlEditor::updateMarginWidth()
{
    const qsizetype lines = ask(*this, SCI_GETLINECOUNT);
    const QByteArray widest(std::max<qsizetype>(3, QByteArray::number(lines).size()) + 1, '9');
    const qsizetype width = SendScintilla(SCI_TEXTWIDTH, static_cast<uintptr_t>(STYLE_LINENUMBER), widest.constData());
    if (width != ask(*this, SCI_GETMARGINWIDTHN, YamlNumbers::lineMargin))
        ask(*this, SCI_SETMARGINWIDTHN, YamlNumbers::lineMargin, width);
}

void YamlEditor::styleTo(qsizetype position)
{
    qsizetype line = ask(*this, SCI_LINEFROMPOSITION, ask(*this, SCI_GETENDSTYLED));
    const qsizetype last = ask(*this, SCI_LINEFROMPOSITION, position);
    LineState state = line > 0 ? LineState::unpacked(static_cast<int>(ask(*this, SCI_GETLINESTATE, line - 1))) : LineState();
    std::vector<LineSpan> spans;
    QByteArray styled;
    ask(*this, SCI_STARTSTYLING, ask(*this, SCI_POSITIONFROMLINE, line));
    for (; line <= last; ++line) {
        const qsizetype start = ask(*this, SCI_POSITIONFROMLINE, line);
        const qsizetype size = ask(*this, SCI_POSITIONFROMLINE, line + 1) - start;
        const qsizetype textSize = ask(*this, SCI_GETLINEENDPOSITION, line) - start;
        styled.fill(0, size);
        if (textSize > 0) {
            state = scanYamlLine(bytesOf(*this, start, textSize), state, spans);
            for (const LineSpan &span : spans)
                std::fill(styled.begin() + span.start, styled.begin() + span.end, static_cast<char>(styleOf(span.kind)));
            partSigns(bytesOf(*this, start, textSize), styled);
        }
        if (size > 0)
            ask(*this, SCI_SETSTYLINGEX, styled);
        ask(*this, SCI_SETLINESTATE, line, state.packed());
    }
}

void YamlEditor::foldAtCaret(bool isOpen)
{
    updateFolds();
    qsizetype line = lineOf(caret());
    const bool isHead = (ask(*this, SCI_GETFOLDLEVEL, line) & SC_FOLDLEVELHEADERFLAG) != 0;
    if (!isHead || (!isOpen && !ask(*this, SCI_GETFOLDEXPANDED, line)))
        line = ask(*this, SCI_GETFOLDPARENT, line);
    if (line < 0)
        return;
    if (!isOpen && line != lineOf(caret())) { // first: the line of the caret is never hidden
        const qsizetype at = offsetOf(ask(*this, SCI_GETLINEINDENTPOSITION, line));
        perform({}, {at, at});
    }
    ask(*this, SCI_FOLDLINE, line, isOpen ? SC_FOLDACTION_EXPAND : SC_FOLDACTION_CONTRACT);
}

void YamlEditor::updateFolds()
{
    m_foldTimer.stop();
    const qsizetype size = ask(*this, SCI_GETLENGTH);
    const std::vector<FoldLine> folds = foldLines(size > 0 ? bytesOf(*this, 0, size) : QByteArrayView(""));
    const auto lines = std::min<qsizetype>(static_cast<qsizetype>(folds.size()), ask(*this, SCI_GETLINECOUNT));
    for (qsizetype line = 0; line < lines; ++line) {
        const FoldLine &place = folds[static_cast<std::size_t>(line)];
        const qsizetype level =
            SC_FOLDLEVELBASE + place.level + (place.isHead ? SC_FOLDLEVELHEADERFLAG : 0) + (place.isBlank ? SC_FOLDLEVELWHITEFLAG : 0);
        if (ask(*this, SCI_GETFOLDLEVEL, line) != level)
            ask(*this, SCI_SETFOLDLEVEL, line, level);
    }
}

} // namespace clustero
