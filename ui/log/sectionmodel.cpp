// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/sectionmodel.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr std::size_t mostLookedInto = 5000; ///< groups that are looked through for errors

bool isBad(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

} // namespace

SectionModel::SectionModel(const LogSection &facts, LogWorkers &workers, QObject *parent)
    : QObject(parent), m_facts(facts), m_document(facts.logPath, facts.indexPath, workers)
{
    connect(&m_document, &LogDocument::changed, this, &SectionModel::linesChanged);
    connect(&m_document, &LogDocument::errorsChanged, this, [this] {
        const bool hasErrors = m_document.errors().progress().isDone && m_document.errors().count() > 0;
        if (hasErrors && !std::exchange(m_hasErrors, true) && isBad(m_facts.state)) {
            rebuildFolds();
            rebuildRows();
            Q_EMIT changed();
        }
        Q_EMIT errorsChanged();
    });
    applyDefaultFold();
    m_document.open(isBad(facts.state) ? 2 : isLive() ? 1 : 0);
    m_document.setLive(isLive());
}

void SectionModel::update(const LogSection &facts)
{
    if (facts == m_facts)
        return;
    const bool isOther = facts.state != m_facts.state;
    m_facts = facts;
    m_document.setLive(isLive());
    if (isOther) {
        applyDefaultFold();
        rebuildFolds();
        rebuildRows();
    }
    Q_EMIT changed();
}

void SectionModel::applyDefaultFold()
{
    if (m_wish) {
        m_isFolded = *m_wish;
        return;
    }
    if (m_watched && !m_isFolded)
        return;
    const bool isQuiet = m_facts.state == State::Passed || m_facts.state == State::Skipped || m_facts.state == State::Cancelled;
    m_isFolded = !m_isAlone && !m_expandAll && isQuiet;
}

void SectionModel::setFolded(bool isFolded)
{
    m_wish = isFolded;
    if (std::exchange(m_isFolded, isFolded) != isFolded)
        Q_EMIT changed();
}

void SectionModel::setAlone(bool isAlone)
{
    if (std::exchange(m_isAlone, isAlone) == isAlone)
        return;
    applyDefaultFold();
    Q_EMIT changed();
}

void SectionModel::setWatched(std::optional<LineRange> lines)
{
    if (m_watched == lines)
        return;
    m_watched = lines;
    if (!m_hasDeferred)
        return;
    m_version = -1; // the next catchUp() hides them
    Q_EMIT linesChanged();
}

int SectionModel::groupAt(qint64 line) const
{
    const auto found =
        std::lower_bound(m_groups.begin(), m_groups.end(), line, [](const LogGroup &group, qint64 wanted) { return group.first < wanted; });
    return found != m_groups.end() && found->first == line ? static_cast<int>(found - m_groups.begin()) : -1;
}

qint64 SectionModel::lastLineOf(int group) const
{
    const qint64 last = m_groups[static_cast<std::size_t>(group)].last;
    return last < 0 ? std::max<qint64>(0, m_map.lineCount() - 1) : last;
}

int SectionModel::groupHolding(qint64 line) const
{
    const auto after =
        std::upper_bound(m_groups.begin(), m_groups.end(), line, [](qint64 wanted, const LogGroup &group) { return wanted < group.first; });
    for (auto i = static_cast<int>(after - m_groups.begin()) - 1, steps = 0; i >= 0 && steps < 1000; --i, ++steps) {
        if (lastLineOf(i) >= line)
            return i;
        if (m_groups[static_cast<std::size_t>(i)].level == 0)
            break;
    }
    return -1;
}

void SectionModel::setGroupFolded(int group, bool isFolded)
{
    m_wishes.insert(m_groups[static_cast<std::size_t>(group)].first, isFolded);
    m_isGroupFolded[static_cast<std::size_t>(group)] = isFolded;
    rebuildRows();
    Q_EMIT changed();
}

void SectionModel::setAllFolded(bool isFolded)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_wishes.insert(m_groups[i].first, isFolded);
        m_isGroupFolded[i] = isFolded;
    }
    m_wish = m_isFolded = isFolded && !m_isAlone;
    rebuildRows();
    Q_EMIT changed();
}

