// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"
#include "tests/models/yaml/plaindata.h"

#include <vector>

namespace clustero::edittest {

/// A comment of a file: its line from 0, its column in bytes, and its text from `#`.
struct Comment
{
    int line = 0;
    int column = 0;
    QByteArray text;
    bool isAlone = false; ///< nothing else is in its line
};

/// All comments, found by what the scalars of the tree leave over.
[[nodiscard]] QList<Comment> commentsOf(const ParsedPipeline &file);

/// Lines of the text before that an operation may touch, and those whose comments may go.
struct TouchedLines
{
    std::vector<bool> allowed;
    std::vector<bool> losable;
};

[[nodiscard]] TouchedLines touchedLines(const ParsedPipeline &before, const PlainData &data, const Operation &operation);

/// What is wrong with where the edits are, for people; empty: nothing.
[[nodiscard]] QString problemOfPlaces(const ParsedPipeline &before, const TouchedLines &lines, const TextEdits &edits);
/// Comments that have gone though nothing of theirs was removed.
[[nodiscard]] QString problemOfComments(const ParsedPipeline &before, const ParsedPipeline &after, const TouchedLines &lines);
/// Comments directly above a moved node are above it afterwards.
[[nodiscard]] QString problemOfMove(const ParsedPipeline &before, const PlainData &data, const ParsedPipeline &after,
                                    const PlainData &dataAfter, const MoveNode &move);

} // namespace clustero::edittest
