// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/timeindex.h"

#include "app/logs/logindex.h"
#include "app/supervisor/stepindexformat.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr auto recordSize = static_cast<qint64>(indexRecordSize);
constexpr qint64 recordsAtOnce = 8192;
constexpr qint64 recordsLooked = 1024;
constexpr qint64 maxRecords = 500'000'000;
constexpr int maxSteps = 4096;

bool take(const char *from, IndexRecord &record)
{
    return takeIndexRecord(reinterpret_cast<const unsigned char *>(from), record);
}

} // namespace

void TimeIndex::update(qint64 logSize, const std::atomic<bool> &isStopped)
{
    if (!m_file.isOpen())
        m_file = PlainFile(m_path);
    m_buffer.resize(static_cast<std::size_t>(recordsAtOnce * recordSize));
    while (!isStopped && m_record < maxRecords) {
        const qint64 got = m_file.read(m_record * recordSize, m_buffer.data(), recordsAtOnce * recordSize) / recordSize;
        if (got <= 0)
            return;
        const std::lock_guard lock(m_mutex);
        for (qint64 i = 0; i < got; ++i, ++m_record) {
            IndexRecord record;
            if (!take(m_buffer.data() + i * recordSize, record) || record.length == 0)
                continue;
            const auto offset = static_cast<qint64>(record.offset);
            if (offset < m_end || offset > logSize + (qint64(1) << 40))
                continue;
            m_end = offset + record.length;
            if (offset >= logSize) {
                m_lost.fromMs = m_lost.lines == 0 ? record.timeMs : m_lost.fromMs;
                m_lost.toMs = record.timeMs;
                m_lost.lines += record.lineEnds;
                continue;
            }
            while (static_cast<qint64>(m_blocks.size()) * logBlock < std::min(m_end, logSize))
                m_blocks.push_back({m_record, record.timeMs});
        }
    }
}

bool TimeIndex::chunkAt(qint64 record, Chunk &chunk)
{
    if (record < m_lookFirst || record >= m_lookFirst + m_lookCount) {
        if (!m_lookFile.isOpen())
            m_lookFile = PlainFile(m_path);
        m_look.resize(static_cast<std::size_t>(recordsLooked * recordSize));
        m_lookFirst = record;
        m_lookCount = m_lookFile.read(record * recordSize, m_look.data(), recordsLooked * recordSize) / recordSize;
        if (m_lookCount <= 0)
            return false;
    }
    IndexRecord one;
    chunk = Chunk();
    if (take(m_look.data() + (record - m_lookFirst) * recordSize, one) && one.length > 0) {
        const auto offset = static_cast<qint64>(one.offset);
        chunk = {offset, offset + one.length, one.timeMs, one.lineEnds, one.kind == IndexKind::Error};
    }
    return true;
}

std::vector<TimeIndex::Arrival> TimeIndex::arrivals(const std::vector<qint64> &offsets)
{
    std::vector<Arrival> result(offsets.size());
    qint64 record = 0;
    Chunk chunk;
    m_lookCount = 0; // more may have been written
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const qint64 offset = offsets[i];
        {
            const std::lock_guard lock(m_mutex);
            if (offset < 0 || offset / logBlock >= static_cast<qint64>(m_blocks.size()))
                continue;
            record = std::max(record, m_blocks[static_cast<std::size_t>(offset / logBlock)].record);
        }
        for (int steps = 0; steps < maxSteps && chunk.end <= offset; ++steps, ++record) {
            if (!chunkAt(record, chunk))
                break;
        }
        if (chunk.offset <= offset && offset < chunk.end)
            result[i] = {chunk.ms, chunk.isError};
    }
    return result;
}

qint64 TimeIndex::offsetAt(qint64 ms)
{
    qint64 number = 0;
    qint64 record = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_blocks.empty())
            return -1;
        const auto after =
            std::upper_bound(m_blocks.begin(), m_blocks.end(), ms, [](qint64 wanted, const Block &block) { return wanted <= block.ms; });
        number = std::max<qint64>(0, after - m_blocks.begin() - 1);
        record = m_blocks[static_cast<std::size_t>(number)].record;
    }
    m_lookCount = 0;
    Chunk chunk;
    for (int steps = 0; steps < 16 * maxSteps && chunkAt(record, chunk); ++steps, ++record) {
        if (chunk.end > 0 && chunk.ms >= ms)
            return chunk.offset;
    }
    return -1;
}

TimeIndex::Lost TimeIndex::lost() const
{
    const std::lock_guard lock(m_mutex);
    return m_lost;
}

} // namespace clustero
