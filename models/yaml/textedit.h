// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace clustero {

/// One replacement in a text. Offset and sizes in bytes.
struct TextEdit
{
    qsizetype offset = 0;
    QByteArray removed; ///< what stands there; checked before anything is replaced
    QByteArray inserted;

    bool operator==(const TextEdit &) const = default;
};

/// Replacements in one text, in ascending order, none touching the other; all offsets are those of the text before.
using TextEdits = QList<TextEdit>;

/// The text after the edits. They must fit the text (see fits()).
[[nodiscard]] QByteArray applied(const QByteArray &text, const TextEdits &edits);
/// Whether the edits are in order and the text has what they remove.
[[nodiscard]] bool fits(const QByteArray &text, const TextEdits &edits);
/// What takes the edits back, for the text after them.
[[nodiscard]] TextEdits inverse(const TextEdits &edits);
/// Where a byte of the text before is afterwards; inside a replaced part: at most its end.
[[nodiscard]] qsizetype movedOffset(qsizetype offset, const TextEdits &edits);
/// Both, one after the other, as one: \p second is for the text after \p first. What cancels out is left out.
[[nodiscard]] TextEdits composed(const TextEdits &first, const TextEdits &second);
/// The one edit that leads from one text to the other: what is between their common beginning and end. Empty: they are equal.
[[nodiscard]] TextEdits difference(const QByteArray &before, const QByteArray &after);
/// Lines that a line diff of both texts would show as changed: the larger of removed and added lines, over all edits.
[[nodiscard]] int changedLines(const QByteArray &before, const TextEdits &edits);

} // namespace clustero
