// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/duetimes.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 hour = 3600, month = 32 * 24 * hour, years = 9 * 366 * 24 * hour; // seconds
constexpr qint64 mostAhead = hour;

} // namespace

std::optional<DueTime> newestDue(const Cron &cron, const QTimeZone &zone, const QDateTime &after, const QDateTime &now)
{
    // From near to far, so that a schedule of every minute is not walked through for a year.
    for (const qint64 back : {hour, month, years}) {
        QDateTime newest;
        QDateTime next = cron.next(std::max(after, now.addSecs(-back)), zone);
        for (; next.isValid() && next <= now; next = cron.next(next, zone))
            newest = next;
        if (newest.isValid())
            return DueTime{newest, newest.secsTo(now) > std::chrono::seconds(missedAfter).count()};
        if (after >= now.addSecs(-back))
            break;
    }
    return std::nullopt;
}

QDateTime soundMark(const QDateTime &mark, const QDateTime &now)
{
    return !mark.isValid() || now.secsTo(mark) > mostAhead ? now : mark;
}

} // namespace clustero
