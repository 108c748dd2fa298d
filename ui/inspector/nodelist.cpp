// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nodelist.h"

#include "ui/theme/clusterostyle.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/icons.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int visibleRows = 8;
constexpr int leastRow = 26;

/// Asks for a move instead of making it: the list comes back from the file.
class ReorderList : public QListWidget
{
public:
    std::function<void(int from, int to)> moveWanted;

protected:
    void dropEvent(QDropEvent *event) override
    {
        const int from = currentRow();
        const QModelIndex under = indexAt(event->position().toPoint());
        int to = under.isValid() ? under.row() : count();
        if (under.isValid() && dropIndicatorPosition() == QAbstractItemView::BelowItem)
            ++to;
        if (to > from)
            --to;
        event->setDropAction(Qt::IgnoreAction); // the view removes nothing
        event->accept();
        if (from >= 0 && to != from && moveWanted)
            moveWanted(from, to);
    }
};

} // namespace

NodeList::NodeList(const QString &kind, QWidget *parent) : QWidget(parent), m_buttons(new QWidget)
{
    auto *list = new ReorderList;
    list->moveWanted = [this](int from, int to) { Q_EMIT moveWanted(from, to); };
    m_list = list;
    m_list->setProperty(inputFrameProperty, true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    m_list->hide();
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    m_add = addButton(QStringLiteral("plus"), tr("Add: %1").arg(kind), &NodeList::addWanted);
    m_duplicate = addButton(QStringLiteral("copy"), tr("Duplicate (Ctrl+D)"), &NodeList::duplicate);
    m_up = addButton(QStringLiteral("arrow-up"), tr("Move up (Alt+Up)"), &NodeList::moveUp);
    m_down = addButton(QStringLiteral("arrow-down"), tr("Move down (Alt+Down)"), &NodeList::moveDown);
    m_remove = addButton(QStringLiteral("trash"), tr("Remove (Delete)"), &NodeList::remove);
    m_open = addButton(QStringLiteral("edit"), tr("Open"), &NodeList::open);
    m_open->hide();
    row->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        updateButtons();
        if (!m_isFilling && current >= 0)
            Q_EMIT currentChanged(current);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NodeList::open);
    updateButtons();
}

void NodeList::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_isFilling = true;
    m_items = items;
    const int before = m_list->currentRow();
    while (m_list->count() > items.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        QListWidgetItem *shown = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        const QString text = item.detail.isEmpty() ? item.text : tr("%1  ·  %2").arg(item.text, item.detail);
        shown->setText(text);
        shown->setToolTip(item.lock.isEmpty() ? text : item.lock);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        const QString problems = item.problems > 0 ? tr("%n problem(s)", nullptr, item.problems) : QString();
        shown->setData(Qt::AccessibleTextRole, problems.isEmpty() ? text : tr("%1, %2").arg(text, problems));
    }
    m_list->setCurrentRow(std::min(before, int(items.size()) - 1));
    m_list->setVisible(!items.isEmpty());
    showSigns();
    fitHeight();
    m_isFilling = false;
    updateButtons();
}

void NodeList::setCurrent(int row)
{
    m_isFilling = true;
    m_list->setCurrentRow(row);
    if (row < 0)
        m_list->clearSelection();
    m_isFilling = false;
    updateButtons();
}

int NodeList::current() const
{
    return m_list->currentRow();
}

void NodeList::setAddMenu(QMenu *menu)
{
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
}

void NodeList::setOpenText(const QString &text)
{
    m_open->setMeaning(text);
    m_open->show();
}

bool NodeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        const bool isMine = isMove || key->matches(QKeySequence::Delete) || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                            (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D);
        if (isMine && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (isMine)
            return keyPressed(key->key(), key->modifiers());
    } else if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
    return QWidget::eventFilter(watched, event);
}

void NodeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSigns();
}

void NodeList::showSigns()
{
    for (int i = 0; i < m_list->count() && i < m_items.size(); ++i) {
        const QString sign = m_items.at(i).problems > 0 ? QStringLiteral("problems") : QStringLiteral("grip");
        m_list->item(i)->setIcon(themedIcon(sign, palette()));
    }
}

bool NodeList::keyPressed(int key, Qt::KeyboardModifiers)
{
    switch (key) {
    case Qt::Key_Up: moveUp(); break;
    case Qt::Key_Down: moveDown(); break;
    case Qt::Key_Delete: remove(); break;
    case Qt::Key_D: duplicate(); break;
    default: open();
    }
    return true;
}

IconButton *NodeList::addButton(const QString &icon, const QString &text, void (NodeList::*act)())
{
    auto *button = new IconButton(icon, text);
    m_buttons->layout()->addWidget(button);
    connect(button, &IconButton::clicked, this, act);
    return button;
}

void NodeList::remove()
{
    if (m_remove->isEnabled())
        Q_EMIT removeWanted(current());
}

void NodeList::duplicate()
{
    if (m_duplicate->isEnabled())
        Q_EMIT duplicateWanted(current());
}

void NodeList::moveUp()
{
    if (m_up->isEnabled())
        Q_EMIT moveWanted(current(), current() - 1);
}

void NodeList::moveDown()
{
    if (m_down->isEnabled())
        Q_EMIT moveWanted(current(), current() + 1);
}

void NodeList::open()
{
    if (current() >= 0)
        Q_EMIT opened(current());
}

void NodeList::updateButtons()
{
    const int row = current();
    const bool isFree = row >= 0 && row < m_items.size() && m_items.at(row).lock.isEmpty();
    m_duplicate->setEnabled(isFree);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_items.size());
    m_open->setEnabled(row >= 0);
}

void NodeList::fitHeight()
{
    const int rows = int(std::clamp<qsizetype>(m_items.size(), 1, visibleRows));
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), leastRow) + 2 * m_list->frameWidth() + 2);
}

} // namespace clustero
