// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/run/workshop.h"

#include "app/git/workspace.h"

#include <QProcess>

#include <signal.h>
#include <unistd.h>

using namespace clustero;

/// Runs of `type: host` steps, in real sandboxes and a real store.
class HostRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QByteArray>("pipeline");
        QTest::addColumn<QString>("states");

        QTest::newRow("one step") << QByteArray(R"(
strands:
- name: only
  steps:
  - {type: host, cmd: ['true']}
)") << QStringLiteral("passed: only=passed(passed)");
        QTest::newRow("steps in order, then a dependant") << QByteArray(R"(
strands:
- name: first
  steps:
  - {type: host, cmd: [sh, -c, 'echo 1 > order']}
  - {type: host, cmd: [sh, -c, 'echo 2 >> order']}
- name: second
  after: first
  steps:
  - {type: host, cmd: [sh, -c, '[ $(tr -d "\n" < order) = 12 ]']}
)") << QStringLiteral("passed: first=passed(passed,passed) second=passed(passed)");
        QTest::newRow("a failure skips what waits, not the others") << QByteArray(R"(
strands:
- name: broken
  steps:
  - {type: host, cmd: ['false']}
  - {type: host, cmd: ['true']}
- name: waits
  after: [broken]
  steps: [{type: host, cmd: ['true']}]
- name: free
  steps: [{type: host, cmd: ['true']}]
)") << QStringLiteral("failed: broken=failed(failed,skipped) waits=skipped(skipped) free=passed(passed)");
        QTest::newRow("conditions") << QByteArray(R"(
strands:
- name: not-now
  when: "${{ env.TRIGGER_TYPE == 'git' }}"
  steps: [{type: host, cmd: ['false']}]
- name: still
  after: not-now
  steps:
  - {type: host, cmd: ['false'], when: "${{ false }}"}
  - {type: host, cmd: ['true'], when: "${{ run.number === 1 }}"}
)") << QStringLiteral("passed: not-now=skipped(skipped) still=passed(skipped,passed)");
        QTest::newRow("timeout of a step") << QByteArray(R"(
strands:
- name: slow
  steps:
  - {type: host, cmd: [sleep, '60'], timeout: 1s}
  - {type: host, cmd: ['true']}
)") << QStringLiteral("timed_out: slow=timed_out(timed_out,skipped)");
        QTest::newRow("timeout of a strand") << QByteArray(R"(
strands:
- name: slow
  timeout: 1s
  steps:
  - {type: host, cmd: [sleep, '60']}
)") << QStringLiteral("timed_out: slow=timed_out(timed_out)");
        QTest::newRow("timeout of the run") << QByteArray(R"(
timeout: 1s
strands:
- name: slow
  steps: [{type: host, cmd: [sleep, '60']}]
- name: never
  after: slow
  steps: [{type: host, cmd: ['true']}]
)") << QStringLiteral("timed_out: slow=timed_out(timed_out) never=skipped(skipped)");
        QTest::newRow("a folder that is not there") << QByteArray(R"(
strands:
- name: lost
  dir: nowhere
  steps: [{type: host, cmd: ['true']}]
)") << QStringLiteral("failed: lost=failed(failed)");
        QTest::newRow("a link that leads out of the workspace") << QByteArray(R"(
strands:
- name: sly
  steps:
  - {type: host, cmd: [ln, -s, /etc, out]}
  - {type: host, dir: out, cmd: ['true']}
)") << QStringLiteral("failed: sly=failed(passed,failed)");
        QTest::newRow("a step makes the folder of the next, anew") << QByteArray(R"(
strands:
- name: build
  steps:
  - {type: host, cmd: [sh, -c, 'mkdir out; echo old > out/f']}
  - {type: host, cmd: [sh, -c, 'rm -r out; mkdir out; echo new > out/f']}
  - {type: host, dir: out, cmd: [grep, new, f]}
)") << QStringLiteral("passed: build=passed(passed,passed,passed)");
        QTest::newRow("a required artifact is missing") << QByteArray(R"(
strands:
- name: idle
  steps: [{type: host, cmd: ['true']}]
artifacts:
- {name: site, path: site.tar}
)") << QStringLiteral("failed: idle=passed(passed)");
        QTest::newRow("an artifact that may be missing") << QByteArray(R"(
strands:
- name: idle
  steps: [{type: host, cmd: ['true']}]
artifacts:
- {name: site, path: site.tar, required: false}
)") << QStringLiteral("passed: idle=passed(passed)");
        QTest::newRow("an expression that throws") << QByteArray(R"(
strands:
- name: odd
  when: "${{ nothing.like.this }}"
  steps: [{type: host, cmd: ['true']}]
)") << QStringLiteral("refused: expression-error");
    }

    void states()
    {
        QFETCH(QByteArray, pipeline);
        QFETCH(QString, states);
        Workshop workshop;
        workshop.definePipeline(pipeline);
        QCOMPARE(workshop.runAndWait(), states);
    }

    void stepsSeeTheirVariables()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
