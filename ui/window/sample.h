// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace clustero {

/// Puts the sample project into a folder of the person's own, where it can be changed and deleted; leaves one that is there alone. Its
/// pipeline file. Error `sample`.
[[nodiscard]] Result<QString> placeSample();

} // namespace clustero
