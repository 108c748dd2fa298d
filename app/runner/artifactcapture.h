// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/artifactstore.h"
#include "app/store/store.h"
#include "models/runs/liverun.h"
#include "models/runs/resolve.h"

namespace clustero {

/// Keeps the artifacts of a run that has passed, those that an earlier life has not kept. What is missing is told as a diagnostic; the
/// first that may not be missing becomes the run's reason.
void captureArtifacts(LiveRun &live, const ResolvedRun &resolved, Store &store, ArtifactStore &artifacts);

} // namespace clustero
