// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandtest.h"

#include <QTimer>

#include <csignal>
#include <thread>

using namespace clustero;

/// `clustero run`: how it is shown, ended and what it ends with.
class TestRunCommands : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void plainRunPrintsOutputBeforeTheEndOfItsStep();
    void failedRunEndsWithTheReason_data();
    void failedRunEndsWithTheReason();
    void exitStatusOfRuns_data();
    void exitStatusOfRuns();
    void refusals_data();
    void refusals();
    void jsonRunIsAStreamOfEvents();
    void prettyRunKeepsHostileOutputOffTheTerminal();
    void aSlowReaderGetsEverythingAndHoldsNothingUp();
    void aReaderThatLeavesChangesNoExitStatus();
    void signalsCancelThenKill();
    void optionsReachTheSession();
};

void TestRunCommands::plainRunPrintsOutputBeforeTheEndOfItsStep()
{
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "one\ntw");
        m_world->write(live, 0, 0, "o\nlast without an end");
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->startStep(live, 1, 0);
        m_world->finishStep(live, 1, 0, State::Passed, 0);
        m_world->finishStrand(live, 1, State::Passed);
        m_world->finish(live, State::Passed);
    });
    QCOMPARE(outcome.status, int(ExitPassed));
    QStringList lines = QString::fromUtf8(outcome.out).split(u'\n');
    for (QString &line : lines)
        line = line.section(QStringLiteral(" in "), 0, 0).section(QStringLiteral(" ("), 0, 0);
    QCOMPARE(lines, (QStringList{QStringLiteral("run 1 of Build started"), QStringLiteral("build/compile: running"),
                                 QStringLiteral("build/compile | one"), QStringLiteral("build/compile | two"),
                                 QStringLiteral("build/compile | last without an end"), QStringLiteral("build/compile: passed"),
                                 QStringLiteral("build: passed"), QStringLiteral("pack/tar: running"), QStringLiteral("pack/tar: passed"),
                                 QStringLiteral("pack: passed"), QStringLiteral("run 1 of Build passed"), QString()}));
}

void TestRunCommands::failedRunEndsWithTheReason_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("plain") << QStringLiteral("plain");
    QTest::newRow("pretty") << QStringLiteral("pretty");
}

void TestRunCommands::failedRunEndsWithTheReason()
{
    QFETCH(QString, output);
    const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), output}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        QByteArray chatter;
        for (int i = 0; i < 1000; ++i)
            chatter += "compiling " + QByteArray::number(i) + '\n';
        m_world->write(live, 0, 0, "main.c:3: error: expected `;'\n" + chatter);
        m_world->finishStep(live, 0, 0, State::Failed, 137);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finishStrand(live, 1, State::Skipped, QStringLiteral("`build` failed"));
        m_world->finish(live, State::Failed);
    });
    QCOMPARE(outcome.status, int(ExitFailed));
    const QByteArray end = outcome.out.mid(outcome.out.lastIndexOf("build/compile failed"));
    QVERIFY2(end.contains("make compile"), end.constData());
    QVERIFY(end.contains("137: killed (SIGKILL), often out of memory"));
    QVERIFY(end.contains("main.c:3: error: expected `;'"));
    QVERIFY(!end.contains("compiling 500\n"));
    QVERIFY(end.contains("compiling 999"));
    QVERIFY(end.contains("compile.log"));
    QVERIFY(end.contains("clustero rerun 1 --failed"));
}

void TestRunCommands::exitStatusOfRuns_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<int>("status");
    QTest::newRow("passed") << State::Passed << QString() << 0;
    QTest::newRow("failed") << State::Failed << QString() << 1;
    QTest::newRow("timed out") << State::TimedOut << QString() << 1;
    QTest::newRow("interrupted") << State::Interrupted << QString() << 1;
    QTest::newRow("cancelled") << State::Cancelled << QString() << 130;
    QTest::newRow("store broke") << State::Cancelled << QStringLiteral("disk-full") << 3;
    QTest::newRow("engine broke") << State::Failed << QStringLiteral("engine-gone") << 3;
    QTest::newRow("artifact missing") << State::Failed << QStringLiteral("artifact-nothing") << 1;
}

