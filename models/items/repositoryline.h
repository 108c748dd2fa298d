// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clustero {

/// A pipeline file that was found in a repository.
struct RepositoryPipeline
{
    QString path;
    QString name;           ///< of the pipeline; empty: not known
    bool isEnabled = false; ///< events start it

    bool operator==(const RepositoryPipeline &) const = default;
};

/// A repository that a GitHub App sees, as lists show it.
struct RepositoryLine
{
    qint64 id = 0;
    QString name;   ///< `acme/web`
    QString branch; ///< the default one
    QString page;
    bool isPrivate = false;
    bool isArchived = false;
    bool isSuspended = false; ///< the App is, for its owner
    bool isLookedAt = false;  ///< for pipelines
    QList<RepositoryPipeline> pipelines;

    bool operator==(const RepositoryLine &) const = default;
};

} // namespace clustero
