// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/workspace.h"
#include "tests/app/cli/commandtest.h"

#include <QJsonDocument>
#include <QSocketNotifier>

using namespace clustero;

/// What is told of runs that are over, or belong to another process.
class TestHistoryCommands : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void logsAreTheBytesOfTheStep();
    void logsOfAllSteps();
    void logsFollowARunOfAnotherProcess();
    void namesThatDoNotExist_data();
    void namesThatDoNotExist();
    void workspacesOpenAndClose();
    void runsAndShow();
    void deadRunsAreToldAbout();
};

void TestHistoryCommands::logsAreTheBytesOfTheStep()
{
    const QByteArray bytes = QByteArray("a\0b\r\n\xFF\x1b[31m\nno end", 18) + QByteArray(300'000, 'x');
    runScript({QStringLiteral("run")}, [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, bytes);
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->finish(live, State::Passed);
    });
    for (const bool terminal : {false, true}) {
        m_clustero->terminal = terminal;
        const Outcome outcome = (*m_clustero)({QStringLiteral("logs"), QStringLiteral("last"), QStringLiteral("build/compile")});
        QCOMPARE(outcome.status, int(ExitPassed));
        QCOMPARE(outcome.out, bytes);
    }
}

void TestHistoryCommands::logsOfAllSteps()
{
    runScript({QStringLiteral("run")}, [&](LiveRun &live) {
        for (int strand = 0; strand < 2; ++strand) {
            m_world->startStep(live, strand, 0);
            m_world->write(live, strand, 0, "hello\nend");
            m_world->finishStep(live, strand, 0, State::Passed, 0);
            m_world->finishStrand(live, strand, State::Passed);
        }
        m_world->finish(live, State::Passed);
    });
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1")}).out,
             QByteArray("build/compile | hello\nbuild/compile | end\npack/tar | hello\npack/tar | end\n"));
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1"), QStringLiteral("pack")}).out,
             QByteArray("pack/tar | hello\npack/tar | end\n"));
    m_clustero->terminal = true;
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1")}).out,
             QByteArray("── build/compile: passed ──\nhello\nend\n── pack/tar: passed ──\nhello\nend\n"));
}

void TestHistoryCommands::logsFollowARunOfAnotherProcess()
{
    LiveRun *live = m_world->begin(this);
    m_world->script = [](LiveRun &) {};
    m_world->startStep(*live, 0, 0);
    m_world->write(*live, 0, 0, "first\n");
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QByteArray got;
    QSocketNotifier notifier(ends[0], QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        char part[4096];
        got.append(part, ::read(ends[0], part, sizeof part));
        if (got == "first\n") {
            m_world->write(*live, 0, 0, "second");
            m_world->finishStep(*live, 0, 0, State::Passed, 0);
            m_world->finishStrand(*live, 0, State::Passed);
            m_world->finish(*live, State::Passed);
        }
    });
    const int status =
        m_clustero->run({QStringLiteral("logs"), QStringLiteral("last"), QStringLiteral("build/compile"), QStringLiteral("--follow")},
                        ends[1], STDERR_FILENO);
    QCOMPARE(status, int(ExitPassed));
    ::close(ends[1]);
    char part[64];
    for (ssize_t n = 0; (n = ::read(ends[0], part, sizeof part)) > 0;)
        got.append(part, n);
    ::close(ends[0]);
    QCOMPARE(got, QByteArray("first\nsecond"));
    delete live;
}

void TestHistoryCommands::namesThatDoNotExist_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("run") << QStringLiteral("show 99") << QStringLiteral("99");
    QTest::newRow("run to cancel") << QStringLiteral("cancel 99") << QStringLiteral("99");
    QTest::newRow("strand") << QStringLiteral("logs 1 biuld") << QStringLiteral("Did you mean `build`?");
    QTest::newRow("step") << QStringLiteral("logs 1 build/comple") << QStringLiteral("Did you mean `compile`?");
    QTest::newRow("artifact") << QStringLiteral("artifacts 1 --get site") << QStringLiteral("no artifact `site`");
    QTest::newRow("secret") << QStringLiteral("secret remove nothing") << QStringLiteral("no secret `nothing`");
}

