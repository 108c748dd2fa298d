// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/servicework.h"

namespace clustero {

/// The services as a module (clustero-services.so) for a program that wants its window on the screen before it has them in memory.
/// The module has one function; it gives a ServiceWork that the caller owns, or null where the program is of another version.
using ServicesEntry = ServiceWork *(*)(const char *version, const DataPaths &paths);
inline constexpr char servicesEntryName[] = "clusteroServices";

} // namespace clustero
