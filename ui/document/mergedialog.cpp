// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/mergedialog.h"

#include "models/yaml/yamltree.h"
#include "ui/document/diffpane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>

#include <algorithm>

namespace clustero {

namespace {

constexpr int picksInRow = 3;
constexpr int mergeMargin = 16;
constexpr qsizetype checkedBytes = 256 * 1024; // the result is read at once up to here
using Pick = TextMerge::Pick;

QByteArray resultOf(const MergePart &part, std::optional<Pick> pick)
{
    TextMerge one;
    one.parts.append(part);
    const Pick chosen = pick.value_or(Pick::Mine);
    return one.text({&chosen, 1});
}

QList<DiffRow> rowsOf(const QByteArray &text, qsizetype firstLine, bool isMine)
{
    QList<DiffRow> rows;
    int line = int(firstLine) + 1;
    for (const QByteArrayView content : linesOf(text)) {
        DiffRow row;
        row.kind = DiffRow::Kind::Added; // into the result, from either side
        (isMine ? row.before : row.after) = line++;
        row.text = visibleLine(content);
        rows.append(row);
    }
    if (rows.isEmpty())
        rows.append({DiffRow::Kind::Gap, 0, 0, MergeDialog::tr("Nothing: the lines were removed"), 0, 0});
    return rows;
}

/// As in a difference: the parts of lines that are not the same on both sides.
void markDifferences(QList<DiffRow> &mine, QList<DiffRow> &theirs, const MergePart &part)
{
    const DiffText text = diffText(part.mine, part.theirs, -1);
    const auto take = [](QList<DiffRow> &rows, const QList<DiffRow> &marked) {
        qsizetype i = 0;
        for (const DiffRow &row : marked) {
            if (row.kind == DiffRow::Kind::Blank || i >= rows.size())
                continue;
            if (row.kind == DiffRow::Kind::Context)
                rows[i].kind = DiffRow::Kind::Context;
            rows[i].markStart = std::min(row.markStart, int(rows[i].text.size()));
            rows[i].markLength = std::min(row.markLength, int(rows[i].text.size()) - rows[i].markStart);
            ++i;
        }
    };
    take(mine, text.before);
    take(theirs, text.after);
}

} // namespace

MergeDialog::MergeDialog(const QString &fileName, const TextMerge &merge, QWidget *parent)
    : QDialog(parent),
      m_merge(merge),
      m_title(new QLabel),
      m_previous(new QPushButton(tr("&Previous"))),
      m_next(new QPushButton(tr("&Next"))),
      m_mine(new DiffPane(DiffPane::Numbers::Before)),
      m_theirs(new DiffPane(DiffPane::Numbers::After)),
      m_choice(new QButtonGroup(this)),
      m_result(new QPlainTextEdit),
      m_state(new QLabel),
      m_accept(new QPushButton(tr("&Merge")))
{
    setWindowTitle(tr("Merge %1").arg(fileName));
    std::copy_if(merge.parts.begin(), merge.parts.end(), std::back_inserter(m_conflicts),
                 [](const MergePart &part) { return part.kind == MergePart::Kind::Conflict; });
    m_picks.resize(m_conflicts.size());
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeSides(), 1);
    column->addWidget(makePicks());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(makeResult());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({280, 260});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(mergeMargin, mergeMargin, mergeMargin, mergeMargin);
    all->setSpacing(10);
    all->addLayout(makeHead());
    all->addWidget(splitter, 1);
    all->addLayout(makeFoot());
    resize(900, 680);
    showConflict();
}

QLayout *MergeDialog::makeHead()
{
    auto *row = new QHBoxLayout;
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    row->addWidget(m_title, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    const auto step = [&](QPushButton *button, const QKeySequence &key, int by) {
        button->setAutoDefault(false);
        button->setToolTip(key.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, by] { go(m_current + by); });
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by] { go(m_current + by); });
    };
    step(m_previous, QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
    step(m_next, QKeySequence(Qt::Key_F8), 1);
    return row;
}

QWidget *MergeDialog::makeSides()
{
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [&](DiffPane *pane, const QString &name) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        auto *head = new QLabel(name);
        column->addWidget(head);
        column->addWidget(pane, 1);
        pane->setFrameShape(QFrame::StyledPanel);
        pane->setAccessibleName(name);
        row->addLayout(column, 1);
    };
    add(m_mine, tr("Mine, not saved"));
    add(m_theirs, tr("On disk"));
    return sides;
}

QWidget *MergeDialog::makePicks()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    const auto add = [&](const QString &text, Pick pick) {
        auto *button = new QRadioButton(text);
        const int place = static_cast<int>(m_choice->buttons().size());
        m_choice->addButton(button, int(pick));
        grid->addWidget(button, place / picksInRow, place % picksInRow);
    };
    add(tr("&Keep mine"), Pick::Mine);
    add(tr("&Use the disk's"), Pick::Theirs);
    add(tr("Both, mine &first"), Pick::MineThenTheirs);
    add(tr("Both, the disk's f&irst"), Pick::TheirsThenMine);
    add(tr("&Neither: as it was"), Pick::Base);
    grid->setColumnStretch(picksInRow, 1);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { pick(static_cast<Pick>(id)); });
    return box;
}

