// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/runplan.h"

#include <algorithm>

namespace clustero {

RunPlan::RunPlan(QList<PlanStrand> strands, int maxParallel)
    : m_strands(std::move(strands)), m_states(m_strands.size()), m_maxParallel(std::max(1, maxParallel))
{}

State RunPlan::state(StepRef ref) const
{
    return ref.step < 0 ? m_states[ref.strand].state : m_strands[ref.strand].steps[ref.step].state;
}

void RunPlan::change(QList<PlanChange> &changes, StepRef ref, State state, const QString &reason)
{
    State &current = ref.step < 0 ? m_states[ref.strand].state : m_strands[ref.strand].steps[ref.step].state;
    if (current == state)
        return;
    current = state;
    changes.append({ref, state, reason});
}

bool RunPlan::isRunning(int strand) const
{
    const QList<PlanStep> &steps = m_strands[strand].steps;
    return std::any_of(steps.begin(), steps.end(), [](const PlanStep &s) { return s.state == State::Running; });
}

std::optional<int> RunPlan::nextStep(int strand, int from) const
{
    const QList<PlanStep> &steps = m_strands[strand].steps;
    for (int i = from; i < steps.size(); ++i) {
        if (steps[i].when && !isFinal(steps[i].state))
            return i;
    }
    return std::nullopt;
}

QList<PlanChange> RunPlan::begin()
{
    QList<PlanChange> changes;
    for (int i = 0; i < m_strands.size(); ++i) {
        PlanStrand &strand = m_strands[i];
        if (isFinal(strand.state)) {
            m_states[i].state = strand.state;
            m_states[i].dependantsRun = strand.state == State::Passed || !strand.when || strand.excluded;
            continue;
        }
        if (isRunning(i)) {
            m_states[i].state = State::Running;
            m_running += static_cast<int>(
                std::count_if(strand.steps.begin(), strand.steps.end(), [](const PlanStep &s) { return s.state == State::Running; }));
        }
        for (int j = 0; j < strand.steps.size() && strand.when && !strand.excluded; ++j) {
            if (!strand.steps[j].when)
                change(changes, {i, j}, State::Skipped, QStringLiteral("its condition `when` is false"));
        }
    }
    settle(changes);
    return changes;
}

/// Ends a strand: its steps that have not run get skipped, or cancelled with it.
void RunPlan::endStrand(QList<PlanChange> &changes, int strand, State state, const QString &reason, const QString &stepReason)
{
    const State rest = state == State::Cancelled ? State::Cancelled : State::Skipped;
    for (int j = 0; j < m_strands[strand].steps.size(); ++j) {
        if (!isFinal(m_strands[strand].steps[j].state))
            change(changes, {strand, j}, rest, stepReason);
    }
    change(changes, {strand, -1}, state, reason);
    m_states[strand].dependantsRun = state == State::Passed;
}

/// Looks at one strand that has not ended; true if it changed.
bool RunPlan::settleStrand(QList<PlanChange> &changes, int strand)
{
    StrandState &current = m_states[strand];
    const PlanStrand &definition = m_strands[strand];
    if (isFinal(current.state) || isRunning(strand))
        return false;
    if (current.stopping && nextStep(strand, 0)) {
        endStrand(changes, strand, *current.stopping, current.stopReason, current.stopReason);
        return true;
    }
    if (definition.excluded || !definition.when) {
        const QString reason =
            definition.excluded ? QStringLiteral("it was not asked for") : QStringLiteral("its condition `when` is false");
        endStrand(changes, strand, State::Skipped, reason, reason);
        current.dependantsRun = true;
        return true;
    }
    bool free = true;
    for (const int before : definition.after) {
        const StrandState &needed = m_states[before];
        if (isFinal(needed.state) && !needed.dependantsRun) {
            const QString reason = QStringLiteral("`%1` did not pass (%2)").arg(m_strands[before].name, inWords(needed.state));
            endStrand(changes, strand, State::Skipped, reason, reason);
            return true;
        }
        free = free && isFinal(needed.state);
    }
    if (!free)
        return false;
    if (!nextStep(strand, 0)) {
        endStrand(changes, strand, State::Passed, {}, {});
        return true;
    }
    if (current.state == State::Waiting) {
        change(changes, {strand, -1}, State::Queued);
        return true;
    }
    return false;
}

void RunPlan::settle(QList<PlanChange> &changes)
{
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < m_strands.size(); ++i)
            again = settleStrand(changes, i) || again;
    }
}

