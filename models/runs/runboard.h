// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/runsummary.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <vector>

namespace clustero {

/// All runs, oldest first, as lists, side bar and tray show them. Is told of changes and tells them on; one thread.
class RunBoard : public QObject
{
    Q_OBJECT
public:
    /// A pipeline that has failed since a run, and how often in a row up to another one.
    struct FailingSince
    {
        int number = 0; ///< the first of the row
        int count = 0;
    };

    /// Replaces everything; in any order.
    void reset(QList<RunSummary> runs);
    /// Adds those that are new and replaces those that are known.
    void merge(const QList<RunSummary> &runs);

    [[nodiscard]] int count() const { return static_cast<int>(m_runs.size()); }
    /// From the oldest, 0, to the newest, count() - 1.
    [[nodiscard]] const RunSummary &at(int index) const { return m_runs[static_cast<size_t>(index)]; }
    /// Null if it is not known. Valid until the next change.
    [[nodiscard]] const RunSummary *find(const RunId &id) const;
    [[nodiscard]] int indexOf(const RunId &id) const; ///< -1: not known

    /// The newest runs of a pipeline file, newest first.
    [[nodiscard]] QList<RunSummary> newestOf(const QString &file, int most) const;
    [[nodiscard]] const RunSummary *newestOf(const QString &file) const;
    [[nodiscard]] const RunSummary *newestFinishedOf(const QString &file) const;
    /// Pipeline files that have runs.
    [[nodiscard]] QStringList files() const { return m_byFile.keys(); }
    /// The median duration of the last passed runs of a file (20 at most); nothing for fewer than five.
    [[nodiscard]] std::optional<std::chrono::milliseconds> usualDuration(const QString &file) const;
    /// Nothing if the run did not fail. The run itself counts.
    [[nodiscard]] std::optional<FailingSince> failingSince(const RunId &id) const;
    [[nodiscard]] QList<RunId> unfinished() const;

Q_SIGNALS:
    void aboutToReset();
    void wasReset();
    /// Runs from index `first` on are new; they are newer than all others.
    void appended(int first);
    void changed(const QList<int> &indexes);

private:
    [[nodiscard]] const std::vector<int> &indexesOf(const QString &file) const;
    void rebuild();

    std::vector<RunSummary> m_runs; ///< by id, which begins with the time of creation
    QHash<QString, int> m_index;
    QHash<QString, std::vector<int>> m_byFile;
    QSet<int> m_unfinished;
    mutable QHash<QString, std::optional<std::chrono::milliseconds>> m_usual;
};

/// The middle one of some durations, the mean of two for an even count; empty for none.
[[nodiscard]] std::optional<std::chrono::milliseconds> median(std::vector<qint64> milliseconds);

} // namespace clustero
