// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/router.h"

#include <QPointer>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostAtOnce = 200, mostDecisions = 1000;
constexpr std::chrono::seconds retryEvery{60};
constexpr qint64 retryFor = 24 * 3600; // seconds after the event was received

} // namespace

EventRouter::EventRouter(const EventParts &parts, PipelineStore &pipelines, QObject *parent)
    : QObject(parent), m_parts(parts), m_pipelines(pipelines), m_files(parts), m_projects(parts), m_judge(parts, m_files, m_projects)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(0);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEvery);
    connect(&m_wake, &QTimer::timeout, this, &EventRouter::work);
    connect(&m_retry, &QTimer::timeout, this, &EventRouter::retry);
    connect(&m_files, &CommitFiles::ready, this, &EventRouter::wake);
    connect(
        &m_projects, &ProjectNames::told, this,
        [this] {
            m_prepared.reset(); // it says less than the store does now
            wake();
        },
        Qt::QueuedConnection);
}

void EventRouter::wake()
{
    if (!m_wake.isActive())
        m_wake.start();
}

void EventRouter::work()
{
    route();
    takeFromQueues();
    startDecided();
    if (!m_retry.isActive() && !m_parts.store->decisionsIn(DecisionState::Retrying, 1).value_or(QList<EventDecision>()).isEmpty())
        m_retry.start();
}

void EventRouter::route()
{
    const Result<QList<qint64>> rows = m_parts.store->unrouted(mostAtOnce);
    if (!rows || rows->isEmpty())
        return;
    const QList<ListedPipeline> pipelines = m_pipelines.all().value_or(QList<ListedPipeline>());
    QSet<QString> fetching; // what comes later of the same repository waits, so that the order stays
    bool isAnyDone = false;
    for (const qint64 row : *rows) {
        const RoutedEvent *event = prepared(row);
        if (!event || (!event->digest.repository.isEmpty() && fetching.contains(event->digest.repository)))
            continue;
        const QString repository = event->digest.repository;
        if (routeOne(row, pipelines))
            isAnyDone = true;
        else
            fetching.insert(repository);
    }
    if (isAnyDone && rows->size() == mostAtOnce)
        wake();
}

const RoutedEvent *EventRouter::prepared(qint64 row)
{
    if (!m_prepared || m_prepared->row != row) {
        const Result<Event> event = m_parts.store->event(row);
        if (!event)
            return nullptr;
        m_prepared = m_judge.prepare(row, *event);
    }
    return &*m_prepared;
}

/// False: a file that it needs is still being fetched.
bool EventRouter::routeOne(qint64 row, const QList<ListedPipeline> &pipelines)
{
    const RoutedEvent &event = *prepared(row);
    const QString refusal = refusalOf(event.event.verification);
    QList<EventDecision> decisions;
    QList<RunId> cancel;
    for (const ListedPipeline &pipeline : pipelines) {
        if (!refusal.isEmpty())
            break;
        bool isPending = false;
        const std::optional<EventDecision> decision = m_judge.decide(event, pipeline, isPending);
        if (isPending)
            return false;
        if (decision)
            decisions += heldOrAdmitted(*decision, event, pipeline, cancel);
    }
    if (const Result<void> settled = m_parts.store->settle(row, decisions, refusal); !settled) {
        m_prepared.reset();
        return true; // tried again when it is woken next
    }
    for (const RunId &run : std::as_const(cancel))
        m_parts.cancel(run);
    Q_EMIT routed(row);
    for (const EventDecision &decision : std::as_const(decisions))
        Q_EMIT decisionChanged(row, decision.pipeline);
    m_prepared.reset();
    return true;
}

EventDecision EventRouter::heldOrAdmitted(EventDecision decision, const RoutedEvent &event, const ListedPipeline &pipeline,
                                          QList<RunId> &cancel)
{
    if (decision.state != DecisionState::Starting)
        return decision;
    const bool isOwn = eventName(event.event).source == QLatin1String("clustero");
    if (!isOwn && pipeline.absence != AbsenceRule::All && m_absences.covers(event.event.time)) {
        const bool isDropped = pipeline.absence == AbsenceRule::None;
        decision.state = isDropped ? DecisionState::DroppedAway : DecisionState::HeldAway;
        decision.reason = isDropped ? QStringLiteral("It came while nobody listened, and the pipeline leaves such events out.")
                                    : QStringLiteral("It came while nobody listened. Say whether it is to run.");
        return decision;
    }
    return admitted(decision, pipeline, &cancel);
}

