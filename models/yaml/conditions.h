// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

/// The key `when`; warns (`constant-condition`) where it is text without an expression.
[[nodiscard]] std::optional<Text> readCondition(NodeReader &nodes, const Fields &fields);

} // namespace clustero
