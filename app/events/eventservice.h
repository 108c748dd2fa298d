// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/chains.h"
#include "app/events/filesource.h"
#include "app/events/intake.h"
#include "app/events/listenerlock.h"
#include "app/events/router.h"
#include "app/events/schedules.h"

namespace clustero {

/// How one pipeline answers to an event.
struct ExplainedPipeline
{
    ListedPipeline pipeline;
    PipelineVerdict verdict;
    Error error; ///< code empty: none; else there is no verdict
};

/// Everything about events for session, window and command line: takes them in, routes them to the enabled pipelines, keeps what a person says.
/// Several processes may have one on the same data folder; the one that listens does the work, the others read and leave wishes in the store.
/// Lives in the thread of the services.
class EventService : public QObject
{
    Q_OBJECT
public:
    explicit EventService(EventParts parts);
    ~EventService() override;

    /// Becomes the one that listens: loads the secrets, goes on where the last one stopped, watches clock, folders and runs. Error
    /// `listening-elsewhere`.
    [[nodiscard]] Result<void> listen();
    void stop();
    [[nodiscard]] bool isListening() const { return m_lock != nullptr; }
    [[nodiscard]] bool isSomebodyListening() const { return isListening() || ListenerLock::isHeld(m_parts.paths); }

    /// Looks at once what others did to the store; by itself it does within a tenth of a second, or half of one.
    void look();

    /// For receivers. See DeliverEvent.
    [[nodiscard]] Result<void> deliver(const Event &event, const ReceivedFrom &from) { return m_intake.deliver(event, from); }
    /// After connections were changed.
    QCoro::Task<> reloadSecrets() { return m_intake.loadSecrets(); }

    [[nodiscard]] EventStore &store() { return *m_parts.store; }
    [[nodiscard]] PipelineStore &pipelines() { return m_pipelines; }
    /// The pipeline's file as it is now; read anew when it changed.
    [[nodiscard]] FoundPipeline currentFile(const ListedPipeline &pipeline) { return m_router.judge().findCurrent(pipeline); }
    [[nodiscard]] const TriggerTypes &types() const { return m_parts.types; }

    /// Lists the pipelines of a folder of this machine; none is enabled by it.
    [[nodiscard]] Result<QList<ListedPipeline>> addFolder(const QString &folder);
    /// Lists those of the configuration folder, `pipelines/*.yaml`.
    [[nodiscard]] Result<void> addOwn();
    /// From now on events start it; what it may do now is approved by it. Errors: that its file cannot be read, `pipeline-wrong`.
    QCoro::Task<Result<ListedPipeline>> enable(qint64 pipeline);
    [[nodiscard]] Result<void> disable(qint64 pipeline);
    /// Concurrency, absence, approvers.
    [[nodiscard]] Result<void> setRules(const ListedPipeline &pipeline) { return m_pipelines.setRules(pipeline); }

    /// What a decision waits for. A pipeline that wants more is approved from now on, a fork's run only this time. `by`: who says so from elsewhere;
    /// empty: the person at this machine. \p mayThey: whoever calls has made sure that they may. Errors: `not-waiting`, `not-approver` (the
    /// pipeline's list does not name them).
    [[nodiscard]] Result<void> approve(qint64 row, qint64 pipeline, const QString &by = {}, bool mayThey = false);
    [[nodiscard]] Result<void> deny(qint64 row, qint64 pipeline, const QString &by = {}, bool mayThey = false);
    /// Starts what was offered. Error `not-waiting`.
    [[nodiscard]] Result<void> startOffered(qint64 row, qint64 pipeline);
    /// Events that came while nobody listened: All, Latest (of each branch) or None are run. `only`: of these pipelines; empty: of all. How many run.
    [[nodiscard]] Result<int> releaseHeld(AbsenceRule rule, const QList<qint64> &only = {});

    /// The event once more, as a new one; with another payload that a person made. Its row. One whose signature was wrong starts nothing again.
    [[nodiscard]] Result<qint64> replay(qint64 row, const std::optional<QByteArray> &payload = {});
    /// Holds it against every listed pipeline, enabled or not, as their files are now (at the event's commit where the pipeline is enabled).
    QCoro::Task<Result<QList<ExplainedPipeline>>> explain(qint64 row);
    /// The same for one that is not kept.
    QCoro::Task<Result<QList<ExplainedPipeline>>> explainEvent(Event event, qint64 row = 0);

Q_SIGNALS:
    void eventAdded(qint64 row);
    void eventRouted(qint64 row);
    void decisionChanged(qint64 row, qint64 pipeline);
    void problemFound(const QString &sentence);

private:
    void beat();
    void refreshSources();
    [[nodiscard]] Result<EventDecision> waiting(qint64 row, qint64 pipeline, DecisionState state);
    [[nodiscard]] Result<void> change(const EventDecision &decision, DecisionState from);
    void releaseByRule();

    EventParts m_parts;
    PipelineStore m_pipelines;
    EventIntake m_intake;
    EventRouter m_router;
    ChainSource m_chains;
    ScheduleSource m_schedules;
    FileSource m_files;
    CurrentFiles m_current;
    std::unique_ptr<ListenerLock> m_lock;
    QTimer m_beat; ///< says that somebody listens, and notices when it slept
    QTimer m_look; ///< what other processes did
    QTimer m_lookSoon;
    QFileSystemWatcher m_log; ///< the store's write-ahead log
    QTimer m_settled;         ///< no more events of an absence come in
    QDateTime m_lastBeat;
    QDateTime m_lastPrune;
    qint64 m_version = -1;
    bool m_isChainWanted = false;
};

} // namespace clustero
