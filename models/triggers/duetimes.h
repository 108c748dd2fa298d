// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/cron.h"

#include <chrono>
#include <optional>

namespace clustero {

/// A time that has come.
struct DueTime
{
    QDateTime time;        ///< UTC
    bool isMissed = false; ///< it was longer ago than a moment

    bool operator==(const DueTime &) const = default;
};

/// A time that came longer ago than this was missed.
inline constexpr std::chrono::minutes missedAfter{2};

/// The newest time in (after, now], nothing if there is none. `after` in the future: nothing.
[[nodiscard]] std::optional<DueTime> newestDue(const Cron &cron, const QTimeZone &zone, const QDateTime &after, const QDateTime &now);

/// The mark of a schedule, as the clock may have been changed: one that lies far in the future is a wrong clock's.
[[nodiscard]] QDateTime soundMark(const QDateTime &mark, const QDateTime &now);

} // namespace clustero