name: Build & ship
environment: "${{ params.target }}"
triggers:
- type: manual
  parameters:
    type: object
    required: [target]
    properties: {target: {type: string}, dryRun: {type: boolean, default: false}}
strands:
- name: build
  steps:
  - name: show
    type: host
    env: ['PLAIN=1.10', 'SUM=${{ 1 + 2 }}']
    cmd: [env]
)");
        workshop.request.params.insert(QStringLiteral("target"), QStringLiteral("staging"));
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: build=passed(passed)"));
        const QByteArrayList lines = workshop.log(QStringLiteral("build"), QStringLiteral("show")).split('\n');
        for (const char *wanted :
             {"PROJECT_NAME=project", "PROJECT_SLUG=project", "PIPELINE_NAME=Build & ship", "PIPELINE_SLUG=build-ship", "STRAND_NAME=build",
              "STRAND_SLUG=build", "STEP_NAME=show", "STEP_SLUG=show", "DEPLOY_ENVIRONMENT=staging", "TRIGGER_TYPE=manual",
              "PARAM_TARGET=staging", "PARAM_DRY_RUN=false", "CI=true", "CLUSTERO=true", "CLUSTERO_RUN_NUMBER=1", "PLAIN=1.10", "SUM=3"})
            QVERIFY2(lines.contains(wanted), wanted);
        QVERIFY(lines.contains("CLUSTERO_RUN_ID=" + workshop.last().id.value.toLatin1()));
    }

    void theFolderItselfIsNotWritten()
    {
        Workshop workshop;
        workshop.write(QStringLiteral("file"), "old\n");
        workshop.definePipeline(R"(
strands:
- name: writes
  steps: [{type: host, cmd: [sh, -c, 'cat file; echo new > file; echo made > other']}]
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: writes=passed(passed)"));
        QCOMPARE(workshop.log(QStringLiteral("writes")), QByteArray("old\n"));
        QFile file(workshop.folder() + QStringLiteral("/file"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old\n"));
        QVERIFY(!QFile::exists(workshop.folder() + QStringLiteral("/other")));
    }

    void inPlaceWritesTheFolder()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: writes
  steps: [{type: host, cmd: [touch, made]}]
)");
        workshop.request.options.inPlace = true;
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: writes=passed(passed)"));
        QVERIFY(QFile::exists(workshop.folder() + QStringLiteral("/made")));
    }

    void artifactsAreKept()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: make
  steps: [{type: host, cmd: [sh, -c, 'mkdir out; echo hello > out/a.txt; ln -s a.txt out/b']}]
artifacts:
- {name: out, path: out}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: make=passed(passed)"));
        const QList<Artifact> artifacts = workshop.session().store().artifacts(workshop.last().id).value();
        QCOMPARE(artifacts.size(), 1);
        QCOMPARE(artifacts.first().files.size(), 2);
        QTemporaryDir target;
        QVERIFY(workshop.session().artifacts().extract(artifacts.first(), target.path()));
        QFile file(target.filePath(QStringLiteral("out/a.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("hello\n"));
    }

    void commandNotFoundSaysSo()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: typo
  steps: [{type: host, cmd: [no-such-tool-here]}]
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("failed: typo=failed(failed)"));
        QCOMPARE(workshop.last().strands.first().steps.first().exitCode, std::optional(127));
        QVERIFY(workshop.log(QStringLiteral("typo")).contains("no-such-tool-here"));
    }

    void cancelEndsEverything_data()
    {
        QTest::addColumn<bool>("deaf");
        QTest::newRow("a step that listens") << false;
        QTest::newRow("a step that is deaf to SIGTERM, killed by a second request") << true;
    }

    void cancelEndsEverything()
    {
        QFETCH(bool, deaf);
        Workshop workshop;
        workshop.definePipeline(QByteArray(R"(
strands:
- name: long
  steps: [{type: host, cmd: [sh, -c, 'TRAP; echo up; sleep 3600 & sleep 3600; sleep 3600']}]
- name: waits
  after: long
  steps: [{type: host, cmd: ['true']}]
)")
                                    .replace("TRAP", deaf ? "trap \"\" TERM" : "true"));
        LiveRun *live = workshop.start();
        QVERIFY(live);
        QSignalSpy grew(live, &LiveRun::logGrew);
        QVERIFY(grew.wait(20'000));
        QVERIFY(workshop.session().cancel(live->run().id));
        if (deaf)
            QVERIFY(workshop.session().cancel(live->run().id, true));
        QVERIFY(Workshop::wait(live));
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("cancelled: long=cancelled(cancelled) waits=cancelled(cancelled)"));
        QProcess ps;
        ps.start(QStringLiteral("pgrep"), {QStringLiteral("-f"), QStringLiteral("^sleep 3600$")});
        QVERIFY(ps.waitForFinished());
        QCOMPARE(ps.readAllStandardOutput(), QByteArray());
    }

    void aSecondProcessCanCancel()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: long
  steps: [{type: host, cmd: [sh, -c, 'echo up; sleep 3600']}]
)");
        LiveRun *live = workshop.start();
        QVERIFY(live);
        QSignalSpy grew(live, &LiveRun::logGrew);
        QVERIFY(grew.wait(20'000));
        const auto other = Session::open(workshop.paths());
        QVERIFY((*other)->cancel(live->run().id));
        QVERIFY(Workshop::wait(live));
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("cancelled: long=cancelled(cancelled)"));
    }

    void rerunOfWhatFailedKeepsTheRest()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: good
  steps: [{type: host, cmd: [sh, -c, 'echo good; date +%N > made']}]
- name: flaky
  after: good
  steps: [{type: host, cmd: [sh, -c, 'test -e second || { touch second; false; }']}]
- name: last
  after: flaky
  steps: [{type: host, cmd: [cat, made]}]
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("failed: good=passed(passed) flaky=failed(failed) last=skipped(skipped)"));
        RerunRequest rerun;
        rerun.run = QStringLiteral("last");
        rerun.onlyFailed = true;
        LiveRun *live = workshop.rerun(rerun);
        QVERIFY2(live, qPrintable(workshop.codes()));
        QVERIFY(Workshop::wait(live));
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("passed: good=passed(passed) flaky=passed(passed) last=passed(passed)"));
        QCOMPARE(live->run().number, 2);
        QCOMPARE(workshop.log(QStringLiteral("good")), QByteArray("good\n"));
        QVERIFY(!workshop.log(QStringLiteral("last")).isEmpty());
    }

    void rerunFromAStep()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: work
  steps:
  - {name: one, type: host, cmd: [sh, -c, 'echo x >> ones']}
  - {name: two, type: host, cmd: [sh, -c, 'echo x >> twos']}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: work=passed(passed,passed)"));
        RerunRequest rerun;
        rerun.run = QStringLiteral("1");
        rerun.fromStrand = QStringLiteral("work");
        rerun.fromStep = QStringLiteral("two");
        LiveRun *live = workshop.rerun(rerun);
        QVERIFY2(live, qPrintable(workshop.codes()));
        QVERIFY(Workshop::wait(live));
        QVERIFY(reopenWorkspace(live->run().id, workshop.paths()));
        const auto size = [&](const char *name) { return QFileInfo(live->run().workspace + u'/' + QString::fromLatin1(name)).size(); };
        QCOMPARE(size("ones"), 2);
        QCOMPARE(size("twos"), 4);
        QVERIFY(closeWorkspace(live->run().id, workshop.paths()));
    }

    void onlyTheStrandsAskedForAndWhatTheyNeed()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- {name: base, steps: [{type: host, cmd: ['true']}]}
