// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jira/jiraservice.h"

#include "app/net/httpclient.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

const auto jiraKeyStart = QStringLiteral("jira:");

/// By value, since its caller may be gone when the keychain answers.
QCoro::Task<Result<QByteArray>> jiraTokenOf(Secrets &secrets, QString name)
{
    co_return co_await secrets.get(name);
}

QCoro::Task<Result<QByteArray>> givenJiraToken(QByteArray token)
{
    co_return token;
}

Result<QList<JiraConnection>> jirasIn(const QString &file)
{
    const Result<Connections> connections = readConnections(file);
    if (!connections)
        return failure(connections);
    return connections->jira;
}

/// A channel as connections name it.
struct HookPlace
{
    QString channel;
    QString webhook;
    QString name;
};

QList<HookPlace> hookPlaces(const Connections &connections, const QString &wanted)
{
    QList<HookPlace> places;
    const auto isMeant = [&](const QString &channel, const QString &key, const QString &name, const QString &kind) {
        return wanted == channel || wanted == key || wanted == name || wanted == kind + key;
    };
    for (const RelayConnection &relay : connections.relays) {
        if (isMeant(relay.channel, relay.key(), relay.name, QStringLiteral("relay:")))
            places += HookPlace{relay.channel, QStringLiteral("%1/hooks/%2").arg(relay.url, relay.channel), relay.name};
    }
    for (const SmeeConnection &smee : connections.smee) {
        if (isMeant(smee.channel(), smee.key(), smee.name, QStringLiteral("smee:")))
            places += HookPlace{smee.channel(), smee.url, smee.name};
    }
    return places;
}

bool isNameTaken(const Connections &all, const QString &name, const QString &site)
{
    const auto isSo = [&](const auto &entry) { return entry.name == name; };
    return std::any_of(all.relays.begin(), all.relays.end(), isSo) || std::any_of(all.smee.begin(), all.smee.end(), isSo) ||
           std::any_of(all.github.begin(), all.github.end(), isSo) || std::any_of(all.slack.begin(), all.slack.end(), isSo) ||
           std::any_of(all.jira.begin(), all.jira.end(), [&](const auto &entry) { return isSo(entry) && entry.site != site; });
}

} // namespace

/// What a process has of one site.
struct JiraService::Site
{
    QString account;
    std::shared_ptr<JiraApi> api;
    QDateTime checkedAt;
    Error problem;

    Site() = default;
    ~Site()
    {
        if (api)
            api->setListener({}); // which tells this site
    }
    Q_DISABLE_COPY_MOVE(Site)
};

QByteArray newWebhookSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(sizeof random)).toHex();
}

JiraService::JiraService(const JiraParts &parts)
    : m_parts(parts), m_http(std::make_unique<HttpClient>(HttpClientOptions{.authority = parts.authority}))
{}

JiraService::~JiraService()
{
    blockSignals(true);
}

QList<JiraState> JiraService::states() const
{
    QList<JiraState> states;
    const Result<Connections> connections = readConnections(m_parts.connectionsFile);
    const QList<JiraConnection> all = connections ? connections->jira : QList<JiraConnection>();
    for (const JiraConnection &connection : all) {
        JiraState state;
        state.connection = connection;
        for (const HookPlace &place : hookPlaces(*connections, connection.channel)) {
            state.webhook = place.webhook;
            state.by = place.name;
        }
        if (m_parts.events)
            state.lastEvent = m_parts.events->lastOfJira(connection.channel).value_or(std::nullopt);
        if (const auto site = m_sites.find(connection.site); site != m_sites.end()) {
            state.checkedAt = site->second->checkedAt;
            state.problem = site->second->problem;
        }
        states += state;
    }
    return states;
}

Result<JiraConnection> JiraService::find(const QString &text) const
{
    const Result<QList<JiraConnection>> all = jirasIn(m_parts.connectionsFile);
    if (!all)
        return failure(all);
    const QString address = text.startsWith(jiraKeyStart) ? text.mid(jiraKeyStart.size()) : text;
    for (const JiraConnection &connection : *all) {
        if (connection.site == address || connection.name == text)
            return connection;
    }
    return failure(QStringLiteral("no-connection"), tr("There is no Jira called %1.").arg(text.left(200)));
}

JiraService::Site &JiraService::siteOf(const JiraConnection &connection)
{
    std::unique_ptr<Site> &site = m_sites[connection.site];
    if (site && site->account == connection.account)
        return *site;
    site = std::make_unique<Site>();
    site->account = connection.account;
    const QString name = jiraTokenName(connection.site);
    site->api = JiraApi::make(*m_http, connection.site, connection.account,
                              [&secrets = m_parts.secrets, name] { return jiraTokenOf(secrets, name); });
    site->api->setListener([this, kept = site.get()](const Error &problem) {
        const bool isAboutToken = problem.code == QLatin1String("unauthorized") || problem.code == QLatin1String("no-jira");
        kept->problem = isAboutToken ? problem : Error();
        if (!isAboutToken && problem.code != QLatin1String("server-error"))
            kept->checkedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT changed();
    });
    return *site;
}

