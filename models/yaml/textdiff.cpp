// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textdiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace clustero {

namespace {

constexpr int mostChanges = 1024; ///< of one exact search; its memory grows with the square: 4 MiB
constexpr int mostSplits = 8;     ///< how often a part that is too different is split at lines that occur once

/// A part of both texts.
struct Part
{
    int before = 0;
    int beforeEnd = 0;
    int after = 0;
    int afterEnd = 0;
};

class Matcher
{
public:
    Matcher(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
    {
        QHash<QByteArrayView, int> known;
        number(before, known, m_before);
        number(after, known, m_after);
    }

    QList<LineMatch> run()
    {
        match({0, int(m_before.size()), 0, int(m_after.size())}, mostSplits);
        return m_matches;
    }

private:
    static void number(const QList<QByteArrayView> &lines, QHash<QByteArrayView, int> &known, std::vector<int> &numbers)
    {
        numbers.reserve(size_t(lines.size()));
        for (const QByteArrayView line : lines) {
            auto found = known.constFind(line);
            if (found == known.constEnd())
                found = known.insert(line, int(known.size()));
            numbers.push_back(*found);
        }
    }

    bool equal(int before, int after) const { return m_before[size_t(before)] == m_after[size_t(after)]; }

    void add(int before, int after, int count)
    {
        if (count == 0)
            return;
        if (!m_matches.isEmpty()) {
            LineMatch &last = m_matches.last();
            if (last.before + last.count == before && last.after + last.count == after) {
                last.count += count;
                return;
            }
        }
        m_matches.append({before, after, count});
    }

    void match(Part part, int splits)
    {
        const int start = part.before;
        while (part.before < part.beforeEnd && part.after < part.afterEnd && equal(part.before, part.after)) {
            ++part.before;
            ++part.after;
        }
        add(start, part.after - (part.before - start), part.before - start);
        const int end = part.beforeEnd;
        while (part.before < part.beforeEnd && part.after < part.afterEnd && equal(part.beforeEnd - 1, part.afterEnd - 1)) {
            --part.beforeEnd;
            --part.afterEnd;
        }
        if (part.before < part.beforeEnd && part.after < part.afterEnd && !matchExactly(part) && splits > 0)
            split(part, splits);
        add(part.beforeEnd, part.afterEnd, end - part.beforeEnd);
    }

    /// The greedy search of E. Myers, "An O(ND) Difference Algorithm". False: there are more than mostChanges.
    bool matchExactly(const Part &part)
    {
        const int rows = part.beforeEnd - part.before;
        const int columns = part.afterEnd - part.after;
        std::vector<std::vector<int>> reached; // for every number of changes the row reached on each diagonal, from -changes
        for (int changes = 0; changes <= std::min(mostChanges, rows + columns); ++changes) {
            std::vector<int> next(size_t(2 * changes + 1));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int x = changes == 0 ? 0 : step(reached.back(), changes, diagonal);
                int y = x - diagonal;
                while (x < rows && y < columns && equal(part.before + x, part.after + y)) {
                    ++x;
                    ++y;
                }
                const int index = diagonal + changes; // never negative
                next[size_t(index)] = x;
                if (x >= rows && y >= columns) {
                    reached.push_back(std::move(next));
                    trace(part, reached, rows, columns);
                    return true;
                }
            }
            reached.push_back(std::move(next));
        }
        return false;
    }

    /// The row where a diagonal is entered, from what was reached with a change less: one line removed, or one added.
    static int step(const std::vector<int> &previous, int changes, int diagonal)
    {
        const int size = int(previous.size());
        const int above = diagonal + 1 + changes - 1; // index of the next diagonal
        const int below = diagonal - 1 + changes - 1;
        const int added = above >= 0 && above < size ? previous[size_t(above)] : -1;
        const int removed = below >= 0 && below < size ? previous[size_t(below)] + 1 : -1;
        return std::max(added, removed);
    }

    void trace(const Part &part, const std::vector<std::vector<int>> &reached, int x, int y)
    {
        std::vector<LineMatch> runs;
        for (int changes = int(reached.size()) - 1; changes >= 0; --changes) {
            const int diagonal = x - y;
            const int entered = changes == 0 ? 0 : step(reached[size_t(changes) - 1], changes, diagonal);
            runs.push_back({part.before + entered, part.after + entered - diagonal, x - entered});
            if (changes == 0)
                break;
            const std::vector<int> &previous = reached[size_t(changes) - 1];
            const int below = diagonal - 1 + changes - 1;
            const bool isRemoved = below >= 0 && below < int(previous.size()) && previous[size_t(below)] + 1 == entered;
            x = isRemoved ? entered - 1 : entered;
            y = isRemoved ? entered - diagonal : entered - diagonal - 1;
        }
        for (auto run = runs.rbegin(); run != runs.rend(); ++run)
            add(int(run->before), int(run->after), int(run->count));
    }

    /// Lines that occur exactly once in both parts hold the rest together, as many of them as are in the same order.
    void split(const Part &part, int splits)
    {
        const std::vector<std::pair<int, int>> anchors = inOrder(commonUniqueLines(part));
        Part gap = part;
        for (const auto &[before, after] : anchors) {
            gap.beforeEnd = before;
            gap.afterEnd = after;
            match(gap, splits - 1);
            add(before, after, 1);
            gap.before = before + 1;
            gap.after = after + 1;
        }
        gap.beforeEnd = part.beforeEnd;
        gap.afterEnd = part.afterEnd;
        if (!anchors.empty())
            match(gap, splits - 1);
    }

