// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

namespace clustero {

/// What an undo step is called: "Connect build → test". \p nodes: of the text before. In the person's language.
[[nodiscard]] QString operationLabel(const QList<Operation> &operations, const PipelineNodes &nodes);

} // namespace clustero
