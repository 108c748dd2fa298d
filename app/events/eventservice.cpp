// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventservice.h"

#include "app/events/pipelinelist.h"
#include "app/settings/settings.h"

#include <QCoroSignal>

namespace clustero {

namespace {

constexpr std::chrono::seconds beatEvery{60}, settledAfter{10}, pruneEvery{3600};
constexpr std::chrono::milliseconds lookEvery{500}, lookGap{50};
const QString beatMark = QStringLiteral("listening");

Result<void> mayApprove(const ListedPipeline &pipeline, const QString &by)
{
    if (by.isEmpty() || pipeline.approvers.contains(by, Qt::CaseInsensitive))
        return {};
    return failure(
        QStringLiteral("not-approver"),
        pipeline.approvers.isEmpty()
            ? QStringLiteral("Nobody may approve %1 from elsewhere; it is approved at the machine that runs it.").arg(pipeline.name)
            : QStringLiteral("%1 is not among those who may approve %2: %3.")
                  .arg(by, pipeline.name, pipeline.approvers.join(QLatin1String(", "))));
}

} // namespace

EventService::EventService(EventParts parts)
    : m_parts(std::move(parts)),
      m_pipelines(m_parts.store->database()),
      m_intake(m_parts),
      m_router(m_parts, m_pipelines),
      m_chains(m_parts),
      m_schedules(m_parts, [this](const Event &event, const ReceivedFrom &from) { return m_intake.deliver(event, from); }),
      m_files(m_parts, [this](const Event &event, const ReceivedFrom &from) { return m_intake.deliver(event, from); })
{
    m_beat.setInterval(beatEvery);
    m_look.setInterval(lookEvery);
    m_look.setTimerType(Qt::CoarseTimer);
    m_settled.setInterval(settledAfter);
    m_settled.setSingleShot(true);
    m_lookSoon.setInterval(lookGap);
    m_lookSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, this, &EventService::look);
    connect(&m_log, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_lookSoon.isActive())
            m_lookSoon.start();
    });
    connect(&m_beat, &QTimer::timeout, this, &EventService::beat);
    connect(&m_look, &QTimer::timeout, this, &EventService::look);
    connect(&m_settled, &QTimer::timeout, this, &EventService::releaseByRule);
    connect(&m_intake, &EventIntake::added, this, [this](qint64 row) {
        Q_EMIT eventAdded(row);
        if (isListening()) {
            m_router.wake();
            m_settled.start();
        }
    });
    connect(&m_router, &EventRouter::routed, this, &EventService::eventRouted);
    connect(&m_router, &EventRouter::decisionChanged, this, &EventService::decisionChanged);
    connect(&m_schedules, &ScheduleSource::problemFound, this, &EventService::problemFound);
    connect(&m_files, &FileSource::problemFound, this, &EventService::problemFound);
}

EventService::~EventService()
{
    stop();
}

Result<void> EventService::listen()
{
    if (isListening())
        return {};
    Result<std::unique_ptr<ListenerLock>> lock = ListenerLock::acquire(m_parts.paths);
    if (!lock)
        return failure(lock);
    m_lock = std::move(*lock);
    const QDateTime now = m_parts.clock->now();
    m_router.absences().add(m_parts.store->mark(beatMark).value_or(QDateTime()), now);
    m_lastBeat = now;
    beat();
    m_intake.loadSecrets();
    static_cast<void>(addOwn());
    refreshSources();
    look();
    m_beat.start();
    m_look.start();
    m_router.wake();
    m_settled.start();
    return {};
}

void EventService::stop()
{
    if (!isListening())
        return;
    beat();
    m_beat.stop();
    m_look.stop();
    m_settled.stop();
    m_lookSoon.stop();
    if (!m_log.files().isEmpty())
        m_log.removePaths(m_log.files());
    m_schedules.setSchedules({});
    m_files.setFolders({});
    m_lock.reset();
}

