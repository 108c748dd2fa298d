// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/run/workshop.h"

#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>

using namespace clustero;

namespace {

/// An engine of a test's own, to be ended in the middle of something.
class OwnEngine
{
public:
    explicit OwnEngine(const QStringList &more = {})
    {
        m_folder = QStringLiteral("/tmp/clustero-loss-%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
        run(QStringList{QStringLiteral("start"), m_folder} + more);
    }
    ~OwnEngine() { run({QStringLiteral("stop"), m_folder}); }
    OwnEngine(const OwnEngine &) = delete;
    OwnEngine &operator=(const OwnEngine &) = delete;

    [[nodiscard]] QString endpoint(const QString &name) const { return QStringLiteral("unix://%1/%2.sock").arg(m_folder, name); }
    [[nodiscard]] pid_t process(const QString &name) const
    {
        QFile file(QStringLiteral("%1/%2.pid").arg(m_folder, name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    void end(const QString &name, int signal) const
    {
        const pid_t pid = process(name);
        QVERIFY(pid > 1);
        QCOMPARE(::kill(pid, signal), 0);
    }
    /// Kills Docker and starts it again as it was.
    void restartDocker() const
    {
        const pid_t pid = process(QStringLiteral("docker"));
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList words = QString::fromLocal8Bit(file.readAll()).split(QChar(u'\0'), Qt::SkipEmptyParts);
        QVERIFY(words.size() > 3);
        QCOMPARE(::kill(pid, SIGKILL), 0);
        QFile::remove(m_folder + QStringLiteral("/docker.pid"));
        QProcess again;
        again.setProgram(words.takeFirst());
        again.setArguments(words);
        again.setStandardInputFile(QProcess::nullDevice());
        again.setStandardOutputFile(QProcess::nullDevice());
        again.setStandardErrorFile(QProcess::nullDevice());
        QVERIFY(again.startDetached());
    }

private:
    static void run(const QStringList &arguments)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(CLUSTERO_ENGINES), arguments);
        if (!program.waitForFinished(120'000) || program.exitCode() != 0)
            qFatal("engine-for-tests %s did not work", qPrintable(arguments.first()));
    }

    QString m_folder;
};

} // namespace

/// What a run says when its container engine goes away under it.
class EngineLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_DOCKER"),
                 "no engine: start the tests with installers/engine-for-tests run DIR -- ctest -L engine");
    }

    void dockerGoesAway_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("killed") << QStringLiteral("kill");
        QTest::newRow("stopped, ending its containers first") << QStringLiteral("stop");
        QTest::newRow("killed and started again") << QStringLiteral("restart");
    }

    void dockerGoesAway()
    {
        QFETCH(QString, how);
        const OwnEngine engine;
        Workshop workshop;
        workshop.request.options.engine = engine.endpoint(QStringLiteral("docker"));
        workshop.definePipeline(R"(
strands:
- name: long
  steps:
  - {type: 'clustero-test/busybox:1', cmd: [sh, -c, 'echo up; sleep 60']}
  - {type: 'clustero-test/busybox:1', cmd: ['true']}
- name: here
  steps: [{type: host, cmd: ['true']}]
)");
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        QSignalSpy diagnostics(live, &LiveRun::diagnosticFound);
        QTRY_VERIFY_WITH_TIMEOUT(workshop.log(QStringLiteral("long")) == "up\n", 30'000);
        if (how == QLatin1String("restart"))
            engine.restartDocker();
        else
            engine.end(QStringLiteral("docker"), how == QLatin1String("kill") ? SIGKILL : SIGTERM);
        QElapsedTimer took;
        took.start();
        QVERIFY(Workshop::wait(live));
        QVERIFY2(took.elapsed() < 25'000, "the step ended only with its command");
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("interrupted: long=interrupted(interrupted,skipped) here=passed(passed)"));

        const Run run = workshop.last();
        const StepRun step = run.strands.first().steps.first();
        QCOMPARE(step.reason, QStringLiteral("The container engine at %1 stopped answering while this step ran. Start it again, then "
                                             "`clustero rerun 1 --failed`.")
                                  .arg(workshop.request.options.engine));
        QVERIFY(!step.exitCode);
        QCOMPARE(run.reason, step.reason);
        QCOMPARE(diagnostics.size(), 1);
        QCOMPARE(diagnostics.first().first().value<Diagnostic>().code, QStringLiteral("engine-lost"));
    }

    void podmansContainersOutliveItsService()
    {
        if (!qEnvironmentVariableIsSet("CLUSTERO_TEST_PODMAN"))
            QSKIP("no Podman");
        const OwnEngine engine({QStringLiteral("--podman")});
        Workshop workshop;
        workshop.request.options.engine = engine.endpoint(QStringLiteral("podman"));
        workshop.definePipeline(R"(
strands:
- name: long
  steps:
  - {type: 'clustero-test/busybox:1', cmd: [sh, -c, 'echo up; sleep 3; echo end']}
  - {type: 'clustero-test/busybox:1', cmd: ['true']}
)");
        LiveRun *live = workshop.start();
        QVERIFY2(live, qPrintable(workshop.codes()));
        QTRY_VERIFY_WITH_TIMEOUT(workshop.log(QStringLiteral("long")) == "up\n", 30'000);
        engine.end(QStringLiteral("podman"), SIGKILL);
        QVERIFY(Workshop::wait(live));
        QCOMPARE(workshop.states(live->run().id), QStringLiteral("interrupted: long=interrupted(passed,interrupted)"));
        QCOMPARE(workshop.log(QStringLiteral("long")), QByteArray("up\nend\n"));
        QVERIFY2(workshop.last().reason.contains(QStringLiteral("stopped answering before this step began")),
                 qPrintable(workshop.last().reason));
    }
};

QTEST_GUILESS_MAIN(EngineLossTest)
#include "tst_engineloss.moc"
