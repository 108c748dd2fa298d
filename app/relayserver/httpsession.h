// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/adminapi.h"
#include "app/relayserver/netstream.h"
#include "app/relayserver/serverparts.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace clustero::relay {

/// One HTTP connection: deliveries, the administrator's requests, health and metrics; hands itself over to a SubscriberSession.
class HttpSession : public Session, public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(ServerParts &parts, NetStream stream, std::shared_ptr<boost::asio::ssl::context> tls);
    ~HttpSession() override;

    void start();
    void tick(Moment now) override;
    void stop() override;

private:
    using Request = boost::beast::http::request<boost::beast::http::string_body>;
    /// What to do with a request whose body is there.
    using WithBody = void (HttpSession::*)();

    void readHead();
    void headIsThere();
    void routeHook(const QByteArray &id, bool isRefreshed);
    void routeAdmin();
    void upgrade(bool isRefreshed);
    void readBody(qint64 limit, WithBody then);
    void continueBody(WithBody then);
    void deliver();
    void administrate();
    void answer(const Answer &answer);
    /// Of a request whose body was not read: the connection ends after it.
    void refuse(Answer answer);
    void answered();
    void linger();
    void limit(std::chrono::seconds time);
    void releaseBody();
    [[nodiscard]] QByteArray field(boost::beast::http::field name) const;
    [[nodiscard]] QByteArray path() const;

    NetStream m_stream;
    std::shared_ptr<boost::asio::ssl::context> m_tls; ///< of the time when it was accepted
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    QByteArray m_out;
    Moment m_deadline;
    qint64 m_channel = 0;     ///< of a delivery
    qint64 m_bodyBytes = 0;   ///< of this request, counted in the parts
    qint64 m_discarded = 0;   ///< while lingering
    bool m_isWaiting = false; ///< for the next request
    bool m_isKept = true;     ///< open after the answer
    bool m_isHook = false;
};

} // namespace clustero::relay
