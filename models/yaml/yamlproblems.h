// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

/// libyaml's `problem` and `context` in plain words. `character`: what stands at the place, 0 at the end.
[[nodiscard]] QString yamlProblemInWords(const char *problem, const char *context, char character);

} // namespace clustero