std::shared_ptr<JiraCalls> JiraService::calls(const QString &site)
{
    const Result<JiraConnection> connection = find(jiraKeyStart + site);
    return connection && connection->hasToken ? siteOf(*connection).api : nullptr;
}

std::shared_ptr<JiraCalls> JiraService::commenter(const QString &site)
{
    const Result<JiraConnection> connection = find(jiraKeyStart + site);
    return connection && connection->hasToken && connection->comments ? siteOf(*connection).api : nullptr;
}

QCoro::Task<Result<JiraProject>> JiraService::project(JiraProject meant)
{
    const std::shared_ptr<JiraCalls> jira = calls(meant.site);
    if (!jira)
        co_return failure(QStringLiteral("no-token"), tr("There is no token for the Jira at %1.").arg(meant.site));
    const Result<JiraProject> found = co_await jira->project(meant);
    co_return found;
}

/// A token is sent over HTTPS, or to this machine, only.
QCoro::Task<Result<void>> JiraService::tryToken(QString site, QString account, QByteArray token)
{
    const Result<QString> safe = relayAddress(site);
    if (!safe)
        co_return failure(safe);
    const std::shared_ptr<JiraApi> api = JiraApi::make(*m_http, site, account, [token] { return givenJiraToken(token); });
    const Result<QString> known = co_await api->myself();
    if (!known)
        co_return failure(known);
    co_return Result<void>();
}

/// The secret that is there stays, unless another one is given.
QCoro::Task<Result<void>> JiraService::keepSecret(QString channel, QByteArray secret, bool isNeeded)
{
    Secrets &secrets = m_parts.secrets;
    const QString name = webhookSecretName(channel), previous = previousWebhookSecretName(channel);
    const Result<QByteArray> before = co_await secrets.get(name);
    const bool isThere = before && !before->isEmpty();
    if (!before && before.error().code != QLatin1String("no-secret"))
        co_return failure(before);
    if (secret.isEmpty() && (isThere || !isNeeded))
        co_return Result<void>();
    if (secret.isEmpty())
        secret = newWebhookSecret();
    if (isThere && *before != secret) {
        const Result<void> kept = co_await secrets.set(previous, *before);
        if (!kept)
            co_return kept;
    }
    const Result<void> kept = co_await secrets.set(name, secret);
    co_return kept;
}

Result<void> JiraService::write(const JiraConnection &connection)
{
    return changeConnections(m_parts.connectionsFile, [&](Connections &all) -> Result<void> {
        const auto old = std::find_if(all.jira.begin(), all.jira.end(), [&](const auto &entry) { return entry.site == connection.site; });
        if (old == all.jira.end()) {
            all.jira.append(connection);
        } else {
            const QJsonObject rest = old->rest;
            *old = connection;
            old->rest = rest;
        }
        return {};
    });
}

QCoro::Task<Result<JiraConnection>> JiraService::add(NewJira jira)
{
    const QPointer<JiraService> self(this);
    const Result<QString> site = siteAddress(jira.site);
    const Result<Connections> before = readConnections(m_parts.connectionsFile);
    if (!site || !before)
        co_return site ? Result<JiraConnection>(failure(before)) : failure(site);
    const QList<HookPlace> places = hookPlaces(*before, jira.leadsTo);
    if (places.isEmpty())
        co_return failure(QStringLiteral("no-such-channel"),
                          tr("There is no relay and no channel called %1 that Jira's webhook could lead to. Subscribe to one first.")
                              .arg(jira.leadsTo.left(200)));
    if (jira.isCloud && jira.takesUnsigned)
        co_return failure(QStringLiteral("jira-kind"), tr("Jira Cloud signs its webhooks; only a Data Center may be believed without."));
    JiraConnection connection;
    connection.site = *site;
    connection.name = jira.name.isEmpty() ? QUrl(*site).host() : jira.name;
    connection.isCloud = jira.isCloud;
    connection.channel = places.constFirst().channel;
    connection.account = jira.isCloud ? jira.account.trimmed() : QString();
    connection.hasToken = !jira.token.trimmed().isEmpty();
    connection.comments = jira.comments && connection.hasToken;
    connection.takesUnsigned = jira.takesUnsigned;
    if (connection.isCloud && connection.hasToken && connection.account.isEmpty())
        co_return failure(QStringLiteral("no-account"), tr("A token of Jira Cloud belongs to an account. Give its e-mail address, too."));
    if (isNameTaken(*before, connection.name, connection.site))
        co_return failure(QStringLiteral("name-taken"),
                          tr("Another connection is called %1. Give this one a name of its own.").arg(connection.name));
    if (jira.comments && !connection.hasToken)
        co_return failure(QStringLiteral("no-token"), tr("Comments need a token that Jira accepts."));
    if (connection.hasToken) {
        const QByteArray token = jira.token.trimmed();
        const Result<void> tried = co_await tryToken(connection.site, connection.account, token);
        if (!tried)
            co_return failure(tried);
        const Result<void> kept = co_await m_parts.secrets.set(jiraTokenName(connection.site), token);
        if (!kept)
            co_return failure(kept);
        connection.tokenSince = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    }
    const Result<void> kept = co_await keepSecret(connection.channel, jira.secret, !jira.takesUnsigned);
    jira.secret.fill('\0');
    jira.token.fill('\0');
    if (!kept)
        co_return failure(kept);
    if (!self)
        co_return failure(QStringLiteral("cancelled"), tr("Clustero was closed."));
    const Result<void> written = write(connection);
    if (!written)
        co_return failure(written);
    m_sites.erase(connection.site);
    Q_EMIT changed();
    co_return connection;
}

