// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/run/workshop.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

using namespace clustero;

/// `clustero run` is killed with SIGKILL at random moments; the next start takes the run up and finishes it.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_endpoint = qEnvironmentVariable("CLUSTERO_TEST_DOCKER");
        QVERIFY2(!m_endpoint.isEmpty(), "no engine: start the tests with installers/engine-for-tests run DIR -- ctest -L engine");
        m_engine = QCoro::waitFor(connectEngine(m_endpoint)).value_or(nullptr);
        QVERIFY(m_engine);
        m_workshop = std::make_unique<Workshop>();
        qputenv("CLUSTERO_DATA_DIR", m_workshop->paths().data.toLocal8Bit());
        qputenv("CLUSTERO_CACHE_DIR", m_workshop->paths().cache.toLocal8Bit());
        m_workshop->definePipeline(R"(
strands:
- name: count
  steps:
  - {type: 'clustero-test/busybox:1', cmd: [sh, -c, 'i=0; while [ $i -lt 150 ]; do i=$((i+1)); echo line $i; usleep 8000; done']}
  - {type: 'clustero-test/busybox:1', cmd: [sh, -c, 'echo second; exit 0']}
- name: here
  steps:
  - {type: host, cmd: [sh, -c, 'echo begin; sleep 0.7; echo end']}
- name: both
  after: [count, here]
  steps:
  - {type: 'clustero-test/busybox:1', cmd: [echo, third]}
)");
    }

    void killedAtARandomMoment_data()
    {
        QTest::addColumn<int>("afterMs");
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20; ++i) {
            const int afterMs = random.bounded(2600);
            QTest::addRow("%d: after %d ms", i + 1, afterMs) << afterMs;
        }
    }

    void killedAtARandomMoment()
    {
        QFETCH(int, afterMs);
        const int before = static_cast<int>(m_workshop->session().store().runs({}, 1000).value().size());
        QProcess run;
        run.setWorkingDirectory(m_workshop->folder());
        run.start(QStringLiteral(CLUSTERO_PROGRAM),
                  {QStringLiteral("run"), QStringLiteral("--engine"), m_endpoint, QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY(run.waitForStarted());
        QTimer::singleShot(afterMs, &run, &QProcess::kill);
        QSignalSpy ended(&run, &QProcess::finished);
        QVERIFY(ended.wait(60'000));

        // Any command that opens the store is the next start.
        QProcess next;
        next.start(QStringLiteral(CLUSTERO_PROGRAM), {QStringLiteral("runs")});
        QVERIFY(next.waitForFinished());

        const QList<Run> runs = m_workshop->session().store().runs({}, 1000).value();
        if (runs.size() == before)
            return; // it was killed before there was a run
        const RunId id = runs.first().id;
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(m_workshop->session().store().run(id).value().state), 60'000);

        const Run over = m_workshop->session().store().run(id).value();
        const QString states = m_workshop->states(id);
        if (!over.strand(QStringLiteral("count")) || over.strand(QStringLiteral("count"))->state == State::Interrupted) {
            // Only one that was killed before its first step may end so.
            QVERIFY2(over.reason.contains(QStringLiteral("before the first step")), qPrintable(states));
        } else {
            QCOMPARE(toString(over.strand(QStringLiteral("count"))->state), QStringLiteral("passed"));
            QByteArray wanted;
            for (int i = 1; i <= 150; ++i)
                wanted += "line " + QByteArray::number(i) + '\n';
            QCOMPARE(log(id, QStringLiteral("count"), QStringLiteral("step-1")), wanted);
            QCOMPARE(log(id, QStringLiteral("count"), QStringLiteral("step-2")), QByteArray("second\n"));
            const State here = over.strand(QStringLiteral("here"))->state;
            QVERIFY2(here == State::Passed || here == State::Interrupted,
                     qPrintable(states + u' ' + over.strand(QStringLiteral("here"))->steps.first().reason));
            if (here == State::Passed) {
                QCOMPARE(log(id, QStringLiteral("here"), QStringLiteral("step-1")), QByteArray("begin\nend\n"));
                QCOMPARE(log(id, QStringLiteral("both"), QStringLiteral("step-1")), QByteArray("third\n"));
                QCOMPARE(toString(over.state), QStringLiteral("passed"));
            } else {
                QCOMPARE(toString(over.state), QStringLiteral("interrupted"));
                QCOMPARE(toString(over.strand(QStringLiteral("both"))->state), QStringLiteral("skipped"));
            }
        }
        QCOMPARE(QCoro::waitFor(m_engine->list(QStringLiteral("clustero.run=") + id.value)).value().size(), 0);
    }

    void keepIsKept_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("the step runs when it is taken up") << false;
        QTest::newRow("the step has failed by then") << true;
    }

    void keepIsKept()
    {
        QFETCH(bool, ended);
        m_workshop->definePipeline(R"(
strands:
- name: fails
  steps: [{type: 'clustero-test/busybox:1', cmd: [sh, -c, 'echo up; sleep 1.5; exit 3']}]
)");
        QProcess run;
        run.setWorkingDirectory(m_workshop->folder());
        run.start(QStringLiteral(CLUSTERO_PROGRAM),
                  {QStringLiteral("run"), QStringLiteral("--keep"), QStringLiteral("--engine"), m_endpoint});
        const auto id = [this] { return m_workshop->session().store().runs({}, 1).value().value(0).id; };
        const RunId before = id();
        const auto index = [&] {
            return readStepIndex(m_workshop->paths().indexPath(id(), QStringLiteral("fails"), QStringLiteral("step-1")));
        };
        QTRY_VERIFY_WITH_TIMEOUT(id() != before, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(log(id(), QStringLiteral("fails"), QStringLiteral("step-1")), QByteArray("up\n"), 20'000);
        run.kill();
        QVERIFY(run.waitForFinished());
        if (ended)
            QTRY_VERIFY_WITH_TIMEOUT(index().exitCode, 20'000);

        QProcess next;
        next.start(QStringLiteral(CLUSTERO_PROGRAM), {QStringLiteral("runs")});
        QVERIFY(next.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(m_workshop->session().store().run(id()).value().state), 20'000);
        QCOMPARE(m_workshop->states(id()), QStringLiteral("failed: fails=failed(failed)"));
        const QString label = QStringLiteral("clustero.run=") + id().value;
        const auto kept = QCoro::waitFor(m_engine->list(label)).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().labels.value(QStringLiteral("clustero.step")), QStringLiteral("step-1"));
        QVERIFY(QCoro::waitFor(m_engine->remove(kept.first().id)));
    }

private:
    QByteArray log(const RunId &id, const QString &strand, const QString &step)
    {
        QFile file(m_workshop->paths().logPath(id, strand, step));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no log)");
    }

    QString m_endpoint;
    std::shared_ptr<Engine> m_engine;
    std::unique_ptr<Workshop> m_workshop;
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
