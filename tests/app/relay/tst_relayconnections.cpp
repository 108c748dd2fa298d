// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/relay/memoryinbox.h"
#include "tests/app/relay/relayscript.h"
#include "tests/fakes/fakesmee.h"
#include "tests/fakes/memorysecrets.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;
using Kind = ReceiverState::Kind;

class RelayConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connections.reset(); }
    void severalSideBySide();
    void followsTheFile();
    void aBadFileStopsNothing();
    void takesANewToken();
    void keychainThatOpensLater();
    void leavesItsState();

private:
    void write(const std::function<void(Connections &)> &change) const
    {
        const Result<void> done = changeConnections(m_file, [&](Connections &connections) -> Result<void> {
            change(connections);
            return {};
        });
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().sentence));
    }
    void begin();
    [[nodiscard]] ReceiverState state(const QString &name) const;
    [[nodiscard]] static RelayConnection to(const RelayScript &relay, const QString &name)
    {
        return {.name = name, .url = relay.server.address(), .channel = QStringLiteral("c"), .source = {}, .authority = {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    MemorySecrets m_secrets;
    MemoryInbox m_inbox;
    std::unique_ptr<RelayConnections> m_connections;
};

void RelayConnectionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = connectionsFile(m_folder->path());
    m_secrets = {};
    m_secrets.values[relayTokenName(QStringLiteral("c"))] = "right-token";
    m_inbox = {};
}

void RelayConnectionsTest::begin()
{
    RelayConnections::Options options;
    options.relay.waits = options.smee.waits = {1ms, 2ms, 1h};
    options.wake.logind = options.wake.routes = false;
    options.settle = 1ms;
    options.statusEvery = 1ms;
    options.statusFile = m_folder->filePath(QStringLiteral("listener.json"));
    m_connections = std::make_unique<RelayConnections>(m_file, m_secrets, m_inbox.inbox(), options);
    m_connections->start();
}

ReceiverState RelayConnectionsTest::state(const QString &name) const
{
    for (const ReceiverEntry &entry : m_connections->receivers()) {
        if (entry.name == name)
            return entry.state;
    }
    return {};
}

void RelayConnectionsTest::severalSideBySide()
{
    RelayScript first;
    RelayScript second;
    FakeSmee smee;
    first.add(QStringLiteral("a"));
    second.add(QStringLiteral("b"));
    write([&](Connections &connections) {
        connections.relays = {to(first, QStringLiteral("one")), to(second, QStringLiteral("two"))};
        connections.smee = {{.name = QStringLiteral("three"), .url = smee.url().toString()}};
    });
    QStringList reconciled;
    begin();
    connect(m_connections.get(), &RelayConnections::reconcileWanted, this, [&](const QString &key) { reconciled += key; });
    QTRY_COMPARE(QSet<QString>(m_inbox.ids.begin(), m_inbox.ids.end()), (QSet<QString>{QStringLiteral("a"), QStringLiteral("b")}));
    QTRY_COMPARE(reconciled.size(), 3);
    QCOMPARE(m_connections->receivers().size(), 3);
    QCOMPARE(m_connections->receivers().at(1).name, QStringLiteral("two"));
    QCOMPARE(m_inbox.channels.value(first.server.address() + QStringLiteral("#c")).cursor, 1);
    QTRY_COMPARE(state(QStringLiteral("three")).kind, Kind::Connected);
}

void RelayConnectionsTest::followsTheFile()
{
    RelayScript first;
    RelayScript second;
    begin();
    QCOMPARE(m_connections->receivers().size(), 0);
    write([&](Connections &connections) { connections.relays = {to(first, QStringLiteral("one"))}; });
    QTRY_COMPARE(state(QStringLiteral("one")).kind, Kind::Connected);
    write([&](Connections &connections) {
        connections.relays.first().name = QStringLiteral("renamed");
        connections.relays += to(second, QStringLiteral("two"));
    });
    QTRY_COMPARE(state(QStringLiteral("two")).kind, Kind::Connected);
    QCOMPARE(state(QStringLiteral("renamed")).kind, Kind::Connected);
    QCOMPARE(first.server.requests().size(), 1); // it was not connected anew
    write([&](Connections &connections) { connections.relays.removeFirst(); });
    QTRY_COMPARE(first.server.sockets().size(), 0);
    QCOMPARE(m_connections->receivers().size(), 1);
    QCOMPARE(second.server.requests().size(), 1);
}

void RelayConnectionsTest::aBadFileStopsNothing()
{
    RelayScript relay;
    write([&](Connections &connections) { connections.relays = {to(relay, QStringLiteral("one"))}; });
    begin();
    QTRY_COMPARE(state(QStringLiteral("one")).kind, Kind::Connected);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"relays\":");
    file.close();
    QTRY_COMPARE(m_connections->problems().size(), 1);
    QVERIFY(m_connections->problems().first().contains(m_file));
    relay.add(QStringLiteral("a"));
    QTRY_COMPARE(m_inbox.ids, QStringList{QStringLiteral("a")});
}

void RelayConnectionsTest::takesANewToken()
{
    RelayScript relay;
    m_secrets.values[relayTokenName(QStringLiteral("c"))] = "old";
    write([&](Connections &connections) { connections.relays = {to(relay, QStringLiteral("one"))}; });
    begin();
    QTRY_COMPARE(state(QStringLiteral("one")).problem.code, QStringLiteral("ws-refused"));
    m_secrets.values[relayTokenName(QStringLiteral("c"))] = "right-token";
    write([](Connections &) {}); // what the command line does after it
    QTRY_COMPARE(state(QStringLiteral("one")).kind, Kind::Connected);
}

void RelayConnectionsTest::keychainThatOpensLater()
{
    RelayScript relay;
    m_secrets.refusal = Error{QStringLiteral("keychain-locked"), QStringLiteral("The keychain is locked.")};
    write([&](Connections &connections) { connections.relays = {to(relay, QStringLiteral("one"))}; });
    begin();
    QTRY_COMPARE(state(QStringLiteral("one")).problem.code, QStringLiteral("keychain-locked"));
    m_secrets.refusal.reset();
    QTRY_COMPARE(state(QStringLiteral("one")).kind, Kind::Connected);
}

void RelayConnectionsTest::leavesItsState()
{
    RelayScript relay;
    write([&](Connections &connections) { connections.relays = {to(relay, QStringLiteral("one"))}; });
    begin();
    const QString file = m_folder->filePath(QStringLiteral("listener.json"));
    const auto left = [&] {
        const Result<ListenerStatus> status = readListenerStatus(file);
        return status && status->receivers.size() == 1 && status->receivers.first().state.kind == Kind::Connected;
    };
    QTRY_VERIFY(left());
    const Result<ListenerStatus> status = readListenerStatus(file);
    QCOMPARE(status->processId, QCoreApplication::applicationPid());
    QCOMPARE(status->receivers.first().name, QStringLiteral("one"));
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    m_connections.reset();
    QCOMPARE(readListenerStatus(file).error().code, QStringLiteral("no-status"));
    QTRY_COMPARE(relay.server.sockets().size(), 0);
}

QTEST_GUILESS_MAIN(RelayConnectionsTest)
#include "tst_relayconnections.moc"
