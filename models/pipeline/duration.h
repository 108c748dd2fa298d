// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"

namespace clustero {

inline constexpr Duration maximumTimeout = std::chrono::days(7);

/// Reads `90s`, `10m`, `2h`, `1h30m`: hours, minutes and seconds in this order, each at most once.
/// Error `bad-duration`: not of this form, zero, or longer than maximumTimeout.
[[nodiscard]] Result<Duration> parseDuration(const QString &text);

/// The shortest such text: `1h30m`. Parts of a second are dropped; nothing left is `0s`.
[[nodiscard]] QString toText(Duration duration);

} // namespace clustero
