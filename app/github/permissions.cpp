// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/permissions.h"

namespace clustero {

QList<NeededPermission> GithubNeeds::permissions()
{
    const QString read = QStringLiteral("read"), write = QStringLiteral("write");
    return {
        {QStringLiteral("metadata"), read, tr("Metadata"), tr("To list the repositories that the App may see."), true},
        {QStringLiteral("contents"), read, tr("Contents"),
         tr("To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases."), true},
        {QStringLiteral("checks"), write, tr("Checks"), tr("To show each run at its commit on GitHub, with a button that runs it again."),
         false},
        {QStringLiteral("statuses"), write, tr("Commit statuses"), tr("To show a run's result where checks are not possible."), false},
        {QStringLiteral("pull_requests"), read, tr("Pull requests"), tr("To start pipelines for pull requests."), false},
        {QStringLiteral("issues"), read, tr("Issues"), tr("To start pipelines for issues."), false},
        {QStringLiteral("packages"), read, tr("Packages"), tr("To start pipelines when a package is published."), false},
    };
}

QStringList GithubNeeds::events()
{
    return {QStringLiteral("push"), QStringLiteral("pull_request"), QStringLiteral("release"), QStringLiteral("issues"),
            QStringLiteral("package")};
}

QList<NeededPermission> GithubNeeds::missing(const GithubPermissions &granted)
{
    QList<NeededPermission> missing;
    for (const NeededPermission &needed : permissions()) {
        if (!grants(granted, needed.name, needed.access))
            missing.append(needed);
    }
    return missing;
}

QStringList GithubNeeds::missingEvents(const QStringList &subscribed)
{
    QStringList missing = events();
    missing.removeIf([&](const QString &event) { return subscribed.contains(event); });
    return missing;
}

bool grants(const GithubPermissions &granted, const QString &permission, const QString &access)
{
    static const QStringList ranks{QString(), QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("admin")};
    return ranks.indexOf(granted.value(permission)) >= ranks.indexOf(access);
}

} // namespace clustero
