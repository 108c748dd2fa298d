// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/githubbridge.h"

#include "app/events/eventservice.h"
#include "app/session/repositorydesk.h"
#include "models/pipeline/spec.h"
#include "models/runs/liverun.h"

namespace clustero {

namespace {

constexpr std::chrono::seconds catchUpEvery{15};

} // namespace

GithubBridge::GithubBridge(Session &session, EventService &events, GithubService &github)
    : m_session(session), m_events(events), m_github(github), m_reports(github.reporter(), events.store(), github.store(), session.store())
{
    connect(&session, &Session::activated, this, &GithubBridge::follow);
    connect(&github, &GithubService::pipelinesFound, this, &GithubBridge::listRepository);
    // What cannot be written now is caught up with the next time.
    connect(&m_catchUp, &QTimer::timeout, this, [this] { static_cast<void>(m_reports.catchUp()); });
    m_catchUp.start(catchUpEvery);
    static_cast<void>(m_reports.catchUp());
}

void GithubBridge::follow(LiveRun *live)
{
    // The run does not wait for its report; one that cannot be written is caught up with at the next start.
    const auto report = [this, live] { static_cast<void>(m_reports.report(live->run())); };
    connect(live, &LiveRun::runStarted, this, report);
    connect(live, &LiveRun::strandChanged, this, report);
    connect(live, &LiveRun::finished, this, report);
    report();
}

void GithubBridge::takeRerun(const Event &event)
{
    const std::optional<RerunWish> wish = rerunWish(event);
    if (!wish)
        return;
    const Result<QList<RunId>> runs = m_github.reporter().runsOf(*wish);
    for (const RunId &run : runs.value_or(QList<RunId>()))
        m_session.rerunForEvent(run);
}

void GithubBridge::listRepository(const RepositoryRow &repository, const QList<RepositoryFile> &pipelines)
{
    for (const RepositoryFile &file : pipelines) {
        ListedPipeline listed = pipelineOfRepository(repository, file.path);
        listed.name = readPipeline(file.text, listed.file).spec.name;
        static_cast<void>(m_events.pipelines().put(listed)); // comes again with the next look
    }
}

} // namespace clustero

// Apart from the other classes of this folder, so that tests can have a session of their own.
#include "moc_githubbridge.cpp"
