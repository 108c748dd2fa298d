// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline.h"
#include "models/items/timelinescale.h"

#include <QRectF>
#include <QSet>
#include <QSize>

namespace clustero {

/// Strand and step that somebody points at; step -1 is the strand, strand -1 is nothing.
struct TimelinePlace
{
    int strand = -1;
    int step = -1;

    [[nodiscard]] bool isNull() const { return strand < 0; }
    bool operator==(const TimelinePlace &) const = default;
};

/// Where rows, bars and the axis are, in pixels of the viewport, mirrored where one writes from right to left. Columns of names and
/// the axis stay while the rest scrolls.
class TimelineLayout
{
public:
    static constexpr double leastBar = 3;

    Timeline timeline;
    TimelineScale scale;
    qint64 now = 0;
    QSet<int> open; ///< strands whose steps are shown
    TimelineOrder order = TimelineOrder::ByFile;
    QSize size;
    int scroll = 0; ///< pixels that are above the first visible one
    int nameWidth = 180;
    int axisHeight = 30;
    int rowHeight = 30;
    bool isMirrored = false;

    /// Orders the rows again.
    void arrange();
    [[nodiscard]] const QList<TimelinePlace> &rows() const { return m_rows; }
    [[nodiscard]] int indexOf(TimelinePlace place) const { return int(m_rows.indexOf(place)); }
    [[nodiscard]] const TimelineRow *rowAt(TimelinePlace place) const { return timeline.row(place.strand, place.step); }
    [[nodiscard]] int contentHeight() const { return int(m_rows.size()) * rowHeight; }
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QRectF rowRect(int index) const;
    [[nodiscard]] QRectF nameRect(int index) const;
    [[nodiscard]] QRectF arrowRect(int index) const;
    /// From its start to its end, at least leastBar wide; null without one.
    [[nodiscard]] QRectF barRect(int index) const;
    [[nodiscard]] QRectF queueRect(int index) const;
    [[nodiscard]] QRectF usualRect(int index) const;
    [[nodiscard]] double x(qint64 time) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    /// Pixels from the plot's start, for TimelineScale.
    [[nodiscard]] double plotPlace(double x) const;
    [[nodiscard]] int indexAt(double y) const; ///< -1: none

private:
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] QRectF span(int index, qint64 from, qint64 to, double least) const;

    QList<TimelinePlace> m_rows;
};

} // namespace clustero
