// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of tried events without trying one, and so without a JavaScript engine.
#include "models/runs/triggertrial.h"

namespace clustero {

TriedEvent notTried(const EventSummary &summary)
{
    TriedEvent tried;
    tried.event = summary;
    tried.outcome = TriedEvent::Outcome::NotTried;
    tried.why = QStringLiteral("Its payload has %1 bytes; such large ones are not tried here.").arg(summary.bytes);
    return tried;
}

TrialCounts countOf(const QList<TriedEvent> &events)
{
    TrialCounts counts;
    counts.tried = static_cast<int>(events.size());
    for (const TriedEvent &event : events) {
        counts.starts += event.outcome == TriedEvent::Outcome::Starts;
        counts.offers += event.outcome == TriedEvent::Outcome::Offers;
        counts.otherKind += event.outcome == TriedEvent::Outcome::OtherKind;
    }
    return counts;
}

} // namespace clustero
