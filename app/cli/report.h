// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace clustero {

/// `failed, exit status 127: command not found`, `passed`, `timed out`.
[[nodiscard]] QString outcomeInWords(const StepRun &step);
/// `1 file`, `3 files`.
[[nodiscard]] QString countInWords(qsizetype count, const QString &noun);
[[nodiscard]] qint64 totalSize(const Artifact &artifact);
/// A sign for a state: `✓`, or a letter where the terminal has no UTF-8. With colour if wanted.
[[nodiscard]] QString stateSign(State state, bool unicode, bool colour);
/// How a person names the run in another command here: its number, or its id where the number would mean another pipeline's.
[[nodiscard]] QString nameOfRun(const Context &context, const Run &run);

/// What went wrong, the first failure first: its command, its exit status in words, the lines that tell most, where its log is, and how to run it again.
/// Empty for a run that passed. Text of steps is made harmless (see printable()).
[[nodiscard]] QStringList failureReport(const Context &context, const Run &run, bool colour);

} // namespace clustero