QWidget *MergeDialog::makeResult()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(new QLabel(tr("Result")));
    m_result->setReadOnly(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_result->setFont(monospaceFont());
    m_result->setTabChangesFocus(true);
    m_result->setAccessibleName(tr("Result of the merge"));
    column->addWidget(m_result, 1);
    return box;
}

QLayout *MergeDialog::makeFoot()
{
    auto *row = new QHBoxLayout;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    row->addWidget(m_state, 1);
    auto *later = new QPushButton(tr("&Decide later"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(later);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_accept);
    return row;
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_result)
        showResult();
}

std::vector<Pick> MergeDialog::picks() const
{
    std::vector<Pick> chosen;
    for (const auto &pick : m_picks)
        chosen.push_back(pick.value_or(Pick::Mine));
    return chosen;
}

QByteArray MergeDialog::merged() const
{
    return m_merge.text(picks());
}

bool MergeDialog::isDecided() const
{
    return std::all_of(m_picks.begin(), m_picks.end(), [](const auto &pick) { return pick.has_value(); });
}

void MergeDialog::pick(Pick pick)
{
    if (m_conflicts.empty())
        return;
    m_picks[size_t(m_current)] = pick;
    if (QAbstractButton *button = m_choice->button(int(pick)))
        button->setChecked(true);
    showResult();
}

void MergeDialog::go(int conflict)
{
    m_current = std::clamp(conflict, 0, std::max(0, int(m_conflicts.size()) - 1));
    showConflict();
}

void MergeDialog::showConflict()
{
    if (m_conflicts.empty()) {
        m_title->setText(tr("Nothing is in conflict: both changes go together."));
        m_accept->setEnabled(true);
        return;
    }
    const MergePart &part = m_conflicts[size_t(m_current)];
    m_title->setText(tr("Conflict %1 of %2, line %3").arg(m_current + 1).arg(m_conflicts.size()).arg(part.mineLine + 1));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < int(m_conflicts.size()));
    QList<DiffRow> mine = rowsOf(part.mine, part.mineLine, true);
    QList<DiffRow> theirs = rowsOf(part.theirs, part.theirsLine, false);
    markDifferences(mine, theirs, part);
    m_mine->setRows(mine);
    m_theirs->setRows(theirs);
    m_choice->setExclusive(false);
    for (QAbstractButton *button : m_choice->buttons())
        button->setChecked(m_picks[size_t(m_current)] == static_cast<Pick>(m_choice->id(button)));
    m_choice->setExclusive(true);
    showResult();
}

void MergeDialog::showResult()
{
    const Tokens &tokens = tokensOf(palette());
    QString text;
    QList<QTextEdit::ExtraSelection> marks;
    QList<std::tuple<int, int, QColor>> ranges; // first line, lines, colour
    int line = 0;
    int currentLine = 0;
    int conflict = 0;
    for (const MergePart &part : std::as_const(m_merge.parts)) {
        const bool isConflict = part.kind == MergePart::Kind::Conflict;
        const QByteArray bytes = isConflict ? resultOf(part, m_picks[size_t(conflict)]) : part.text;
        const QList<QByteArrayView> lines = linesOf(bytes);
        for (const QByteArrayView content : lines)
            text += visibleLine(content) + u'\n';
        if (isConflict) {
            const bool isOpen = !m_picks[size_t(conflict)];
            if (conflict == m_current)
                currentLine = line;
            ranges.append({line, int(lines.size()), isOpen ? tokens.warningSoft : tokens.passedSoft});
            ++conflict;
        }
        line += int(lines.size());
    }
    m_result->setPlainText(text);
    for (const auto &[first, count, color] : std::as_const(ranges)) {
        for (int i = first; i < first + count; ++i) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_result->document()->findBlockByNumber(i));
            mark.format.setBackground(color);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
    }
    m_result->setExtraSelections(marks);
    m_result->setTextCursor(QTextCursor(m_result->document()->findBlockByNumber(currentLine)));
    m_result->centerCursor();
    const auto open = std::count_if(m_picks.begin(), m_picks.end(), [](const auto &pick) { return !pick; });
    m_accept->setEnabled(open == 0);
    if (open > 0) {
        m_state->setText(tr("%n conflict(s) still to decide", nullptr, int(open)));
        return;
    }
    const QByteArray result = merged();
    const QList<Diagnostic> problems = result.size() > checkedBytes ? QList<Diagnostic>() : readYaml(result).diagnostics;
    m_state->setText(problems.isEmpty()
                         ? tr("Everything is decided.")
                         : tr("The result is no YAML: line %1. %2").arg(problems.first().range.line).arg(problems.first().message));
}

} // namespace clustero
