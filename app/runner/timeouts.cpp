// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/timeouts.h"

#include <algorithm>

namespace clustero {

namespace {

/// QTimer takes an int of milliseconds, 24 days; the longest timeout of a file is 7 days.
constexpr auto longestTimer = std::chrono::hours(24 * 20);

} // namespace

QString timeoutInWords(Duration duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    QStringList parts;
    if (seconds >= 3600)
        parts.append(QStringLiteral("%1 h").arg(seconds / 3600));
    if (seconds % 3600 >= 60)
        parts.append(QStringLiteral("%1 min").arg(seconds % 3600 / 60));
    if (seconds % 60 > 0 || parts.isEmpty())
        parts.append(QStringLiteral("%1 s").arg(seconds % 60));
    return parts.join(QLatin1Char(' '));
}

void startTimeout(QTimer &timer, const QDateTime &since, Duration timeout)
{
    const qint64 gone = since.isValid() ? since.msecsTo(QDateTime::currentDateTimeUtc()) : 0;
    const Duration left = std::clamp<Duration>(timeout - Duration(gone), Duration(0), longestTimer);
    timer.setSingleShot(true);
    timer.start(left);
}

} // namespace clustero
