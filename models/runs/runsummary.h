// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

namespace clustero {

/// What lists show of a run; small, because there may be 100,000 of them. Times are milliseconds since 1970, UTC; 0: has not happened.
struct RunSummary
{
    RunId id;
    int number = 0;
    State state = State::Queued;
    qint64 createdMs = 0;
    qint64 startedMs = 0;
    qint64 finishedMs = 0;
    QString pipeline;
    QString file;
    QString source;
    QString trigger;
    QString reason;
    RunId rerunOf;

    bool operator==(const RunSummary &) const = default;
    /// From its start to its end; nothing before both are known.
    [[nodiscard]] std::optional<qint64> durationMs() const
    {
        return startedMs > 0 && finishedMs >= startedMs ? std::optional(finishedMs - startedMs) : std::nullopt;
    }
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::RunSummary)
