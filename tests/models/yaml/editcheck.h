// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

#include <functional>

namespace clustero::edittest {

/// What came of one operation.
struct Verdict
{
    QString problem;      ///< empty: all is as it must be
    QString refusal;      ///< the error's code; empty: it was done
    ParsedPipeline after; ///< as before after a refusal or a problem
    bool isJudged = true; ///< false: yaml-cpp does not read the file, so that the data was not compared
};

using Editor = std::function<Result<EditOutcome>(const ParsedPipeline &, const Operation &)>;

/// Does the operation and holds everything that must be so against what it did. Pure.
[[nodiscard]] Verdict checkedEdit(const ParsedPipeline &before, const Operation &operation, const Editor &editor = edit);

/// The same without a look at the data by another reader.
[[nodiscard]] Verdict checkedWithoutData(const ParsedPipeline &before, const Operation &operation);

/// For messages: everything that is needed to do it again.
[[nodiscard]] QString describe(const Operation &operation);
[[nodiscard]] QString kindOf(const Operation &operation);

} // namespace clustero::edittest
