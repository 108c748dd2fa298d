// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/judge.h"
#include "app/store/pipelinestore.h"
#include "models/runs/eventrules.h"

#include <QObject>
#include <QTimer>

namespace clustero {

/// Takes events that were stored and not routed to the pipelines, and decisions to their runs. All that it knows stands in the store, so it goes
/// on after a crash where it stopped. Only in the process that listens.
class EventRouter : public QObject
{
    Q_OBJECT
public:
    EventRouter(const EventParts &parts, PipelineStore &pipelines, QObject *parent = nullptr);

    [[nodiscard]] EventJudge &judge() { return m_judge; }
    [[nodiscard]] CommitFiles &files() { return m_files; }
    Absences &absences() { return m_absences; }

    /// Something may be to do: as soon as the event loop comes to it.
    void wake();
    /// Does what can be done at once.
    void work();

    /// A decision that may start now, as the pipeline's rule for several runs says: Starting with an identity, Queued or Skipped.
    [[nodiscard]] EventDecision admitted(EventDecision decision, const ListedPipeline &pipeline, QList<RunId> *cancel = nullptr);

Q_SIGNALS:
    void routed(qint64 row);
    void decisionChanged(qint64 row, qint64 pipeline);

private:
    void route();
    bool routeOne(qint64 row, const QList<ListedPipeline> &pipelines);
    void startDecided();
    QCoro::Task<> start(EventDecision decision);
    void finish(EventDecision decision, const EventRunOutcome &outcome);
    void takeFromQueues();
    void retry();
    bool change(const EventDecision &decision, DecisionState from);
    [[nodiscard]] EventDecision heldOrAdmitted(EventDecision decision, const RoutedEvent &event, const ListedPipeline &pipeline,
                                               QList<RunId> &cancel);
    [[nodiscard]] const RoutedEvent *prepared(qint64 row);

    const EventParts &m_parts;
    PipelineStore &m_pipelines;
    CommitFiles m_files;
    ProjectNames m_projects;
    EventJudge m_judge;
    Absences m_absences;
    QTimer m_wake;
    QTimer m_retry;
    std::optional<RoutedEvent> m_prepared; ///< the last one
    QSet<QString> m_starting;              ///< runs that are being started
};

} // namespace clustero
