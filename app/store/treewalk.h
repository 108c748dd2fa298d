// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/descriptor.h"
#include "models/base/glob.h"
#include "models/base/result.h"
#include "models/runs/run.h"

#include <functional>

namespace clustero {

/// Finds what a pattern names below a folder. Each part of a path is opened relative to the one before and no link is followed, so a
/// tree that changes meanwhile cannot lead outside. A folder that matches is taken whole; sockets, pipes and devices are passed over.
class TreeWalk
{
public:
    /// Called for each file, link or empty folder. `file` has path, mode, linkTarget; a folder's path ends in '/'. `content` is open for
    /// reading where it is a regular file.
    using Found = std::function<Result<void>(ArtifactFile file, const Descriptor &content)>;

    TreeWalk(const Glob &glob, Found found) : m_glob(glob), m_found(std::move(found)) {}

    /// Errors: `artifact-unreadable`, `artifact-name` (not UTF-8), `artifact-deep`, and those of `found`.
    [[nodiscard]] Result<void> run(const QString &folder);

private:
    [[nodiscard]] Result<void> walk(const Descriptor &folder, const QString &path, const Glob::Positions &positions, bool whole, int depth);
    [[nodiscard]] Result<void> visit(const Descriptor &folder, const QByteArray &name, const QString &path,
                                     const Glob::Positions &positions, bool whole, int depth);
    [[nodiscard]] Result<void> visitLink(const Descriptor &folder, const QByteArray &name, const QString &path);
    [[nodiscard]] Result<void> visitFile(const Descriptor &folder, const QByteArray &name, const QString &path);

    const Glob &m_glob;
    Found m_found;
};

} // namespace clustero
