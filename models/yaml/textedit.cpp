// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textedit.h"

#include <algorithm>

namespace clustero {

QByteArray applied(const QByteArray &text, const TextEdits &edits)
{
    QByteArray result;
    qsizetype growth = 0;
    for (const TextEdit &edit : edits)
        growth += edit.inserted.size() - edit.removed.size();
    result.reserve(text.size() + growth);
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        result.append(text.constData() + at, edit.offset - at);
        result.append(edit.inserted);
        at = edit.offset + edit.removed.size();
    }
    result.append(text.constData() + at, text.size() - at);
    return result;
}

bool fits(const QByteArray &text, const TextEdits &edits)
{
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        if (edit.offset < at || edit.offset > text.size() - edit.removed.size())
            return false;
        if (!std::equal(edit.removed.begin(), edit.removed.end(), text.begin() + edit.offset))
            return false;
        at = edit.offset + edit.removed.size();
    }
    return true;
}

TextEdits inverse(const TextEdits &edits)
{
    TextEdits result;
    qsizetype growth = 0;
    for (const TextEdit &edit : edits) {
        result.append({edit.offset + growth, edit.inserted, edit.removed});
        growth += edit.inserted.size() - edit.removed.size();
    }
    return result;
}

qsizetype movedOffset(qsizetype offset, const TextEdits &edits)
{
    qsizetype growth = 0;
    for (const TextEdit &edit : edits) {
        if (edit.offset > offset)
            break;
        const qsizetype end = edit.offset + edit.removed.size();
        if (offset < end)
            return edit.offset + growth + std::min(offset - edit.offset, edit.inserted.size());
        growth += edit.inserted.size() - edit.removed.size();
    }
    return offset + growth;
}

TextEdits difference(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto startsDiffer = std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    const qsizetype start = startsDiffer.first - before.begin();
    if (start == before.size() && start == after.size())
        return {};
    const auto endsDiffer = std::mismatch(before.rbegin(), before.rbegin() + (shorter - start), after.rbegin());
    const qsizetype end = endsDiffer.first - before.rbegin();
    return {{start, before.mid(start, before.size() - end - start), after.mid(start, after.size() - end - start)}};
}

int changedLines(const QByteArray &before, const TextEdits &edits)
{
    qsizetype changed = 0;
    qsizetype removed = 0; ///< lines of the group of edits that share lines
    qsizetype added = 0;
    qsizetype groupEnd = -1; ///< the byte after the last line of the group
    for (const TextEdit &edit : edits) {
        const qsizetype lineStart = edit.offset == 0 ? 0 : before.lastIndexOf('\n', edit.offset - 1) + 1;
        const bool startsLine = lineStart == edit.offset;
        const bool isWhole = startsLine && (edit.removed.isEmpty() || edit.removed.endsWith('\n')) &&
                             (edit.inserted.isEmpty() || edit.inserted.endsWith('\n'));
        const qsizetype partly = isWhole ? 0 : 1;
        const qsizetype removedLines = edit.removed.count('\n');
        const qsizetype addedLines = edit.inserted.count('\n');
        if (lineStart >= groupEnd) {
            changed += std::max(removed, added);
            removed = partly;
            added = partly;
        }
        removed += removedLines;
        added += addedLines;
        const qsizetype lineEnd = before.indexOf('\n', edit.offset + edit.removed.size());
        groupEnd = isWhole ? edit.offset + edit.removed.size() : lineEnd < 0 ? before.size() + 1 : lineEnd + 1;
    }
    return int(changed + std::max(removed, added));
}

} // namespace clustero
