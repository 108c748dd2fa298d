// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackneeds.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

static void loadSlackResources()
{
    Q_INIT_RESOURCE(slack);
}

namespace clustero {

QList<NeededScope> SlackNeeds::scopes()
{
    return {
        {QStringLiteral("commands"), tr("To take the command /clustero."), true},
        {QStringLiteral("chat:write"), tr("To tell what came of a run, and to answer."), true},
        {QStringLiteral("chat:write.public"), tr("To tell it in public channels that the App was not invited to."), false},
        {QStringLiteral("channels:read"), tr("To offer the public channels by their names."), false},
        {QStringLiteral("groups:read"), tr("To offer the private channels that the App was invited to."), false},
        {QStringLiteral("channels:history"),
         tr("To see whether a message is there already when the network broke, so that nothing is told twice. No other message is kept."),
         false},
        {QStringLiteral("groups:history"), tr("The same in private channels that the App was invited to."), false},
        {QStringLiteral("usergroups:read"), tr("To let whole user groups run or approve pipelines."), false},
    };
}

QJsonObject SlackNeeds::manifest()
{
    loadSlackResources();
    QFile file(QStringLiteral(":/slack/manifest.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QUrl SlackNeeds::newAppPage()
{
    QUrl url(QStringLiteral("https://api.slack.com/apps"));
    const QByteArray json = QJsonDocument(manifest()).toJson(QJsonDocument::Compact);
    url.setQuery(QStringLiteral("new_app=1&manifest_json=") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(json))),
                 QUrl::StrictMode);
    return url;
}

QString SlackNeeds::page(const QString &app, const QString &which)
{
    const QString apps = QStringLiteral("https://api.slack.com/apps");
    return app.isEmpty() ? apps : QStringLiteral("%1/%2/%3").arg(apps, app, which);
}

} // namespace clustero
