// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/channel.h"
#include "models/base/result.h"
#include "models/events/event.h"

namespace clustero::relay {

/// A delivery as it will be kept, and its event's id.
struct Intake
{
    Delivery delivery;
    QString eventId;
};

/// Makes it of what was posted. Errors: `signature` (with `verify`), `event-too-large`. Any thread.
[[nodiscard]] Result<Intake> takeIn(const Channel &channel, const EventHeaders &headers, const std::shared_ptr<const std::string> &body,
                                    const QDateTime &receivedAt);

} // namespace clustero::relay
