// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/shown.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/wrappedlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int sideMargin = 12;

/// A folder as a small heading; a pipeline as sign, name and a line about its newest run.
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        return {120, index.parent().isValid() ? 2 * line + 14 : line + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.parent().isValid())
            paintPipeline(*painter, option, index);
        else
            paintGroup(*painter, option, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokensOf(option.palette).focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 2, -5, -2), 6, 6);
        }
        painter->restore();
    }

private:
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &tokens = tokensOf(option.palette);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tokens.textMuted);
        const QRect room = option.rect.adjusted(sideMargin + 4, 4, -sideMargin, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    }

    static void paintPipeline(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isSelected || option.state & QStyle::State_MouseOver) {
            painter.setBrush(isSelected ? tokens.selection : tokens.neutralSoft);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6);
        }
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        QRect room = option.rect.adjusted(sideMargin + 4, 6, -sideMargin - 2, -6);
        const QRect sign(isRightToLeft ? room.right() - 16 : room.left(), option.rect.center().y() - 8, 17, 17);
        const QVariant state = index.data(SidebarModel::StateRole);
        if (state.isValid()) {
            paintStateGlyph(painter, sign, static_cast<State>(state.toInt()), tokens);
        } else {
            painter.setPen(QPen(tokens.borderStrong, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(sign).adjusted(3, 3, -3, -3), 2, 2);
        }
        room.adjust(isRightToLeft ? 0 : 27, 0, isRightToLeft ? -27 : 0, 0);
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        const QRect lower(room.left(), room.top() + room.height() / 2, room.width(), room.height() - room.height() / 2);
        QFont name = option.font;
        name.setWeight(QFont::Medium);
        painter.setFont(name);
        painter.setPen(isSelected ? tokens.selectionText : tokens.text);
        painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideMiddle, upper.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter.setFont(small);
        const bool isBad =
            state.isValid() && (static_cast<State>(state.toInt()) == State::Failed || static_cast<State>(state.toInt()) == State::TimedOut);
        painter.setPen(isBad && !isSelected ? tokens.failed : tokens.textMuted);
        painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(small).elidedText(index.data(SidebarModel::SummaryRole).toString(), Qt::ElideRight, lower.width()));
    }
};

/// A place as a row, aligned with the pipelines above.
class PlaceButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

private:
    void paintEvent(QPaintEvent *event) override
    {
        if (toolButtonStyle() == Qt::ToolButtonIconOnly) {
            QToolButton::paintEvent(event);
            return;
        }
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? tokens.selection : tokens.neutralSoft);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 6, 6);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        constexpr int side = 10;
        const QRect sign(isRightToLeft() ? width() - side - 18 : side, (height() - 18) / 2, 18, 18);
        icon().paint(&painter, sign);
        painter.setPen(isChecked() ? tokens.selectionText : tokens.text);
        const QRect room =
            isRightToLeft() ? QRect(side, 0, width() - 2 * side - 27, height()) : QRect(side + 27, 0, width() - 2 * side - 27, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, text());
    }
};

} // namespace

