// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/eventinbox.h"
#include "tests/fakes/memorysecrets.h"
#include "tests/system/subscriber/realrelay.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace clustero;
using namespace std::chrono_literals;
using Kind = ReceiverState::Kind;

namespace {

/// The desktop's side in this process: a store, and what was told.
class Desktop
{
public:
    explicit Desktop(const RealRelay &relay) : m_relay(relay)
    {
        qputenv("CLUSTERO_DATA_DIR", QFile::encodeName(m_folder.path()));
        m_store = *EventStore::open(DataPaths::standard());
        secrets.values.insert(relayTokenName(relay.channel), relay.token);
        (void)changeConnections(file(), [&](Connections &connections) -> Result<void> {
            connections.relays = {
                {.name = QStringLiteral("real"), .url = relay.address(), .channel = relay.channel, .source = {}, .authority = {}}};
            return {};
        });
    }

    void start(const WebSocketTimes &times = {})
    {
        RelayConnections::Options options;
        options.relay.times = times;
        options.relay.waits = {5ms, 20ms, 1h};
        options.settle = 1ms;
        options.wake.logind = options.wake.routes = false;
        const DeliverEvent deliver = [this](const Event &event, const ReceivedFrom &from) -> Result<void> {
            const Result<AddedEvent> added = m_store->add(event, from);
            if (!added)
                return failure(added);
            ids += event.id;
            return {};
        };
        m_connections = std::make_unique<RelayConnections>(file(), secrets, eventInbox(*m_store, deliver, m_clock), options);
        QObject::connect(m_connections.get(), &RelayConnections::stateChanged, m_connections.get(), [this] {
            const QString code = state().problem.code;
            if (!code.isEmpty() && problems.value(problems.size() - 1) != code)
                problems += code;
        });
        QObject::connect(m_connections.get(), &RelayConnections::reconcileWanted, m_connections.get(),
                         [this](const QString &, const QString &why) { reconciled += why; });
        m_connections->start();
    }
    void stop() { m_connections.reset(); }

    [[nodiscard]] ReceiverState state() const { return m_connections->receivers().value(0).state; }
    [[nodiscard]] QString file() const { return connectionsFile(m_folder.path()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] EventStore &store() { return *m_store; }
    [[nodiscard]] QString key() const { return m_relay.address() + u'#' + m_relay.channel; }
    [[nodiscard]] qint64 count() { return m_store->count().value_or(-1); }

    MemorySecrets secrets;
    QStringList ids; ///< delivered, also twice
    QStringList problems;
    QStringList reconciled;

private:
    const RealRelay &m_relay;
    QTemporaryDir m_folder;
    Clock m_clock;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<RelayConnections> m_connections;
};

QByteArray bodyOf(int number)
{
    return "{\"number\":" + QByteArray::number(number) + ",\"filling\":\"" + QByteArray(2000, 'x') + "\"}";
}

} // namespace

class SubscriberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversByteForByte();
    void survivesKills();
    void comesBackWhenTheRelayStoodStill();
    void saysThatTheTokenIsWrong();
    void hearsOfGaps();
    void takesTheLargestBody();
};

void SubscriberTest::deliversByteForByte()
{
    RealRelay relay;
    Desktop desktop(relay);
    desktop.start();
    const QByteArray body = "{\"b\": 1.0,\r\n \"a\":\"\\/ gr\xc3\xbc\xc3\x9f"
                            "e \xff\"}";
    QCOMPARE(relay.post("d-1", body), 202);
    QTRY_COMPARE(desktop.count(), 1);
    const Result<Event> event = desktop.store().event(1);
    QVERIFY(event.has_value());
    QCOMPARE(event->data, body);
    QCOMPARE(event->id, QStringLiteral("d-1"));
    QCOMPARE(event->type, QStringLiteral("com.github.push"));
    QCOMPARE(event->headers.value(QStringLiteral("x-github-event")), QStringLiteral("push"));
    QCOMPARE(event->channel, relay.channel);
    QTRY_COMPARE(desktop.state().kind, Kind::Connected);
    QCOMPARE(desktop.reconciled, QStringList{QStringLiteral("start")});
}

