// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/backoff.h"
#include "app/net/websocketconnection.h"

#include <QCoroTask>

namespace clustero {

/// Keeps a WebSocket: connects, notices that it died, and connects again with back-off, until it is stopped. One thread.
class WebSocketSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, Open, Waiting };
    /// Asked before each attempt, since tokens change. Its error is told by lost() like any other.
    using Prepare = std::function<QCoro::Task<Result<WebSocketTarget>>()>;

    explicit WebSocketSession(Prepare prepare, const WebSocketTimes &times = {}, const Backoff::Times &waits = {},
                              QObject *parent = nullptr);
    ~WebSocketSession() override;

    void start();
    /// Closes it. Nothing is told any more.
    void stop();
    /// The machine woke up or has another network, or the token changed: connects at once, or makes sure that the connection lives.
    void wake();
    /// Ends the connection, for a reason that the caller found; the next attempt comes after `atLeast`.
    void drop(const Error &why, std::chrono::milliseconds atLeast = {});
    bool send(const QString &text);

    [[nodiscard]] State state() const { return m_state; }
    /// While waiting: how long still.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_retry.remainingTimeAsDuration(); }

Q_SIGNALS:
    void opened();
    void received(const QString &text);
    void pingDue();
    /// An attempt failed or the connection ended; it waits for the next attempt now.
    void lost(const clustero::Error &why);
    void connecting();

private:
    void attempt();
    QCoro::Task<> prepareAndOpen(quint64 number);
    void open(const WebSocketTarget &target);
    void waitFor(const Error &why, std::chrono::milliseconds atLeast);
    void forget();

    Prepare m_prepare;
    WebSocketTimes m_times;
    Backoff m_backoff;
    State m_state = State::Stopped;
    std::unique_ptr<WebSocketConnection> m_connection;
    QTimer m_retry;
    QElapsedTimer m_clock;
    quint64 m_attempt = 0; ///< a later one makes the answer for an earlier one void
};

} // namespace clustero
