// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace clustero {

/// Reads the system's list of fonts in a thread while Qt comes up; it is a seventh of all instructions until the first window. Qt finds it
/// read, or waits for it. Nothing where fonts do not come from fontconfig.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace clustero
