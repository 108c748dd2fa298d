// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/activerun.h"

#include "app/git/workspace.h"

#include <QFile>
#include <QSaveFile>

namespace clustero {

namespace {

QString cancelFile(const QString &runFolder)
{
    return runFolder + QStringLiteral("/cancel");
}

} // namespace

Result<void> requestCancel(const QString &runFolder, bool force)
{
    QSaveFile file(cancelFile(runFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(force ? "kill" : "terminate") < 0 || !file.commit()) {
        return failure(QStringLiteral("cancel-request"),
                       QStringLiteral("The request to cancel cannot be written to %1: %2.").arg(runFolder, file.errorString()));
    }
    return {};
}

bool isCancelRequested(const QString &runFolder)
{
    return QFile::exists(cancelFile(runFolder));
}

ActiveRun::ActiveRun(Run run, ResolvedRun resolved, RunnerParts parts, std::unique_ptr<RunLock> lock)
    : m_live(std::move(run)),
      m_paths(parts.store->paths()),
      m_lock(std::move(lock)),
      m_runner(m_live, std::move(resolved), std::move(parts))
{
    // Nobody looks after a run that is over: its workspace is closed before that is written, the lock given back after.
    connect(&m_runner, &Runner::closing, this, &ActiveRun::closeUp);
    connect(&m_live, &LiveRun::finished, this, [this] { m_lock.reset(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ActiveRun::obeyCancelRequest);
    m_watcher.addPath(m_paths.runFolder(m_live.run().id));
}

void ActiveRun::obeyCancelRequest()
{
    QFile file(cancelFile(m_paths.runFolder(m_live.run().id)));
    if (isFinal(m_live.run().state) || !file.open(QIODevice::ReadOnly))
        return;
    const bool kill = file.read(16) == "kill";
    if ((m_cancelled && !kill) || m_killed)
        return;
    m_cancelled = true;
    m_killed = kill;
    m_runner.cancel(kill);
}

void ActiveRun::closeUp()
{
    if (!m_live.run().options.inPlace)
        closeWorkspace(m_live.run().id, m_paths);
}

} // namespace clustero

#include "moc_activerun.cpp"
