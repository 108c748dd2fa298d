// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clustero;

namespace {

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0, 0, 123), Qt::UTC);

Run sampleRun(const QString &file = QStringLiteral("/home/ann/a.yaml"), qint64 secondsLater = 0)
{
    Run run;
    run.createdAt = noon.addSecs(secondsLater);
    run.id = newRunId(run.createdAt);
    run.pipeline = QStringLiteral("Büro'); DROP TABLE runs; --");
    run.file = file;
    run.source = QStringLiteral("/home/ann");
    run.workspace = QStringLiteral("/tmp/w");
    run.params = {{QStringLiteral("n"), 9007199254740993LL}, {QStringLiteral("t"), QStringLiteral("\"x\"")}};
    run.event = QByteArray("a\0b\xff", 4);
    run.pipelineText = "version: 1\n";
    run.options = {QStringLiteral("podman"), {QStringLiteral("build"), QStringLiteral("a,b")}, 3, true, true};
    run.rerunOf = newRunId(noon);
    run.eventId = QStringLiteral("delivery-1");
    run.variables = {{QStringLiteral("GIT_BRANCH"), QStringLiteral("ümläut")}, {QStringLiteral("TRIGGER_TYPE"), QStringLiteral("git")}};
    run.repository = QStringLiteral("https://github.com/acme/web.git");
    run.commit = QStringLiteral("5c1f0a9d2be84c6f7d3e1b0a9f8c7d6e5b4a3f21");
    run.branch = QStringLiteral("main");
    run.withoutSecrets = true;
    run.upstream = newRunId(noon);
    run.state = State::Running;
    run.startedAt = run.createdAt.addMSecs(7);
    StepRun step{QStringLiteral("step-1"),
                 State::Failed,
                 137,
                 QStringLiteral("killed"),
                 noon,
                 noon.addMSecs(1),
                 QStringLiteral("busybox"),
                 {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo '☃' \n\"")},
                 QStringLiteral("abc")};
    StepRun queued;
    queued.name = QStringLiteral("step-2");
    run.strands += {QStringLiteral("build"), {}, State::Failed, QStringLiteral("because"), noon, {}, {step, queued}};
    run.strands += {QStringLiteral("test"), {QStringLiteral("build")}, State::Waiting, {}, {}, {}, {}};
    return run;
}

void compareSteps(const StepRun &a, const StepRun &b)
{
    QCOMPARE(a.name, b.name);
    QCOMPARE(toString(a.state), toString(b.state));
    QCOMPARE(a.exitCode, b.exitCode);
    QCOMPARE(a.reason, b.reason);
    QCOMPARE(a.startedAt, b.startedAt);
    QCOMPARE(a.finishedAt, b.finishedAt);
    QCOMPARE(a.image, b.image);
    QCOMPARE(a.command, b.command);
    QCOMPARE(a.containerId, b.containerId);
}

void compareRuns(const Run &a, const Run &b)
{
    QCOMPARE(a.id.value, b.id.value);
    QCOMPARE(a.pipeline, b.pipeline);
    QCOMPARE(a.file, b.file);
    QCOMPARE(a.source, b.source);
    QCOMPARE(a.workspace, b.workspace);
    QCOMPARE(a.trigger, b.trigger);
    QCOMPARE(a.params, b.params);
    QCOMPARE(a.event, b.event);
    QCOMPARE(a.pipelineText, b.pipelineText);
    QCOMPARE(a.options.engine, b.options.engine);
    QCOMPARE(a.options.strands, b.options.strands);
    QCOMPARE(a.options.jobs, b.options.jobs);
    QCOMPARE(a.options.inPlace, b.options.inPlace);
    QCOMPARE(a.options.keep, b.options.keep);
    QCOMPARE(a.rerunOf.value, b.rerunOf.value);
    QCOMPARE(a.eventId, b.eventId);
    QCOMPARE(a.variables, b.variables);
    QCOMPARE(a.repository, b.repository);
    QCOMPARE(a.commit, b.commit);
    QCOMPARE(a.branch, b.branch);
    QCOMPARE(a.withoutSecrets, b.withoutSecrets);
    QCOMPARE(a.upstream.value, b.upstream.value);
    QCOMPARE(toString(a.state), toString(b.state));
    QCOMPARE(a.reason, b.reason);
    QCOMPARE(a.createdAt, b.createdAt);
    QCOMPARE(a.startedAt, b.startedAt);
    QCOMPARE(a.finishedAt, b.finishedAt);
    QCOMPARE(a.strands.size(), b.strands.size());
    for (int i = 0; i < a.strands.size(); ++i) {
        QCOMPARE(a.strands[i].name, b.strands[i].name);
        QCOMPARE(a.strands[i].after, b.strands[i].after);
        QCOMPARE(toString(a.strands[i].state), toString(b.strands[i].state));
        QCOMPARE(a.strands[i].reason, b.strands[i].reason);
        QCOMPARE(a.strands[i].startedAt, b.strands[i].startedAt);
        QCOMPARE(a.strands[i].finishedAt, b.strands[i].finishedAt);
        QCOMPARE(a.strands[i].steps.size(), b.strands[i].steps.size());
        for (int k = 0; k < a.strands[i].steps.size(); ++k)
            compareSteps(a.strands[i].steps[k], b.strands[i].steps[k]);
    }
}

