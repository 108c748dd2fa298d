// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectionservice.h"

#include "app/github/githubhost.h"
#include "app/github/manifestflow.h"
#include "app/net/answer.h"
#include "app/relay/connectionlist.h"
#include "app/session/listener.h"
#include "models/items/receivertexts.h"

#include <QPointer>

namespace clustero {

namespace {

using Health = ConnectionLine::Health;

Health healthOf(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Connected: return Health::Good;
    case ReceiverState::Kind::Connecting:
    case ReceiverState::Kind::CatchingUp: return Health::Busy;
    case ReceiverState::Kind::Waiting: return Health::Bad;
    case ReceiverState::Kind::Off: break;
    }
    return state.problem.code.isEmpty() ? Health::Unknown : Health::Bad;
}

QString relayKey(const RelayConnection &relay)
{
    return QStringLiteral("relay:") + relay.key();
}

QString smeeKey(const SmeeConnection &smee)
{
    return QStringLiteral("smee:") + smee.key();
}

QString githubKey(const GithubConnection &github)
{
    return QStringLiteral("github:%1").arg(github.appId);
}

/// An App's state in words.
std::pair<QString, Health> standing(const AppState &state)
{
    if (!state.problem.code.isEmpty())
        return {state.problem.sentence, Health::Bad};
    QStringList active, suspended;
    for (const Installation &installation : state.installations)
        (installation.suspendedAt.isValid() ? suspended : active).append(installation.account);
    if (active.isEmpty() && suspended.isEmpty())
        return {ConnectionService::tr("Installed nowhere yet. Choose its repositories at %1/apps/%2/installations/new")
                    .arg(state.connection.webUrl, state.connection.slug),
                Health::Busy};
    QStringList parts;
    if (!active.isEmpty())
        parts += ConnectionService::tr("Installed on %1").arg(active.join(QStringLiteral(", ")));
    if (!suspended.isEmpty())
        parts += ConnectionService::tr("suspended on %1").arg(suspended.join(QStringLiteral(", ")));
    return {parts.join(QStringLiteral(" · ")), active.isEmpty() ? Health::Bad : Health::Good};
}

tl::unexpected<Error> noGithub()
{
    return failure(QStringLiteral("store-open"), ConnectionService::tr("GitHub cannot be connected: Clustero's store cannot be opened."));
}

/// The App that a key means; 0: another connection.
qint64 appOf(const QString &key)
{
    return key.startsWith(QLatin1String("github:")) ? key.section(u':', 1).toLongLong() : 0;
}

} // namespace

ConnectionService::ConnectionService(GithubService *github, Secrets &secrets, QString connectionsFile, const DataPaths &paths,
                                     QObject *parent)
    : QObject(parent),
      m_github(github),
      m_secrets(secrets),
      m_file(std::move(connectionsFile)),
      m_statusFile(listenerStatusFile(paths.data))
{
    if (github)
        connect(github, &GithubService::changed, this, &ConnectionService::changed);
}

ConnectionService::~ConnectionService() = default;

void ConnectionService::setListener(Listener *listener)
{
    m_listener = listener;
    if (listener)
        connect(listener, &Listener::changed, this, &ConnectionService::changed);
    Q_EMIT changed();
}

QList<ConnectionLine> ConnectionService::lines() const
{
    const Result<Connections> connections = readConnections(m_file);
    if (!connections)
        return {};
    QHash<QString, ReceiverState> states;
    for (const ReceiverEntry &entry : receivers())
        states.insert(entry.key, entry.state);
    const QString nobody = m_listener ? QString() : tr("Not connected here: another Clustero process receives the events.");
    const auto withState = [&](ConnectionLine line, const QString &key) {
        const auto state = states.constFind(key);
        line.state = state != states.constEnd() ? receiverStateText(*state, m_clock.now()) : nobody;
        line.health = state != states.constEnd() ? healthOf(*state) : Health::Unknown;
        return line;
    };
    QList<ConnectionLine> lines;
    for (const GithubConnection &github : connections->github)
        lines.append(githubLine(github));
    for (const RelayConnection &relay : connections->relays)
        lines.append(
            withState({relayKey(relay), QStringLiteral("relay"), relay.name, tr("Relay %1").arg(relay.url), webhookAddress(relay), {}, {}},
                      relay.key()));
    for (const SmeeConnection &smee : connections->smee)
        lines.append(withState({smeeKey(smee), QStringLiteral("smee"), smee.name, tr("smee channel %1").arg(smee.url), smee.url, {}, {}},
                               smee.key()));
    return lines;
}

/// Of this process, or of the one that listens.
QList<ReceiverEntry> ConnectionService::receivers() const
{
    if (m_listener)
        return m_listener->connections() ? m_listener->connections()->receivers() : QList<ReceiverEntry>();
    const Result<ListenerStatus> status = readListenerStatus(m_statusFile);
    return status ? status->receivers : QList<ReceiverEntry>();
}

ConnectionLine ConnectionService::githubLine(const GithubConnection &connection) const
{
    ConnectionLine line{
        githubKey(connection),
        QStringLiteral("github"),
        connection.name,
        tr("GitHub App %1 at %2").arg(connection.slug.isEmpty() ? QString::number(connection.appId) : connection.slug, connection.webUrl),
        {},
        tr("Not asked yet"),
        Health::Unknown};
    for (const AppState &state : m_github ? m_github->states() : QList<AppState>()) {
        if (state.connection.appId == connection.appId)
            std::tie(line.state, line.health) = standing(state);
    }
    const ReceiverState *polling = m_listener ? m_listener->polling() : nullptr;
    if (polling && connection.channel.isEmpty())
        line.state += u'\n' + tr("Asked every minute. %1").arg(receiverStateText(*polling, m_clock.now()));
    return line;
}

