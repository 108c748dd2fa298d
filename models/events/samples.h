// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

namespace clustero {

/// An event as it could happen, to try triggers with.
struct SampleEvent
{
    QString id; ///< `pr-fork`
    QString title;
    Event event;
};

/// All of resources/events, pushes first. Read anew with each call. Any thread.
[[nodiscard]] QList<SampleEvent> sampleEvents();

} // namespace clustero
