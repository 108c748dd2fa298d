// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/slack/fakeslack.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>
#include <QWebSocket>
// Its header has WebSockets only where QT_WEBSOCKETS_LIB is defined.
#include <QHttpServer>

namespace clustero {

namespace {

constexpr int mostResponses = 5;
constexpr qint64 responseLife = 30 * 60;

QJsonObject refused(const char *code)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QString::fromLatin1(code)}};
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Slack takes lists and objects in forms as JSON.
QJsonObject argumentsOf(const QByteArray &type, const QByteArray &body)
{
    if (type.startsWith("application/json"))
        return QJsonDocument::fromJson(body).object();
    QJsonObject arguments;
    const QUrlQuery form(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded)) {
        const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
        if (document.isArray())
            arguments.insert(name, document.array());
        else if (document.isObject())
            arguments.insert(name, document.object());
        else
            arguments.insert(name, value);
    }
    return arguments;
}

QString scopeFor(const QString &method)
{
    if (method.startsWith(QLatin1String("chat.")))
        return QStringLiteral("chat:write");
    if (method.startsWith(QLatin1String("conversations.")))
        return method == QLatin1String("conversations.history") || method == QLatin1String("conversations.replies")
                   ? QStringLiteral("channels:history")
               : method == QLatin1String("conversations.join") ? QStringLiteral("channels:join")
                                                               : QStringLiteral("channels:read");
    return method.startsWith(QLatin1String("usergroups.")) ? QStringLiteral("usergroups:read") : QString();
}

} // namespace

struct FakeSlack::Private
{
    std::unique_ptr<QHttpServer> server;
};

FakeSlack::FakeSlack() : d(std::make_unique<Private>())
{
    channels = {{QStringLiteral("C0BUILDS"), QStringLiteral("builds")},
                {QStringLiteral("C0RANDOM"), QStringLiteral("random"), false, false},
                {QStringLiteral("G0SECRET"), QStringLiteral("secret-plans"), true, true},
                {QStringLiteral("C0OLD"), QStringLiteral("old"), false, true, true}};
}

FakeSlack::~FakeSlack()
{
    closeConnections();
}

bool FakeSlack::listen(quint16 port)
{
    open(port);
    return m_port != 0;
}

void FakeSlack::open(quint16 port)
{
    d->server = std::make_unique<QHttpServer>();
    d->server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const Reply reply = answer(request);
        responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
        for (auto header = reply.headers.cbegin(); header != reply.headers.cend(); ++header)
            responder.writeHeader(header.key(), header.value());
        responder.writeHeader("Content-Type", "application/json; charset=utf-8");
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
        responder.writeBody(reply.body);
    });
    d->server->route(QStringLiteral("/link/"), [](QHttpServerResponder &&) {}); // only where there is a route are sockets taken
    connect(d->server.get(), &QAbstractHttpServer::newWebSocketConnection, this, [this] {
        while (d->server->hasPendingWebSocketConnections())
            takeSocket(d->server->nextPendingWebSocketConnection());
    });
    m_port = d->server->listen(QHostAddress::LocalHost, port);
}

void FakeSlack::setOffline(bool isOffline)
{
    if (isOffline) {
        closeConnections();
        d->server.reset();
    } else if (!d->server) {
        open(m_port);
    }
}

QUrl FakeSlack::api() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(m_port));
}

QList<SlackCall> FakeSlack::calls(const QString &method) const
{
    QList<SlackCall> found = m_calls;
    found.removeIf([&](const SlackCall &call) { return call.method != method; });
    return found;
}

FakeSlack::Reply FakeSlack::answer(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    if (path.startsWith(QLatin1String("/api/")))
        return answerCall(path.mid(5), request);
    if (path.startsWith(QLatin1String("/response/")))
        return answerResponse(path.mid(10), request.body());
    return {404, "{}"};
}

