// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// Whose lines hold a finding: places in PipelineSpec::strands and in its steps; -1: none.
struct ProblemPlace
{
    int strand = -1;
    int step = -1;

    bool operator==(const ProblemPlace &) const = default;
};

[[nodiscard]] ProblemPlace placeOfProblem(const PipelineSpec &pipeline, const SourceRange &range);

} // namespace clustero