void TestHistoryCommands::namesThatDoNotExist()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    runScript({QStringLiteral("run")}, [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    const Outcome outcome = (*m_clustero)(words.split(u' '));
    QCOMPARE(outcome.status, int(ExitNoSuchThing));
    QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
}

void TestHistoryCommands::workspacesOpenAndClose()
{
    m_clustero->writeFile(QStringLiteral("file"), "x");
    Run run = m_world->run;
    run.id = newRunId(QDateTime::currentDateTimeUtc());
    const Result<Workspace> workspace = snapshotFolder(m_clustero->folder(), run.id, m_world->paths);
    QVERIFY(workspace.has_value());
    QVERIFY(closeWorkspace(run.id, m_world->paths).has_value());
    run.workspace = workspace->path;
    run.state = State::Running;
    QVERIFY(m_world->openStore()->addRun(run).has_value());
    const auto isOpen = [&] { return QFile::exists(run.workspace + QStringLiteral("/file")); };

    const Outcome opened = (*m_clustero)({QStringLiteral("workspace"), QStringLiteral("last")});
    QCOMPARE(opened.status, int(ExitPassed));
    QCOMPARE(opened.out, run.workspace.toUtf8() + '\n');
    QVERIFY(isOpen());

    const Outcome early = (*m_clustero)({QStringLiteral("workspace"), QStringLiteral("last"), QStringLiteral("--close")});
    QCOMPARE(early.status, int(ExitBadInput));
    QVERIFY(isOpen());

    run.state = State::Passed;
    QVERIFY(m_world->openStore()->updateRun(run).has_value());
    const Outcome closed = (*m_clustero)({QStringLiteral("workspace"), QStringLiteral("last"), QStringLiteral("--close")});
    QCOMPARE(closed.status, int(ExitPassed));
    QCOMPARE(isOpen(), !workspace->overlay);
    QVERIFY(reopenWorkspace(run.id, m_world->paths).has_value()); // the files are still there
    QVERIFY(isOpen());
    QVERIFY(removeWorkspace(run.id, m_world->paths).has_value());
}

void TestHistoryCommands::runsAndShow()
{
    QVERIFY((*m_clustero)({QStringLiteral("runs")}).out.startsWith("No runs yet"));
    for (const State state : {State::Passed, State::Failed}) {
        runScript({QStringLiteral("run")}, [&](LiveRun &live) {
            m_world->startStep(live, 0, 0);
            m_world->finishStep(live, 0, 0, state, state == State::Passed ? 0 : 2);
            m_world->finishStrand(live, 0, state);
            m_world->finish(live, state);
        });
    }
    const QList<QByteArray> rows = (*m_clustero)({QStringLiteral("runs")}).out.split('\n');
    QVERIFY(rows.at(0).startsWith("NUMBER  STATE"));
    QVERIFY2(rows.at(1).startsWith("2       failed"), rows.at(1).constData());
    QVERIFY2(rows.at(2).startsWith("1       passed"), rows.at(2).constData());
    const QList<QByteArray> json =
        (*m_clustero)({QStringLiteral("runs"), QStringLiteral("-n1"), QStringLiteral("--output=json")}).out.split('\n');
    QCOMPARE(json.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(json.first()).object().value(u"state").toString(), QStringLiteral("failed"));
    const QByteArray shown = (*m_clustero)({QStringLiteral("show"), QStringLiteral("last")}).out;
    QVERIFY2(shown.contains("Build, run 2: failed"), shown.constData());
    QVERIFY(shown.indexOf("build/compile failed") < shown.indexOf("pack"));
    QVERIFY((*m_clustero)({QStringLiteral("cancel"), QStringLiteral("1")}).out.startsWith("Nothing to cancel"));
    QVERIFY(m_world->cancelled.isEmpty());
}

void TestHistoryCommands::deadRunsAreToldAbout()
{
    m_world->dead = 2;
    const Outcome outcome = (*m_clustero)({QStringLiteral("runs")});
    QCOMPARE(outcome.err,
             QByteArray("clustero: 2 runs were interrupted when their processes died; they are being finished in the background.\n"));
}

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
