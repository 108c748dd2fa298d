// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textmerge.h"

#include "models/yaml/textdiff.h"

#include <algorithm>
#include <numeric>

namespace clustero {

namespace {

using Lines = QList<QByteArrayView>;

/// Lines of the base with the lines of both sides that are the same.
struct Stable
{
    qsizetype base;
    qsizetype mine;
    qsizetype theirs;
    qsizetype count;
};

QByteArray joined(const Lines &lines, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {};
    const char *start = lines.at(from).data();
    const QByteArrayView last = lines.at(to - 1);
    return QByteArray(start, last.data() + last.size() - start);
}

/// What all three have in common: where a run with mine overlaps one with theirs.
QList<Stable> stableRuns(const QList<LineMatch> &mine, const QList<LineMatch> &theirs)
{
    QList<Stable> runs;
    qsizetype a = 0;
    qsizetype b = 0;
    while (a < mine.size() && b < theirs.size()) {
        const LineMatch &one = mine.at(a);
        const LineMatch &other = theirs.at(b);
        const qsizetype start = std::max(one.before, other.before);
        const qsizetype end = std::min(one.before + one.count, other.before + other.count);
        if (start < end)
            runs.append({start, one.after + start - one.before, other.after + start - other.before, end - start});
        (one.before + one.count < other.before + other.count) ? ++a : ++b;
    }
    return runs;
}

class Merger
{
public:
    Merger(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
        : m_base(linesOf(base)), m_mine(linesOf(mine)), m_theirs(linesOf(theirs))
    {}

    TextMerge merge()
    {
        QList<Stable> runs = stableRuns(matchingLines(m_base, m_mine), matchingLines(m_base, m_theirs));
        runs.append({m_base.size(), m_mine.size(), m_theirs.size(), 0});
        Stable at{0, 0, 0, 0};
        for (const Stable &run : std::as_const(runs)) {
            unstable(at, run);
            agree(joined(m_base, run.base, run.base + run.count));
            at = {run.base + run.count, run.mine + run.count, run.theirs + run.count, 0};
        }
        return m_merge;
    }

private:
    void unstable(const Stable &from, const Stable &to)
    {
        const QByteArray base = joined(m_base, from.base, to.base);
        const QByteArray mine = joined(m_mine, from.mine, to.mine);
        const QByteArray theirs = joined(m_theirs, from.theirs, to.theirs);
        if (mine == theirs || theirs == base)
            agree(mine);
        else if (mine == base)
            agree(theirs);
        else
            m_merge.parts.append({MergePart::Kind::Conflict, {}, base, mine, theirs, from.mine, from.theirs});
    }

    void agree(const QByteArray &text)
    {
        if (text.isEmpty())
            return;
        if (m_merge.parts.isEmpty() || m_merge.parts.last().kind != MergePart::Kind::Agreed)
            m_merge.parts.append(MergePart());
        m_merge.parts.last().text += text;
    }

    Lines m_base;
    Lines m_mine;
    Lines m_theirs;
    TextMerge m_merge;
};

QByteArray picked(const MergePart &part, TextMerge::Pick pick)
{
    // A side whose last line has no end stands in front of the other side's first line.
    const auto both = [](QByteArray first, const QByteArray &second) {
        if (!first.isEmpty() && !second.isEmpty() && !first.endsWith('\n'))
            first += second.contains("\r\n") ? "\r\n" : "\n";
        return first + second;
    };
    switch (pick) {
    case TextMerge::Pick::Mine: return part.mine;
    case TextMerge::Pick::Theirs: return part.theirs;
    case TextMerge::Pick::MineThenTheirs: return both(part.mine, part.theirs);
    case TextMerge::Pick::TheirsThenMine: return both(part.theirs, part.mine);
    case TextMerge::Pick::Base: return part.base;
    }
    return part.mine;
}

} // namespace

int TextMerge::conflicts() const
{
    return int(std::count_if(parts.begin(), parts.end(), [](const MergePart &part) { return part.kind == MergePart::Kind::Conflict; }));
}

QByteArray TextMerge::text(std::span<const Pick> picks) const
{
    QByteArray result;
    size_t conflict = 0;
    for (const MergePart &part : parts) {
        if (part.kind == MergePart::Kind::Agreed) {
            result += part.text;
        } else {
            result += picked(part, conflict < picks.size() ? picks[conflict] : Pick::Mine);
            ++conflict;
        }
    }
    return result;
}

TextMerge mergeTexts(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    return Merger(base, mine, theirs).merge();
}

TextEdits lineEdits(const QByteArray &before, const QByteArray &after)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    QList<LineMatch> runs = matchingLines(old, now);
    runs.append({old.size(), now.size(), 0});
    TextEdits edits;
    qsizetype from = 0;
    qsizetype to = 0;
    for (const LineMatch &run : std::as_const(runs)) {
        const qsizetype offset = from < old.size() ? old.at(from).data() - before.constData() : before.size();
        for (TextEdit edit : difference(joined(old, from, run.before), joined(now, to, run.after))) {
            edit.offset += offset;
            edits.append(edit);
        }
        from = run.before + run.count;
        to = run.after + run.count;
    }
    return edits;
}

} // namespace clustero