- {name: wanted, after: base, steps: [{type: host, cmd: ['true']}]}
- {name: other, steps: [{type: host, cmd: ['false']}]}
)");
        workshop.request.options.strands = {QStringLiteral("wanted")};
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: base=passed(passed) wanted=passed(passed) other=skipped(skipped)"));
    }

    void gitTakesTheWorkspaceForSafe()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: safe
  steps:
  - {type: host, cmd: [sh, -c, 'env | grep ^GIT_CONFIG_ | sort']}
  - {type: host, env: ['GIT_CONFIG_COUNT=0'], cmd: [sh, -c, 'env | grep ^GIT_CONFIG_ | sort']}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: safe=passed(passed,passed)"));
        QCOMPARE(workshop.log(QStringLiteral("safe")),
                 QByteArray("GIT_CONFIG_COUNT=1\nGIT_CONFIG_KEY_0=safe.directory\nGIT_CONFIG_VALUE_0=/usr/local/src\n"));
        QCOMPARE(workshop.log(QStringLiteral("safe"), QStringLiteral("step-2")), QByteArray("GIT_CONFIG_COUNT=0\n"));
    }

    void whatTheWorkspaceLacksIsTold()
    {
        Workshop workshop;
        QProcess git;
        git.start(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q"), workshop.folder()});
        QVERIFY(git.waitForFinished());
        workshop.write(QStringLiteral(".git/objects/info/alternates"), "/nowhere/objects\n");
        workshop.definePipeline("strands: [{name: fine, steps: [{type: host, cmd: ['true']}]}]\n");
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        QSignalSpy diagnostics(live, &LiveRun::diagnosticFound);
        QVERIFY(Workshop::wait(live));
        QCOMPARE(diagnostics.size(), 1);
        const auto warning = diagnostics.first().first().value<Diagnostic>();
        QVERIFY(warning.severity == Severity::Warning);
        QVERIFY2(warning.message.contains(QStringLiteral("no .git")), qPrintable(warning.message));
        QCOMPARE(toString(live->run().state), QStringLiteral("passed"));
    }

    void aRefusedRunLeavesNothing()
    {
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- {name: base, steps: [{type: host, cmd: ['true'], env: [{key: TOKEN, secret: clustero-test-surely-missing}]}]}
)");
        QVERIFY(workshop.runAndWait().startsWith(QStringLiteral("refused: ")));
        QCOMPARE(workshop.session().store().runs({}, 10).value().size(), 0);
        QVERIFY(QDir(workshop.paths().data + QStringLiteral("/runs")).isEmpty());

        workshop.request.options.engine = QStringLiteral("foo");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("refused: bad-engine"));
        QVERIFY(workshop.refusal.kind == Refusal::Kind::BadInput);
        workshop.request.options.engine = QStringLiteral("auto");

        // Not even a number.
        workshop.definePipeline("strands: [{name: fine, steps: [{type: host, cmd: ['true']}]}]\n");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: fine=passed(passed)"));
        QCOMPARE(workshop.last().number, 1);
    }
};

QTEST_GUILESS_MAIN(HostRunsTest)
#include "tst_hostruns.moc"
