// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"

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

/// The pipelines of a folder: `.clustero.yaml`, then `.clustero/*.yaml` and `*.yml` by name; 200 at most. Reads them.
[[nodiscard]] QList<PipelineFile> pipelinesIn(const QString &folder);
/// One file, read anew. `folder`: see folderOfPipeline().
[[nodiscard]] PipelineFile pipelineFile(const QString &path);
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

} // namespace clustero
