// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackworkspace.h"
#include "models/items/slacktoken.h"

#include <QPointer>
#include <QUrlQuery>

#include <algorithm>

namespace clustero {

namespace {

const auto slacksOwn = QStringLiteral("https://slack.com/api");

QCoro::Task<Result<QByteArray>> givenToken(QByteArray token)
{
    co_return token;
}

Result<void> checkKind(const QByteArray &token, SlackTokenKind wanted)
{
    const SlackTokenKind kind = slackTokenKind(QString::fromUtf8(token));
    if (kind == wanted)
        return {};
    const bool isSwapped =
        (kind == SlackTokenKind::Bot && wanted == SlackTokenKind::App) || (kind == SlackTokenKind::App && wanted == SlackTokenKind::Bot);
    if (isSwapped)
        return failure(
            QStringLiteral("token-kind"),
            SlackService::tr("The two tokens are swapped: the one of the bot begins with xoxb-, the one of the App with xapp-."));
    return failure(
        QStringLiteral("token-kind"),
        wanted == SlackTokenKind::Bot
            ? SlackService::tr("The bot's token has to begin with xoxb-. It is on the App's page under “Install App”.")
            : SlackService::tr("The App's token has to begin with xapp-. It is made on the App's page under “Basic Information”, "
                               "“App-Level Tokens”, with the scope connections:write."));
}

bool isNamedSo(const Connections &all, const QString &name, const QString &team)
{
    const auto isSo = [&](const auto &entry) { return entry.name == name; };
    return std::any_of(all.relays.begin(), all.relays.end(), isSo) || std::any_of(all.smee.begin(), all.smee.end(), isSo) ||
           std::any_of(all.github.begin(), all.github.end(), isSo) ||
           std::any_of(all.slack.begin(), all.slack.end(), [&](const auto &entry) { return isSo(entry) && entry.team != team; });
}

/// `mayLack`: a token that is not given is right, too.
Result<void> checkKinds(const NewSlack &tokens, bool mayLack = false)
{
    if (!mayLack || !tokens.bot.isEmpty()) {
        if (const Result<void> fits = checkKind(tokens.bot, SlackTokenKind::Bot); !fits)
            return fits;
    }
    return mayLack && tokens.app.isEmpty() ? Result<void>() : checkKind(tokens.app, SlackTokenKind::App);
}

} // namespace

/// Whom tokens are of.
struct SlackService::Identity
{
    QString team, workspace, webUrl, botUser, botName, appId;
};

QCoro::Task<Result<SlackService::Identity>> SlackService::identify(QString address, NewSlack tokens)
{
    Identity identity;
    if (!tokens.bot.isEmpty()) {
        const std::shared_ptr<SlackApi> api = apiWith(address, [token = tokens.bot] { return givenToken(token); });
        const Result<QJsonObject> answer = co_await api->call(QStringLiteral("auth.test"), {});
        if (!answer)
            co_return failure(answer);
        const auto text = [&](const char *key) { return answer->value(QLatin1String(key)).toString().left(200); };
        identity.team = text("team_id");
        identity.workspace = text("team");
        identity.webUrl = relayAddress(text("url")).value_or(QString());
        identity.botUser = text("user_id");
        identity.botName = text("user");
        identity.appId = text("app_id");
        if (!isSlackId(identity.team) || text("bot_id").isEmpty())
            co_return failure(
                QStringLiteral("no-slack"),
                tr("Slack did not say which workspace the token is of. Is it the token of a bot, as “Install App” shows it?"));
    }
    if (!tokens.app.isEmpty()) {
        const std::shared_ptr<SlackApi> api = apiWith(address, [token = tokens.app] { return givenToken(token); });
        const Result<QUrl> url = co_await newSocketUrl(api);
        if (!url)
            co_return failure(url);
        const QString app = QUrlQuery(*url).queryItemValue(QStringLiteral("app_id"));
        if (!app.isEmpty() && !identity.appId.isEmpty() && app != identity.appId)
            co_return failure(QStringLiteral("other-app"),
                              tr("The two tokens belong to different Slack Apps. Copy both from the same one."));
        if (isSlackId(app))
            identity.appId = app;
    }
    co_return identity;
}

QCoro::Task<Result<SlackConnection>> SlackService::add(NewSlack tokens)
{
    tokens.bot = tokens.bot.trimmed();
    tokens.app = tokens.app.trimmed();
    const Result<void> fits = checkKinds(tokens);
    if (!fits)
        co_return failure(fits);
    const Result<QString> address = relayAddress(tokens.server.isEmpty() ? slacksOwn : tokens.server);
    if (!address)
        co_return failure(address);
    const QString server = *address;
    const Result<Identity> identity = co_await identify(server, tokens);
    if (!identity)
        co_return failure(identity);
    SlackConnection connection;
    connection.name = !tokens.name.isEmpty() ? tokens.name : identity->workspace.isEmpty() ? identity->team : identity->workspace;
    connection.team = identity->team;
    connection.workspace = identity->workspace;
    connection.webUrl = identity->webUrl;
    connection.apiUrl = server;
    connection.appId = identity->appId;
    connection.botUser = identity->botUser;
    connection.botName = identity->botName;
    const Result<SlackConnection> kept = co_await keep(connection, tokens);
    co_return kept;
}

QCoro::Task<Result<SlackConnection>> SlackService::renew(QString team, NewSlack tokens)
{
    tokens.bot = tokens.bot.trimmed();
    tokens.app = tokens.app.trimmed();
    const Result<SlackConnection> found = find(team);
    if (!found)
        co_return failure(found);
    const Result<void> fits = checkKinds(tokens, true);
    if (!fits)
        co_return failure(fits);
    SlackConnection connection = *found;
    const Result<Identity> identity = co_await identify(connection.apiUrl, tokens);
    if (!identity)
        co_return failure(identity);
    if (!identity->team.isEmpty() && identity->team != connection.team)
        co_return failure(
            QStringLiteral("other-workspace"),
            tr("The new token is of another workspace, %1. Add that one as a connection of its own.").arg(identity->workspace));
    if (!identity->appId.isEmpty())
        connection.appId = identity->appId;
    if (!identity->botUser.isEmpty()) {
        connection.botUser = identity->botUser;
        connection.botName = identity->botName;
    }
    const Result<SlackConnection> kept = co_await keep(connection, tokens);
    co_return kept;
}

/// The keychain first, because the entry is what makes the process that listens read it.
QCoro::Task<Result<SlackConnection>> SlackService::keep(SlackConnection connection, NewSlack tokens)
{
    const QPointer<SlackService> self(this);
    const Result<Connections> before = readConnections(m_parts.connectionsFile);
    if (!before)
        co_return failure(before);
    if (isNamedSo(*before, connection.name, connection.team))
        co_return failure(QStringLiteral("name-taken"),
                          tr("Another connection is called %1. Give this one a name of its own.").arg(connection.name));
    if (!tokens.bot.isEmpty()) {
        const Result<void> kept = co_await m_parts.secrets.set(slackBotTokenName(connection.team), tokens.bot);
        if (!kept)
            co_return failure(kept);
    }
    if (!tokens.app.isEmpty()) {
        const Result<void> kept = co_await m_parts.secrets.set(slackAppTokenName(connection.team), tokens.app);
        if (!kept)
            co_return failure(kept);
    }
    tokens.bot.fill('\0');
    tokens.app.fill('\0');
    if (!self)
        co_return failure(QStringLiteral("cancelled"), tr("Clustero was closed."));
    connection.tokensSince = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const Result<void> written = changeConnections(m_parts.connectionsFile, [&](Connections &all) -> Result<void> {
        const auto old = std::find_if(all.slack.begin(), all.slack.end(), [&](const auto &entry) { return entry.team == connection.team; });
        if (old == all.slack.end()) {
            all.slack.append(connection);
        } else {
            const QJsonObject rest = old->rest;
            *old = connection;
            old->rest = rest;
        }
        return {};
    });
    if (!written)
        co_return failure(written);
    look();
    Q_EMIT changed();
    co_return connection;
}

QCoro::Task<Result<void>> SlackService::remove(QString team)
{
    const QPointer<SlackService> self(this);
    const Result<void> written = changeConnections(m_parts.connectionsFile, [&](Connections &all) -> Result<void> {
        if (all.slack.removeIf([&](const SlackConnection &entry) { return entry.team == team; }) == 0)
            return noWorkspace(team);
        return {};
    });
    if (!written)
        co_return written;
    m_workspaces.erase(team);
    Secrets &secrets = m_parts.secrets;
    const QStringList names{slackBotTokenName(team), slackAppTokenName(team)};
    for (const QString &name : names) {
        const Result<void> removed = co_await secrets.remove(name);
        if (!removed && removed.error().code != QLatin1String("no-secret"))
            co_return removed;
    }
    if (self)
        Q_EMIT changed();
    co_return Result<void>();
}

QCoro::Task<Result<void>> SlackService::test(QString team)
{
    const QPointer<SlackService> self(this);
    const Workspace *found = workspace(team);
    if (!found)
        co_return noWorkspace(team);
    const std::shared_ptr<SlackApi> bot = found->bot, app = found->app;
    bot->forgetToken();
    app->forgetToken();
    const Result<QJsonObject> known = co_await bot->call(QStringLiteral("auth.test"), {});
    if (!known)
        co_return failure(known);
    const Result<QUrl> url = co_await newSocketUrl(app);
    if (!url)
        co_return failure(url);
    const Workspace *still = self ? workspace(team) : nullptr;
    if (still && still->socket && still->socket->state().kind == ReceiverState::Kind::Off)
        still->socket->start(); // it had given up
    co_return Result<void>();
}

} // namespace clustero
