// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/events/eventservice.h"
#include "models/events/eventsummary.h"
#include "models/runs/eventdecision.h"

namespace clustero {

/// A line of the list: number, time, title, who, what came of it.
[[nodiscard]] QString eventLine(const Context &context, const EventSummary &event);
/// What came of it in a few words.
[[nodiscard]] QString outcomeInWords(const EventSummary &event);
/// An object for a line of JSON, without its end.
[[nodiscard]] QByteArray eventJson(const EventSummary &event);
[[nodiscard]] QByteArray decisionJson(const EventDecision &decision);
/// A decision with every condition, wanted and found.
[[nodiscard]] QString decisionText(const Context &context, const EventDecision &decision);
/// How a pipeline answers to an event, as a line of JSON without its end, and with every condition.
[[nodiscard]] QByteArray explanationJson(const ExplainedPipeline &explained);
[[nodiscard]] QString explanationText(const Context &context, const ExplainedPipeline &explained);
/// All of them, and whether one starts.
bool printExplanations(Context &context, const QList<ExplainedPipeline> &all, bool isJson);

} // namespace clustero
