// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/netstream.h"
#include "app/relayserver/serverparts.h"
#include "app/relayserver/subscription.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace clustero::relay {

/// A subscriber's WebSocket connection.
class SubscriberSession : public Session, public SubscriberLink, public std::enable_shared_from_this<SubscriberSession>
{
public:
    using Request = boost::beast::http::request<boost::beast::http::string_body>;

    SubscriberSession(ServerParts &parts, NetStream stream, std::shared_ptr<boost::asio::ssl::context> tls, const Channel &channel);

    /// Answers the upgrade; `buffer` is what was read after it.
    void start(Request request, boost::beast::flat_buffer buffer);
    void tick(Moment now) override;
    void stop() override;

    void send(const FramePtr &frame) override;
    void close(const QString &reason, bool isGoingAway) override;
    void abort() override;

private:
    void read();

    std::shared_ptr<boost::asio::ssl::context> m_tls;
    boost::beast::websocket::stream<NetStream, false> m_socket;
    boost::beast::flat_buffer m_buffer;
    FramePtr m_sending;
    Moment m_deadline; ///< of opening and closing
    bool m_isOpen = false;
    Subscription m_subscription;
};

} // namespace clustero::relay
