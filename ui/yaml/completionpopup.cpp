// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/completionpopup.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int maxRows = 8;
constexpr int maxWords = 500;
constexpr int popupWidth = 360;
constexpr int detailRole = Qt::UserRole;

/// The word, and what it is at the other end of the row.
class WordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
        if (isCurrent)
            painter->fillRect(option.rect, tokens.selection);
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(option.font);
        painter->setPen(isCurrent ? tokens.selectionText : tokens.text);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + 16;
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, row.width() - used);
        painter->setPen(isCurrent ? tokens.selectionText : tokens.textMuted);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, detail);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {popupWidth, std::max(24, option.fontMetrics.height() + 6)};
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus),
      m_list(new QListWidget(this)),
      m_help(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Completions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_help);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new WordDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completions"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setContentsMargins(8, 6, 8, 6);
    m_help->setAccessibleName(tr("About the word"));
    connect(m_list, &QListWidget::currentRowChanged, this, &CompletionPopup::showHelp);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::choose);
    applyColors();
}

void CompletionPopup::applyColors()
{
    const Tokens &tokens = tokensOf(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::Window, tokens.raised);
    colors.setColor(QPalette::Base, tokens.raised);
    colors.setColor(QPalette::WindowText, tokens.textMuted);
    m_list->setPalette(colors);
    m_help->setPalette(colors);
    m_help->setAutoFillBackground(true);
    m_list->setFont(monospaceFont());
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void CompletionPopup::show(const QList<Completion> &words, const QRect &caret)
{
    m_words = words.first(std::min<qsizetype>(words.size(), maxWords));
    m_list->clear();
    if (m_words.isEmpty())
        return hide();
    for (const Completion &word : std::as_const(m_words)) {
        auto *item = new QListWidgetItem(word.label, m_list);
        item->setData(detailRole, word.detail);
        item->setData(Qt::AccessibleTextRole, word.detail.isEmpty() ? word.label : tr("%1, %2").arg(word.label, word.detail));
    }
    m_list->setCurrentRow(0);
    place(caret);
    QFrame::show();
}

void CompletionPopup::place(const QRect &caret)
{
    const int rows = std::min(m_list->count(), maxRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    setFixedWidth(popupWidth);
    // As high as the longest help needs, so that it does not jump while one goes through the list.
    int help = 0;
    for (const Completion &word : std::as_const(m_words))
        help = std::max(help, m_help->fontMetrics().boundingRect(QRect(0, 0, popupWidth - 20, 1000), Qt::TextWordWrap, word.help).height());
    m_help->setVisible(help > 0);
    m_help->setFixedHeight(help > 0 ? help + 14 : 0);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const int height = m_list->height() + m_help->height() + 2;
    setFixedHeight(height);
    const QScreen *on = parentWidget() ? parentWidget()->screen() : screen();
    const QRect space = on->availableGeometry();
    const int below = caret.bottom() + 3;
    const int y = below + height <= space.bottom() ? below : std::max(space.top(), caret.top() - 3 - height);
    move(std::clamp(caret.left() - 8, space.left(), std::max(space.left(), space.right() - popupWidth)), y);
}

void CompletionPopup::showHelp(int row)
{
    if (row < 0 || row >= m_words.size())
        return;
    const Completion &word = m_words.at(row);
    m_help->setText(word.help);
    Q_EMIT currentChanged(m_list->item(row)->data(Qt::AccessibleTextRole).toString());
}

void CompletionPopup::choose()
{
    const int row = m_list->currentRow();
    hide();
    if (row >= 0 && row < m_words.size()) {
        const Completion word = m_words.at(row);
        Q_EMIT chosen(word);
    }
}

QStringList CompletionPopup::labels() const
{
    QStringList labels;
    for (const Completion &word : m_words)
        labels.append(word.label);
    return labels;
}

bool CompletionPopup::takeKey(const QKeyEvent &key)
{
    if (!isVisible() || (key.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    switch (key.key()) {
    case Qt::Key_Up: m_list->setCurrentRow(row > 0 ? row - 1 : last); return true;
    case Qt::Key_Down: m_list->setCurrentRow(row < last ? row + 1 : 0); return true;
    case Qt::Key_PageUp: m_list->setCurrentRow(std::max(0, row - maxRows)); return true;
    case Qt::Key_PageDown: m_list->setCurrentRow(std::min(last, row + maxRows)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: choose(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

} // namespace clustero
