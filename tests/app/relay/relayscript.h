// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/relayframes.h"
#include "tests/fakes/fakerelay.h"

namespace clustero {

/// A relay that keeps to the protocol: keeps events by seq, sends what is wanted within the window, and again until it is acknowledged.
class RelayScript
{
public:
    FakeRelay server;
    QMap<qint64, QString> events; ///< seq → id
    qint64 head = 0;
    QList<RelayGap> gaps; ///< announced before the events behind them
    QStringList heard;    ///< `subscribe 0`, `ack 5`
    qint64 acked = 0;

    RelayScript()
    {
        server.onText = [this](QWebSocket &socket, const QString &text) { take(socket, text); };
    }

    void add(const QString &id)
    {
        events.insert(++head, id);
        for (QWebSocket *socket : server.sockets())
            pump(*socket);
    }

    static void send(QWebSocket &socket, const RelayFrame &frame) { socket.sendTextMessage(QString::fromUtf8(encodeRelayFrame(frame))); }
    static Event event(const QString &id)
    {
        Event made;
        made.id = id;
        made.source = QStringLiteral("https://github.com/acme/web");
        made.type = QStringLiteral("com.github.push");
        made.data = "{\"after\":\"" + id.toLatin1() + "\"}";
        made.dataType = QStringLiteral("application/json");
        made.verification = Verification::Valid; // which nobody may believe
        return made;
    }

private:
    void take(QWebSocket &socket, const QString &text)
    {
        const Result<RelayFrame> frame = decodeRelayFrame(text.toUtf8());
        if (const auto *subscribe = std::get_if<RelaySubscribe>(&*frame)) {
            heard += QStringLiteral("subscribe %1").arg(subscribe->cursor.value_or(-1));
            m_window = subscribe->window;
            if (!subscribe->cursor) {
                send(socket, RelaySubscribed{QStringLiteral("c"), head, events.isEmpty() ? head + 1 : events.firstKey()});
                return;
            }
            acked = m_sent = *subscribe->cursor > head ? 0 : *subscribe->cursor;
            if (acked == 0 && !events.isEmpty())
                acked = m_sent = events.firstKey() - 1;
            send(socket, RelaySubscribed{QStringLiteral("c"), head, events.isEmpty() ? head + 1 : events.firstKey()});
        } else if (const auto *ack = std::get_if<RelayAck>(&*frame)) {
            heard += QStringLiteral("ack %1").arg(ack->seq);
            acked = ack->seq;
        } else if (const auto *ping = std::get_if<RelayPing>(&*frame)) {
            send(socket, RelayPong{ping->time});
        }
        pump(socket);
    }

    void pump(QWebSocket &socket)
    {
        for (const RelayGap &gap : std::as_const(gaps)) {
            if (gap.to > m_sent && gap.from <= m_sent + 1) {
                send(socket, gap);
                m_sent = gap.to;
            }
        }
        for (auto next = events.upperBound(m_sent); next != events.end() && next.key() <= acked + m_window; ++next) {
            send(socket, RelayEvent{QStringLiteral("c"), next.key(), event(next.value())});
            m_sent = next.key();
        }
    }

    int m_window = 1;
    qint64 m_sent = 0;
};

} // namespace clustero
