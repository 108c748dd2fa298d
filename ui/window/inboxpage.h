// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/inbox.h"
#include "ui/window/page.h"
#include "ui/window/sessionevents.h"

class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace clustero {

class EventsView;

/// What was received, with what became of it, and everything that was told. Enter opens the run.
class InboxPage : public Page
{
    Q_OBJECT
public:
    InboxPage(const Inbox &inbox, Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("inbox"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;
    void setInbox(const Inbox &inbox);
    /// The inbox has changed.
    void refresh();

Q_SIGNALS:
    void entryChosen(const QString &key, const clustero::RunId &run);
    void allReadWanted();
    void runChosen(const clustero::RunId &run);
    void connectWanted();

private:
    [[nodiscard]] QWidget *makeNotices();
    void loadEvents();
    void loadOlder(qint64 before);
    void showHeld(const HeldEvents &held);
    void release(AbsenceRule rule);

    const Inbox *m_inbox;
    Services &m_services;
    SessionEvents m_events;
    QTabWidget *m_tabs;
    EventsView *m_eventsView;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
};

} // namespace clustero
