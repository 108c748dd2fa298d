// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pipelinefiles.h"
#include "app/session/services.h"
#include "models/runs/runboard.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace clustero;

namespace {

/// Another process of Clustero, as far as the store can tell.
class OtherProcess
{
public:
    explicit OtherProcess(const DataPaths &paths) : m_store(std::move(*Store::open(paths))) {}

    Run startRun(const QString &file = QStringLiteral("/p/.clustero.yaml"))
    {
        Run run;
        run.createdAt = QDateTime::currentDateTimeUtc();
        run.id = newRunId(run.createdAt);
        run.pipeline = QStringLiteral("p");
        run.file = file;
        run.state = State::Running;
        run.startedAt = run.createdAt;
        StrandRun strand;
        strand.name = QStringLiteral("build");
        StepRun step;
        step.name = QStringLiteral("compile");
        strand.steps = {step};
        run.strands = {strand};
        run.number = m_store->addRun(run).value_or(0);
        return run;
    }
    void finish(Run &run, State state)
    {
        run.state = state;
        run.finishedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_store->updateRun(run));
    }
    Store &store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store;
};

} // namespace

class TestServices : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("cache"))};
    }

    void runsOfOtherProcessesAppear()
    {
        OtherProcess other(m_paths);
        const Run before = other.startRun();
        Services services(m_paths);
        services.begin();
        RunBoard board;
        connect(&services, &Services::runsLoaded, &board, &RunBoard::reset);
        connect(&services, &Services::runsChanged, &board, &RunBoard::merge);
        QTRY_COMPARE(board.count(), 1);

        QElapsedTimer timer;
        timer.start();
        Run started = other.startRun();
        QTRY_COMPARE(board.count(), 2);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(board.at(1).state == State::Running);
        other.finish(started, State::Failed);
        QTRY_VERIFY(board.at(1).state == State::Failed);

        QVERIFY(other.store().removeRun(before.id));
        QTRY_COMPARE(board.count(), 1);
        QCOMPARE(board.at(0).id, started.id);
    }

    void watchedRunIsToldWithItsSteps()
    {
        OtherProcess other(m_paths);
        Run run = other.startRun();
        Services services(m_paths);
        services.begin();
        QList<Run> told;
        connect(&services, &Services::runChanged, this, [&](const Run &changed) { told << changed; });
        services.watch(run.id);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().strands.first().steps.first().name, QStringLiteral("compile"));

        run.strands[0].steps[0].state = State::Running;
        QVERIFY(other.store().updateStep(run, 0, 0));
        QTRY_VERIFY(told.last().strands.first().steps.first().state == State::Running);
        other.finish(run, State::Passed);
        QTRY_VERIFY(told.last().state == State::Passed);

        QSignalSpy removed(&services, &Services::runRemoved);
        services.watch(run.id);
        QVERIFY(other.store().removeRun(run.id));
        QTRY_COMPARE(removed.size(), 1);
    }

    void answersComeInThisThread()
    {
        Services services(m_paths);
        services.begin();
        std::optional<int> answer;
        QThread *workThread = nullptr;
        services.ask(
            this,
            [&workThread](ServiceDesk &) {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                QCOMPARE(QThread::currentThread(), thread());
                answer = value;
            });
        QTRY_COMPARE(answer.value_or(0), 42);
        QVERIFY(workThread && workThread != thread());
    }

    void nobodyIsCalledWhoIsGone()
    {
        Services services(m_paths);
        services.begin();
        bool isCalled = false;
        bool isLast = false;
        auto context = std::make_unique<QObject>();
        services.ask(
            context.get(), [](ServiceDesk &) { return 1; }, [&](int) { isCalled = true; });
        context.reset();
        services.ask(
            this, [](ServiceDesk &) { return 2; }, [&](int) { isLast = true; });
        QTRY_VERIFY(isLast);
        QVERIFY(!isCalled);
    }

    void refusalIsToldInWords()
    {
        Services services(m_paths);
        services.begin();
        RunRequest request;
        request.folder = m_folder->path();
        request.file = m_folder->filePath(QStringLiteral("none.yaml"));
        std::optional<Services::Started> answer;
        services.start(request, this, [&](const Services::Started &started) { answer = started; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->has_value());
        QVERIFY(!answer->error().diagnostics.isEmpty());
        QCOMPARE(services.ownRuns(), 0);
    }

    void dataFolderThatCannotBeIsToldInWords()
    {
        QFile file(m_paths.data);
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        Services services(m_paths);
        services.begin();
        QSignalSpy failed(&services, &Services::openFailed);
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QVERIFY(error.sentence.contains(m_paths.data));

        std::optional<Services::Started> started; // whoever asks for something is told as well
        services.start({}, this, [&](const Services::Started &answer) { started = answer; });
        QTRY_VERIFY(started);
        QVERIFY(!started->has_value());
        QCOMPARE(started->error().diagnostics.value(0).message, error.sentence);
        std::optional<Result<int>> asked;
        services.ask(
            this, [](ServiceDesk &) -> Result<int> { return 1; }, [&](const Result<int> &answer) { asked = answer; });
        QTRY_VERIFY(asked);
        QVERIFY(!asked->has_value());

        services.tryAgain();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(file.remove());
        QSignalSpy opened(&services, &Services::opened);
        services.tryAgain();
        QTRY_COMPARE(opened.size(), 1);
        services.ask(
            this, [](ServiceDesk &) -> Result<int> { return 1; }, [&](const Result<int> &answer) { asked = answer; });
        QTRY_VERIFY(asked->has_value());
    }

    void pipelinesOfAFolder()
    {
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(QStringLiteral(".clustero")));
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray valid = "version: 1\nname: NAME\nstrands:\n- name: one\n  steps:\n  - {type: host, cmd: [\"true\"]}\n";
        write(QStringLiteral(".clustero.yaml"), QByteArray(valid).replace("NAME", "main"));
        write(QStringLiteral(".clustero/nightly.yml"), QByteArray(valid).replace("NAME", "nightly"));
        write(QStringLiteral(".clustero/broken.yaml"), "version: 1\nname: broken\n");
        write(QStringLiteral(".clustero/notes.txt"), "no pipeline");
        // Those of the configuration folder are listed whatever they are called.
        const QByteArray before = qgetenv("CLUSTERO_CONFIG_DIR");
        QTemporaryDir configuration;
        qputenv("CLUSTERO_CONFIG_DIR", QFile::encodeName(configuration.path()));
        QVERIFY(QDir(configuration.path()).mkpath(QStringLiteral("pipelines")));
        QFile own(configuration.filePath(QStringLiteral("pipelines/nightly.yaml")));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("version: 1\nsource: {repository: acme/web}\n") > 0);
        own.close();
        const QList<PipelineFile> mine = pipelinesIn(ownPipelinesFolder());
        before.isNull() ? qunsetenv("CLUSTERO_CONFIG_DIR") : qputenv("CLUSTERO_CONFIG_DIR", before);
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine[0].name, QStringLiteral("nightly"));
        QCOMPARE(mine[0].errors, 0);

        const QList<PipelineFile> found = pipelinesIn(m_folder->path());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).name, QStringLiteral("main"));
        QVERIFY(found.at(1).errors > 0);
        QCOMPARE(found.at(2).name, QStringLiteral("nightly"));
        QCOMPARE(found.at(2).folder, QFileInfo(m_folder->path()).canonicalFilePath());
        QVERIFY(!pipelineFile(folder.filePath(QStringLiteral("gone.yaml"))).isThere);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
