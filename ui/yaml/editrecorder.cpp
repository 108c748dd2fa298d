// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/editrecorder.h"

#include <algorithm>

namespace clustero {

EditRecorder::Region &EditRecorder::covering(qsizetype start, qsizetype end)
{
    const auto first = std::find_if(m_regions.begin(), m_regions.end(), [&](const Region &region) { return region.end >= start; });
    const auto last = std::find_if(first, m_regions.end(), [&](const Region &region) { return region.start > end; });
    const qsizetype moved = first == m_regions.begin() ? 0 : std::prev(first)->beforeEnd - std::prev(first)->end;
    Region merged{start + moved, end + moved, start, end};
    if (first != last) {
        const Region &left = *first;
        const Region &right = *std::prev(last);
        merged.start = std::min(start, left.start);
        merged.beforeStart = left.beforeStart - (left.start - merged.start);
        merged.end = std::max(end, right.end);
        merged.beforeEnd = right.beforeEnd + (merged.end - right.end);
    }
    return *m_regions.insert(m_regions.erase(first, last), merged);
}

void EditRecorder::inserted(qsizetype at, qsizetype size)
{
    Region &region = covering(at, at);
    region.end += size;
    for (Region *later = &region + 1; later != m_regions.data() + m_regions.size(); ++later) {
        later->start += size;
        later->end += size;
    }
}

void EditRecorder::removed(qsizetype at, qsizetype size)
{
    Region &region = covering(at, at + size);
    region.end -= size;
    for (Region *later = &region + 1; later != m_regions.data() + m_regions.size(); ++later) {
        later->start -= size;
        later->end -= size;
    }
}

TextEdits EditRecorder::take(const QByteArray &before, const std::function<QByteArray(qsizetype, qsizetype)> &now)
{
    TextEdits edits;
    for (const Region &region : m_regions) {
        TextEdit edit{region.beforeStart, before.mid(region.beforeStart, region.beforeEnd - region.beforeStart),
                      now(region.start, region.end - region.start)};
        if (edit.removed != edit.inserted)
            edits.append(std::move(edit));
    }
    m_regions.clear();
    return edits;
}

} // namespace clustero
