// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/types.h"

#include <QCoreApplication>

namespace clustero {

/// What Clustero asks of a GitHub App, each with the reason.
struct NeededPermission
{
    QString name;     ///< as the API calls it: `pull_requests`
    QString access;   ///< read, write
    QString title;    ///< as GitHub's pages call it
    QString reason;   ///< a sentence
    bool isEssential; ///< without it nothing can be run from GitHub
};

class GithubNeeds
{
    Q_DECLARE_TR_FUNCTIONS(GithubNeeds)
public:
    [[nodiscard]] static QList<NeededPermission> permissions();
    [[nodiscard]] static QStringList events();
    /// Those of permissions() that are not granted. Writing includes reading.
    [[nodiscard]] static QList<NeededPermission> missing(const GithubPermissions &granted);
    [[nodiscard]] static QStringList missingEvents(const QStringList &subscribed);
};

/// Whether what is granted covers what is wanted.
[[nodiscard]] bool grants(const GithubPermissions &granted, const QString &permission, const QString &access);

} // namespace clustero
