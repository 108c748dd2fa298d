// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relayconnections.h"

namespace clustero {

/// Keeps what is delivered, as the store would, and what was told in its order.
class MemoryInbox
{
public:
    struct Channel
    {
        qint64 cursor = 0;
        int gaps = 0;
    };
    QMap<QString, Channel> channels;
    QStringList ids; ///< of the events, in order, each once
    QList<Event> events;
    QStringList told; ///< `5 id`, `gap 2-4 expired`
    std::optional<Error> refusal;

    [[nodiscard]] EventInbox inbox()
    {
        return {.deliver = [this](const Event &event, const QString &channel, qint64 seq) { return deliver(event, channel, seq); },
                .noteGap = [this](const QString &channel, qint64 from, qint64 to,
                                  const QString &reason) { return noteGap(channel, from, to, reason); },
                .cursor = [this](const QString &channel) -> Result<qint64> { return channels.value(channel).cursor; },
                .gaps = [this](const QString &channel) { return channels.value(channel).gaps; }};
    }

    [[nodiscard]] ChannelInbox channelInbox(const QString &channel = QStringLiteral("c"))
    {
        return {.deliver = [this, channel](const Event &event, qint64 seq) { return deliver(event, channel, seq); },
                .noteGap = [this, channel](qint64 from, qint64 to, const QString &reason) { return noteGap(channel, from, to, reason); },
                .cursor = [this, channel]() -> Result<qint64> { return channels.value(channel).cursor; },
                .gaps = [this, channel] { return channels.value(channel).gaps; }};
    }

private:
    Result<void> deliver(const Event &event, const QString &channel, qint64 seq)
    {
        if (refusal)
            return tl::unexpected(*refusal);
        told += QStringLiteral("%1 %2").arg(seq).arg(event.id);
        if (!ids.contains(event.id)) {
            ids += event.id;
            events += event;
        }
        channels[channel].cursor = std::max(seq, channels[channel].cursor);
        return {};
    }

    Result<void> noteGap(const QString &channel, qint64 from, qint64 to, const QString &reason)
    {
        if (refusal)
            return tl::unexpected(*refusal);
        told += QStringLiteral("gap %1-%2 %3").arg(from).arg(to).arg(reason);
        ++channels[channel].gaps;
        channels[channel].cursor = to;
        return {};
    }
};

} // namespace clustero