/// A child process that ends with what `work` returns.
template<typename Work>
pid_t inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("cache"))};
    }

    void runsComeBackAsTheyWere()
    {
        Run run = sampleRun();
        {
            auto store = opened();
            QCOMPARE(store->addRun(run).value(), 1);
            run.state = State::Failed;
            run.reason = QStringLiteral("why");
            run.finishedAt = noon.addDays(1);
            run.strands[1].state = State::Skipped;
            run.strands[0].steps[1].exitCode = 0;
            run.strands[0].steps[1].startedAt = noon;
            QVERIFY(store->begin().has_value());
            QVERIFY(store->updateRun(run).has_value());
            QVERIFY(store->updateStrand(run, 1).has_value());
            QVERIFY(store->updateStep(run, 0, 1).has_value());
            QVERIFY(store->commit().has_value());
        }
        const Result<Run> read = opened()->run(run.id);
        QVERIFY(read.has_value());
        QCOMPARE(read->number, 1);
        QVERIFY(!read->strands[1].startedAt.isValid());
        compareRuns(*read, run);
    }

    void everythingIsPrivate()
    {
        auto store = opened();
        QVERIFY(store->addRun(sampleRun()).has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(m_paths.data).permissions() & others));
        const QFileInfoList files = QDir(m_paths.data).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void failedWriteUndoesItsGroup()
    {
        auto store = opened();
        Run run = sampleRun();
        QVERIFY(store->addRun(run).has_value());
        QVERIFY(store->begin().has_value());
        QVERIFY(!store->begin().has_value());
        run.state = State::Passed;
        QVERIFY(store->updateRun(run).has_value());
        QCOMPARE(store->addRun(run).has_value(), false); // the same id
        QVERIFY(!store->commit().has_value());
        QCOMPARE(toString(store->run(run.id)->state), toString(State::Running));
        QVERIFY(store->addRun(sampleRun()).has_value());
    }

    void numbersArePerPipelineAndNeverAgain()
    {
        auto store = opened();
        const Run first = sampleRun();
        QCOMPARE(store->addRun(first).value(), 1);
        QCOMPARE(store->addRun(sampleRun(QStringLiteral("/b.yaml"))).value(), 1);
        const Run second = sampleRun();
        QCOMPARE(store->addRun(second).value(), 2);
        QDir().mkpath(m_paths.runFolder(second.id) + QStringLiteral("/build"));
        QVERIFY(store->removeRun(second.id).has_value());
        QVERIFY(!QFileInfo::exists(m_paths.runFolder(second.id)));
        QCOMPARE(codeOf(store->run(second.id)), QStringLiteral("no-run"));
        QCOMPARE(store->addRun(sampleRun()).value(), 3);
    }

    void aWithdrawnRunGivesItsNumberBack()
    {
        auto store = opened();
        const Run refused = sampleRun();
        QCOMPARE(store->addRun(refused).value(), 1);
        QVERIFY(store->withdrawRun(refused.id).has_value());
        QCOMPARE(codeOf(store->run(refused.id)), QStringLiteral("no-run"));
        const Run slow = sampleRun();
        QCOMPARE(store->addRun(slow).value(), 1);
        QCOMPARE(store->addRun(sampleRun()).value(), 2); // of another process, meanwhile
        QVERIFY(store->withdrawRun(slow.id).has_value());
        QCOMPARE(store->addRun(sampleRun()).value(), 3);
    }

    void processesShareNumbers()
    {
        QVERIFY(opened());
        QList<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            children += inChild([this] {
                auto store = Store::open(m_paths);
                for (int k = 0; store && k < 10; ++k) {
                    if (!(*store)->addRun(sampleRun()))
                        return 1;
                }
                return store ? 0 : 1;
            });
        }
        for (const pid_t child : std::as_const(children))
            QCOMPARE(exitCodeOf(child), 0);
        QSet<int> numbers;
        const QList<Run> runs = opened()->runs({}, 100).value();
        for (const Run &run : runs)
            numbers += run.number;
        QCOMPARE(numbers.size(), 40);
        QVERIFY(numbers.contains(1) && numbers.contains(40));
    }

    void manyProcessesMakeTheStoreAtOnce()
    {
        QList<pid_t> children;
        for (int i = 0; i < 8; ++i)
            children += inChild([this] { return Store::open(m_paths) ? 0 : 1; });
        for (const pid_t child : std::as_const(children))
            QCOMPARE(exitCodeOf(child), 0);
    }

    void killedWriterLosesNothing()
    {
        Run run = sampleRun();
        QVERIFY(opened()->addRun(run).has_value());
        for (int round = 0; round < 8; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = inChild([&] {
                auto store = Store::open(m_paths);
                for (int i = 0; store && i < 100'000; ++i) {
                    run.reason = QString::number(i);
                    if (!(*store)->updateRun(run) || ::write(ends[1], &i, sizeof i) != sizeof i)
                        break;
                }
                return 1;
            });
            ::close(ends[1]);
            const int enough = QRandomGenerator::global()->bounded(1, 60);
            int last = -1;
            while (last < enough && ::read(ends[0], &last, sizeof last) == sizeof last) {}
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            while (::read(ends[0], &last, sizeof last) == sizeof last) {}
            ::close(ends[0]);
            QVERIFY(last >= enough);
            const int stored = opened()->run(run.id)->reason.toInt();
            QVERIFY2(stored == last || stored == last + 1, qPrintable(QStringLiteral("%1 %2").arg(stored).arg(last)));
        }
    }

    void findsRuns()
    {
        auto store = opened();
        QCOMPARE(codeOf(store->find(QStringLiteral("last"), {})), QStringLiteral("no-run"));
        Run a = sampleRun(QStringLiteral("/a.yaml"), 1);
        a.id.value = QStringLiteral("aaaa000000000001");
        Run b = sampleRun(QStringLiteral("/b.yaml"), 2);
        b.id.value = QStringLiteral("aaaa000000000002");
        Run c = sampleRun(QStringLiteral("/b.yaml"), 3);
        c.id.value = QStringLiteral("bbbb000000000003");
        for (const Run *run : {&a, &b, &c})
            QVERIFY(store->addRun(*run).has_value());

        struct
        {
            const char *text;
            const char *file;
            const char *expected;
        } const rows[] = {
            {"last", "", "bbbb000000000003"},
            {"last", "/a.yaml", "aaaa000000000001"},
            {"last", "/none.yaml", "bbbb000000000003"},
            {"1", "/a.yaml", "aaaa000000000001"},
            {"1", "/b.yaml", "aaaa000000000002"},
            {"1", "", "ambiguous-run"},
            {"2", "/a.yaml", "bbbb000000000003"},
            {"3", "/a.yaml", "no-run"},
            {"bbbb", "", "bbbb000000000003"},
            {"BBBB0", "", "bbbb000000000003"},
            {"bbb", "", "no-run"},
            {"aaaa", "", "ambiguous-run"},
            {"aaaa000000000002", "", "aaaa000000000002"},
            {"%", "", "no-run"},
            {"' OR 1=1 --", "", "no-run"},
            {"-1", "", "no-run"},
            {"", "", "no-run"},
            {"bbbb0000000000030", "", "no-run"},
        };
        for (const auto &row : rows) {
            const Result<RunId> found = store->find(QString::fromLatin1(row.text), QString::fromLatin1(row.file));
            QCOMPARE(found ? found->value : found.error().code, QString::fromLatin1(row.expected));
        }
        QCOMPARE(store->runs({}, 2)->size(), 2);
        QCOMPARE(store->runs(QStringLiteral("/a.yaml"), 9)->size(), 1);
        QCOMPARE(store->runs({}, 9)->first().id, c.id);
    }

    void unfinishedRunsAreWhole()
    {
        auto store = opened();
        Run done = sampleRun();
        done.state = State::Cancelled;
        const Run open = sampleRun();
        QVERIFY(store->addRun(done).has_value());
        QVERIFY(store->addRun(open).has_value());
        const Result<QList<Run>> unfinished = store->unfinishedRuns();
        QCOMPARE(unfinished->size(), 1);
        compareRuns(unfinished->first(), open);
    }

    void otherConnectionsAreNoticed()
    {
        auto one = opened();
        auto two = opened();
        const qint64 before = one->dataVersion();
        QCOMPARE(one->dataVersion(), before);
        QVERIFY(two->addRun(sampleRun()).has_value());
        QVERIFY(one->dataVersion() != before);
    }

    void artifactsComeBack()
    {
        auto store = opened();
        const Run run = sampleRun();
        QVERIFY(store->addRun(run).has_value());
        Artifact artifact{QStringLiteral("app"),
                          {{QStringLiteral("out/ä"), 5, QByteArray(64, 'a'), 0755, {}},
                           {QStringLiteral("l"), 3, QByteArray(64, 'b'), 0777, QStringLiteral("../")}}};
        QVERIFY(store->addArtifact(run.id, artifact).has_value());
        QVERIFY(!store->addArtifact(run.id, artifact).has_value());
        QCOMPARE(codeOf(store->addArtifact(newRunId(noon), artifact)), QStringLiteral("no-run"));
        const Result<QList<Artifact>> read = store->artifacts(run.id);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().files.size(), 2);
        QCOMPARE(read->first().files[0].path, QStringLiteral("out/ä"));
        QCOMPARE(read->first().files[0].mode, 0755);
        QCOMPARE(read->first().files[1].linkTarget, QStringLiteral("../"));
        QCOMPARE(store->artifactHashes().value(), (QSet<QByteArray>{QByteArray(64, 'a'), QByteArray(64, 'b')}));
        QVERIFY(store->removeRun(run.id).has_value());
        QVERIFY(store->artifactHashes()->isEmpty());
    }

    void newerAndForeignStoresAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 9999") << QStringLiteral("store-newer");
        QTest::newRow("foreign") << QByteArray("CREATE TABLE notes (x)") << QStringLiteral("store-open");
        QTest::newRow("empty") << QByteArray("PRAGMA user_version = 0") << QString();
    }

    void newerAndForeignStoresAreRefused()
    {
        QFETCH(QByteArray, sql);
        QDir().mkpath(m_paths.data);
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_paths.database()).constData(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(raw);
        const auto store = Store::open(m_paths);
        QTEST(store ? QString() : store.error().code, "code");
        if (!store)
            QVERIFY(store.error().sentence.contains(m_paths.database()));
    }

    void damagedStoreIsLeftAlone()
    {
        QDir().mkpath(m_paths.data);
        QFile file(m_paths.database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray rubbish(8192, 'x');
        file.write(rubbish);
        file.close();
        const auto store = Store::open(m_paths);
        QVERIFY(!store);
        QCOMPARE(codeOf(store), QStringLiteral("store-open"));
        QVERIFY2(store.error().sentence.contains(QStringLiteral("move the file aside")), qPrintable(store.error().sentence));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rubbish);
    }

    void fullDiskIsToldAndHarmless()
    {
        QDir().mkpath(m_paths.data);
        const int code = exitCodeOf(inChild([this] {
            const auto put = [](const char *name, const QByteArray &text) {
                QFile file(QString::fromLatin1(name));
                return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
            };
            const QByteArray user = "0 " + QByteArray::number(::getuid()) + " 1\n";
            const QByteArray group = "0 " + QByteArray::number(::getgid()) + " 1\n";
            if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", user) ||
                !put("/proc/self/gid_map", group) ||
                ::mount("tmpfs", QFile::encodeName(m_paths.data).constData(), "tmpfs", 0, "size=2m") != 0)
                return 77;
            auto store = Store::open(m_paths);
            if (!store)
                qInfo("%s", qPrintable(store.error().sentence));
            if (!store || !(*store)->addRun(sampleRun()))
                return 2;
            Run large = sampleRun();
            large.event = QByteArray(4'000'000, 'e');
            const Result<int> added = (*store)->addRun(large);
            if (added || added.error().code != QLatin1String("disk-full"))
                return 3;
            if (!added.error().sentence.contains(QLatin1String("clustero prune --all"))) // the plain one may find nothing old enough
                return 5;
            const Result<QList<Run>> kept = (*store)->runs({}, 9);
            return kept && kept->size() == 1 ? 0 : 4;
        }));
        if (code == 77)
            QSKIP("This machine lets us mount nothing, not even in a user namespace.");
        QCOMPARE(code, 0);
    }

    void pathsAreSafe()
    {
        const RunId id = newRunId(noon);
        QCOMPARE(id.value.size(), 16);
        QVERIFY(newRunId(noon.addMSecs(1)).value > id.value);
        QCOMPARE(m_paths.logPath(id, QStringLiteral("build"), QStringLiteral("step-1")),
                 m_paths.data + QStringLiteral("/runs/") + id.value + QStringLiteral("/build/step-1.log"));
        QVERIFY(m_paths.logPath(id, QStringLiteral(".."), QStringLiteral("a")).isEmpty());
        QVERIFY(m_paths.indexPath(id, QStringLiteral("a"), QStringLiteral("a/b")).isEmpty());
        QVERIFY(m_paths.runFolder({QStringLiteral("../../../etc/abc")}).isEmpty());
    }

private:
    std::unique_ptr<Store> opened()
    {
        Result<std::unique_ptr<Store>> store = Store::open(m_paths);
        if (!store)
            qCritical("%s", qPrintable(store.error().sentence));
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
