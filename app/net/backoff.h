// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace clustero {

/// How long to wait before connecting again: not at all the first time, then exponentially longer with full jitter. A value without
/// timers; times of day are those of a monotonic clock.
class Backoff
{
public:
    using Milliseconds = std::chrono::milliseconds;
    struct Times
    {
        Milliseconds least{1000};     ///< bound of the second attempt's wait; it doubles with each that follows
        Milliseconds most{60'000};    ///< bound of every wait
        Milliseconds healthy{60'000}; ///< a connection that lived so long makes the next attempt the first again
    };

    /// `chance`: numbers in [0, 1); left out: random ones.
    explicit Backoff(Times times, std::function<double()> chance = {}) : m_times(times), m_chance(std::move(chance)) {}
    Backoff() : Backoff(Times{}) {}

    /// The wait before the attempt that comes now, which it counts. `atLeast`: what the other side asked for; it outweighs the bound.
    [[nodiscard]] Milliseconds next(Milliseconds atLeast = Milliseconds::zero())
    {
        if (m_attempt++ == 0)
            return atLeast;
        Milliseconds bound = m_times.least;
        for (int doubled = 2; doubled < m_attempt && bound < m_times.most; ++doubled)
            bound *= 2;
        bound = std::min(bound, m_times.most);
        const double chance = m_chance ? m_chance() : QRandomGenerator::global()->generateDouble();
        const auto wait = Milliseconds(static_cast<Milliseconds::rep>(chance * static_cast<double>(bound.count())));
        return std::max(wait, atLeast);
    }

    void established(Milliseconds now) { m_since = now; }
    void lost(Milliseconds now)
    {
        if (m_since && now - *m_since >= m_times.healthy)
            m_attempt = 0;
        m_since.reset();
    }
    /// The machine woke up or has another network: whatever failed before tells nothing about now.
    void wake() { m_attempt = 0; }

    [[nodiscard]] int attempts() const { return m_attempt; } ///< since the last healthy connection

private:
    Times m_times;
    std::function<double()> m_chance;
    int m_attempt = 0;
    std::optional<Milliseconds> m_since; ///< connected since then
};

} // namespace clustero
