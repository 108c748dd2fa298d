// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace clustero::relay {

using Moment = std::chrono::steady_clock::time_point;

/// So many a second in the long run, and a burst at once (token bucket). Value type.
class RateLimiter
{
public:
    /// Takes one. 0: it may go on; else the whole seconds after which to try again.
    int take(Moment now, double perSecond, double burst);

private:
    double m_used = 0; ///< of the burst
    Moment m_at;
};

} // namespace clustero::relay
