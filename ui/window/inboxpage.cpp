// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inboxpage.h"

#include "ui/events/eventsview.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int runRole = Qt::UserRole + 1;
constexpr int firstPage = 200;
constexpr int page = 20'000;

} // namespace

InboxPage::InboxPage(const Inbox &inbox, Services &services, QWidget *parent)
    : Page(parent),
      m_inbox(&inbox),
      m_services(services),
      m_events(services),
      m_tabs(new QTabWidget),
      m_eventsView(new EventsView(m_events)),
      m_stack(new QStackedWidget),
      m_list(new QTreeWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Inbox"));
    setAccessibleRole(m_tabs, QAccessible::Grouping);
    m_tabs->addTab(m_eventsView, tr("Events"));
    m_tabs->addTab(makeNotices(), tr("Notices"));
    if (inbox.unreadCount() > 0)
        m_tabs->setCurrentIndex(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InboxPage::focusContent);
    connect(m_eventsView, &EventsView::runChosen, this, &InboxPage::runChosen);
    connect(m_eventsView, &EventsView::connectWanted, this, &InboxPage::connectWanted);
    connect(&services, &Services::eventsChanged, m_eventsView, &EventsView::update);
    connect(&services, &Services::heldChanged, this, &InboxPage::showHeld);
    showHeld(services.heldEvents());
    loadEvents();
    refresh();
}

QWidget *InboxPage::makeNotices()
{
    auto *empty =
        new EmptyView(QStringLiteral("bell"), tr("Nothing to tell"),
                      tr("Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was "
                         "missed."));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("What"), tr("More"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Notices"));
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
    return m_stack;
}

void InboxPage::loadEvents()
{
    m_events.load(0, firstPage, this, [this](const QList<EventSummary> &newest) {
        m_eventsView->setEvents(newest);
        if (newest.size() == firstPage)
            loadOlder(newest.last().row);
    });
}

void InboxPage::loadOlder(qint64 before)
{
    m_events.load(before, page, this, [this](const QList<EventSummary> &older) {
        m_eventsView->events().appendOlder(older);
        if (older.size() == page)
            loadOlder(older.last().row);
    });
}

void InboxPage::showHeld(const HeldEvents &held)
{
    QString text;
    if (held.events > 0)
        text = tr("%1 while you were away, and %2.")
                   .arg(tr("%n events came", nullptr, held.events), tr("%n pipelines would run", nullptr, held.pipelines));
    m_eventsView->showAway(
        text, [this] { release(AbsenceRule::All); }, [this] { release(AbsenceRule::Latest); }, [this] { release(AbsenceRule::None); });
}

void InboxPage::release(AbsenceRule rule)
{
    m_events.releaseHeld(rule, this, [this](const Result<int> &released) {
        if (!released)
            showHeld(m_services.heldEvents());
    });
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
    if (m_tabs->currentWidget() == m_eventsView) {
        m_eventsView->focusContent();
        return;
    }
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
    const int unread = m_inbox->unreadCount();
    m_tabs->setTabText(1, unread > 0 ? tr("Notices (%1)").arg(unread) : tr("Notices"));
    Q_EMIT titleChanged();
}

} // namespace clustero
