// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/runs/run.h"

namespace clustero {

inline constexpr qint64 runStart = 1'700'000'000'000;

inline QDateTime at(qint64 milliseconds)
{
    return milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(runStart + milliseconds, Qt::UTC);
}

struct HandClock : Clock
{
    QDateTime time = at(0);
    [[nodiscard]] QDateTime now() const override { return time; }
};

inline StepRun stepRun(const char *name, State state, qint64 start, qint64 end)
{
    StepRun step;
    step.name = QString::fromLatin1(name);
    step.state = state;
    step.startedAt = at(start);
    step.finishedAt = at(end);
    return step;
}

inline StrandRun strandRun(const char *name, const QStringList &after, State state, qint64 start, qint64 end, const QList<StepRun> &steps)
{
    StrandRun strand;
    strand.name = QString::fromLatin1(name);
    strand.after = after;
    strand.state = state;
    strand.startedAt = at(start);
    strand.finishedAt = at(end);
    strand.steps = steps;
    return strand;
}

/// build 0–40 s with two steps, tiny 0–5 ms, test since 41 s, deploy waits.
inline Run goingRun()
{
    Run run;
    run.id = {QStringLiteral("0123456789abcdef")};
    run.createdAt = run.startedAt = at(0);
    run.state = State::Running;
    run.strands = {strandRun("build", {}, State::Passed, 0, 40'000,
                             {stepRun("get", State::Passed, 100, 10'000), stepRun("make", State::Passed, 10'500, 40'000)}),
                   strandRun("tiny", {}, State::Failed, 0, 5, {stepRun("true", State::Failed, 1, 5)}),
                   strandRun("test", {QStringLiteral("build")}, State::Running, 41'000, -1, {stepRun("unit", State::Running, 42'000, -1)}),
                   strandRun("deploy", {QStringLiteral("test")}, State::Waiting, -1, -1, {stepRun("push", State::Waiting, -1, -1)})};
    return run;
}

inline Run finishedRun()
{
    Run run = goingRun();
    run.state = State::Passed;
    run.finishedAt = at(80'000);
    run.strands[2] =
        strandRun("test", {QStringLiteral("build")}, State::Passed, 41'000, 60'000, {stepRun("unit", State::Passed, 42'000, 60'000)});
    run.strands[3] =
        strandRun("deploy", {QStringLiteral("test")}, State::Passed, 60'000, 80'000, {stepRun("push", State::Passed, 60'100, 80'000)});
    return run;
}

} // namespace clustero
