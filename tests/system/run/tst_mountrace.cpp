// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "tests/system/run/workshop.h"

#include <QStandardPaths>

using namespace clustero;

/// Host steps when bubblewrap gives up because something was unmounted beside it. A bubblewrap of our own, first in PATH, gives
/// up as often as a file says, and is the real one then.
class MountRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString real = QStandardPaths::findExecutable(QStringLiteral("bwrap"));
        QVERIFY2(!real.isEmpty(), "bubblewrap is not installed");
        write(QStringLiteral("bwrap"), "#!/bin/sh\nleft=$(cat \"${0%/*}/left\")\n[ \"$left\" = 0 ] && exec " + real.toLocal8Bit() +
                                           " \"$@\"\necho $((left - 1)) >\"${0%/*}/left\"\ncat \"${0%/*}/complaint\" >&2\nexit 1\n");
        QVERIFY(QFile::setPermissions(m_dir.filePath(QStringLiteral("bwrap")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", QFile::encodeName(m_dir.path()) + ":" + qgetenv("PATH"));
    }

    void isTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("complaint");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("states");

        const QByteArray race = "bwrap: Can't bind mount /oldroot/ on /newroot/: Unable to apply mount flags: remount \"/newroot/a\": "
                                "Invalid argument\n";
        const QByteArray older = "bwrap: Can't bind mount /oldroot/ on /newroot/: Unable to remount recursively with correct flags: No "
                                 "such file or directory\n";
        const QString passed = QStringLiteral("passed: only=passed(passed,passed)");
        const QString failed = QStringLiteral("failed: only=failed(failed,skipped)");
        QTest::newRow("not at all") << race << 0 << passed; // first: the check of bubblewrap itself is made only once
        QTest::newRow("three times") << race << 3 << passed;
        QTest::newRow("an older bubblewrap") << older << 1 << passed;
        QTest::newRow("for ever") << race << 1000 << failed;
        QTest::newRow("another reason") << QByteArray("bwrap: Creating new namespace failed: Operation not permitted\n") << 1 << failed;
    }

    void isTriedAgain()
    {
        QFETCH(QByteArray, complaint);
        QFETCH(int, times);
        QFETCH(QString, states);
        Workshop workshop;
        workshop.definePipeline(R"(
strands:
- name: only
  steps:
  - {type: host, cmd: [sh, -c, 'echo once']}
  - {type: host, cmd: ['true']}
)");
        write(QStringLiteral("complaint"), complaint);
        write(QStringLiteral("left"), QByteArray::number(times));
        QCOMPARE(workshop.runAndWait(), states);
        if (states.startsWith(u"passed"))
            QCOMPARE(workshop.log(QStringLiteral("only")), QByteArray("once\n"));
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(MountRaceTest)
#include "tst_mountrace.moc"
