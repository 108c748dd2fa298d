// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

/// Full name (`acme/web`) of the repository that a remote's address leads to: `https://host/acme/web.git`, `git@host:acme/web`,
/// `ssh://git@host/acme/web`. Empty for anything else.
[[nodiscard]] QString repositoryName(const QString &url);

/// Full name of the repository that the file or folder lies in, as its remote `origin` (else its only remote) says; empty where there
/// is none. Reads the repository's configuration.
[[nodiscard]] QString repositoryNameOf(const QString &path);

/// Where a file or folder lies in a repository.
struct RepositoryPlace
{
    QString top;  ///< of the working tree; empty: it lies in no repository
    QString path; ///< of the file in it
    QString url;  ///< of `origin`, or of the only remote; empty: none
    QString name; ///< repositoryName(url)
};
/// Reads the repository's configuration.
[[nodiscard]] RepositoryPlace repositoryPlaceOf(const QString &path);

} // namespace clustero
