// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/connections.h"

#include "app/settings/settings.h"
#include "models/pipeline/remote.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 maxFileBytes = 1 << 20;
constexpr qsizetype maxEntries = 200, longestText = 2048, longestName = 200;
constexpr int lockWaitMs = 10'000, knownVersion = 1;

const auto relaysKey = QStringLiteral("relays");
const auto smeeKey = QStringLiteral("smee");
const auto githubKey = QStringLiteral("github");
const auto slackKey = QStringLiteral("slack");
const auto jiraKey = QStringLiteral("jira");
const auto remotesKey = QStringLiteral("remotes");
const auto versionKey = QStringLiteral("version");

auto unreadable(const QString &file, const QString &why)
{
    return failure(
        QStringLiteral("connections-unreadable"),
        QStringLiteral("The list of connections %1 cannot be read (%2), so none of them is used. Correct the file, or move it away "
                       "and add the connections again.")
            .arg(file, why));
}

auto unwritable(const QString &file, const QString &why)
{
    return failure(
        QStringLiteral("connections-unwritable"),
        QStringLiteral("The list of connections %1 could not be written (%2). Check the owner, mode and free space of its folder.")
            .arg(file, why));
}

/// Takes known fields out of an entry; what is left is its rest.
class EntryReader
{
public:
    explicit EntryReader(QJsonObject entry) : rest(std::move(entry)) {}

    QString text(const char *key, bool isRequired = false, qsizetype most = longestText)
    {
        const QJsonValue value = rest.take(QLatin1String(key));
        if (value.isUndefined() && !isRequired)
            return {};
        if (!value.isString() || (isRequired && value.toString().isEmpty()))
            complain(QStringLiteral("`%1` must be text").arg(QLatin1String(key)));
        else if (value.toString().size() > most)
            complain(QStringLiteral("`%1` has more than %2 letters").arg(QLatin1String(key)).arg(most));
        return value.toString();
    }

    QString address(const char *key, bool isRequired)
    {
        const QString given = text(key, isRequired);
        if (given.isEmpty())
            return {};
        const Result<QString> read = relayAddress(given);
        if (!read)
            complain(read.error().sentence);
        return read.value_or(QString());
    }

    void complain(const QString &what)
    {
        if (problem.isEmpty())
            problem = what;
    }

    QJsonObject rest;
    QString problem;
};

void read(EntryReader &entry, RelayConnection &relay)
{
    relay.name = entry.text("name", false, longestName);
    relay.url = entry.address("url", true);
    relay.channel = entry.text("channel", true);
    relay.source = entry.text("source", false, longestName);
    relay.authority = entry.text("authority");
    if (!isChannelId(relay.channel))
        entry.complain(QStringLiteral("`channel` must be the channel's id: at most 100 letters, digits, `-` and `_`"));
}

void read(EntryReader &entry, SmeeConnection &smee)
{
    smee.name = entry.text("name", false, longestName);
    smee.url = entry.address("url", true);
    if (!isChannelId(smee.channel()))
        entry.complain(QStringLiteral("`url` must end with the channel's name: at most 100 letters, digits, `-` and `_`"));
}

void read(EntryReader &entry, GithubConnection &github)
{
    github.name = entry.text("name", false, longestName);
    github.appId = entry.rest.take(QLatin1String("appId")).toInteger();
    github.slug = entry.text("slug", false, longestName);
    github.webUrl = entry.address("webUrl", true);
    github.apiUrl = entry.address("apiUrl", true);
    github.channel = entry.text("channel");
    if (github.appId <= 0)
        entry.complain(QStringLiteral("`appId` must be the App's number"));
}

void read(EntryReader &entry, SlackConnection &slack)
{
    slack.name = entry.text("name", false, longestName);
    slack.team = entry.text("team", true, longestName);
    slack.workspace = entry.text("workspace", false, longestName);
    slack.webUrl = entry.address("webUrl", false);
    slack.apiUrl = entry.address("apiUrl", true);
    slack.appId = entry.text("appId", false, longestName);
    slack.botUser = entry.text("botUser", false, longestName);
    slack.botName = entry.text("botName", false, longestName);
    slack.tokensSince = entry.text("tokensSince", false, longestName);
    if (!isSlackId(slack.team))
        entry.complain(QStringLiteral("`team` must be the workspace's id, such as T0123ABCD"));
}