void TestRunCommands::exitStatusOfRuns()
{
    QFETCH(State, state);
    QFETCH(QString, diagnostic);
    for (const QString &output : {QStringLiteral("plain"), QStringLiteral("pretty"), QStringLiteral("json")}) {
        const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), output}, [&](LiveRun &live) {
            if (!diagnostic.isEmpty())
                Q_EMIT live.diagnosticFound({Severity::Error, diagnostic, QStringLiteral("It broke."), {}, {}, {}});
            m_world->finish(live, state);
        });
        QTEST(outcome.status, "status");
    }
}

void TestRunCommands::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong file") << int(Refusal::Kind::BadInput) << 2;
    QTest::newRow("no engine") << int(Refusal::Kind::NoEngine) << 3;
    QTest::newRow("no strand") << int(Refusal::Kind::NoSuchThing) << 4;
    QTest::newRow("broken") << int(Refusal::Kind::Broken) << 3;
}

void TestRunCommands::refusals()
{
    QFETCH(int, kind);
    Diagnostic diagnostic;
    diagnostic.code = QStringLiteral("some-code");
    diagnostic.message = QStringLiteral("It cannot be done.");
    m_world->refusal = Refusal{static_cast<Refusal::Kind>(kind), {diagnostic}};
    const Outcome outcome = (*m_clustero)({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("json")});
    QTEST(outcome.status, "status");
    QCOMPARE(outcome.err, QByteArray("error: It cannot be done. [some-code]\n"));
    QCOMPARE(eventTypes(outcome.out), QStringList{QStringLiteral("diagnostic")});
}

void TestRunCommands::jsonRunIsAStreamOfEvents()
{
    const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("json")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "one\n\xFF\n");
        m_world->finishStep(live, 0, 0, State::Failed, 1);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finishStep(live, 1, 0, State::Skipped);
        m_world->finishStrand(live, 1, State::Skipped, QStringLiteral("`build` failed"));
        m_world->finish(live, State::Failed);
    });
    QCOMPARE(
        eventTypes(outcome.out).join(u' '),
        QStringLiteral(
            "run.started strand.started step.started log log step.finished strand.finished step.finished strand.finished run.finished"));
    QVERIFY(outcome.out.contains("\"text\":\"\xEF\xBF\xBD\",\"line\":2}"));
    QVERIFY(outcome.out.contains("\"exitStatus\":1"));
}

void TestRunCommands::prettyRunKeepsHostileOutputOffTheTerminal()
{
    m_clustero->terminal = true;
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "\x1b]0;owned\x07\x1b[2Jerror: \x1b[31mred\x1b[0m\n");
        QTimer::singleShot(150, &live, [this, &live] { // a picture is drawn in between
            m_world->finishStep(live, 0, 0, State::Failed, 1);
            m_world->finishStrand(live, 0, State::Failed);
            m_world->finishStrand(live, 1, State::Skipped);
            m_world->finish(live, State::Failed);
        });
    });
    QCOMPARE(outcome.status, int(ExitFailed));
    QVERIFY(outcome.out.contains("error: red"));
    QVERIFY(!outcome.out.contains("owned"));
    QVERIFY(!outcome.out.contains("\x1b[2J"));
    QVERIFY(!outcome.out.contains("\x1b[31m"));
}

