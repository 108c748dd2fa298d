// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"

#include <QStringList>

#include <QDateTime>

#include <optional>

namespace clustero {

/// A pipeline file of a folder, as lists show it.
struct PipelineFile
{
    QString path;   ///< absolute, canonical
    QString folder; ///< that runs of it work on; absolute
    QString name;   ///< the pipeline's
    int errors = 0; ///< of its text; a file with errors cannot run
    bool isThere = true;

    bool operator==(const PipelineFile &) const = default;
};

/// Where a person keeps pipelines that lie in no project: `pipelines` of the configuration folder.
[[nodiscard]] QString ownPipelinesFolder();
/// The pipelines of a folder: `.clustero.yaml`, then `.clustero/*.yaml` and `*.yml` by name; of ownPipelinesFolder() all such files; 200 at most.
/// Reads them.
[[nodiscard]] QList<PipelineFile> pipelinesIn(const QString &folder);
/// One file, read anew. `folder`: see folderOfPipeline().
[[nodiscard]] PipelineFile pipelineFile(const QString &path);
/// Names of the folders in a folder, sorted, hidden ones left out; 500 at most.
[[nodiscard]] QStringList foldersIn(const QString &path);
/// The folder that a run of this file works on, where nobody says otherwise: the one that holds it, or the one above `.clustero`.
[[nodiscard]] QString folderOfPipeline(const QString &path);

/// Bytes of a pipeline file with what they say.
struct PipelineText
{
    QByteArray bytes;
    PipelineReading reading;
};
/// Diagnostics name the file as \p shown (empty: its path). Error `no-file`, `file-too-large` (16 MiB).
[[nodiscard]] Result<PipelineText> readPipelineFile(const QString &path, const QString &shown = {});

/// A file as it is on disk.
struct FileOnDisk
{
    bool isThere = false;
    QByteArray bytes;
    QDateTime changed; ///< UTC
};
/// A file that is not there is no error. Errors: `unreadable`, `not-a-file`, `file-too-large` (16 MiB).
[[nodiscard]] Result<FileOnDisk> fileOnDisk(const QString &path);

/// Puts \p bytes into the file, all or nothing, also if the machine fails in between: a new file beside it takes its place. Mode bits and owner are
/// kept, and a symbolic link goes on pointing to what is written. \p expectedOnDisk: what the file holds as far as the caller knows; nullopt: it is not
/// there. Errors: `changed-on-disk` (it holds something else), `read-only` (file or folder), `disk-full`, `no-folder`, `not-a-file`, `not-saved`.
[[nodiscard]] Result<void> savePipelineFile(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &expectedOnDisk);

} // namespace clustero
