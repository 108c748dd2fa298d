// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

#include <QHash>

#include <chrono>

namespace clustero {

/// A strand or a step of a run on the axis of time. All times are milliseconds since 1970 (UTC).
struct TimelineRow
{
    int strand = 0;
    int step = -1; ///< -1: the strand itself
    QString name;
    State state = State::Waiting;
    QString reason;              ///< as the run says it
    std::optional<qint64> ready; ///< nothing held it back from here on; not known while it waits for others
    std::optional<qint64> start;
    std::optional<qint64> end; ///< none while it runs
    QStringList waitsFor;      ///< strands that have not ended
    QString heldBy;            ///< the strand whose end made it ready, empty: none
    bool isCritical = false;
    std::optional<std::chrono::milliseconds> usual;
    QList<TimelineRow> steps; ///< of a strand

    [[nodiscard]] bool isRunning() const { return start && !end; }
    /// Where its bar ends at \p now; none if it has no bar.
    [[nodiscard]] std::optional<qint64> endAt(qint64 now) const;
    /// From ready to start, or to \p now if it has not been started and may still be.
    [[nodiscard]] std::chrono::milliseconds queuedAt(qint64 now) const;
    [[nodiscard]] std::chrono::milliseconds durationAt(qint64 now) const;
    /// Its last millisecond with anything to see, usual duration included.
    [[nodiscard]] qint64 extentAt(qint64 now) const;
};

enum class TimelineOrder { ByFile, ByStart, ByDuration };

/// A run on the axis of time: one row for each strand, in the order of the file.
struct Timeline
{
    qint64 begin = 0;          ///< when the run started, or was created
    std::optional<qint64> end; ///< none while it runs
    QList<TimelineRow> strands;

    [[nodiscard]] bool isEmpty() const { return strands.isEmpty(); }
    [[nodiscard]] const TimelineRow *row(int strand, int step) const;
    /// Indices of strands. Those that never started come last, in the order of the file.
    [[nodiscard]] QList<int> ordered(TimelineOrder order, qint64 now) const;
    /// The last millisecond that has something to see.
    [[nodiscard]] qint64 extentAt(qint64 now) const;
    /// The step of the strand that ran at \p time, or the nearest one; -1: none has started.
    [[nodiscard]] int stepAt(int strand, qint64 time) const;
};

/// Usual durations are known by `strand` and `strand/step`. The critical path is the chain of strands that the end of the run
/// hung on: from the one that ended last, or will, back to the one that each of them waited for.
[[nodiscard]] Timeline timelineOf(const Run &run, const QHash<QString, std::chrono::milliseconds> &usual, qint64 now);

/// One line for each strand and step, with a header; times in ISO 8601 (UTC), durations in seconds (RFC 4180).
[[nodiscard]] QString timelineCsv(const Timeline &timeline, qint64 now);

} // namespace clustero
