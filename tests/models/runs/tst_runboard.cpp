// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/failures.h"
#include "models/runs/runboard.h"

#include <QSignalSpy>
#include <QtTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

RunSummary run(int number, State state, qint64 durationMs = 1000, const QString &file = QStringLiteral("/p/.clustero.yaml"))
{
    RunSummary summary;
    summary.id = RunId{QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'))};
    summary.number = number;
    summary.state = state;
    summary.file = file;
    summary.pipeline = QStringLiteral("p");
    summary.createdMs = number * 60'000;
    summary.startedMs = summary.createdMs;
    summary.finishedMs = isFinal(state) ? summary.startedMs + durationMs : 0;
    return summary;
}

} // namespace

class TestRunBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newRunsComeLast()
    {
        RunBoard board;
        board.reset({run(3, State::Passed), run(1, State::Failed)});
        QSignalSpy appended(&board, &RunBoard::appended);
        QSignalSpy changed(&board, &RunBoard::changed);
        board.merge({run(4, State::Running), run(3, State::Passed)});
        QCOMPARE(board.count(), 3);
        QCOMPARE(board.at(2).number, 4);
        QCOMPARE(appended.size(), 1);
        QCOMPARE(appended.first().first().toInt(), 2);
        QCOMPARE(changed.size(), 0); // number 3 was told again, but is the same
        QCOMPARE(board.unfinished(), QList<RunId>{board.at(2).id});
    }

    void changedRunKeepsItsPlace()
    {
        RunBoard board;
        board.reset({run(1, State::Running), run(2, State::Passed)});
        QSignalSpy changed(&board, &RunBoard::changed);
        board.merge({run(1, State::Failed)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<int>>(), QList<int>{0});
        QVERIFY(board.unfinished().isEmpty());
    }

    void runOfAnEarlierClockIsSortedIn()
    {
        RunBoard board;
        board.reset({run(5, State::Passed)});
        QSignalSpy reset(&board, &RunBoard::wasReset);
        board.merge({run(2, State::Passed)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(board.at(0).number, 2);
        QCOMPARE(board.indexOf(run(5, State::Passed).id), 1);
    }

    void usualIsTheMedianOfFiveOrMore()
    {
        RunBoard board;
        const QString file = run(1, State::Passed).file;
        board.reset({run(1, State::Passed, 1000), run(2, State::Passed, 9000), run(3, State::Passed, 2000), run(4, State::Passed, 4000)});
        QVERIFY(!board.usualDuration(file));
        board.merge({run(5, State::Failed, 1)});
        QVERIFY(!board.usualDuration(file));
        board.merge({run(6, State::Passed, 3000)});
        QCOMPARE(*board.usualDuration(file), 3000ms);
    }

    void failingSince_data()
    {
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("count");
        const auto f = State::Failed;
        const auto p = State::Passed;
        QTest::newRow("passed") << QList{f, p} << 0 << 0;
        QTest::newRow("new failure") << QList{p, f} << 2 << 1;
        QTest::newRow("first run") << QList{f} << 1 << 1;
        QTest::newRow("fourth in a row") << QList{p, f, f, State::TimedOut, f} << 2 << 4;
        QTest::newRow("cancelled ones say nothing") << QList{p, f, State::Cancelled, f} << 2 << 2;
    }

    void failingSince()
    {
        QFETCH(QList<State>, states);
        QFETCH(int, number);
        QFETCH(int, count);
        QList<RunSummary> runs;
        for (int i = 0; i < states.size(); ++i)
            runs << run(i + 1, states.at(i));
        RunBoard board;
        board.reset(runs);
        const auto since = board.failingSince(runs.last().id);
        QCOMPARE(since.has_value(), number > 0);
        if (since) {
            QCOMPARE(since->number, number);
            QCOMPARE(since->count, count);
        }
    }

    void filesAreApart()
    {
        RunBoard board;
        board.reset({run(1, State::Passed, 1, QStringLiteral("/a")), run(2, State::Failed, 1, QStringLiteral("/b")),
                     run(3, State::Running, 1, QStringLiteral("/a"))});
        QCOMPARE(board.newestOf(QStringLiteral("/a"), 10).size(), 2);
        QCOMPARE(board.newestOf(QStringLiteral("/a"))->number, 3);
        QCOMPARE(board.newestFinishedOf(QStringLiteral("/a"))->number, 1);
        QVERIFY(!board.newestOf(QStringLiteral("/c")));
    }

    void earliestFailureComesFirst()
    {
        const auto step = [](const QString &name, State state, int second) {
            StepRun result;
            result.name = name;
            result.state = state;
            if (second > 0)
                result.finishedAt = QDateTime::fromSecsSinceEpoch(second);
            return result;
        };
        const auto strand = [](const QString &name, const QList<StepRun> &steps) {
            StrandRun result;
            result.name = name;
            result.steps = steps;
            return result;
        };
        Run failed;
        failed.strands = {
            strand(QStringLiteral("a"), {step(QStringLiteral("x"), State::Passed, 1), step(QStringLiteral("y"), State::Failed, 9)}),
            strand(QStringLiteral("b"), {step(QStringLiteral("z"), State::TimedOut, 4), step(QStringLiteral("w"), State::Skipped, 0)}),
            strand(QStringLiteral("c"), {step(QStringLiteral("v"), State::Interrupted, 0)})};
        QCOMPARE(failuresOf(failed), (QList<StepRef>{{1, 0}, {0, 1}, {2, 0}}));
    }

    void commandsAreQuotedForAShell()
    {
        QCOMPARE(quotedForShell({QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo it's"), QString()}),
                 QStringLiteral("sh -c 'echo it'\\''s' ''"));
    }
};

QTEST_GUILESS_MAIN(TestRunBoard)
#include "tst_runboard.moc"
