// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/runplan.h"
#include "models/runs/run.h"

namespace clustero {

/// The steps of a run that did not pass on their own account (not those that were skipped because of others), in order of the time at
/// which they ended; the first one is the one to look at.
[[nodiscard]] QList<StepRef> failuresOf(const Run &run);
/// An argument vector as a shell would have to read it.
[[nodiscard]] QString quotedForShell(const QStringList &command);
/// How a step ended: `exit 1`, `137: killed (SIGKILL), often out of memory`, or its reason.
[[nodiscard]] QString outcomeText(const StepRun &step);

} // namespace clustero
