// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/supervisor/parkedstep.h"

#include <QFileInfo>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace clustero;
using Kind = StepReport::Kind;

class StepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void keepsTheOrderOfBothStreams();
    void masksBothStreams();
    void endOfInputWhileParked();
    void outlivesItsReader();
    void terminates_data();
    void terminates();
    void leavesNoProcessBehind();
    void takesALineOf100Megabytes();
    void runsAsTheUserAndGivesFilesBack();
    void neverFollowsALinkWhenGivingBack();
    void saysThatTheDiskIsFull();
};

void StepTest::ends_data()
{
    QTest::addColumn<QByteArrayList>("argv");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("log");
    const auto row = [](const char *name, QByteArrayList argv, int exitCode, const char *log) {
        QTest::newRow(name) << argv << exitCode << QByteArray(log);
    };
    row("passed", {"true"}, 0, "");
    row("status", {"sh", "-c", "echo out; exit 42"}, 42, "out\n");
    row("signal", {"sh", "-c", "kill -9 $$"}, 137, "");
    row("not found", {"no-such-program"}, 127, "clustero: no-such-program: command not found in the step's PATH (/usr/bin:/bin)");
    row("no such file", {"/no/such/file"}, 127, "clustero: /no/such/file: no such file");
    row("not executable", {"/etc/passwd"}, 126, "clustero: /etc/passwd: permission denied");
    row("a directory", {"/etc"}, 126, "clustero: /etc: permission denied");
    row("no input", {"cat"}, 0, "");
    row("closes its output", {"sh", "-c", "exec >&- 2>&-; exit 5"}, 5, "");
    row("no other descriptors", {"sh", "-c", "ls /proc/self/fd | wc -l"}, 0, "4\n");
    row("no blocked signals", {"grep", "-E", "^Sig(Blk|Ign)", "/proc/self/status"}, 0,
        "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
    row("its own session", {"sh", "-c", "test $(ps -o sid= -p $$) = $$ && echo yes"}, 0, "yes\n");
}

void StepTest::ends()
{
    QFETCH(QByteArrayList, argv);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, log);
    ParkedStep step;
    QCOMPARE(step.run(argv), exitCode);
    QVERIFY2(step.log().startsWith(log), step.log().constData());
    QCOMPARE(step.last().exitCode, exitCode);
    const StepIndex index = readStepIndex(step.indexPath());
    QVERIFY(index.started);
    QCOMPARE(index.exitCode.value_or(-1), exitCode);
    const bool broken = log.startsWith("clustero:");
    QCOMPARE(step.last().kind, broken ? Kind::Broken : Kind::Finished);
    if (!broken) {
        QCOMPARE(step.log(), log);
        QCOMPARE(step.last().logSize, log.size());
    }
}

// Each line waits until the one before is in the log, so their order is certain.
void StepTest::keepsTheOrderOfBothStreams()
{
    ParkedStep step;
    const QByteArray log = QFile::encodeName(step.logPath());
    step.run({"sh", "-c", "w() { until grep -q $1 " + log + "; do :; done; }; echo 1; w 1; echo 2 >&2; w 2; echo 3; w 3; echo 4 >&2"});
    QCOMPARE(step.log(), QByteArray("1\n2\n3\n4\n"));
    LogReader reader(step.logPath(), step.indexPath());
    QString streams;
    for (const LogLine &line : reader.read(10, true))
        streams += line.isError ? u'e' : u'o';
    QCOMPARE(streams, QStringLiteral("oeoe"));
}

void StepTest::masksBothStreams()
{
    ParkedStep step;
    step.order.masks = secretMasks("topsecret");
    step.order.env.emplaceBack("TOKEN", "topsecret");
    step.run({"sh", "-c", "echo a $TOKEN; printf top; printf secret; echo; echo b $TOKEN >&2"});
    QVERIFY2(!step.log().contains("topsecret"), step.log().constData());
    QCOMPARE(step.log().count("***"), 3);
    ParkedStep broken;
    broken.order.masks = {"topsecret"};
    broken.run({"topsecret"});
    QVERIFY(!broken.log().contains("topsecret") && !broken.last().text.contains(QStringLiteral("topsecret")));
}

void StepTest::endOfInputWhileParked()
{
    ParkedStep step;
    step.park();
    step.process.closeWriteChannel();
    QCOMPARE(step.finish(), parkedExitStatus);
    QVERIFY(!readStepIndex(step.indexPath()).started);
}

