// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/runboard.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int usualFrom = 5; ///< runs, before anything is called usual
constexpr int usualOf = 20;

bool hasFailed(State state)
{
    return state == State::Failed || state == State::TimedOut;
}

} // namespace

std::optional<std::chrono::milliseconds> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return std::chrono::milliseconds(*middle);
    return std::chrono::milliseconds((*middle + *std::max_element(values.begin(), middle)) / 2);
}

void RunBoard::reset(QList<RunSummary> runs)
{
    Q_EMIT aboutToReset();
    std::sort(runs.begin(), runs.end(), [](const RunSummary &a, const RunSummary &b) { return a.id.value < b.id.value; });
    m_runs.assign(std::make_move_iterator(runs.begin()), std::make_move_iterator(runs.end()));
    rebuild();
    Q_EMIT wasReset();
}

void RunBoard::rebuild()
{
    m_index.clear();
    m_byFile.clear();
    m_unfinished.clear();
    m_usual.clear();
    m_index.reserve(static_cast<qsizetype>(m_runs.size()));
    for (int i = 0; i < count(); ++i) {
        m_index.insert(at(i).id.value, i);
        m_byFile[at(i).file].push_back(i);
        if (!isFinal(at(i).state))
            m_unfinished.insert(i);
    }
}

void RunBoard::merge(const QList<RunSummary> &runs)
{
    QList<RunSummary> added;
    QList<int> indexes;
    for (const RunSummary &run : runs) {
        const int index = indexOf(run.id);
        if (index < 0) {
            added.append(run);
        } else if (at(index) != run) {
            m_runs[static_cast<size_t>(index)] = run;
            m_usual.remove(run.file);
            if (isFinal(run.state))
                m_unfinished.remove(index);
            else
                m_unfinished.insert(index);
            indexes.append(index);
        }
    }
    if (!indexes.isEmpty())
        Q_EMIT changed(indexes);
    if (added.isEmpty())
        return;
    std::sort(added.begin(), added.end(), [](const RunSummary &a, const RunSummary &b) { return a.id.value < b.id.value; });
    if (!m_runs.empty() && added.first().id.value < m_runs.back().id.value) { // the clock went back
        QList<RunSummary> all(m_runs.begin(), m_runs.end());
        reset(all + added);
        return;
    }
    const int first = count();
    for (const RunSummary &run : std::as_const(added)) {
        const int index = count();
        m_runs.push_back(run);
        m_index.insert(run.id.value, index);
        m_byFile[run.file].push_back(index);
        m_usual.remove(run.file);
        if (!isFinal(run.state))
            m_unfinished.insert(index);
    }
    Q_EMIT appended(first);
}

const RunSummary *RunBoard::find(const RunId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &at(index);
}

int RunBoard::indexOf(const RunId &id) const
{
    return m_index.value(id.value, -1);
}

const std::vector<int> &RunBoard::indexesOf(const QString &file) const
{
    static const std::vector<int> none;
    const auto found = m_byFile.constFind(file);
    return found == m_byFile.constEnd() ? none : *found;
}

QList<RunSummary> RunBoard::newestOf(const QString &file, int most) const
{
    QList<RunSummary> found;
    const std::vector<int> &indexes = indexesOf(file);
    for (auto i = indexes.rbegin(); i != indexes.rend() && found.size() < most; ++i)
        found.append(at(*i));
    return found;
}

const RunSummary *RunBoard::newestOf(const QString &file) const
{
    const std::vector<int> &indexes = indexesOf(file);
    return indexes.empty() ? nullptr : &at(indexes.back());
}

const RunSummary *RunBoard::newestFinishedOf(const QString &file) const
{
    const std::vector<int> &indexes = indexesOf(file);
    for (auto i = indexes.rbegin(); i != indexes.rend(); ++i) {
        if (isFinal(at(*i).state))
            return &at(*i);
    }
    return nullptr;
}

std::optional<std::chrono::milliseconds> RunBoard::usualDuration(const QString &file) const
{
    const auto known = m_usual.constFind(file);
    if (known != m_usual.constEnd())
        return *known;
    std::vector<qint64> durations;
    const std::vector<int> &indexes = indexesOf(file);
    for (auto i = indexes.rbegin(); i != indexes.rend() && durations.size() < usualOf; ++i) {
        const RunSummary &run = at(*i);
        if (run.state == State::Passed && run.durationMs())
            durations.push_back(*run.durationMs());
    }
    const auto usual = durations.size() < usualFrom ? std::nullopt : median(std::move(durations));
    m_usual.insert(file, usual);
    return usual;
}

std::optional<RunBoard::FailingSince> RunBoard::failingSince(const RunId &id) const
{
    const int index = indexOf(id);
    if (index < 0 || !hasFailed(at(index).state))
        return std::nullopt;
    FailingSince since;
    const std::vector<int> &indexes = indexesOf(at(index).file);
    for (auto i = indexes.rbegin(); i != indexes.rend(); ++i) {
        const State state = at(*i).state;
        if (*i > index || !(hasFailed(state) || state == State::Passed))
            continue; // cancelled and interrupted ones say nothing
        if (state == State::Passed)
            break;
        since.number = at(*i).number;
        ++since.count;
    }
    return since;
}

QList<RunId> RunBoard::unfinished() const
{
    QList<RunId> found;
    for (const int index : m_unfinished)
        found.append(at(index).id);
    return found;
}

} // namespace clustero
