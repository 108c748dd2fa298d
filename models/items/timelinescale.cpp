// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace clustero {

void TimelineScale::setBounds(qint64 begin, qint64 end)
{
    m_begin = begin;
    m_end = std::max(end, begin + shortestRange);
    if (m_isFitted)
        fit();
    else
        setRange(m_from, m_to);
}

void TimelineScale::setWidth(double pixels)
{
    m_width = std::max(1.0, pixels);
}

void TimelineScale::setRange(qint64 from, qint64 to)
{
    if (from > to)
        std::swap(from, to);
    const qint64 length = std::clamp(to - from, shortestRange, m_end - m_begin);
    m_from = std::clamp(from, m_begin, m_end - length);
    m_to = m_from + length;
    m_isFitted = m_from == m_begin && m_to == m_end;
}

void TimelineScale::fit()
{
    m_from = m_begin;
    m_to = m_end;
    m_isFitted = true;
}

void TimelineScale::zoom(double factor, double place)
{
    if (!(factor > 0))
        return;
    const double length = std::clamp(double(m_to - m_from) / factor, double(shortestRange), double(m_end - m_begin));
    const double share = std::clamp(place / m_width, 0.0, 1.0);
    const double fixed = double(m_from) + share * double(m_to - m_from);
    const qint64 from = qint64(std::llround(fixed - share * length));
    setRange(from, from + qint64(std::llround(length)));
}

void TimelineScale::pan(qint64 milliseconds)
{
    const qint64 length = m_to - m_from;
    const qint64 from = std::clamp(m_from + milliseconds, m_begin, m_end - length);
    setRange(from, from + length);
}

void TimelineScale::reveal(qint64 from, qint64 to)
{
    if (from >= m_from && to <= m_to)
        return;
    const qint64 length = m_to - m_from;
    const bool isBefore = from < m_from || to - from > length;
    pan(isBefore ? from - m_from - length / 20 : to - m_to + length / 20);
}

double TimelineScale::place(qint64 time) const
{
    return double(time - m_from) * m_width / double(m_to - m_from);
}

qint64 TimelineScale::time(double place) const
{
    return m_from + qint64(std::llround(place * double(m_to - m_from) / m_width));
}

qint64 TimelineScale::tickStep(double leastPixels) const
{
    static constexpr qint64 second = 1000;
    static constexpr qint64 minute = 60 * second;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;
    static constexpr qint64 steps[] = {1,          2,          5,           10,          20,          50,       100,      200,
                                       500,        second,     2 * second,  5 * second,  10 * second, 15000,    30000,    minute,
                                       2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,     2 * hour, 3 * hour,
                                       6 * hour,   12 * hour,  day,         2 * day,     7 * day,     14 * day, 28 * day, 91 * day};
    const double least = leastPixels * double(m_to - m_from) / m_width;
    const auto *found = std::find_if(std::begin(steps), std::end(steps), [least](qint64 step) { return double(step) >= least; });
    return found == std::end(steps) ? std::max<qint64>(1, qint64(least)) : *found;
}

QList<qint64> TimelineScale::ticks(double leastPixels) const
{
    const qint64 step = tickStep(std::max(1.0, leastPixels));
    QList<qint64> times;
    for (qint64 time = m_begin + ((m_from - m_begin + step - 1) / step) * step; time <= m_to; time += step)
        times += time;
    return times;
}

} // namespace clustero
