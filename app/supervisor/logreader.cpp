// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/plainfile.h"
#include "app/supervisor/stepindex.h"
#include "app/supervisor/stepindexformat.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace clustero {

namespace {

constexpr qint64 windowSize = 256 * 1024;
constexpr qint64 indexStride = static_cast<qint64>(indexRecordSize);
constexpr qint64 maxBlock = 16 * 1024 * 1024;

// The index, read forward beside the log: what is known about one offset after the other.
class ChunkCursor
{
public:
    explicit ChunkCursor(const QString &path) : m_path(path), m_file(path) {}

    /// Moves on to the piece that holds `offset`; nullptr if the index does not tell (yet).
    const LogChunk *at(qint64 offset)
    {
        while (m_chunk.offset + m_chunk.length <= offset) {
            if (!next())
                return nullptr;
        }
        return m_chunk.offset <= offset ? &m_chunk : nullptr;
    }

    [[nodiscard]] bool hasChunks() const { return m_seen; }

private:
    bool next()
    {
        for (;;) {
            if (m_taken == m_filled && !fill())
                return false;
            IndexRecord record;
            const bool good = takeIndexRecord(m_buffer.data() + m_taken * indexStride, record);
            ++m_taken;
            const auto offset = static_cast<qint64>(record.offset);
            if (!good || record.length == 0 || offset < m_chunk.offset + m_chunk.length)
                continue; // start, end, or not ours
            m_chunk = {offset, record.length, record.timeMs, record.lineEnds, record.kind == IndexKind::Error};
            m_seen = true;
            return true;
        }
    }

    bool fill()
    {
        if (!m_file.isOpen())
            m_file = PlainFile(m_path);
        const qint64 got = m_file.read(m_position, reinterpret_cast<char *>(m_buffer.data()), static_cast<qint64>(m_buffer.size()));
        m_taken = 0;
        m_filled = got / indexStride;
        m_position += m_filled * indexStride;
        return m_filled > 0;
    }

    QString m_path;
    PlainFile m_file;
    std::array<unsigned char, 128 * indexRecordSize> m_buffer;
    qint64 m_position = 0;
    qint64 m_taken = 0;
    qint64 m_filled = 0;
    LogChunk m_chunk;
    bool m_seen = false;
};

} // namespace

struct LogReader::Private
{
    Private(const QString &logPath, const QString &indexPath) : path(logPath), log(logPath), index(indexPath) {}

    bool fill();
    bool isSettled(bool toEnd);
    LogLine take(qint64 size, bool endsLine);

    QString path;
    PlainFile log;
    ChunkCursor index;
    QByteArray window; ///< bytes of the log from windowStart on
    qint64 windowStart = 0;
    qint64 position = 0; ///< of the next line or piece
    qint64 lineNumber = 1;
    bool inLine = false;  ///< the next piece continues a line
    bool isError = false; ///< of the line that is being given
    qint64 arrivalMs = 0;
};

// Reads more of the log behind what the window holds; false if there is nothing new.
bool LogReader::Private::fill()
{
    if (!log.isOpen())
        log = PlainFile(path);
    const qint64 used = position - windowStart;
    const qint64 rest = window.size() - used;
    if (rest >= windowSize)
        return false;
    QByteArray next(windowSize, Qt::Uninitialized);
    std::memcpy(next.data(), window.constData() + used, static_cast<std::size_t>(rest));
    const qint64 got = log.read(position + rest, next.data() + rest, windowSize - rest);
    if (got <= 0)
        return false;
    next.truncate(rest + got);
    window = next;
    windowStart = position;
    return true;
}

// A piece is given while the step runs only if the index tells about its first byte; without any index nothing can be waited for.
bool LogReader::Private::isSettled(bool toEnd)
{
    const LogChunk *chunk = index.at(position);
    if (!inLine) {
        isError = chunk && chunk->isError;
        arrivalMs = chunk ? chunk->arrivalMs : 0;
    }
    return chunk || toEnd || !index.hasChunks();
}

LogLine LogReader::Private::take(qint64 size, bool endsLine)
{
    LogLine line;
    line.number = lineNumber;
    line.offset = position;
    line.text = QByteArray(window.constData() + (position - windowStart), size);
    line.isError = isError;
    line.arrivalMs = arrivalMs;
    line.isContinuation = inLine;
    position += size + (endsLine ? 1 : 0);
    lineNumber += endsLine ? 1 : 0;
    inLine = !endsLine;
    return line;
}

LogReader::LogReader(QString logPath, QString indexPath) : d(std::make_unique<Private>(logPath, indexPath)) {}
LogReader::~LogReader() = default;
LogReader::LogReader(LogReader &&) noexcept = default;
LogReader &LogReader::operator=(LogReader &&) noexcept = default;

std::vector<LogLine> LogReader::read(int most, bool toEnd)
{
    std::vector<LogLine> lines;
    while (static_cast<qint64>(lines.size()) < most) {
        const qint64 used = d->position - d->windowStart;
        const qint64 left = d->window.size() - used;
        const char *from = d->window.constData() + used;
        const qint64 look = std::min(left, maxLine + 1);
        const void *end = look > 0 ? std::memchr(from, '\n', static_cast<std::size_t>(look)) : nullptr;
        if (!end && left <= maxLine && d->fill())
            continue;
        const bool last = !end && left <= maxLine; // the file ends here, without a line end
        if (last && (!toEnd || left == 0))
            break;
        const qint64 size = end ? static_cast<const char *>(end) - from : std::min(left, maxLine);
        if (!d->isSettled(toEnd))
            break;
        lines.push_back(d->take(size, end != nullptr));
    }
    return lines;
}

QByteArray LogReader::readBlock(qint64 offset, qint64 most)
{
    if (!d->log.isOpen())
        d->log = PlainFile(d->path);
    const qint64 size = std::clamp<qint64>(std::min(most, d->log.size() - offset), 0, maxBlock);
    QByteArray block(offset < 0 ? 0 : size, Qt::Uninitialized);
    block.truncate(d->log.read(offset, block.data(), block.size()));
    return block;
}

qint64 LogReader::position() const
{
    return d->position;
}

} // namespace clustero
