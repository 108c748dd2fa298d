// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

namespace clustero {

/// Which part of the time is on the screen. Times are milliseconds since 1970, places are pixels from the left edge of the plot.
class TimelineScale
{
public:
    static constexpr qint64 shortestRange = 10; ///< milliseconds that can be seen at least

    /// What there is to see. Keeps the visible range where it is, unless all was visible: then all is visible again.
    void setBounds(qint64 begin, qint64 end);
    void setWidth(double pixels);
    /// Made to fit into the bounds, and at least shortestRange.
    void setRange(qint64 from, qint64 to);
    void fit();
    /// More than 1 shows less time; what is at \p place stays there.
    void zoom(double factor, double place);
    void pan(qint64 milliseconds);
    /// Moves as little as it takes to have the range in view; a range that is too long shows its start.
    void reveal(qint64 from, qint64 to);

    [[nodiscard]] double place(qint64 time) const;
    [[nodiscard]] qint64 time(double place) const;
    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }

    /// A step of 1, 2 or 5 (below a second), or of the clock's own divisions above, at least \p leastPixels apart.
    [[nodiscard]] qint64 tickStep(double leastPixels) const;
    /// Times of the ticks in view, counted from the start of the bounds.
    [[nodiscard]] QList<qint64> ticks(double leastPixels) const;

private:
    qint64 m_begin = 0;
    qint64 m_end = 1000;
    qint64 m_from = 0;
    qint64 m_to = 1000;
    double m_width = 100;
    bool m_isFitted = true;
};

} // namespace clustero