void read(EntryReader &entry, JiraConnection &jira)
{
    jira.name = entry.text("name", false, longestName);
    const Result<QString> site = siteAddress(entry.text("site", true));
    jira.site = site.value_or(QString());
    if (!site)
        entry.complain(site.error().sentence);
    const QString kind = entry.text("kind", true, longestName);
    jira.isCloud = kind == QLatin1String("cloud");
    jira.channel = entry.text("channel", true);
    jira.account = entry.text("account");
    jira.hasToken = entry.rest.take(QLatin1String("token")).toBool();
    jira.comments = entry.rest.take(QLatin1String("comments")).toBool();
    jira.takesUnsigned = entry.rest.take(QLatin1String("unsigned")).toBool();
    jira.tokenSince = entry.text("tokenSince", false, longestName);
    if (!jira.isCloud && kind != QLatin1String("datacenter"))
        entry.complain(QStringLiteral("`kind` must be `cloud` or `datacenter`"));
    if (!isChannelId(jira.channel))
        entry.complain(QStringLiteral("`channel` must be a channel's id: at most 100 letters, digits, `-` and `_`"));
}

void read(EntryReader &entry, RemoteConnection &remote)
{
    remote.name = entry.text("name", true, longestName);
    remote.kind = entry.text("kind", true, longestName);
    remote.server = entry.text("server", true);
    remote.user = entry.text("user", false, longestName);
    remote.lastUsed = entry.text("lastUsed", false, longestName);
    if (!QStringList{QStringLiteral("registry"), QStringLiteral("s3"), QStringLiteral("maven")}.contains(remote.kind))
        entry.complain(QStringLiteral("`kind` must be registry, s3 or maven"));
    if (!isCredentialName(remote.name))
        entry.complain(QStringLiteral("`name` must have at most 64 letters, digits, `.`, `_` and `-`"));
}

QString keyOf(const RelayConnection &relay)
{
    return relay.key();
}
QString keyOf(const SmeeConnection &smee)
{
    return smee.key();
}
QString keyOf(const GithubConnection &github)
{
    return github.apiUrl + u'#' + QString::number(github.appId);
}
QString keyOf(const SlackConnection &slack)
{
    return slack.team;
}
QString keyOf(const RemoteConnection &remote)
{
    return remote.name;
}

QString keyOf(const JiraConnection &jira)
{
    return jira.site;
}

template<typename Entry>
void readList(QJsonObject &root, const QString &key, QList<Entry> &entries, Connections &found)
{
    const QJsonValue list = root.take(key);
    if (!list.isUndefined() && !list.isArray()) {
        found.problems += QStringLiteral("`%1` is no list, so none of its connections is used.").arg(key);
        found.rest.insert(key, list);
        return;
    }
    QSet<QString> keys;
    const QJsonArray array = list.toArray();
    for (qsizetype at = 0; at < array.size(); ++at) {
        EntryReader reader(array.at(at).toObject());
        Entry entry;
        read(reader, entry);
        entry.rest = reader.rest;
        if (!array.at(at).isObject())
            reader.problem = QStringLiteral("it is no object");
        else if (at >= maxEntries)
            reader.problem = QStringLiteral("there are more than %1").arg(maxEntries);
        else if (reader.problem.isEmpty() && keys.contains(keyOf(entry)))
            reader.problem = QStringLiteral("the same one stands before it");
        if (reader.problem.isEmpty()) {
            keys.insert(keyOf(entry));
            entries += entry;
        } else {
            found.problems += QStringLiteral("Entry %1 of `%2` is not used: %3.").arg(at + 1).arg(key, reader.problem);
            found.unusable[key].append(array.at(at));
        }
    }
}

Result<Connections> parse(const QString &file, const QByteArray &bytes)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return unreadable(file, problem.error == QJsonParseError::NoError
                                    ? QStringLiteral("it holds no JSON object")
                                    : QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    QJsonObject root = document.object();
    if (root.take(versionKey).toInteger(knownVersion) > knownVersion) {
        return failure(
            QStringLiteral("connections-newer"),
            QStringLiteral("The list of connections %1 was written by a later version of Clustero, so none of them is used. Update "
                           "Clustero, or move the file away and add the connections again.")
                .arg(file));
    }
    Connections found;
    readList(root, relaysKey, found.relays, found);
    readList(root, smeeKey, found.smee, found);
    readList(root, githubKey, found.github, found);
    readList(root, slackKey, found.slack, found);
    readList(root, jiraKey, found.jira, found);
    readList(root, remotesKey, found.remotes, found);
    for (auto other = root.constBegin(); other != root.constEnd(); ++other)
        found.rest.insert(other.key(), other.value());
    return found;
}

/// Optional fields are left out where they are empty.
void put(QJsonObject &json, const char *key, const QString &text, bool isRequired = false)
{
    if (isRequired || !text.isEmpty())
        json.insert(QLatin1String(key), text);
}

QJsonObject toJson(const RelayConnection &relay)
{
    QJsonObject json = relay.rest;
    put(json, "name", relay.name, true);
    put(json, "url", relay.url, true);
    put(json, "channel", relay.channel, true);
    put(json, "source", relay.source);
    put(json, "authority", relay.authority);
    return json;
}

