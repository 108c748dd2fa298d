// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <chrono>
#include <memory>

class QFile;

namespace clustero {

/// Contents of artifacts by SHA-256, under data/artifacts/<2 hex>/<62 hex>, mode 0400. Capturing is all or nothing.
class ArtifactStore
{
public:
    explicit ArtifactStore(const DataPaths &paths);

    /// Matches `pattern` (relative path, directory or glob with * ? [] **) below `workspace` and stores what it finds. Links are kept as links and
    /// never followed; nothing outside the workspace is read. Names that begin with a dot are matched like any other. An empty folder is kept as an
    /// entry whose path ends in '/', without SHA-256. Modes lose the write bits of group and others. At most 1,000,000 entries and 1 TiB.
    /// Error `artifact-nothing` if nothing matched, `artifact-outside`, `artifact-pattern`, `artifact-unreadable`, `artifact-name`, `artifact-deep`,
    /// `artifact-large`, `artifact-write`, `disk-full`.
    [[nodiscard]] Result<Artifact> capture(const QString &name, const QString &pattern, const QString &workspace);

    /// Writes the artifact's files below `folder`, which is made; a file that is there is replaced as a whole. Refuses to write through links (links of
    /// the artifact are made last) and checks every hash. Errors: `artifact-path`, `artifact-link`, `artifact-damaged`, `artifact-write`, `disk-full`.
    [[nodiscard]] Result<void> extract(const Artifact &artifact, const QString &folder) const;

    /// The first \p most bytes of a file's content; whole contents are checked against their hash. Error `artifact-damaged`: it is missing, damaged
    /// or a link.
    [[nodiscard]] Result<QByteArray> read(const ArtifactFile &file, qint64 most) const;

    /// A file's content, open for reading. It is not checked. Error `artifact-damaged`.
    [[nodiscard]] Result<std::shared_ptr<QFile>> open(const ArtifactFile &file) const;
    /// Takes in the content of a file; what it is called and its mode are left to the caller. Errors: as capture().
    [[nodiscard]] Result<ArtifactFile> take(const QString &file);
    /// Whether there is a content of this hash.
    [[nodiscard]] bool has(const QByteArray &sha256) const;

    /// Removes contents that are not in `used`; bytes freed. With `dryRun` only counts. Contents stored in the last `spare` seconds stay: another
    /// process may be about to name them. Error `artifact-busy` while another process captures.
    [[nodiscard]] Result<qint64> removeUnused(const QSet<QByteArray> &used, bool dryRun,
                                              std::chrono::seconds spare = std::chrono::seconds(60));

private:
    QString m_folder;
};

} // namespace clustero
