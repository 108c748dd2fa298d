// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "tests/app/supervisor/parkedstep.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace clustero;

namespace {

constexpr uid_t nobody = 65534;

/// A sandbox on real bubblewrap with a parked clustero-step; log and index are handed in as descriptors.
struct Sandbox
{
    explicit Sandbox(bool asNobody) : person(asNobody ? nobody : getuid())
    {
        folder.setAutoRemove(true);
        for (const char *name : {"src", "artifacts", "local"})
            QDir(folder.path()).mkdir(QString::fromLatin1(name));
        for (const QString &path : {folder.path(), at("src"), at("artifacts"), at("local")}) {
            if (::chown(QFile::encodeName(path).constData(), person, person) != 0 && person != getuid())
                qWarning("cannot give away a folder");
        }
        if (asNobody) // who may not read the build folder, if that is in somebody's home
            program = QFile::copy(stepProgramPath(), at("clustero-step")) ? at("clustero-step") : QString();
        spec.source = at("src");
        spec.artifacts = at("artifacts");
        order.workingDirectory = "/usr/local/src";
        order.env = {{"PATH", "/usr/local/bin:/usr/bin:/bin"}};
    }
    ~Sandbox()
    {
        process.kill();
        process.waitForFinished();
        for (const int fd : {logFd, indexFd})
            ::close(fd);
    }

