// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/runner.h"

namespace clustero {

/// A step that is parked, runs, or ends.
struct Runner::Active
{
    std::unique_ptr<StepExecution> execution;
    QTimer timeout;
    QTimer killer;
    bool wanted = false; ///< the plan has started it; else it only waits
    std::optional<StepOutcome> outcome;
    std::optional<State> ending; ///< why it is being ended
    QString endingReason;
    bool begun = false;   ///< its command runs or has run
    bool again = false;   ///< it ended by itself before it began: when it is gone it is prepared anew
    bool retried = false; ///< that has been done, once
    bool concluded = false;
};

} // namespace clustero