    std::vector<std::pair<int, int>> commonUniqueLines(const Part &part) const
    {
        struct Seen
        {
            int before = -1;
            int after = -1;
            bool isUnique = true;
        };
        QHash<int, Seen> seen;
        for (int i = part.before; i < part.beforeEnd; ++i) {
            Seen &line = seen[m_before[size_t(i)]];
            line.isUnique = line.before < 0;
            line.before = i;
        }
        for (int i = part.after; i < part.afterEnd; ++i) {
            const auto line = seen.find(m_after[size_t(i)]);
            if (line == seen.end())
                continue;
            line->isUnique = line->isUnique && line->after < 0;
            line->after = i;
        }
        std::vector<std::pair<int, int>> lines;
        for (const Seen &line : std::as_const(seen)) {
            if (line.isUnique && line.after >= 0)
                lines.emplace_back(line.before, line.after);
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    /// The longest ascending subsequence.
    static std::vector<std::pair<int, int>> inOrder(const std::vector<std::pair<int, int>> &lines)
    {
        std::vector<size_t> tails; // of the shortest last element for each length
        std::vector<int> previous(lines.size(), -1);
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto place = std::lower_bound(tails.begin(), tails.end(), lines[i].second,
                                                [&](size_t tail, int after) { return lines[tail].second < after; });
            if (place != tails.begin())
                previous[i] = int(*(place - 1));
            if (place == tails.end())
                tails.push_back(i);
            else
                *place = i;
        }
        std::vector<std::pair<int, int>> result;
        for (int i = tails.empty() ? -1 : int(tails.back()); i >= 0; i = previous[size_t(i)])
            result.push_back(lines[size_t(i)]);
        std::reverse(result.begin(), result.end());
        return result;
    }

    std::vector<int> m_before; ///< lines as numbers, equal ones the same
    std::vector<int> m_after;
    QList<LineMatch> m_matches;
};

/// A range of a hunk's header: from 1, and for no lines the line before.
QByteArray rangeText(qsizetype start, qsizetype count)
{
    const QByteArray first = QByteArray::number(count == 0 ? start : start + 1);
    return count == 1 ? first : first + ',' + QByteArray::number(count);
}

class HunkBuilder
{
public:
    HunkBuilder(const QByteArray &before, const QByteArray &after) : m_before(linesOf(before)), m_after(linesOf(after)) {}

    QList<DiffHunk> run(int context)
    {
        qsizetype before = 0;
        qsizetype after = 0;
        QList<LineMatch> matches = matchingLines(m_before, m_after);
        matches.append({m_before.size(), m_after.size(), 0});
        for (const LineMatch &match : std::as_const(matches)) {
            if (before < match.before || after < match.after)
                addChange(before, match.before, after, match.after, context);
            before = match.before + match.count;
            after = match.after + match.count;
        }
        addContext(context);
        return m_hunks;
    }

private:
    void addChange(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd, int context)
    {
        const qsizetype unchanged = m_hunks.isEmpty() ? before : before - endOfLast();
        if (m_hunks.isEmpty() || unchanged > 2 * context) {
            addContext(context);
            const qsizetype lead = std::min<qsizetype>(context, unchanged);
            m_hunks.append(DiffHunk{before - lead, 0, after - lead, 0, {}});
            addUnchanged(lead);
        } else {
            addUnchanged(unchanged);
        }
        DiffHunk &hunk = m_hunks.last();
        for (; before < beforeEnd; ++before, ++hunk.beforeCount)
            hunk.lines.append({DiffLine::Kind::Removed, before, -1, m_before[before].toByteArray()});
        for (; after < afterEnd; ++after, ++hunk.afterCount)
            hunk.lines.append({DiffLine::Kind::Added, -1, after, m_after[after].toByteArray()});
    }

    qsizetype endOfLast() const { return m_hunks.last().before + m_hunks.last().beforeCount; }

    /// Behind the last hunk.
    void addContext(int context)
    {
        if (!m_hunks.isEmpty())
            addUnchanged(std::min<qsizetype>(context, m_before.size() - endOfLast()));
    }

    void addUnchanged(qsizetype count)
    {
        DiffHunk &hunk = m_hunks.last();
        for (; count > 0; --count) {
            const qsizetype before = hunk.before + hunk.beforeCount++;
            hunk.lines.append({DiffLine::Kind::Context, before, hunk.after + hunk.afterCount++, m_before[before].toByteArray()});
        }
    }

    QList<QByteArrayView> m_before;
    QList<QByteArrayView> m_after;
    QList<DiffHunk> m_hunks;
};

} // namespace

QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(QByteArrayView(text).sliced(at, next - at));
        at = next;
    }
    return lines;
}

QList<LineMatch> matchingLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    return Matcher(before, after).run();
}

QList<DiffHunk> diffHunks(const QByteArray &before, const QByteArray &after, int context)
{
    return before == after ? QList<DiffHunk>() : HunkBuilder(before, after).run(std::max(0, context));
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName, const QByteArray &afterName)
{
    const QList<DiffHunk> hunks = diffHunks(before, after);
    if (hunks.isEmpty())
        return {};
    QByteArray text = "--- " + beforeName + "\n+++ " + afterName + '\n';
    for (const DiffHunk &hunk : hunks) {
        text += "@@ -" + rangeText(hunk.before, hunk.beforeCount) + " +" + rangeText(hunk.after, hunk.afterCount) + " @@\n";
        for (const DiffLine &line : hunk.lines) {
            text += line.kind == DiffLine::Kind::Context ? ' ' : line.kind == DiffLine::Kind::Removed ? '-' : '+';
            text += line.text;
            if (!line.text.endsWith('\n'))
                text += "\n\\ No newline at end of file\n";
        }
    }
    return text;
}

} // namespace clustero
