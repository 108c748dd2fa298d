// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace clustero {

/// Where a WebSocket leads and what it shows there.
struct WebSocketTarget
{
    QUrl url;              ///< ws or wss
    QByteArray token;      ///< for `Authorization: Bearer`; empty: none
    QString subprotocol;   ///< that the server must choose; empty: none
    QString authorityFile; ///< certificates (PEM) that are trusted besides the system's; empty: none
};

struct WebSocketTimes
{
    std::chrono::milliseconds connect{20'000};  ///< until the connection stands
    std::chrono::milliseconds ping{20'000};     ///< between two signs of life of ours
    std::chrono::milliseconds silence{45'000};  ///< without one of the other side
    std::chrono::milliseconds probe{5'000};     ///< for the answer when there is doubt, after a sleep for example
    std::chrono::milliseconds refused{300'000}; ///< until the next attempt after a refusal that only a person can change
};

/// Most bytes of a message: a body of 25 MiB as Base64, in JSON.
inline constexpr quint64 maximumWebSocketMessage = 34ULL * 1024 * 1024;

/// One connection, from the attempt to its end, which is told exactly once. Nothing is told after the destructor, which closes it.
///
/// Error codes of the end: `ws-unreachable`, `ws-untrusted` (TLS), `ws-refused` (401, 403, 404), `ws-status` (another answer than an upgrade),
/// `ws-protocol`, `ws-too-large`, `ws-silent`, `ws-closed`.
class WebSocketConnection : public QObject
{
    Q_OBJECT
public:
    WebSocketConnection(const WebSocketTarget &target, const WebSocketTimes &times, QObject *parent = nullptr);
    ~WebSocketConnection() override;

    void open();
    /// False if it does not stand. What is sent waits in memory until the network takes it; callers send little.
    bool send(const QString &text);
    /// Sends a ping; its answer is a sign of life.
    void ping();
    /// Asks for a sign of life now; without one in the probe's time the connection ends.
    void probe();
    /// Closes it; nothing is told any more. Also from one of its signals, where it must not be destroyed.
    void leave();

Q_SIGNALS:
    void opened();
    void received(const QString &text);
    /// Time for a sign of life: send something that the other side answers.
    void pingDue();
    void ended(const clustero::Error &why);

private:
    [[nodiscard]] Result<void> setAuthority();
    void hear();
    void checkLife();
    void connected();
    void failed();
    void closed();
    void end(const Error &why);
    [[nodiscard]] Error handshakeError() const;

    WebSocketTarget m_target;
    WebSocketTimes m_times;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_limit; ///< of connecting, then of a probe
    QTimer m_ping;
    QElapsedTimer m_heard;
    QElapsedTimer m_ticked;
    QString m_tlsProblem;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace clustero
