// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace clustero {

enum class LogTimes { Off, SinceStart, WallClock };

/// How lines are shown.
struct LogLook
{
    bool wraps = false;
    bool isRaw = false;
    LogTimes times = LogTimes::Off;
    int fontPercent = 100; ///< 50 to 300
    bool operator==(const LogLook &) const = default;
};

/// A place in the text that is shown.
struct TextPlace
{
    int section = -1;
    qint64 line = 0;
    qsizetype unit = 0; ///< UTF-16, in the line's visible text
    auto operator<=>(const TextPlace &) const = default;
    [[nodiscard]] bool isValid() const { return section >= 0; }
};

} // namespace clustero
