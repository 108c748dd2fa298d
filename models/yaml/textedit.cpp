// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textedit.h"

#include <algorithm>
#include <limits>

namespace clustero {

namespace {

/// A list of edits seen as a walk over the text before.
class Walk
{
public:
    enum class Kind { Keep, Remove, Insert };
    static constexpr qsizetype endless = std::numeric_limits<qsizetype>::max() / 4;

    explicit Walk(const TextEdits &edits) : m_edits(edits) { next(); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] qsizetype left() const { return m_left; }
    [[nodiscard]] QByteArray bytes(qsizetype count) const { return m_bytes.mid(m_bytes.size() - m_left, count); }

    void take(qsizetype count)
    {
        m_left -= count;
        if (m_left == 0)
            next();
    }

private:
    void next()
    {
        do {
            if (m_edit == m_edits.size()) {
                set(Kind::Keep, {}, endless);
            } else if (const TextEdit &edit = m_edits.at(m_edit); m_part == 0) {
                set(Kind::Keep, {}, edit.offset - m_at);
                ++m_part;
            } else if (m_part == 1) {
                set(Kind::Remove, edit.removed, edit.removed.size());
                ++m_part;
            } else {
                set(Kind::Insert, edit.inserted, edit.inserted.size());
                m_at = edit.offset + edit.removed.size();
                m_part = 0;
                ++m_edit;
            }
        } while (m_left == 0);
    }

    void set(Kind kind, const QByteArray &bytes, qsizetype left)
    {
        m_kind = kind;
        m_bytes = bytes;
        m_left = left;
    }

    const TextEdits &m_edits;
    qsizetype m_edit = 0;
    int m_part = 0;
    qsizetype m_at = 0;
    Kind m_kind = Kind::Keep;
    QByteArray m_bytes;
    qsizetype m_left = 0;
};

/// Collects what was removed and inserted between two kept parts.
class EditBuilder
{
public:
    void keep(qsizetype count)
    {
        flush();
        m_at += count;
    }
    void remove(const QByteArray &bytes) { m_edit.removed += bytes; }
    void insert(const QByteArray &bytes) { m_edit.inserted += bytes; }
    TextEdits take()
    {
        flush();
        return m_edits;
    }

private:
    void flush()
    {
        m_edit.offset = m_at;
        m_at += m_edit.removed.size();
        if (m_edit.removed != m_edit.inserted)
            m_edits.append(m_edit);
        m_edit = {};
    }

    qsizetype m_at = 0; ///< in the text before
    TextEdit m_edit;
    TextEdits m_edits;
};

} // namespace

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

TextEdits composed(const TextEdits &first, const TextEdits &second)
{
    Walk a(first);
    Walk b(second);
    EditBuilder result;
    while (a.left() < Walk::endless / 2 || b.left() < Walk::endless / 2) {
        if (a.kind() == Walk::Kind::Remove) {
            result.remove(a.bytes(a.left()));
            a.take(a.left());
            continue;
        }
        if (b.kind() == Walk::Kind::Insert) {
            result.insert(b.bytes(b.left()));
            b.take(b.left());
            continue;
        }
        const qsizetype count = std::min(a.left(), b.left());
        const bool isKept = b.kind() == Walk::Kind::Keep;
        if (a.kind() == Walk::Kind::Keep)
            isKept ? result.keep(count) : result.remove(b.bytes(count));
        else if (isKept)
            result.insert(a.bytes(count));
        a.take(count);
        b.take(count);
    }
    return result.take();
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