FakeSlack::Reply FakeSlack::answerCall(const QString &method, const QHttpServerRequest &request)
{
    SlackCall call;
    call.method = method;
    QByteArray type;
    for (const auto &[name, value] : request.headers()) {
        if (name.toLower() == "content-type")
            type = value;
        else if (name.toLower() == "authorization" && value.startsWith("Bearer "))
            call.token = value.mid(7);
    }
    call.arguments = argumentsOf(type, request.body());
    m_calls.append(call);
    Reply reply;
    reply.headers = {{"x-oauth-scopes", scopes.join(u',').toLatin1()}};
    if (m_troubles.contains(method)) {
        SlackTrouble &trouble = m_troubles[method];
        if (trouble.isDone)
            static_cast<void>(handle(call));
        reply.status = trouble.status;
        reply.body = bytes(trouble.body);
        reply.headers.insert(trouble.headers);
        if (--trouble.times <= 0)
            m_troubles.remove(method);
        return reply;
    }
    const std::optional<QJsonObject> refusal = refusalOf(call);
    reply.body = bytes(refusal ? *refusal : handle(call));
    return reply;
}

std::optional<QJsonObject> FakeSlack::refusalOf(const SlackCall &call) const
{
    if (call.token.isEmpty())
        return refused("not_authed");
    if (deadTokens.contains(call.token))
        return refused("token_revoked");
    const bool wantsApp = call.method == QLatin1String("apps.connections.open");
    if (call.token != botToken && call.token != appToken)
        return refused("invalid_auth");
    if (call.token != (wantsApp ? appToken : botToken))
        return refused("not_allowed_token_type");
    const QString scope = scopeFor(call.method);
    if (!scope.isEmpty() && !scopes.contains(scope)) {
        QJsonObject missing = refused("missing_scope");
        missing.insert(QStringLiteral("needed"), scope);
        missing.insert(QStringLiteral("provided"), scopes.join(u','));
        return missing;
    }
    return std::nullopt;
}

QJsonObject FakeSlack::handle(const SlackCall &call)
{
    const QString &method = call.method;
    if (method == QLatin1String("auth.test"))
        return authTest();
    if (method == QLatin1String("apps.connections.open"))
        return openSocket();
    if (method == QLatin1String("conversations.list"))
        return listChannels(call.arguments);
    if (method == QLatin1String("conversations.history") || method == QLatin1String("conversations.replies"))
        return history(call.arguments, method == QLatin1String("conversations.replies"));
    if (method == QLatin1String("conversations.join"))
        return joinChannel(call.arguments);
    if (method == QLatin1String("chat.postMessage"))
        return post(call.arguments, false);
    if (method == QLatin1String("chat.postEphemeral"))
        return post(call.arguments, true);
    if (method == QLatin1String("chat.update"))
        return update(call.arguments);
    if (method == QLatin1String("chat.delete"))
        return remove(call.arguments);
    if (method == QLatin1String("views.open"))
        return openView(call.arguments);
    if (method == QLatin1String("usergroups.users.list"))
        return listGroup(call.arguments);
    return refused("unknown_method");
}

QJsonObject FakeSlack::authTest() const
{
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("url"), QStringLiteral("https://acme.slack.com/")},
            {QStringLiteral("team"), workspace},
            {QStringLiteral("user"), botName},
            {QStringLiteral("team_id"), team},
            {QStringLiteral("user_id"), botUser},
            {QStringLiteral("bot_id"), QStringLiteral("B0BOT")},
            {QStringLiteral("is_enterprise_install"), false}};
}

QUrl FakeSlack::newLink()
{
    if (link)
        return *link;
    const QString ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_tickets.insert(ticket);
    QUrl url(QStringLiteral("ws://127.0.0.1:%1/link/").arg(m_port));
    url.setQuery(QStringLiteral("ticket=%1&app_id=%2").arg(ticket, app));
    return url;
}

QJsonObject FakeSlack::openSocket()
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("url"), newLink().toString()}};
}

FakeSlack::Reply FakeSlack::answerResponse(const QString &envelope, const QByteArray &body)
{
    const auto sent = m_sent.constFind(envelope);
    if (sent == m_sent.constEnd())
        return {404, bytes(refused("expired_url"))};
    if (sent->at.secsTo(QDateTime::currentDateTimeUtc()) > responseLife)
        return {404, bytes(refused("expired_url"))};
    if (m_responses.value(envelope).size() >= mostResponses)
        return {404, bytes(refused("used_url"))};
    const QJsonObject message = QJsonDocument::fromJson(body).object();
    if (!blockProblem(message.value(QLatin1String("blocks")).toArray()).isEmpty())
        return {500, bytes(refused("invalid_blocks"))};
    m_responses[envelope].append(message);
    return {200, R"({"ok":true})"};
}

