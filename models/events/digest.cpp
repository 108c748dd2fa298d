// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/digest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype longestPart = 100, longestTitle = 200;

/// One line without control characters; what cannot be seen must not change how a list reads.
QString oneLine(const QString &text, qsizetype most = longestPart)
{
    QString shown = text.left(most * 4);
    std::replace_if(
        shown.begin(), shown.end(),
        [](QChar letter) { return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format; }, QChar(u' '));
    shown = shown.simplified();
    return shown.size() > most ? shown.left(most - 1) + QChar(0x2026) : shown;
}

QString textAt(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *key : path)
        value = value[QLatin1String(key)];
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString withoutPrefix(const QString &ref)
{
    for (const auto prefix : {QLatin1String("refs/heads/"), QLatin1String("refs/tags/")}) {
        if (ref.startsWith(prefix))
            return ref.mid(prefix.size());
    }
    return ref;
}

/// What a GitHub event is about, beside its repository.
QString githubObject(const EventName &name, const QJsonObject &payload, const EventDigest &digest)
{
    for (const char *key : {"pull_request", "issue", "discussion"}) {
        const QString number = textAt(payload, {key, "number"});
        if (!number.isEmpty())
            return QStringLiteral("#%1 %2").arg(number, textAt(payload, {key, "title"}));
    }
    if (name.name == QLatin1String("release"))
        return textAt(payload, {"release", "tag_name"});
    if (name.name == QLatin1String("package") || name.name == QLatin1String("registry_package"))
        return textAt(payload, {name.name == QLatin1String("package") ? "package" : "registry_package", "name"});
    if (const QString run = textAt(payload, {"check_run", "name"}); !run.isEmpty())
        return run;
    return digest.branch;
}

QStringList githubParts(const EventName &name, const QJsonObject &payload, EventDigest &digest)
{
    digest.repository = oneLine(textAt(payload, {"repository", "full_name"}));
    digest.sender = oneLine(textAt(payload, {"sender", "login"}));
    const QString head = textAt(payload, {"pull_request", "head", "ref"});
    digest.branch = oneLine(head.isEmpty() ? withoutPrefix(textAt(payload, {"ref"})) : head);
    const QString action = textAt(payload, {"action"});
    const bool isDeletion = name.name == QLatin1String("push") && payload.value(QLatin1String("deleted")).toBool();
    QString what = name.name;
    if (!action.isEmpty() || isDeletion)
        what += u' ' + (isDeletion ? QStringLiteral("deleted") : action);
    return {what, digest.repository, githubObject(name, payload, digest)};
}

QStringList jiraParts(const EventName &name, const QJsonObject &payload, EventDigest &digest)
{
    digest.sender = oneLine(textAt(payload, {"user", "displayName"}));
    const QString issue = textAt(payload, {"issue", "key"});
    const QString version = textAt(payload, {"version", "name"});
    return {name.name, issue.isEmpty() ? version : issue, textAt(payload, {"issue", "fields", "summary"})};
}

QStringList ownParts(const EventName &name, const QJsonObject &payload, EventDigest &digest)
{
    if (name.name == QLatin1String("pipeline")) {
        digest.branch = oneLine(textAt(payload, {"env", "GIT_BRANCH"}));
        return {name.name, textAt(payload, {"pipeline"}), textAt(payload, {"state"}), digest.branch};
    }
    if (name.name == QLatin1String("schedule"))
        return {name.name, textAt(payload, {"cron"}), textAt(payload, {"time"})};
    if (name.name == QLatin1String("files")) {
        const QJsonArray files = payload.value(QLatin1String("files")).toArray();
        const QString more = files.size() > 1 ? QStringLiteral("+%1").arg(files.size() - 1) : QString();
        return {name.name, textAt(payload, {"folder"}), files.isEmpty() ? QString() : files.first().toString() + u' ' + more};
    }
    return {name.name, textAt(payload, {"pipeline"})};
}

} // namespace

EventDigest digestOf(const Event &event)
{
    const EventName name = eventName(event);
    const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
    EventDigest digest;
    QStringList parts{name.name};
    if (name.source == QLatin1String("github"))
        parts = githubParts(name, payload, digest);
    else if (name.source == QLatin1String("jira"))
        parts = jiraParts(name, payload, digest);
    else if (name.source == QLatin1String("clustero"))
        parts = ownParts(name, payload, digest);
    else if (name.source == QLatin1String("webhook"))
        parts += event.channel;
    QStringList shown;
    for (const QString &part : std::as_const(parts)) {
        if (const QString line = oneLine(part); !line.isEmpty())
            shown += line;
    }
    digest.title = oneLine(shown.join(QStringLiteral(" · ")), longestTitle);
    return digest;
}

} // namespace clustero
