// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace clustero {

/// A duration for people: "43 ms", "0.4 s", "12 s", "2 m 10 s", "1 h 3 m".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// A time for people, seen from \p now: "just now", "12 minutes ago", "14:02", "Mon 14:02", "3 Nov 2026".
[[nodiscard]] QString timeText(const QDateTime &time, const QDateTime &now);

/// The text of a command without the mark of its key, which some languages write in parentheses, and without "…".
[[nodiscard]] QString plainText(const QString &commandText);

} // namespace clustero
