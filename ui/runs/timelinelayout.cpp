// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

constexpr double barMargin = 7; ///< above and below, of a row

} // namespace

void TimelineLayout::arrange()
{
    m_rows.clear();
    for (const int strand : timeline.ordered(order, now)) {
        m_rows.append({strand, -1});
        const qsizetype steps = open.contains(strand) ? timeline.strands.at(strand).steps.size() : 0;
        for (int step = 0; step < steps; ++step)
            m_rows.append({strand, step});
    }
}

QRectF TimelineLayout::plotRect() const
{
    return mirrored(QRectF(nameWidth, axisHeight, std::max(1, size.width() - nameWidth), std::max(0, size.height() - axisHeight)));
}

QRectF TimelineLayout::rowRect(int index) const
{
    return {0.0, double(axisHeight + index * rowHeight - scroll), double(size.width()), double(rowHeight)};
}

QRectF TimelineLayout::nameRect(int index) const
{
    const QRectF row = rowRect(index);
    return mirrored(QRectF(0, row.top(), nameWidth, row.height()));
}

QRectF TimelineLayout::arrowRect(int index) const
{
    const QRectF row = rowRect(index);
    return mirrored(QRectF(2, row.top(), 24, row.height()));
}

QRectF TimelineLayout::barRect(int index) const
{
    const TimelineRow *row = rowAt(m_rows.value(index));
    const std::optional<qint64> end = row ? row->endAt(now) : std::nullopt;
    return end ? span(index, *row->start, *end, leastBar) : QRectF();
}

QRectF TimelineLayout::queueRect(int index) const
{
    const TimelineRow *row = rowAt(m_rows.value(index));
    if (!row || !row->ready || row->queuedAt(now).count() <= 0)
        return {};
    return span(index, *row->ready, *row->ready + row->queuedAt(now).count(), 0);
}

QRectF TimelineLayout::usualRect(int index) const
{
    const TimelineRow *row = rowAt(m_rows.value(index));
    return row && row->usual && row->start ? span(index, *row->start, *row->start + row->usual->count(), leastBar) : QRectF();
}

double TimelineLayout::x(qint64 time) const
{
    const double place = nameWidth + scale.place(time);
    return isMirrored ? size.width() - place : place;
}

double TimelineLayout::plotPlace(double x) const
{
    return (isMirrored ? size.width() - x : x) - nameWidth;
}

qint64 TimelineLayout::timeAt(double x) const
{
    return scale.time(plotPlace(x));
}

int TimelineLayout::indexAt(double y) const
{
    if (y < axisHeight)
        return -1;
    const int index = int(std::floor((y - axisHeight + scroll) / rowHeight));
    return index < m_rows.size() ? index : -1;
}

QRectF TimelineLayout::mirrored(const QRectF &rect) const
{
    return isMirrored ? QRectF(size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QRectF TimelineLayout::span(int index, qint64 from, qint64 to, double least) const
{
    // Far outside the screen a bar's ends do not matter, and painters do not like large numbers.
    const auto near = [this](double place) { return std::clamp(place, -50.0, scale.width() + 50.0); };
    const double start = near(scale.place(from));
    const double end = near(scale.place(to));
    const QRectF row = rowRect(index);
    return mirrored(QRectF(nameWidth + start, row.top() + barMargin, std::max(least, end - start), row.height() - 2 * barMargin));
}

} // namespace clustero
