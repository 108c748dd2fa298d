// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

namespace clustero::step {

/// Makes this process the one that inherits orphans, if it is not process 1 already.
void becomeReaper();

/// Sends a signal to everything below this process: as process 1 to all there is, else to its descendants.
void signalAll(int signal);

/// Takes the status of every child that has ended. Gives the exit code (128 + n for signal n) of `wanted` if it was among them.
/// `none` tells that no child is left.
std::optional<int> reap(pid_t wanted, bool &none);

} // namespace clustero::step
