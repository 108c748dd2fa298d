// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline.h"
#include "models/items/timelinescale.h"

#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

constexpr qint64 origin = 1'700'000'000'000;

QDateTime at(qint64 milliseconds)
{
    return milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(origin + milliseconds, Qt::UTC);
}

StrandRun strand(const char *name, const QStringList &after, State state, qint64 start, qint64 end, const QList<StepRun> &steps = {})
{
    StrandRun run;
    run.name = QString::fromLatin1(name);
    run.after = after;
    run.state = state;
    run.startedAt = at(start);
    run.finishedAt = at(end);
    run.steps = steps;
    return run;
}

StepRun step(const char *name, State state, qint64 start, qint64 end)
{
    StepRun run;
    run.name = QString::fromLatin1(name);
    run.state = state;
    run.startedAt = at(start);
    run.finishedAt = at(end);
    return run;
}

/// build 0–4 s, lint 0–1 s, test after both 4.5–9 s, deploy after test.
Run sampleRun()
{
    Run run;
    run.createdAt = at(-1);
    run.startedAt = at(0);
    run.state = State::Running;
    const QString build = QStringLiteral("build");
    const QString lint = QStringLiteral("lint");
    const QString test = QStringLiteral("test");
    run.strands = {
        strand("build", {}, State::Passed, 0, 4000, {step("get", State::Passed, 100, 1000), step("make", State::Passed, 1200, 4000)}),
        strand("lint", {}, State::Passed, 0, 1000),
        strand("test", {lint, build}, State::Running, 4500, -1,
               {step("unit", State::Running, 5000, -1), step("e2e", State::Waiting, -1, -1)}),
        strand("deploy", {test}, State::Waiting, -1, -1)};
    return run;
}

