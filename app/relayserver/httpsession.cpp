// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/httpsession.h"

#include "app/relayserver/intake.h"
#include "app/relayserver/subscribersession.h"
#include "models/wire/runevents.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <limits>

namespace clustero::relay {

namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::uint32_t headBytes = 16 * 1024;
constexpr size_t readBytes = 8 * 1024; ///< most deliveries come in one piece then; Beast begins with 512
constexpr qint64 largeBody = 64 * 1024;
constexpr qint64 adminBodyBytes = 64 * 1024;
constexpr std::chrono::seconds idleTime{60};
constexpr std::chrono::seconds lingerTime{10};
constexpr qint64 mostDiscarded = 64 * 1024 * 1024;

QByteArray bytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

const char *reason(int status)
{
    const auto text = http::obsolete_reason(static_cast<http::status>(status));
    return text.data();
}

/// Beast's limit leaves through what comes in one piece.
bool isTooLarge(const http::fields &fields)
{
    size_t size = 0;
    for (const auto &field : fields)
        size += field.name_string().size() + field.value().size() + 4;
    return size > headBytes;
}

Answer headTooLarge()
{
    return errorAnswer(431, QStringLiteral("head-too-large"), QStringLiteral("The request's head is too large."));
}

/// All fields with lower-case names; what comes several times is one with commas.
EventHeaders headersOf(const http::fields &fields)
{
    EventHeaders headers;
    for (const auto &field : fields) {
        QString &value = headers[QString::fromLatin1(bytes(field.name_string())).toLower()];
        if (!value.isEmpty())
            value += QStringLiteral(", ");
        value += QString::fromLatin1(bytes(field.value()));
    }
    return headers;
}

Answer notFound()
{
    return errorAnswer(404, QStringLiteral("not-found"), QStringLiteral("There is nothing here."));
}

} // namespace

HttpSession::HttpSession(ServerParts &parts, NetStream stream, std::shared_ptr<boost::asio::ssl::context> tls)
    : Session(parts), m_stream(std::move(stream)), m_tls(std::move(tls))
{}

HttpSession::~HttpSession()
{
    releaseBody();
}

void HttpSession::start()
{
    limit(hub().config().requestTimeout);
    if (!m_stream.isEncrypted())
        return readHead();
    m_stream.asyncHandshake([self = shared_from_this()](error_code code) {
        if (!code)
            self->readHead();
    });
}

void HttpSession::tick(Moment now)
{
    if (m_deadline != Moment() && now > m_deadline)
        m_stream.close();
}

void HttpSession::stop()
{
    m_isKept = false;
    if (m_isWaiting && m_buffer.size() == 0)
        m_stream.close();
}

void HttpSession::limit(std::chrono::seconds time)
{
    m_deadline = time.count() > 0 ? std::chrono::steady_clock::now() + time : Moment();
}

void HttpSession::releaseBody()
{
    parts().bodyBytes -= std::exchange(m_bodyBytes, 0);
}

QByteArray HttpSession::field(http::field name) const
{
    return bytes(m_parser->get()[name]);
}

QByteArray HttpSession::path() const
{
    const QByteArray target = bytes(m_parser->get().target());
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

void HttpSession::readHead()
{
    m_parser.emplace();
    m_parser->header_limit(headBytes);
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // its channel is not known yet
    m_isHook = false;
    m_isWaiting = true;
    m_buffer.reserve(readBytes);
    http::async_read_header(m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code code, size_t) {
        self->m_isWaiting = false;
        if (!code)
            return self->headIsThere();
        if (code == http::error::header_limit)
            return self->refuse(headTooLarge());
        const bool isGone = code == http::error::end_of_stream || code == http::error::partial_message ||
                            code.category() != make_error_code(http::error::bad_method).category();
        if (!isGone)
            self->refuse(errorAnswer(400, QStringLiteral("bad-request"), QStringLiteral("This is no HTTP request.")));
    });
}

void HttpSession::headIsThere()
{
    limit(hub().config().requestTimeout);
    const auto &request = m_parser->get();
    m_isKept = request.keep_alive() && !parts().isStopping;
    if (isTooLarge(request))
        return refuse(headTooLarge());
    const QByteArray path = this->path();
    const bool isReading = request.method() == http::verb::get || request.method() == http::verb::head;
    if (path.startsWith("/hooks/")) {
        m_isHook = true;
        if (request.method() != http::verb::post)
            return refuse(errorAnswer(405, QStringLiteral("method"), QStringLiteral("Deliveries are posted.")));
        return routeHook(path.mid(7), false);
    }
    if (path == "/v1/subscribe")
        return upgrade(false);
    if (path == "/v1/channels" || path.startsWith("/v1/channels/"))
        return routeAdmin();
    if (isReading && path == "/healthz") {
        hub().refresh([self = shared_from_this()](const Result<void> &store) {
            const bool isWell = store && !self->parts().isStopping;
            self->answer({isWell ? 200 : 503, isWell ? "ok\n" : "not ready\n", "text/plain"});
        });
        return;
    }
    if (isReading && path == "/metrics" && hub().config().hasMetrics)
        return answer({200, hub().metricsText(), "text/plain; version=0.0.4"});
    refuse(notFound());
}