void EventService::beat()
{
    const QDateTime now = m_parts.clock->now();
    m_router.absences().add(m_lastBeat, now); // only if it is long: then the machine slept
    m_lastBeat = now;
    static_cast<void>(m_parts.store->setMark(beatMark, now));
    refreshSources();
    m_schedules.look();
    if (!m_lastPrune.isValid() || m_lastPrune.secsTo(now) > pruneEvery.count()) {
        m_lastPrune = now;
        static_cast<void>(m_parts.store->prune(now.addDays(-settings::maxEventDays()), settings::maxEvents()));
    }
}

void EventService::look()
{
    const QString log = m_parts.paths.database() + QStringLiteral("-wal");
    if (isListening() && !m_log.files().contains(log))
        m_log.addPath(log);
    const qint64 version = m_parts.store->dataVersion();
    if (version == m_version)
        return;
    m_version = version;
    refreshSources();
    m_chains.look(m_isChainWanted, [this](const Event &event, const ReceivedFrom &from) { return m_intake.deliver(event, from); });
    m_router.wake();
}

void EventService::refreshSources()
{
    const LocalSources sources = localSources(m_pipelines.all().value_or(QList<ListedPipeline>()), m_current);
    m_isChainWanted = sources.waitsForRuns;
    if (!isListening())
        return;
    m_schedules.setSchedules(sources.schedules);
    m_files.setFolders(sources.folders);
}

Result<QList<ListedPipeline>> EventService::addFolder(const QString &folder)
{
    QList<ListedPipeline> added;
    for (ListedPipeline &pipeline : pipelinesOfFolder(folder, m_current)) {
        const Result<qint64> id = m_pipelines.put(pipeline);
        const Result<ListedPipeline> kept = id ? m_pipelines.pipeline(*id) : failure(id);
        if (!kept)
            return failure(kept);
        added += *kept;
    }
    return added;
}

Result<void> EventService::addOwn()
{
    if (m_parts.configuration.isEmpty())
        return {};
    for (const ListedPipeline &pipeline : pipelinesOfConfiguration(m_parts.configuration, m_current)) {
        if (const Result<qint64> id = m_pipelines.put(pipeline); !id)
            return failure(id);
    }
    return {};
}

QCoro::Task<Result<ListedPipeline>> EventService::enable(qint64 id)
{
    Result<ListedPipeline> pipeline = m_pipelines.pipeline(id);
    if (!pipeline)
        co_return pipeline;
    FoundPipeline found = m_router.judge().findCurrent(*pipeline);
    while (found.isPending) {
        co_await qCoro(&m_router.files(), &CommitFiles::ready);
        found = m_router.judge().findCurrent(*pipeline);
    }
    if (!found.material)
        co_return tl::unexpected(found.error);
    const PipelineReading &reading = found.material->reading;
    if (!reading.isValid() || reading.spec.source)
        co_return failure(QStringLiteral("pipeline-wrong"),
                          QStringLiteral("%1 has mistakes, so it cannot be enabled. `clustero validate` tells them.").arg(pipeline->file));
    pipeline->isEnabled = true;
    pipeline->name = reading.spec.name;
    pipeline->approved = toJson(capabilitiesOf(reading.spec));
    pipeline->approvedAt = m_parts.clock->now();
    if (const Result<void> kept = m_pipelines.setRules(*pipeline); !kept)
        co_return failure(kept);
    refreshSources();
    co_return pipeline;
}

Result<void> EventService::disable(qint64 id)
{
    Result<ListedPipeline> pipeline = m_pipelines.pipeline(id);
    if (!pipeline)
        return failure(pipeline);
    pipeline->isEnabled = false;
    const Result<void> kept = m_pipelines.setRules(*pipeline);
    refreshSources();
    return kept;
}

