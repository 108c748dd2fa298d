// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubservice.h"
#include "app/session/runreports.h"
#include "app/session/session.h"

namespace clustero {

class EventService;

/// Shows the runs that events of GitHub started on GitHub, and runs them again where that is asked for there. In the thread of the services.
class GithubReports : public QObject
{
    Q_OBJECT
public:
    /// All of them must live longer.
    GithubReports(Session &session, EventService &events, GithubService &github);

    /// "Re-run" on GitHub; nothing for other events. The event must be genuine.
    void takeRerun(const Event &event);

private:
    void follow(LiveRun *live);
    void listRepository(const RepositoryRow &repository, const QList<RepositoryFile> &pipelines);

    Session &m_session;
    EventService &m_events;
    GithubService &m_github;
    RunReports m_reports;
};

} // namespace clustero
