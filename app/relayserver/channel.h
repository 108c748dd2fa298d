// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace clustero::relay {

/// What a channel is held to; 0: as the configuration says.
struct ChannelLimits
{
    qint64 bodyBytes = 0;
    int rate = 0; ///< deliveries a second
    qint64 keepSeconds = 0;
    qint64 keepBytes = 0;
};

/// A channel as the store has it. Value type.
struct Channel
{
    qint64 number = 0; ///< the store's own, never used twice
    QString id;        ///< unguessable, in the address that is posted to
    QString name;      ///< for people
    QString source;    ///< `github`, `jira`, …; may be empty
    QByteArray tokenHash;
    QByteArray secret; ///< checks signatures if `verify`; the previous one counts, too
    QByteArray previousSecret;
    bool verify = false;
    ChannelLimits limits;
    QDateTime createdAt;

    qint64 head = 0;    ///< newest seq
    qint64 oldest = 1;  ///< oldest kept seq; head + 1: none
    qint64 bytes = 0;   ///< kept
    QString lostReason; ///< why the last ones went: `expired`, `quota`
};

/// What was posted, ready to be kept.
struct Delivery
{
    qint64 channel = 0;
    qint64 receivedMs = 0; ///< since the epoch
    QByteArray envelope;   ///< eventEnvelope()
    std::shared_ptr<const std::string> body;

    [[nodiscard]] qint64 bytes() const { return envelope.size() + static_cast<qint64>(body->size()); }
};

/// A kept delivery.
struct Kept
{
    qint64 seq = 0;
    QByteArray envelope;
    QByteArray body;
};

/// Where a channel's seqs stand.
struct ChannelMarks
{
    qint64 number = 0;
    qint64 head = 0;
    qint64 oldest = 1;
    qint64 bytes = 0;
    QString lostReason;
};

/// 160 random bits in lower-case letters and digits.
[[nodiscard]] QString newChannelId();
/// 256 random bits; `crt_` stands before them so that they are known for what they are.
[[nodiscard]] QByteArray newToken();
[[nodiscard]] QByteArray hashOfToken(const QByteArray &token);
/// 1 to 64 letters, digits, `-`, `_`, `.`.
[[nodiscard]] bool isChannelName(const QString &name);

} // namespace clustero::relay