Result<EventDecision> EventService::waiting(qint64 row, qint64 pipeline, DecisionState state)
{
    const Result<EventDecision> decision = m_parts.store->decision(row, pipeline);
    if (!decision)
        return failure(decision);
    if (decision->state != state)
        return failure(
            QStringLiteral("not-waiting"),
            QStringLiteral("%1 is not \"%2\" for this event but \"%3\".").arg(decision->name, inWords(state), inWords(decision->state)));
    return decision;
}

Result<void> EventService::change(const EventDecision &decision, DecisionState from)
{
    EventDecision dated = decision;
    dated.decidedAt = m_parts.clock->now();
    const Result<bool> changed = m_parts.store->change(dated, from);
    if (!changed)
        return failure(changed);
    if (!*changed)
        return failure(QStringLiteral("not-waiting"),
                       QStringLiteral("Somebody else was faster: %1 does not wait any more.").arg(decision.name));
    Q_EMIT decisionChanged(decision.event, decision.pipeline);
    if (isListening())
        m_router.wake();
    return {};
}

Result<void> EventService::approve(qint64 row, qint64 id, const QString &by, bool mayThey)
{
    Result<EventDecision> decision = waiting(row, id, DecisionState::WaitingApproval);
    Result<ListedPipeline> pipeline = m_pipelines.pipeline(id);
    if (!decision || !pipeline)
        return decision ? Result<void>(failure(pipeline)) : failure(decision);
    if (const Result<void> allowed = mayApprove(*pipeline, by); !allowed && !mayThey)
        return allowed;
    if (!decision->details.contains(QLatin1String("untrusted"))) {
        pipeline->approved = decision->details.value(QLatin1String("capabilities")).toObject();
        pipeline->approvedAt = m_parts.clock->now();
        if (const Result<void> kept = m_pipelines.setRules(*pipeline); !kept)
            return kept;
    }
    decision->reason = by.isEmpty() ? QStringLiteral("A person approved it.") : QStringLiteral("%1 approved it.").arg(by);
    return change(m_router.admitted(*decision, *pipeline), DecisionState::WaitingApproval);
}

Result<void> EventService::deny(qint64 row, qint64 id, const QString &by, bool mayThey)
{
    Result<EventDecision> decision = waiting(row, id, DecisionState::WaitingApproval);
    const Result<ListedPipeline> pipeline = m_pipelines.pipeline(id);
    if (!decision || (!pipeline && !by.isEmpty()))
        return decision ? Result<void>(failure(pipeline)) : failure(decision);
    if (const Result<void> allowed = mayApprove(pipeline.value_or(ListedPipeline()), by); !allowed && !mayThey)
        return allowed;
    decision->state = DecisionState::Denied;
    decision->reason = by.isEmpty() ? QStringLiteral("A person denied it.") : QStringLiteral("%1 denied it.").arg(by);
    return change(*decision, DecisionState::WaitingApproval);
}

Result<void> EventService::startOffered(qint64 row, qint64 id)
{
    Result<EventDecision> decision = waiting(row, id, DecisionState::Offered);
    Result<ListedPipeline> pipeline = m_pipelines.pipeline(id);
    if (!decision || !pipeline)
        return decision ? Result<void>(failure(pipeline)) : failure(decision);
    // A person starts it, and with it what it may do now.
    const FoundPipeline found = m_router.judge().findCurrent(*pipeline);
    if (found.material && !decision->details.value(QLatin1String("ofCommit")).toBool())
        decision->details[QStringLiteral("capabilities")] = toJson(capabilitiesOf(found.material->reading.spec));
    decision->reason = QStringLiteral("A person started it.");
    return change(m_router.admitted(*decision, *pipeline), DecisionState::Offered);
}

