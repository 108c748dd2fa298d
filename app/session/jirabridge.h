// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jira/jirareporter.h"
#include "app/session/session.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace clustero {

class EventService;
class JiraService;

/// Tells issues what came of the runs that they started, where that is switched on; also of runs of other processes and those that ended while nobody
/// listened. Only in the process that listens, in the thread of the services.
class JiraBridge : public QObject
{
    Q_OBJECT
public:
    /// \p open: see JiraReporter. All must live longer.
    JiraBridge(Session &session, EventService &events, std::unique_ptr<JiraStore> store, OpenJira open,
               std::chrono::milliseconds settle = std::chrono::seconds(5));
    ~JiraBridge() override;

    [[nodiscard]] JiraReporter &reporter() { return m_reporter; }

Q_SIGNALS:
    void problemFound(const QString &sentence);

private:
    void follow(LiveRun *live);
    void tell(const Run &run);
    void lookAtEndedRuns();
    void closeOpenRuns();

    Session &m_session;
    EventService &m_events;
    Clock m_clock;
    std::unique_ptr<JiraStore> m_store;
    OpenJira m_open;
    JiraReporter m_reporter;
    QTimer m_catchUp; ///< runs of other processes
    QTimer m_soon;
    QSet<QString> m_seen;
};

} // namespace clustero
