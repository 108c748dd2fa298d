// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/channel.h"
#include "models/base/result.h"

#include <span>

namespace clustero::relay {

/// What is kept when a channel says nothing else.
struct Retention
{
    qint64 keepSeconds = 7 * 24 * 3600;
    qint64 keepBytes = qint64{1} << 30;
};

/// The outcome of reading a channel: deliveries in order, and how the channel stood at that moment.
struct Reading
{
    std::vector<Kept> events;
    ChannelMarks marks; ///< number 0: the channel is gone
};

struct Pruning
{
    QList<ChannelMarks> changed;
    bool isMore = false; ///< call again: a call does bounded work
};

/// One connection to where channels and deliveries are kept. Used in one thread at a time; several connections, also of
/// other processes, may be open at once. Errors: `store-full`, `store-busy`, `store-broken`.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual Result<QList<Channel>> channels() = 0;
    /// Another number whenever a channel was added, removed or changed.
    [[nodiscard]] virtual Result<qint64> version() = 0;
    /// Error `channel-exists`.
    [[nodiscard]] virtual Result<void> add(const Channel &channel) = 0;
    /// Keeps token and secrets. Error `no-channel`.
    [[nodiscard]] virtual Result<void> change(const Channel &channel) = 0;
    /// Error `no-channel`. Its deliveries go with prune().
    [[nodiscard]] virtual Result<void> remove(qint64 number) = 0;

    /// Keeps all or nothing, durable when it returns. Gives the seq of each; 0: its channel is gone.
    [[nodiscard]] virtual Result<std::vector<qint64>> append(std::span<const Delivery> deliveries) = 0;
    /// From this seq on, at most so many and, after the first, so many bytes.
    [[nodiscard]] virtual Result<Reading> read(qint64 number, qint64 from, int most, qint64 mostBytes) = 0;
    /// Removes what is too old or too much, the oldest first.
    [[nodiscard]] virtual Result<Pruning> prune(qint64 nowMs, const Retention &retention) = 0;
};

} // namespace clustero::relay
