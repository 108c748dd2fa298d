// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/github/fakegithub.h"

#include "models/events/signature.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrlQuery>
#include <QUuid>

namespace clustero {

struct FakeGithub::Private
{
    std::unique_ptr<QHttpServer> server;
    CertificateAndKey tls;
};

FakeGithub::FakeGithub(const CertificateAndKey &tls) : d(std::make_unique<Private>())
{
    d->tls = tls;
}

FakeGithub::~FakeGithub() = default;

bool FakeGithub::listen(quint16 port)
{
    open(port);
    return m_port != 0;
}

void FakeGithub::open(quint16 port)
{
    d->server = std::make_unique<QHttpServer>();
    if (!d->tls.certificate.isEmpty())
        d->server->sslSetup(QSslCertificate(d->tls.certificate), QSslKey(d->tls.key, QSsl::Ec));
    d->server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const Reply reply = answer(request);
        responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
        for (auto header = reply.headers.cbegin(); header != reply.headers.cend(); ++header)
            responder.writeHeader(header.key(), header.value());
        responder.writeHeader("Content-Type", reply.type);
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
        responder.writeBody(reply.body);
    });
    m_port = d->server->listen(QHostAddress::LocalHost, port);
}

void FakeGithub::setOffline(bool isOffline)
{
    if (isOffline)
        d->server.reset();
    else if (!d->server)
        open(m_port);
}

QUrl FakeGithub::web() const
{
    const bool isSecure = !d->tls.certificate.isEmpty();
    return QUrl(QStringLiteral("%1://%2:%3")
                    .arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"),
                         isSecure ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"))
                    .arg(m_port));
}

QUrl FakeGithub::api() const
{
    QUrl url = web();
    url.setPath(QStringLiteral("/api/v3"));
    return url;
}

QString FakeGithub::apiAddress(const QString &path) const
{
    return api().toString() + path;
}

QList<qint64> FakeGithub::apps() const
{
    QList<qint64> ids;
    for (const auto &[id, app] : m_apps)
        ids.append(id);
    return ids;
}

FakeApp &FakeGithub::addApp(FakeApp app)
{
    if (app.id == 0)
        app.id = ++m_lastId;
    if (app.key.privatePem.isEmpty())
        app.key = newRsaKey();
    return m_apps[app.id] = std::move(app);
}

FakeApp *FakeGithub::app(qint64 id)
{
    const auto found = m_apps.find(id);
    return found == m_apps.end() ? nullptr : &found->second;
}

FakeInstallation *FakeGithub::installation(qint64 id)
{
    for (auto &[key, app] : m_apps) {
        for (FakeInstallation &installation : app.installations) {
            if (installation.id == id)
                return &installation;
        }
    }
    return nullptr;
}

FakeRepository *FakeGithub::repository(const QString &fullName)
{
    for (auto &[key, app] : m_apps) {
        for (FakeInstallation &installation : app.installations) {
            for (FakeRepository &repository : installation.repositories) {
                if (repository.fullName == fullName)
                    return &repository;
            }
        }
    }
    return nullptr;
}

FakeDelivery FakeGithub::deliver(qint64 appId, const QString &event, const QJsonObject &payload, bool isLost)
{
    FakeApp &to = m_apps[appId];
    FakeDelivery delivery{++m_lastId, QUuid::createUuid().toString(QUuid::WithoutBraces), event, payload, now()};
    delivery.statusCode = 502;
    if (!isLost && send) {
        const QByteArray body = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        QMap<QByteArray, QByteArray> headers{{"content-type", "application/json"},
                                             {"user-agent", "GitHub-Hookshot/fake"},
                                             {"x-github-event", event.toLatin1()},
                                             {"x-github-delivery", delivery.guid.toLatin1()},
                                             {"x-github-enterprise-host", web().host().toLatin1()}, // a server of one's own
                                             {"x-github-enterprise-version", "3.14.0"},
                                             {"x-github-hook-id", "1"},
                                             {"x-github-hook-installation-target-type", "integration"},
                                             {"x-github-hook-installation-target-id", QByteArray::number(appId)}};
        if (!to.webhookSecret.isEmpty())
            headers.insert("x-hub-signature-256", signatureOf(body, to.webhookSecret));
        delivery.statusCode = send(to.hook, headers, body);
    }
    to.deliveries.append(delivery);
    return delivery;
}

