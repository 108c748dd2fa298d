// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logindex.h"

#include "models/logs/bytescan.h"
#include "models/logs/linerenderer.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace clustero {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr std::size_t maxStates = 65536;
constexpr std::size_t maxHidden = 200'000;
constexpr std::size_t maxNotes = 1000;
constexpr std::chrono::milliseconds publishTime{30};

const char *lastLineEnd(QByteArrayView bytes)
{
    return static_cast<const char *>(::memrchr(bytes.data(), '\n', static_cast<std::size_t>(bytes.size())));
}

const char *nextOf(char byte, const char *from, const char *to)
{
    return from < to ? static_cast<const char *>(std::memchr(from, byte, static_cast<std::size_t>(to - from))) : nullptr;
}

/// Such a line leaves the row that it is written over as it was.
bool writesNothing(QByteArrayView line)
{
    return line.size() < 512 && !line.contains('K') && visibleText(line).isEmpty();
}

} // namespace

bool LogIndex::update(const std::atomic<bool> &isStopped, const std::function<void()> &published)
{
    openAgain();
    m_size = m_file.size();
    if (m_size < m_position + m_partial)
        beginAgain(m_size, LogNote::Kind::Truncated);
    auto last = std::chrono::steady_clock::now();
    bool isFirst = m_position == 0;
    bool goesOn = true;
    while (!isStopped && goesOn) {
        goesOn = readPart();
        const auto now = std::chrono::steady_clock::now();
        if (goesOn && !isFirst && now - last < publishTime)
            continue;
        isFirst = false;
        last = now;
        publish();
        published();
    }
    return !goesOn;
}

// Another file may have come in the place of the one that is open.
bool LogIndex::openAgain()
{
    PlainFile file(m_path);
    if (!file.isOpen())
        return m_file.isOpen();
    const quint64 identity = file.identity();
    const bool isOther = m_identity != 0 && identity != m_identity;
    m_file = std::move(file);
    m_identity = identity;
    if (isOther)
        beginAgain(0, LogNote::Kind::Replaced);
    return true;
}

// What is behind `size` is forgotten; reading begins again with the block in which it ends.
void LogIndex::beginAgain(qint64 size, LogNote::Kind kind)
{
    const std::lock_guard lock(m_mutex);
    const qint64 before = m_lineEnds + (m_partial > 0 ? 1 : 0);
    const auto keep = static_cast<std::size_t>(size / logBlock);
    if (keep < m_blocks.size()) {
        m_position = static_cast<qint64>(keep) * logBlock;
        m_lineEnds = m_blocks[keep].linesBefore;
        m_state = m_states[std::min<std::size_t>(m_blocks[keep].state, m_states.size() - 1)];
        m_blocks.resize(keep);
        m_atLineStart = m_position == 0;
    }
    if (m_position == 0)
        m_state = AnsiState();
    m_partial = 0;
    const qint64 kept =
        m_lineEnds + countLineEnds([&] {
            m_buffer.resize(std::max<qsizetype>(m_buffer.size(), logBlock));
            return QByteArrayView(m_buffer.constData(), m_file.read(m_position, m_buffer.data(), std::min(logBlock, size - m_position)));
        }());
    m_groupBuilder.truncate(m_lineEnds);
    m_progress = ProgressRows([this](qint64 line) { hide(line); });
    while (!m_hiddenNow.empty() && m_hiddenNow.back().last >= m_lineEnds)
        m_hiddenNow.pop_back();
    m_newBlocks.clear();
    m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), [&](const LogNote &note) { return note.line > kept; }), m_notes.end());
    if (m_notes.size() < maxNotes)
        m_notes.push_back({kind, kept, std::max<qint64>(0, before - kept), 0, 0});
    ++m_facts.generation;
    m_sideChanged = true;
}