QJsonObject toJson(const SmeeConnection &smee)
{
    QJsonObject json = smee.rest;
    put(json, "name", smee.name, true);
    put(json, "url", smee.url, true);
    return json;
}

QJsonObject toJson(const GithubConnection &github)
{
    QJsonObject json = github.rest;
    put(json, "name", github.name, true);
    json.insert(QLatin1String("appId"), github.appId);
    put(json, "slug", github.slug, true);
    put(json, "webUrl", github.webUrl, true);
    put(json, "apiUrl", github.apiUrl, true);
    put(json, "channel", github.channel);
    return json;
}

QJsonObject toJson(const SlackConnection &slack)
{
    QJsonObject json = slack.rest;
    put(json, "name", slack.name, true);
    put(json, "team", slack.team, true);
    put(json, "workspace", slack.workspace);
    put(json, "webUrl", slack.webUrl);
    put(json, "apiUrl", slack.apiUrl, true);
    put(json, "appId", slack.appId);
    put(json, "botUser", slack.botUser);
    put(json, "botName", slack.botName);
    put(json, "tokensSince", slack.tokensSince);
    return json;
}

QJsonObject toJson(const JiraConnection &jira)
{
    QJsonObject json = jira.rest;
    put(json, "name", jira.name, true);
    put(json, "site", jira.site, true);
    put(json, "kind", jira.isCloud ? QStringLiteral("cloud") : QStringLiteral("datacenter"), true);
    put(json, "channel", jira.channel, true);
    put(json, "account", jira.account);
    put(json, "tokenSince", jira.tokenSince);
    const std::pair<const char *, bool> marks[]{{"token", jira.hasToken}, {"comments", jira.comments}, {"unsigned", jira.takesUnsigned}};
    for (const auto &[key, on] : marks) {
        if (on)
            json.insert(QLatin1String(key), true);
    }
    return json;
}

QJsonObject toJson(const RemoteConnection &remote)
{
    QJsonObject json = remote.rest;
    put(json, "name", remote.name, true);
    put(json, "kind", remote.kind, true);
    put(json, "server", remote.server, true);
    put(json, "user", remote.user);
    put(json, "lastUsed", remote.lastUsed);
    return json;
}

template<typename Entry>
void writeList(QJsonObject &root, const QString &key, const QList<Entry> &entries, const Connections &connections)
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list.append(toJson(entry));
    for (const QJsonValue &kept : connections.unusable.value(key))
        list.append(kept);
    if (!root.contains(key) || !list.isEmpty())
        root.insert(key, list);
}

QByteArray toJson(const Connections &connections)
{
    QJsonObject root = connections.rest;
    root.insert(versionKey, knownVersion);
    writeList(root, relaysKey, connections.relays, connections);
    writeList(root, smeeKey, connections.smee, connections);
    writeList(root, githubKey, connections.github, connections);
    writeList(root, slackKey, connections.slack, connections);
    writeList(root, jiraKey, connections.jira, connections);
    writeList(root, remotesKey, connections.remotes, connections);
    return QJsonDocument(root).toJson();
}

} // namespace

QString SmeeConnection::channel() const
{
    return url.mid(url.lastIndexOf(u'/') + 1);
}

QString connectionsFile()
{
    return connectionsFile(QFileInfo(settings::file()).path());
}

QString connectionsFile(const QString &configurationFolder)
{
    return configurationFolder + QStringLiteral("/connections.json");
}

Result<Connections> readConnections(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return Connections();
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    const QByteArray bytes = source.read(maxFileBytes + 1);
    if (source.error() != QFile::NoError)
        return unreadable(file, source.errorString());
    if (bytes.size() > maxFileBytes)
        return unreadable(file, QStringLiteral("it has more than 1 MiB"));
    return parse(file, bytes);
}

Result<void> changeConnections(const QString &file, const std::function<Result<void>(Connections &)> &change)
{
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return unwritable(file, QStringLiteral("another process holds it, or its folder cannot be written"));
    Result<Connections> connections = readConnections(file);
    if (!connections)
        return failure(connections);
    const qsizetype before = connections->problems.size();
    if (const Result<void> changed = change(*connections); !changed)
        return changed;
    const QByteArray bytes = toJson(*connections);
    const Result<Connections> read = parse(file, bytes);
    if (bytes.size() > maxFileBytes || !read || read->problems.size() > before) {
        return failure(QStringLiteral("connections-wrong"),
                       QStringLiteral("The list of connections was left as it is, because what was to be written cannot be used. %1")
                           .arg(read && !read->problems.isEmpty() ? read->problems.first() : QString())
                           .trimmed());
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        target.write(bytes) != bytes.size() || !target.commit())
        return unwritable(file, target.errorString());
    return {};
}

} // namespace clustero
