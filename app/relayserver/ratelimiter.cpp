// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace clustero::relay {

int RateLimiter::take(Moment now, double perSecond, double burst)
{
    if (now > m_at) {
        m_used = std::max(0.0, m_used - std::chrono::duration<double>(now - m_at).count() * perSecond);
        m_at = now;
    }
    if (m_used + 1 <= burst) {
        m_used += 1;
        return 0;
    }
    return std::max(1, static_cast<int>(std::ceil((m_used + 1 - burst) / perSecond)));
}

} // namespace clustero::relay
