// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/events/event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

namespace clustero {

// The frames between a relay and a desktop (protocol `clustero.relay.v1`): JSON text, one object a frame.

inline constexpr QLatin1String relayProtocol("clustero.relay.v1");
/// Most bytes of a frame: a body of 25 MiB in Base64, its headers and the frame around it.
inline constexpr qsizetype maximumRelayFrameBytes = 34 * 1024 * 1024;
/// Most bytes of a frame that holds no event: what a desktop sends.
inline constexpr qsizetype maximumRelayControlBytes = 64 * 1024;
inline constexpr int maximumRelayWindow = 1000;
/// Each side sends a ping after this time of silence of its own, and closes after the second of the other's.
inline constexpr int relayPingSeconds = 20, relaySilenceSeconds = 45;

/// Desktop: from where on it wants a channel's events.
struct RelaySubscribe
{
    QString channel;
    std::optional<qint64> cursor; ///< the last seq that it has, 0: all that is kept; none: only what comes from now on
    int window = 100;             ///< events sent ahead of the last ack, 1 to maximumRelayWindow

    bool operator==(const RelaySubscribe &) const = default;
};

/// Relay: the subscription stands. A head below the desktop's cursor means that the relay lost its store: it sends all that it has.
struct RelaySubscribed
{
    QString channel;
    qint64 head = 0;   ///< newest seq, 0: there was none yet
    qint64 oldest = 1; ///< oldest seq that is kept; head + 1: none

    bool operator==(const RelaySubscribed &) const = default;
};

struct RelayEvent
{
    QString channel;
    qint64 seq = 0;
    Event event;

    bool operator==(const RelayEvent &) const = default;
};

/// Desktop: all up to here are committed.
struct RelayAck
{
    QString channel;
    qint64 seq = 0;

    bool operator==(const RelayAck &) const = default;
};

/// Relay: these are gone, both included.
struct RelayGap
{
    QString channel;
    qint64 from = 0;
    qint64 to = 0;
    QString reason; ///< `expired`, `quota`; others may come

    bool operator==(const RelayGap &) const = default;
};

struct RelayPing
{
    QString time; ///< the sender's, RFC 3339

    bool operator==(const RelayPing &) const = default;
};

struct RelayPong
{
    QString time; ///< of the ping

    bool operator==(const RelayPong &) const = default;
};

/// Either side: what is wrong; a fatal one is the last frame.
struct RelayError
{
    QString code; ///< `bad-frame`, `forbidden`, `slow`, `stopping`, `revoked`, `cursor-ahead`, …
    QString message;
    bool isFatal = false;

    bool operator==(const RelayError &) const = default;
};

/// A type that this version does not know; passed over.
struct RelayUnknown
{
    QString type;

    bool operator==(const RelayUnknown &) const = default;
};

using RelayFrame =
    std::variant<RelaySubscribe, RelaySubscribed, RelayEvent, RelayAck, RelayGap, RelayPing, RelayPong, RelayError, RelayUnknown>;

/// Compact JSON. Nothing is checked.
[[nodiscard]] QByteArray encodeRelayFrame(const RelayFrame &frame);

/// An event's JSON without its data, to keep beside the data.
[[nodiscard]] QByteArray eventEnvelope(const Event &event);
/// The `event` frame of a kept envelope and its data, without reading either.
[[nodiscard]] QByteArray encodeEventFrame(const QString &channel, qint64 seq, QByteArrayView envelope, const QByteArray &data);

/// Reads a frame of at most so many bytes. Error `bad-frame`: what is missing, too long, or not what it should be.
[[nodiscard]] Result<RelayFrame> decodeRelayFrame(const QByteArray &bytes, qsizetype most = maximumRelayFrameBytes);

} // namespace clustero