void HttpSession::routeHook(const QByteArray &id, bool isRefreshed)
{
    const Channel *channel = hub().channel(QString::fromLatin1(id));
    if (!channel && !isRefreshed) { // it may have been made by the command line
        hub().refresh([self = shared_from_this(), id](const Result<void> &) { self->routeHook(id, true); });
        return;
    }
    if (!channel)
        return refuse(notFound());
    const qint64 most = channel->limits.bodyBytes > 0 ? channel->limits.bodyBytes : hub().config().bodyBytes;
    if (m_parser->content_length() && static_cast<qint64>(*m_parser->content_length()) > most)
        return refuse(errorAnswer(413, QStringLiteral("event-too-large"), QStringLiteral("The body has more than %1 bytes.").arg(most)));
    if (const int seconds = hub().mustWait(*channel, std::chrono::steady_clock::now()); seconds > 0) {
        Answer answer = errorAnswer(429, QStringLiteral("rate"), QStringLiteral("Too many deliveries at once."));
        answer.retryAfter = seconds;
        return refuse(answer);
    }
    m_channel = channel->number;
    readBody(most, &HttpSession::deliver);
}

void HttpSession::routeAdmin()
{
    if (!isAdmin(hub().config(), field(http::field::authorization))) {
        Answer answer = errorAnswer(401, QStringLiteral("token"), QStringLiteral("The administrator's token is missing or wrong."));
        answer.headers = "WWW-Authenticate: Bearer\r\n";
        return refuse(answer);
    }
    readBody(adminBodyBytes, &HttpSession::administrate);
}

void HttpSession::upgrade(bool isRefreshed)
{
    m_isKept = false; // what is refused does not stay
    const QByteArray token = bearerToken(field(http::field::authorization));
    const Channel *channel = token.isEmpty() ? nullptr : hub().channelOfToken(token);
    if (!channel && !token.isEmpty() && !isRefreshed) {
        hub().refresh([self = shared_from_this()](const Result<void> &) { self->upgrade(true); });
        return;
    }
    if (!channel) {
        Answer answer = errorAnswer(401, QStringLiteral("token"), QStringLiteral("The channel's token is missing or wrong."));
        answer.headers = "WWW-Authenticate: Bearer\r\n";
        return refuse(answer);
    }
    if (!boost::beast::websocket::is_upgrade(m_parser->get())) {
        Answer answer = errorAnswer(426, QStringLiteral("upgrade"), QStringLiteral("This is for WebSocket connections."));
        answer.headers = "Upgrade: websocket\r\n";
        return refuse(answer);
    }
    if (hub().subscribersOf(channel->number) >= static_cast<size_t>(hub().config().subscribers) || parts().isStopping) {
        Answer answer = errorAnswer(503, QStringLiteral("subscribers"), QStringLiteral("The channel has as many subscribers as it may."));
        answer.retryAfter = 30;
        return refuse(answer);
    }
    m_deadline = {};
    m_buffer.shrink_to_fit(); // subscribers are many, and mostly idle
    auto session = std::make_shared<SubscriberSession>(parts(), std::move(m_stream), m_tls, *channel);
    session->start(m_parser->release(), std::move(m_buffer));
}

