// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <memory>

namespace clustero::relay {

/// A connection with or without TLS, one type for both, so that what stands on it is compiled once. Heavy to include.
class NetStream
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using executor_type = Socket::executor_type;

    /// `tls` null: without.
    NetStream(Socket socket, boost::asio::ssl::context *tls) : m_socket(std::make_unique<Socket>(std::move(socket)))
    {
        if (tls)
            m_tls = std::make_unique<boost::asio::ssl::stream<Socket &>>(*m_socket, *tls);
    }

    [[nodiscard]] executor_type get_executor() { return m_socket->get_executor(); }
    [[nodiscard]] Socket &socket() { return *m_socket; }
    [[nodiscard]] bool isEncrypted() const { return m_tls != nullptr; }

    template<typename Handler>
    void asyncHandshake(Handler &&handler)
    {
        m_tls->async_handshake(boost::asio::ssl::stream_base::server, std::forward<Handler>(handler));
    }

    // The names that Asio wants.
    template<typename Buffers, typename Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_socket->async_read_some(buffers, std::forward<Handler>(handler));
    }
    template<typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Handler>(handler));
        else
            m_socket->async_write_some(buffers, std::forward<Handler>(handler));
    }

    /// Ends it at once; what is under way fails.
    void close()
    {
        boost::system::error_code ignored;
        m_socket->close(ignored);
    }
    /// The other side reads an end; it can still write.
    void shutdownSend()
    {
        boost::system::error_code ignored;
        m_socket->shutdown(Socket::shutdown_send, ignored);
    }

private:
    std::unique_ptr<Socket> m_socket;
    std::unique_ptr<boost::asio::ssl::stream<Socket &>> m_tls;
};

/// What Beast does when it gives up.
inline void beast_close_socket(NetStream &stream)
{
    stream.close();
}

/// What Beast does after the last WebSocket frame.
template<typename Handler>
void async_teardown(boost::beast::role_type role, NetStream &stream, Handler &&handler)
{
    boost::beast::websocket::async_teardown(role, stream.socket(), std::forward<Handler>(handler));
}

} // namespace clustero::relay
