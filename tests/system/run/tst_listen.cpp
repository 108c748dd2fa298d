// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventservice.h"
#include "app/session/expressionwatchdog.h"
#include "models/events/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <QCoroTask>

#include <algorithm>
#include <git2.h>
#include <signal.h>

using namespace clustero;

/// `clustero listen` as a process, with runs of `host` steps.
class ListenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;
    std::unique_ptr<QProcess> m_process;
    QString m_commit;

    void begin()
    {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLUSTERO_DATA_DIR"), m_paths.data);
        environment.insert(QStringLiteral("CLUSTERO_CACHE_DIR"), m_paths.cache);
        environment.insert(QStringLiteral("CLUSTERO_CONFIG_DIR"), m_folder->filePath(QStringLiteral("config")));
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(CLUSTERO_PROGRAM), {QStringLiteral("listen"), QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY(waitFor(QStringLiteral("listening")));
    }

    /// Reads the process' lines up to one of this type.
    QJsonObject lineOf(const QString &type)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            if (!m_process->canReadLine() && !m_process->waitForReadyRead(30'000))
                break;
            while (m_process->canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
                if (line.value(u"type").toString() == type)
                    return line;
            }
        }
        return {};
    }
    bool waitFor(const QString &type) { return !lineOf(type).isEmpty(); }

    void commitPipeline(const QByteArray &yaml)
    {
        const QString project = m_folder->filePath(QStringLiteral("web"));
        QDir().mkpath(project);
        QFile file(project + QStringLiteral("/.clustero.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size());
        file.close();
        git_libgit2_init();
        git_repository *repository = nullptr;
        QCOMPARE(git_repository_init(&repository, QFile::encodeName(project).constData(), 0), 0);
        git_remote *remote = nullptr;
        git_remote_create(&remote, repository, "origin", "https://github.com/acme/web.git");
        git_remote_free(remote);
        git_index *index = nullptr;
        git_repository_index(&index, repository);
        git_index_add_bypath(index, ".clustero.yaml");
        git_oid treeId = {}, commitId = {};
        git_index_write_tree(&treeId, index);
        git_tree *tree = nullptr;
        git_tree_lookup(&tree, repository, &treeId);
        git_signature *person = nullptr;
        git_signature_new(&person, "A Person", "person@example.org", 1'700'000'000, 0);
        QCOMPARE(git_commit_create_v(&commitId, repository, "HEAD", person, person, nullptr, "first", tree, 0), 0);
        char hash[GIT_OID_HEXSZ + 1] = {};
        m_commit = QString::fromLatin1(git_oid_tostr(hash, sizeof hash, &commitId));
        git_signature_free(person);
        git_tree_free(tree);
        git_index_free(index);
        git_repository_free(repository);
    }

    void enable(Concurrency concurrency)
    {
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(m_paths));
        const std::unique_ptr<Store> runs = std::move(*Store::open(m_paths));
        const Clock clock;
        ThreadExpressionWatchdog watchdog;
        EventParts parts;
        parts.paths = m_paths;
        parts.store = store.get();
        parts.runs = runs.get();
        parts.clock = &clock;
        parts.watchdog = &watchdog;
        EventService service(parts);
        const auto added = service.addFolder(m_folder->filePath(QStringLiteral("web")));
        QVERIFY(added && added->size() == 1);
        Result<ListedPipeline> enabled = QCoro::waitFor(service.enable(added->first().id));
        QVERIFY(enabled);
        enabled->concurrency = concurrency;
        QVERIFY(service.setRules(*enabled));
    }

    void push(EventStore &store, int number) const
    {
        Event event = sampleEvents().constFirst().event;
        event.id = QStringLiteral("push-%1").arg(number);
        event.time = event.receivedAt = QDateTime::currentDateTimeUtc();
        event.data.replace("5c1f0a9d2be84c6f7d3e1b0a9f8c7d6e5b4a3f21", m_commit.toLatin1());
        event.verification = Verification::NotChecked;
        if (!store.add(event))
            qFatal("not added");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("cache"))};
    }

    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->terminate();
            if (!m_process->waitForFinished(20'000))
                m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }

    void runsWhatIsPushed()
    {
        commitPipeline("version: 1\nname: web\ntriggers: [{type: git}]\nstrands:\n- name: say\n  steps:\n"
                       "  - {type: host, cmd: [sh, -c, 'test \"$TRIGGER_TYPE $GIT_BRANCH\" = \"git main\" && test -f .clustero.yaml']}\n");
        enable(Concurrency::Parallel);
        begin();
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(m_paths));
        push(*store, 1);
        const QJsonObject finished = lineOf(QStringLiteral("run.finished"));
        QCOMPARE(finished.value(u"state").toString(), QStringLiteral("passed"));
        const std::unique_ptr<Store> runs = std::move(*Store::open(m_paths));
        const Result<Run> run = runs->run(RunId{finished.value(u"run").toString()});
        QCOMPARE(run->trigger, QStringLiteral("git"));
        QCOMPARE(run->eventId, QStringLiteral("push-1"));
        QCOMPARE(run->commit, m_commit);
        QCOMPARE(run->variables.value(QStringLiteral("GIT_BRANCH")), QStringLiteral("main"));
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(20'000));
        QCOMPARE(m_process->exitCode(), 0);
    }

    /// From the event in the store to the first step's process, as the step itself sees the time.
    void startsSoon()
    {
        commitPipeline(
            "version: 1\nname: web\ntriggers: [{type: git}]\nstrands:\n- name: say\n  steps:\n  - {type: host, cmd: [date, '+%s%3N']}\n");
        enable(Concurrency::Parallel);
        begin();
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(m_paths));
        QList<qint64> taken;
        for (int i = 1; i <= 11; ++i) {
            const qint64 before = QDateTime::currentMSecsSinceEpoch();
            push(*store, i);
            const QJsonObject finished = lineOf(QStringLiteral("run.finished"));
            QFile log(m_paths.logPath(RunId{finished.value(u"run").toString()}, QStringLiteral("say"), QStringLiteral("step-1")));
            QVERIFY(log.open(QIODevice::ReadOnly));
            taken += log.readAll().trimmed().toLongLong() - before;
        }
        std::sort(taken.begin(), taken.end());
        qInfo("from the store to the step's process: median %lld ms, worst %lld ms", taken[5], taken.last());
        QVERIFY(taken[5] < 1500);
    }

    void startsOnceWhateverIsKilled()
    {
        commitPipeline(
            "version: 1\nname: web\ntriggers: [{type: git}]\nstrands:\n- name: say\n  steps:\n  - {type: host, cmd: ['true']}\n");
        enable(Concurrency::Parallel);
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(m_paths));
        constexpr int events = 12;
        for (int i = 1; i <= events; ++i)
            push(*store, i);
        for (const int delay : {0, 30, 80, 150, 300}) { // from when it listens
            begin();
            QTest::qSleep(delay);
            ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
            QVERIFY(m_process->waitForFinished());
        }
        begin();
        const auto allStarted = [&] {
            const QList<EventSummary> all = store->summaries(0, 100).value_or(QList<EventSummary>());
            return std::all_of(all.begin(), all.end(), [](const EventSummary &event) { return event.isRouted && event.started == 1; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allStarted(), 30'000);
        const std::unique_ptr<Store> runs = std::move(*Store::open(m_paths));
        QStringList ids;
        const QList<Run> listed = runs->runs({}, 1000).value_or(QList<Run>());
        for (const Run &run : listed)
            ids += run.eventId;
        ids.sort();
        QCOMPARE(ids.size(), events);
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void onlyOneListens()
    {
        begin();
        QProcess other;
        other.setProcessEnvironment(m_process->processEnvironment());
        other.start(QStringLiteral(CLUSTERO_PROGRAM), {QStringLiteral("listen")});
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(other.exitCode(), 3);
        QVERIFY(other.readAllStandardError().contains("Another Clustero"));
    }
};

QTEST_GUILESS_MAIN(ListenTest)
#include "tst_listen.moc"
