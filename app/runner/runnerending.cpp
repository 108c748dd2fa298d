// SPDX-License-Identifier: GPL-3.0-or-later
// How a Runner comes to its end: asked for by a person, by a timeout, or because everything is done.
#include "app/runner/activestep.h"
#include "app/runner/artifactcapture.h"
#include "app/runner/containerexecution.h"
#include "app/runner/containerremoval.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace clustero {

namespace {

/// After the grace of `clustero-step` (10 s) the process itself is killed from outside.
constexpr auto killAfter = 12s;

} // namespace

void Runner::cancel(bool nowAtOnce)
{
    const bool again = std::exchange(m_cancelled, true);
    if (!m_begun) { // begin() comes back here
        m_cancelAtOnce = m_cancelAtOnce || nowAtOnce || again;
        if (m_transfers)
            m_transfers->end();
        return;
    }
    const QString reason = m_record.error() ? m_record.error()->sentence : QStringLiteral("cancelled by a person");
    if (endTransfers(State::Cancelled, reason))
        return;
    m_record.apply(m_plan.stop(State::Cancelled, reason));
    m_record.flush();
    for (int i = 0; i < m_resolved.strands.size(); ++i)
        discardParked(i);
    for (const StepRef ref : m_plan.running())
        endStep(ref, State::Cancelled, reason, nowAtOnce || again);
    releaseEndedStrands();
    finishIfDone();
}

void Runner::onTimeout(StepRef ref, const QString &reason)
{
    if (endTransfers(State::TimedOut, reason))
        return;
    if (!m_begun) { // inputs are being fetched
        m_stopState = State::TimedOut;
        m_stopReason = reason;
        m_transfers->end();
        return;
    }
    if (ref.strand < 0)
        m_record.apply(m_plan.stop(State::TimedOut, reason));
    else if (ref.step < 0)
        m_record.apply(m_plan.stopStrand(ref.strand, State::TimedOut, reason));
    m_record.flush();
    for (int i = 0; i < m_resolved.strands.size(); ++i) {
        if (ref.strand < 0 || ref.strand == i)
            discardParked(i);
    }
    for (const StepRef running : m_plan.running()) {
        if (ref.strand < 0 || running == ref || (ref.step < 0 && running.strand == ref.strand))
            endStep(running, State::TimedOut, reason, false);
    }
    releaseEndedStrands();
    finishIfDone();
}

void Runner::endStep(StepRef ref, State why, const QString &reason, bool nowAtOnce)
{
    const auto found = m_active.find(ref);
    if (found == m_active.end() || found->second->concluded)
        return;
    Active &active = *found->second;
    const bool passed = !active.execution && verdict(active).first == State::Passed;
    if (!active.ending && !passed) {
        active.ending = why;
        active.endingReason = reason;
    }
    if (!active.execution)
        return; // settled: it ended while it was being ended, in an earlier life
    if (nowAtOnce)
        return active.execution->kill();
    if (active.killer.isActive())
        return;
    // Again and again until it is gone: the engine may not answer the first time.
    connect(&active.killer, &QTimer::timeout, active.execution.get(), &StepExecution::kill);
    active.killer.start(killAfter);
    active.execution->terminate();
}

void Runner::discardParked(int strand)
{
    QList<StepExecution *> parked;
    for (const auto &[ref, active] : m_active) {
        if (ref.strand == strand && !active->wanted && active->execution)
            parked.append(active->execution.get());
    }
    for (StepExecution *execution : parked)
        execution->terminate();
}

void Runner::strandEnded(int strand)
{
    m_strandTimers.erase(strand);
    discardParked(strand);
    releaseNetwork(strand);
}

void Runner::finishIfDone()
{
    if (m_finished || m_sweeping || m_pumping || !m_plan.isFinished())
        return;
    for (int i = 0; i < m_resolved.strands.size(); ++i) {
        discardParked(i);
        releaseNetwork(i);
    }
    if (!m_active.empty() || !m_networks.isEmpty() || std::exchange(m_sweeping, true))
        return;
    conclude();
}

/// Nothing runs any more: makes sure of it, keeps the artifacts, and says so.
QCoro::Task<> Runner::conclude()
{
    const QPointer<Runner> alive(this);
    if (m_parts.engine && !m_live.run().options.keep) {
        const QString label = runLabel + QLatin1Char('=') + m_live.run().id.value;
        co_await removeContainers(m_parts.engine, label);
        if (!alive)
            co_return;
    }
    m_finished = true;
    Run &run = m_live.mutableRun();
    State state = m_plan.result();
    if (state == State::Passed)
        captureArtifacts(m_live, m_resolved, *m_parts.store, *m_parts.artifacts);
    if (state == State::Passed && run.reason.isEmpty() && wantsToPublish()) {
        state = co_await publish();
        if (!alive)
            co_return;
    }
    m_runTimer.stop();
    if (!run.reason.isEmpty() && state == State::Passed)
        state = State::Failed;
    if (m_record.error()) {
        state = State::Failed;
        run.reason = m_record.error()->sentence;
    }
    Q_EMIT closing();
    run.state = state;
    run.finishedAt = QDateTime::currentDateTimeUtc();
    m_record.touchRun();
    m_record.flush();
    Q_EMIT m_live.finished();
    Q_EMIT finished();
}

} // namespace clustero
