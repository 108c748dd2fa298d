// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace clustero {

/// A scripted HTTP server on a TCP port of this machine, with TLS where it is given a certificate. The handler gets a request (head and
/// body) and returns the response's bytes; none: it never answers.
class WebServer : public QObject
{
public:
    using Handler = std::function<QByteArray(const QByteArray &request)>;

    explicit WebServer(Handler handler, const QByteArray &certificate = {}, const QByteArray &key = {}) : m_handler(std::move(handler))
    {
        if (certificate.isEmpty()) {
            m_server = std::make_unique<QTcpServer>();
        } else {
            auto server = std::make_unique<QSslServer>();
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificateChain(QSslCertificate::fromData(certificate));
            tls.setPrivateKey(QSslKey(key, QSsl::Ec));
            server->setSslConfiguration(tls);
            m_isSecure = true;
            m_server = std::move(server);
        }
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                read(socket);
            }
        });
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("%1://localhost:%2%3")
                        .arg(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_server->serverPort())
                        .arg(path));
    }
    [[nodiscard]] QByteArrayList requests() const { return m_requests; }

    static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               headers + "\r\n" + body;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &request = m_partial[socket];
        request += socket->readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("content-length: ");
        const qsizetype body = length < 0 ? 0 : request.mid(length + 16, request.indexOf("\r\n", length) - length - 16).toLongLong();
        if (end < 0 || request.size() < end + 4 + body)
            return;
        const QByteArray whole = std::exchange(request, {});
        m_requests.append(whole);
        const QByteArray answer = m_handler(whole);
        if (answer.isEmpty())
            return;
        socket->write(answer);
        if (answer.contains("Connection: close"))
            socket->disconnectFromHost();
    }

    Handler m_handler;
    bool m_isSecure = false;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QByteArrayList m_requests;
    std::unique_ptr<QTcpServer> m_server; // goes first, with its sockets
};

} // namespace clustero
