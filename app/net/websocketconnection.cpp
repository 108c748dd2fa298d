// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/websocketconnection.h"

#include "app/net/systemproxy.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace clustero {

namespace {

constexpr qint64 maxAuthorityBytes = 4 << 20;

Error error(const char *code, const QString &sentence)
{
    return {QString::fromLatin1(code), sentence};
}

/// Foreign text in a sentence: one short line.
QString quoted(const QString &text)
{
    return text.simplified().left(200);
}

} // namespace

WebSocketConnection::WebSocketConnection(const WebSocketTarget &target, const WebSocketTimes &times, QObject *parent)
    : QObject(parent), m_target(target), m_times(times), m_socket(std::make_unique<QWebSocket>())
{
    m_limit.setSingleShot(true);
    m_socket->setMaxAllowedIncomingMessageSize(maximumWebSocketMessage);
    m_socket->setMaxAllowedIncomingFrameSize(maximumWebSocketMessage);
    m_socket->setReadBufferSize(qint64(maximumWebSocketMessage) + 65'536); // Qt reads a frame when all of it is there
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketConnection::connected);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketConnection::closed);
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &WebSocketConnection::failed);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError> &problems) {
        if (!problems.isEmpty())
            m_tlsProblem = problems.first().errorString();
    });
    // A large message comes in many frames, and each of them is a sign of life.
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, &WebSocketConnection::hear);
    connect(m_socket.get(), &QWebSocket::pong, this, &WebSocketConnection::hear);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_hasEnded)
            Q_EMIT received(text);
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this] { end(error("ws-protocol", QStringLiteral("the server sent bytes where only text is expected"))); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(m_isOpen
                ? error("ws-silent", QStringLiteral("no sign of life came back; the network may have changed"))
                : error(
                      "ws-unreachable",
                      QStringLiteral("no answer came within %1 s").arg(std::chrono::ceil<std::chrono::seconds>(m_times.connect).count())));
    });
    connect(&m_ping, &QTimer::timeout, this, &WebSocketConnection::checkLife);
}

WebSocketConnection::~WebSocketConnection()
{
    leave();
}

void WebSocketConnection::leave()
{
    m_socket->disconnect(this);
    m_limit.stop();
    m_ping.stop();
    m_hasEnded = true;
    if (std::exchange(m_isOpen, false))
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket->abort();
}

void WebSocketConnection::open()
{
    if (const Result<void> set = setAuthority(); !set) {
        end(set.error());
        return;
    }
    QNetworkRequest request(m_target.url);
    if (!m_target.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_target.token);
    request.setRawHeader("User-Agent", "Clustero/" CLUSTERO_VERSION);
    QWebSocketHandshakeOptions options;
    if (!m_target.subprotocol.isEmpty())
        options.setSubprotocols({m_target.subprotocol});
    m_socket->setProxy(systemProxy(m_target.url));
    m_limit.start(m_times.connect);
    m_socket->open(request, options);
}

Result<void> WebSocketConnection::setAuthority()
{
    if (m_target.url.scheme() != QLatin1String("wss"))
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!m_target.authorityFile.isEmpty()) {
        QFile file(m_target.authorityFile);
        QList<QSslCertificate> own;
        if (file.open(QIODevice::ReadOnly))
            own = QSslCertificate::fromData(file.read(maxAuthorityBytes));
        if (own.isEmpty()) {
            return tl::unexpected(
                error("ws-untrusted",
                      QStringLiteral("the file of its authority, %1, holds no certificate or cannot be read").arg(m_target.authorityFile)));
        }
        tls.addCaCertificates(own);
    }
    m_socket->setSslConfiguration(tls);
    return {};
}

bool WebSocketConnection::send(const QString &text)
{
    return m_isOpen && !m_hasEnded && m_socket->sendTextMessage(text) >= 0;
}

void WebSocketConnection::ping()
{
    if (m_isOpen && !m_hasEnded)
        m_socket->ping();
}