void StepTest::outlivesItsReader()
{
    ParkedStep step;
    QTemporaryDir folder;
    const QByteArray go = QFile::encodeName(folder.filePath(QStringLiteral("go")));
    step.start({"sh", "-c", "until test -e " + go + "; do :; done; for i in 1 2 3; do echo line $i; done; exit 9"});
    QVERIFY(step.waitFor(Kind::Started));
    step.process.closeWriteChannel();
    step.process.closeReadChannel(QProcess::StandardOutput);
    QFile file(QFile::decodeName(go));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(step.finish(), 9);
    QCOMPARE(step.log(), QByteArray("line 1\nline 2\nline 3\n"));
    QCOMPARE(readStepIndex(step.indexPath()).exitCode.value_or(-1), 9);
}

void StepTest::terminates_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("hears it") << QByteArray("trap 'exit 3' TERM; echo up; while :; do :; done") << encodeTerminate() << 3;
    QTest::newRow("dies of it") << QByteArray("echo up; exec sleep 1000") << encodeTerminate() << 143;
    QTest::newRow("does not care") << QByteArray("trap '' TERM; echo up; while :; do :; done") << encodeTerminate() << 137;
    QTest::newRow("killed") << QByteArray("trap '' TERM; echo up; while :; do :; done") << encodeKill() << 137;
    QTest::newRow("signal to the program") << QByteArray("echo up; exec sleep 1000") << QByteArray() << 143;
}

void StepTest::terminates()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, request);
    QFETCH(int, exitCode);
    ParkedStep step;
    step.order.graceMs = 50;
    step.start({"sh", "-c", script});
    QVERIFY(step.waitFor(Kind::Grew));
    if (request.isEmpty())
        ::kill(static_cast<pid_t>(step.process.processId()), SIGTERM);
    else
        step.process.write(request);
    QCOMPARE(step.finish(), exitCode);
}

void StepTest::leavesNoProcessBehind()
{
    ParkedStep step;
    QCOMPARE(step.run({"sh", "-c", "setsid sleep 1000 & echo $!; (sleep 1000 &); echo done"}), 0);
    const QList<QByteArray> lines = step.log().split('\n');
    QCOMPARE(lines.at(1), QByteArray("done"));
    QVERIFY(::kill(lines.at(0).toInt(), 0) != 0);
}

void StepTest::takesALineOf100Megabytes()
{
    ParkedStep step;
    QCOMPARE(step.run({"sh", "-c", "head -c 100000000 /dev/zero"}), 0);
    QCOMPARE(QFileInfo(step.logPath()).size(), 100'000'000);
    QCOMPARE(step.last().logSize, 100'000'000);
}

void StepTest::runsAsTheUserAndGivesFilesBack()
{
    if (::getuid() != 0)
        QSKIP("needs root to become another user");
    ParkedStep step;
    QTemporaryDir workspace;
    const QByteArray path = QFile::encodeName(workspace.path());
    QVERIFY(::chown(path.constData(), 4000, 4000) == 0); // the person, mode 0700
    step.order.user = "nobody";
    step.order.owner = {4000, 4000};
    step.order.ownedPath = path;
    step.order.workingDirectory = path;
    step.order.widen = true;
    QCOMPARE(step.run({"sh", "-c", "id -u; mkdir -p a/b && echo x > a/b/c && ln -s /etc/passwd a/link"}), 0);
    QCOMPARE(step.log(), QByteArray("65534\n"));
    for (const char *name : {"/a", "/a/b", "/a/b/c", "/a/link"}) {
        struct stat status = {};
        QVERIFY(::lstat((path + name).constData(), &status) == 0);
        QCOMPARE(status.st_uid, 4000U);
    }
}

void StepTest::neverFollowsALinkWhenGivingBack()
{
    if (::getuid() != 0)
        QSKIP("needs root to give files away");
    ParkedStep step;
    QTemporaryDir workspace;
    QTemporaryDir outside;
    QFile kept(outside.filePath(QStringLiteral("kept")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    step.order.owner = {4000, 4000};
    step.order.ownedPath = QFile::encodeName(workspace.path());
    step.order.workingDirectory = step.order.ownedPath;
    QCOMPARE(step.run({"ln", "-s", QFile::encodeName(outside.path()), "out"}), 0);
    struct stat status = {};
    QVERIFY(::stat(QFile::encodeName(kept.fileName()).constData(), &status) == 0);
    QCOMPARE(status.st_uid, 0U);
}

void StepTest::saysThatTheDiskIsFull()
{
    ParkedStep step;
    const QByteArray path = QFile::encodeName(step.folder.path());
    if (::mount("none", path.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("needs the right to mount a small disk");
    const int code = step.run({"sh", "-c", "while :; do echo a long enough line to fill a disk; done"});
    const StepReport last = step.last();
    ::umount2(path.constData(), MNT_DETACH);
    QCOMPARE(code, parkedExitStatus);
    QCOMPARE(last.kind, Kind::Broken);
    QVERIFY2(last.text.contains(QStringLiteral("disk with the log is full")), qPrintable(last.text));
}

QTEST_GUILESS_MAIN(StepTest)
#include "tst_step.moc"
