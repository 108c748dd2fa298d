// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/linefetch.h"

#include "models/logs/bytescan.h"

#include <algorithm>
#include <cstring>

namespace clustero {

namespace {

constexpr qint64 windowSize = 128 * 1024;
constexpr qint64 maxLine = 256 * 1024; ///< of a line that is not shown at length
constexpr qint64 maxWholeLine = 4 * 1024 * 1024;
constexpr qint64 maxTail = 64 * 1024;

} // namespace

LineFetch::LineFetch(QString path, std::shared_ptr<const LogIndex> index) : m_path(std::move(path)), m_index(std::move(index)) {}

bool LineFetch::load(qint64 offset, qint64 most)
{
    m_window.resize(std::max<qsizetype>(m_window.size(), most));
    m_windowStart = offset;
    m_windowSize = m_file.read(offset, m_window.data(), most);
    return m_windowSize > 0;
}

QByteArrayView LineFetch::loaded(qint64 offset) const
{
    const qint64 from = offset - m_windowStart;
    if (from < 0 || from >= m_windowSize)
        return {};
    return QByteArrayView(m_window.constData() + from, m_windowSize - from);
}

LineFetch::Start LineFetch::find(qint64 line)
{
    const LogIndex::Place place = m_index->placeOf(line);
    Start start;
    if (place.skip == 0) {
        start.offset = load(place.offset, windowSize) ? place.offset : -1;
        return start;
    }
    if (!load(place.offset, windowSize))
        return start;
    const char *const begin = m_window.constData();
    const char *at = begin;
    const char *first = nullptr;
    for (qint64 skip = place.skip; skip > 0; --skip) {
        at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(begin + m_windowSize - at)));
        if (!at)
            return start;
        ++at;
        first = first ? first : at;
    }
    start.offset = m_windowStart + (at - begin);
    start.state = place.state;
    if (place.hasEscape)
        advanceAnsi(QByteArrayView(first, at - first), start.state);
    return start;
}

std::vector<FetchedLine> LineFetch::lines(qint64 first, int count, const RenderOptions &options)
{
    std::vector<FetchedLine> result;
    m_file = PlainFile(m_path);
    const LogIndex::Facts facts = m_index->facts();
    count = static_cast<int>(std::min<qint64>(count, facts.lines - first));
    if (first < 0 || count <= 0)
        return result;
    Start start = find(first);
    while (start.offset >= 0 && static_cast<int>(result.size()) < count) {
        FetchedLine line;
        line.number = first + static_cast<qint64>(result.size());
        line.offset = start.offset;
        const bool goesOn = takeLine(start, line, options);
        result.push_back(std::move(line));
        if (!goesOn)
            break;
    }
    return result;
}

// Renders the line at `start`, which moves on to the next one; false if there is none.
bool LineFetch::takeLine(Start &start, FetchedLine &line, const RenderOptions &options)
{
    const qint64 most = options.most > longLine ? std::min(maxWholeLine, static_cast<qint64>(options.most) * 4) : maxLine;
    QByteArrayView bytes = loaded(start.offset);
    const auto lineEnd = [&] {
        return bytes.isEmpty() ? nullptr : std::memchr(bytes.data(), '\n', static_cast<std::size_t>(bytes.size()));
    };
    const void *end = lineEnd();
    for (qint64 size = windowSize; !end && size <= most; size *= 2) {
        const bool isAll = !load(start.offset, size) || m_windowSize < size;
        bytes = loaded(start.offset);
        end = lineEnd();
        if (isAll)
            break;
    }
    const bool isAtEnd = !end && m_windowSize < windowSize;
    if (!end && !isAtEnd && start.offset + bytes.size() < m_file.size())
        return takeLongLine(start, line, options);
    const qsizetype size = end ? static_cast<const char *>(end) - bytes.data() : bytes.size();
    line.styled = renderLine(bytes.first(size), start.state, options);
    start.offset += size + 1;
    if (end && loaded(start.offset).isEmpty())
        load(start.offset, windowSize);
    return end != nullptr && m_windowSize > 0;
}

// More than is read: the head, or what its last carriage return leaves.
bool LineFetch::takeLongLine(Start &start, FetchedLine &line, const RenderOptions &options)
{
    const Start next = [&] {
        const QByteArray kept = m_window.first(m_windowSize);
        const qint64 keptStart = m_windowStart;
        Start found = find(line.number + 1);
        m_window = kept;
        m_windowStart = keptStart;
        m_windowSize = kept.size();
        return found;
    }();
    AnsiState state = start.state;
    line.styled = renderLine(loaded(start.offset), state, options);
    line.styled.isCut = true;
    const qint64 end = next.offset > start.offset ? next.offset - 1 : m_file.size();
    if (!options.isRaw && !m_index->isVisibleAsItIs(start.offset, end) &&
        load(std::max(start.offset, end - maxTail), std::min(maxTail, end - start.offset))) {
        const QByteArrayView tail = QByteArrayView(m_window.constData(), m_windowSize);
        const qsizetype last = tail.first(std::max<qsizetype>(0, tail.size() - 1)).lastIndexOf('\r');
        if (last >= 0) {
            state = start.state;
            line.styled = renderLine(tail.sliced(last + 1), state, options);
        }
    }
    start = next;
    if (start.offset < 0)
        return false;
    return load(start.offset, windowSize);
}

qint64 LineFetch::offsetOf(qint64 line)
{
    m_file = PlainFile(m_path);
    return line < 0 || line >= m_index->facts().lines ? -1 : find(line).offset;
}

qint64 LineFetch::lineAt(qint64 offset)
{
    m_file = PlainFile(m_path);
    const auto [start, linesBefore] = m_index->blockOf(offset);
    const qint64 most = std::clamp<qint64>(offset - start, 0, logBlock);
    const qint64 ends = most > 0 && load(start, most) ? countLineEnds(QByteArrayView(m_window.constData(), m_windowSize)) : 0;
    return std::min(linesBefore + ends, std::max<qint64>(0, m_index->facts().lines - 1));
}

QByteArray LineFetch::bytesOf(qint64 line, qint64 most)
{
    const qint64 offset = offsetOf(line);
    if (offset < 0 || !load(offset, most))
        return {};
    const QByteArrayView bytes(m_window.constData(), m_windowSize);
    const qsizetype end = bytes.indexOf('\n');
    return (end < 0 ? bytes : bytes.first(end)).toByteArray();
}

} // namespace clustero