void WebSocketConnection::probe()
{
    if (!m_isOpen || m_hasEnded)
        return;
    m_limit.start(m_times.probe);
    m_socket->ping();
    Q_EMIT pingDue();
}

void WebSocketConnection::hear()
{
    m_heard.start();
    if (m_isOpen)
        m_limit.stop();
}

/// After the program itself stood still, what the other side sent meanwhile may not have been read yet: so it is asked first.
void WebSocketConnection::checkLife()
{
    const bool stoodStill = m_ticked.hasExpired(2 * m_times.ping.count());
    m_ticked.start();
    if (stoodStill) {
        probe();
        return;
    }
    if (m_heard.hasExpired(m_times.silence.count())) {
        end(error("ws-silent",
                  QStringLiteral("no sign of life came for %1 s").arg(std::chrono::ceil<std::chrono::seconds>(m_times.silence).count())));
        return;
    }
    Q_EMIT pingDue();
}

void WebSocketConnection::connected()
{
    if (m_socket->subprotocol() != m_target.subprotocol) {
        end(error("ws-protocol", QStringLiteral("what answers there does not speak %1; check the address").arg(m_target.subprotocol)));
        return;
    }
    m_isOpen = true;
    m_limit.stop();
    m_heard.start();
    m_ticked.start();
    m_ping.start(m_times.ping);
    Q_EMIT opened();
}

Error WebSocketConnection::handshakeError() const
{
    // Qt 6.4 gives the status of the answer in its text alone.
    static const QRegularExpression statusInText(QStringLiteral(R"(http status code: (\d{3}) \((.{0,200})\))"));
    const QRegularExpressionMatch match = statusInText.match(m_socket->errorString());
    if (!match.hasMatch())
        return error("ws-protocol", QStringLiteral("what answers there is no WebSocket server; check the address"));
    const int status = match.captured(1).toInt();
    const QString answer = QStringLiteral("the server answered %1 %2").arg(match.captured(1), quoted(match.captured(2))).trimmed();
    const bool isRefusal = status == 401 || status == 403 || status == 404;
    return error(isRefusal ? "ws-refused" : "ws-status", answer);
}

void WebSocketConnection::failed()
{
    const QAbstractSocket::SocketError code = m_socket->error();
    const QString text = quoted(m_socket->errorString());
    switch (code) {
    case QAbstractSocket::RemoteHostClosedError: break; // closed() follows, and knows the reason
    case QAbstractSocket::HostNotFoundError: end(error("ws-unreachable", QStringLiteral("its name is not known"))); break;
    case QAbstractSocket::ConnectionRefusedError: end(error("ws-unreachable", QStringLiteral("nobody listens at its address"))); break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        end(error("ws-untrusted", QStringLiteral("its certificate is not trusted: %1").arg(m_tlsProblem.isEmpty() ? text : m_tlsProblem)));
        break;
    default: end(m_isOpen || !text.contains(QLatin1String("andshake")) ? error("ws-unreachable", text) : handshakeError());
    }
}

void WebSocketConnection::closed()
{
    if (!m_isOpen) { // Qt tells why after this
        QTimer::singleShot(0, this, [this] { end(error("ws-unreachable", QStringLiteral("the connection was closed before it stood"))); });
        return;
    }
    const auto code = m_socket->closeCode();
    if (code == QWebSocketProtocol::CloseCodeTooMuchData) {
        end(error("ws-too-large", QStringLiteral("a message had more than 34 MiB")));
        return;
    }
    const QString reason = quoted(m_socket->closeReason());
    const bool isOurs = code == QWebSocketProtocol::CloseCodeProtocolError || code == QWebSocketProtocol::CloseCodeWrongDatatype;
    end(error(isOurs ? "ws-protocol" : "ws-closed", reason.isEmpty()
                                                        ? QStringLiteral("the connection was closed (%1)").arg(code)
                                                        : QStringLiteral("the connection was closed (%1: %2)").arg(code).arg(reason)));
}

void WebSocketConnection::end(const Error &why)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_limit.stop();
    m_ping.stop();
    Q_EMIT ended(why);
}

} // namespace clustero
