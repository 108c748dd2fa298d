// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

namespace clustero {

/// `failed, exit status 127: command not found`, `passed`, `timed out`.
[[nodiscard]] QString outcomeInWords(const StepRun &step);
/// `1 file`, `3 files`.
[[nodiscard]] QString countInWords(qsizetype count, const QString &noun);
[[nodiscard]] qint64 totalSize(const Artifact &artifact);
/// A sign for a state: `✓`, or a letter where the terminal has no UTF-8. With colour if wanted.
[[nodiscard]] QString stateSign(State state, bool unicode, bool colour);

} // namespace clustero