// True: there is more to read at once.
bool LogIndex::readPart()
{
    if (m_buffer.size() < bufferSize)
        m_buffer.resize(bufferSize);
    const qint64 got = m_file.read(m_position, m_buffer.data(), bufferSize);
    const QByteArrayView bytes(m_buffer.constData(), got);
    m_size = std::max(m_size, m_position + got);
    const char *end = got > 0 ? lastLineEnd(bytes) : nullptr;
    const bool isFull = got == bufferSize;
    qsizetype usable = end ? end - bytes.data() + 1 : 0;
    if (got - usable >= logBlock) // a long line is taken in parts
        usable = got;
    takePart(bytes, usable);
    m_partial = got - usable;
    m_groupBuilder.settle(m_lineEnds);
    return isFull;
}

void LogIndex::takePart(QByteArrayView bytes, qsizetype usable)
{
    for (qsizetype at = 0; at < usable;) {
        const qint64 offset = m_position + at;
        if (offset % logBlock == 0) {
            m_newBlocks.push_back({m_lineEnds, 0, 0});
            m_hasBlockState = false;
        }
        const qsizetype size = std::min<qsizetype>(usable - at, logBlock - offset % logBlock);
        takeSegment(bytes, at, size, usable);
        at += size;
    }
    m_position += usable;
    if (usable > 0)
        m_atLineStart = bytes[usable - 1] == '\n';
}

void LogIndex::takeSegment(QByteArrayView bytes, qsizetype at, qsizetype size, qsizetype usable)
{
    const BlockSurvey survey = surveyBlock(bytes.sliced(at), size);
    Block local;
    Block *block = &local;
    std::unique_lock lock(m_mutex, std::defer_lock);
    if (!m_newBlocks.empty()) {
        block = &m_newBlocks.back();
    } else if (!m_blocks.empty()) {
        lock.lock(); // the block that the last part ended in
        block = &m_blocks.back();
    }
    block->flags = static_cast<quint8>(block->flags | (survey.hasEscape ? HasEscape : 0) | (survey.hasRewrite ? HasRewrite : 0));
    const bool needsState = !m_hasBlockState && survey.lineEnds > 0;
    const bool hasEscapes = survey.hasEscape || m_progress.isRewriting();
    qsizetype from = at;
    qint64 line = m_lineEnds;
    if (needsState) {
        const char *end = nextOf('\n', bytes.data() + at, bytes.data() + at + size);
        if (hasEscapes) {
            from = end - bytes.data() + 1;
            takeEscapes(bytes, at, from, line);
            ++line;
        }
        block->state = stateNumber(m_state);
        m_hasBlockState = true;
    }
    if (hasEscapes)
        takeEscapes(bytes, from, at + size, line);
    if (lock.owns_lock())
        lock.unlock();
    takeMarks(bytes, at, size, usable, survey);
    m_lineEnds += survey.lineEnds;
}

// `line` is that of `from`. Line ends are of interest only while rows are written again.
void LogIndex::takeEscapes(QByteArrayView bytes, qsizetype from, qsizetype to, qint64 line)
{
    const char *const end = bytes.data() + to;
    const char *at = bytes.data() + from;
    const char *counted = at;
    while (at < end) {
        const char *escapeAt = nextOf('\x1B', at, end);
        if (m_progress.isRewriting()) {
            const char *lineEnd = nextOf('\n', at, escapeAt ? escapeAt : end);
            if (lineEnd) {
                const char *before = lastLineEnd(QByteArrayView(bytes.data(), lineEnd - bytes.data()));
                const char *start = before ? before + 1 : bytes.data();
                line += countLineEnds(QByteArrayView(counted, lineEnd - counted));
                m_progress.ended(line, writesNothing(QByteArrayView(start, lineEnd - start)));
                ++line;
                at = counted = lineEnd + 1;
                continue;
            }
        }
        if (!escapeAt)
            return;
        Escape escape;
        at = bytes.data() + readEscape(bytes, escapeAt - bytes.data(), escape);
        applyEscape(escape, m_state);
        const bool moves = escape.kind == Escape::Kind::Up || escape.kind == Escape::Kind::Down || escape.kind == Escape::Kind::EraseBelow;
        if (!moves)
            continue;
        line += countLineEnds(QByteArrayView(counted, escapeAt - counted));
        counted = escapeAt;
        if (escape.kind == Escape::Kind::EraseBelow)
            m_progress.erasedBelow(line);
        else
            m_progress.moved(line, escape.kind == Escape::Kind::Up ? -escape.amount : escape.amount);
    }
}