// Sockets

void FakeSlack::takeSocket(std::unique_ptr<QWebSocket> socket)
{
    QWebSocket *taken = socket.release();
    taken->setParent(this);
    connect(taken, &QWebSocket::disconnected, this, [this, taken] {
        m_sockets.removeAll(taken);
        taken->deleteLater();
    });
    const QString ticket = QUrlQuery(taken->requestUrl()).queryItemValue(QStringLiteral("ticket"));
    if (!m_tickets.remove(ticket)) {
        taken->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("invalid ticket"));
        return;
    }
    connect(taken, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QString id = QJsonDocument::fromJson(text.toUtf8()).object().value(QLatin1String("envelope_id")).toString();
        if (m_sent.contains(id))
            m_acknowledged[id].append(m_sent.value(id).at.msecsTo(QDateTime::currentDateTimeUtc()));
    });
    ++m_connectionsEver;
    m_sockets.append(taken);
    if (!saysHello)
        return;
    const QJsonObject hello{{QStringLiteral("type"), QStringLiteral("hello")},
                            {QStringLiteral("connection_info"), QJsonObject{{QStringLiteral("app_id"), app}}},
                            {QStringLiteral("num_connections"), static_cast<int>(m_sockets.size()) + strangers},
                            {QStringLiteral("debug_info"), QJsonObject{{QStringLiteral("host"), QStringLiteral("applink-fake")},
                                                                       {QStringLiteral("build_number"), 7},
                                                                       {QStringLiteral("approximate_connection_time"), 18060}}}};
    taken->sendTextMessage(QString::fromUtf8(bytes(hello)));
}

void FakeSlack::announceEnd(const QString &reason, qsizetype connection)
{
    const QJsonObject notice{{QStringLiteral("type"), QStringLiteral("disconnect")},
                             {QStringLiteral("reason"), reason},
                             {QStringLiteral("debug_info"), QJsonObject{{QStringLiteral("host"), QStringLiteral("applink-fake")}}}};
    if (connection < m_sockets.size())
        m_sockets.at(connection)->sendTextMessage(QString::fromUtf8(bytes(notice)));
}

void FakeSlack::closeConnection(qsizetype connection)
{
    if (connection >= m_sockets.size())
        return;
    QWebSocket *closed = m_sockets.takeAt(connection);
    closed->disconnect(this);
    closed->abort();
    closed->deleteLater();
}

void FakeSlack::closeConnections()
{
    while (!m_sockets.isEmpty())
        closeConnection();
}

QString FakeSlack::sendEnvelope(const QString &id, const QString &type, const QJsonObject &payload)
{
    if (m_sockets.isEmpty())
        return {};
    QJsonObject envelope{{QStringLiteral("envelope_id"), id},
                         {QStringLiteral("type"), type},
                         {QStringLiteral("payload"), payload},
                         {QStringLiteral("accepts_response_payload"), type != QLatin1String("events_api")}};
    m_sent.insert(id, {envelope, QDateTime::currentDateTimeUtc()});
    const qsizetype to = std::exchange(m_receiver, -1);
    m_sockets.at(to < 0 ? m_sockets.size() - 1 : to)->sendTextMessage(QString::fromUtf8(bytes(envelope)));
    return id;
}

QString FakeSlack::commandTo(qsizetype connection, const QString &text)
{
    m_receiver = connection;
    return command(text);
}

void FakeSlack::sendText(const QString &text)
{
    if (!m_sockets.isEmpty())
        m_sockets.last()->sendTextMessage(text);
}

QString FakeSlack::send(const QString &type, const QJsonObject &payload)
{
    return sendEnvelope(QUuid::createUuid().toString(QUuid::WithoutBraces), type, payload);
}

void FakeSlack::sendAgain(const QString &envelope)
{
    if (!m_sockets.isEmpty())
        m_sockets.last()->sendTextMessage(QString::fromUtf8(bytes(m_sent.value(envelope).message)));
}

