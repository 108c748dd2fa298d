// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace clustero {

/// Becomes the window's program (`clustero-desktop`, beside this one or in PATH), which hands over to a window that is open already.
/// Comes back only if there is none: a message has been written.
int openWindow(Context &context, const QStringList &arguments);

} // namespace clustero
