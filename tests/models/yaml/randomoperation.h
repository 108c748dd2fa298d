// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

#include <functional>

namespace clustero::edittest {

/// A number from 0 to below its argument, which is at least 1.
using Choose = std::function<quint32(quint32)>;

/// Some operation, mostly one that makes sense for this file: targets are nodes of it, values are of all sorts.
[[nodiscard]] Operation randomOperation(const ParsedPipeline &file, const Choose &choose);

} // namespace clustero::edittest
