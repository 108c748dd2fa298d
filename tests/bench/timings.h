// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace clustero {

inline double since(const QElapsedTimer &time)
{
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/// The time below which this part (0 to 1) of them is.
inline double at(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<qsizetype>(static_cast<double>(times.size()) * part))];
}

/// Prints a row of milliseconds; whether the median and the 99th percentile keep to their bars.
inline bool report(const char *what, const QList<double> &times, double medianBar, double slowBar)
{
    const bool holds = at(times, 0.5) < medianBar && at(times, 0.99) < slowBar;
    std::printf("%-44s %7.2f ms %7.2f ms %7.2f ms   bars %5.1f, %5.1f   %s\n", what, at(times, 0.5), at(times, 0.99), at(times, 1),
                medianBar, slowBar, holds ? "hold" : "FALL SHORT");
    return holds;
}

} // namespace clustero
