// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace clustero {

/// Contents of artifacts by SHA-256, under data/artifacts/<2 hex>/<62 hex>, mode 0400. Capturing is all or nothing.
class ArtifactStore
{
public:
    explicit ArtifactStore(const DataPaths &paths);

    /// Matches `pattern` (relative path, directory or glob with * ? [] **) below `workspace` and stores what it finds. Links are kept as links and
    /// never followed; nothing outside the workspace is read. Error `artifact-nothing` if nothing matched, `artifact-outside`, `disk-full`, ….
    [[nodiscard]] Result<Artifact> capture(const QString &name, const QString &pattern, const QString &workspace);

    /// Writes the artifact's files below `folder`. Refuses to write through links; checks every hash.
    [[nodiscard]] Result<void> extract(const Artifact &artifact, const QString &folder) const;

    /// Removes contents that are not in `used`; bytes freed. With `dryRun` only counts.
    [[nodiscard]] Result<qint64> removeUnused(const QSet<QByteArray> &used, bool dryRun);

private:
    QString m_folder;
};

} // namespace clustero
