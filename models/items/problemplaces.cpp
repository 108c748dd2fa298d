// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/problemplaces.h"

#include <algorithm>

namespace clustero {

namespace {

/// The last that begins in this line or before, if it goes on until there.
template<typename Part>
int partAt(const QList<Part> &parts, int line)
{
    const auto after = std::upper_bound(parts.begin(), parts.end(), line, [](int at, const Part &part) { return at < part.range.line; });
    if (after == parts.begin())
        return -1;
    const SourceRange &range = std::prev(after)->range;
    return line <= std::max(range.line, range.endLine) ? static_cast<int>(std::prev(after) - parts.begin()) : -1;
}

} // namespace

ProblemPlace placeOfProblem(const PipelineSpec &pipeline, const SourceRange &range)
{
    ProblemPlace place;
    if (range.isValid())
        place.strand = partAt(pipeline.strands, range.line);
    if (place.strand >= 0)
        place.step = partAt(pipeline.strands.at(place.strand).steps, range.line);
    return place;
}

} // namespace clustero