EventDecision EventRouter::admitted(EventDecision decision, const ListedPipeline &pipeline, QList<RunId> *cancel)
{
    const QString branch = decision.details.value(QLatin1String("branch")).toString();
    QList<RunUnderWay> underWay = m_parts.store->runsUnderWay(pipeline.file).value_or(QList<RunUnderWay>());
    for (const EventDecision &other : m_parts.store->decisionsIn(DecisionState::Starting, mostDecisions).value_or(QList<EventDecision>())) {
        const bool isListed = std::any_of(underWay.begin(), underWay.end(), [&](const RunUnderWay &run) { return run.id == other.run; });
        if (other.pipeline == pipeline.id && !isListed)
            underWay += RunUnderWay{other.run, other.details.value(QLatin1String("branch")).toString()};
    }
    int waiting = 0;
    for (const EventDecision &other : m_parts.store->decisionsIn(DecisionState::Queued, mostDecisions).value_or(QList<EventDecision>()))
        waiting += other.pipeline == pipeline.id && other.event != decision.event;
    const Admission admission = admit(pipeline.concurrency, branch, underWay, waiting);
    if (cancel)
        *cancel += admission.cancel;
    else
        std::for_each(admission.cancel.begin(), admission.cancel.end(), m_parts.cancel);
    switch (admission.kind) {
    case Admission::Kind::Start:
        decision.state = DecisionState::Starting;
        decision.run = newRunId(m_parts.clock->now());
        break;
    case Admission::Kind::Queue:
        decision.state = DecisionState::Queued;
        decision.reason = QStringLiteral("It matches, and runs when the earlier runs of the pipeline are over.");
        break;
    case Admission::Kind::Skip:
        decision.state = DecisionState::Skipped;
        decision.reason = waiting >= longestQueue ? QStringLiteral("It matches, but %1 events wait for the pipeline already.").arg(waiting)
                                                  : QStringLiteral("It matches, but another run of the pipeline was under way.");
        break;
    }
    return decision;
}

bool EventRouter::change(const EventDecision &decision, DecisionState from)
{
    const bool changed = m_parts.store->change(decision, from).value_or(false);
    if (changed)
        Q_EMIT decisionChanged(decision.event, decision.pipeline);
    return changed;
}

void EventRouter::startDecided()
{
    for (const EventDecision &decision :
         m_parts.store->decisionsIn(DecisionState::Starting, mostDecisions).value_or(QList<EventDecision>())) {
        if (!m_starting.contains(decision.run.value))
            start(decision);
    }
}

QCoro::Task<> EventRouter::start(EventDecision decision)
{
    const QPointer<EventRouter> self(this);
    if (m_parts.runs->run(decision.run)) { // begun before a crash, and taken up by whoever recovers runs
        finish(decision, {});
        co_return;
    }
    const Result<ListedPipeline> pipeline = m_pipelines.pipeline(decision.pipeline);
    const RoutedEvent *event = prepared(decision.event);
    const Result<EventRun> run = !pipeline ? Result<EventRun>(failure(pipeline))
                                 : !event  ? Result<EventRun>(failure(QStringLiteral("no-event"), QStringLiteral("The event is gone.")))
                                           : m_judge.runOf(decision, *event, *pipeline);
    if (!run && run.error().code == QLatin1String("pending"))
        co_return;
    if (!run) {
        EventDecision changed = decision;
        changed.reason = run.error().sentence;
        changed.run = {};
        changed.state = isTemporary(run.error()) ? DecisionState::Retrying : DecisionState::Failed;
        bool isPending = false;
        if (run.error().code == QLatin1String("changed")) // what it is now is decided on anew
            changed = m_judge.decide(*event, *pipeline, isPending).value_or(changed);
        if (!isPending)
            change(changed.state == DecisionState::Starting ? admitted(changed, *pipeline) : changed, DecisionState::Starting);
        co_return;
    }
    m_starting.insert(decision.run.value);
    const EventRunOutcome outcome = co_await m_parts.start(*run);
    if (!self)
        co_return;
    m_starting.remove(decision.run.value);
    finish(decision, outcome);
}