QStringList ConnectionService::problems() const
{
    const Result<Connections> connections = readConnections(m_file);
    return connections ? connections->problems : QStringList{connections.error().sentence};
}

QCoro::Task<Result<void>> ConnectionService::addRelay(NewRelay relay)
{
    if (!relay.secret.isEmpty()) { // first, because the entry is what makes the listener read it
        const Result<void> kept = co_await m_secrets.set(webhookSecretName(relay.channel), relay.secret);
        relay.secret.fill('\0');
        if (!kept)
            co_return failure(kept);
    }
    const RelayConnection entry{.name = relay.name, .url = relay.url, .channel = relay.channel, .source = {}, .authority = {}};
    const Result<RelayConnection> added = co_await clustero::addRelay(m_file, m_secrets, entry, relay.token);
    relay.token.fill('\0');
    Q_EMIT changed();
    if (!added)
        co_return failure(added);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConnectionService::remove(QString key)
{
    Result<void> done;
    if (const qint64 app = appOf(key); app > 0)
        done = co_await forgetApp(app);
    else
        done = co_await removeConnection(m_file, m_secrets, key.section(u':', 1));
    Q_EMIT changed();
    co_return done;
}

QCoro::Task<Result<void>> ConnectionService::forgetApp(qint64 app)
{
    if (!m_github)
        co_return noGithub();
    const Result<GithubConnection> connection = m_github->registry().find(QString::number(app));
    if (!connection)
        co_return failure(connection);
    const GithubConnection found = *connection;
    co_return co_await m_github->registry().forget(found);
}

QCoro::Task<Result<QString>> ConnectionService::test(QString key)
{
    if (const qint64 app = appOf(key); app > 0)
        co_return co_await testGithub(app);
    const Result<QString> told = co_await testConnection(m_file, m_secrets, key.section(u':', 1));
    co_return told;
}

QCoro::Task<Result<QString>> ConnectionService::testGithub(qint64 app)
{
    if (!m_github)
        co_return noGithub();
    co_await m_github->discover();
    for (const AppState &state : m_github->states()) {
        if (state.connection.appId != app)
            continue;
        if (!state.problem.code.isEmpty())
            co_return tl::unexpected<Error>(state.problem);
        co_return standing(state).first;
    }
    co_return failure(QStringLiteral("no-such-app"), tr("It is not there any more."));
}

Result<HookChannel> ConnectionService::channelOf(const QUrl &webhook) const
{
    if (webhook.isEmpty())
        return HookChannel{};
    const Result<Connections> connections = readConnections(m_file);
    if (!connections)
        return failure(connections);
    for (const RelayConnection &relay : connections->relays) {
        if (QUrl(webhookAddress(relay)) == webhook)
            return HookChannel{relay.channel, webhook};
    }
    for (const SmeeConnection &smee : connections->smee) {
        if (QUrl(smee.url) == webhook)
            return HookChannel{smee.channel(), webhook};
    }
    return failure(QStringLiteral("no-such-channel"), tr("The channel is not connected any more."));
}

QCoro::Task<Result<QString>> ConnectionService::makeGithubApp(NewGithubApp wishes)
{
    if (!m_github)
        co_return noGithub();
    const Result<GithubHost> host = githubHost(wishes.web);
    const Result<HookChannel> channel = channelOf(wishes.webhook);
    if (!host || !channel)
        co_return !host ? Result<QString>(failure(host)) : failure(channel);
    ManifestWishes manifest;
    manifest.organization = wishes.organization;
    manifest.homepage = host->web;
    manifest.webhook = channel->hook;
    m_flow = std::make_unique<ManifestFlow>(m_github->registry().client(*host), manifest);
    ManifestFlow *flow = m_flow.get();
    const Result<QUrl> page = flow->start();
    if (!page)
        co_return failure(page);
    Answer<Result<AppRegistration>> outcome;
    connect(flow, &ManifestFlow::registered, flow, [outcome](const AppRegistration &made) { outcome.give(made); });
    connect(flow, &ManifestFlow::failed, flow, [outcome](const Error &error) { outcome.give(tl::unexpected(error)); });
    Q_EMIT githubPage(*page);
    const Result<AppRegistration> made = co_await outcome.wait();
    m_flow.reset();
    if (!made)
        co_return failure(made);
    const Result<GithubConnection> kept = co_await m_github->registry().keep(*made, *host, {}, channel->channel);
    if (!kept)
        co_return failure(kept);
    m_github->discover();
    Q_EMIT changed();
    co_return made->app.page.toString() + QStringLiteral("/installations/new");
}

Result<void> ConnectionService::takeRedirect(const QUrl &address)
{
    if (!m_flow)
        return failure(QStringLiteral("redirect-address"), tr("No App is being made."));
    return m_flow->takeRedirect(address);
}

void ConnectionService::cancelGithubApp()
{
    if (m_flow)
        m_flow->cancel();
}

QCoro::Task<Result<QString>> ConnectionService::addGithubApp(OwnGithubApp own)
{
    if (!m_github)
        co_return noGithub();
    const Result<GithubHost> host = githubHost(own.web);
    const Result<HookChannel> channel = channelOf(own.webhook);
    if (!host || !channel)
        co_return !host ? Result<QString>(failure(host)) : failure(channel);
    const Result<GithubConnection> kept = co_await m_github->registry().addExisting(own.appId, own.key, *host, {});
    own.key.fill('\0');
    if (!kept)
        co_return failure(kept);
    if (!channel->hook.isEmpty()) {
        const Result<HookConfig> pointed = co_await m_github->registry().pointHook(*kept, channel->hook, channel->channel);
        if (!pointed)
            co_return failure(pointed);
    }
    m_github->discover();
    Q_EMIT changed();
    co_return QString();
}

} // namespace clustero
