// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relaysubscriber.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace clustero {

namespace {

using Kind = ReceiverState::Kind;

} // namespace

Error adviceFor(const Error &why)
{
    const auto says = [&](const QString &sentence) { return Error{why.code, sentence.arg(why.sentence)}; };
    if (why.code == QLatin1String("ws-refused") || why.code == QLatin1String("forbidden") || why.code == QLatin1String("revoked")) {
        return says(
            QStringLiteral("The relay does not accept the token of this channel (%1). Make a new one there with `clustero-relay channel "
                           "rotate` and add the channel again with `clustero connections add-relay`."));
    }
    if (why.code == QLatin1String("ws-untrusted"))
        return says(QStringLiteral("The relay is not trusted: %1"));
    if (why.code.startsWith(QLatin1String("ws-")))
        return says(QStringLiteral("The relay cannot be reached: %1"));
    return why;
}

QUrl relayEndpoint(const QString &address)
{
    QUrl url(address + QStringLiteral("/v1/subscribe"));
    url.setScheme(url.scheme() == QLatin1String("http") ? QStringLiteral("ws") : QStringLiteral("wss"));
    return url;
}

RelaySubscriber::RelaySubscriber(QString channel, ChannelInbox inbox, WebSocketSession::Prepare prepare, Options options, QObject *parent)
    : QObject(parent),
      m_channel(std::move(channel)),
      m_inbox(std::move(inbox)),
      m_options(options),
      m_clock(options.clock ? options.clock : &m_systemClock),
      m_session(std::move(prepare), options.times, options.waits)
{
    m_ackSoon.setSingleShot(true);
    m_ackSoon.setInterval(0);
    connect(&m_ackSoon, &QTimer::timeout, this, &RelaySubscriber::acknowledge);
    connect(&m_session, &WebSocketSession::opened, this, &RelaySubscriber::opened);
    connect(&m_session, &WebSocketSession::received, this, &RelaySubscriber::take);
    connect(&m_session, &WebSocketSession::pingDue, this, &RelaySubscriber::sendPing);
    connect(&m_session, &WebSocketSession::lost, this, &RelaySubscriber::lost);
    connect(&m_session, &WebSocketSession::connecting, this, [this] {
        m_state.kind = Kind::Connecting;
        Q_EMIT stateChanged();
    });
}

void RelaySubscriber::start()
{
    m_state.since = now();
    m_state.gaps = m_inbox.gaps();
    m_hasReconciled = false;
    m_session.start();
}

void RelaySubscriber::stop()
{
    m_session.stop();
    m_ackSoon.stop();
    m_isSubscribed = false;
    m_state = {};
    Q_EMIT stateChanged();
}

void RelaySubscriber::opened()
{
    m_isSubscribed = false;
    const Result<qint64> cursor = m_inbox.cursor();
    if (!cursor) {
        notStored(cursor.error());
        return;
    }
    m_last = m_acked = *cursor;
    send(RelaySubscribe{m_channel, m_last, m_options.window});
}

void RelaySubscriber::take(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const Result<RelayFrame> frame = decodeRelayFrame(bytes);
    if (!frame)
        takeUnreadable(bytes, frame.error().sentence);
    else
        std::visit([this](const auto &what) { takeFrame(what); }, *frame);
}

/// An event that cannot be read would come again for ever: it is a gap, and the source is asked for it.
void RelaySubscriber::takeUnreadable(const QByteArray &bytes, const QString &why)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const qint64 seq = json.value(QLatin1String("seq")).toInteger();
    const bool isEvent = json.value(QLatin1String("type")).toString() == QLatin1String("event");
    if (!m_isSubscribed || !isEvent || json.value(QLatin1String("channel")).toString() != m_channel || seq <= m_last)
        refuse(why);
    else if (noteGap(m_last + 1, seq, QStringLiteral("unreadable")))
        noteProgress(seq);
}

void RelaySubscriber::takeFrame(const RelaySubscribed &frame)
{
    if (frame.channel != m_channel || m_isSubscribed)
        return;
    const QPointer<RelaySubscriber> guard(this);
    m_isSubscribed = true;
    m_head = frame.head;
    m_state.since = now();
    m_state.problem = {};
    if (frame.head < m_last) {
        // Its numbers begin anew, so ours mean nothing any more.
        if (!noteGap(0, std::max<qint64>(0, frame.oldest - 1), QStringLiteral("reset")))
            return;
    } else if (m_last == 0) {
        m_last = m_acked = std::max<qint64>(0, frame.oldest - 1); // what was gone before the first connection is nothing that we miss
    }
    // What was sent while the relay itself was away is not there.
    Q_EMIT reconcileWanted(std::exchange(m_hasReconciled, true) ? QStringLiteral("reconnected") : QStringLiteral("start"));
    if (guard && m_isSubscribed)
        noteProgress(m_last);
}