    [[nodiscard]] QString at(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    void start(const QByteArray &script)
    {
        logFd = ::open(QFile::encodeName(at("log")).constData(), O_RDWR | O_APPEND | O_CREAT, 0600);
        indexFd = ::open(QFile::encodeName(at("index")).constData(), O_RDWR | O_APPEND | O_CREAT, 0600);
        spec.program = {program, QStringLiteral("--log"), QStringLiteral("fd:%1").arg(logFd), QStringLiteral("--index"),
                        QStringLiteral("fd:%1").arg(indexFd)};
        const Result<QStringList> command = sandboxCommand(spec);
        QVERIFY2(command, command ? "" : qPrintable(command.error().sentence));
        process.setChildProcessModifier([this] {
            if (person != getuid() && (::setgroups(0, nullptr) != 0 || ::setgid(person) != 0 || ::setuid(person) != 0))
                ::_exit(99);
        });
        process.start(command->first(), command->mid(1));
        QByteArray ready;
        while (!ready.contains("ready ") && process.waitForReadyRead(20'000))
            ready += process.readAllStandardOutput();
        QVERIFY2(ready.contains("ready "), process.readAllStandardError().constData());
        order.argv = {"sh", "-c", script};
        process.write(encode(order));
        process.waitForBytesWritten();
    }

    QByteArray run(const QByteArray &script)
    {
        start(script);
        process.waitForFinished(60'000);
        return log();
    }

    [[nodiscard]] QByteArray log() const
    {
        QFile file(at("log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/clustero-sandbox-XXXXXX")};
    uid_t person;
    QString program = stepProgramPath();
    SandboxSpec spec;
    StepOrder order;
    QProcess process;
    int logFd = -1;
    int indexFd = -1;
};

} // namespace

class SandboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shows_data();
    void shows();
    void writesBelongToThePerson_data() { people(); }
    void writesBelongToThePerson();
    void usrLocalStaysUsable();
    void hidesWhatItIsTold();
    void endsWithItsParent_data() { people(); }
    void endsWithItsParent();
    void endsBeforeAnOrder();
    void refusesAMissingWorkspace();

private:
    static void people();
};

void SandboxTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bwrap")).isEmpty())
        QSKIP("bubblewrap is not installed");
}

void SandboxTest::people()
{
    QTest::addColumn<bool>("asNobody");
    QTest::newRow("as oneself") << false;
    if (getuid() == 0)
        QTest::newRow("as nobody") << true;
}

void SandboxTest::shows_data()
{
    QTest::addColumn<bool>("asNobody");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("expected");
    for (const bool asNobody : {false, true}) {
        if (asNobody && getuid() != 0)
            continue;
        const auto row = [asNobody](const char *name, const char *script, const char *expected) {
            QTest::addRow("%s, %s", name, asNobody ? "as nobody" : "as oneself") << asNobody << QByteArray(script) << QByteArray(expected);
        };
        row("working directory", "pwd", "/usr/local/src\n");
        row("read-only system",
            "for d in /etc /usr /usr/local /usr/local/bin / /usr/local/artifacts /var/lib; do touch $d/x 2>/dev/null && echo wrote $d; "
            "done; true",
            "");
        row("own processes only", "ls /proc | grep -c '^[0-9]'; cat /proc/1/comm", "4\nclustero-step\n");
        row("no home",
            "ls -A /home /root 2>/dev/null | grep -v : | grep -v '^$' | grep -v nobody | grep -vx \"${HOME##*/}\"; ls -A \"$HOME\" "
            "2>/dev/null; "
            "ls -A /tmp /var/tmp",
            "/tmp:\n\n/var/tmp:\n");
        row("no sockets", "find /run /tmp /var/run/ -type s 2>/dev/null; ls /run", "clustero\n");
        row("private /tmp is writable", "echo a > /tmp/a && cat /tmp/a", "a\n");
        row("clean environment", "env | cut -d= -f1 | sort | grep -v '^_$'", "HOME\nPATH\nPWD\n");
        row("no capabilities", "grep -h -e CapEff -e CapPrm -e NoNewPrivs /proc/self/status | sort | tr -d '\\t'",
            "CapEff:0000000000000000\nCapPrm:0000000000000000\nNoNewPrivs:1\n");
        row("no devices", "ls /dev | grep -e mem -e sda -e vda -e kmsg -e fuse -e input; true", "");
        row("program is out of reach",
            "cat /proc/1/environ /proc/1/mem >/dev/null 2>&1 || echo denied; for f in /proc/1/fd/*; do readlink $f; done 2>/dev/null | wc "
            "-l",
            "denied\n0\n");
        row("no other descriptors", "ls /proc/self/fd | tr '\\n' ' '", "0 1 2 3 ");
    }
}

void SandboxTest::shows()
{
    QFETCH(bool, asNobody);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, expected);
    Sandbox sandbox(asNobody);
    QCOMPARE(sandbox.run(script), expected);
    QCOMPARE(sandbox.process.exitCode(), 0);
}

void SandboxTest::writesBelongToThePerson()
{
    QFETCH(bool, asNobody);
    Sandbox sandbox(asNobody);
    QCOMPARE(sandbox.run("echo made > /usr/local/src/made && mkdir -p d/e && echo ok"), QByteArray("ok\n"));
    for (const char *name : {"src/made", "src/d", "src/d/e"}) {
        struct stat status = {};
        QCOMPARE(::lstat(QFile::encodeName(sandbox.at(name)).constData(), &status), 0);
        QCOMPARE(status.st_uid, sandbox.person);
    }
    QVERIFY(readStepIndex(sandbox.at("index")).exitCode == 0);
}

// The host's /usr/local has neither src nor artifacts here: links and folders in it are still there.
void SandboxTest::usrLocalStaysUsable()
{
    Sandbox sandbox(false);
    QDir(sandbox.at("local")).mkdir(QStringLiteral("bin"));
    QFile tool(sandbox.at("local/bin/tool"));
    QVERIFY(tool.open(QIODevice::WriteOnly));
    tool.write("#!/bin/sh\necho tool\n");
    tool.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    tool.close();
    QVERIFY(QFile::link(QStringLiteral("bin"), sandbox.at("local/linked")));
    sandbox.spec.usrLocal = sandbox.at("local");
    QCOMPARE(sandbox.run("tool; readlink /usr/local/linked; ls /usr/local | tr '\\n' ' '"),
             QByteArray("tool\nbin\nartifacts bin linked src "));
}

void SandboxTest::hidesWhatItIsTold()
{
    Sandbox sandbox(false);
    QTemporaryDir data(QStringLiteral("/var/clustero-hidden-XXXXXX"));
    if (!data.isValid())
        QSKIP("needs a folder outside of /tmp and /home");
    QFile secret(data.filePath(QStringLiteral("store")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    sandbox.spec.hidden = {data.path()};
    QCOMPARE(sandbox.run("ls -A " + QFile::encodeName(data.path())), QByteArray());
}

void SandboxTest::endsWithItsParent()
{
    QFETCH(bool, asNobody);
    Sandbox sandbox(asNobody);
    // The pipe's writing end is held by every process inside: its end of file tells that none is left.
    const QByteArray fifo = QFile::encodeName(sandbox.at("src/fifo"));
    QCOMPARE(::mkfifo(fifo.constData(), 0666), 0);
    QCOMPARE(::chown(fifo.constData(), sandbox.person, sandbox.person), 0);
    const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    sandbox.start("exec 9>fifo; (setsid sleep 1000 &) ; echo up >&9; exec sleep 1000");
    const auto next = [reader] {
        pollfd ready = {reader, POLLIN, 0};
        char buffer[16];
        const ssize_t count = ::poll(&ready, 1, 20'000) == 1 ? ::read(reader, buffer, sizeof buffer) : -1;
        return count < 0 ? QByteArray("nothing came") : QByteArray(buffer, count);
    };
    QCOMPARE(next(), QByteArray("up\n"));
    ::kill(static_cast<pid_t>(sandbox.process.processId()), SIGKILL);
    QCOMPARE(next(), QByteArray()); // the end: the last of them is gone
    ::close(reader);
}

void SandboxTest::endsBeforeAnOrder()
{
    Sandbox sandbox(false);
    sandbox.spec.program = {stepProgramPath(), QStringLiteral("--log"), QStringLiteral("/usr/local/src/log"), QStringLiteral("--index"),
                            QStringLiteral("/usr/local/src/index")};
    const Result<QStringList> command = sandboxCommand(sandbox.spec);
    QVERIFY(command);
    sandbox.process.start(command->first(), command->mid(1));
    sandbox.process.closeWriteChannel();
    QVERIFY(sandbox.process.waitForFinished(20'000));
    QCOMPARE(sandbox.process.exitCode(), parkedExitStatus);
    QVERIFY(!readStepIndex(sandbox.at("src/index")).started);
}

void SandboxTest::refusesAMissingWorkspace()
{
    SandboxSpec spec;
    spec.source = QStringLiteral("/nowhere/at/all");
    spec.program = {stepProgramPath()};
    const Result<QStringList> command = sandboxCommand(spec);
    QVERIFY(!command);
    QCOMPARE(command.error().code, QStringLiteral("bad-sandbox"));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
