// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/backoff.h"
#include "app/net/eventstream.h"
#include "app/relay/channelinbox.h"
#include "app/relay/smeeparser.h"
#include "models/base/clock.h"
#include "models/events/receiverstate.h"

#include <QElapsedTimer>

#include <memory>

namespace clustero {

/// A smee-compatible channel. It keeps nothing: what comes while this is not connected has to be fetched at the source, for which
/// reconcileWanted() asks at every connection. One thread, the one that the inbox is called in.
class SmeeSubscriber : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        EventStreamTimes times = {};
        Backoff::Times waits = {};
        const Clock *clock = nullptr;
    };

    SmeeSubscriber(QUrl url, QString channel, ChannelInbox inbox, Options options, QObject *parent = nullptr);
    ~SmeeSubscriber() override;

    void start();
    void stop();
    /// After sleep or a change of the network: connects anew, since a stream cannot be asked whether it lives.
    void wake();

    [[nodiscard]] const ReceiverState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void reconcileWanted(const QString &why);

private:
    void attempt();
    void opened();
    void take(const QByteArray &bytes);
    void takeMessage(const ServerSentEvent &message);
    void lost(const Error &why);
    void miss(const QString &why);
    void forget();
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }

    QUrl m_url;
    QString m_channel;
    ChannelInbox m_inbox;
    Options m_options;
    Clock m_systemClock;
    const Clock *m_clock;
    Backoff m_backoff;
    ReceiverState m_state;
    std::unique_ptr<EventStream> m_stream;
    std::unique_ptr<ServerSentEventParser> m_parser;
    std::optional<Error> m_storeProblem;
    QTimer m_retry;
    QElapsedTimer m_elapsed;
};

} // namespace clustero
