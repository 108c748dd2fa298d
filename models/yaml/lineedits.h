// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textedit.h"

#include <QByteArrayView>

namespace clustero {

/// What the file's lines end in: that of the first line; LF where there is none.
[[nodiscard]] QByteArray lineEndOf(QByteArrayView text);
/// Spaces that one level is deeper than the other in this text; 2 where nothing is.
[[nodiscard]] int indentStep(QByteArrayView text);

/// A change of whole lines, and what is selected afterwards.
struct LineEdit
{
    TextEdits edits;
    qsizetype start = 0;
    qsizetype end = 0;
};

// All take a selection (start ≤ end); its lines are those that it touches, a last one only if more than its beginning is selected. Linear in the text.

/// Puts `# ` before what stands in the lines, all in one column; or takes it away if all of them have it. Blank lines stay.
[[nodiscard]] LineEdit toggleComment(const QByteArray &text, qsizetype start, qsizetype end);
/// Whole levels deeper, or less deep as far as there are spaces. Blank lines stay.
[[nodiscard]] LineEdit indentLines(const QByteArray &text, qsizetype start, qsizetype end, bool isDeeper);
/// Spaces up to the next level, in place of the selection.
[[nodiscard]] LineEdit insertTab(const QByteArray &text, qsizetype start, qsizetype end);
/// A new line in place of the selection, indented as this one; a level deeper behind `key:` and an opening bracket; behind `- ` as its content.
[[nodiscard]] LineEdit insertLine(const QByteArray &text, qsizetype start, qsizetype end);

} // namespace clustero
