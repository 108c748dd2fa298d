// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/hub.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <unordered_set>

namespace clustero::relay {

class Session;

/// What all connections of a server share. Heavy to include.
struct ServerParts
{
    std::shared_ptr<boost::asio::ssl::context> tls;
    std::unordered_set<Session *> sessions;
    qint64 bodyBytes = 0; ///< of bodies that are being received or kept
    bool isStopping = false;
    std::unique_ptr<Hub> hub;
    boost::asio::thread_pool heavyWork{1}; ///< for large bodies
    boost::asio::io_context io{1};         ///< goes first, and sessions with it
};

/// One connection, kept alive by what is under way on it.
class Session
{
public:
    explicit Session(ServerParts &parts) : m_parts(parts)
    {
        m_parts.sessions.insert(this);
        ++m_parts.hub->metrics().connections;
    }
    virtual ~Session()
    {
        m_parts.sessions.erase(this);
        --m_parts.hub->metrics().connections;
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Every second: closes what is overdue.
    virtual void tick(Moment now) = 0;
    /// The server stops: answers what it is at, and ends.
    virtual void stop() = 0;

protected:
    [[nodiscard]] ServerParts &parts() { return m_parts; }
    [[nodiscard]] Hub &hub() { return *m_parts.hub; }

private:
    ServerParts &m_parts;
};

} // namespace clustero::relay