Result<int> EventService::releaseHeld(AbsenceRule rule, const QList<qint64> &only)
{
    constexpr int most = 10'000;
    Result<QList<EventDecision>> decisions = m_parts.store->decisionsIn(DecisionState::HeldAway, most);
    if (!decisions)
        return failure(decisions);
    decisions->removeIf([&](const EventDecision &decision) { return !only.isEmpty() && !only.contains(decision.pipeline); });
    QList<HeldEvent> held;
    for (const EventDecision &decision : *decisions)
        held.append({decision.event, decision.pipeline, decision.details.value(QLatin1String("branch")).toString()});
    const QList<bool> runs = runOfHeld(held, rule);
    int count = 0;
    for (qsizetype i = 0; i < held.size(); ++i) {
        EventDecision decision = decisions->at(i);
        const Result<ListedPipeline> pipeline = m_pipelines.pipeline(decision.pipeline);
        if (runs[i] && pipeline) {
            decision.reason = QStringLiteral("It came while nobody listened, and was run afterwards.");
            decision = m_router.admitted(decision, *pipeline);
        } else {
            decision.state = DecisionState::DroppedAway;
            decision.reason = rule == AbsenceRule::Latest
                                  ? QStringLiteral("It came while nobody listened, and a newer event of its branch was run instead.")
                                  : QStringLiteral("It came while nobody listened, and was not run.");
        }
        if (change(decision, DecisionState::HeldAway))
            count += runs[i];
    }
    return count;
}

void EventService::releaseByRule()
{
    QList<qint64> latest;
    for (const ListedPipeline &pipeline : m_pipelines.all().value_or(QList<ListedPipeline>())) {
        if (pipeline.absence == AbsenceRule::Latest)
            latest += pipeline.id;
    }
    if (!latest.isEmpty())
        static_cast<void>(releaseHeld(AbsenceRule::Latest, latest));
}

Result<qint64> EventService::replay(qint64 row, const std::optional<QByteArray> &payload)
{
    Result<Event> event = m_parts.store->event(row);
    if (!event)
        return failure(event);
    const QDateTime now = m_parts.clock->now();
    event->id = QStringLiteral("%1/replay-%2").arg(event->id.section(QStringLiteral("/replay-"), 0, 0)).arg(now.toMSecsSinceEpoch());
    event->time = event->receivedAt = now;
    if (payload) {
        event->data = *payload;
        event->dataType = QStringLiteral("application/json");
        event->headers.remove(QStringLiteral("x-hub-signature-256"));
        event->headers.remove(QStringLiteral("x-hub-signature"));
    }
    if (payload || event->verification == Verification::Valid)
        event->verification = Verification::NotChecked; // a person vouches for it
    const Result<AddedEvent> added = m_parts.store->add(*event);
    if (!added)
        return failure(added);
    Q_EMIT eventAdded(added->row);
    if (isListening())
        m_router.wake();
    return added->row;
}

QCoro::Task<Result<QList<ExplainedPipeline>>> EventService::explain(qint64 row)
{
    const Result<Event> event = m_parts.store->event(row);
    if (!event)
        co_return failure(event);
    Result<QList<ExplainedPipeline>> explained = co_await explainEvent(*event, row);
    co_return explained;
}

QCoro::Task<Result<QList<ExplainedPipeline>>> EventService::explainEvent(Event event, qint64 row)
{
    const Result<QList<ListedPipeline>> pipelines = m_pipelines.all();
    if (!pipelines)
        co_return failure(pipelines);
    const RoutedEvent routed = m_router.judge().prepare(row, event);
    QList<ExplainedPipeline> all;
    for (const ListedPipeline &pipeline : *pipelines) {
        FoundPipeline found = m_router.judge().find(routed, pipeline);
        while (found.isPending) {
            co_await qCoro(&m_router.files(), &CommitFiles::ready);
            found = m_router.judge().find(routed, pipeline);
        }
        ExplainedPipeline explained{pipeline, {}, found.error};
        if (found.material)
            explained.verdict = m_router.judge().explain(routed, pipeline, found.material);
        all += explained;
    }
    co_return all;
}

} // namespace clustero
