// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

/// The variable that a step sees: `dryRun` → `PARAM_DRY_RUN`. Characters that variables cannot have become `_`.
[[nodiscard]] QString parameterVariable(const QString &name);

} // namespace clustero
