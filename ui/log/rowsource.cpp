// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/rowsource.h"

#include <algorithm>

namespace clustero {

namespace {

int sectionOf(const std::vector<qint64> &starts, qint64 row)
{
    const auto after = std::upper_bound(starts.begin(), starts.end() - 1, row);
    return static_cast<int>(after - starts.begin()) - 1;
}

} // namespace

void SectionRows::setSections(const std::vector<SectionModel *> &sections)
{
    m_sections = sections;
    refresh();
}

void SectionRows::refresh()
{
    m_starts.assign(1, 0);
    for (const SectionModel *section : m_sections)
        m_starts.push_back(m_starts.back() + 1 + (section->isFolded() ? 0 : section->bodyRows()));
    Q_EMIT changed();
}

LogRow SectionRows::at(qint64 row) const
{
    LogRow result;
    if (row < 0 || row >= rowCount())
        return result;
    result.section = sectionOf(m_starts, row);
    const qint64 inside = row - m_starts[static_cast<std::size_t>(result.section)];
    if (inside == 0)
        return result;
    const SectionModel *model = section(result.section);
    if (model->lineCount() == 0 && model->notes().empty()) {
        result.kind = LogRow::Kind::Empty;
        return result;
    }
    const RowMap::Row body = model->bodyAt(inside - 1);
    result.kind = body.note >= 0 ? LogRow::Kind::Note : LogRow::Kind::Line;
    result.line = body.line;
    result.note = body.note;
    return result;
}

qint64 SectionRows::rowOf(const LogRow &what) const
{
    if (what.section < 0 || what.section >= sectionCount())
        return 0;
    const qint64 header = m_starts[static_cast<std::size_t>(what.section)];
    const SectionModel *model = section(what.section);
    if (what.kind == LogRow::Kind::Header || model->isFolded())
        return header;
    if (what.kind == LogRow::Kind::Empty)
        return header + 1;
    const qint64 row = header + 1 + model->bodyRowOf(what.line);
    return what.kind == LogRow::Kind::Note ? std::max(header + 1, row - 1) : row;
}

void FilterRows::setSections(const std::vector<SectionModel *> &sections)
{
    m_sections = sections;
    refresh();
}

void FilterRows::refresh()
{
    m_starts.assign(1, 0);
    const qint64 header = hasHeaders() ? 1 : 0;
    for (const SectionModel *section : m_sections) {
        const qint64 lines =
            section->search() ? section->search()->scan().ask([&](const LineSet &set) { return set.rank(section->lineCount()); }, true) : 0;
        m_starts.push_back(m_starts.back() + (lines > 0 ? header + lines : 0));
    }
    Q_EMIT changed();
}

LogRow FilterRows::at(qint64 row) const
{
    LogRow result;
    if (row < 0 || row >= rowCount())
        return result;
    result.section = sectionOf(m_starts, row);
    const qint64 inside = row - m_starts[static_cast<std::size_t>(result.section)] - (hasHeaders() ? 1 : 0);
    if (inside < 0)
        return result;
    const LogSearch *search = section(result.section)->search();
    result.kind = LogRow::Kind::Line;
    result.line = search ? std::max<qint64>(0, search->scan().ask([&](const LineSet &set) { return set.select(inside); }, true)) : 0;
    return result;
}

qint64 FilterRows::rowOf(const LogRow &what) const
{
    if (what.section < 0 || what.section >= sectionCount())
        return 0;
    const qint64 start = m_starts[static_cast<std::size_t>(what.section)];
    const LogSearch *search = section(what.section)->search();
    if (what.kind == LogRow::Kind::Header || !search)
        return start;
    const qint64 rank = search->scan().ask([&](const LineSet &set) { return set.rank(what.line); }, true);
    return std::clamp<qint64>(start + (hasHeaders() ? 1 : 0) + rank, 0, std::max<qint64>(0, rowCount() - 1));
}

} // namespace clustero