void EventRouter::finish(EventDecision decision, const EventRunOutcome &outcome)
{
    switch (outcome.kind) {
    case EventRunOutcome::Kind::Started: decision.state = DecisionState::Started; break;
    case EventRunOutcome::Kind::NotNow:
        decision.state = DecisionState::Retrying;
        decision.run = {};
        break;
    case EventRunOutcome::Kind::Refused:
        decision.state = DecisionState::Failed;
        decision.run = {};
        break;
    }
    if (!outcome.reason.isEmpty())
        decision.reason = outcome.reason;
    decision.decidedAt = m_parts.clock->now();
    change(decision, DecisionState::Starting);
    if (decision.state != DecisionState::Started)
        wake(); // the next of the queue
}

void EventRouter::takeFromQueues()
{
    QSet<qint64> looked;
    for (const EventDecision &queued : m_parts.store->decisionsIn(DecisionState::Queued, mostDecisions).value_or(QList<EventDecision>())) {
        if (looked.contains(queued.pipeline))
            continue;
        looked.insert(queued.pipeline);
        const Result<ListedPipeline> pipeline = m_pipelines.pipeline(queued.pipeline);
        EventDecision next = queued;
        next.decidedAt = m_parts.clock->now();
        if (!pipeline || !pipeline->isEnabled) {
            next.state = DecisionState::Failed;
            next.reason = QStringLiteral("The pipeline was disabled while the event stood in its queue.");
            change(next, DecisionState::Queued);
            continue;
        }
        const QList<RunUnderWay> underWay = m_parts.store->runsUnderWay(pipeline->file).value_or(QList<RunUnderWay>());
        const QList<EventDecision> starting =
            m_parts.store->decisionsIn(DecisionState::Starting, mostDecisions).value_or(QList<EventDecision>());
        const bool isBusy = !underWay.isEmpty() || std::any_of(starting.begin(), starting.end(),
                                                               [&](const EventDecision &one) { return one.pipeline == queued.pipeline; });
        if (isBusy && pipeline->concurrency != Concurrency::Parallel)
            continue;
        next.state = DecisionState::Starting;
        next.run = newRunId(m_parts.clock->now());
        change(next, DecisionState::Queued);
    }
}

void EventRouter::retry()
{
    m_files.forgetFailures();
    for (const EventDecision &waiting :
         m_parts.store->decisionsIn(DecisionState::Retrying, mostDecisions).value_or(QList<EventDecision>())) {
        const RoutedEvent *event = prepared(waiting.event);
        const Result<ListedPipeline> pipeline = m_pipelines.pipeline(waiting.pipeline);
        if (!event || !pipeline)
            continue;
        EventDecision next = waiting;
        next.decidedAt = m_parts.clock->now();
        if (event->event.receivedAt.secsTo(m_parts.clock->now()) > retryFor) {
            next.state = DecisionState::Failed;
            change(next, DecisionState::Retrying);
            continue;
        }
        const bool wasMatched = !waiting.verdict.isEmpty();
        if (wasMatched) { // it was about to start
            change(admitted(next, *pipeline), DecisionState::Retrying);
            continue;
        }
        bool isPending = false;
        const std::optional<EventDecision> decision = m_judge.decide(*event, *pipeline, isPending);
        QList<RunId> cancel;
        if (decision)
            change(heldOrAdmitted(*decision, *event, *pipeline, cancel), DecisionState::Retrying);
        else if (!isPending) {
            next.state = DecisionState::NotMatched;
            next.reason = QStringLiteral("The pipeline has no trigger for such an event.");
            change(next, DecisionState::Retrying);
        } else {
            QTimer::singleShot(2000, this, &EventRouter::retry); // it is being fetched
        }
        for (const RunId &run : std::as_const(cancel))
            m_parts.cancel(run);
    }
    wake();
}

} // namespace clustero
