// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/relayframes.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace clustero {

/// A subscriber as a desktop is one, but with its acks in the test's hand.
class RelaySubscriber : public QObject
{
    Q_OBJECT
public:
    RelaySubscriber(const QString &channel, const QByteArray &token) : m_channel(channel), m_token(token)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &RelaySubscriber::read);
        connect(&m_socket, &QWebSocket::connected, this, [this] {
            if (isSubscribing)
                send(RelaySubscribe{m_channel, cursor, window});
        });
    }

    void open(int port, const QString &scheme = QStringLiteral("ws"))
    {
        QNetworkRequest request(QUrl(QStringLiteral("%1://127.0.0.1:%2/v1/subscribe").arg(scheme).arg(port)));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QString(relayProtocol)});
        m_socket.open(request, options);
    }
    void send(const RelayFrame &frame) { m_socket.sendTextMessage(QString::fromUtf8(encodeRelayFrame(frame))); }
    void ack(qint64 seq) { send(RelayAck{m_channel, seq}); }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    std::optional<qint64> cursor = 0;
    int window = 1000;
    bool isAcking = true;
    bool isSubscribing = true;

    std::optional<RelaySubscribed> subscribed;
    QList<qint64> seqs;
    QList<QByteArray> ids;    ///< of events
    QList<QByteArray> hashes; ///< SHA-256 of their data
    QList<Event> events;      ///< if kept
    bool isKeeping = false;
    QList<RelayGap> gaps;
    QList<RelayError> errors;
    QString problem; ///< a frame that cannot be read, or a hole

private:
    void read(const QString &text)
    {
        const Result<RelayFrame> frame = decodeRelayFrame(text.toUtf8());
        if (!frame) {
            problem = frame.error().sentence;
            return;
        }
        if (const auto *answer = std::get_if<RelaySubscribed>(&*frame))
            subscribed = *answer;
        if (const auto *error = std::get_if<RelayError>(&*frame))
            errors.append(*error);
        if (const auto *ping = std::get_if<RelayPing>(&*frame))
            send(RelayPong{ping->time});
        if (const auto *gap = std::get_if<RelayGap>(&*frame)) {
            gaps.append(*gap);
            expect(gap->from, gap->to);
        }
        if (const auto *event = std::get_if<RelayEvent>(&*frame)) {
            expect(event->seq, event->seq);
            seqs.append(event->seq);
            ids.append(event->event.id.toUtf8());
            hashes.append(QCryptographicHash::hash(event->event.data, QCryptographicHash::Sha256));
            if (isKeeping)
                events.append(event->event);
            if (isAcking)
                ack(event->seq);
        }
    }
    void expect(qint64 from, qint64 to)
    {
        if (m_next != 0 && from != m_next)
            problem = QStringLiteral("%1 came where %2 was next").arg(from).arg(m_next);
        m_next = to + 1;
    }

    QString m_channel;
    QByteArray m_token;
    QWebSocket m_socket;
    qint64 m_next = 0;
};

} // namespace clustero