QStringList criticalOnes(const Timeline &timeline)
{
    QStringList names;
    for (const TimelineRow &row : timeline.strands) {
        if (row.isCritical)
            names += row.name;
    }
    return names;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsOfARunningRun()
    {
        const qint64 now = origin + 9000;
        const Timeline timeline = timelineOf(sampleRun(), {}, now);
        QCOMPARE(timeline.begin, origin);
        QVERIFY(!timeline.end);
        const TimelineRow &test = timeline.strands.at(2);
        QCOMPARE(test.ready, std::optional<qint64>(origin + 4000));
        QCOMPARE(test.heldBy, QStringLiteral("build"));
        QCOMPARE(test.queuedAt(now), 500ms);
        QCOMPARE(test.durationAt(now), 4500ms);
        QVERIFY(test.isRunning());
        QCOMPARE(test.steps.at(0).ready, std::optional<qint64>(origin + 4500));
        QVERIFY(!test.steps.at(1).ready);
        const TimelineRow &make = timeline.strands.at(0).steps.at(1);
        QCOMPARE(make.queuedAt(now), 200ms);
        const TimelineRow &deploy = timeline.strands.at(3);
        QCOMPARE(deploy.waitsFor, QStringList(QStringLiteral("test")));
        QVERIFY(!deploy.ready);
        QVERIFY(!deploy.endAt(now));
        QCOMPARE(timeline.extentAt(now), now);
    }

    void criticalPath()
    {
        QCOMPARE(criticalOnes(timelineOf(sampleRun(), {}, origin + 9000)), QStringList({QStringLiteral("build"), QStringLiteral("test")}));
    }

    void criticalPathLooksAhead()
    {
        Run run = sampleRun();
        run.strands.append(strand("docs", {QStringLiteral("lint")}, State::Running, 1000, -1));
        const QHash<QString, std::chrono::milliseconds> usual{{QStringLiteral("docs"), 60s}, {QStringLiteral("test"), 6s}};
        const Timeline timeline = timelineOf(run, usual, origin + 9000);
        QCOMPARE(criticalOnes(timeline), QStringList({QStringLiteral("lint"), QStringLiteral("docs")}));
        QCOMPARE(timeline.extentAt(origin + 9000), origin + 61000);
    }

    void criticalPathLeadsThroughSkippedStrands()
    {
        Run run = sampleRun();
        run.state = State::Passed;
        run.finishedAt = at(9000);
        run.strands[2] = strand("test", {QStringLiteral("build")}, State::Skipped, -1, -1);
        run.strands[3] = strand("deploy", {QStringLiteral("test")}, State::Passed, 4000, 9000);
        const Timeline timeline = timelineOf(run, {}, origin + 100000);
        QCOMPARE(criticalOnes(timeline), QStringList({QStringLiteral("build"), QStringLiteral("deploy")}));
        QVERIFY(!timeline.strands.at(2).ready);
        QCOMPARE(timeline.strands.at(2).queuedAt(origin + 100000), 0ms);
        QCOMPARE(timeline.extentAt(origin + 100000), origin + 9000);
    }

    /// Nothing may hang or crash on a run that a damaged store gives back.
    void cyclesAndUnknownNames()
    {
        Run run = sampleRun();
        run.strands[0].after = {QStringLiteral("test"), QStringLiteral("nobody"), QStringLiteral("build")};
        run.strands[1].finishedAt = at(-1);
        run.strands[2].finishedAt = at(100);
        const Timeline timeline = timelineOf(run, {}, origin + 9000);
        QVERIFY(timeline.strands.at(1).end);
        QCOMPARE(timeline.strands.at(2).durationAt(origin + 9000), 0ms);
        QVERIFY(timelineOf(Run(), {}, origin).isEmpty());
    }

    void order()
    {
        const Timeline timeline = timelineOf(sampleRun(), {}, origin + 8000);
        QCOMPARE(timeline.ordered(TimelineOrder::ByFile, origin + 8000), QList<int>({0, 1, 2, 3}));
        QCOMPARE(timeline.ordered(TimelineOrder::ByStart, origin + 8000), QList<int>({0, 1, 2, 3}));
        QCOMPARE(timeline.ordered(TimelineOrder::ByDuration, origin + 8000), QList<int>({0, 2, 1, 3}));
        QCOMPARE(timeline.ordered(TimelineOrder::ByDuration, origin + 20000), QList<int>({2, 0, 1, 3}));
    }

    void stepAtATime()
    {
        const Timeline timeline = timelineOf(sampleRun(), {}, origin + 9000);
        QCOMPARE(timeline.stepAt(0, origin), 0);
        QCOMPARE(timeline.stepAt(0, origin + 1100), 0);
        QCOMPARE(timeline.stepAt(0, origin + 1200), 1);
        QCOMPARE(timeline.stepAt(2, origin + 8000), 0);
        QCOMPARE(timeline.stepAt(3, origin), -1);
        QCOMPARE(timeline.stepAt(9, origin), -1);
    }

    void csv()
    {
        Run run = sampleRun();
        run.strands[3].reason = QStringLiteral("=1+1, \"quoted\"");
        const QStringList lines = timelineCsv(timelineOf(run, {{QStringLiteral("test"), 6s}}, origin + 9000), origin + 9000)
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.at(0),
                 QStringLiteral("strand,step,state,queued_seconds,started,finished,duration_seconds,usual_seconds,critical_path,reason"));
        QCOMPARE(lines.at(3), QStringLiteral("build,make,passed,0.200,2023-11-14T22:13:21.200Z,2023-11-14T22:13:24.000Z,2.800,,yes,"));
        QCOMPARE(lines.at(5), QStringLiteral("test,,running,0.500,2023-11-14T22:13:24.500Z,,4.500,6.000,yes,"));
        QCOMPARE(lines.at(8), QStringLiteral("deploy,,waiting,,,,,,no,\"'=1+1, \"\"quoted\"\"\""));
    }

    void scaleZoomsAroundAPlace()
    {
        TimelineScale scale;
        scale.setWidth(1000);
        scale.setBounds(0, 10000);
        QVERIFY(scale.isFitted());
        QCOMPARE(scale.place(5000), 500.0);
        scale.zoom(2, 250);
        QCOMPARE(scale.time(250), 2500);
        QCOMPARE(scale.to() - scale.from(), 5000);
        QVERIFY(!scale.isFitted());
        scale.setBounds(0, 20000);
        QCOMPARE(scale.to() - scale.from(), 5000);
        scale.zoom(1e9, 0);
        QCOMPARE(scale.to() - scale.from(), TimelineScale::shortestRange);
        scale.zoom(1e-9, 0);
        QVERIFY(scale.isFitted());
        scale.setBounds(0, 30000);
        QCOMPARE(scale.to(), 30000);
    }

    void scaleStaysInside()
    {
        TimelineScale scale;
        scale.setWidth(1000);
        scale.setBounds(0, 10000);
        scale.setRange(4000, 2000);
        QCOMPARE(scale.from(), 2000);
        QCOMPARE(scale.to(), 4000);
        scale.pan(-100000);
        QCOMPARE(scale.from(), 0);
        scale.pan(100000);
        QCOMPARE(scale.to(), 10000);
        scale.reveal(1000, 1500);
        QVERIFY(scale.from() <= 1000 && scale.to() >= 1500);
        scale.reveal(0, 9000);
        QCOMPARE(scale.from(), 0);
        scale.setBounds(0, 100);
        QVERIFY(scale.from() >= 0 && scale.to() <= 100);
        scale.setBounds(5, 5);
        QVERIFY(scale.to() > scale.from());
    }

    void ticks_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("step");
        QTest::newRow("10 ms") << qint64(10) << qint64(1);
        QTest::newRow("1 s") << qint64(1000) << qint64(100);
        QTest::newRow("1 min") << qint64(60000) << qint64(10000);
        QTest::newRow("1 h") << qint64(3600000) << qint64(600000);
        QTest::newRow("7 days") << qint64(7 * 86400000LL) << qint64(86400000);
        QTest::newRow("10 years") << qint64(3650 * 86400000LL) << qint64(365 * 86400000LL);
    }
    void ticks()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, step);
        TimelineScale scale;
        scale.setWidth(1000);
        scale.setBounds(origin, origin + length);
        QCOMPARE(scale.tickStep(100), step);
        const QList<qint64> ticks = scale.ticks(100);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 11);
        QCOMPARE(ticks.first(), origin);
        QCOMPARE(ticks.at(1) - ticks.at(0), step);
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
