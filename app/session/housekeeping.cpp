// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/housekeeping.h"

#include "app/git/workspace.h"
#include "app/runner/containerexecution.h"
#include "app/runner/containerremoval.h"
#include "app/runner/runlock.h"
#include "app/settings/settings.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include <limits>

namespace clustero {

namespace {

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QString inWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

/// Runs that are over and beyond one of the limits, oldest first.
Result<QList<Run>> Housekeeping::disposable(bool all)
{
    Result<QList<Run>> runs = m_store.runs({}, std::numeric_limits<int>::max());
    if (!runs || all)
        return runs;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-settings::maxAgeDays());
    const qint64 maxBytes = settings::maxBytes();
    qint64 bytes = 0;
    QHash<QString, int> perPipeline;
    QList<Run> chosen;
    for (const Run &run : *runs) { // newest first
        bytes += sizeOf(m_store.paths().workspaceFolder(run.id)) + sizeOf(m_store.paths().runFolder(run.id));
        const bool tooMany = ++perPipeline[run.file] > settings::maxRuns();
        if (tooMany || run.createdAt < oldest || (bytes > maxBytes && perPipeline.value(run.file) > 1))
            chosen.prepend(run);
    }
    return chosen;
}

Result<void> Housekeeping::pruneRuns(const PruneOptions &options, PruneReport &report)
{
    const DataPaths &paths = m_store.paths();
    const Result<QList<Run>> runs = disposable(options.all);
    if (!runs)
        return failure(runs);
    for (const Run &run : *runs) {
        // Whose process died and cannot be finished, as on a full disk, must not hold its space for ever.
        const std::unique_ptr<RunLock> lock = isFinal(run.state) || options.all ? RunLock::acquire(paths.runFolder(run.id)) : nullptr;
        if (!lock)
            continue;
        const qint64 bytes = sizeOf(paths.workspaceFolder(run.id)) + sizeOf(paths.runFolder(run.id));
        if (!options.dryRun) {
            if (const Result<void> removed = removeWorkspace(run.id, paths); !removed)
                return removed;
            if (const Result<void> removed = m_store.removeRun(run.id); !removed)
                return removed;
        }
        report.freedBytes += bytes;
        report.removed.append(
            QStringLiteral("run %1 of %2 with its workspace and logs, %3").arg(run.number).arg(run.pipeline, inWords(bytes)));
    }
    return {};
}

QCoro::Task<> Housekeeping::pruneContainers(PruneOptions options, PruneReport &report)
{
    const DataPaths &paths = m_store.paths();
    const QList<EngineProbe> probes = co_await probeEngines(QStringLiteral("auto"));
    for (const EngineProbe &probe : probes) {
        if (!probe.answered)
            continue;
        const Result<std::shared_ptr<Engine>> engine = co_await connectEngine(probe.endpoint);
        if (!engine)
            continue;
        Result<QList<ContainerSummary>> containers = co_await (*engine)->list(runLabel);
        if (!containers)
            continue;
        networksLast(*containers);
        for (const ContainerSummary &container : *containers) {
            const RunId id{container.labels.value(runLabel)};
            const Result<Run> run = m_store.run(id);
            // Another data folder's runs are not ours, and a run that somebody runs keeps its containers.
            if (!run || !(isFinal(run->state) || options.all) || !RunLock::acquire(paths.runFolder(id)))
                continue;
            if (!options.dryRun)
                co_await removeContainer(*engine, container.id);
            report.removed.append(QStringLiteral("container %1 of run %2").arg(container.id.left(12)).arg(run->number));
        }
    }
}

QCoro::Task<Result<PruneReport>> Housekeeping::prune(PruneOptions options)
{
    PruneReport report;
    co_await pruneContainers(options, report);
    if (const Result<void> pruned = pruneRuns(options, report); !pruned)
        co_return failure(pruned);
    const Result<QSet<QByteArray>> used = m_store.artifactHashes();
    if (!used)
        co_return failure(used);
    if (const Result<qint64> freed = m_artifacts.removeUnused(*used, options.dryRun); freed && *freed > 0) {
        report.freedBytes += *freed;
        report.removed.append(QStringLiteral("contents of artifacts that no run has any more, %1").arg(inWords(*freed)));
    }
    if (const Result<qint64> freed = trimCheckouts(m_store.paths(), options.all, options.dryRun); freed && *freed > 0) {
        report.freedBytes += *freed;
        report.removed.append(QStringLiteral("checkouts that no workspace uses, %1").arg(inWords(*freed)));
    }
    co_return report;
}

} // namespace clustero
