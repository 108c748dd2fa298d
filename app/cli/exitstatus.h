// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

namespace clustero {

/// Exit statuses of the command line. Stable.
enum ExitStatus : int {
    ExitPassed = 0,
    ExitFailed = 1,   ///< the run failed or timed out
    ExitBadInput = 2, ///< the command line or the file is wrong
    ExitBroken = 3,   ///< no engine, or the engine (or the store) broke
    ExitNoSuchThing = 4,
    ExitCancelled = 130,
};

[[nodiscard]] inline ExitStatus exitStatusOf(State state)
{
    switch (state) {
    case State::Passed:
    case State::Skipped: return ExitPassed;
    case State::Cancelled: return ExitCancelled;
    default: return ExitFailed;
    }
}

} // namespace clustero
