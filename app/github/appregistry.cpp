// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/appregistry.h"

#include "app/github/apptoken.h"
#include "app/github/githubhost.h"
#include "app/github/manifestflow.h"
#include "app/secrets/secrets.h"

namespace clustero {

namespace {

/// One key in memory, to try it before it is kept.
class HeldKey final : public Secrets
{
public:
    explicit HeldKey(QByteArray key) : m_key(std::move(key)) {}
    ~HeldKey() override { m_key.fill('\0'); }

    QCoro::Task<Result<QByteArray>> get(QString) override { co_return QByteArray(m_key); } // QCoro moves from what has a name
    QCoro::Task<Result<void>> set(QString, QByteArray) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
    QCoro::Task<Result<QStringList>> names() override { co_return QStringList(); }

private:
    QByteArray m_key;
};

bool isSameHost(const GithubConnection &connection, const GithubHost &host)
{
    return QUrl(connection.apiUrl) == host.api;
}

bool isNoSecret(const Error &error)
{
    return error.code == QLatin1String("no-secret");
}

/// A request that GitHub surely did not carry out.
bool isRefusal(const Error &error)
{
    static const QStringList codes{QStringLiteral("unauthorized"), QStringLiteral("forbidden"),      QStringLiteral("refused"),
                                   QStringLiteral("not-found"),    QStringLiteral("private-key"),    QStringLiteral("rate-limited"),
                                   QStringLiteral("offline"),      QStringLiteral("nobody-listens"), QStringLiteral("tls")};
    return codes.contains(error.code);
}

} // namespace

AppRegistry::AppRegistry(HttpClient &http, Secrets &secrets, const Clock &clock, QString connectionsFile, GithubTimes times)
    : m_http(http), m_secrets(secrets), m_clock(clock), m_file(std::move(connectionsFile)), m_times(times)
{}

std::shared_ptr<AppRegistry> AppRegistry::make(HttpClient &http, Secrets &secrets, const Clock &clock, QString connectionsFile,
                                               GithubTimes times)
{
    return std::shared_ptr<AppRegistry>(new AppRegistry(http, secrets, clock, std::move(connectionsFile), times));
}

Result<QList<GithubConnection>> AppRegistry::apps() const
{
    const Result<Connections> all = readConnections(m_file);
    if (!all)
        return failure(all);
    return all->github;
}

Result<GithubConnection> AppRegistry::find(const QString &text) const
{
    const Result<QList<GithubConnection>> all = apps();
    if (!all)
        return failure(all);
    QList<GithubConnection> found;
    for (const GithubConnection &connection : *all) {
        if (connection.name.compare(text, Qt::CaseInsensitive) == 0)
            return connection;
        if (connection.slug.compare(text, Qt::CaseInsensitive) == 0 || QString::number(connection.appId) == text)
            found.append(connection);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return failure(QStringLiteral("no-such-app"),
                       QStringLiteral("There is no GitHub App %1 among the connections. See `clustero github list`.").arg(text.left(200)));
    return failure(QStringLiteral("ambiguous-app"),
                   QStringLiteral("Several GitHub Apps are meant by %1. Give the name of one, as `clustero github list` tells it.")
                       .arg(text.left(200)));
}

std::shared_ptr<GithubClient> AppRegistry::client(const GithubHost &host) const
{
    return GithubClient::make(m_http, host, m_clock, m_times);
}

Result<std::shared_ptr<GithubApp>> AppRegistry::open(const GithubConnection &connection)
{
    const Result<GithubHost> host = githubHost(connection.webUrl, connection.apiUrl);
    if (!host)
        return failure(host);
    std::shared_ptr<GithubApp> &app = m_apps[{host->api.toString(), connection.appId}];
    if (!app)
        app = GithubApp::make(client(*host), m_secrets, connection.appId);
    return app;
}

Result<void> AppRegistry::checkNew(qint64 appId, const GithubHost &host) const
{
    const Result<QList<GithubConnection>> all = apps();
    if (!all)
        return failure(all);
    for (const GithubConnection &connection : *all) {
        if (connection.appId != appId)
            continue;
        return isSameHost(connection, host)
                   ? failure(QStringLiteral("app-known"),
                             QStringLiteral("The GitHub App %1 is connected already, as %2. To give it a new key, remove it "
                                            "first: clustero github remove %1")
                                 .arg(appId)
                                 .arg(connection.name))
                   : failure(QStringLiteral("app-known"),
                             QStringLiteral(
                                 "An App with the id %1 on another GitHub is connected, as %2, and their keys would have one name in the "
                                 "keychain. Remove that one first, or make another App.")
                                 .arg(appId)
                                 .arg(connection.name));
    }
    return {};
}

Result<void> AppRegistry::write(const GithubConnection &connection) const
{
    return changeConnections(m_file, [&connection](Connections &all) -> Result<void> {
        all.github.removeIf([&](const GithubConnection &other) { return other.appId == connection.appId; });
        all.github.append(connection);
        return {};
    });
}

QCoro::Task<Result<GithubConnection>> AppRegistry::keep(AppRegistration registration, GithubHost host, QString name, QString channel)
{
    const auto self = shared_from_this();
    const AppInfo app = registration.app;
    const auto lost = [&app](const Error &error) {
        return tl::unexpected(
            Error{error.code, QStringLiteral("The App %1 was made on GitHub, but could not be kept here: %2 Its key is lost now: make a "
                                             "new one on %3 and add it with `clustero github add-app %4`.")
                                  .arg(app.name, error.sentence, app.page.toString())
                                  .arg(app.id)});
    };
    if (const Result<void> key = checkPrivateKey(registration.privateKey); !key)
        co_return lost(key.error());
    if (const Result<void> isNew = checkNew(app.id, host); !isNew)
        co_return lost(isNew.error());
    const Result<void> key = co_await m_secrets.set(appKeyName(app.id), registration.privateKey);
    registration.privateKey.fill('\0');
    if (!key)
        co_return lost(key.error());
    if (!registration.webhookSecret.isEmpty()) {
        const Result<void> secret = co_await m_secrets.set(appWebhookSecretName(app.id), registration.webhookSecret);
        registration.webhookSecret.fill('\0');
        if (!secret)
            co_return lost(secret.error());
    }
    GithubConnection connection;
    connection.name = name.isEmpty() ? app.slug : name;
    connection.appId = app.id;
    connection.slug = app.slug;
    connection.webUrl = host.web.toString();
    connection.apiUrl = host.api.toString();
    connection.channel = channel;
    if (const Result<void> written = write(connection); !written)
        co_return lost(written.error());
    co_return connection;
}

QCoro::Task<Result<AppInfo>> AppRegistry::tryKey(qint64 appId, QByteArray privateKey, GithubHost host)
{
    if (const Result<void> key = checkPrivateKey(privateKey); !key)
        co_return failure(key);
    HeldKey held(privateKey);
    privateKey.fill('\0');
    const std::shared_ptr<GithubApp> tried = GithubApp::make(client(host), held, appId);
    const Result<AppInfo> app = co_await tried->app();
    if (!app)
        co_return failure(app);
    if (app->id != appId)
        co_return failure(
            QStringLiteral("private-key"),
            QStringLiteral("The key belongs to the App %1, not to %2. Check the App ID on the App's page.").arg(app->id).arg(appId));
    co_return *app;
}

QCoro::Task<Result<void>> AppRegistry::renewKey(GithubConnection connection, QByteArray privateKey)
{
    const auto self = shared_from_this();
    const Result<GithubHost> host = githubHost(connection.webUrl, connection.apiUrl);
    if (!host)
        co_return failure(host);
    const GithubHost asked = *host;
    const Result<AppInfo> app = co_await tryKey(connection.appId, privateKey, asked);
    if (!app)
        co_return failure(app);
    const Result<void> kept = co_await m_secrets.set(appKeyName(connection.appId), privateKey);
    privateKey.fill('\0');
    co_return kept;
}

QCoro::Task<Result<GithubConnection>> AppRegistry::addExisting(qint64 appId, QByteArray privateKey, GithubHost host, QString name)
{
    const auto self = shared_from_this();
    if (const Result<void> isNew = checkNew(appId, host); !isNew)
        co_return failure(isNew);
    const Result<AppInfo> app = co_await tryKey(appId, privateKey, host);
    if (!app)
        co_return failure(app);
    AppRegistration registration;
    registration.app = *app;
    registration.privateKey = privateKey;
    privateKey.fill('\0');
    co_return co_await keep(std::move(registration), host, name, {});
}

QCoro::Task<Result<void>> AppRegistry::forget(GithubConnection connection)
{
    const auto self = shared_from_this();
    const Result<void> written = changeConnections(m_file, [&connection](Connections &all) -> Result<void> {
        all.github.removeIf([&](const GithubConnection &other) { return other.appId == connection.appId; });
        return {};
    });
    if (!written)
        co_return written;
    m_apps.erase({connection.apiUrl, connection.appId});
    const QStringList names{appKeyName(connection.appId), appWebhookSecretName(connection.appId),
                            previousAppWebhookSecretName(connection.appId)};
    for (const QString &name : names) {
        const Result<void> removed = co_await m_secrets.remove(name);
        if (!removed && !isNoSecret(removed.error()))
            co_return removed;
    }
    co_return Result<void>();
}

QCoro::Task<Result<HookConfig>> AppRegistry::pointHook(GithubConnection connection, QUrl hook, QString channel)
{
    const auto self = shared_from_this();
    const Result<std::shared_ptr<GithubApp>> app = open(connection);
    if (!app)
        co_return failure(app);
    const QString current = appWebhookSecretName(connection.appId), previous = previousAppWebhookSecretName(connection.appId);
    const Result<QByteArray> before = co_await m_secrets.get(current);
    if (!before && !isNoSecret(before.error()))
        co_return failure(before);
    if (before) {
        const Result<void> kept = co_await m_secrets.set(previous, *before);
        if (!kept)
            co_return failure(kept);
    }
    // Kept before GitHub signs with it, so no delivery comes that nobody can check.
    const QByteArray fresh = unguessable().toLatin1();
    const Result<void> kept = co_await m_secrets.set(current, fresh);
    if (!kept)
        co_return failure(kept);
    Result<HookConfig> set = co_await (*app)->setHook(hook, fresh);
    if (!set) {
        if (before && isRefusal(set.error()))
            (void)co_await m_secrets.set(current, *before);
        co_return set;
    }
    connection.channel = channel;
    if (const Result<void> written = write(connection); !written)
        co_return failure(written);
    co_return set;
}

Result<HookChannel> hookChannel(const Connections &connections, const QString &text)
{
    for (const RelayConnection &relay : connections.relays) {
        if (relay.name == text || relay.channel == text)
            return HookChannel{relay.channel, QUrl(relay.url + QStringLiteral("/hooks/") + relay.channel)};
    }
    for (const SmeeConnection &smee : connections.smee) {
        if (smee.name == text || smee.channel() == text)
            return HookChannel{smee.channel(), QUrl(smee.url)};
    }
    return failure(QStringLiteral("no-such-channel"),
                   QStringLiteral("There is no relay or smee channel %1 among the connections. Add it first; see `clustero connections`.")
                       .arg(text.left(200)));
}

} // namespace clustero
