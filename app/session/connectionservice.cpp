// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectionservice.h"

#include "app/github/githubhost.h"
#include "app/github/manifestflow.h"
#include "app/jira/jiraservice.h"
#include "app/net/answer.h"
#include "app/net/httpclient.h"
#include "app/relay/connectionlist.h"
#include "app/session/deliverytest.h"
#include "app/session/githubstanding.h"
#include "app/session/listener.h"
#include "app/session/remotecredentials.h"
#include "app/session/slackstanding.h"
#include "app/settings/settings.h"
#include "models/items/receivertexts.h"

#include <QLocale>
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

tl::unexpected<Error> noGithub()
{
    return failure(QStringLiteral("store-open"), ConnectionService::tr("GitHub cannot be connected: Clustero's store cannot be opened."));
}

QString timeInWords(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

/// The App that a key means; 0: another connection.
qint64 appOf(const QString &key)
{
    return key.startsWith(QLatin1String("github:")) ? key.section(u':', 1).toLongLong() : 0;
}

} // namespace

ConnectionService::ConnectionService(GithubService *github, SlackService &slack, JiraService &jira, Secrets &secrets,
                                     QString connectionsFile, const DataPaths &paths, QObject *parent)
    : QObject(parent),
      m_github(github),
      m_slack(slack),
      m_jira(jira),
      m_secrets(secrets),
      m_file(std::move(connectionsFile)),
      m_statusFile(listenerStatusFile(paths.data))
{
    if (github)
        connect(github, &GithubService::changed, this, [this] {
            ++m_revision;
            Q_EMIT changed();
        });
    connect(&slack, &SlackService::changed, this, &ConnectionService::changed);
    connect(&jira, &JiraService::changed, this, &ConnectionService::changed);
}

ConnectionService::~ConnectionService() = default;

void ConnectionService::setListener(Listener *listener)
{
    m_listener = listener;
    if (listener) {
        connect(listener, &Listener::changed, this, &ConnectionService::changed);
        connect(listener, &Listener::jiraHeard, this, &ConnectionService::changed);
    }
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
        line.signsWebhooks = true;
        if (state != states.constEnd())
            line.lastSuccess = timeInWords(state->isConnected() ? m_clock.now() : state->caughtUpTo);
        line.hasCredential = line.kind == QLatin1String("relay");
        line.scope = line.hasCredential ? tr("events of this channel") : tr("whoever knows the address can send and read");
        line.expiry = line.hasCredential ? tr("never, until it is renewed on the relay") : QString();
        return line;
    };
    QList<ConnectionLine> lines;
    for (const GithubConnection &github : connections->github)
        lines.append(lineOf(github));
    lines += slackLines(states);
    lines += jiraLines();
    for (const RelayConnection &relay : connections->relays)
        lines.append(
            withState({relayKey(relay), QStringLiteral("relay"), relay.name, tr("Relay %1").arg(relay.url), webhookAddress(relay), {}, {}},
                      relay.key()));
    for (const SmeeConnection &smee : connections->smee)
        lines.append(withState({smeeKey(smee), QStringLiteral("smee"), smee.name, tr("smee channel %1").arg(smee.url), smee.url, {}, {}},
                               smee.key()));
    lines += remoteLines(*connections);
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

ConnectionLine ConnectionService::lineOf(const GithubConnection &connection) const
{
    GithubFacts facts{connection};
    const QList<AppState> states = m_github ? m_github->states() : QList<AppState>();
    for (const AppState &state : states) {
        if (state.connection.appId == connection.appId)
            facts.state = &state;
    }
    if (m_github)
        facts.installations = m_github->store().installations(connection.appId).value_or(QList<InstallationRow>());
    ConnectionLine line = githubLine(facts);
    line.revision = m_revision + (m_listener && m_listener->events() ? m_listener->events()->pipelines().version() : 0);
    line.signsWebhooks = !connection.channel.isEmpty();
    line.hasCredential = m_github;
    if (facts.state)
        line.lastSuccess = timeInWords(facts.state->checkedAt);
    const ReceiverState asking = m_listener ? m_listener->asking(connection) : ReceiverState();
    const bool isTold = connection.channel.isEmpty() || asking.gaps > 0 || !asking.problem.code.isEmpty();
    if (asking.kind != ReceiverState::Kind::Off && isTold) {
        const QString told = receiverStateText(asking, m_clock.now());
        line.state += u'\n' + (connection.channel.isEmpty() ? tr("GitHub is asked for its events. %1").arg(told)
                                                            : tr("GitHub is asked for events that were missed. %1").arg(told));
    }
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
    else if (const QString team = slackTeamOf(key); !team.isEmpty())
        done = co_await m_slack.remove(team);
    else if (!jiraKeyOf(key).isEmpty())
        done = co_await m_jira.remove(key);
    else if (const QString name = remoteOf(key); !name.isEmpty())
        done = co_await removeRemote(m_file, m_secrets, name);
    else
        done = co_await removeConnection(m_file, m_secrets, key.section(u':', 1));
    Q_EMIT changed();
    co_return done;
}

