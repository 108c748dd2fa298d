// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/backoff.h"
#include "app/net/websocketconnection.h"
#include "app/slack/slackcalls.h"
#include "models/events/receiverstate.h"

#include <QQueue>
#include <QSet>

#include <functional>
#include <vector>

namespace clustero {

struct SlackSocketTimes
{
    using Milliseconds = std::chrono::milliseconds;
    WebSocketTimes web{.ping = Milliseconds(10'000), .silence = Milliseconds(30'000)};
    Backoff::Times waits{.least = Milliseconds(5'000), .most = Milliseconds(120'000)};
    Milliseconds hello{20'000};      ///< from the connection to Slack's hello
    Milliseconds gap{10'000};        ///< between two attempts
    Milliseconds tooMany{60'000};    ///< until the next attempt when Slack says that there are too many connections
    Milliseconds retired{20'000};    ///< that a connection whose successor stands is still read
    Milliseconds lookAgain{60'000};  ///< until a second look whether others are connected
    Milliseconds lookLater{900'000}; ///< and until each one after it
};

/// Receives what happens in Slack over Socket Mode. Each envelope is acknowledged at once, and told once, also when it comes again. Before Slack
/// ends a connection, the next one is opened; the old one is read to its end. One thread with an event loop.
class SlackSocket : public QObject
{
    Q_OBJECT
public:
    /// Address of a new connection (`apps.connections.open`), asked before each attempt. Errors as SlackCalls::call().
    using Open = std::function<QCoro::Task<Result<QUrl>>()>;

    /// \p authorityFile: certificates that are trusted besides the system's; empty: none.
    SlackSocket(Open open, SlackSocketTimes times, QString authorityFile = {}, QObject *parent = nullptr);
    ~SlackSocket() override;

    void start();
    /// Closes it. Nothing is told any more.
    void stop();
    /// The machine woke up or has another network: connects at once, or makes sure that the connection lives.
    void wake();

    /// Off with a problem: only a person can help (a token that is not accepted, Socket Mode is turned off); start() tries again.
    [[nodiscard]] const ReceiverState &state() const { return m_state; }
    /// Other connections with the same token: Slack gives each command to one of all. Only told when a second look confirms it.
    [[nodiscard]] int others() const { return m_others; }
    /// The App that the token is of; empty: not known yet.
    [[nodiscard]] QString appId() const { return m_appId; }

Q_SIGNALS:
    void received(const clustero::SlackEnvelope &envelope);
    void stateChanged();
    /// After a time without a connection.
    void connected();

private:
    struct Link : QObject
    {
        std::unique_ptr<WebSocketConnection> connection;
        QTimer limit; ///< until the hello, then, when it is retired, until it is left
        bool isReady = false;
        bool isRetired = false;
    };

    void openNext();
    QCoro::Task<> askAndOpen(quint64 attempt);
    void connectTo(const QUrl &url);
    void take(Link *link, const QString &text);
    void greet(Link *link, const QJsonObject &hello);
    void countOthers(int connections);
    void takeEnvelope(Link *link, const QJsonObject &message);
    void takeNotice(Link *link, const QString &reason);
    void linkEnded(Link *link, const Error &why);
    void waitAfter(const Error &why, std::chrono::milliseconds atLeast = {});
    void giveUp(const Error &why);
    void retire(Link *link);
    void drop(Link *link);
    void setKind(ReceiverState::Kind kind, const Error &problem = {});
    [[nodiscard]] Link *current() const;
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    Open m_open;
    SlackSocketTimes m_times;
    QString m_authorityFile;
    Backoff m_backoff;
    ReceiverState m_state;
    std::vector<std::unique_ptr<Link>> m_links;
    QTimer m_retry;
    QTimer m_look; ///< whether others are still connected
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_lastAttempt{0};
    quint64 m_attempt = 0; ///< a later one makes the answer for an earlier one void
    bool m_isOpening = false;
    bool m_isStarted = false;
    int m_suspected = 0; ///< looks in a row that saw others
    int m_others = 0;
    QString m_appId;
    QSet<QString> m_seen; ///< ids of the newest envelopes
    QQueue<QString> m_seenInOrder;
};

} // namespace clustero
