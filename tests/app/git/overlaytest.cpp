// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/overlay.h"
#include "tests/app/git/folders.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>

using namespace clustero;
using namespace clustero::test;

/// Overlays over shared checkouts: root and a kernel that lets it mount.
class OverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        Machine machine;
        const auto probe = mountOverlay(machine.source, machine.folder.path());
        if (!probe)
            QSKIP(qPrintable(probe.error().sentence));
        QVERIFY(unmount(machine.folder.path() + QStringLiteral("/files")));
    }

    void sharesACheckoutUntilTheFolderChanges()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        machine.write("sub/b.txt", "b\n");
        const auto checkouts = [&machine] {
            QStringList found;
            QDirIterator folders(machine.paths.cache + QStringLiteral("/checkouts"), {QStringLiteral("manifest")}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (folders.hasNext())
                found.append(folders.next());
            return found.size();
        };
        const auto one = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY2(one, qPrintable(one ? QString() : one.error().sentence));
        QVERIFY(one->overlay);
        writeText(one->path + QStringLiteral("/a.txt"), "by a step\n");
        QVERIFY(QDir().rename(one->path + QStringLiteral("/sub"), one->path + QStringLiteral("/moved")));
        const auto two = snapshotFolder(machine.source, Machine::run(2), machine.paths);
        QVERIFY(two);
        QCOMPARE(checkouts(), 1);
        QCOMPARE(filesBelow(two->path), (QStringList{QStringLiteral("a.txt"), QStringLiteral("sub/b.txt")}));
        QCOMPARE(readText(two->path + QStringLiteral("/a.txt")), QByteArray("a\n"));
        machine.write("a.txt", "A\n"); // same size, perhaps in the same tick of the clock
        const auto three = snapshotFolder(machine.source, Machine::run(3), machine.paths);
        QVERIFY(three);
        QCOMPARE(checkouts(), 2);
        QCOMPARE(readText(three->path + QStringLiteral("/a.txt")), QByteArray("A\n"));
        QCOMPARE(readText(two->path + QStringLiteral("/a.txt")), QByteArray("a\n"));
        QCOMPARE(filesBelow(one->path), (QStringList{QStringLiteral("a.txt"), QStringLiteral("moved/b.txt")}));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(removeWorkspace(Machine::run(i), machine.paths));
        QVERIFY(!isMounted(one->path));
    }

    void seesEveryChangeInQuickSuccession()
    {
        Machine machine;
        for (int i = 0; i < 30; ++i) {
            const QByteArray text = QByteArray::number(100 + i);
            machine.write("a.txt", text);
            const auto workspace = snapshotFolder(machine.source, Machine::run(i), machine.paths);
            QVERIFY(workspace);
            QCOMPARE(readText(workspace->path + QStringLiteral("/a.txt")), text);
            QVERIFY(removeWorkspace(Machine::run(i), machine.paths));
        }
    }

    void clonesWithWhiteoutsAndReopens()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        machine.write("sub/b.txt", "b\n");
        const auto one = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(one);
        QVERIFY(QFile::remove(one->path + QStringLiteral("/a.txt")));
        QVERIFY(QDir().rename(one->path + QStringLiteral("/sub"), one->path + QStringLiteral("/moved")));
        QVERIFY(closeWorkspace(Machine::run(1), machine.paths));
        QVERIFY(closeWorkspace(Machine::run(1), machine.paths));
        const auto copy = cloneWorkspace(Machine::run(1), Machine::run(2), machine.paths);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().sentence));
        QCOMPARE(filesBelow(copy->path), QStringList{QStringLiteral("moved/b.txt")});
        QCOMPARE(readText(copy->path + QStringLiteral("/moved/b.txt")), QByteArray("b\n"));
        const auto again = reopenWorkspace(Machine::run(1), machine.paths);
        QVERIFY(again);
        QCOMPARE(filesBelow(again->path), QStringList{QStringLiteral("moved/b.txt")});
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
        QVERIFY(removeWorkspace(Machine::run(2), machine.paths));
    }

    void keepsCheckoutsInUse()
    {
        Machine machine;
        machine.write("a.txt", QByteArray(100'000, 'a'));
        const auto one = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(one);
        QVERIFY(closeWorkspace(Machine::run(1), machine.paths));
        QCOMPARE(trimCheckouts(machine.paths, true, false).value_or(-1), 0);
        QVERIFY(reopenWorkspace(Machine::run(1), machine.paths));
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
        const qint64 planned = trimCheckouts(machine.paths, true, true).value_or(-1);
        QVERIFY(planned >= 100'000);
        QCOMPARE(trimCheckouts(machine.paths, true, false).value_or(-1), planned);
        QVERIFY(QDir(machine.paths.cache + QStringLiteral("/checkouts")).isEmpty());
    }

    void unmountsABusyWorkspace()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        const auto one = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(one);
        const int held = ::open(QFile::encodeName(one->path + QStringLiteral("/a.txt")).constData(), O_RDONLY);
        QVERIFY(held >= 0);
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
        QVERIFY(!QFileInfo::exists(one->path));
        ::close(held);
    }

    void refusesToDeleteWhatIsMountedInside()
    {
        Machine machine;
        machine.write("precious.txt", "p\n");
        const auto one = emptyWorkspace(Machine::run(1), machine.paths);
        QVERIFY(one);
        const QString inside = one->path + QStringLiteral("/mounted");
        QVERIFY(QDir().mkpath(inside));
        QCOMPARE(::mount("tmpfs", QFile::encodeName(inside).constData(), "tmpfs", 0, nullptr), 0);
        writeText(inside + QStringLiteral("/precious.txt"), "p\n");
        const auto removed = removeWorkspace(Machine::run(1), machine.paths);
        const QByteArray left = readText(inside + QStringLiteral("/precious.txt"));
        ::umount2(QFile::encodeName(inside).constData(), MNT_DETACH);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, QStringLiteral("mounted"));
        QCOMPARE(left, QByteArray("p\n"));
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
    }

    void saysThatTheDiskIsFull()
    {
        Machine machine;
        machine.write("big.bin", QByteArray(4 * 1024 * 1024, 'b'));
        const QByteArray small = QFile::encodeName(machine.paths.cache);
        QVERIFY(QDir().mkpath(machine.paths.cache));
        QCOMPARE(::mount("tmpfs", small.constData(), "tmpfs", 0, "size=1m"), 0);
        const auto workspace = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        ::umount2(small.constData(), MNT_DETACH);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, QStringLiteral("disk-full"));
        QVERIFY(QDir(machine.paths.data + QStringLiteral("/workspaces")).isEmpty());
    }

    void isSeenInASandbox()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        const auto one = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(one);
        QProcess sandbox;
        sandbox.start(QStringLiteral("bwrap"),
                      {QStringLiteral("--ro-bind"), QStringLiteral("/"), QStringLiteral("/"), QStringLiteral("--tmpfs"),
                       QStringLiteral("/tmp"), QStringLiteral("--bind"), one->path, QStringLiteral("/tmp/src"), QStringLiteral("sh"),
                       QStringLiteral("-c"), QStringLiteral("cat /tmp/src/a.txt && echo made > /tmp/src/b.txt")});
        if (!sandbox.waitForStarted())
            QSKIP("needs bubblewrap");
        QVERIFY(sandbox.waitForFinished());
        QCOMPARE(sandbox.readAllStandardError(), QByteArray());
        QCOMPARE(sandbox.readAllStandardOutput(), QByteArray("a\n"));
        QCOMPARE(readText(one->path + QStringLiteral("/b.txt")), QByteArray("made\n"));
        QVERIFY(!QFileInfo::exists(machine.source + QStringLiteral("/b.txt")));
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
    }
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "overlaytest.moc"
