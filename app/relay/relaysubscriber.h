// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/websocketsession.h"
#include "app/relay/channelinbox.h"
#include "models/base/clock.h"
#include "models/events/receiverstate.h"
#include "models/wire/relayframes.h"

namespace clustero {

/// One channel of a relay: takes its events in order, acknowledges what is stored, notices gaps, keeps the connection. One thread, the one that
/// the inbox is called in.
class RelaySubscriber : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        WebSocketTimes times = {};
        Backoff::Times waits = {};
        int window = 32; ///< events that may come ahead of the acknowledgement
        const Clock *clock = nullptr;
    };

    /// `prepare` gives the relay's address (`relayEndpoint()`) and the token before each attempt.
    RelaySubscriber(QString channel, ChannelInbox inbox, WebSocketSession::Prepare prepare, Options options, QObject *parent = nullptr);

    void start();
    void stop();
    /// After sleep, a change of the network, or another token.
    void wake() { m_session.wake(); }

    [[nodiscard]] const ReceiverState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    /// Something may have been missed: it should be asked for at the source. At the first connection after start(), and after each gap.
    void reconcileWanted(const QString &why);

private:
    void opened();
    void take(const QString &text);
    void takeUnreadable(const QByteArray &bytes, const QString &why);
    void takeFrame(const RelaySubscribed &frame);
    void takeFrame(const RelayEvent &frame);
    void takeFrame(const RelayGap &frame);
    void takeFrame(const RelayError &frame);
    void takeFrame(const RelayPing &frame);
    void takeFrame(const RelayPong &frame);
    template<typename Other>
    void takeFrame(const Other &)
    {}
    bool noteGap(qint64 from, qint64 to, const QString &reason);
    void noteProgress(qint64 seq);
    void acknowledge();
    void sendPing();
    void lost(const Error &why);
    void refuse(const QString &what);
    void notStored(const Error &why);
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }
    void send(const RelayFrame &frame) { m_session.send(QString::fromUtf8(encodeRelayFrame(frame))); }

    QString m_channel;
    ChannelInbox m_inbox;
    Options m_options;
    Clock m_systemClock;
    const Clock *m_clock;
    WebSocketSession m_session;
    ReceiverState m_state;
    QTimer m_ackSoon;
    bool m_isSubscribed = false;
    bool m_hasReconciled = false;
    qint64 m_last = 0; ///< stored
    qint64 m_acked = 0;
    qint64 m_head = 0; ///< newest that the relay is known to have
};

/// The error of a connection or a frame, in a sentence for the person who has to do something about it.
[[nodiscard]] Error adviceFor(const Error &why);

/// `wss://host/v1/subscribe` for a relay's address (relayAddress() of app/settings).
[[nodiscard]] QUrl relayEndpoint(const QString &address);

} // namespace clustero
