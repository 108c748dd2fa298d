// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parameterfields.h"

namespace clustero {

/// What the schema asks of a value, in a sentence ("A whole number from 1 to 9."); empty where nothing needs to be said.
[[nodiscard]] QString parameterHint(const ParameterField &field);
/// What an empty control shows: the default, or an example.
[[nodiscard]] QString parameterPlaceholder(const ParameterField &field);

} // namespace clustero
