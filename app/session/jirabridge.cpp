// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/jirabridge.h"

#include "app/events/eventservice.h"
#include "app/session/slackdesk.h"
#include "models/chatops/jiracomment.h"
#include "models/runs/failures.h"
#include "models/runs/liverun.h"

namespace clustero {

namespace {

constexpr std::chrono::seconds lookEvery{15};
constexpr int mostEndedRuns = 2000, excerptOfLog = 12;
constexpr qint64 endsLate = 600, newsSeconds = 24 * 3600;
const QString jiraMark = QStringLiteral("jira-told");
const QString issueTrigger = QStringLiteral("jira_issue");

} // namespace

JiraBridge::JiraBridge(Session &session, EventService &events, std::unique_ptr<JiraStore> store, OpenJira open,
                       std::chrono::milliseconds settle)
    : m_session(session), m_events(events), m_store(std::move(store)), m_open(open), m_reporter(*m_store, std::move(open), m_clock, settle)
{
    connect(&session, &Session::activated, this, &JiraBridge::follow);
    connect(&m_reporter, &JiraReporter::failed, this, [this](const QString &, const Error &error, bool isGivenUp) {
        if (isGivenUp && error.code != QLatin1String("not-wanted"))
            Q_EMIT problemFound(QStringLiteral("A Jira issue was not told of its run: %1").arg(error.sentence));
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &JiraBridge::lookAtEndedRuns);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        lookAtEndedRuns();
        closeOpenRuns();
    });
    m_catchUp.start(lookEvery);
    lookAtEndedRuns();
    closeOpenRuns();
    m_reporter.retry();
}

JiraBridge::~JiraBridge() = default;

void JiraBridge::follow(LiveRun *live)
{
    if (live->run().trigger != issueTrigger)
        return;
    connect(live, &LiveRun::runStarted, this, [this, live] { tell(live->run()); });
    connect(live, &LiveRun::finished, &m_soon, qOverload<>(&QTimer::start));
}

/// The run does not wait for it; what cannot be written is caught up with.
void JiraBridge::tell(const Run &run)
{
    const JiraIssue issue = run.trigger == issueTrigger && run.rerunOf.isEmpty() ? issueOf(run.event) : JiraIssue();
    if (issue.site.isEmpty() || issue.key.isEmpty())
        return;
    const bool isBegun = m_store->comment(run.id.value).value_or(std::nullopt).has_value();
    if (!isBegun && !m_open(issue.site))
        return;
    QStringList excerpt;
    if (const QList<StepRef> failures = failuresOf(run); isFinal(run.state) && !failures.isEmpty()) {
        const StrandRun &strand = run.strands.at(failures.constFirst().strand);
        const QString step = strand.steps.at(failures.constFirst().step).name;
        excerpt = tellingLines(m_session.store().paths().logPath(run.id, strand.name, step), excerptOfLog);
    }
    static_cast<void>(m_reporter.want(run.id.value, issue, jiraComment(run, excerpt), isFinal(run.state)));
}

void JiraBridge::lookAtEndedRuns()
{
    EventStore &events = m_events.store();
    const Result<QDateTime> mark = events.mark(jiraMark);
    if (!mark)
        return;
    if (!mark->isValid()) {
        static_cast<void>(events.setMark(jiraMark, m_clock.now())); // what was before now is not told
        return;
    }
    QDateTime last = *mark;
    for (const RunId &id : events.runsEndedSince(mark->addSecs(-endsLate), mostEndedRuns).value_or(QList<RunId>())) {
        if (m_seen.contains(id.value))
            continue;
        const Result<Run> run = m_session.store().run(id);
        if (!run)
            continue; // removed meanwhile
        if (run->finishedAt.secsTo(m_clock.now()) < newsSeconds)
            tell(*run);
        m_seen.insert(id.value);
        last = std::max(last, run->finishedAt);
    }
    if (m_seen.size() > 2 * mostEndedRuns)
        m_seen.clear();
    if (last != *mark)
        static_cast<void>(events.setMark(jiraMark, last));
}

/// Those that were told of and of which the end was missed.
void JiraBridge::closeOpenRuns()
{
    for (const QString &id : m_store->openRuns().value_or(QStringList())) {
        const Result<Run> run = m_session.store().run(RunId{id});
        if (run && isFinal(run->state))
            tell(*run);
    }
}

} // namespace clustero

// Apart from the other classes of this folder, so that tests can have a session of their own.
#include "moc_jirabridge.cpp"
