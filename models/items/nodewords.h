// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "models/yaml/pipelinenodes.h"

namespace clustero {

/// "step", for a sentence.
[[nodiscard]] QString nodeKind(Place place);
/// Its name, or what stands for one: "step-2", "Pull request".
[[nodiscard]] QString nodeTitle(const PipelineNode &node, const TriggerTypes &types = {});
/// What tells it from others, in a few words; empty: nothing.
[[nodiscard]] QString nodeDetail(const PipelineNode &node, const PipelineNodes &nodes);
/// What stands where there is none.
[[nodiscard]] QString emptyListText(Place place);
/// A new strand, step or artifact that makes sense as it is, with a name that is free. \p owner: the strand of a step.
[[nodiscard]] YamlData newNode(Place place, const PipelineNodes &nodes, const NodePath &owner);

} // namespace clustero
