// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/eventsummary.h"
#include "models/runs/eventdecision.h"

#include <QJsonDocument>

namespace clustero {

/// Everything that is known of one event.
struct EventDetails
{
    EventSummary summary;
    Event event;
    QJsonDocument payload; ///< null: it is no JSON
    QList<EventDecision> decisions;
};

/// What a person may say about a decision that waits.
enum class DecisionAnswer { Run, Drop };

} // namespace clustero
