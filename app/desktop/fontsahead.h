// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace clustero {

/// Reads the system's list of fonts in a thread while Qt comes up; it is a quarter of all instructions until the first window. Join it before
/// the first text is measured: fontconfig does not wait for whoever is reading already, it reads everything once more. Nothing where fonts
/// do not come from fontconfig.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace clustero
