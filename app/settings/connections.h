// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace clustero {

/// A channel of a relay that a person subscribed to. `rest` of this and the others: fields that are not known here, kept when written.
struct RelayConnection
{
    QString name;
    QString url;       ///< as relayAddress() gives it
    QString channel;   ///< the channel's id, see isChannelId()
    QString source;    ///< github, jira, webhook; empty: anything
    QString authority; ///< file with certificates (PEM) that are trusted besides the system's; empty: none
    QJsonObject rest = {};

    /// `<address>#<channel>`: under this the store keeps its cursor.
    [[nodiscard]] QString key() const { return url + u'#' + channel; }
    bool operator==(const RelayConnection &) const = default;
};

/// A smee-compatible channel: server-sent events, not durable.
struct SmeeConnection
{
    QString name;
    QString url; ///< the channel's whole address
    QJsonObject rest = {};

    [[nodiscard]] QString channel() const; ///< the last part of the address
    [[nodiscard]] QString key() const { return url; }
    bool operator==(const SmeeConnection &) const = default;
};

/// A GitHub App.
struct GithubConnection
{
    QString name;
    qint64 appId = 0;
    QString slug;
    QString webUrl;  ///< https://github.com, or the server's
    QString apiUrl;  ///< https://api.github.com, or the server's
    QString channel; ///< of the relay or smee connection that its webhook is pointed at; empty: none
    QJsonObject rest = {};

    bool operator==(const GithubConnection &) const = default;
};

/// A Slack App of the person's own, installed in one workspace.
struct SlackConnection
{
    QString name;
    QString team;        ///< the workspace's id, see isSlackId()
    QString workspace;   ///< its name
    QString webUrl;      ///< its address; empty: not known
    QString apiUrl;      ///< https://slack.com/api, or the server's
    QString appId;       ///< empty: not known
    QString botUser;     ///< the id of the App's own user
    QString botName;     ///< what `/invite @…` calls it
    QString tokensSince; ///< another one: the keychain has other tokens
    QJsonObject rest = {};

    bool operator==(const SlackConnection &) const = default;
};

/// A Jira whose webhooks come by a channel.
struct JiraConnection
{
    QString name;
    QString site; ///< its address, as siteAddress() gives it
    bool isCloud = true;
    QString channel;            ///< of the relay or smee connection that its webhook leads to
    QString account;            ///< e-mail that a Cloud's API token belongs to; empty: the token stands alone, as a Data Center's
    bool hasToken = false;      ///< the keychain has one, so that Jira can be asked and told something
    bool comments = false;      ///< issues get a comment for each run that they started
    bool takesUnsigned = false; ///< a Data Center that cannot sign: who knows the channel's address is believed
    QString tokenSince;         ///< another one: the keychain has another token
    QJsonObject rest = {};

    bool operator==(const JiraConnection &) const = default;
};

/// What artifacts are published and inputs fetched with. Its secret is shown to one server only.
struct RemoteConnection
{
    QString name;     ///< that pipeline files say, see isCredentialName()
    QString kind;     ///< registry, s3, maven
    QString server;   ///< `https://host:port`, or a registry's name
    QString user;     ///< or an access key's id
    QString lastUsed; ///< ISO 8601, UTC: when it was last taken; empty: never
    QJsonObject rest = {};

    bool operator==(const RemoteConnection &) const = default;
};

/// What connections.json says. No secrets: these are in the keychain.
struct Connections
{
    QList<RelayConnection> relays;
    QList<SmeeConnection> smee;
    QList<GithubConnection> github;
    QList<SlackConnection> slack;
    QList<JiraConnection> jira;
    QList<RemoteConnection> remotes;
    QStringList problems; ///< a sentence for each entry that cannot be used; it stays in the file
    QJsonObject rest;     ///< other fields of the file
    QMap<QString, QJsonArray> unusable;
};

/// `connections.json` in the folder of the settings, or in the one given.
[[nodiscard]] QString connectionsFile();
[[nodiscard]] QString connectionsFile(const QString &configurationFolder);

/// Reads it; 1 MiB at most. No file: nothing. Errors `connections-unreadable`, `connections-newer` (written by a later version).
[[nodiscard]] Result<Connections> readConnections(const QString &file);

/// Reads it, lets `change` change it and writes it whole or not at all, mode 0600, alone among all processes (waits 10 s at most). What
/// cannot be used or is not known stays in. Errors: those of reading and of `change`, `connections-wrong` (what `change` made cannot be
/// used), `connections-unwritable`.
[[nodiscard]] Result<void> changeConnections(const QString &file, const std::function<Result<void>(Connections &)> &change);

/// The relay's address in one form: https (http only on this machine), lower-case host, no slash at its end. ws and wss are taken for http
/// and https. Error `relay-address`.
[[nodiscard]] Result<QString> relayAddress(const QString &text);
/// The address of a Jira in one form: without `/rest/…`, query and slash at its end; http, too, for it need not be spoken to. Error `jira-address`.
[[nodiscard]] Result<QString> siteAddress(const QString &text);
/// Whether it can be a channel's id: 1 to 100 of [A-Za-z0-9_-].
[[nodiscard]] bool isChannelId(const QString &text);
/// Whether it can be the id of a workspace, channel, person or App of Slack: 2 to 30 of [A-Z0-9].
[[nodiscard]] bool isSlackId(const QString &text);

// What the keychain calls the secrets of a channel.
[[nodiscard]] QString relayTokenName(const QString &channel);
[[nodiscard]] QString webhookSecretName(const QString &channel);
[[nodiscard]] QString previousWebhookSecretName(const QString &channel);
// … and those of a GitHub App.
[[nodiscard]] QString appKeyName(qint64 appId);
[[nodiscard]] QString appWebhookSecretName(qint64 appId);
[[nodiscard]] QString previousAppWebhookSecretName(qint64 appId);
// … and the tokens of a Slack App, by its workspace.
[[nodiscard]] QString slackBotTokenName(const QString &team);
[[nodiscard]] QString slackAppTokenName(const QString &team);
/// … and the token of a Jira, by its address: `jira.acme.atlassian.net.token`.
[[nodiscard]] QString jiraTokenName(const QString &site);
// … and the password or secret key of a credential, by its name.
[[nodiscard]] QString remoteSecretName(const QString &name);

} // namespace clustero
