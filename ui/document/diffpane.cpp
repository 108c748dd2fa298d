// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/diffpane.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace clustero {

namespace {

constexpr int gap = 8; // px between the columns of the margin

bool isChange(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::Added;
}

QColor ground(const Tokens &tokens, DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Removed: return tokens.failedSoft;
    case DiffRow::Kind::Added: return tokens.passedSoft;
    case DiffRow::Kind::Gap:
    case DiffRow::Kind::Blank: return tokens.neutralSoft;
    case DiffRow::Kind::Context: break;
    }
    return {};
}

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto mix = [&](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()), mix(ground.blueF(), over.blueF()));
}

QString signOf(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Removed ? QStringLiteral("−") : row.kind == DiffRow::Kind::Added ? QStringLiteral("+") : QString();
}

} // namespace

class DiffPane::Margin : public QWidget
{
public:
    explicit Margin(DiffPane *pane) : QWidget(pane), m_pane(*pane) {}

private:
    void paintEvent(QPaintEvent *event) override { m_pane.paintMargin(event); }

    DiffPane &m_pane;
};

DiffPane::DiffPane(Numbers numbers, QWidget *parent) : QPlainTextEdit(parent), m_numbers(numbers), m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFont(monospaceFont());
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

void DiffPane::setRows(const QList<DiffRow> &rows)
{
    m_rows = rows;
    QStringList lines;
    int highest = 1;
    for (const DiffRow &row : rows) {
        const QString sign = m_numbers != Numbers::Both || row.kind == DiffRow::Kind::Gap ? QString()
                             : row.kind == DiffRow::Kind::Removed                         ? QStringLiteral("-")
                             : row.kind == DiffRow::Kind::Added                           ? QStringLiteral("+")
                                                                                          : QStringLiteral(" ");
        lines.append(sign + row.text);
        highest = std::max({highest, row.before, row.after});
    }
    m_digits = int(QString::number(highest).size());
    setPlainText(lines.join(u'\n'));
    placeMargin();
    showColors();
}

QList<int> DiffPane::changes() const
{
    QList<int> starts;
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto belongs = [](const DiffRow &row) { return isChange(row) || row.kind == DiffRow::Kind::Blank; };
        if (belongs(m_rows.at(i)) && (i == 0 || !belongs(m_rows.at(i - 1))))
            starts.append(i);
    }
    return starts;
}

bool DiffPane::goToChange(bool forward)
{
    const QList<int> starts = changes();
    const int here = textCursor().blockNumber();
    const auto next = forward ? std::upper_bound(starts.begin(), starts.end(), here) : std::lower_bound(starts.begin(), starts.end(), here);
    if (forward ? next == starts.end() : next == starts.begin())
        return false;
    setTextCursor(QTextCursor(document()->findBlockByNumber(forward ? *next : *std::prev(next))));
    centerCursor();
    return true;
}

void DiffPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
    else if (event->type() == QEvent::FontChange)
        placeMargin();
}

void DiffPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void DiffPane::showColors()
{
    const Tokens &tokens = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->begin();
    for (const DiffRow &row : std::as_const(m_rows)) {
        if (const QColor color = ground(tokens, row.kind); color.isValid()) {
            QTextEdit::ExtraSelection line;
            line.cursor = QTextCursor(block);
            line.format.setBackground(color);
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            if (row.kind == DiffRow::Kind::Gap)
                line.format.setForeground(tokens.textMuted);
            selections.append(line);
        }
        if (row.markLength > 0) {
            QTextEdit::ExtraSelection mark;
            const int sign = m_numbers == Numbers::Both ? 1 : 0;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + sign + row.markStart);
            mark.cursor.setPosition(block.position() + sign + row.markStart + row.markLength, QTextCursor::KeepAnchor);
            const QColor strong = row.kind == DiffRow::Kind::Removed ? tokens.failed : tokens.passed;
            mark.format.setBackground(mixed(ground(tokens, row.kind), strong, 0.25));
            mark.format.setFontWeight(QFont::Bold);
            selections.append(mark);
        }
        block = block.next();
    }
    setExtraSelections(selections);
    m_margin->update();
}

int DiffPane::marginWidth() const
{
    const int column = fontMetrics().horizontalAdvance(QString(m_digits, u'9')) + gap;
    const int sign = fontMetrics().horizontalAdvance(u'+') + gap;
    return gap + column * (m_numbers == Numbers::Both ? 2 : 1) + (m_numbers == Numbers::Both ? 0 : sign);
}

void DiffPane::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(contentsRect().x(), contentsRect().y(), marginWidth(), contentsRect().height());
}

void DiffPane::paintMargin(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(m_margin);
    painter.setFont(font());
    painter.fillRect(event->rect(), tokens.window);
    const int column = fontMetrics().horizontalAdvance(QString(m_digits, u'9')) + gap;
    const int height = fontMetrics().height();
    const auto text = [&](int x, const QRectF &line, int width, const QString &what) {
        painter.drawText(QRectF(x, line.y(), width, height), Qt::AlignRight | Qt::AlignVCenter, what);
    };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const DiffRow row = m_rows.value(block.blockNumber());
        if (const QColor color = ground(tokens, row.kind); color.isValid())
            painter.fillRect(QRectF(0, line.y(), m_margin->width(), line.height()), color);
        painter.setPen(tokens.textMuted);
        int x = 0;
        if (m_numbers != Numbers::After)
            text(std::exchange(x, x + column), line, column, row.before > 0 ? QString::number(row.before) : QString());
        if (m_numbers != Numbers::Before)
            text(std::exchange(x, x + column), line, column, row.after > 0 ? QString::number(row.after) : QString());
        if (m_numbers != Numbers::Both) {
            painter.setPen(tokens.text);
            text(x, line, m_margin->width() - x - gap / 2, signOf(row));
        }
    }
}

} // namespace clustero
