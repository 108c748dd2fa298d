// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/event.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr std::array<std::pair<Verification, QLatin1String>, 6> verificationNames{{
    {Verification::NotChecked, QLatin1String("not_checked")},
    {Verification::Valid, QLatin1String("valid")},
    {Verification::Wrong, QLatin1String("wrong")},
    {Verification::Missing, QLatin1String("missing")},
    {Verification::Malformed, QLatin1String("malformed")},
    {Verification::NoSecret, QLatin1String("no_secret")},
}};

constexpr std::array<std::pair<QLatin1String, QLatin1String>, 4> typePrefixes{{
    {QLatin1String("github"), QLatin1String("com.github.")},
    {QLatin1String("jira"), QLatin1String("com.atlassian.jira.")},
    {QLatin1String("clustero"), QLatin1String("clustero.")},
    {QLatin1String("webhook"), QLatin1String("webhook.")},
}};

/// Of the `x-event-…` headers; a record has at most 64 of all.
constexpr int mostOwnHeaders = 40;

EventHeaders lowered(const EventHeaders &headers)
{
    if (std::all_of(headers.keyBegin(), headers.keyEnd(), [](const QString &name) { return name.isLower(); }))
        return headers;
    EventHeaders result;
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        result.insert(header.key().toLower(), header.value());
    return result;
}

/// A name that a record's headers may have.
bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
    });
}

/// Jira names its event only in the body.
struct JiraEvent
{
    QString name;
    QString id; ///< where the headers have none, as a Data Center's: the body holds the millisecond, so an equal one is the same event
};

JiraEvent jiraEvent(const QByteArray &body)
{
    if (!body.left(64 * 1024).contains("\"webhookEvent\"") && !body.right(64 * 1024).contains("\"webhookEvent\""))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    JiraEvent event{json.value(QLatin1String("webhookEvent")).toString().left(200), {}};
    if (json.value(QLatin1String("timestamp")).toInteger() > 0)
        event.id = QStringLiteral("jira-") + QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    return event;
}

QString githubSource(const EventHeaders &headers)
{
    const QString host = headers.value(QStringLiteral("x-github-enterprise-host"));
    return QStringLiteral("https://") + (host.isEmpty() ? QStringLiteral("github.com") : host.left(253));
}

} // namespace

QString toString(Verification outcome)
{
    const auto found =
        std::find_if(verificationNames.begin(), verificationNames.end(), [&](const auto &row) { return row.first == outcome; });
    return found == verificationNames.end() ? QString() : QString(found->second);
}

std::optional<Verification> verificationFromString(QStringView text)
{
    const auto found =
        std::find_if(verificationNames.begin(), verificationNames.end(), [&](const auto &row) { return row.second == text; });
    return found == verificationNames.end() ? std::nullopt : std::optional(found->first);
}

EventName eventName(const Event &event)
{
    for (const auto &[source, prefix] : typePrefixes) {
        if (event.type.startsWith(prefix))
            return {source, event.type.mid(prefix.size())};
    }
    return {{}, event.type};
}

QString eventType(const EventName &name)
{
    for (const auto &[source, prefix] : typePrefixes) {
        if (name.source == source)
            return prefix + name.name;
    }
    return name.name;
}

EventHeaders headersThatMatter(const EventHeaders &all)
{
    static const QStringList kept{QStringLiteral("content-type"),
                                  QStringLiteral("user-agent"),
                                  QStringLiteral("x-github-event"),
                                  QStringLiteral("x-github-delivery"),
                                  QStringLiteral("x-github-hook-id"),
                                  QStringLiteral("x-github-hook-installation-target-id"),
                                  QStringLiteral("x-github-hook-installation-target-type"),
                                  QStringLiteral("x-github-enterprise-host"),
                                  QStringLiteral("x-github-enterprise-version"),
                                  QStringLiteral("x-hub-signature-256"),
                                  QStringLiteral("x-hub-signature"),
                                  QStringLiteral("x-atlassian-webhook-identifier"),
                                  QStringLiteral("x-atlassian-webhook-retry"),
                                  QStringLiteral("x-atlassian-webhook-flow")};
    EventHeaders result = lowered(all);
    int own = 0;
    for (auto header = result.begin(); header != result.end();) {
        const bool isOwn = header.key().startsWith(QLatin1String("x-event-"));
        const bool isKept = kept.contains(header.key()) || (isOwn && isHeaderName(header.key()) && ++own <= mostOwnHeaders);
        header = isKept && header.value().size() <= 8192 ? std::next(header) : result.erase(header);
    }
    return result;
}

Result<Event> eventFromDelivery(const EventHeaders &headers, const QByteArray &body, const QDateTime &receivedAt, const QString &channel)
{
    if (body.size() > maximumEventBytes)
        return failure(QStringLiteral("event-too-large"),
                       QStringLiteral("The event has more than 25 MiB, which is the most that is taken."));
    Event event;
    const EventHeaders all = lowered(headers);
    event.headers = headersThatMatter(all);
    event.data = body;
    event.dataType = all.value(QStringLiteral("content-type"), QStringLiteral("application/json")).left(200);
    event.receivedAt = event.time = receivedAt.toUTC();
    event.channel = channel;
    if (const QString name = all.value(QStringLiteral("x-github-event")); !name.isEmpty()) {
        event.type = eventType({QStringLiteral("github"), name.left(100)});
        event.source = githubSource(all);
        event.id = all.value(QStringLiteral("x-github-delivery"));
    } else if (const JiraEvent jira = jiraEvent(body); !jira.name.isEmpty()) {
        event.type = eventType({QStringLiteral("jira"), jira.name});
        event.source = QStringLiteral("jira");
        event.id = all.value(QStringLiteral("x-atlassian-webhook-identifier")).trimmed();
        if (event.id.isEmpty())
            event.id = jira.id;
    } else {
        event.type = eventType({QStringLiteral("webhook"), QStringLiteral("webhook")});
        event.source = channel.isEmpty() ? QStringLiteral("webhook") : QString::fromLatin1(QUrl::toPercentEncoding(channel));
    }
    for (QString *text : {&event.id, &event.type, &event.source, &event.dataType})
        text->remove(QChar(u'\0')); // a record may not hold it
    event.id = event.id.left(200);
    if (event.id.isEmpty()) // nothing says that two equal bodies are one event
        event.id = QString::fromLatin1(
            QCryptographicHash::hash(body + receivedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1(), QCryptographicHash::Sha256).toHex());
    return event;
}

QByteArray payloadText(const Event &event)
{
    if (!event.dataType.startsWith(QLatin1String("application/x-www-form-urlencoded"), Qt::CaseInsensitive))
        return event.data;
    for (qsizetype at = 0; at >= 0 && at < event.data.size();) {
        const qsizetype end = event.data.indexOf('&', at);
        const QByteArray field = event.data.mid(at, end < 0 ? -1 : end - at);
        if (field.startsWith("payload="))
            return QByteArray::fromPercentEncoding(field.mid(8).replace('+', ' '));
        at = end < 0 ? -1 : end + 1;
    }
    return {};
}

} // namespace clustero
