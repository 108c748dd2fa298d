// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackservice.h"

#include "app/net/httpclient.h"
#include "app/slack/slackerrors.h"
#include "app/slack/slackworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostChannelPages = 20, channelsOfPage = 200;
constexpr qint64 mostAuthorityBytes = 4 << 20;

QByteArray authorityIn(const QString &file)
{
    QFile source(file);
    return !file.isEmpty() && source.open(QIODevice::ReadOnly) ? source.read(mostAuthorityBytes) : QByteArray();
}

/// By value, since its caller may be gone when the keychain answers.
QCoro::Task<Result<QByteArray>> tokenOf(Secrets &secrets, QString name)
{
    co_return co_await secrets.get(name);
}

Result<QList<SlackConnection>> slackIn(const QString &file)
{
    const Result<Connections> connections = readConnections(file);
    if (!connections)
        return failure(connections);
    return connections->slack;
}

} // namespace

SlackService::SlackService(const SlackParts &parts)
    : m_parts(parts), m_http(std::make_unique<HttpClient>(HttpClientOptions{.authority = authorityIn(parts.authorityFile)}))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_parts.settle);
    connect(&m_settle, &QTimer::timeout, this, &SlackService::look);
}

SlackService::~SlackService()
{
    blockSignals(true);
    stop();
}

void SlackService::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_wake = std::make_unique<WakeWatch>(m_parts.wake);
    connect(m_wake.get(), &WakeWatch::woke, this, &SlackService::wake);
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_settle, QOverload<>::of(&QTimer::start));
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_settle, QOverload<>::of(&QTimer::start));
    look();
}

void SlackService::stop()
{
    m_isStarted = false;
    m_settle.stop();
    m_watcher.reset();
    m_wake.reset();
    for (const auto &[team, workspace] : m_workspaces)
        workspace->socket.reset();
    Q_EMIT changed();
}

void SlackService::wake()
{
    for (const auto &[team, workspace] : m_workspaces) {
        if (workspace->socket)
            workspace->socket->wake();
    }
}

/// The file is exchanged when it is written, so its folder is watched, too.
void SlackService::watch()
{
    const QString folder = QFileInfo(m_parts.connectionsFile).path();
    QDir().mkpath(folder);
    if (!m_watcher->directories().contains(folder))
        m_watcher->addPath(folder);
    if (!m_watcher->files().contains(m_parts.connectionsFile) && QFile::exists(m_parts.connectionsFile))
        m_watcher->addPath(m_parts.connectionsFile);
}

void SlackService::look()
{
    if (!m_isStarted)
        return;
    watch();
    const Result<QList<SlackConnection>> connections = slackIn(m_parts.connectionsFile);
    if (!connections)
        return; // those that are connected stay
    std::erase_if(m_workspaces, [&](const auto &each) {
        return std::none_of(connections->begin(), connections->end(), [&](const auto &entry) { return entry.team == each.first; });
    });
    for (const SlackConnection &connection : *connections)
        listenTo(connection);
    Q_EMIT changed();
}

void SlackService::listenTo(const SlackConnection &connection)
{
    Workspace &workspace = workspaceOf(connection);
    if (workspace.socket)
        return;
    workspace.socket =
        std::make_unique<SlackSocket>([api = workspace.app] { return newSocketUrl(api); }, m_parts.socket, m_parts.authorityFile);
    SlackSocket *socket = workspace.socket.get();
    connect(socket, &SlackSocket::stateChanged, this, &SlackService::changed);
    connect(socket, &SlackSocket::connected, this, [this, team = connection.team] { Q_EMIT reachable(team); });
    connect(socket, &SlackSocket::received, this,
            [this, team = connection.team](const SlackEnvelope &envelope) { Q_EMIT received(team, envelope); });
    socket->start();
    workspace.bot->call(QStringLiteral("auth.test"), {}); // for the scopes, and whether the token is still good
}

ReceiverState slackReceiverState(const SlackState &state)
{
    ReceiverState all = state.socket;
    if (!state.problem.code.isEmpty()) {
        all.kind = ReceiverState::Kind::Off;
        all.problem = state.problem;
    } else if (all.isConnected() && state.others > 0) {
        all.problem = {
            QStringLiteral("others"),
            SlackService::tr("Another Clustero is connected with the same tokens, and Slack gives each command to only one of them. "
                             "Close it, or make a Slack App for each machine")};
    }
    return all;
}

QList<SlackState> SlackService::states() const
{
    QList<SlackState> states;
    const QList<SlackConnection> connections = slackIn(m_parts.connectionsFile).value_or(QList<SlackConnection>());
    for (const SlackConnection &connection : connections) {
        SlackState state{connection};
        const auto found = m_workspaces.find(connection.team);
        if (found != m_workspaces.end()) {
            const Workspace &workspace = *found->second;
            state.checkedAt = workspace.checkedAt;
            state.problem = workspace.problem;
            state.scopes = workspace.scopes;
            state.isListening = workspace.socket != nullptr;
            if (workspace.socket) {
                state.socket = workspace.socket->state();
                state.others = workspace.socket->others();
            }
        }
        states.append(state);
    }
    return states;
}

