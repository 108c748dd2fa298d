// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "models/events/eventsummary.h"
#include "models/runs/eventdecision.h"

namespace clustero {

// Events and decisions as rows. None of these begins or ends a transaction.

[[nodiscard]] Error noEvent(const QString &text);

/// The columns of readSummaries().
#define CLUSTERO_EVENT_LISTED                                                                                                              \
    "row, id, type, title, repository, branch, sender, note, received_at, size, started, waiting, verification, routed"
[[nodiscard]] Result<QList<EventSummary>> readSummaries(Database &database, Statement &statement);

/// The columns of readDecisions().
#define CLUSTERO_DECISION "event, pipeline, name, state, reason, run, verdict, details, decided_at"
[[nodiscard]] Result<QList<EventDecision>> readDecisions(Database &database, Statement &statement);
/// Leaves one that is there as it is.
[[nodiscard]] Result<void> insertDecision(Database &database, const EventDecision &decision);
/// How many rows changed.
[[nodiscard]] Result<int> updateDecision(Database &database, const EventDecision &decision, DecisionState from);

[[nodiscard]] Result<Event> readEvent(Database &database, qint64 row);

/// Runs a statement that gives nothing back.
[[nodiscard]] Result<void> execute(Database &database, Result<Statement> &statement);

} // namespace clustero
