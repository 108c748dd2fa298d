// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/rowmap.h"

#include <algorithm>

namespace clustero {

std::vector<LineRange> merged(std::vector<LineRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const LineRange &a, const LineRange &b) { return a.first < b.first; });
    std::vector<LineRange> result;
    for (const LineRange &range : ranges) {
        if (range.last < range.first)
            continue;
        if (!result.empty() && range.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

void RowMap::setHidden(const std::vector<LineRange> &ranges)
{
    m_hidden.clear();
    m_hidden.reserve(ranges.size());
    qint64 before = 0;
    for (const LineRange &range : ranges) {
        m_hidden.push_back({range, before});
        before += range.last - range.first + 1;
    }
}

void RowMap::setNotes(const std::vector<qint64> &lines)
{
    m_notes = lines;
}

// Lines before `line` that are shown.
qint64 RowMap::shownBefore(qint64 line) const
{
    const auto after = std::upper_bound(m_hidden.begin(), m_hidden.end(), line,
                                        [](qint64 wanted, const Hidden &hidden) { return wanted <= hidden.range.first; });
    if (after == m_hidden.begin())
        return line;
    const Hidden &hidden = *(after - 1);
    return line - hidden.before - (std::min(line - 1, hidden.range.last) - hidden.range.first + 1);
}

qint64 RowMap::rowCount() const
{
    return shownBefore(m_lineCount) + static_cast<qint64>(m_notes.size());
}

bool RowMap::isHidden(qint64 line) const
{
    const auto after = std::upper_bound(m_hidden.begin(), m_hidden.end(), line,
                                        [](qint64 wanted, const Hidden &hidden) { return wanted < hidden.range.first; });
    return after != m_hidden.begin() && (after - 1)->range.last >= line;
}

qint64 RowMap::rowOf(qint64 line) const
{
    const auto notes = std::upper_bound(m_notes.begin(), m_notes.end(), line) - m_notes.begin();
    return shownBefore(line) + notes;
}

RowMap::Row RowMap::at(qint64 row) const
{
    // The nth note is in the row of the lines and notes before it.
    std::size_t first = 0;
    std::size_t last = m_notes.size();
    while (first < last) {
        const std::size_t middle = (first + last) / 2;
        if (shownBefore(m_notes[middle]) + static_cast<qint64>(middle) < row)
            first = middle + 1;
        else
            last = middle;
    }
    if (first < m_notes.size() && shownBefore(m_notes[first]) + static_cast<qint64>(first) == row)
        return {m_notes[first], static_cast<int>(first)};
    const qint64 shown = row - static_cast<qint64>(first);
    const auto after = std::upper_bound(m_hidden.begin(), m_hidden.end(), shown,
                                        [](qint64 wanted, const Hidden &hidden) { return wanted < hidden.range.first - hidden.before; });
    if (after == m_hidden.begin())
        return {shown, -1};
    const Hidden &hidden = *(after - 1);
    return {shown + hidden.before + hidden.range.last - hidden.range.first + 1, -1};
}

} // namespace clustero