Result<SlackConnection> SlackService::find(const QString &text) const
{
    const Result<QList<SlackConnection>> connections = slackIn(m_parts.connectionsFile);
    if (!connections)
        return failure(connections);
    for (const SlackConnection &connection : *connections) {
        if (connection.team == text || connection.name == text || connection.workspace == text)
            return connection;
    }
    return noWorkspace(text);
}

std::shared_ptr<SlackApi> SlackService::apiWith(const QString &address, SlackApi::Token token)
{
    return SlackApi::make(*m_http, QUrl(address), std::move(token), m_parts.api);
}

SlackService::Workspace *SlackService::workspace(const QString &team)
{
    const Result<SlackConnection> connection = find(team);
    return connection && connection->team == team ? &workspaceOf(*connection) : nullptr;
}

/// What is kept of it in this process; anew where its tokens or its address are other ones.
SlackService::Workspace &SlackService::workspaceOf(const SlackConnection &connection)
{
    std::unique_ptr<Workspace> &kept = m_workspaces[connection.team];
    const bool isSame = kept && kept->connection.apiUrl == connection.apiUrl && kept->connection.tokensSince == connection.tokensSince;
    if (isSame) {
        kept->connection = connection;
        return *kept;
    }
    kept = std::make_unique<Workspace>();
    kept->connection = connection;
    const QString botName = slackBotTokenName(connection.team), appName = slackAppTokenName(connection.team);
    Secrets &secrets = m_parts.secrets;
    kept->bot = apiWith(connection.apiUrl, [&secrets, botName] { return tokenOf(secrets, botName); });
    kept->app = apiWith(connection.apiUrl, [&secrets, appName] { return tokenOf(secrets, appName); });
    kept->bot->setListener([this, workspace = kept.get()](const SlackOutcome &outcome) {
        const bool isBad = SlackErrors::isAboutToken(outcome.problem.code) && outcome.problem.code != QLatin1String("missing_scope");
        if (!isBad)
            workspace->checkedAt = QDateTime::currentDateTimeUtc();
        if (!outcome.scopes.isEmpty())
            workspace->scopes = outcome.scopes;
        workspace->problem = isBad ? outcome.problem : Error();
        Q_EMIT changed();
    });
    return *kept;
}

std::shared_ptr<SlackCalls> SlackService::calls(const QString &team)
{
    const Workspace *found = workspace(team);
    return found ? found->bot : nullptr;
}

QCoro::Task<Result<QList<SlackChannelLine>>> SlackService::channels(QString team)
{
    const std::shared_ptr<SlackCalls> bot = calls(team);
    if (!bot)
        co_return noWorkspace(team);
    QList<SlackChannelLine> channels;
    QString cursor;
    for (int page = 0; page < mostChannelPages; ++page) {
        QJsonObject arguments{{QStringLiteral("types"), QStringLiteral("public_channel,private_channel")},
                              {QStringLiteral("exclude_archived"), true},
                              {QStringLiteral("limit"), channelsOfPage}};
        if (!cursor.isEmpty())
            arguments.insert(QStringLiteral("cursor"), cursor);
        const Result<QJsonObject> answer = co_await bot->call(QStringLiteral("conversations.list"), arguments);
        if (!answer)
            co_return failure(answer);
        for (const QJsonValue &each : answer->value(QLatin1String("channels")).toArray()) {
            const SlackChannelLine channel{each[QLatin1String("id")].toString(), each[QLatin1String("name")].toString(),
                                           each[QLatin1String("is_private")].toBool(), each[QLatin1String("is_member")].toBool()};
            if (isSlackId(channel.id))
                channels.append(channel);
        }
        cursor = (*answer)[QLatin1String("response_metadata")][QLatin1String("next_cursor")].toString();
        if (cursor.isEmpty())
            break;
    }
    std::sort(channels.begin(), channels.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    co_return channels;
}

QCoro::Task<Result<void>> SlackService::sendTest(QString team, QString channel)
{
    const std::shared_ptr<SlackCalls> bot = calls(team);
    if (!bot)
        co_return noWorkspace(team);
    const QJsonObject message{{QStringLiteral("channel"), channel},
                              {QStringLiteral("text"), tr("Clustero is connected. What pipelines have to tell comes here.")}};
    const Result<QJsonObject> sent = co_await bot->call(QStringLiteral("chat.postMessage"), message);
    if (!sent)
        co_return failure(sent);
    co_return Result<void>();
}

QCoro::Task<Result<QUrl>> newSocketUrl(std::shared_ptr<SlackApi> api)
{
    const Result<QJsonObject> answer = co_await api->call(QStringLiteral("apps.connections.open"), {});
    if (!answer)
        co_return failure(answer);
    const QUrl url(answer->value(QLatin1String("url")).toString(), QUrl::StrictMode);
    const bool isSafe = url.scheme() == QLatin1String("wss") || (url.scheme() == QLatin1String("ws") && isLoopback(url));
    if (!url.isValid() || !isSafe || url.host().isEmpty())
        co_return failure(QStringLiteral("no-slack"), SlackService::tr("Slack gave no address for its socket. It is tried again later."));
    co_return url;
}

tl::unexpected<Error> noWorkspace(const QString &text)
{
    return failure(QStringLiteral("no-connection"), SlackService::tr("There is no Slack workspace called %1.").arg(text));
}

} // namespace clustero