QList<StepRef> RunPlan::ready() const
{
    QList<StepRef> steps;
    for (int i = 0; i < m_strands.size() && m_running + steps.size() < m_maxParallel; ++i) {
        const State state = m_states[i].state;
        if ((state != State::Queued && state != State::Running) || isRunning(i))
            continue;
        if (const std::optional<int> step = nextStep(i, 0))
            steps.append({i, *step});
    }
    return steps;
}

std::optional<StepRef> RunPlan::following(StepRef ref) const
{
    if (m_stopping || m_states[ref.strand].stopping)
        return std::nullopt;
    if (const std::optional<int> step = nextStep(ref.strand, ref.step + 1))
        return StepRef{ref.strand, *step};
    return std::nullopt;
}

QList<StepRef> RunPlan::running() const
{
    QList<StepRef> steps;
    for (int i = 0; i < m_strands.size(); ++i) {
        for (int j = 0; j < m_strands[i].steps.size(); ++j) {
            if (m_strands[i].steps[j].state == State::Running)
                steps.append({i, j});
        }
    }
    return steps;
}

QList<PlanChange> RunPlan::start(StepRef ref)
{
    QList<PlanChange> changes;
    change(changes, {ref.strand, -1}, State::Running);
    change(changes, ref, State::Running);
    ++m_running;
    return changes;
}

QList<PlanChange> RunPlan::finish(StepRef ref, State outcome, const QString &reason)
{
    QList<PlanChange> changes;
    --m_running;
    change(changes, ref, outcome, reason);
    if (outcome != State::Passed) {
        const QString name = m_strands[ref.strand].steps[ref.step].name;
        endStrand(changes, ref.strand, outcome, QStringLiteral("step `%1` %2").arg(name, inWords(outcome)),
                  outcome == State::Cancelled ? reason : QStringLiteral("`%1` before it did not pass (%2)").arg(name, inWords(outcome)));
    }
    settle(changes);
    return changes;
}

QList<PlanChange> RunPlan::stop(State why, const QString &reason)
{
    QList<PlanChange> changes;
    if (isFinished())
        return changes; // its result stands
    if (!m_stopping)
        m_stopping = why;
    for (int i = 0; i < m_strands.size(); ++i) {
        if (isFinal(m_states[i].state) || m_states[i].stopping)
            continue;
        // A strand that has not begun did not time out: it was never given the chance.
        const bool begun = m_states[i].state == State::Running;
        m_states[i].stopping = why == State::TimedOut && !begun ? State::Skipped : why;
        m_states[i].stopReason = reason;
    }
    settle(changes);
    return changes;
}

QList<PlanChange> RunPlan::stopStrand(int strand, State why, const QString &reason)
{
    QList<PlanChange> changes;
    if (!isFinal(m_states[strand].state) && !m_states[strand].stopping) {
        m_states[strand].stopping = why;
        m_states[strand].stopReason = reason;
        settle(changes);
    }
    return changes;
}

bool RunPlan::isFinished() const
{
    return std::all_of(m_states.begin(), m_states.end(), [](const StrandState &s) { return isFinal(s.state); });
}

State RunPlan::result() const
{
    const auto any = [this](State state) {
        return std::any_of(m_states.begin(), m_states.end(), [state](const StrandState &s) { return s.state == state; });
    };
    for (const State state : {State::Failed, State::TimedOut, State::Cancelled, State::Interrupted}) {
        if (any(state) || m_stopping == state)
            return state;
    }
    return State::Passed;
}

} // namespace clustero