void TestRunCommands::aSlowReaderGetsEverythingAndHoldsNothingUp()
{
    QByteArray lines;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i)
        lines += QByteArray::number(i) + '\n';
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    std::thread reader;
    QByteArray got;
    m_world->script = [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, lines);
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->finishStrand(live, 1, State::Skipped);
        m_world->finish(live, State::Passed);
        // The run is over and nothing has been read yet.
        reader = std::thread([&] {
            char part[65536];
            for (ssize_t n = 0; (n = ::read(ends[0], part, sizeof part)) > 0;)
                got.append(part, n);
        });
    };
    const int status =
        m_clustero->run({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("plain")}, ends[1], STDERR_FILENO);
    ::close(ends[1]);
    reader.join();
    ::close(ends[0]);
    QCOMPARE(status, int(ExitPassed));
    QCOMPARE(got.count("build/compile | "), count);
    QVERIFY(got.contains("build/compile | 199999\nbuild/compile: passed"));
}

void TestRunCommands::aReaderThatLeavesChangesNoExitStatus()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    m_world->script = [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, QByteArray(1'000'000, '\n'));
        m_world->finishStep(live, 0, 0, State::Failed, 1);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finish(live, State::Failed);
    };
    QCOMPARE(m_clustero->run({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("plain")}, ends[1], STDERR_FILENO),
             int(ExitFailed));
    ::close(ends[1]);
}

void TestRunCommands::signalsCancelThenKill()
{
    m_world->onCancel = [this](LiveRun &live, bool force) {
        if (!force) {
            std::raise(SIGTERM);
            return;
        }
        m_world->finishStep(live, 0, 0, State::Cancelled);
        m_world->finishStrand(live, 0, State::Cancelled);
        m_world->finishStrand(live, 1, State::Cancelled);
        m_world->finish(live, State::Cancelled);
    };
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        std::raise(SIGINT);
    });
    QCOMPARE(outcome.status, int(ExitCancelled));
    QCOMPARE(m_world->cancelled.size(), 2);
    QVERIFY(!m_world->cancelled.at(0).endsWith(QStringLiteral(" now")));
    QVERIFY(m_world->cancelled.at(1).endsWith(QStringLiteral(" now")));
    QVERIFY(outcome.err.contains("Once more"));
}

void TestRunCommands::optionsReachTheSession()
{
    m_clustero->writeFile(QStringLiteral("event.json"), "{}");
    runScript({QStringLiteral("run"), QStringLiteral(".clustero.yaml"), QStringLiteral("--in-place"), QStringLiteral("--param"),
               QStringLiteral("a=b=c"), QStringLiteral("--param"), QStringLiteral("e="), QStringLiteral("--event"),
               QStringLiteral("event.json"), QStringLiteral("--engine"), QStringLiteral("podman"), QStringLiteral("--strand"),
               QStringLiteral("build"), QStringLiteral("--strand=pack"), QStringLiteral("-j4"), QStringLiteral("--keep")},
              [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    QCOMPARE(m_world->started.size(), 1);
    const RunRequest &request = m_world->started.first();
    QCOMPARE(request.folder, m_clustero->folder());
    QCOMPARE(request.file, m_clustero->folder() + QStringLiteral("/.clustero.yaml"));
    QCOMPARE(request.params, (QMap<QString, QString>{{QStringLiteral("a"), QStringLiteral("b=c")}, {QStringLiteral("e"), QString()}}));
    QCOMPARE(request.event, QByteArray("{}"));
    QCOMPARE(request.options.engine, QStringLiteral("podman"));
    QCOMPARE(request.options.strands, (QStringList{QStringLiteral("build"), QStringLiteral("pack")}));
    QCOMPARE(request.options.jobs, 4);
    QVERIFY(request.options.inPlace && request.options.keep);
    runScript({QStringLiteral("rerun"), QStringLiteral("last"), QStringLiteral("--from"), QStringLiteral("build/compile")},
              [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    QCOMPARE(m_world->rerun.first().fromStrand, QStringLiteral("build"));
    QCOMPARE(m_world->rerun.first().fromStep, QStringLiteral("compile"));
}

QTEST_GUILESS_MAIN(TestRunCommands)
#include "tst_runcommands.moc"