Result<GithubConnection> ConnectionService::registered(qint64 app) const
{
    if (!m_github)
        return noGithub();
    return m_github->registry().find(QString::number(app));
}

QCoro::Task<Result<void>> ConnectionService::forgetApp(qint64 app)
{
    const Result<GithubConnection> connection = registered(app);
    if (!connection)
        co_return failure(connection);
    const GithubConnection found = *connection;
    const Result<void> forgotten = co_await m_github->registry().forget(found);
    if (!forgotten)
        co_return forgotten;
    co_return m_github->store().forgetApp(app);
}

QCoro::Task<Result<QString>> ConnectionService::test(QString key)
{
    if (const qint64 app = appOf(key); app > 0)
        co_return co_await testGithub(app);
    if (const QString team = slackTeamOf(key); !team.isEmpty())
        co_return co_await testSlack(team);
    if (!jiraKeyOf(key).isEmpty())
        co_return co_await testJira(key);
    if (const QString name = remoteOf(key); !name.isEmpty()) {
        const Result<QString> tested = co_await testRemote(m_file, m_secrets, name, settings::authority());
        Q_EMIT changed();
        co_return tested;
    }
    const Result<QString> told = co_await testConnection(m_file, m_secrets, key.section(u':', 1));
    co_return told;
}

QCoro::Task<Result<QString>> ConnectionService::testGithub(qint64 app)
{
    if (!m_github)
        co_return noGithub();
    co_await m_github->discover();
    const Result<GithubConnection> connection = registered(app);
    if (!connection)
        co_return failure(connection);
    for (const AppState &state : m_github->states()) {
        if (state.connection.appId == app && !state.problem.code.isEmpty())
            co_return tl::unexpected<Error>(state.problem);
    }
    const QString told = lineOf(*connection).state;
    if (connection->channel.isEmpty() || !m_listener)
        co_return told;
    const Result<HookConfig> hook = co_await hookOf(app);
    if (!hook)
        co_return failure(hook);
    const Result<QString> delivered = co_await deliver(hook->url, appWebhookSecretName(app));
    if (!delivered)
        co_return delivered;
    co_return told + QStringLiteral(" · ") + *delivered;
}

QCoro::Task<Result<HookConfig>> ConnectionService::hookOf(qint64 app)
{
    const Result<GithubConnection> connection = registered(app);
    if (!connection)
        co_return failure(connection);
    const Result<std::shared_ptr<GithubApp>> opened = m_github->registry().open(*connection);
    if (!opened)
        co_return failure(opened);
    const std::shared_ptr<GithubApp> asked = *opened;
    const Result<HookConfig> hook = co_await asked->hookConfig();
    co_return hook;
}

QCoro::Task<Result<QString>> ConnectionService::deliver(QUrl address, QString secretName)
{
    const QPointer<EventService> events = m_listener ? m_listener->events() : nullptr;
    if (!events)
        co_return failure(
            QStringLiteral("listening-elsewhere"),
            tr("Another Clustero process receives the events, so a test delivery would not be seen here. End that one first."));
    const Result<QByteArray> secret = co_await m_secrets.get(secretName);
    if (!secret && secret.error().code != QLatin1String("no-secret"))
        co_return failure(secret);
    DeliveryTest test;
    test.address = address;
    test.secret = secret.value_or(QByteArray());
    if (!events)
        co_return failure(QStringLiteral("cancelled"), tr("Clustero was closed."));
    HttpClient http(HttpClientOptions{.authority = settings::authority()});
    const Result<std::chrono::milliseconds> took = co_await testDelivery(http, *events, test);
    if (!took)
        co_return failure(took);
    co_return tr("A test delivery came in here after %1 ms").arg(took->count());
}

QCoro::Task<Result<QString>> ConnectionService::tryAddress(QUrl address, QString key)
{
    const Result<HookChannel> channel = channelOf(address, key);
    if (!channel)
        co_return failure(channel);
    const QUrl hook = channel->hook;
    const QString id = channel->channel;
    // An App of the channel signs with a secret of its own; where there is none, the channel's.
    QString name = webhookSecretName(id);
    const QList<GithubConnection> apps =
        m_github ? m_github->registry().apps().value_or(QList<GithubConnection>()) : QList<GithubConnection>();
    for (const GithubConnection &app : apps) {
        if (app.channel == id)
            name = appWebhookSecretName(app.appId);
    }
    const Result<QString> told = co_await deliver(hook, name);
    co_return told;
}

