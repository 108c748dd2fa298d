// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/connections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

RelayConnection relay(const QString &name, const QString &channel = QStringLiteral("abc_-9"))
{
    return {.name = name,
            .url = QStringLiteral("https://relay.example.org"),
            .channel = channel,
            .source = QStringLiteral("github"),
            .authority = {}};
}

/// Quotation marks for apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = connectionsFile(m_folder->filePath(QStringLiteral("new/folder")));
    }

    void nothingWithoutAFile()
    {
        const Result<Connections> read = readConnections(m_file);
        QVERIFY(read.has_value());
        QVERIFY(read->relays.isEmpty() && read->smee.isEmpty() && read->github.isEmpty() && read->problems.isEmpty());
    }

    void keepsWhatIsWritten()
    {
        RelayConnection own = relay(QStringLiteral("Mine"));
        own.authority = QStringLiteral("/etc/own.pem");
        const SmeeConnection smee{.name = QStringLiteral("Try"), .url = QStringLiteral("https://smee.io/AbC-12")};
        const GithubConnection github{.name = QStringLiteral("App"),
                                      .appId = 9'007'199'254'740'993, // more than a double holds
                                      .slug = QStringLiteral("my-app"),
                                      .webUrl = QStringLiteral("https://github.com"),
                                      .apiUrl = QStringLiteral("https://api.github.com"),
                                      .channel = QStringLiteral("abc_-9")};
        const Result<void> done = changeConnections(m_file, [&](Connections &connections) -> Result<void> {
            connections.relays = {own, relay(QStringLiteral("Other"), QStringLiteral("second"))};
            connections.smee = {smee};
            connections.github = {github};
            return {};
        });
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().sentence));
        QCOMPARE(QFileInfo(m_file).permissions(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        const Result<Connections> read = readConnections(m_file);
        QVERIFY(read.has_value());
        QCOMPARE(read->problems, QStringList());
        QCOMPARE(read->relays.size(), 2);
        QVERIFY(read->relays.first() == own);
        QVERIFY(read->smee == QList{smee});
        QVERIFY(read->github == QList{github});
        QCOMPARE(own.key(), QStringLiteral("https://relay.example.org#abc_-9"));
        QCOMPARE(smee.channel(), QStringLiteral("AbC-12"));
    }

    void losesNothing()
    {
        write(json("{'version':1,'theme':{'x':1},'later-kind':[{'team':'T'}], "
                   "'relays':[{'name':'a','url':'https://a.org','channel':'c','colour':'red'},{'url':'ftp://b.org','channel':'c'},7], "
                   "'smee':'later'}"));
        const Result<Connections> before = readConnections(m_file);
        QVERIFY(before.has_value());
        QCOMPARE(before->problems.size(), 3);
        QVERIFY2(before->problems.at(0).startsWith(QStringLiteral("Entry 2 of `relays` is not used: \"ftp://b.org\"")),
                 qPrintable(before->problems.at(0)));
        QVERIFY(changeConnections(m_file, [](Connections &connections) -> Result<void> {
                    connections.relays.first().name = QStringLiteral("renamed");
                    connections.relays += relay(QStringLiteral("new"));
                    return {};
                }).has_value());
        const QJsonObject root = object();
        QCOMPARE(root.value(QStringLiteral("theme")).toObject().value(QStringLiteral("x")).toInt(), 1);
        QCOMPARE(root.value(QStringLiteral("later-kind")).toArray().size(), 1);
        QCOMPARE(root.value(QStringLiteral("smee")).toString(), QStringLiteral("later"));
        const QJsonArray relays = root.value(QStringLiteral("relays")).toArray();
        QCOMPARE(relays.size(), 4);
        QCOMPARE(relays.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("renamed"));
        QCOMPARE(relays.at(0).toObject().value(QStringLiteral("colour")).toString(), QStringLiteral("red"));
        QCOMPARE(relays.at(2).toObject().value(QStringLiteral("url")).toString(), QStringLiteral("ftp://b.org"));
        QCOMPARE(relays.at(3).toInt(), 7);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says"); // of the error with its code, or of the first problem
        QTest::newRow("no JSON") << QByteArray("{\"relays\":") << QStringLiteral("connections-unreadable");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("connections-unreadable");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("no JSON object");
        QTest::newRow("too large") << QByteArray(1'100'000, ' ') << QStringLiteral("1 MiB");
        QTest::newRow("newer") << json("{'version':2}") << QStringLiteral("later version");
        const auto entry = [](const char *name, const QByteArray &relays, const QString &says) {
            QTest::newRow(name) << "{\"relays\":[" + relays + "]}" << says;
        };
        entry("no address", json("{'channel':'c'}"), QStringLiteral("`url` must be text"));
        entry("no channel", json("{'url':'https://a.org'}"), QStringLiteral("`channel` must be text"));
        entry("channel", json("{'url':'https://a.org','channel':'a/b'}"), QStringLiteral("must be the channel's id"));
        entry("plain http", json("{'url':'http://a.org','channel':'c'}"), QStringLiteral("unencrypted"));
        entry("number for a name", json("{'name':4,'url':'https://a.org','channel':'c'}"), QStringLiteral("`name` must be text"));
        entry("twice", json("{'url':'https://A.org/','channel':'c'},{'url':'wss://a.org','channel':'c'}"), QStringLiteral("Entry 2"));
        QTest::newRow("App without a number") << json("{'github':[{'webUrl':'https://g.org','apiUrl':'https://g.org'}]}")
                                              << QStringLiteral("`appId`");
        QTest::newRow("smee without a channel") << json("{'smee':[{'url':'https://smee.io/a.b'}]}") << QStringLiteral("channel's name");
    }

    void bad()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        write(text);
        const Result<Connections> read = readConnections(m_file);
        const QString told = read ? read->problems.value(0) : read.error().code + u' ' + read.error().sentence;
        QVERIFY2(told.contains(says), qPrintable(told));
        const Result<void> changed = changeConnections(m_file, [](Connections &) { return Result<void>(); });
        QCOMPARE(changed.has_value(), read.has_value());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!read)
            QCOMPARE(file.readAll(), text);
    }

    void refusesWhatCannotBeRead()
    {
        write("{}");
        const Result<void> done = changeConnections(m_file, [](Connections &connections) -> Result<void> {
            connections.relays = {relay(QStringLiteral("bad"), QStringLiteral("a b"))};
            return {};
        });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, QStringLiteral("connections-wrong"));
        QVERIFY(done.error().sentence.contains(QStringLiteral("channel's id")));
        QVERIFY(object().isEmpty());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto row = [](const char *text, const char *address) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
        };
        row("https://relay.example.org", "https://relay.example.org");
        row(" wss://Relay.Example.org:8443/under/here// ", "https://relay.example.org:8443/under/here");
        row("http://localhost:8080", "http://localhost:8080");
        row("ws://127.0.0.1:8080/", "http://127.0.0.1:8080");
        row("http://[::1]:8080", "http://[::1]:8080");
        row("http://192.168.1.5", "");
        row("relay.example.org", "");
        row("https://", "");
        row("", "");
        row("https://me:pw@relay.example.org", "");
        row("https://relay.example.org?x", "");
        row("file:///etc/passwd", "");
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const Result<QString> read = relayAddress(text);
        QCOMPARE(read.value_or(QString()), address);
    }

private:
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(m_file).path());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QJsonObject object() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