/// Either side is killed again and again while a thousand pushes come in.
void SubscriberTest::survivesKills()
{
    constexpr int events = 1000;
    RealRelay relay;
    Desktop desktop(relay); // only its store is looked at: a process of its own takes the events
    QProcess subscriber;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOKEN"), QString::fromLatin1(relay.token));
    environment.insert(QStringLiteral("CLUSTERO_DATA_DIR"), desktop.folder());
    subscriber.setProcessEnvironment(environment);
    subscriber.setProcessChannelMode(QProcess::ForwardedChannels);
    const auto startSubscriber = [&] {
        subscriber.start(QStringLiteral(CLUSTERO_SUBSCRIBER), {desktop.file()});
        QVERIFY(subscriber.waitForStarted());
    };
    startSubscriber();
    const auto soon = [] { return QRandomGenerator::global()->bounded(3000); };
    int kills = 0;
    int retries = 0;
    for (int number = 1; number <= events; ++number) {
        QTimer relayKiller;
        relayKiller.setTimerType(Qt::PreciseTimer);
        if (number % 125 == 60) { // in the middle of a post, or between two
            QObject::connect(&relayKiller, &QTimer::timeout, this, [&] {
                relayKiller.stop();
                relay.kill();
                relay.start();
                ++kills;
            });
            relayKiller.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(soon())));
        }
        if (number % 125 == 120) {
            subscriber.kill();
            QVERIFY(subscriber.waitForFinished());
            startSubscriber();
            ++kills;
        }
        const QByteArray id = "d-" + QByteArray::number(number);
        while (relay.post(id, bodyOf(number)) != 202)
            QVERIFY2(++retries < 200, "the relay does not come back");
        if (relayKiller.isActive())
            QTRY_VERIFY(!relayKiller.isActive());
    }
    QCOMPARE(kills, 16);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.count(), events, 20'000);
    subscriber.kill();
    subscriber.waitForFinished();
    for (int number = 1; number <= events; ++number) { // in the order in which they were posted
        const Result<Event> event = desktop.store().event(number);
        QVERIFY2(event.has_value(), qPrintable(QString::number(number)));
        QCOMPARE(event->id, QStringLiteral("d-%1").arg(number));
        QCOMPARE(event->data, bodyOf(number));
    }
    QCOMPARE(desktop.store().gaps(desktop.key())->size(), 0);
    QVERIFY(*desktop.store().cursor(desktop.key()) >= events);
}

void SubscriberTest::comesBackWhenTheRelayStoodStill()
{
    RealRelay relay;
    Desktop desktop(relay);
    desktop.start({.connect = 200ms, .ping = 20ms, .silence = 100ms, .probe = 100ms});
    QCOMPARE(relay.post("d-1", bodyOf(1)), 202);
    QTRY_COMPARE(desktop.count(), 1);
    relay.signal(SIGSTOP);
    QTRY_VERIFY(desktop.problems.contains(QStringLiteral("ws-silent")));
    QTRY_VERIFY(desktop.problems.contains(QStringLiteral("ws-unreachable"))); // it takes connections, but nobody answers
    relay.signal(SIGCONT);
    QCOMPARE(relay.post("d-2", bodyOf(2)), 202);
    QTRY_COMPARE(desktop.count(), 2);
    QTRY_COMPARE(desktop.state().kind, Kind::Connected);
    QCOMPARE(desktop.state().gaps, 0);
    QCOMPARE(desktop.ids, (QStringList{QStringLiteral("d-1"), QStringLiteral("d-2")}));
}

void SubscriberTest::saysThatTheTokenIsWrong()
{
    RealRelay relay;
    Desktop desktop(relay);
    const QByteArray right = std::exchange(desktop.secrets.values[relayTokenName(relay.channel)], "wrong");
    desktop.start();
    QTRY_COMPARE(desktop.problems, QStringList{QStringLiteral("ws-refused")});
    QVERIFY(desktop.state().problem.sentence.contains(QStringLiteral("does not accept the token")));
    desktop.secrets.values[relayTokenName(relay.channel)] = right;
    QVERIFY(changeConnections(desktop.file(), [](Connections &) { return Result<void>(); }).has_value());
    QTRY_COMPARE(desktop.state().kind, Kind::Connected);
    relay.rotateToken();
    QTRY_COMPARE(desktop.problems.last(), QStringLiteral("revoked"));
    QCOMPARE(relay.post("d-1", bodyOf(1)), 202);
    desktop.secrets.values[relayTokenName(relay.channel)] = relay.token;
    QVERIFY(changeConnections(desktop.file(), [](Connections &) { return Result<void>(); }).has_value());
    QTRY_COMPARE(desktop.ids, QStringList{QStringLiteral("d-1")});
}

void SubscriberTest::hearsOfGaps()
{
    RealRelay relay({QStringLiteral("--keep-bytes"), QStringLiteral("20kB")});
    Desktop desktop(relay);
    desktop.start();
    QCOMPARE(relay.post("d-1", bodyOf(1)), 202);
    QTRY_COMPARE(desktop.count(), 1);
    desktop.stop();
    for (int number = 2; number <= 40; ++number)
        QCOMPARE(relay.post("d-" + QByteArray::number(number), bodyOf(number)), 202);
    desktop.start();
    QTRY_COMPARE(desktop.ids.last(), QStringLiteral("d-40"));
    const QList<EventGap> gaps = *desktop.store().gaps(desktop.key());
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().from, 2);
    QCOMPARE(gaps.first().to, 41 - desktop.count()); // what is neither in the store nor was it lost would be missing here
    QCOMPARE(desktop.reconciled.mid(1), (QStringList{QStringLiteral("start"), gaps.first().reason}));
    QTRY_COMPARE(desktop.state().gaps, 1);
}

void SubscriberTest::takesTheLargestBody()
{
    RealRelay relay;
    Desktop desktop(relay);
    desktop.start();
    QByteArray body(25 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(body.data()), body.size() / 4);
    QCOMPARE(relay.post("large", body), 202);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.count(), 1, 20'000);
    QVERIFY(desktop.store().event(1)->data == body);
    QCOMPARE(desktop.problems, QStringList());
}

QTEST_GUILESS_MAIN(SubscriberTest)
#include "tst_subscriber.moc"
