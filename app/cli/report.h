// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace clustero {

/// How a person names the run in another command here: its number, or its id where the number would mean another pipeline's.
[[nodiscard]] QString nameOfRun(const Context &context, const Run &run);

/// What went wrong, the first failure first: its command, its exit status in words, the lines that tell most, where its log is, and how to run it again.
/// Empty for a run that passed. Text of steps is made harmless (see printable()).
[[nodiscard]] QStringList failureReport(const Context &context, const Run &run, bool colour);

} // namespace clustero
