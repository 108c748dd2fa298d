// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/starters/proposal.h"

namespace clustero {

/// What is in a project's folder, for proposePipelines(): names of the folder and of those directly in it (4000 at most), and the texts of a few
/// (256 KiB each at most). Links that lead out of the folder, devices and what is no text are not read, and told as unread. Reads the disk.
[[nodiscard]] ProjectFiles readProject(const QString &folder);

/// What there is on this machine to run steps with; looks for programs where sandboxes see them.
[[nodiscard]] Surroundings surroundingsHere(bool hasEngine, bool prefersHost);

} // namespace clustero
