// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documentevent.h"

namespace clustero {

/// Pins are local state, kept for the 200 files whose pins changed last; 1000 of each file.
[[nodiscard]] Pins storedPins(const QString &file);
void storePins(const QString &file, const Pins &pins);

} // namespace clustero
