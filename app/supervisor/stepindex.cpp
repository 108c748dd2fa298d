// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/stepindex.h"

#include "app/supervisor/plainfile.h"
#include "app/supervisor/stepindexformat.h"

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr std::size_t recordsAtOnce = 2048;
constexpr std::size_t maxChunks = 4'000'000;
constexpr auto recordSize = static_cast<qint64>(indexRecordSize);

void note(StepIndex &index, const IndexRecord &record)
{
    if (record.kind == IndexKind::Start) {
        if (!index.started)
            index.startedMs = record.timeMs;
        index.started = true;
        return;
    }
    if (record.kind == IndexKind::End) { // the last one counts: it is written when no process of the step is left
        index.exitCode = std::clamp(record.exitCode, 0, 255);
        index.finishedMs = record.timeMs;
        return;
    }
    const auto offset = static_cast<qint64>(record.offset);
    const qint64 end = index.chunks.empty() ? 0 : index.chunks.back().offset + index.chunks.back().length;
    if (record.length == 0 || offset < end || index.chunks.size() >= maxChunks)
        return;
    index.chunks.push_back({offset, record.length, record.timeMs, record.lineEnds, record.kind == IndexKind::Error});
}

} // namespace

StepIndex readStepIndex(const QString &path)
{
    StepIndex index;
    const PlainFile file(path);
    const qint64 records = file.size() / recordSize;
    std::array<char, recordsAtOnce * indexRecordSize> buffer;
    // With more than is kept, what lies between is left out, but not the end.
    const qint64 tail = std::max<qint64>(0, records - static_cast<qint64>(recordsAtOnce));
    for (qint64 at = 0; at < records;) {
        if (index.chunks.size() >= maxChunks || at > 4 * static_cast<qint64>(maxChunks))
            at = std::max(at, tail);
        const qint64 got = file.read(at * recordSize, buffer.data(), static_cast<qint64>(buffer.size())) / recordSize;
        for (qint64 i = 0; i < got; ++i) {
            IndexRecord record;
            if (takeIndexRecord(reinterpret_cast<const unsigned char *>(buffer.data() + i * recordSize), record))
                note(index, record);
        }
        if (got <= 0)
            break;
        at += got;
    }
    return index;
}

} // namespace clustero
