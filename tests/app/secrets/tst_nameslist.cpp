// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/nameslist.h"
#include "tests/fakes/memorysecrets.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace clustero;

namespace {

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace

class NamesListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << QStringLiteral("npm-token") << QByteArray("x") << QString();
        QTest::newRow("digits, dots") << QStringLiteral("0.a_B-c") << QByteArray() << QString();
        QTest::newRow("longest") << QString(128, u'a') << QByteArray(65536, 'x') << QString();
        QTest::newRow("too long a name") << QString(129, u'a') << QByteArray() << QStringLiteral("secret-name");
        QTest::newRow("empty") << QString() << QByteArray() << QStringLiteral("secret-name");
        QTest::newRow("dot first") << QStringLiteral(".a") << QByteArray() << QStringLiteral("secret-name");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray() << QStringLiteral("secret-name");
        QTest::newRow("umlaut") << QStringLiteral("ä") << QByteArray() << QStringLiteral("secret-name");
        QTest::newRow("too large") << QStringLiteral("a") << QByteArray(65537, 'x') << QStringLiteral("secret-value");
        QTest::newRow("zero byte") << QStringLiteral("a") << QByteArray("a\0b", 3) << QStringLiteral("secret-value");
    }

    void secrets()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, value);
        const Result<void> checked = checkSecret(name, value);
        QTEST(checked ? QString() : checked.error().code, "code");
    }

    void namesAreKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("data/secrets"));
        const NamesList list(file);
        QCOMPARE(list.read().value(), QStringList());
        QVERIFY(list.add(QStringLiteral("b")).has_value());
        QVERIFY(list.add(QStringLiteral("a")).has_value());
        QVERIFY(list.add(QStringLiteral("b")).has_value());
        QCOMPARE(NamesList(file).read().value(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(list.remove(QStringLiteral("b")).has_value());
        QVERIFY(list.remove(QStringLiteral("none")).has_value());
        QCOMPARE(list.read().value(), QStringList{QStringLiteral("a")});
    }

    void processesShareTheList()
    {
        const QTemporaryDir folder;
        const NamesList list(folder.filePath(QStringLiteral("secrets")));
        QList<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                bool good = true;
                for (int k = 0; k < 5; ++k)
                    good = list.add(QStringLiteral("n%1-%2").arg(i).arg(k)).has_value() && good;
                ::_exit(good ? 0 : 1);
            }
            children += child;
        }
        for (const pid_t child : std::as_const(children)) {
            int status = 1;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(list.read()->size(), 20);
    }

    void unusableFolderIsTold()
    {
        const NamesList list(QStringLiteral("/proc/none/secrets"));
        const Result<void> added = list.add(QStringLiteral("a"));
        QVERIFY(!added);
        QCOMPARE(codeOf(added), QStringLiteral("secret-list"));
    }

    void memoryTwinBehavesAlike()
    {
        MemorySecrets secrets;
        const QString name = QStringLiteral("a");
        QCOMPARE(codeOf(QCoro::waitFor(secrets.get(name))), QStringLiteral("no-secret"));
        QVERIFY(QCoro::waitFor(secrets.set(name, "v")).has_value());
        QCOMPARE(QCoro::waitFor(secrets.get(name)).value(), QByteArray("v"));
        QCOMPARE(QCoro::waitFor(secrets.names()).value(), QStringList{name});
        QVERIFY(QCoro::waitFor(secrets.remove(name)).has_value());
        QCOMPARE(codeOf(QCoro::waitFor(secrets.remove(name))), QStringLiteral("no-secret"));
    }
};

QTEST_GUILESS_MAIN(NamesListTest)
#include "tst_nameslist.moc"
