// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace clustero {

/// Removes what is old or nobody's: runs with their workspaces and logs, contents of artifacts that no run names, checkouts, containers.
class Housekeeping
{
public:
    Housekeeping(Store &store, ArtifactStore &artifacts) : m_store(store), m_artifacts(artifacts) {}

    QCoro::Task<Result<PruneReport>> prune(PruneOptions options);

private:
    [[nodiscard]] Result<QList<Run>> disposable(bool all);
    Result<void> pruneRuns(const PruneOptions &options, PruneReport &report);
    QCoro::Task<> pruneContainers(PruneOptions options, PruneReport &report);

    Store &m_store;
    ArtifactStore &m_artifacts;
};

} // namespace clustero
