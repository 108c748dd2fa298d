// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triggers/matching.h"

namespace clustero {

/// A condition of a trigger, to be held against the event.
struct EventMatcher::Question
{
    const TriggerTypeInfo &type;
    const TriggerCondition &condition;
    const TriggerSpec &trigger;
    const MatchContext &context;
    QJsonValue wanted;
};

} // namespace clustero