QCoro::Task<Result<JiraConnection>> JiraService::change(QString key, JiraChange wanted)
{
    const QPointer<JiraService> self(this);
    const Result<JiraConnection> found = find(key);
    if (!found)
        co_return failure(found);
    JiraConnection connection = *found;
    const QByteArray token = wanted.token.trimmed();
    const QString name = jiraTokenName(connection.site);
    if (connection.isCloud && !wanted.account.trimmed().isEmpty())
        connection.account = wanted.account.trimmed();
    if (connection.isCloud && !token.isEmpty() && connection.account.isEmpty())
        co_return failure(QStringLiteral("no-account"), tr("A token of Jira Cloud belongs to an account. Give its e-mail address, too."));
    if (wanted.dropsToken) {
        const Result<void> removed = co_await m_parts.secrets.remove(name);
        if (!removed && removed.error().code != QLatin1String("no-secret"))
            co_return failure(removed);
        connection.hasToken = false;
    } else if (!token.isEmpty()) {
        const Result<void> tried = co_await tryToken(connection.site, connection.account, token);
        if (!tried)
            co_return failure(tried);
        const Result<void> kept = co_await m_parts.secrets.set(name, token);
        if (!kept)
            co_return failure(kept);
        connection.hasToken = true;
        connection.tokenSince = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    }
    wanted.token.fill('\0');
    if (wanted.comments && !connection.hasToken)
        co_return failure(QStringLiteral("no-token"), tr("Comments need a token that Jira accepts."));
    if (!self)
        co_return failure(QStringLiteral("cancelled"), tr("Clustero was closed."));
    connection.comments = wanted.comments;
    const Result<void> written = write(connection);
    if (!written)
        co_return failure(written);
    m_sites.erase(connection.site);
    Q_EMIT changed();
    co_return connection;
}

QCoro::Task<Result<void>> JiraService::remove(QString key)
{
    const QPointer<JiraService> self(this);
    const Result<JiraConnection> found = find(key);
    if (!found)
        co_return failure(found);
    const QString site = found->site;
    const Result<void> written = changeConnections(m_parts.connectionsFile, [&](Connections &all) -> Result<void> {
        all.jira.removeIf([&](const JiraConnection &entry) { return entry.site == site; });
        return {};
    });
    if (!written)
        co_return written;
    m_sites.erase(site);
    const Result<void> removed = co_await m_parts.secrets.remove(jiraTokenName(site));
    if (self)
        Q_EMIT changed();
    if (!removed && removed.error().code != QLatin1String("no-secret"))
        co_return removed;
    co_return Result<void>();
}

QCoro::Task<Result<QString>> JiraService::test(QString key)
{
    const Result<JiraConnection> found = find(key);
    if (!found)
        co_return failure(found);
    if (!found->hasToken)
        co_return failure(QStringLiteral("no-token"), tr("There is no token for the Jira at %1.").arg(found->site));
    const std::shared_ptr<JiraCalls> jira = siteOf(*found).api;
    const Result<QString> known = co_await jira->myself();
    co_return known;
}

QCoro::Task<Result<JiraHook>> JiraService::hook(QString key)
{
    const Result<JiraConnection> found = find(key);
    const Result<Connections> connections = readConnections(m_parts.connectionsFile);
    if (!found || !connections)
        co_return found ? Result<JiraHook>(failure(connections)) : failure(found);
    const QList<HookPlace> places = hookPlaces(*connections, found->channel);
    if (places.isEmpty())
        co_return failure(QStringLiteral("no-such-channel"), tr("The channel that its webhook leads to is not connected any more."));
    JiraHook hook;
    hook.site = found->site;
    hook.isCloud = found->isCloud;
    hook.webhook = places.constFirst().webhook;
    hook.page = found->site + QStringLiteral("/plugins/servlet/webhooks");
    hook.account = found->account;
    hook.hasToken = found->hasToken;
    hook.comments = found->comments;
    const Result<QByteArray> secret = co_await m_parts.secrets.get(webhookSecretName(found->channel));
    if (!secret && secret.error().code != QLatin1String("no-secret"))
        co_return failure(secret);
    hook.secret = secret.value_or(QByteArray());
    co_return hook;
}

} // namespace clustero
