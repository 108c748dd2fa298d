// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runrecord.h"

namespace clustero {

void RunRecord::apply(const QList<PlanChange> &changes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Run &run = m_live.mutableRun();
    for (const PlanChange &change : changes) {
        StrandRun &strand = run.strands[change.ref.strand];
        if (change.ref.step >= 0) {
            StepRun &step = strand.steps[change.ref.step];
            // "Running" of a step is said when its command starts.
            if (change.state == State::Running)
                continue;
            step.state = change.state;
            step.reason = change.reason;
        } else {
            if (change.state == State::Running && !strand.startedAt.isValid())
                strand.startedAt = now;
            if (isFinal(change.state) && strand.startedAt.isValid())
                strand.finishedAt = now;
            strand.state = change.state;
            strand.reason = change.reason;
        }
        touch(change.ref);
    }
}

void RunRecord::touch(StepRef ref)
{
    if (m_error)
        return;
    if (!std::exchange(m_inTransaction, true)) {
        if (const Result<void> begun = m_store.begin(); !begun)
            return fail(begun.error());
    }
    const Run &run = m_live.run();
    const Result<void> written = ref.strand < 0 ? m_store.updateRun(run)
                                 : ref.step < 0 ? m_store.updateStrand(run, ref.strand)
                                                : m_store.updateStep(run, ref.strand, ref.step);
    if (!written)
        return fail(written.error());
    if (ref.strand >= 0)
        m_changed.append(ref);
}

void RunRecord::flush()
{
    if (std::exchange(m_inTransaction, false)) {
        if (const Result<void> committed = m_store.commit(); !committed)
            fail(committed.error());
    }
    const QList<StepRef> changed = std::exchange(m_changed, {});
    for (const StepRef ref : changed) {
        if (ref.step < 0)
            Q_EMIT m_live.strandChanged(ref.strand);
        else
            Q_EMIT m_live.stepChanged(ref.strand, ref.step);
    }
}

void RunRecord::fail(const Error &error)
{
    if (std::exchange(m_inTransaction, false))
        static_cast<void>(m_store.commit()); // rolls back; an open group would lock the store for everybody
    if (!std::exchange(m_error, error))
        Q_EMIT failed(error);
}

} // namespace clustero
