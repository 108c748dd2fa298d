// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/receiverstate.h"

namespace clustero {

/// The state in words, such as "Connected · caught up to 14:03:22 · 0 gaps" or "Not connected since 14:02: nobody listens at its address.
/// Trying again in 12 s". Times of day are local, with the date where it is another day.
[[nodiscard]] QString receiverStateText(const ReceiverState &state, const QDateTime &now);

} // namespace clustero
