// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/choicepopup.h"

#include "models/items/fuzzymatch.h"
#include "ui/canvas/canvasaccessible.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int widest = 440;
constexpr int mostRows = 10;
constexpr int rowPadding = 10;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int isPossibleRole = Qt::UserRole + 2;

/// The title, and after it what it is, fainter.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(28, option.fontMetrics.height() + rowPadding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 4, 4);
        }
        const bool isPossible = index.data(isPossibleRole).toBool();
        QRect line = option.rect.adjusted(10, 0, -10, 0);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const auto aligned = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
        painter->setPen(isPossible ? tokens.text : tokens.textMuted);
        painter->setFont(option.font);
        painter->drawText(line, int(aligned), title);
        const int used = option.fontMetrics.horizontalAdvance(title) + 12;
        line = isMirrored ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, line.width());
        painter->setPen(isPossible ? tokens.textMuted : tokens.failed);
        painter->drawText(line, int(aligned), detail);
        painter->restore();
    }
};

} // namespace

QList<Choice> matching(const QList<Choice> &choices, const QString &typed)
{
    const QString pattern = typed.trimmed();
    if (pattern.isEmpty())
        return choices;
    QList<std::pair<int, Choice>> ranked;
    for (const Choice &choice : choices) {
        const auto title = fuzzyMatch(pattern, choice.title);
        const bool inDetail = choice.detail.contains(pattern, Qt::CaseInsensitive);
        if (title || inDetail)
            ranked.append({title ? title->score + 1000 : 0, choice});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Choice> found;
    for (const auto &[score, choice] : ranked)
        found.append(choice);
    return found;
}

ChoicePopup::ChoicePopup(QWidget *parent, const QString &title, const QString &hint, Source source)
    : QFrame(parent), m_source(std::move(source)), m_edit(new QLineEdit), m_list(new QListWidget), m_none(new QLabel)
{
    setObjectName(QStringLiteral("choicePopup"));
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(title);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_none->setText(tr("Nothing answers to this. Type less, an image such as node:22, or a docker run line."));
    m_none->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    connect(m_edit, &QLineEdit::textChanged, this, &ChoicePopup::refill);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
    refill();
}

void ChoicePopup::refill()
{
    m_choices = m_source(m_edit->text());
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.title, m_list);
        const QString detail = choice.whyNot.isEmpty() ? choice.detail : choice.whyNot;
        item->setData(detailRole, detail);
        item->setData(isPossibleRole, choice.whyNot.isEmpty());
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "a choice, what it is").arg(choice.title, detail));
        item->setToolTip(detail);
    }
    m_none->setVisible(m_choices.isEmpty());
    m_list->setVisible(!m_choices.isEmpty());
    if (!m_choices.isEmpty())
        m_list->setCurrentRow(0);
    if (isVisible())
        resize(wantedSize());
}

QSize ChoicePopup::wantedSize() const
{
    const QSize room = parentWidget()->size() - QSize(8, 8);
    const int row = std::max(28, m_list->sizeHintForRow(0));
    const int rows = std::clamp(static_cast<int>(m_choices.size()), 1, mostRows);
    const int rest = m_edit->sizeHint().height() + layout()->itemAt(0)->sizeHint().height() + 32;
    const int below = m_choices.isEmpty() ? 3 * fontMetrics().height() : rows * row + 4;
    return {std::min(widest, room.width()), std::min(rest + below, room.height())};
}

void ChoicePopup::showAt(const QPoint &place)
{
    const QSize room = parentWidget()->size() - QSize(8, 8);
    const QSize size = wantedSize();
    const int left = isRightToLeft() ? place.x() - size.width() : place.x();
    setGeometry(std::clamp(left, 4, std::max(4, room.width() - size.width() + 4)),
                std::clamp(place.y(), 4, std::max(4, room.height() - size.height() + 4)), size.width(), size.height());
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ChoicePopup::goTo(int row)
{
    if (m_choices.isEmpty())
        return;
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    CanvasAccessible::announce(*m_edit, m_list->currentItem()->data(Qt::AccessibleTextRole).toString());
}

void ChoicePopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_choices.size())
        return;
    const Choice choice = m_choices.at(row);
    if (!choice.whyNot.isEmpty()) {
        CanvasAccessible::announce(*m_edit, choice.whyNot);
        return;
    }
    finish(true);
    choice.act();
}

bool ChoicePopup::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape: finish(true); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Up: goTo(m_list->currentRow() - 1); return true;
    case Qt::Key_Down: goTo(m_list->currentRow() + 1); return true;
    case Qt::Key_PageUp: goTo(m_list->currentRow() - mostRows + 1); return true;
    case Qt::Key_PageDown: goTo(m_list->currentRow() + mostRows - 1); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // it has one field
    default: return false;
    }
}

bool ChoicePopup::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // all keys are for typing
        return true;
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish(false);
    }
    return QFrame::eventFilter(object, event);
}

void ChoicePopup::finish(bool byKey)
{
    if (m_isDone)
        return;
    m_isDone = true;
    hide();
    deleteLater();
    Q_EMIT ended(byKey);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.borderStrong, 1));
    painter.setBrush(tokens.isDark ? tokens.raised : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace clustero
