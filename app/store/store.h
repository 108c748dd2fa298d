// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/runs/publication.h"
#include "models/runs/run.h"
#include "models/runs/runsummary.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace clustero {

/// Where Clustero keeps its things. Everything below the folders is private to the person (mode 0700).
struct DataPaths
{
    QString data;  ///< $CLUSTERO_DATA_DIR, or $XDG_DATA_HOME/clustero: store.sqlite, runs/, artifacts/, workspaces/
    QString cache; ///< $CLUSTERO_CACHE_DIR, or $XDG_CACHE_HOME/clustero: mirrors/, checkouts/

    [[nodiscard]] static DataPaths standard();
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString runFolder(const RunId &id) const;       ///< runs/<id>
    [[nodiscard]] QString workspaceFolder(const RunId &id) const; ///< workspaces/<id>, mode 0700; its parts are the workspace's business
    [[nodiscard]] QString logPath(const RunId &id, const QString &strand, const QString &step) const;   ///< runs/<id>/<strand>/<step>.log
    [[nodiscard]] QString indexPath(const RunId &id, const QString &strand, const QString &step) const; ///< … .idx
};

/// Runs, strands, steps and artifacts in SQLite (WAL, synchronous=FULL). Each call that writes is durable when it returns. Several processes may
/// have the same store open; a busy database is waited for, ten seconds at most. One thread.
class Store
{
public:
    /// Opens or makes it and brings its schema up to date. Errors: `store-open`, `store-newer` (made by a newer Clustero), `disk-full`.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const DataPaths &paths);
    virtual ~Store() = default;

    [[nodiscard]] virtual const DataPaths &paths() const = 0;

    /// Gives the run its number (per `run.file`) and writes it with all its strands and steps.
    [[nodiscard]] virtual Result<int> addRun(const Run &run) = 0;
    /// Writes the strands and steps of a run that was added without them.
    [[nodiscard]] virtual Result<void> addStrands(const Run &run) = 0;
    /// Writes the run's own row (state, reason, times, workspace).
    [[nodiscard]] virtual Result<void> updateRun(const Run &run) = 0;
    [[nodiscard]] virtual Result<void> updateStrand(const Run &run, int strand) = 0;
    [[nodiscard]] virtual Result<void> updateStep(const Run &run, int strand, int step) = 0;
    /// Writes that belong together become durable together: between begin and commit. No nesting.
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;

    [[nodiscard]] virtual Result<Run> run(const RunId &id) = 0;
    /// Newest first, without strands, event and pipeline text. `file` empty: of all pipelines.
    [[nodiscard]] virtual Result<QList<Run>> runs(const QString &file, int most) = 0;
    /// Summaries of runs, newest first, of those with a smaller id than `before` (empty: all).
    [[nodiscard]] virtual Result<QList<RunSummary>> summaries(const RunId &before, int most) = 0;
    /// Those of them that are there.
    [[nodiscard]] virtual Result<QList<RunSummary>> summaries(const QList<RunId> &ids) = 0;
    [[nodiscard]] virtual Result<qint64> runCount() = 0;
    /// How long each strand took in the last passed runs of a pipeline file (`most` of them), milliseconds.
    [[nodiscard]] virtual Result<QHash<QString, std::vector<qint64>>> strandDurations(const QString &file, int most) = 0;
    /// Runs that are not in a final state.
    [[nodiscard]] virtual Result<QList<Run>> unfinishedRuns() = 0;
    /// `last`, a number, an id or the unambiguous beginning (4 or more) of one. A number means the pipeline `file` first,
    /// then any pipeline. Error `no-run`, `ambiguous-run`.
    [[nodiscard]] virtual Result<RunId> find(const QString &text, const QString &file) = 0;
    /// Changes whenever another connection has committed (SQLite's data_version).
    [[nodiscard]] virtual qint64 dataVersion() = 0;

    [[nodiscard]] virtual Result<void> addArtifact(const RunId &id, const Artifact &artifact) = 0;
    [[nodiscard]] virtual Result<QList<Artifact>> artifacts(const RunId &id) = 0;
    /// Writes what has become of sending an artifact to one place, instead of what was written of it before.
    [[nodiscard]] virtual Result<void> notePublication(const RunId &id, const Publication &publication) = 0;
    /// In the order of artifacts and places.
    [[nodiscard]] virtual Result<QList<Publication>> publications(const RunId &id) = 0;
    /// All SHA-256 that any run's artifacts name.
    [[nodiscard]] virtual Result<QSet<QByteArray>> artifactHashes() = 0;
    /// Removes the rows of a run and its log folder.
    [[nodiscard]] virtual Result<void> removeRun(const RunId &id) = 0;
    /// The same for one that never began: unless there is a later one, the next run gets its number.
    [[nodiscard]] virtual Result<void> withdrawRun(const RunId &id) = 0;
};

} // namespace clustero
