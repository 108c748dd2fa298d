// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/activerun.h"
#include "app/session/workspacemaker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

struct Bench
{
    Bench()
    {
        QDir().mkpath(source);
        for (int i = 0; i < 400; ++i) {
            QFile file(source + QStringLiteral("/%1").arg(i));
            if (!file.open(QIODevice::WriteOnly) || file.write("text") != 4)
                qFatal("no file");
        }
        store = std::move(*Store::open(paths));
    }

    Run begun()
    {
        Run run;
        run.id = newRunId(QDateTime::currentDateTimeUtc());
        run.file = source + QStringLiteral("/.clustero.yaml");
        run.source = source;
        run.createdAt = QDateTime::currentDateTimeUtc();
        QDir().mkpath(paths.runFolder(run.id));
        if (!store->addRun(run))
            qFatal("no run");
        return run;
    }
    [[nodiscard]] bool isEmpty() const { return QDir(paths.data + QStringLiteral("/workspaces")).isEmpty(); }

    QTemporaryDir folder;
    QString source = folder.filePath(QStringLiteral("source"));
    DataPaths paths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
    std::unique_ptr<Store> store;
};

} // namespace

class TestWorkspaceMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotHoldUpItsThread()
    {
        Bench bench;
        WorkspaceMaker maker(*bench.store);
        auto task = maker.make({}, bench.begun(), {});
        QVERIFY(!task.isReady());
        const Result<Workspace> made = QCoro::waitFor(std::move(task));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QCOMPARE(QDir(made->path).entryList(QDir::Files).size(), 400);
    }

    void canBeCancelled()
    {
        Bench bench;
        WorkspaceMaker maker(*bench.store);
        const Run first = bench.begun();
        auto task = maker.make({}, first, {});
        QVERIFY(maker.cancel(first.id));
        QVERIFY(!maker.cancel(bench.begun().id));
        const Result<Workspace> none = QCoro::waitFor(std::move(task));
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("cancelled"));
        QVERIFY(bench.isEmpty());
        QVERIFY(!maker.cancel(first.id));
    }

    void endsInTheMiddle()
    {
        Bench bench;
        auto maker = std::make_unique<WorkspaceMaker>(*bench.store);
        auto task = maker->make({}, bench.begun(), {});
        maker.reset();
        QCOMPARE(QCoro::waitFor(std::move(task)).error().code, QStringLiteral("cancelled"));
    }

    void saysHowFarItIs()
    {
        WorkProgress progress;
        QCOMPARE(inWords(progress), QStringLiteral("preparing its files"));
        progress.isFetching = true;
        QCOMPARE(inWords(progress), QStringLiteral("fetching its commit"));
        progress.total = 200;
        progress.done = 30;
        QCOMPARE(inWords(progress), QStringLiteral("fetching its commit, 30 of 200 objects"));
        progress.isFetching = false;
        QCOMPARE(inWords(progress), QStringLiteral("preparing its files, 30 of 200"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceMaker)
#include "tst_workspacemaker.moc"
