// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasscene.h"

namespace clustero {

/// The nearest card that way, what lies straight ahead before what lies aside; -1: there is none.
[[nodiscard]] int nearestCard(const CanvasScene &scene, int from, Qt::Key arrow);
/// The card at the other end of an edge on that side, the one most nearly level; -1: there is none.
[[nodiscard]] int alongEdge(const CanvasScene &scene, int from, Qt::Key arrow);

} // namespace clustero
