// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// Columns of the graph: a strand stands one to the right of the rightmost that it waits for. Indexes of strands in file order. The
/// pipeline must be valid (no cycle); names that are unknown are left out.
[[nodiscard]] QList<QList<int>> graphLayers(const PipelineSpec &pipeline);

/// One line a strand, indented by its column, with what it waits for.
[[nodiscard]] QString graphAsText(const PipelineSpec &pipeline, bool unicode);
/// The language of Graphviz.
[[nodiscard]] QString graphAsDot(const PipelineSpec &pipeline);
/// A picture that stands for itself, without scripts or links.
[[nodiscard]] QString graphAsSvg(const PipelineSpec &pipeline);

} // namespace clustero
