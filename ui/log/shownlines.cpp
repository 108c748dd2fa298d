// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/shownlines.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostKept = 3000;
constexpr qsizetype longestShown = 1'000'000;
constexpr int mostAtOnce = 500;
constexpr qint64 paintBudgetMs = 8;

} // namespace

void ShownLines::setLook(const LogLook &look, int wrapColumns)
{
    if (look == m_look && wrapColumns == m_wrapColumns)
        return;
    m_look = look;
    m_wrapColumns = wrapColumns;
    m_lines.clear();
}

void ShownLines::setMatcher(const std::optional<LineMatcher> &matcher)
{
    m_matcher = matcher;
    for (const auto &line : std::as_const(m_lines))
        line->matches.reset();
}

void ShownLines::prepare(qint64 first, qint64 last)
{
    if (m_lines.size() > mostKept)
        m_lines.clear();
    last = std::min(last, m_rows.rowCount() - 1);
    int section = -1;
    qint64 from = 0;
    qint64 to = -1;
    const auto flush = [&] {
        if (section >= 0 && to >= from)
            read(section, from, static_cast<int>(to - from + 1));
        section = -1;
    };
    for (qint64 row = std::max<qint64>(0, first); row <= last; ++row) {
        const LogRow what = m_rows.at(row);
        if (what.kind != LogRow::Kind::Line || m_lines.contains(keyOf(what.section, what.line)))
            continue;
        const bool goesOn = section == what.section && what.line >= to && what.line - to < 20 && what.line - from < mostAtOnce;
        if (!goesOn) {
            flush();
            section = what.section;
            from = what.line;
        }
        to = what.line;
    }
    flush();
}

void ShownLines::read(int section, qint64 first, int count)
{
    SectionModel *model = m_rows.section(section);
    RenderOptions options;
    options.isRaw = m_look.isRaw;
    options.most = count == 1 ? m_shownRest.value(keyOf(section, first), longLine) : longLine;
    std::vector<FetchedLine> fetched = model->document().lines(first, count, options);
    std::vector<qint64> offsets;
    for (const FetchedLine &line : fetched)
        offsets.push_back(line.offset);
    const auto arrivals = m_look.times == LogTimes::Off ? std::vector<TimeIndex::Arrival>() : model->document().arrivals(offsets);
    for (std::size_t i = 0; i < fetched.size(); ++i) {
        auto line = std::make_shared<ShownLine>();
        line->number = fetched[i].number;
        line->offset = fetched[i].offset;
        line->styled = std::move(fetched[i].styled);
        line->group = m_look.isRaw ? -1 : model->groupAt(line->number);
        if (line->group >= 0) {
            const qsizetype before = line->styled.text.size();
            line->styled.text = groupTitle(line->styled.text);
            const qsizetype cut = before - line->styled.text.size();
            for (StyledRun &run : line->styled.runs)
                run.start = std::max<qsizetype>(0, run.start - cut);
        }
        line->cells = CellText(line->styled.text, m_wrapColumns);
        if (i < arrivals.size())
            line->arrival = arrivals[i];
        m_lines.insert(keyOf(section, line->number), line);
    }
}

ShownLine *ShownLines::line(int section, qint64 number)
{
    const quint64 key = keyOf(section, number);
    if (!m_lines.contains(key))
        read(section, number, 1);
    std::shared_ptr<ShownLine> &line = m_lines[key];
    if (!line) {
        line = std::make_shared<ShownLine>();
        line->number = number;
    }
    return line.get();
}

const QList<LogLink> &ShownLines::links(ShownLine &line)
{
    if (!line.links) {
        line.links = findLinks(line.styled.text.left(longLine));
        for (const StyledRun &run : line.styled.runs) {
            if (run.style.link == 0 || run.style.link > line.styled.links.size())
                continue;
            const QString &target = line.styled.links.at(run.style.link - 1);
            line.links->append({kindOfAddress(target), run.start, run.length, target, 0, 0});
        }
    }
    return *line.links;
}

QList<LineMatcher::Span> ShownLines::matches(ShownLine &line)
{
    if (!m_matcher)
        return {};
    if (!line.matches) {
        if (m_paintTime.isValid() && m_paintTime.elapsed() > paintBudgetMs)
            return {};
        line.matches = m_matcher->spans(line.styled.text.left(longLine));
    }
    return *line.matches;
}

void ShownLines::refresh()
{
    m_known.resize(static_cast<std::size_t>(m_rows.sectionCount()));
    for (int i = 0; i < m_rows.sectionCount(); ++i) {
        Known &known = m_known[static_cast<std::size_t>(i)];
        const LogIndex::Facts facts = m_rows.section(i)->document().facts();
        const bool isOther = facts.generation != known.generation || facts.version != known.version;
        const qint64 keep = isOther ? 0 : std::max<qint64>(0, known.lines - 1); // the last one may have had no end
        if (facts.lines != known.lines || isOther)
            m_lines.removeIf(
                [&](const auto &entry) { return entry.key() >> 48 == quint64(i) && (entry.key() & 0xFFFF'FFFF'FFFF) >= quint64(keep); });
        known = {facts.lines, facts.generation, facts.version};
    }
}

void ShownLines::showRest(int section, qint64 number)
{
    const quint64 key = keyOf(section, number);
    if (m_shownRest.size() > 100)
        m_shownRest.clear();
    m_shownRest[key] = std::min(longestShown, m_shownRest.value(key, longLine) * 10);
    m_lines.remove(key);
    read(section, number, 1);
}

} // namespace clustero
