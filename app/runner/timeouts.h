// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

#include <QDateTime>
#include <QString>
#include <QTimer>

namespace clustero {

/// `1 h 5 min`.
[[nodiscard]] QString timeoutInWords(Duration duration);

/// Starts a single-shot timer for what is left of a timeout; \p since invalid: it begins now.
void startTimeout(QTimer &timer, const QDateTime &since, Duration timeout);

} // namespace clustero
