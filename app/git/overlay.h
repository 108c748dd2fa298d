// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace clustero {

/// Mounts `workspace`/files as an overlay over the folder `lower`, with `workspace`/upper and `workspace`/work, all made when missing.
/// Error `no-overlay`: this process may not, or the file systems cannot.
[[nodiscard]] Result<void> mountOverlay(const QString &lower, const QString &workspace);

/// Whether something is mounted exactly there.
[[nodiscard]] bool isMounted(const QString &path);

/// Unmounts all that is mounted there; at once for new users if it is busy, for the others when they end. Fine if there is nothing.
[[nodiscard]] Result<void> unmount(const QString &path);

} // namespace clustero
