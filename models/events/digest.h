// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

namespace clustero {

/// What lists show of an event.
struct EventDigest
{
    QString title;      ///< `push · acme/web · main`; one line, at most 200 letters
    QString repository; ///< full name; empty: none
    QString branch;     ///< or tag; of a pull request the branch that it comes from
    QString sender;     ///< who did it, as the source names them
};

/// Reads the payload; anything that is no JSON gives a digest of the type alone.
[[nodiscard]] EventDigest digestOf(const Event &event);

} // namespace clustero
