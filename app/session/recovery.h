// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/runner/runner.h"
#include "app/store/store.h"
#include "models/runs/resolve.h"

#include <QCoroTask>

namespace clustero {

/// Keeps with the run which engine it uses, for whoever has to take it up.
void rememberEngine(const QString &runFolder, const QString &endpoint);

/// Finds out what has become of a run whose process died: which steps still run in their containers, which have ended since,
/// which never began, which are lost. The caller holds the run's lock.
class Recovery
{
public:
    Recovery(Store &store, Run run, const ResolvedRun &resolved);

    /// Asks the engine and the steps' indexes, removes containers that nobody needs, and opens the workspace again. Sets \p engine if the run uses one. Error if the
    /// engine does not answer: then nothing was changed, and it can be tried again later.
    QCoro::Task<Result<void>> look(std::shared_ptr<Engine> &engine);

    [[nodiscard]] const Run &run() const { return m_run; }
    /// Tells the runner, before it begins.
    void handOver(Runner &runner) const;

private:
    QCoro::Task<Result<void>> lookAtContainers(std::shared_ptr<Engine> engine);
    [[nodiscard]] bool isKept(StepRef ref, const QString &containerId) const;
    void judge(StepRef ref, const QString &containerId, const ContainerState &state);
    void judgeByIndex(StepRef ref, const QString &lostBecause);
    void backToStart(StepRef ref);

    Store &m_store;
    Run m_run;
    const ResolvedRun &m_resolved;
    std::map<int, QString> m_networks; ///< by strand: the container that keeps its network
    std::map<StepRef, QString> m_adopted;
    std::map<StepRef, StepOutcome> m_settled;
    QString m_stopReason; ///< why nothing that has not begun can begin; empty: it can
};

} // namespace clustero
