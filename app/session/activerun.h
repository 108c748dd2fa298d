// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/runlock.h"
#include "app/runner/runner.h"
#include "models/runs/liverun.h"

#include <QFileSystemWatcher>

namespace clustero {

/// Asks the process that runs a run to end it, by a file in the run's folder.
Result<void> requestCancel(const QString &runFolder, bool force);
[[nodiscard]] bool isCancelRequested(const QString &runFolder);

/// A run that this process runs: what others see of it, who drives it, the lock that says so, and the ear for requests to
/// end it. When it is over the workspace is closed and the lock given back.
class ActiveRun : public QObject
{
    Q_OBJECT
public:
    ActiveRun(Run run, ResolvedRun resolved, RunnerParts parts, std::unique_ptr<RunLock> lock);

    [[nodiscard]] LiveRun &live() { return m_live; }
    [[nodiscard]] Runner &runner() { return m_runner; }
    /// Looks for a request that is there already.
    void obeyCancelRequest();

private:
    void closeUp();

    LiveRun m_live;
    DataPaths m_paths;
    std::unique_ptr<RunLock> m_lock; ///< given back after the runner is gone, with all that it runs
    Runner m_runner;
    QFileSystemWatcher m_watcher;
    bool m_killed = false;
    bool m_cancelled = false;
};

} // namespace clustero
