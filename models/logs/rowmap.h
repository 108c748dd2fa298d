// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace clustero {

/// Lines `first` to `last`, both included, from 0.
struct LineRange
{
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const LineRange &) const = default;
};

/// Sorted, without overlaps and neighbours.
[[nodiscard]] std::vector<LineRange> merged(std::vector<LineRange> ranges);

/// Which line is in which row, when some lines are hidden and some rows are notes between lines. A question takes microseconds
/// whatever the log's size; memory is that of the hidden ranges and notes.
class RowMap
{
public:
    struct Row
    {
        qint64 line = 0; ///< of a note: the line that it stands before
        int note = -1;   ///< index of the note; -1: this is the line itself
        bool operator==(const Row &) const = default;
    };

    void setLineCount(qint64 count) { m_lineCount = count; }
    /// As merged() gives them.
    void setHidden(const std::vector<LineRange> &ranges);
    /// Notes stand before these lines; sorted. One at the line count stands at the end.
    void setNotes(const std::vector<qint64> &lines);

    [[nodiscard]] qint64 lineCount() const { return m_lineCount; }
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] Row at(qint64 row) const;
    /// The row of the line, or of the next line that is shown.
    [[nodiscard]] qint64 rowOf(qint64 line) const;
    [[nodiscard]] bool isHidden(qint64 line) const;

private:
    struct Hidden
    {
        LineRange range;
        qint64 before = 0; ///< lines hidden by the ranges before
    };
    [[nodiscard]] qint64 shownBefore(qint64 line) const;

    qint64 m_lineCount = 0;
    std::vector<Hidden> m_hidden;
    std::vector<qint64> m_notes;
};

} // namespace clustero
