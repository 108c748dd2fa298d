// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QList>
#include <QString>

#include <optional>

namespace clustero {

/// A step as the plan sees it.
struct PlanStep
{
    QString name;
    bool when = true;             ///< value of its condition
    State state = State::Waiting; ///< Passed, Skipped: done in an earlier life of the run; Running: taken up; else to do
};

/// A strand as the plan sees it.
struct PlanStrand
{
    QString name;
    QList<int> after; ///< indexes into the plan; no cycles
    QList<PlanStep> steps;
    bool when = true;             ///< value of its condition
    bool excluded = false;        ///< the person did not ask for it
    State state = State::Waiting; ///< a final state: it ended in an earlier life of the run
};

/// Identity of a step in a plan. \c step is -1 where the strand is meant.
struct StepRef
{
    int strand = 0;
    int step = -1;

    auto operator<=>(const StepRef &) const = default;
};

/// A state that the plan has decided on.
struct PlanChange
{
    StepRef ref;
    State state = State::Waiting;
    QString reason;

    bool operator==(const PlanChange &) const = default;
};

/// The strand graph as a pure state machine (pipeline.md, "Running"): says which steps may start now and what a
/// result means for all others. Starts nothing and knows no time. Every call that changes something returns the
/// changes in the order in which they are to be shown.
class RunPlan
{
public:
    explicit RunPlan(QList<PlanStrand> strands, int maxParallel = 1);

    /// Settles what is known before anything has run: conditions, exclusions, results of an earlier life. Once, first.
    [[nodiscard]] QList<PlanChange> begin();

    /// Steps that may start now, in file order, not more than there are free places.
    [[nodiscard]] QList<StepRef> ready() const;
    /// The step of the same strand that comes next if this one passes.
    [[nodiscard]] std::optional<StepRef> following(StepRef ref) const;
    [[nodiscard]] QList<StepRef> running() const;

    [[nodiscard]] QList<PlanChange> start(StepRef ref);
    /// \p outcome is a final state other than Skipped.
    [[nodiscard]] QList<PlanChange> finish(StepRef ref, State outcome, const QString &reason = {});

    /// Ends the run (Cancelled by a person, or TimedOut): nothing starts any more. Steps that run stay running until their finish().
    [[nodiscard]] QList<PlanChange> stop(State why, const QString &reason);
    /// The same for one strand.
    [[nodiscard]] QList<PlanChange> stopStrand(int strand, State why, const QString &reason);

    [[nodiscard]] bool isFinished() const;
    /// Passed, Failed, TimedOut, Cancelled or Interrupted; meaningful once finished.
    [[nodiscard]] State result() const;
    [[nodiscard]] State state(StepRef ref) const;

private:
    struct StrandState
    {
        State state = State::Waiting;
        bool dependantsRun = false; ///< passed, or skipped in a way that does not hold others up
        std::optional<State> stopping;
        QString stopReason;
    };

    void change(QList<PlanChange> &changes, StepRef ref, State state, const QString &reason = {});
    void settle(QList<PlanChange> &changes);
    bool settleStrand(QList<PlanChange> &changes, int strand);
    void endStrand(QList<PlanChange> &changes, int strand, State state, const QString &reason, const QString &stepReason);
    [[nodiscard]] std::optional<int> nextStep(int strand, int from) const;
    [[nodiscard]] bool isRunning(int strand) const;

    QList<PlanStrand> m_strands;
    QList<StrandState> m_states;
    int m_maxParallel;
    int m_running = 0;
    std::optional<State> m_stopping;
};

} // namespace clustero
