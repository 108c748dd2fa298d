// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace clustero {

/// A smee-compatible server on a port of this machine: whoever asks for a channel gets a stream, to which the test sends.
class FakeSmee : public QObject
{
public:
    QByteArray refusal; ///< answered instead of a stream
    QByteArrayList requests;

    FakeSmee()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_streams.removeAll(socket);
                    socket->deleteLater();
                });
            }
        });
    }
    ~FakeSmee() override { closeAll(); }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/AbC-123").arg(m_server.serverPort())); }
    [[nodiscard]] qsizetype streams() const { return m_streams.size(); }

    void send(const QByteArray &bytes)
    {
        for (QTcpSocket *socket : std::as_const(m_streams)) {
            socket->write(bytes);
            socket->flush();
        }
    }
    void closeAll()
    {
        const QList<QTcpSocket *> streams = m_streams;
        for (QTcpSocket *socket : streams)
            socket->abort();
    }

private:
    void take(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.endsWith("\r\n\r\n"))
            return;
        requests += request;
        if (!refusal.isEmpty()) {
            socket->write(refusal);
            socket->disconnectFromHost();
            return;
        }
        socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n\r\nid: 1\nevent: ready\ndata: {}\n\n");
        m_streams += socket;
    }

    QTcpServer m_server;
    QList<QTcpSocket *> m_streams;
};

} // namespace clustero
