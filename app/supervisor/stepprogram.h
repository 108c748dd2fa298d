// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

/// The absolute path of `clustero-step`: $CLUSTERO_STEP_PROGRAM, ../libexec/clustero beside the application, beside the
/// application itself, the build tree. Empty if it is nowhere: the installation is not complete.
[[nodiscard]] QString stepProgramPath();

} // namespace clustero