void HttpSession::readBody(qint64 limit, WithBody then)
{
    m_parser->body_limit(static_cast<std::uint64_t>(limit));
    if (m_parser->content_length() && static_cast<qint64>(*m_parser->content_length()) > limit)
        return refuse(errorAnswer(413, QStringLiteral("event-too-large"), QStringLiteral("The body has more than %1 bytes.").arg(limit)));
    if (!boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return continueBody(then);
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    boost::asio::async_write(m_stream, boost::asio::buffer(m_out.constData(), static_cast<size_t>(m_out.size())),
                             [self = shared_from_this(), then](error_code code, size_t) {
                                 if (!code)
                                     self->continueBody(then);
                             });
}

void HttpSession::continueBody(WithBody then)
{
    const auto have = static_cast<qint64>(m_parser->get().body().size());
    parts().bodyBytes += have - std::exchange(m_bodyBytes, have);
    if (m_parser->is_done())
        return (this->*then)();
    if (parts().bodyBytes > hub().config().bodyMemoryBytes) {
        Answer answer = errorAnswer(503, QStringLiteral("busy"), QStringLiteral("Too many large deliveries are under way."));
        answer.retryAfter = 2;
        return refuse(answer);
    }
    http::async_read_some(m_stream, m_buffer, *m_parser, [self = shared_from_this(), then](error_code code, size_t) {
        if (code == http::error::body_limit)
            return self->refuse(errorAnswer(413, QStringLiteral("event-too-large"), QStringLiteral("The body is too large.")));
        if (code && code.category() == make_error_code(http::error::bad_chunk).category() && code != http::error::partial_message &&
            code != http::error::end_of_stream)
            return self->refuse(errorAnswer(400, QStringLiteral("bad-request"), QStringLiteral("The body is not well formed.")));
        if (!code)
            self->continueBody(then);
    });
}

void HttpSession::deliver()
{
    limit(std::chrono::seconds(0)); // the store answers in any case
    const Channel *channel = hub().channel(m_channel);
    if (!channel)
        return answer(notFound());
    auto body = std::make_shared<const std::string>(std::move(m_parser->get().body()));
    const auto finish = [self = shared_from_this()](const Result<Intake> &intake) {
        if (!intake)
            return self->answer(errorAnswer(intake.error()));
        self->hub().deliver(intake->delivery, [self, id = intake->eventId](const Result<qint64> &seq) {
            if (!seq)
                return self->answer(errorAnswer(seq.error()));
            QByteArray json = "{\"id\":";
            appendJsonString(json, id.toUtf8());
            self->answer({202, json + ",\"seq\":" + QByteArray::number(*seq) + "}\n"});
        });
    };
    const EventHeaders headers = headersOf(m_parser->get());
    if (static_cast<qint64>(body->size()) < largeBody)
        return finish(takeIn(*channel, headers, body, hub().now()));
    boost::asio::post(parts().heavyWork, [&io = parts().io, channel = *channel, headers, body, now = hub().now(), finish] {
        auto intake = std::make_shared<const Result<Intake>>(takeIn(channel, headers, body, now));
        boost::asio::post(io, [finish, intake] { finish(*intake); });
    });
}

void HttpSession::administrate()
{
    const std::string &body = m_parser->get().body();
    answerAdmin(hub(), bytes(m_parser->get().method_string()), path(), QByteArray(body.data(), static_cast<qsizetype>(body.size())),
                [self = shared_from_this()](const Answer &answer) { self->answer(answer); });
}

void HttpSession::refuse(Answer refusal)
{
    const bool hasBody = !m_parser->is_header_done() || m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
    m_isKept = m_isKept && !hasBody;
    answer(refusal);
}

void HttpSession::answer(const Answer &answer)
{
    if (m_isHook)
        ++hub().metrics().hooks[answer.status];
    releaseBody();
    m_isKept = m_isKept && !parts().isStopping;
    const bool isHead = m_parser && m_parser->get().method() == http::verb::head;
    m_out =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\nServer: clustero-relay\r\n" + answer.headers;
    if (!answer.body.isEmpty())
        m_out += "Content-Type: " + answer.type + "\r\n";
    if (answer.status != 204)
        m_out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.retryAfter > 0)
        m_out += "Retry-After: " + QByteArray::number(answer.retryAfter) + "\r\n";
    if (!m_isKept)
        m_out += "Connection: close\r\n";
    m_out += "\r\n";
    if (!isHead)
        m_out += answer.body;
    limit(hub().config().requestTimeout);
    boost::asio::async_write(m_stream, boost::asio::buffer(m_out.constData(), static_cast<size_t>(m_out.size())),
                             [self = shared_from_this()](error_code code, size_t) {
                                 if (!code)
                                     self->answered();
                             });
}

void HttpSession::answered()
{
    if (m_isKept && !parts().isStopping) {
        limit(idleTime);
        return readHead();
    }
    m_stream.shutdownSend();
    limit(lingerTime);
    linger();
}

/// Reads on without looking, because closing a connection with unread bytes would take the answer away from the other side.
void HttpSession::linger()
{
    m_discarded += static_cast<qint64>(m_buffer.size());
    m_buffer.consume(m_buffer.size());
    if (m_discarded > mostDiscarded || m_stream.isEncrypted())
        return;
    m_stream.async_read_some(m_buffer.prepare(16 * 1024), [self = shared_from_this()](error_code code, size_t count) {
        if (code)
            return;
        self->m_buffer.commit(count);
        self->linger();
    });
}

} // namespace clustero::relay
