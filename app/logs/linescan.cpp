// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/linescan.h"

#include "models/logs/bytescan.h"
#include "models/logs/linerenderer.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace clustero {

namespace {

constexpr qsizetype bufferSize = 512 * 1024;
constexpr qsizetype overlap = 4096; ///< of the parts of a line that is longer than the buffer
constexpr std::chrono::milliseconds publishTime{40};

qsizetype lineStart(QByteArrayView bytes, qsizetype at)
{
    const auto *end = static_cast<const char *>(::memrchr(bytes.data(), '\n', static_cast<std::size_t>(at)));
    return end ? end - bytes.data() + 1 : 0;
}

qsizetype lineEnd(QByteArrayView bytes, qsizetype at)
{
    const auto *end = static_cast<const char *>(std::memchr(bytes.data() + at, '\n', static_cast<std::size_t>(bytes.size() - at)));
    return end ? end - bytes.data() : bytes.size();
}

} // namespace

LineWanted LineWanted::matching(const LineMatcher &matcher)
{
    LineWanted wanted;
    if (matcher.isPlain()) {
        wanted.finders.push_back([matcher](QByteArrayView bytes, qsizetype from) { return matcher.find(bytes, from); });
        wanted.isCertain = true;
    }
    wanted.isWanted = [matcher](QByteArrayView visible) { return matcher.matches(visible); };
    return wanted;
}

LineWanted LineWanted::errors(const ErrorRules &rules)
{
    LineWanted wanted;
    if (!rules.hasPatterns()) {
        for (const QByteArray &needle : ErrorRules::needles())
            wanted.finders.push_back([needle](QByteArrayView bytes, qsizetype from) { return findBytes(bytes, needle, from); });
    }
    wanted.isWanted = [rules](QByteArrayView visible) {
        return rules.matches(visible) ? LineMatcher::Answer::Yes : LineMatcher::Answer::No;
    };
    return wanted;
}

LineScan::LineScan(QString path, std::shared_ptr<const LogIndex> index, LineWanted wanted, int context)
    : m_path(std::move(path)), m_index(std::move(index)), m_wanted(std::move(wanted)), m_context(context)
{}

void LineScan::run(const std::atomic<bool> &isStopped, const std::function<void()> &published)
{
    m_file = PlainFile(m_path);
    auto last = std::chrono::steady_clock::now();
    for (bool goesOn = true; goesOn && !isStopped;) {
        const LogIndex::Facts facts = m_index->facts();
        if (facts.generation != m_generation) {
            m_generation = facts.generation;
            m_position = m_line = m_gaveUp = 0;
            m_found.clear();
            const std::lock_guard lock(m_mutex);
            m_lines.clear();
            m_withContext.clear();
        }
        goesOn = readPart(facts);
        const auto now = std::chrono::steady_clock::now();
        if (goesOn && now - last < publishTime)
            continue;
        last = now;
        publish(!goesOn, facts.bytes);
        published();
    }
}

// True: there is more to read.
bool LineScan::readPart(const LogIndex::Facts &facts)
{
    m_buffer.resize(bufferSize);
    const qint64 most = std::min<qint64>(bufferSize, facts.bytes - m_position);
    const qint64 got = most > 0 ? m_file.read(m_position, m_buffer.data(), most) : 0;
    if (got <= 0)
        return false;
    const QByteArrayView bytes(m_buffer.constData(), got);
    const bool isLast = got < bufferSize;
    qsizetype whole = lineStart(bytes, got);
    const bool isLong = whole == 0 && !isLast;
    if (isLong)
        whole = got - overlap;
    scan(bytes.first(isLong ? got : whole), m_position, m_line);
    const qint64 ends = countLineEnds(bytes.first(whole));
    if (isLast) // a line without an end; it is scanned again when it has more
        scan(bytes.sliced(whole), m_position + whole, m_line + ends);
    m_line += ends;
    m_position += whole;
    return !isLast;
}

void LineScan::scan(QByteArrayView bytes, qint64 offset, qint64 line)
{
    if (bytes.isEmpty())
        return;
    const bool asItIs = m_index->isVisibleAsItIs(offset, offset + bytes.size());
    if (!asItIs || m_wanted.finders.empty()) {
        scanLines(bytes, line, asItIs);
        return;
    }
    for (const LineWanted::Finder &find : m_wanted.finders)
        scanQuickly(bytes, line, find);
}

void LineScan::scanQuickly(QByteArrayView bytes, qint64 line, const LineWanted::Finder &find)
{
    qsizetype counted = 0;
    for (qsizetype at = find(bytes, 0); at >= 0; at = counted < bytes.size() ? find(bytes, counted) : -1) {
        line += countLineEnds(bytes.sliced(counted, at - counted));
        const qsizetype end = lineEnd(bytes, at);
        const qsizetype start = lineStart(bytes, at);
        if (m_wanted.isCertain || isWanted(bytes.sliced(start, end - start)))
            m_found.push_back(line);
        ++line;
        counted = end + 1;
    }
}

void LineScan::scanLines(QByteArrayView bytes, qint64 line, bool asItIs)
{
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = lineEnd(bytes, at);
        QByteArrayView visible = bytes.sliced(at, end - at);
        at = end + 1;
        if (asItIs || isVisibleAsItIs(visible)) {
            if (visible.endsWith('\r'))
                visible.chop(1);
        } else {
            if (!withoutStyles(visible, m_visible))
                m_visible = visibleText(visible, visible.size()).toUtf8();
            visible = m_visible;
        }
        if (isWanted(visible))
            m_found.push_back(line);
    }
}

bool LineScan::isWanted(QByteArrayView visible)
{
    const LineMatcher::Answer answer = m_wanted.isWanted(visible);
    m_gaveUp += answer == LineMatcher::Answer::GaveUp ? 1 : 0;
    return answer == LineMatcher::Answer::Yes;
}

void LineScan::publish(bool isDone, qint64 known)
{
    const std::lock_guard lock(m_mutex);
    for (const qint64 line : m_found) {
        m_lines.insert(line);
        for (qint64 near = line - m_context; m_context > 0 && near <= line + m_context; ++near)
            m_withContext.insert(near);
    }
    m_found.clear();
    m_progress = {m_position, m_lines.count(), m_gaveUp, isDone, known, m_generation};
}

LineScan::Progress LineScan::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

} // namespace clustero
