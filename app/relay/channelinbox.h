// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/events/event.h"

#include <functional>

namespace clustero {

/// Where the events of one channel go. All of it is synchronous, and durable when it returns without an error.
struct ChannelInbox
{
    /// Stores the event and, in the same transaction, the channel's cursor (0: there is none). An event that is there already is a success.
    std::function<Result<void>(const Event &event, qint64 seq)> deliver;
    /// Notes that these are gone, and moves the cursor behind them. From 0: the relay began anew, so the cursor becomes `to`, backwards, too.
    std::function<Result<void>(qint64 from, qint64 to, const QString &reason)> noteGap;
    std::function<Result<qint64>()> cursor; ///< 0: nothing came yet
    std::function<int()> gaps;              ///< number of gaps that were noted
};

} // namespace clustero
