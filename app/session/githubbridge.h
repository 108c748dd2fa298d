// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubservice.h"
#include "app/session/runreports.h"
#include "app/session/session.h"

#include <QTimer>

namespace clustero {

class EventService;

/// What events, runs and GitHub have to tell each other: runs that GitHub's events started are shown there, "Re-run" there runs them here, and the
/// pipelines of its repositories are listed as ones that events may start. In the thread of the services.
class GithubBridge : public QObject
{
    Q_OBJECT
public:
    /// All of them must live longer.
    GithubBridge(Session &session, EventService &events, GithubService &github);

    /// "Re-run" on GitHub; nothing for other events. The event must be genuine.
    void takeRerun(const Event &event);

private:
    void follow(LiveRun *live);
    void listRepository(const RepositoryRow &repository, const QList<RepositoryFile> &pipelines);

    Session &m_session;
    EventService &m_events;
    GithubService &m_github;
    RunReports m_reports;
    QTimer m_catchUp; ///< runs of other processes
};

} // namespace clustero
