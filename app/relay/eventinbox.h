// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relayconnections.h"
#include "app/store/eventstore.h"
#include "models/base/clock.h"

namespace clustero {

/// An inbox over the store: events go to `deliver`, which keeps the event and the channel's cursor. Both have to outlive it.
[[nodiscard]] EventInbox eventInbox(EventStore &store, DeliverEvent deliver, const Clock &clock);

} // namespace clustero
