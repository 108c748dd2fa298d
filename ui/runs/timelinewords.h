// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline.h"

#include <QString>

namespace clustero {

/// Time since the start of the run as a clock shows it: 0:05, 1:30, 2:00:00, 0:00.250.
[[nodiscard]] QString elapsedText(qint64 milliseconds, qint64 step);
/// The wall clock, local, to the millisecond.
[[nodiscard]] QString wallClockText(std::optional<qint64> time);
/// Why it did not begin earlier: what it waited for, and how long it was queued. Empty: nothing held it back.
[[nodiscard]] QString waitText(const TimelineRow &row, qint64 now);
/// What a row without a bar says instead.
[[nodiscard]] QString absenceText(const TimelineRow &row);
/// Everything about a row, one fact a line; also what a screen reader says.
[[nodiscard]] QStringList rowFacts(const TimelineRow &row, const QString &strand, qint64 now);

} // namespace clustero
