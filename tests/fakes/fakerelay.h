// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace clustero {

/// A WebSocket server on a port of this machine that behaves as a test wants: refuses, is silent, or hands every text to a handler.
class FakeRelay : public QObject
{
public:
    QByteArray token = "right-token";
    QByteArray refusal;  ///< answers every request with it, instead of an upgrade
    bool isMute = false; ///< upgrades by hand and never says or reads anything more
    std::function<void(QWebSocket &, const QString &)> onText = [](QWebSocket &, const QString &) {};
    std::function<void(QWebSocket &)> onConnected = [](QWebSocket &) {};

    explicit FakeRelay(const QString &subprotocol = QStringLiteral("clustero.relay.v1"))
        : m_server(QStringLiteral("fake"), QWebSocketServer::NonSecureMode)
    {
        if (!subprotocol.isEmpty())
            m_server.setSupportedSubprotocols({subprotocol});
        m_front.listen(QHostAddress::LocalHost);
        connect(&m_front, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_front.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { head(socket); });
            }
        });
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
    }
    ~FakeRelay() override { closeAll(); }

    [[nodiscard]] quint16 port() const { return m_front.serverPort(); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/subscribe").arg(port())); }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    [[nodiscard]] QByteArrayList requests() const { return m_requests; }
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] QList<QWebSocket *> sockets() const { return m_sockets; }

    /// Ends every connection at once, without a word.
    void closeAll()
    {
        for (QWebSocket *socket : std::exchange(m_sockets, {})) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
        for (QTcpSocket *socket : std::exchange(m_mute, {}))
            socket->abort();
    }

private:
    void head(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(16'384);
        if (!request.contains("\r\n\r\n"))
            return;
        socket->disconnect(this);
        m_requests += request;
        const bool isAllowed = request.contains("Authorization: Bearer " + token + "\r\n");
        if (!refusal.isEmpty() || !isAllowed) {
            socket->write(!refusal.isEmpty() ? refusal : QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
            socket->disconnectFromHost();
        } else if (isMute) {
            upgradeByHand(socket, request);
        } else {
            m_server.handleConnection(socket);
            Q_EMIT socket->readyRead(); // what came so far
        }
    }

    void upgradeByHand(QTcpSocket *socket, const QByteArray &request)
    {
        const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: "
                      "clustero.relay.v1\r\nSec-WebSocket-Accept: " +
                      QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64() +
                      "\r\n\r\n");
        m_mute += socket;
        connect(socket, &QObject::destroyed, this, [this, socket] { m_mute.removeAll(socket); });
    }

    void take(QWebSocket *socket)
    {
        socket->setParent(this);
        m_sockets += socket;
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
            m_texts += text;
            onText(*socket, text);
        });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
        QMetaObject::invokeMethod(
            socket, [this, socket] { onConnected(*socket); }, Qt::QueuedConnection);
    }

    QTcpServer m_front;
    QWebSocketServer m_server;
    QByteArrayList m_requests;
    QStringList m_texts;
    QList<QWebSocket *> m_sockets;
    QList<QTcpSocket *> m_mute;
};

} // namespace clustero
