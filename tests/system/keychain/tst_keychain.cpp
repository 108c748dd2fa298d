// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secrets.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace

/// On the real Secret Service of installers/keyring-for-tests; writes into no other keychain.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("CLUSTERO_TEST_HOME").isEmpty())
            QFAIL("Run this test with installers/keyring-for-tests run -- …");
        m_list = m_folder.filePath(QStringLiteral("secrets"));
        m_secrets = openKeychain(m_list);
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << QByteArray("hunter2");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("lines") << QByteArray("-----BEGIN-----\nabc\r\n\n-----END-----\n");
        QTest::newRow("unicode") << QByteArray("pässwörd ☃ 🙂");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x01\x80 \x7f");
        QTest::newRow("20 KiB") << QByteArray("0123456789abcdef").repeated(1280);
        QTest::newRow("64 KiB") << QByteArray(65536, 'x');
    }

    void roundTrip()
    {
        QFETCH(QByteArray, value);
        const QString name = QStringLiteral("round-trip");
        const Result<void> stored = QCoro::waitFor(m_secrets->set(name, value));
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().sentence));
        QCOMPARE(QCoro::waitFor(openKeychain(m_list)->get(name)).value(), value);
        QCOMPARE(QCoro::waitFor(m_secrets->names()).value(), QStringList{name});
        QVERIFY(QCoro::waitFor(m_secrets->remove(name)).has_value());
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->get(name))), QStringLiteral("no-secret"));
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->remove(name))), QStringLiteral("no-secret"));
        QCOMPARE(QCoro::waitFor(m_secrets->names()).value(), QStringList());
    }

    void valueIsNowhereInPlainText()
    {
        const QByteArray value = "plain-" + QByteArray::number(QCoreApplication::applicationPid()) + "-kZ7vQ1";
        QVERIFY(QCoro::waitFor(m_secrets->set(QStringLiteral("hidden"), value)).has_value());
        QVERIFY(QCoro::waitFor(m_secrets->get(QStringLiteral("hidden"))).has_value());
        int looked = 0;
        for (const QString &folder : {qEnvironmentVariable("CLUSTERO_TEST_HOME"), m_folder.path()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QByteArray content = file.readAll();
                QVERIFY2(!content.contains(value) && !content.contains(value.toBase64()), qPrintable(file.fileName()));
                ++looked;
            }
        }
        QVERIFY(looked >= 2); // the keyring's own file and the list of names
        for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile commandLine(QStringLiteral("/proc/") + process + QStringLiteral("/cmdline"));
            if (commandLine.open(QIODevice::ReadOnly))
                QVERIFY(!commandLine.readAll().contains(value));
        }
    }

    void badNamesAndValuesAreRefused()
    {
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->set(QStringLiteral("a b"), "x"))), QStringLiteral("secret-name"));
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->set(QStringLiteral("a"), QByteArray("\0", 1)))), QStringLiteral("secret-value"));
    }

    void missingServiceIsTold()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--ask")});
        QVERIFY(process.waitForFinished(40'000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("no-keychain"));
    }

    void lockedKeyringIsTold() // last: it stays locked
    {
        QVERIFY(QCoro::waitFor(m_secrets->set(QStringLiteral("shut"), "x")).has_value());
        QDBusMessage lock =
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                           QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(lock);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->get(QStringLiteral("shut")))), QStringLiteral("keychain-locked"));
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->set(QStringLiteral("shut"), "y"))), QStringLiteral("keychain-locked"));
        QCOMPARE(codeOf(QCoro::waitFor(m_secrets->remove(QStringLiteral("shut")))), QStringLiteral("keychain-locked"));
        QCOMPARE(QCoro::waitFor(m_secrets->names())->contains(QStringLiteral("shut")), true);
    }

private:
    QTemporaryDir m_folder;
    QString m_list;
    std::unique_ptr<Secrets> m_secrets;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--ask") == 0) {
        const QTemporaryDir folder;
        const auto got = QCoro::waitFor(openKeychain(folder.filePath(QStringLiteral("secrets")))->get(QStringLiteral("any")));
        fputs(got ? "found" : qPrintable(got.error().code), stdout);
        return 0;
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