void SectionModel::reveal(qint64 line)
{
    const auto first =
        std::upper_bound(m_groups.begin(), m_groups.end(), line, [](qint64 wanted, const LogGroup &group) { return wanted < group.first; });
    bool hasChanged = false;
    for (auto i = static_cast<int>(first - m_groups.begin()) - 1, steps = 0; i >= 0 && steps < 1000; --i, ++steps) {
        const auto at = static_cast<std::size_t>(i);
        if (m_groups[at].first < line && lastLineOf(i) >= line && m_isGroupFolded[at]) {
            m_wishes.insert(m_groups[at].first, false);
            m_isGroupFolded[at] = false;
            hasChanged = true;
        }
        if (m_groups[at].level == 0)
            break;
    }
    if (hasChanged)
        rebuildRows();
    if (m_isFolded) {
        m_wish = m_isFolded = false;
        hasChanged = true;
    }
    if (hasChanged)
        Q_EMIT changed();
}

bool SectionModel::isSuperseded(qint64 line) const
{
    const auto after = std::upper_bound(m_hidden.begin(), m_hidden.end(), line,
                                        [](qint64 wanted, const LineRange &range) { return wanted < range.first; });
    return !m_isRaw && after != m_hidden.begin() && (after - 1)->last >= line;
}

void SectionModel::setRaw(bool isRaw)
{
    m_isRaw = isRaw;
    rebuildRows();
    Q_EMIT changed();
}

void SectionModel::setExpandAll(bool isOn)
{
    m_expandAll = isOn;
    applyDefaultFold();
    rebuildFolds();
    rebuildRows();
    Q_EMIT changed();
}

qint64 SectionModel::bodyRows() const
{
    return std::max<qint64>(1, m_map.rowCount());
}

qint64 SectionModel::bodyRowOf(qint64 line) const
{
    return std::clamp<qint64>(m_map.rowOf(line), 0, bodyRows() - 1);
}

void SectionModel::setSearch(const LineMatcher *matcher, int context)
{
    m_search.reset();
    if (!matcher)
        return;
    m_search = m_document.search(*matcher, context);
    connect(m_search.get(), &LogSearch::changed, this, &SectionModel::searchChanged);
}

void SectionModel::catchUp()
{
    const LogIndex::Facts facts = m_document.facts();
    m_map.setLineCount(facts.lines);
    if (facts.version != m_version || facts.generation != m_generation) {
        m_version = facts.version;
        if (facts.generation != m_generation) {
            m_generation = facts.generation;
            m_bookmarks.truncate(facts.lines);
        }
        rebuildFolds();
        rebuildRows();
    }
}

bool SectionModel::foldsBySelf(const LogGroup &group) const
{
    const auto wish = m_wishes.constFind(group.first);
    if (wish != m_wishes.constEnd())
        return *wish;
    if (m_expandAll || group.isExpanded || group.last < 0)
        return false;
    if (!isFinal(m_facts.state))
        return group.isCollapsed;
    if (m_groups.size() > mostLookedInto)
        return true;
    const qint64 error = m_document.errors().next(group.first);
    return error < 0 || error > group.last;
}

void SectionModel::rebuildFolds()
{
    const std::vector<bool> before = std::move(m_isGroupFolded);
    m_groups = m_document.groups();
    m_isGroupFolded.resize(m_groups.size());
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const bool isWatched = m_watched && m_groups[i].first <= m_watched->last && lastLineOf(static_cast<int>(i)) >= m_watched->first;
        m_isGroupFolded[i] = isWatched && i < before.size() ? before[i] : isWatched ? false : foldsBySelf(m_groups[i]);
    }
}

void SectionModel::rebuildRows()
{
    m_hidden = m_document.hidden();
    m_hasDeferred = false;
    std::vector<LineRange> ranges;
    for (const LineRange &range : m_hidden) {
        const bool isWatched = m_watched && range.first <= m_watched->last && range.last >= m_watched->first;
        if (m_isRaw)
            break;
        if (!isWatched) {
            ranges.push_back(range);
            continue;
        }
        m_hasDeferred = true;
        if (range.first < m_watched->first)
            ranges.push_back({range.first, m_watched->first - 1});
        if (range.last > m_watched->last)
            ranges.push_back({m_watched->last + 1, range.last});
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_isGroupFolded[i])
            ranges.push_back({m_groups[i].first + 1, lastLineOf(static_cast<int>(i))});
        else if (m_groups[i].hasEndMark && !m_isRaw && m_groups[i].last > m_groups[i].first)
            ranges.push_back({m_groups[i].last, m_groups[i].last});
    }
    m_map.setHidden(merged(std::move(ranges)));
    m_notes = m_document.notes();
    std::vector<qint64> lines;
    for (const LogNote &note : m_notes)
        lines.push_back(std::min(note.line, m_map.lineCount()));
    m_map.setNotes(lines);
}

} // namespace clustero