void LogIndex::takeMarks(QByteArrayView bytes, qsizetype at, qsizetype size, qsizetype usable, const BlockSurvey &survey)
{
    std::vector<Mark> marks;
    const auto look = [&](qsizetype start) {
        const QByteArrayView rest = bytes.sliced(start, std::min<qsizetype>(512, bytes.size() - start));
        const qsizetype end = rest.indexOf('\n');
        const auto mark = groupMarkOf(end < 0 ? rest : rest.first(end));
        if (mark && mark->name.isEmpty()) // addSections() finds the others
            marks.push_back({start, *mark});
    };
    if (at == 0 && m_atLineStart)
        look(0);
    for (const qsizetype begin : survey.mayBegin) {
        if (at + begin < usable) // the next part looks at its first line itself
            look(at + begin);
    }
    if (survey.hasEscape || survey.hasRewrite)
        addSections(bytes, at, size, marks);
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    qint64 line = m_lineEnds;
    qsizetype counted = at;
    qsizetype last = -1;
    for (const Mark &mark : marks) {
        if (mark.at == last)
            continue;
        last = mark.at;
        line += countLineEnds(bytes.sliced(counted, mark.at - counted));
        counted = mark.at;
        m_groupBuilder.add(line, mark.mark);
        m_sideChanged = true;
    }
}

// GitLab's marks stand behind escapes, and one behind the other.
void LogIndex::addSections(QByteArrayView bytes, qsizetype at, qsizetype size, std::vector<Mark> &marks) const
{
    for (qsizetype found = at; found < at + size; ++found) {
        found = findBytes(bytes, "section_", found);
        if (found < 0 || found >= at + size)
            return;
        const char before = found > 0 ? bytes[found - 1] : '\n';
        if (before != '\n' && before != '\r' && before != 'K' && before != 'm')
            continue;
        const QByteArrayView rest = bytes.sliced(found, std::min<qsizetype>(512, bytes.size() - found));
        if (const auto mark = sectionMarkOf(rest))
            marks.push_back({found, *mark});
    }
}

void LogIndex::hide(qint64 line)
{
    m_sideChanged = true;
    const auto after = std::upper_bound(m_hiddenNow.begin(), m_hiddenNow.end(), line,
                                        [](qint64 wanted, const LineRange &range) { return wanted < range.first; });
    if (after != m_hiddenNow.begin()) {
        LineRange &before = *(after - 1);
        if (before.last >= line)
            return;
        if (before.last == line - 1) {
            before.last = line;
            if (after != m_hiddenNow.end() && after->first == line + 1) {
                before.last = after->last;
                m_hiddenNow.erase(after);
            }
            return;
        }
    }
    if (after != m_hiddenNow.end() && after->first == line + 1)
        after->first = line;
    else if (m_hiddenNow.size() < maxHidden)
        m_hiddenNow.insert(after, {line, line});
}

quint32 LogIndex::stateNumber(const AnsiState &state)
{
    if (state.isPlain())
        return 0;
    QByteArray key;
    for (const quint32 value : {state.style.foreground.value, state.style.background.value, quint32(state.style.flags)})
        key.append(reinterpret_cast<const char *>(&value), sizeof value);
    key += state.link;
    const auto found = m_stateNumbers.constFind(key);
    if (found != m_stateNumbers.constEnd())
        return *found;
    const auto number = static_cast<quint32>(m_stateNumbers.size()) + 1;
    if (number >= maxStates)
        return 0;
    m_stateNumbers.insert(key, number);
    m_newStates.push_back(state);
    return number;
}

