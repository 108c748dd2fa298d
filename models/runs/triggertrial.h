// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/eventsummary.h"
#include "models/pipeline/spec.h"
#include "models/triggers/matching.h"

namespace clustero {

/// Most events that a trigger is tried on.
inline constexpr int mostTriedEvents = 200;

/// A received event held against one trigger.
struct TriedEvent
{
    enum class Outcome {
        Starts,  ///< or waits for approval, see the verdict
        Offers,  ///< a person would start it
        DoesNot, ///< it is of the trigger's kind, and a condition says no, or it may not start anything
        OtherKind,
        NotTried, ///< too large
    };

    EventSummary event;
    Outcome outcome = Outcome::OtherKind;
    TriggerVerdict verdict;
    int failed = -1; ///< the first of the verdict's conditions that does not hold; -1: none
    QString why;     ///< a sentence
};

/// Where the pipeline of the trigger lives.
struct TrialPlace
{
    QString repository; ///< full name; empty: not known
    QString folder;     ///< that its runs work on, as paths of events name it
};

/// Some of the newest events, held against a trigger.
struct TrialPage
{
    QList<TriedEvent> events; ///< newest first
    qint64 next = 0;          ///< row to go on before; 0: these were the last
    TrialPlace place;
};

/// What a list of them comes to.
struct TrialCounts
{
    int tried = 0;
    int starts = 0;
    int offers = 0;
    int otherKind = 0;
};

/// Holds the event against the trigger as routing does, and says why it would start nothing. Not in the GUI thread.
[[nodiscard]] TriedEvent tryTrigger(const TriggerSpec &trigger, const TrialPlace &place, const EventSummary &summary, const Event &event,
                                    EventMatcher &matcher);
/// One whose payload has more bytes than are tried.
[[nodiscard]] TriedEvent notTried(const EventSummary &summary);
[[nodiscard]] TrialCounts countOf(const QList<TriedEvent> &events);

} // namespace clustero
