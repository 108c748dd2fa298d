// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "models/runs/run.h"

namespace clustero {

// A run, its strands and its steps as rows. None of these begins or ends a transaction.

[[nodiscard]] Error noRun(const QString &text);
/// Runs a statement that has to change something of the run; `no-run` if there is none.
[[nodiscard]] Result<void> change(Database &database, Statement &statement, const RunId &id);

[[nodiscard]] Result<void> insertRun(Database &database, const Run &run, int number);
[[nodiscard]] Result<void> insertStrands(Database &database, const Run &run);
[[nodiscard]] Result<void> updateRun(Database &database, const Run &run);
[[nodiscard]] Result<void> updateStrand(Database &database, const Run &run, int strand);
[[nodiscard]] Result<void> updateStep(Database &database, const Run &run, int strand, int step);

[[nodiscard]] Result<Run> readRun(Database &database, const RunId &id);
/// Newest first, without strands, event and pipeline text.
[[nodiscard]] Result<QList<Run>> readRuns(Database &database, const QString &file, int most);

} // namespace clustero
