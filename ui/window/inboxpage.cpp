// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inboxpage.h"

#include "ui/theme/emptyview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int runRole = Qt::UserRole + 1;

} // namespace

InboxPage::InboxPage(const Inbox &inbox, QWidget *parent)
    : Page(parent), m_inbox(&inbox), m_stack(new QStackedWidget), m_list(new QTreeWidget)
{
    auto *empty = new EmptyView(QStringLiteral("inbox"), tr("Nothing to tell"),
                                tr("Runs that failed or were fixed are listed here, also when their notification was missed. Pushes, pull "
                                   "requests and schedules that may start a pipeline will be here as well, each with the reason why it did "
                                   "or did not."));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("What"), tr("More"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Inbox"));
    m_list->header()->resizeSection(0, 320);
    m_list->header()->resizeSection(1, 420);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT entryChosen(item->data(0, keyRole).toString(), RunId{item->data(0, runRole).toString()});
    });
    auto *allRead = new QPushButton(tr("Mark all as read"));
    connect(allRead, &QPushButton::clicked, this, &InboxPage::allReadWanted);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 4);
    top->addStretch();
    top->addWidget(allRead);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    refresh();
}

QString InboxPage::title() const
{
    const int unread = m_inbox->unreadCount();
    return unread > 0 ? tr("Inbox (%1)").arg(unread) : tr("Inbox");
}

QIcon InboxPage::icon() const
{
    return themedIcon(QStringLiteral("inbox"), palette());
}

void InboxPage::focusContent()
{
    m_list->setFocus();
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void InboxPage::setInbox(const Inbox &inbox)
{
    m_inbox = &inbox;
    refresh();
}

void InboxPage::refresh()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(0, keyRole).toString() : QString();
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const InboxEntry &entry : m_inbox->entries()) {
        auto *item = new QTreeWidgetItem(m_list, {entry.title, entry.body.simplified(), timeText(entry.time, now)});
        item->setData(0, keyRole, entry.key);
        item->setData(0, runRole, entry.run.value);
        item->setToolTip(1, entry.body);
        QFont font = m_list->font();
        font.setWeight(entry.unread ? QFont::DemiBold : QFont::Normal);
        item->setFont(0, font);
        item->setData(0, Qt::AccessibleTextRole, entry.unread ? tr("Not read: %1").arg(entry.title) : entry.title);
        if (entry.key == current)
            m_list->setCurrentItem(item);
    }
    m_stack->setCurrentIndex(m_inbox->entries().isEmpty() ? 1 : 0);
    Q_EMIT titleChanged();
}

} // namespace clustero
