// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace clustero {

/// Runs what `arguments` (without the program's name) say; the exit status.
[[nodiscard]] int runCommandLine(Context &context, const QStringList &arguments);

/// Answers `--version`, `--help` and `help` without anything else having been set up; nullopt: it is something else.
[[nodiscard]] std::optional<int> answerAtOnce(Output &out, const QStringList &arguments);

} // namespace clustero
