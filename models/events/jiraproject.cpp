// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/jiraproject.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype longestSite = 300, longestProjectText = 100;

/// Text that may be kept: of a reasonable length and without control characters; else empty.
QString plainText(const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
    const bool isPlain =
        text.size() <= longestProjectText && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isPrint(); });
    return isPlain ? text : QString();
}

QString projectNumber(const QJsonValue &value)
{
    const QString text = plainText(value);
    const bool isNumber = !text.isEmpty() && text.size() <= 19 &&
                          std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return isNumber ? text : QString();
}

bool isJiraEvent(const Event &event, const char *beginning)
{
    const EventName name = eventName(event);
    return name.source == QLatin1String("jira") && name.name.startsWith(QLatin1String(beginning));
}

} // namespace

QString jiraSite(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (address.size() > 2048 || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    if (const qsizetype rest = path.indexOf(QLatin1String("/rest/")); rest >= 0)
        path.truncate(rest);
    while (path.endsWith(u'/'))
        path.chop(1);
    QString site = url.scheme() + QStringLiteral("://") + url.host(QUrl::FullyEncoded).toLower();
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port(usual) != usual)
        site += u':' + QString::number(url.port());
    site += path;
    return site.size() <= longestSite ? site : QString();
}

JiraProject projectTold(const Event &event)
{
    if (!isJiraEvent(event, "jira:issue_"))
        return {};
    const QJsonValue issue = QJsonDocument::fromJson(payloadText(event)).object().value(QLatin1String("issue"));
    const QJsonValue project = issue[QLatin1String("fields")][QLatin1String("project")];
    JiraProject told{jiraSite(issue[QLatin1String("self")].toString()), projectNumber(project[QLatin1String("id")]),
                     plainText(project[QLatin1String("key")]), plainText(project[QLatin1String("name")])};
    return told.site.isEmpty() || told.key.isEmpty() ? JiraProject() : told;
}

JiraProject projectMeant(const Event &event)
{
    if (!isJiraEvent(event, "jira:version_"))
        return {};
    const QJsonValue version = QJsonDocument::fromJson(payloadText(event)).object().value(QLatin1String("version"));
    JiraProject meant{jiraSite(version[QLatin1String("self")].toString()), projectNumber(version[QLatin1String("projectId")]), {}, {}};
    return meant.site.isEmpty() ? JiraProject() : meant;
}

JiraIssue issueOf(const QByteArray &payload)
{
    const QJsonValue issue = QJsonDocument::fromJson(payload).object().value(QLatin1String("issue"));
    return {jiraSite(issue[QLatin1String("self")].toString()), plainText(issue[QLatin1String("key")])};
}

QJsonObject toJson(const JiraProject &project)
{
    QJsonObject json{{QStringLiteral("id"), project.id}};
    if (!project.key.isEmpty())
        json.insert(QStringLiteral("key"), project.key);
    if (!project.name.isEmpty())
        json.insert(QStringLiteral("name"), project.name);
    return json;
}

} // namespace clustero
