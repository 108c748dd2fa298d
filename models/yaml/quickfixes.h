// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/yaml/pipelineedit.h"

namespace clustero {

/// A way to mend a problem. Never done by itself.
struct QuickFix
{
    QString title;               ///< a verb first: "Replace `bild` by `build`"
    QList<Operation> operations; ///< empty: `edits`
    TextEdits edits;             ///< of the text that was read
};

/// Ways to mend this one problem of the file, the likeliest first; eight at most. Each was tried: afterwards the text can be read, and the problem is gone.
/// Takes some readings of the file. Pure; any thread.
[[nodiscard]] QList<QuickFix> quickFixes(const ParsedPipeline &pipeline, const Diagnostic &problem);

} // namespace clustero
