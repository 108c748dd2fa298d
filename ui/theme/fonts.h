// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace clustero {

/// Inter where it is installed, else the system's font; `percent` of the system's size (80 to 200).
[[nodiscard]] QFont interfaceFont(int percent = 100);
/// JetBrains Mono where it is installed, else the system's fixed font; without ligatures.
[[nodiscard]] QFont monospaceFont();

} // namespace clustero