Sidebar::Sidebar(SidebarModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_tree(new QTreeView),
      m_heading(new QLabel(tr("Pipelines"))),
      m_open(new QToolButton),
      m_pipelines(new QToolButton),
      m_stack(new QStackedWidget)
{
    setMinimumWidth(48);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new SidebarDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Pipelines"));
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->viewport()->setAutoFillBackground(true);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (const QString file = index.data(SidebarModel::FileRole).toString(); !file.isEmpty())
            Q_EMIT pipelineChosen(file);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = m_tree->indexAt(point);
        Q_EMIT menuWanted(index.data(SidebarModel::FileRole).toString(), index.data(SidebarModel::FolderRole).toString(),
                          m_tree->viewport()->mapToGlobal(point));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        setCurrent(m_current);
    });

    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_heading->setFont(bold);
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Open a folder with pipelines"));
    m_open->setAccessibleName(tr("Open folder"));
    connect(m_open, &QToolButton::clicked, this, &Sidebar::openWanted);
    m_pipelines->setAutoRaise(true);
    m_pipelines->setToolTip(tr("Show the pipelines"));
    m_pipelines->setAccessibleName(tr("Show the pipelines"));
    connect(m_pipelines, &QToolButton::clicked, this, &Sidebar::expandWanted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargin + 4, 8, 8, 4);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_pipelines);
    head->addWidget(m_open);

    auto *empty = new QWidget;
    auto *hint = new WrappedLabel(400);
    hint->setText(tr("No pipelines here yet. A pipeline is a .clustero.yaml in a project's folder."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(tr("Open folder…"));
    connect(open, &QPushButton::clicked, this, &Sidebar::openWanted);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(sideMargin + 4, 8, sideMargin, 8);
    emptyLayout->addWidget(hint);
    emptyLayout->addWidget(open, 0, Qt::AlignLeading);
    emptyLayout->addStretch();
    m_stack->addWidget(empty); // first, because a page that comes later is laid out at once
    m_stack->addWidget(m_tree);

    auto *places = new QVBoxLayout;
    places->setContentsMargins(6, 8, 6, 10);
    places->setSpacing(2);
    places->addWidget(addPlace(QStringLiteral("runs"), tr("Runs"), QStringLiteral("runs")));
    places->addWidget(addPlace(QStringLiteral("inbox"), tr("Inbox"), QStringLiteral("inbox")));
    places->addWidget(addPlace(QStringLiteral("connections"), tr("Connections"), QStringLiteral("connections")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(places);
    showIcons();
    expandAll();
    setCompact(false);
}

QToolButton *Sidebar::addPlace(const QString &key, const QString &text, const QString &iconName)
{
    auto *button = new PlaceButton;
    button->setObjectName(key);
    button->setProperty("iconName", iconName);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(32);
    connect(button, &QToolButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT placeChosen(key);
    });
    m_places << button;
    return button;
}

void Sidebar::setCompact(bool compact)
{
    m_isCompact = compact;
    setShown(m_heading, !compact);
    setShown(m_open, !compact);
    setShown(m_pipelines, compact);
    setShown(m_stack, !compact);
    for (QToolButton *place : std::as_const(m_places))
        place->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (compact)
        setFixedWidth(52);
    else {
        setMinimumWidth(180);
        setMaximumWidth(480);
    }
}

void Sidebar::setUnread(int count)
{
    for (QToolButton *place : std::as_const(m_places)) {
        if (place->objectName() == QLatin1String("inbox"))
            place->setText(count > 0 ? tr("Inbox (%1)").arg(count) : tr("Inbox"));
    }
}

void Sidebar::setCurrent(const QString &key)
{
    m_current = key;
    for (QToolButton *place : std::as_const(m_places))
        place->setChecked(place->objectName() == key);
    const QModelIndex index = m_model.indexOf(key);
    if (index.isValid()) {
        m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
    } else {
        m_tree->setCurrentIndex({});
    }
}

void Sidebar::focusContent()
{
    if (m_stack->isVisible() && m_model.rowCount() > 0) {
        m_tree->setFocus(Qt::TabFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0, {})));
    } else if (!m_places.isEmpty()) {
        m_places.first()->setFocus(Qt::TabFocusReason);
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            const QModelIndex index = m_tree->currentIndex();
            if (const QString file = index.data(SidebarModel::FileRole).toString(); !file.isEmpty())
                Q_EMIT pipelineChosen(file);
            else
                m_tree->setExpanded(index, !m_tree->isExpanded(index));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void Sidebar::showIcons()
{
    for (QToolButton *place : std::as_const(m_places))
        place->setIcon(themedIcon(place->property("iconName").toString(), palette()));
    m_open->setIcon(themedIcon(QStringLiteral("folder"), palette()));
    m_pipelines->setIcon(themedIcon(QStringLiteral("pipeline"), palette()));
}

void Sidebar::expandAll()
{
    if (m_model.rowCount() > 0)
        m_tree->expandAll();
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

} // namespace clustero
