// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/pipeline/spec.h"
#include "models/runs/run.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace clustero::test {

inline const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

struct HandClock : Clock
{
    QDateTime time = noon.addSecs(150);
    [[nodiscard]] QDateTime now() const override { return time; }
};

inline QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

inline StrandSpec strandOf(const QString &name, const QStringList &after, const QStringList &steps,
                           const QString &dir = QStringLiteral("."))
{
    StrandSpec strand;
    strand.name = name;
    strand.after = after;
    strand.dir = dir;
    for (const QString &step : steps) {
        StepSpec spec;
        spec.name = step;
        strand.steps.append(spec);
    }
    return strand;
}

/// Strands a to f: a → b → c; a → d; e alone; and f far to the right after c.
inline PipelineSpec simplePipeline()
{
    PipelineSpec spec;
    spec.strands = {strandOf(text("a"), {}, {text("one"), text("two"), text("three")}),
                    strandOf(text("b"), {text("a")}, {text("one")}),
                    strandOf(text("c"), {text("b")}, {text("one")}),
                    strandOf(text("d"), {text("a")}, {text("one")}),
                    strandOf(text("e"), {}, {text("one")}),
                    strandOf(text("f"), {text("c")}, {text("one")})};
    return spec;
}

/// build → unit, lint, docs → package → publish, and a redundant edge from build to publish; `report` waits for nothing.
inline PipelineSpec ordinaryPipeline()
{
    PipelineSpec spec;
    spec.name = text("web-app");
    spec.strands = {
        strandOf(text("build"), {}, {text("install"), text("compile"), text("bundle")}, text("web")),
        strandOf(text("lint"), {}, {text("eslint")}),
        strandOf(text("unit-tests"), {text("build")}, {text("prepare"), text("unit"), text("integration"), text("coverage")}),
        strandOf(text("docs"), {text("build")}, {text("html"), text("links")}, text("docs")),
        strandOf(text("browser-tests-on-every-supported-browser"), {text("build")},
                 {text("s1"), text("s2"), text("s3"), text("s4"), text("s5"), text("s6"), text("s7")}, text("e2e")),
        strandOf(text("package"), {text("unit-tests"), text("lint"), text("docs")}, {text("image"), text("sign")}),
        strandOf(text("publish"), {text("package"), text("browser-tests-on-every-supported-browser"), text("build")}, {text("push")})};
    return spec;
}

/// Everything of the pipeline in its first state.
inline Run runOf(const PipelineSpec &spec)
{
    Run run;
    run.number = 7;
    run.pipeline = spec.name;
    run.state = State::Running;
    for (const StrandSpec &strand : spec.strands) {
        StrandRun of;
        of.name = strand.name;
        of.after = strand.after;
        of.state = strand.after.isEmpty() ? State::Queued : State::Waiting;
        for (const StepSpec &step : strand.steps) {
            StepRun one;
            one.name = step.name;
            of.steps.append(one);
        }
        run.strands.append(of);
    }
    return run;
}

inline void setStep(StepRun &step, State state, int startSecond, int endSecond)
{
    step.state = state;
    if (startSecond >= 0)
        step.startedAt = noon.addSecs(startSecond);
    if (endSecond >= 0)
        step.finishedAt = noon.addSecs(endSecond);
}

/// The ordinary pipeline in the middle: one of nearly every state. Seen at noon + 150 s.
inline Run ordinaryRun()
{
    Run run = runOf(ordinaryPipeline());
    const auto strand = [&run](int index, State state, int start, int end) {
        StrandRun &of = run.strands[index];
        of.state = state;
        if (start >= 0)
            of.startedAt = noon.addSecs(start);
        if (end >= 0)
            of.finishedAt = noon.addSecs(end);
    };
    strand(0, State::Passed, 0, 62);
    for (int i = 0; i < 3; ++i)
        setStep(run.strands[0].steps[i], State::Passed, i * 20, i * 20 + 20);
    strand(1, State::TimedOut, 0, 60);
    setStep(run.strands[1].steps[0], State::TimedOut, 0, 60);
    strand(2, State::Failed, 62, 128);
    setStep(run.strands[2].steps[0], State::Passed, 62, 70);
    setStep(run.strands[2].steps[1], State::Failed, 70, 128);
    run.strands[2].steps[1].exitCode = 1;
    setStep(run.strands[2].steps[2], State::Skipped, -1, -1);
    setStep(run.strands[2].steps[3], State::Skipped, -1, -1);
    strand(3, State::Running, 62, -1);
    setStep(run.strands[3].steps[0], State::Passed, 62, 80);
    setStep(run.strands[3].steps[1], State::Running, 80, -1);
    strand(4, State::Running, 63, -1);
    for (int i = 0; i < 3; ++i)
        setStep(run.strands[4].steps[i], State::Passed, 63 + i * 20, 83 + i * 20);
    setStep(run.strands[4].steps[3], State::Pulling, 123, -1);
    run.strands[5].state = State::Skipped;
    for (StepRun &step : run.strands[5].steps)
        step.state = State::Skipped;
    run.strands[5].reason = QStringLiteral("unit-tests failed");
    return run;
}

/// Strands in about `count`/12 columns, each waiting for up to three of the forty before it; the same for the same count.
inline PipelineSpec largePipeline(int count)
{
    QRandomGenerator random(20);
    PipelineSpec spec;
    for (int i = 0; i < count; ++i) {
        QStringList after;
        for (int k = random.bounded(3); k > 0 && i > 11; --k)
            after.append(QStringLiteral("strand-%1").arg(i - 12 - static_cast<int>(random.bounded(12)) % (i - 11)));
        QStringList steps;
        for (int k = 1 + random.bounded(5); k > 0; --k)
            steps.append(QStringLiteral("step-%1").arg(k));
        spec.strands.append(strandOf(QStringLiteral("strand-%1").arg(i), after, steps, QStringLiteral("services/part-%1").arg(i % 9)));
    }
    return spec;
}

/// A run of it: mostly passed, now and then failed, the last third waiting.
inline Run largeRun(const PipelineSpec &spec)
{
    Run run = runOf(spec);
    for (qsizetype i = 0; i < run.strands.size() * 2 / 3; ++i) {
        StrandRun &strand = run.strands[i];
        const int which = static_cast<int>(i % 23);
        strand.state = which == 7 ? State::Failed : which == 9 ? State::Running : State::Passed;
        strand.startedAt = noon.addSecs(i);
        if (strand.state != State::Running)
            strand.finishedAt = noon.addSecs(i + 40);
        for (StepRun &step : strand.steps)
            setStep(step, strand.state, static_cast<int>(i), strand.state == State::Running ? -1 : static_cast<int>(i) + 10);
    }
    return run;
}

} // namespace clustero::test
