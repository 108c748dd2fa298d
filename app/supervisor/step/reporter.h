// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace clustero::step {

/// Report lines on standard output. A reader that is gone or does not read never holds the step up.
class Reporter
{
public:
    /// Waits at most a second for the reader.
    void tell(std::string line);
    /// "grew" at most once in 20 ms and only if it can be written at once.
    void grew(std::uint64_t logSize, std::int64_t nowMs);
    /// Milliseconds until a `grew` that was put off is due; -1: none.
    [[nodiscard]] int dueIn(std::int64_t nowMs) const;

private:
    bool writeOut(int waitMs);

    std::string m_unsent;
    std::uint64_t m_told = 0;
    std::uint64_t m_latest = 0;
    std::int64_t m_toldAtMs = 0;
    bool m_dead = false;
};

/// Milliseconds of a clock that is never set.
[[nodiscard]] std::int64_t steadyMs();

} // namespace clustero::step
