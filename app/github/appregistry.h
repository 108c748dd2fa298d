// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubapp.h"
#include "app/settings/connections.h"

#include <map>

namespace clustero {

/// The GitHub Apps that a person connected: what connections.json says of them, their keys in the keychain, and how to ask them. Held by
/// shared pointers; secrets and clock outlive it. Errors besides those of connections.json, keychain and GithubApp: `no-such-app`,
/// `ambiguous-app`, `app-known`.
class AppRegistry : public std::enable_shared_from_this<AppRegistry>
{
public:
    [[nodiscard]] static std::shared_ptr<AppRegistry> make(HttpClient &http, Secrets &secrets, const Clock &clock, QString connectionsFile,
                                                           GithubTimes times = {});

    [[nodiscard]] Result<QList<GithubConnection>> apps() const;
    /// By name, slug or id, without regard to case.
    [[nodiscard]] Result<GithubConnection> find(const QString &text) const;
    /// The same object for the same App as long as somebody holds the registry.
    [[nodiscard]] Result<std::shared_ptr<GithubApp>> open(const GithubConnection &connection);
    /// To ask a host where there is no App yet.
    [[nodiscard]] std::shared_ptr<GithubClient> client(const GithubHost &host) const;

    /// Keeps an App that was just made: key and secret in the keychain, then its entry. `name` empty: its slug. `channel`: that its webhook is
    /// pointed at.
    QCoro::Task<Result<GithubConnection>> keep(AppRegistration registration, GithubHost host, QString name, QString channel);
    /// Keeps an App that exists, after its key was tried (GET /app).
    QCoro::Task<Result<GithubConnection>> addExisting(qint64 appId, QByteArray privateKey, GithubHost host, QString name);
    /// Another private key for an App that is kept, after it was tried (GET /app). The one before stays valid until it is deleted on GitHub.
    QCoro::Task<Result<void>> renewKey(GithubConnection connection, QByteArray privateKey);
    /// Forgets entry and secrets; the App stays on GitHub.
    QCoro::Task<Result<void>> forget(GithubConnection connection);
    /// Points the App's webhook there with a new secret. The one before stays accepted (keychain: `….previous`).
    QCoro::Task<Result<HookConfig>> pointHook(GithubConnection connection, QUrl hook, QString channel);

private:
    AppRegistry(HttpClient &http, Secrets &secrets, const Clock &clock, QString connectionsFile, GithubTimes times);
    [[nodiscard]] Result<void> write(const GithubConnection &connection) const;
    [[nodiscard]] Result<void> checkNew(qint64 appId, const GithubHost &host) const;
    /// What GitHub says of the App when it is asked with this key. Error `private-key`: it is another's.
    QCoro::Task<Result<AppInfo>> tryKey(qint64 appId, QByteArray privateKey, GithubHost host);

    HttpClient &m_http;
    Secrets &m_secrets;
    const Clock &m_clock;
    QString m_file;
    GithubTimes m_times;
    std::map<std::pair<QString, qint64>, std::shared_ptr<GithubApp>> m_apps; ///< by address of the API and id
};

/// The public address that delivers into a channel of the person's connections: of a relay or of smee, by its name or its id.
struct HookChannel
{
    QString channel;
    QUrl hook;
};
/// Error `no-such-channel`.
[[nodiscard]] Result<HookChannel> hookChannel(const Connections &connections, const QString &text);

} // namespace clustero