bool FakeGithub::isToken(const QByteArray &token, const QString &repository) const
{
    const auto given = m_tokens.find(token);
    if (given == m_tokens.end() || given->expiresAt <= now())
        return false;
    const auto found = m_apps.find(given->app);
    for (const FakeInstallation &installation : found->second.installations) {
        if (installation.id != given->installation || installation.isSuspended)
            continue;
        for (const FakeRepository &seen : installation.repositories) {
            if (seen.fullName == repository)
                return true;
        }
    }
    return false;
}

QList<QByteArray> FakeGithub::requests() const
{
    QList<QByteArray> lines;
    for (const GithubExchange &exchange : m_exchanges)
        lines.append(exchange.method + ' ' + exchange.path.toUtf8() +
                     (exchange.query.isEmpty() ? QByteArray() : '?' + exchange.query.toUtf8()));
    return lines;
}

QJsonObject FakeGithub::Call::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString FakeGithub::Call::queryValue(const QString &name) const
{
    return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded);
}

FakeGithub::Reply FakeGithub::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

FakeGithub::Reply FakeGithub::refusal(int status, const QString &message)
{
    return json({{QStringLiteral("message"), message},
                 {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com/rest")},
                 {QStringLiteral("status"), QString::number(status)}},
                status);
}

FakeGithub::Reply FakeGithub::answer(const QHttpServerRequest &request)
{
    Call call;
    call.method = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()))).toUpper();
    call.path = request.url().path(QUrl::FullyDecoded);
    call.query = request.url().query(QUrl::FullyEncoded);
    for (const auto &[name, value] : request.headers())
        call.headers.insert(name.toLower(), value);
    call.body = request.body();
    const QString prefix = QStringLiteral("/api/v3");
    const bool isPage = !call.path.startsWith(prefix + u'/');
    if (!isPage)
        call.path.remove(0, prefix.size());
    const QByteArray line = call.method + ' ' + call.path.toUtf8();
    Reply reply;
    if (const std::optional<Trouble> trouble = takeTrouble(line)) {
        if (trouble->isDone)
            reply = handle(call);
        reply = json(trouble->body, trouble->status);
        reply.headers = trouble->headers;
    } else {
        reply = handle(call);
    }
    m_exchanges.append({call.method, call.path, call.query, call.headers, call.body, reply.status, reply.body, isPage});
    reply.headers.insert("Date", QLocale::c().toString(now(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
    return reply;
}

std::optional<Trouble> FakeGithub::takeTrouble(const QByteArray &request)
{
    for (auto trouble = m_troubles.begin(); trouble != m_troubles.end(); ++trouble) {
        if (!request.startsWith(trouble.key()))
            continue;
        const Trouble taken = *trouble;
        if (--trouble->times <= 0)
            m_troubles.erase(trouble);
        return taken;
    }
    return std::nullopt;
}

FakeGithub::Reply FakeGithub::handle(Call &call)
{
    for (const Route &route : routes()) {
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(route.pattern)).match(call.path);
        if (route.method != call.method || !match.hasMatch())
            continue;
        call.captured = match.capturedTexts().mid(1);
        if (route.needs != Needs::Page && call.headers.value("user-agent").isEmpty())
            return refusal(
                403, QStringLiteral("Request forbidden by administrative rules. Please make sure your request has a User-Agent header"));
        if (const std::optional<Reply> refused = authorize(call, route.needs))
            return *refused;
        return limited(call, (this->*route.handler)(call));
    }
    QUrl page(call.path);
    page.setQuery(call.query);
    if (const std::optional<QByteArray> html = onPage ? onPage(call.method, page) : std::nullopt)
        return {200, *html, "text/html; charset=utf-8"};
    return refusal(404, QStringLiteral("Not Found"));
}

std::optional<FakeGithub::Reply> FakeGithub::authorize(Call &call, Needs needs)
{
    if (needs == Needs::Nothing || needs == Needs::Page)
        return std::nullopt;
    const QByteArray bearer = call.headers.value("authorization");
    const QByteArray token = bearer.startsWith("Bearer ") ? bearer.mid(7) : QByteArray();
    const qint64 time = now().toSecsSinceEpoch();
    if (needs == Needs::App) {
        for (auto &[id, app] : m_apps) {
            const std::optional<QJsonObject> claims = verifiedClaims(token, app.key.publicPem);
            if (!claims || claims->value(QLatin1String("iss")).toVariant().toLongLong() != id)
                continue;
            const qint64 issued = claims->value(QLatin1String("iat")).toInteger(),
                         expires = claims->value(QLatin1String("exp")).toInteger();
            if (issued > time)
                return refusal(
                    401,
                    QStringLiteral("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"));
            if (expires <= time || expires > time + 600)
                return refusal(401, QStringLiteral("'Expiration time' claim ('exp') is too far in the future"));
            call.app = &app;
            return std::nullopt;
        }
        return refusal(401, QStringLiteral("A JSON web token could not be decoded"));
    }
    const auto given = m_tokens.find(token);
    if (given == m_tokens.end() || given->expiresAt <= now())
        return refusal(401, QStringLiteral("Bad credentials"));
    call.app = app(given->app);
    call.installation = installation(given->installation);
    if (call.installation == nullptr)
        return refusal(401, QStringLiteral("Bad credentials"));
    if (call.installation->isSuspended)
        return refusal(403, QStringLiteral("This installation has been suspended"));
    return std::nullopt;
}

FakeGithub::Reply FakeGithub::limited(const Call &call, Reply reply)
{
    if (call.app == nullptr)
        return reply;
    const QByteArray reset = QByteArray::number(now().addSecs(1800).toSecsSinceEpoch());
    if (m_remaining <= 0) {
        reply = refusal(403, QStringLiteral("API rate limit exceeded for installation ID 1."));
    } else if (call.method == "GET" && reply.status == 200) {
        const QByteArray etag = "W/\"" + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex() + '"';
        reply.headers.insert("ETag", etag);
        if (call.headers.value("if-none-match") == etag) {
            reply.status = 304;
            reply.body.clear();
        }
    }
    if (reply.status != 304)
        m_remaining = std::max(0, m_remaining - 1);
    reply.headers.insert("X-RateLimit-Limit", "5000");
    reply.headers.insert("X-RateLimit-Remaining", QByteArray::number(m_remaining));
    reply.headers.insert("X-RateLimit-Reset", reset);
    return reply;
}

FakeGithub::Reply FakeGithub::paged(const Call &call, const QJsonArray &all, const QString &key) const
{
    const int wanted = call.queryValue(QStringLiteral("per_page")).toInt();
    const int size = std::min({m_pageSize, 100, wanted > 0 ? wanted : 30});
    const int page = std::max(1, call.queryValue(QStringLiteral("page")).toInt());
    QJsonArray part;
    for (qsizetype at = static_cast<qsizetype>(page - 1) * size; at < std::min<qsizetype>(all.size(), static_cast<qsizetype>(page) * size);
         ++at)
        part.append(all.at(at));
    Reply reply;
    reply.body = key.isEmpty()
                     ? QJsonDocument(part).toJson(QJsonDocument::Compact)
                     : QJsonDocument(QJsonObject{{QStringLiteral("total_count"), all.size()}, {key, part}}).toJson(QJsonDocument::Compact);
    if (static_cast<qsizetype>(page) * size < all.size()) {
        QUrlQuery query(call.query);
        query.removeAllQueryItems(QStringLiteral("page"));
        query.addQueryItem(QStringLiteral("page"), QString::number(page + 1));
        reply.headers.insert("Link",
                             '<' + apiAddress(call.path).toUtf8() + '?' + query.toString(QUrl::FullyEncoded).toUtf8() + ">; rel=\"next\"");
    }
    return reply;
}

} // namespace clustero