void LogIndex::publish()
{
    const std::lock_guard lock(m_mutex);
    m_blocks.insert(m_blocks.end(), m_newBlocks.begin(), m_newBlocks.end());
    m_newBlocks.clear();
    m_states.insert(m_states.end(), m_newStates.begin(), m_newStates.end());
    m_newStates.clear();
    m_facts.lines = m_lineEnds + (m_partial > 0 || (m_position > 0 && !m_atLineStart) ? 1 : 0);
    m_facts.bytes = m_position + m_partial;
    m_facts.size = std::max(m_size, m_facts.bytes);
    m_facts.isComplete = m_facts.bytes == m_facts.size;
    if (std::exchange(m_sideChanged, false) || m_groupBuilder.groups().size() != m_groups.size()) {
        m_groups = m_groupBuilder.groups();
        m_hidden = m_hiddenNow;
        ++m_facts.version;
    }
}

LogIndex::Place LogIndex::placeOf(qint64 line) const
{
    const std::lock_guard lock(m_mutex);
    Place place;
    if (line <= 0 || m_blocks.empty()) {
        place.skip = std::max<qint64>(0, line);
        place.hasEscape = m_blocks.empty() || (m_blocks.front().flags & HasEscape) != 0;
        place.hasRewrite = m_blocks.empty() || (m_blocks.front().flags & HasRewrite) != 0;
        return place;
    }
    // The block with the line end before the line.
    const auto after = std::lower_bound(m_blocks.begin(), m_blocks.end(), line,
                                        [](const Block &block, qint64 wanted) { return block.linesBefore < wanted; });
    const auto block = after == m_blocks.begin() ? after : after - 1;
    place.offset = (block - m_blocks.begin()) * logBlock;
    place.skip = line - block->linesBefore;
    place.state = m_states[std::min<std::size_t>(block->state, m_states.size() - 1)];
    place.hasEscape = (block->flags & HasEscape) != 0;
    place.hasRewrite = (block->flags & HasRewrite) != 0;
    return place;
}

std::pair<qint64, qint64> LogIndex::blockOf(qint64 offset) const
{
    const std::lock_guard lock(m_mutex);
    if (m_blocks.empty() || offset < 0)
        return {0, 0};
    const auto number = std::min(offset / logBlock, static_cast<qint64>(m_blocks.size()) - 1);
    return {number * logBlock, m_blocks[static_cast<std::size_t>(number)].linesBefore};
}

bool LogIndex::isVisibleAsItIs(qint64 offset, qint64 end) const
{
    const std::lock_guard lock(m_mutex);
    for (qint64 number = offset / logBlock; number * logBlock < end; ++number) {
        if (number >= static_cast<qint64>(m_blocks.size()) || m_blocks[static_cast<std::size_t>(number)].flags != 0)
            return false;
    }
    return true;
}

LogIndex::Facts LogIndex::facts() const
{
    const std::lock_guard lock(m_mutex);
    return m_facts;
}

std::vector<LogGroup> LogIndex::groups() const
{
    const std::lock_guard lock(m_mutex);
    return m_groups;
}

std::vector<LineRange> LogIndex::hidden() const
{
    const std::lock_guard lock(m_mutex);
    return m_hidden;
}

std::vector<LogNote> LogIndex::notes() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes;
}

void LogIndex::addNote(const LogNote &note)
{
    const std::lock_guard lock(m_mutex);
    const auto same = [&](const LogNote &other) { return other.kind == note.kind && other.kind == LogNote::Kind::Lost; };
    m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), same), m_notes.end());
    if (m_notes.size() >= maxNotes)
        return;
    m_notes.insert(
        std::upper_bound(m_notes.begin(), m_notes.end(), note, [](const LogNote &a, const LogNote &b) { return a.line < b.line; }), note);
    ++m_facts.version;
}

qint64 LogIndex::memory() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qint64>(m_blocks.capacity() * sizeof(Block) + m_states.capacity() * sizeof(AnsiState) +
                               m_groups.capacity() * sizeof(LogGroup) + m_hidden.capacity() * sizeof(LineRange));
}

} // namespace clustero
