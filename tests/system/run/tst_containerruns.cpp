// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/run/workshop.h"

#include "app/git/workspace.h"

#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace clustero;

namespace {

const QString busybox = QStringLiteral("clustero-test/busybox:1");

} // namespace

/// Runs of container steps on the real engine that the first argument's variable names.
class ContainerRunsTest : public QObject
{
    Q_OBJECT

public:
    explicit ContainerRunsTest(QString endpoint) : m_endpoint(std::move(endpoint)) {}

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_endpoint.isEmpty(), "no engine: start the tests with installers/engine-for-tests run DIR -- ctest -L engine");
        Result<std::shared_ptr<Engine>> engine = QCoro::waitFor(connectEngine(m_endpoint));
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().sentence));
        m_engine = *engine;
    }

    void cleanup()
    {
        // Whatever happened, no run leaves a container.
        QCOMPARE(containers(), QStringList());
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("pipeline");
        QTest::addColumn<QString>("states");

        QTest::newRow("a chain of steps on one workspace") << QByteArray(R"(
strands:
- name: chain
  steps:
  - {type: IMAGE, cmd: [sh, -c, 'echo 1 > f']}
  - {type: IMAGE, cmd: [sh, -c, 'echo 2 >> f']}
  - {type: host, cmd: [sh, -c, 'echo 3 >> f']}
  - {type: IMAGE, cmd: [sh, -c, '[ $(tr -d "\n" < f) = 123 ]']}
)") << QStringLiteral("passed: chain=passed(passed,passed,passed,passed)");
        QTest::newRow("a failure in the middle, with the next step parked") << QByteArray(R"(
strands:
- name: chain
  steps:
  - {type: IMAGE, cmd: ['true']}
  - {type: IMAGE, cmd: [sh, -c, 'sleep 1; exit 3']}
  - {type: IMAGE, cmd: ['true']}
)") << QStringLiteral("failed: chain=failed(passed,failed,skipped)");
        QTest::newRow("diamond") << QByteArray(R"(
strands:
- {name: top, steps: [{type: IMAGE, cmd: ['true']}]}
- {name: left, after: top, steps: [{type: IMAGE, cmd: ['true']}, {type: IMAGE, cmd: ['true']}]}
- {name: right, after: top, steps: [{type: IMAGE, cmd: ['true']}]}
- {name: bottom, after: [left, right], steps: [{type: IMAGE, cmd: ['true']}]}
)") << QStringLiteral("passed: top=passed(passed) left=passed(passed,passed) right=passed(passed) bottom=passed(passed)");
        QTest::newRow("the image's own entrypoint and command") << QByteArray(R"(
strands:
- {name: own, steps: [{type: 'clustero-test/entrypoint:1'}]}
)") << QStringLiteral("passed: own=passed(passed)");
        QTest::newRow("timeout") << QByteArray(R"(
strands:
- {name: slow, steps: [{type: IMAGE, cmd: [sleep, '60'], timeout: 1s}, {type: IMAGE, cmd: ['true']}]}
)") << QStringLiteral("timed_out: slow=timed_out(timed_out,skipped)");
        QTest::newRow("a step makes the folder of the next, anew") << QByteArray(R"(
strands:
- name: build
  steps:
  - {type: IMAGE, cmd: [sh, -c, 'mkdir out; echo old > out/f']}
  - {type: IMAGE, cmd: [sh, -c, 'rm -r out; mkdir out; echo new > out/f']}
  - {type: IMAGE, dir: out, cmd: [grep, new, f]}
)") << QStringLiteral("passed: build=passed(passed,passed,passed)");
        QTest::newRow("no command") << QByteArray(R"(
strands:
- {name: mute, steps: [{type: IMAGE, cmd: [no-such-command]}]}
)") << QStringLiteral("failed: mute=failed(failed)");
    }

    void states()
    {
        QFETCH(QByteArray, pipeline);
        QFETCH(QString, states);
        Workshop workshop;
        define(workshop, pipeline);
        QCOMPARE(workshop.runAndWait(), states);
    }

    void everyStepHasAFreshContainer()
    {
        Workshop workshop;
        define(workshop, R"(
strands:
- name: fresh
  steps:
  - {type: IMAGE, cmd: [sh, -c, 'echo left > /tmp/left; sleep 0.5']}
  - {type: IMAGE, cmd: [sh, -c, 'test ! -e /tmp/left']}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: fresh=passed(passed,passed)"));
    }

    void theImagesUserCanWriteAndThePersonOwnsTheResult()
    {
        Workshop workshop;
        workshop.write(QStringLiteral("given"), "x\n");
        define(workshop, R"(
strands:
- name: user
  steps:
  - {type: 'clustero-test/user:1', cmd: [sh, -c, 'id -u; mkdir sub; echo a > sub/made; echo y >> given']}
  - {type: IMAGE, cmd: [sh, -c, 'id -u; echo b > sub/by-root']}
  - {type: IMAGE, user: '1234:99', cmd: [sh, -c, 'id -u; id -g; echo c > sub/by-other']}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: user=passed(passed,passed,passed)"));
        QVERIFY(workshop.log(QStringLiteral("user")) != QByteArray("0\n"));
        QCOMPARE(workshop.log(QStringLiteral("user"), QStringLiteral("step-3")), QByteArray("1234\n99\n"));
        const Run run = workshop.last();
        QVERIFY(reopenWorkspace(run.id, workshop.paths()));
        for (const char *name : {"sub", "sub/made", "sub/by-root", "sub/by-other", "given"}) {
            struct stat info
            {};
            QCOMPARE(::lstat(QFile::encodeName(run.workspace + u'/' + QString::fromLatin1(name)).constData(), &info), 0);
            QCOMPARE(info.st_uid, ::getuid());
        }
        QVERIFY(closeWorkspace(run.id, workshop.paths()));
    }

    void stepsHaveNoSocketAndNoNewPrivileges()
    {
        Workshop workshop;
        define(workshop, R"(
strands:
- name: poor
  steps: [{type: IMAGE, cmd: [sh, -c, 'grep -E "NoNewPrivs" /proc/self/status; ls /var/run/docker.sock /run/podman 2>/dev/null; ls /usr/local/artifacts; pwd']}]
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: poor=passed(passed)"));
        QCOMPARE(workshop.log(QStringLiteral("poor")), QByteArray("NoNewPrivs:\t1\n/usr/local/src\n"));
    }

    void outputIsWhole()
    {
        Workshop workshop;
        define(workshop, R"(
strands:
- name: loud
  steps: [{type: IMAGE, cmd: [sh, -c, 'seq 1 200000; printf "no end"']}]
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("passed: loud=passed(passed)"));
        QByteArray wanted;
        for (int i = 1; i <= 200'000; ++i)
            wanted += QByteArray::number(i) + '\n';
        QCOMPARE(workshop.log(QStringLiteral("loud")), wanted + "no end");
    }

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("afterSteps");
        QTest::newRow("in the first step") << 1;
        QTest::newRow("in the third step") << 3;
    }

    void cancelLeavesNothing()
    {
        QFETCH(int, afterSteps);
        Workshop workshop;
        QByteArray steps;
        for (int i = 1; i < afterSteps; ++i)
            steps += "  - {type: IMAGE, cmd: ['true']}\n";
        define(workshop, "strands:\n- name: long\n  steps:\n" + steps +
                             "  - {name: last, type: IMAGE, cmd: [sh, -c, 'echo up; sleep 3600 & sleep 3600']}\n"
                             "  - {type: IMAGE, cmd: ['true']}\n");
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        QTRY_VERIFY_WITH_TIMEOUT(workshop.log(QStringLiteral("long"), QStringLiteral("last")) == "up\n", 30'000);
        QVERIFY(workshop.session().cancel(live->run().id));
        QVERIFY(Workshop::wait(live));
        QVERIFY(live->run().state == State::Cancelled);
        QCOMPARE(containers(), QStringList());
    }

    void aRefusalInPlaceNamesItsReason()
    {
        Workshop workshop;
        define(workshop, R"(
strands:
- {name: other, steps: [{type: 'clustero-test/user:1', cmd: [touch, made]}]}
- {name: fails, steps: [{type: 'clustero-test/user:1', cmd: ['false']}]}
- {name: mine, steps: [{type: 'clustero-test/user:1', user: '0', cmd: [touch, made]}]}
)");
        QVERIFY(QFile::setPermissions(workshop.folder(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        workshop.request.options.inPlace = true;
        QCOMPARE(workshop.runAndWait(), QStringLiteral("failed: other=failed(failed) fails=failed(failed) mine=passed(passed)"));
        const Run run = workshop.last();
        const QString reason = run.strands.at(0).steps.first().reason;
        QVERIFY2(reason.contains(QStringLiteral("--in-place")) &&
                     reason.contains(QStringLiteral("user: '%1:%2'").arg(::getuid()).arg(::getgid())),
                 qPrintable(reason));
        QVERIFY(run.strands.at(0).steps.first().exitCode);
        QCOMPARE(run.strands.at(1).steps.first().reason, QString());
    }

    void aParkedContainerThatVanishesIsPreparedAgain_data()
    {
        QTest::addColumn<bool>("atItsTurn");
        QTest::newRow("before its turn") << false;
        QTest::newRow("at its turn") << true;
    }

    void aParkedContainerThatVanishesIsPreparedAgain()
    {
        QFETCH(bool, atItsTurn);
        Workshop workshop;
        define(workshop, R"(
strands:
- name: pair
  steps:
  - {type: IMAGE, cmd: [sh, -c, 'while [ ! -e go ]; do usleep 10000; done']}
  - {type: IMAGE, cmd: [echo, second]}
)");
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        const auto parked = [this] { return withLabel(QStringLiteral("clustero.step=step-2")); };
        QTRY_COMPARE_WITH_TIMEOUT(parked().value(0).state, QStringLiteral("running"), 30'000);
        const QString first = withLabel(QStringLiteral("clustero.step=step-1")).value(0).id;
        askAtOnce("DELETE", parked().value(0).id + QStringLiteral("?force=1"));
        if (!atItsTurn)
            QTRY_VERIFY(parked().isEmpty());
        QFile go(live->run().workspace + QStringLiteral("/go"));
        QVERIFY(go.open(QIODevice::WriteOnly));
        if (atItsTurn) {
            // No event loop meanwhile: that it is gone and that its turn has come is heard of at the same time.
            askAtOnce("POST", first + QStringLiteral("/wait"));
        }
        QVERIFY(Workshop::wait(live));
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("passed: pair=passed(passed,passed)"));
        QCOMPARE(workshop.log(QStringLiteral("pair"), QStringLiteral("step-2")), QByteArray("second\n"));
    }

    void aStrandThatIsStoppedWhileItWaitsGivesItsNetworkBack()
    {
        Workshop workshop;
        // The places: `waits` and `opens` first, then `long` for the latter, then `late` for the former, before its second step.
        define(workshop, R"(
strands:
- {name: long, after: opens, steps: [{type: host, cmd: [sh, -c, 'while [ ! -e go ]; do sleep 0.01; done']}]}
- {name: late, after: opens, steps: [{type: host, cmd: [sh, -c, 'while [ ! -e go ]; do sleep 0.01; done']}]}
- name: waits
  timeout: 3s
  steps:
  - {type: IMAGE, cmd: [sh, -c, 'mkdir sub; sleep 2']}
  - {type: IMAGE, dir: sub, cmd: ['true']}
- {name: opens, steps: [{type: host, cmd: ['true']}]}
)");
        workshop.request.options.jobs = 2;
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        const auto held = [this] { return withLabel(QStringLiteral("clustero.strand=waits")).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(held() == 2, 20'000); // the step and its network
        QTRY_VERIFY_WITH_TIMEOUT(live->run().strands.at(2).state == State::TimedOut, 20'000);
        QCOMPARE(toString(live->run().strands.at(2).steps.at(0).state), QStringLiteral("passed"));
        QTRY_COMPARE_WITH_TIMEOUT(held(), 0, 10'000);
        QVERIFY(!isFinal(live->run().state));
        QFile go(live->run().workspace + QStringLiteral("/go"));
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(Workshop::wait(live));
    }

    void anImageThatDoesNotExist()
    {
        Workshop workshop;
        define(workshop, R"(
strands:
- {name: wrong, steps: [{type: 'localhost:1/no/such:image', cmd: ['true']}]}
)");
        QCOMPARE(workshop.runAndWait(), QStringLiteral("failed: wrong=failed(failed)"));
        QVERIFY(workshop.last().strands.first().steps.first().reason.contains(QStringLiteral("localhost:1/no/such")));
    }

private:
    void define(Workshop &workshop, QByteArray pipeline)
    {
        workshop.request.options.engine = m_endpoint;
        workshop.definePipeline(pipeline.replace("IMAGE", "'" + busybox.toLatin1() + "'"));
    }

    QList<ContainerSummary> withLabel(const QString &label)
    {
        return QCoro::waitFor(m_engine->list(label)).value_or(QList<ContainerSummary>());
    }

    /// Asks the engine as somebody else would, and waits for the answer without running the event loop.
    void askAtOnce(const QByteArray &method, const QString &container) const
    {
        QLocalSocket socket;
        socket.connectToServer(m_endpoint.mid(7));
        QVERIFY(socket.waitForConnected());
        socket.write(method + " /v1.40/containers/" + container.toLatin1() +
                     " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        while (socket.waitForReadyRead(20'000)) {}
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 20"));
    }

    QStringList containers()
    {
        QStringList left;
        for (const ContainerSummary &container :
             QCoro::waitFor(m_engine->list(QStringLiteral("clustero.run"))).value_or(QList<ContainerSummary>()))
            left.append(container.labels.value(QStringLiteral("clustero.strand")) + u'/' +
                        container.labels.value(QStringLiteral("clustero.step")) + u' ' + container.state);
        return left;
    }

    QString m_endpoint;
    std::shared_ptr<Engine> m_engine;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // The engine to test comes first, so that each engine is an entry of its own.
    const QString variable = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("CLUSTERO_TEST_DOCKER");
    ContainerRunsTest test(qEnvironmentVariable(variable.toLatin1().constData()));
    QStringList arguments = application.arguments();
    if (argc > 1)
        arguments.removeAt(1);
    return QTest::qExec(&test, arguments);
}
#include "tst_containerruns.moc"
