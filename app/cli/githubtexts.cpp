// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/githubtexts.h"

#include "app/cli/terminaltext.h"
#include "app/github/permissions.h"

#include <QJsonArray>

namespace clustero {

namespace {

QString missingText(const GithubPermissions &granted, const QString &indent)
{
    QString text;
    for (const NeededPermission &needed : GithubNeeds::missing(granted))
        text += QStringLiteral("%1lacks %2 (%3): %4\n").arg(indent, needed.title, needed.access, needed.reason);
    return text;
}

QJsonArray missingJson(const GithubPermissions &granted)
{
    QJsonArray missing;
    for (const NeededPermission &needed : GithubNeeds::missing(granted))
        missing.append(QJsonObject{{QStringLiteral("permission"), needed.name},
                                   {QStringLiteral("access"), needed.access},
                                   {QStringLiteral("reason"), needed.reason}});
    return missing;
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.sentence}};
}

} // namespace

QString pretty(const AppReport &report)
{
    const GithubConnection &app = report.connection;
    QString text = QStringLiteral("%1  App %2 on %3%4\n")
                       .arg(printable(app.name))
                       .arg(app.appId)
                       .arg(printable(app.webUrl), app.channel.isEmpty() ? QStringLiteral("  no webhook channel")
                                                                         : QStringLiteral("  channel ") + printable(app.channel));
    if (!report.info)
        return text + QStringLiteral("    %1\n").arg(printable(report.info.error().sentence));
    text += missingText(report.info->permissions, QStringLiteral("    "));
    if (!report.installations)
        return text + QStringLiteral("    %1\n").arg(printable(report.installations.error().sentence));
    for (const Installation &installation : *report.installations) {
        text += QStringLiteral("    %1  installed on %2%3\n")
                    .arg(printable(installation.account),
                         installation.hasAllRepositories ? QStringLiteral("all repositories") : QStringLiteral("chosen repositories"),
                         installation.suspendedAt.isValid()
                             ? QStringLiteral(", suspended since %1").arg(installation.suspendedAt.toString(Qt::ISODate))
                             : QString());
        if (installation.permissions != report.info->permissions)
            text += missingText(installation.permissions, QStringLiteral("        "));
    }
    if (report.installations->isEmpty())
        text += QStringLiteral("    It is installed nowhere. Choose repositories: %1/installations/new\n")
                    .arg(printable(report.info->page.toString()));
    return text;
}

QJsonObject toJson(const AppReport &report)
{
    const GithubConnection &app = report.connection;
    QJsonObject json{{QStringLiteral("name"), app.name},     {QStringLiteral("appId"), app.appId},
                     {QStringLiteral("slug"), app.slug},     {QStringLiteral("webUrl"), app.webUrl},
                     {QStringLiteral("apiUrl"), app.apiUrl}, {QStringLiteral("channel"), app.channel}};
    if (!report.info || !report.installations) {
        json.insert(QStringLiteral("error"), errorJson(!report.info ? report.info.error() : report.installations.error()));
        return json;
    }
    json.insert(QStringLiteral("missing"), missingJson(report.info->permissions));
    QJsonArray installations;
    for (const Installation &installation : *report.installations) {
        QJsonObject one{{QStringLiteral("id"), installation.id},
                        {QStringLiteral("account"), installation.account},
                        {QStringLiteral("allRepositories"), installation.hasAllRepositories},
                        {QStringLiteral("suspended"), installation.suspendedAt.isValid()},
                        {QStringLiteral("missing"), missingJson(installation.permissions)}};
        installations.append(one);
    }
    json.insert(QStringLiteral("installations"), installations);
    return json;
}

QString pretty(const GithubRepository &repository, const QStringList &pipelines)
{
    QString text = QStringLiteral("%1  %2%3%4\n")
                       .arg(printable(repository.fullName), printable(repository.defaultBranch),
                            repository.isPrivate ? QStringLiteral("  private") : QString(),
                            repository.isArchived ? QStringLiteral("  archived") : QString());
    for (const QString &pipeline : pipelines)
        text += QStringLiteral("    %1\n").arg(printable(pipeline));
    return text;
}

QJsonObject toJson(const GithubConnection &app, const Installation &installation, const GithubRepository &repository,
                   const QStringList &pipelines)
{
    return {{QStringLiteral("app"), app.name},
            {QStringLiteral("installation"), installation.id},
            {QStringLiteral("repository"), repository.fullName},
            {QStringLiteral("defaultBranch"), repository.defaultBranch},
            {QStringLiteral("private"), repository.isPrivate},
            {QStringLiteral("archived"), repository.isArchived},
            {QStringLiteral("url"), repository.page.toString()},
            {QStringLiteral("pipelines"), QJsonArray::fromStringList(pipelines)}};
}

} // namespace clustero
