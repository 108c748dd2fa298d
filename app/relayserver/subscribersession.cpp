// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/subscribersession.h"

#include <boost/beast/http/field.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace clustero::relay {

namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;

namespace {

constexpr std::chrono::seconds openWithin{10};
constexpr std::chrono::seconds closeWithin{5};

boost::beast::string_view protocol()
{
    return {relayProtocol.data(), static_cast<size_t>(relayProtocol.size())};
}

Moment now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

SubscriberSession::SubscriberSession(ServerParts &parts, NetStream stream, std::shared_ptr<boost::asio::ssl::context> tls,
                                     const Channel &channel)
    : Session(parts), m_tls(std::move(tls)), m_socket(std::move(stream)), m_subscription(hub(), *this, channel, now())
{}

void SubscriberSession::start(Request request, boost::beast::flat_buffer buffer)
{
    m_deadline = now() + openWithin;
    m_socket.read_message_max(static_cast<size_t>(maximumRelayControlBytes));
    m_socket.write_buffer_bytes(64 * 1024);
    m_socket.text(true);
    const bool isOffered = http::token_list(request[http::field::sec_websocket_protocol]).exists(protocol());
    m_socket.set_option(websocket::stream_base::decorator([isOffered](websocket::response_type &response) {
        response.set(http::field::server, "clustero-relay");
        if (isOffered)
            response.set(http::field::sec_websocket_protocol, protocol());
    }));
    m_socket.control_callback([this](websocket::frame_type, boost::beast::string_view) { m_subscription.heard(now()); });
    m_buffer = std::move(buffer);
    auto kept = std::make_shared<Request>(std::move(request));
    m_socket.async_accept(*kept, [self = shared_from_this(), kept](error_code code) {
        if (code)
            return;
        self->m_deadline = {};
        self->m_isOpen = true;
        self->m_subscription.pump(now());
        self->read();
    });
}

void SubscriberSession::read()
{
    m_socket.async_read(m_buffer, [self = shared_from_this()](error_code code, size_t) {
        if (code)
            return;
        const QByteArray text(static_cast<const char *>(self->m_buffer.data().data()), static_cast<qsizetype>(self->m_buffer.size()));
        self->m_buffer.consume(self->m_buffer.size());
        if (self->m_socket.got_text())
            self->m_subscription.received(text, now());
        else
            self->m_subscription.end(QStringLiteral("bad-frame"), QStringLiteral("Frames are text."), now());
        self->read();
    });
}

void SubscriberSession::tick(Moment at)
{
    if (m_deadline != Moment() && at > m_deadline)
        abort();
}

void SubscriberSession::stop()
{
    m_subscription.end(QStringLiteral("stopping"), QStringLiteral("The relay stops. Connect again in a moment."), now());
}

void SubscriberSession::send(const FramePtr &frame)
{
    m_sending = frame;
    m_socket.async_write(boost::asio::buffer(frame->constData(), static_cast<size_t>(frame->size())),
                         [self = shared_from_this()](error_code code, size_t) {
                             self->m_sending.reset();
                             if (!code)
                                 self->m_subscription.sent(now());
                         });
}

void SubscriberSession::close(const QString &reason, bool isGoingAway)
{
    m_deadline = now() + closeWithin;
    const QByteArray text = reason.toUtf8().left(100);
    const auto code = isGoingAway ? websocket::close_code::going_away
                                  : (text.isEmpty() ? websocket::close_code::normal : websocket::close_code::policy_error);
    m_socket.async_close({code, boost::beast::string_view(text.constData(), static_cast<size_t>(text.size()))},
                         [self = shared_from_this()](error_code) {});
}

void SubscriberSession::abort()
{
    m_deadline = {};
    m_socket.next_layer().close();
}

} // namespace clustero::relay