QString FakeSlack::newTrigger()
{
    const QString id = QStringLiteral("%1.%2.trigger").arg(++m_last).arg(team);
    m_triggers.insert(id, QDateTime::currentDateTimeUtc());
    return id;
}

QString FakeSlack::newResponseUrl(const QString &envelope)
{
    return QStringLiteral("http://127.0.0.1:%1/response/%2").arg(m_port).arg(envelope);
}

QJsonObject FakeSlack::personOf(const QString &user) const
{
    return {{QStringLiteral("id"), user},
            {QStringLiteral("username"), user.toLower()},
            {QStringLiteral("name"), user.toLower()},
            {QStringLiteral("team_id"), team}};
}

QString FakeSlack::command(const QString &text, const QString &user, const QString &channel)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return sendEnvelope(id, QStringLiteral("slash_commands"),
                        {{QStringLiteral("token"), QStringLiteral("deprecated")},
                         {QStringLiteral("team_id"), team},
                         {QStringLiteral("team_domain"), QStringLiteral("acme")},
                         {QStringLiteral("channel_id"), channel},
                         {QStringLiteral("channel_name"), QStringLiteral("builds")},
                         {QStringLiteral("user_id"), user},
                         {QStringLiteral("user_name"), user.toLower()},
                         {QStringLiteral("command"), QStringLiteral("/clustero")},
                         {QStringLiteral("text"), text},
                         {QStringLiteral("api_app_id"), app},
                         {QStringLiteral("is_enterprise_install"), QStringLiteral("false")},
                         {QStringLiteral("response_url"), newResponseUrl(id)},
                         {QStringLiteral("trigger_id"), newTrigger()}});
}

QString FakeSlack::press(const QString &action, const QString &value, const QJsonObject &message, const QString &user,
                         const QString &channel)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject pressed{
        {QStringLiteral("type"), QStringLiteral("button")},
        {QStringLiteral("action_id"), action},
        {QStringLiteral("block_id"), QStringLiteral("b1")},
        {QStringLiteral("value"), value},
        {QStringLiteral("text"), QJsonObject{{QStringLiteral("type"), QStringLiteral("plain_text")}, {QStringLiteral("text"), action}}},
        {QStringLiteral("action_ts"), QStringLiteral("1700000000.000001")}};
    return sendEnvelope(
        id, QStringLiteral("interactive"),
        {{QStringLiteral("type"), QStringLiteral("block_actions")},
         {QStringLiteral("user"), personOf(user)},
         {QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), team}, {QStringLiteral("domain"), QStringLiteral("acme")}}},
         {QStringLiteral("api_app_id"), app},
         {QStringLiteral("container"), QJsonObject{{QStringLiteral("type"), QStringLiteral("message")},
                                                   {QStringLiteral("message_ts"), message.value(QLatin1String("ts"))},
                                                   {QStringLiteral("channel_id"), channel},
                                                   {QStringLiteral("is_ephemeral"), false}}},
         {QStringLiteral("channel"), QJsonObject{{QStringLiteral("id"), channel}, {QStringLiteral("name"), QStringLiteral("builds")}}},
         {QStringLiteral("message"), message},
         {QStringLiteral("response_url"), newResponseUrl(id)},
         {QStringLiteral("trigger_id"), newTrigger()},
         {QStringLiteral("actions"), QJsonArray{pressed}}});
}

QString FakeSlack::submit(const QJsonObject &view, const QJsonObject &values, const QString &user)
{
    QJsonObject filled = view;
    filled.insert(QStringLiteral("state"), QJsonObject{{QStringLiteral("values"), values}});
    return send(QStringLiteral("interactive"),
                {{QStringLiteral("type"), QStringLiteral("view_submission")},
                 {QStringLiteral("user"), personOf(user)},
                 {QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), team}, {QStringLiteral("domain"), QStringLiteral("acme")}}},
                 {QStringLiteral("api_app_id"), app},
                 {QStringLiteral("trigger_id"), newTrigger()},
                 {QStringLiteral("view"), filled},
                 {QStringLiteral("response_urls"), QJsonArray()}});
}

} // namespace clustero
