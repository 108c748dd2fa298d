// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/groups.h"

#include "models/logs/ansi.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

constexpr std::size_t maxDepth = 32;

QByteArrayView withoutEscapes(QByteArrayView line)
{
    for (int i = 0; i < 8 && !line.isEmpty() && (line.front() == '\x1B' || line.front() == '\r'); ++i) {
        Escape escape;
        line = line.sliced(line.front() == '\r' ? 1 : readEscape(line, 0, escape));
    }
    return line;
}

/// Go's test results and lines of dashes look like headings and are none.
std::optional<GroupMark> headingMark(QByteArrayView line)
{
    const char sign = line.front();
    if (line.size() < 5 || line[1] != sign || line[2] != sign || line[3] != ' ' || line[4] <= ' ')
        return {};
    const QByteArrayView title = line.sliced(4);
    for (const char *result : {"PASS:", "FAIL:", "SKIP:", "BENCH:"}) {
        if (title.startsWith(result))
            return {};
    }
    GroupMark mark;
    mark.kind = GroupMark::Kind::Heading;
    mark.sign = sign;
    mark.isCollapsed = sign != '+';
    return mark;
}

} // namespace

std::optional<GroupMark> sectionMarkOf(QByteArrayView line)
{
    const bool isStart = line.startsWith("section_start:");
    if (!isStart && !line.startsWith("section_end:"))
        return {};
    const qsizetype time = line.indexOf(':') + 1;
    const qsizetype name = line.indexOf(':', time) + 1;
    if (name <= 0 || name == time + 1)
        return {};
    qsizetype end = name;
    while (end < line.size() && line[end] > ' ' && line[end] != '[')
        ++end;
    GroupMark mark;
    mark.kind = isStart ? GroupMark::Kind::Start : GroupMark::Kind::End;
    mark.name = line.sliced(name, end - name).toByteArray();
    mark.isCollapsed = line.sliced(end).startsWith("[collapsed=true]");
    return mark.name.isEmpty() ? std::optional<GroupMark>() : mark;
}

std::optional<GroupMark> groupMarkOf(QByteArrayView line)
{
    line = withoutEscapes(line.first(std::min<qsizetype>(line.size(), 512)));
    if (line.size() < 4)
        return {};
    switch (line.front()) {
    case ':':
    case '#':
        if (line.startsWith("::group::") || line.startsWith("##[group]"))
            return GroupMark{};
        if (line.startsWith("::endgroup::") || line.startsWith("##[endgroup]"))
            return GroupMark{GroupMark::Kind::End, {}, false, '\0'};
        return {};
    case 's': return sectionMarkOf(line);
    case '-':
    case '+':
    case '~': return headingMark(line);
    default: return {};
    }
}

QString groupTitle(const QString &visible)
{
    static const QRegularExpression mark(
        QStringLiteral(R"(^(?:::group::|##\[group\]|(?:---|\+\+\+|~~~) |section_start:\d+:[^\s\[]+(?:\[[^\]]*\])?)\s*)"));
    QString title = visible;
    title.remove(mark);
    return title.isEmpty() ? visible : title;
}

void GroupBuilder::add(qint64 line, const GroupMark &mark)
{
    if (m_pending) {
        const bool isDiff = mark.kind == GroupMark::Kind::Heading && mark.sign == '+' && line == m_pendingLine + 1;
        const GroupMark pending = *m_pending;
        m_pending.reset();
        if (isDiff)
            return;
        open(m_pendingLine, pending);
    }
    if (mark.kind == GroupMark::Kind::Heading && mark.sign == '-') {
        m_pending = mark;
        m_pendingLine = line;
        return;
    }
    if (mark.kind != GroupMark::Kind::End) {
        open(line, mark);
        return;
    }
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &one) { return !one.isHeading && one.name == mark.name; });
    if (found == m_open.rend())
        return;
    const auto depth = static_cast<std::size_t>(m_open.rend() - found);
    while (m_open.size() > depth)
        close(line - 1, false);
    close(line, true);
}

void GroupBuilder::settle(qint64 lineCount)
{
    if (m_pending && lineCount > m_pendingLine + 2) {
        open(m_pendingLine, *m_pending);
        m_pending.reset();
    }
}

void GroupBuilder::open(qint64 line, const GroupMark &mark)
{
    if (mark.kind == GroupMark::Kind::Heading)
        closeHeadings(line - 1);
    if (m_groups.size() >= maxGroups || m_open.size() >= maxDepth)
        return;
    if (m_lastClosed < m_groups.size() && m_groups[m_lastClosed].last == line && m_groups[m_lastClosed].first < line) {
        m_groups[m_lastClosed].last = line - 1; // one ends and the next begins in the same line
        m_groups[m_lastClosed].hasEndMark = false;
    }
    m_open.push_back({m_groups.size(), mark.name, mark.kind == GroupMark::Kind::Heading});
    m_groups.push_back({line, -1, static_cast<int>(m_open.size()) - 1, mark.isCollapsed, false, mark.sign == '+'});
}

void GroupBuilder::close(qint64 last, bool hasEndMark)
{
    m_lastClosed = m_open.back().group;
    LogGroup &group = m_groups[m_lastClosed];
    group.last = std::max(last, group.first);
    group.hasEndMark = hasEndMark;
    m_open.pop_back();
}

// A heading ends the one before it, but not a group that it is inside of.
void GroupBuilder::closeHeadings(qint64 last)
{
    while (!m_open.empty() && m_open.back().isHeading)
        close(last, false);
}

void GroupBuilder::truncate(qint64 line)
{
    m_pending.reset();
    m_open.clear();
    while (!m_groups.empty() && m_groups.back().first >= line)
        m_groups.pop_back();
    for (LogGroup &group : m_groups) {
        if (group.last < 0 || group.last >= line)
            group.last = std::max(group.first, line - 1);
    }
}

} // namespace clustero
