// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <deque>
#include <map>

namespace clustero {

/// When a method of Slack may be called again: its tier's calls in a minute, a second between two messages to one channel, and what Slack
/// asks to wait. A value without timers; times of day are those of a monotonic clock.
class SlackPacing
{
public:
    using Milliseconds = std::chrono::milliseconds;
    struct Times
    {
        Milliseconds messageGap{1000}; ///< between two messages to a channel
        Milliseconds window{60'000};   ///< that the tiers count calls in
        Milliseconds longest{600'000}; ///< what Slack may ask to wait, at most
    };

    explicit SlackPacing(Times times) : m_times(times) {}
    SlackPacing() : SlackPacing(Times{}) {}

    /// Calls of one lane share their limits.
    [[nodiscard]] static QString lane(const QString &method, const QJsonObject &arguments);

    /// Zero: now.
    [[nodiscard]] Milliseconds wait(const QString &lane, Milliseconds now) const;
    void noteCall(const QString &lane, Milliseconds now);
    /// Slack answered 429. `retryAfter` zero: it told no time.
    void noteLimit(const QString &lane, Milliseconds retryAfter, Milliseconds now);

private:
    struct Lane
    {
        std::deque<Milliseconds> calls; ///< within the window
        Milliseconds blockedUntil{0};
        int refusals = 0; ///< in a row, without a time
    };
    void forgetOld(Milliseconds now);

    Times m_times;
    std::map<QString, Lane> m_lanes;
};

} // namespace clustero
