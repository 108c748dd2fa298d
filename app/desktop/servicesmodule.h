// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/servicework.h"

namespace clustero {

/// Loads the services' module when they are wanted. It belongs to this program: only its own installation is looked at, never a
/// search path. Error `no-services`.
[[nodiscard]] ServiceSource servicesFromModule();

} // namespace clustero
