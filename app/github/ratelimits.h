// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <chrono>

namespace clustero {

/// When the next request of one installation (or of the App itself) may be made, learnt from GitHub's answers: Retry-After, the primary
/// limit's headers, else a minute that doubles; and a gap between writes. A value without timers.
class RateLimits
{
public:
    struct Times
    {
        std::chrono::milliseconds writeGap{1000};
        std::chrono::seconds least{60}; ///< after a limit that tells no time
        std::chrono::seconds most{3600};
    };

    explicit RateLimits(Times times) : m_times(times) {}
    RateLimits() : RateLimits(Times{}) {}

    /// An answer came. Whether it was refused because of a limit.
    bool note(int status, const QHash<QByteArray, QByteArray> &headers, const QByteArray &body, const QDateTime &now);
    void noteWrite(const QDateTime &now) { m_lastWrite = now; }

    /// Zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(const QDateTime &now, bool writes) const;
    [[nodiscard]] QDateTime blockedUntil() const { return m_blockedUntil; } ///< invalid or past: is not

private:
    Times m_times;
    QDateTime m_blockedUntil;
    QDateTime m_lastWrite;
    int m_refusals = 0; ///< in a row, without a time
};

} // namespace clustero