QCoro::Task<Result<QString>> ConnectionService::renewSecret(QString key, QByteArray secret)
{
    Result<void> renewed;
    if (const qint64 app = appOf(key); app > 0)
        renewed = co_await renewAppSecret(app);
    else
        renewed = co_await renewChannelSecret(key, secret);
    secret.fill('\0');
    if (m_listener && m_listener->events())
        co_await m_listener->events()->reloadSecrets();
    Q_EMIT changed();
    if (!renewed)
        co_return failure(renewed);
    co_return tr("The new secret is in use. What was signed with the one before is still accepted.");
}

QCoro::Task<Result<QString>> ConnectionService::renewCredential(QString key, QByteArray credential)
{
    if (const QString name = remoteOf(key); !name.isEmpty()) {
        const Result<QString> accepted = co_await renewRemote(m_file, m_secrets, name, credential, settings::authority());
        Q_EMIT changed();
        co_return accepted;
    }
    Result<void> renewed;
    const qint64 app = appOf(key);
    if (app > 0) {
        const Result<GithubConnection> connection = registered(app);
        if (!connection)
            co_return failure(connection);
        const GithubConnection found = *connection;
        renewed = co_await m_github->registry().renewKey(found, credential);
    } else {
        renewed = co_await renewRelayToken(m_file, m_secrets, key.section(u':', 1), credential);
    }
    credential.fill('\0');
    Q_EMIT changed();
    if (!renewed)
        co_return failure(renewed);
    co_return app > 0 ? tr("GitHub accepted the new key, and it is in the keychain. Delete the one before on the App's page.")
                      : tr("The relay accepted the new token, and it is in the keychain.");
}

QCoro::Task<Result<void>> ConnectionService::renewAppSecret(qint64 app)
{
    const Result<GithubConnection> connection = registered(app);
    if (!connection)
        co_return failure(connection);
    const GithubConnection found = *connection;
    const Result<HookConfig> hook = co_await hookOf(app);
    if (!hook)
        co_return failure(hook);
    if (hook->url.isEmpty())
        co_return failure(QStringLiteral("no-webhook"), tr("The App has no webhook, so there is nothing that its secret would sign."));
    const Result<HookConfig> pointed = co_await m_github->registry().pointHook(found, hook->url, found.channel);
    if (!pointed)
        co_return failure(pointed);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConnectionService::renewChannelSecret(QString key, QByteArray secret)
{
    Result<HookChannel> channel = HookChannel();
    if (jiraKeyOf(key).isEmpty()) {
        channel = channelOf({}, key);
    } else if (const Result<JiraConnection> jira = m_jira.find(key)) {
        channel->channel = jira->channel;
        if (secret.isEmpty())
            secret = newWebhookSecret();
    } else {
        channel = failure(jira);
    }
    if (!channel)
        co_return failure(channel);
    const QString current = webhookSecretName(channel->channel), previous = previousWebhookSecretName(channel->channel);
    const Result<QByteArray> before = co_await m_secrets.get(current);
    if (!before && before.error().code != QLatin1String("no-secret"))
        co_return failure(before);
    if (before && *before != secret) {
        const Result<void> kept = co_await m_secrets.set(previous, *before);
        if (!kept)
            co_return kept;
    }
    co_return co_await m_secrets.set(current, secret);
}

Result<HookChannel> ConnectionService::channelOf(const QUrl &webhook, const QString &key) const
{
    if (webhook.isEmpty() && key.isEmpty())
        return HookChannel{};
    const Result<Connections> connections = readConnections(m_file);
    if (!connections)
        return failure(connections);
    const auto isMeant = [&](const QUrl &own, const QString &ownKey) { return key.isEmpty() ? own == webhook : ownKey == key; };
    for (const RelayConnection &relay : connections->relays) {
        const QUrl own(webhookAddress(relay));
        if (isMeant(own, relayKey(relay)))
            return HookChannel{relay.channel, webhook.isEmpty() ? own : webhook};
    }
    for (const SmeeConnection &smee : connections->smee) {
        if (isMeant(QUrl(smee.url), smeeKey(smee)))
            return HookChannel{smee.channel(), webhook.isEmpty() ? QUrl(smee.url) : webhook};
    }
    return failure(QStringLiteral("no-such-channel"), tr("The channel is not connected any more."));
}

QCoro::Task<Result<QString>> ConnectionService::makeGithubApp(NewGithubApp wishes)
{
    if (!m_github)
        co_return noGithub();
    const Result<GithubHost> host = githubHost(wishes.web);
    const Result<HookChannel> channel = channelOf(wishes.webhook, wishes.leadsTo);
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
    co_return QStringLiteral("github:%1").arg(kept->appId);
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
    const Result<HookChannel> channel = channelOf(own.webhook, own.leadsTo);
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
    co_return QStringLiteral("github:%1").arg(kept->appId);
}

} // namespace clustero

#include "moc_connectionservice.cpp"
