// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <atomic>

namespace clustero {

/// How far something long has come, and whether it is still wanted. For any threads.
struct WorkProgress
{
    std::atomic<bool> isFetching{false}; ///< objects are counted, not files
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0: not known yet
    std::atomic<bool> isCancelled{false};
};

/// What work says that was cancelled: `cancelled`.
[[nodiscard]] inline Error cancelledWork()
{
    return {QStringLiteral("cancelled"), QStringLiteral("It was cancelled while its files were prepared.")};
}

} // namespace clustero