void RelaySubscriber::takeFrame(const RelayEvent &frame)
{
    if (frame.channel != m_channel || !m_isSubscribed)
        return;
    if (frame.seq <= m_last) { // sent again; it is stored
        m_ackSoon.start();
        return;
    }
    if (frame.seq > m_last + 1 && !noteGap(m_last + 1, frame.seq - 1, QStringLiteral("not announced")))
        return;
    Event event = frame.event;
    event.channel = m_channel;
    event.receivedAt = now();
    event.verification = Verification::NotChecked; // whatever a relay says about it
    if (const Result<void> stored = m_inbox.deliver(event, frame.seq); !stored) {
        notStored(stored.error());
        return;
    }
    noteProgress(frame.seq);
    if (m_last - m_acked >= std::max(1, m_options.window / 2))
        acknowledge();
    else
        m_ackSoon.start();
}

void RelaySubscriber::takeFrame(const RelayGap &frame)
{
    if (frame.channel != m_channel || !m_isSubscribed || frame.to <= m_last)
        return;
    if (noteGap(std::max(frame.from, m_last + 1), frame.to, frame.reason))
        noteProgress(frame.to);
}

void RelaySubscriber::takeFrame(const RelayError &frame)
{
    const Error why{frame.code,
                    frame.message.isEmpty() ? QStringLiteral("The relay ended it: %1").arg(frame.code) : frame.message.simplified()};
    const bool isRefusal = frame.code == QLatin1String("forbidden") || frame.code == QLatin1String("revoked");
    if (frame.isFatal)
        m_session.drop(why, isRefusal ? m_options.times.refused : std::chrono::milliseconds::zero());
}

void RelaySubscriber::takeFrame(const RelayPing &frame)
{
    send(RelayPong{frame.time});
}

void RelaySubscriber::takeFrame(const RelayPong &)
{
    if (m_isSubscribed && m_state.kind == Kind::Connected)
        noteProgress(m_last);
}

/// False: it could not be stored, or this is gone or stopped.
bool RelaySubscriber::noteGap(qint64 from, qint64 to, const QString &reason)
{
    if (const Result<void> noted = m_inbox.noteGap(from, to, reason); !noted) {
        notStored(noted.error());
        return false;
    }
    m_last = to;
    if (from == 0)
        m_acked = to;
    m_state.gaps = m_inbox.gaps();
    m_ackSoon.start();
    const QPointer<RelaySubscriber> guard(this);
    Q_EMIT reconcileWanted(reason);
    return guard && m_isSubscribed;
}

void RelaySubscriber::noteProgress(qint64 seq)
{
    m_last = std::max(m_last, seq);
    m_head = std::max(m_head, m_last);
    m_state.behind = m_head - m_last;
    m_state.kind = m_state.behind > 0 ? Kind::CatchingUp : Kind::Connected;
    if (m_state.behind == 0)
        m_state.caughtUpTo = now();
    Q_EMIT stateChanged();
}

void RelaySubscriber::acknowledge()
{
    m_ackSoon.stop();
    if (!m_isSubscribed)
        return;
    m_acked = m_last;
    send(RelayAck{m_channel, m_acked});
}

void RelaySubscriber::sendPing()
{
    send(RelayPing{now().toString(Qt::ISODateWithMs)});
}

void RelaySubscriber::lost(const Error &why)
{
    m_ackSoon.stop();
    m_isSubscribed = false;
    if (m_state.problem.code.isEmpty())
        m_state.since = now();
    m_state.kind = Kind::Waiting;
    m_state.problem = adviceFor(why);
    m_state.retryAt = now().addMSecs(m_session.wait().count());
    m_state.behind = 0;
    Q_EMIT stateChanged();
}

void RelaySubscriber::refuse(const QString &what)
{
    m_session.drop({QStringLiteral("bad-frame"), what});
}

void RelaySubscriber::notStored(const Error &why)
{
    m_session.drop({why.code, QStringLiteral("Events are left at the relay, because they cannot be stored here. %1").arg(why.sentence)});
}

} // namespace clustero
