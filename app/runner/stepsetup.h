// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/stepexecution.h"
#include "app/store/store.h"
#include "models/plan/runplan.h"
#include "models/runs/resolve.h"

namespace clustero {

/// Where a step of a run runs.
[[nodiscard]] StepPlace stepPlace(const Run &run, const ResolvedRun &resolved, const DataPaths &paths, StepRef ref);

/// What it runs there. \p secrets: the values of all that the run needs, by name.
[[nodiscard]] StepCommand stepCommand(const ResolvedStep &step, const RunOptions &options, const QHash<QString, QByteArray> &secrets);

} // namespace clustero
