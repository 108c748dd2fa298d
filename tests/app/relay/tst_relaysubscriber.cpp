// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/receivertexts.h"
#include "tests/app/relay/memoryinbox.h"
#include "tests/app/relay/relayscript.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(clustero::ReceiverState)

using namespace clustero;
using namespace std::chrono_literals;
using Kind = ReceiverState::Kind;

namespace {

class HandClock : public Clock
{
public:
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-03-02T14:03:22Z"), Qt::ISODate);
    [[nodiscard]] QDateTime now() const override { return time; }
};

constexpr Backoff::Times soon{1ms, 2ms, 1h};

} // namespace

/// One subscriber, one scripted relay.
class RelaySubscriberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesEverythingInOrder();
    void goesOnWhereItStopped();
    void believesNoVerification();
    void staysWithinItsWindow();
    void announcedGaps();
    void gapsAfterEvents();
    void holesThatNobodyAnnounced();
    void eventsThatCannotBeRead();
    void relaysThatBeganAnew();
    void firstTimeMissesNothing();
    void sentAgain();
    void storeThatRefuses();
    void wrongToken();
    void fatalErrors_data();
    void fatalErrors();
    void hostileFrames_data();
    void hostileFrames();
    void answersPings();
    void silence();
    void stops();
    void words_data();
    void words();
    void statesAsJson();

private:
    void begin(RelaySubscriber::Options options = {.waits = soon});
    [[nodiscard]] QString text() const { return receiverStateText(m_subscriber->state(), m_clock.time); }

    HandClock m_clock;
    std::unique_ptr<RelayScript> m_relay;
    std::unique_ptr<MemoryInbox> m_inbox;
    std::unique_ptr<RelaySubscriber> m_subscriber;
    QStringList m_reconciled;
    QByteArray m_token;
};

void RelaySubscriberTest::init()
{
    m_relay = std::make_unique<RelayScript>();
    m_inbox = std::make_unique<MemoryInbox>();
    m_reconciled.clear();
    m_token = "right-token";
}

void RelaySubscriberTest::cleanup()
{
    m_subscriber.reset();
    m_relay.reset();
}

void RelaySubscriberTest::begin(RelaySubscriber::Options options)
{
    options.clock = &m_clock;
    m_subscriber = std::make_unique<RelaySubscriber>(
        QStringLiteral("c"), m_inbox->channelInbox(),
        [this]() -> QCoro::Task<Result<WebSocketTarget>> {
            co_return WebSocketTarget{relayEndpoint(m_relay->server.address()), m_token, relayProtocol, {}};
        },
        options);
    connect(m_subscriber.get(), &RelaySubscriber::reconcileWanted, this, [this](const QString &why) { m_reconciled += why; });
    m_subscriber->start();
}

void RelaySubscriberTest::takesEverythingInOrder()
{
    m_relay->add(QStringLiteral("a"));
    m_relay->add(QStringLiteral("b"));
    begin();
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("1 a"), QStringLiteral("2 b")}));
    m_relay->add(QStringLiteral("c"));
    QTRY_COMPARE(m_inbox->told.last(), QStringLiteral("3 c"));
    QTRY_COMPARE(m_relay->acked, 3);
    QCOMPARE(m_relay->heard.first(), QStringLiteral("subscribe 0"));
    QCOMPARE(m_subscriber->state().kind, Kind::Connected);
    QCOMPARE(m_subscriber->state().caughtUpTo, m_clock.time);
    QCOMPARE(m_reconciled, QStringList{QStringLiteral("start")});
}

void RelaySubscriberTest::goesOnWhereItStopped()
{
    for (const char *id : {"a", "b", "c"})
        m_relay->add(QString::fromLatin1(id));
    begin();
    QTRY_COMPARE(m_relay->acked, 3);
    m_relay->server.closeAll();
    m_relay->add(QStringLiteral("d"));
    QTRY_COMPARE(m_inbox->told.last(), QStringLiteral("4 d"));
    QCOMPARE(m_relay->heard.filter(QStringLiteral("subscribe")),
             (QStringList{QStringLiteral("subscribe 0"), QStringLiteral("subscribe 3")}));
    QCOMPARE(m_inbox->told.size(), 4);
    // What was sent there while the relay was away, only the sender knows.
    QCOMPARE(m_reconciled, (QStringList{QStringLiteral("start"), QStringLiteral("reconnected")}));
}

void RelaySubscriberTest::believesNoVerification()
{
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_inbox->events.size(), 1);
    const Event &event = m_inbox->events.first();
    QVERIFY(event.verification == Verification::NotChecked);
    QCOMPARE(event.channel, QStringLiteral("c"));
    QCOMPARE(event.receivedAt, m_clock.time);
    QCOMPARE(event.data, QByteArray("{\"after\":\"a\"}"));
}

void RelaySubscriberTest::staysWithinItsWindow()
{
    for (int number = 1; number <= 500; ++number)
        m_relay->add(QString::number(number));
    begin({.waits = soon, .window = 4});
    QTRY_COMPARE(m_inbox->ids.size(), 500);
    QTRY_COMPARE(m_relay->acked, 500);
    qint64 last = 0;
    for (const QString &ack : m_relay->heard.filter(QStringLiteral("ack"))) {
        const qint64 seq = ack.mid(4).toLongLong();
        QVERIFY2(seq > last && seq - last <= 4, qPrintable(ack));
        last = seq;
    }
}

void RelaySubscriberTest::announcedGaps()
{
    m_inbox->channels[QStringLiteral("c")].cursor = 2;
    m_relay->events = {{6, QStringLiteral("f")}};
    m_relay->head = 6;
    m_relay->gaps = {{QStringLiteral("c"), 1, 5, QStringLiteral("expired")}};
    m_relay->gaps.first().from = 3;
    begin();
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("gap 3-5 expired"), QStringLiteral("6 f")}));
    QTRY_COMPARE(m_relay->acked, 6);
    QCOMPARE(m_reconciled, (QStringList{QStringLiteral("start"), QStringLiteral("expired")}));
    QVERIFY2(text().endsWith(QStringLiteral("· 1 gap")), qPrintable(text()));
}

void RelaySubscriberTest::gapsAfterEvents()
{
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_relay->acked, 1);
    RelayScript::send(*m_relay->server.sockets().first(), RelayGap{QStringLiteral("c"), 1, 7, QStringLiteral("quota")});
    QTRY_COMPARE(m_relay->acked, 7);
    QCOMPARE(m_inbox->told.last(), QStringLiteral("gap 2-7 quota")); // the first was there already
    RelayScript::send(*m_relay->server.sockets().first(), RelayGap{QStringLiteral("c"), 1, 7, QStringLiteral("quota")});
    RelayScript::send(*m_relay->server.sockets().first(), RelayEvent{QStringLiteral("c"), 8, RelayScript::event(QStringLiteral("h"))});
    QTRY_COMPARE(m_relay->acked, 8);
    QCOMPARE(m_inbox->told.size(), 3);
}

void RelaySubscriberTest::holesThatNobodyAnnounced()
{
    m_relay->add(QStringLiteral("a"));
    m_relay->events.insert(4, QStringLiteral("d"));
    m_relay->head = 4;
    begin();
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("1 a"), QStringLiteral("gap 2-3 not announced"), QStringLiteral("4 d")}));
    QCOMPARE(m_reconciled.size(), 2);
}

void RelaySubscriberTest::eventsThatCannotBeRead()
{
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_relay->acked, 1);
    m_relay->head = 2;
    m_relay->server.sockets().first()->sendTextMessage(
        QStringLiteral("{\"type\":\"event\",\"channel\":\"c\",\"seq\":2,\"event\":{\"id\":7}}"));
    QTRY_COMPARE(m_relay->acked, 2);
    m_relay->add(QStringLiteral("c"));
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("1 a"), QStringLiteral("gap 2-2 unreadable"), QStringLiteral("3 c")}));
    QCOMPARE(m_reconciled.last(), QStringLiteral("unreadable"));
    QCOMPARE(m_relay->heard.filter(QStringLiteral("subscribe")).size(), 1);
}

void RelaySubscriberTest::relaysThatBeganAnew()
{
    m_inbox->channels[QStringLiteral("c")].cursor = 100;
    m_relay->add(QStringLiteral("a"));
    m_relay->add(QStringLiteral("b"));
    begin();
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("gap 0-0 reset"), QStringLiteral("1 a"), QStringLiteral("2 b")}));
    QTRY_COMPARE(m_relay->acked, 2);
    QCOMPARE(m_inbox->channels.value(QStringLiteral("c")).cursor, 2);
    QCOMPARE(m_reconciled, (QStringList{QStringLiteral("reset"), QStringLiteral("start")}));
}

void RelaySubscriberTest::firstTimeMissesNothing()
{
    m_relay->events = {{41, QStringLiteral("a")}};
    m_relay->head = 41;
    begin();
    QTRY_COMPARE(m_inbox->told, QStringList{QStringLiteral("41 a")});
    QCOMPARE(m_subscriber->state().gaps, 0);
}

void RelaySubscriberTest::sentAgain()
{
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_relay->acked, 1);
    m_relay->acked = 0;
    RelayScript::send(*m_relay->server.sockets().first(), RelayEvent{QStringLiteral("c"), 1, RelayScript::event(QStringLiteral("a"))});
    QTRY_COMPARE(m_relay->acked, 1);
    QCOMPARE(m_inbox->told.size(), 1);
}

void RelaySubscriberTest::storeThatRefuses()
{
    m_inbox->refusal = Error{QStringLiteral("disk-full"), QStringLiteral("The disk is full.")};
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_subscriber->state().problem.code, QStringLiteral("disk-full"));
    QVERIFY(m_subscriber->state().problem.sentence.startsWith(QStringLiteral("Events are left at the relay")));
    QTRY_VERIFY(m_relay->heard.filter(QStringLiteral("subscribe")).size() > 2);
    QCOMPARE(m_relay->heard.filter(QStringLiteral("ack")), QStringList());
    m_inbox->refusal.reset();
    QTRY_COMPARE(m_inbox->told, QStringList{QStringLiteral("1 a")});
    QTRY_COMPARE(m_relay->acked, 1);
    QCOMPARE(m_subscriber->state().problem.code, QString());
}

void RelaySubscriberTest::wrongToken()
{
    m_token = "old";
    begin({});
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Waiting);
    QCOMPARE(m_subscriber->state().problem.code, QStringLiteral("ws-refused"));
    QVERIFY2(m_subscriber->state().problem.sentence.contains(QStringLiteral("channel rotate")), qPrintable(text()));
    QVERIFY(m_subscriber->state().retryAt > m_clock.time.addSecs(240));
    QVERIFY(!m_subscriber->state().problem.sentence.contains(QStringLiteral("old")));
    m_token = "right-token";
    m_subscriber->wake();
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Connected);
}

void RelaySubscriberTest::fatalErrors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isFatal");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isSlow");
    QTest::newRow("forbidden") << QStringLiteral("forbidden") << true << QStringLiteral("does not accept the token") << true;
    QTest::newRow("revoked") << QStringLiteral("revoked") << true << QStringLiteral("does not accept the token") << true;
    QTest::newRow("stopping") << QStringLiteral("stopping") << true << QStringLiteral("said why") << false;
    QTest::newRow("unknown") << QStringLiteral("weather") << true << QStringLiteral("said why") << false;
    QTest::newRow("not fatal") << QStringLiteral("weather") << false << QStringLiteral("Connected · caught up") << false;
}

void RelaySubscriberTest::fatalErrors()
{
    QFETCH(QString, code);
    QFETCH(bool, isFatal);
    QFETCH(QString, says);
    QFETCH(bool, isSlow);
    m_relay->add(QStringLiteral("a"));
    begin({.waits = {1h, 1h, 1h}});
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Connected);
    QWebSocket &socket = *m_relay->server.sockets().first();
    QStringList said;
    connect(m_subscriber.get(), &RelaySubscriber::stateChanged, this, [&] { said += text(); });
    RelayScript::send(socket, RelayError{code, QStringLiteral("said why"), isFatal});
    RelayScript::send(socket, RelayEvent{QStringLiteral("c"), 2, RelayScript::event(QStringLiteral("b"))});
    QTRY_VERIFY(!said.filter(says).isEmpty());
    if (isSlow)
        QVERIFY(m_subscriber->state().retryAt >= m_clock.time.addSecs(290));
    else
        QTRY_COMPARE(m_inbox->ids.size(), isFatal ? 1 : 2);
    if (isFatal && !isSlow)
        QTRY_COMPARE(m_relay->heard.filter(QStringLiteral("subscribe")).size(), 2); // at once
}

void RelaySubscriberTest::hostileFrames_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<bool>("drops");
    QTest::newRow("no JSON") << QStringLiteral("{\"type\":") << true;
    QTest::newRow("a list") << QStringLiteral("[]") << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("unknown type") << QStringLiteral("{\"type\":\"weather\"}") << false;
    QTest::newRow("negative seq") << QStringLiteral("{\"type\":\"event\",\"channel\":\"c\",\"seq\":-1,\"event\":{}}") << true;
    QTest::newRow("gap backwards") << QStringLiteral("{\"type\":\"gap\",\"channel\":\"c\",\"from\":9,\"to\":2,\"reason\":\"x\"}") << true;
    QTest::newRow("gap of another channel") << QStringLiteral("{\"type\":\"gap\",\"channel\":\"d\",\"from\":1,\"to\":9,\"reason\":\"x\"}")
                                            << false;
    QTest::newRow("subscribed again") << QStringLiteral("{\"type\":\"subscribed\",\"channel\":\"c\",\"head\":0,\"oldest\":0}") << false;
    QTest::newRow("subscribe from there") << QStringLiteral("{\"type\":\"subscribe\",\"channel\":\"c\",\"cursor\":0,\"window\":1}")
                                          << false;
    QTest::newRow("ack from there") << QStringLiteral("{\"type\":\"ack\",\"channel\":\"c\",\"seq\":99}") << false;
    QTest::newRow("deep") << QString(5000, u'[') << true;
    const QByteArray other = encodeRelayFrame(RelayEvent{QStringLiteral("d"), 2, RelayScript::event(QStringLiteral("x"))});
    QTest::newRow("event of another channel") << QString::fromUtf8(other) << false;
}

void RelaySubscriberTest::hostileFrames()
{
    QFETCH(QString, frame);
    QFETCH(bool, drops);
    m_relay->add(QStringLiteral("a"));
    begin();
    QTRY_COMPARE(m_relay->acked, 1);
    m_relay->server.sockets().first()->sendTextMessage(frame);
    m_relay->add(QStringLiteral("b"));
    QTRY_COMPARE(m_inbox->told, (QStringList{QStringLiteral("1 a"), QStringLiteral("2 b")}));
    QTRY_COMPARE(m_relay->acked, 2);
    QTRY_COMPARE(m_relay->heard.filter(QStringLiteral("subscribe")).size(), drops ? 2 : 1);
    QCOMPARE(m_subscriber->state().gaps, 0);
}

void RelaySubscriberTest::answersPings()
{
    begin({.times = {.ping = 5ms, .silence = 5s}, .waits = soon});
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Connected);
    RelayScript::send(*m_relay->server.sockets().first(), RelayPing{QStringLiteral("noon")});
    const auto heard = [this](const QString &type) { return !m_relay->server.texts().filter(type).isEmpty(); };
    QTRY_VERIFY(heard(QStringLiteral("\"pong\"")) && heard(QStringLiteral("\"ping\"")));
    m_clock.time = m_clock.time.addSecs(60);
    QTRY_COMPARE(m_subscriber->state().caughtUpTo, m_clock.time); // it answered, so nothing is missing
}

void RelaySubscriberTest::silence()
{
    m_relay->server.isMute = true;
    begin({.times = {.ping = 5ms, .silence = 20ms}, .waits = soon});
    QTRY_COMPARE(m_subscriber->state().problem.code, QStringLiteral("ws-silent"));
    m_relay->server.isMute = false;
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Connected);
}

void RelaySubscriberTest::stops()
{
    begin();
    QTRY_COMPARE(m_subscriber->state().kind, Kind::Connected);
    m_subscriber->stop();
    QCOMPARE(m_subscriber->state().kind, Kind::Off);
    QTRY_COMPARE(m_relay->server.sockets().size(), 0);
    m_relay->add(QStringLiteral("a"));
    m_subscriber->start();
    QTRY_COMPARE(m_inbox->ids, QStringList{QStringLiteral("a")});
    QCOMPARE(m_reconciled.size(), 2);
}

void RelaySubscriberTest::words_data()
{
    QTest::addColumn<ReceiverState>("state");
    QTest::addColumn<QString>("words");
    const QDateTime now(QDate(2026, 3, 2), QTime(14, 3, 22));
    const Error refused{QStringLiteral("x"), QStringLiteral("nobody listens at its address")};
    const auto row = [](const char *name, const ReceiverState &state, const QString &words) { QTest::newRow(name) << state << words; };
    row("off", {}, QStringLiteral("Off"));
    row("connecting", {.kind = Kind::Connecting}, QStringLiteral("Connecting…"));
    row("connected", {.kind = Kind::Connected, .caughtUpTo = now.addSecs(-2)},
        QStringLiteral("Connected · caught up to 14:03:20 · 0 gaps"));
    row("one gap", {.kind = Kind::Connected, .caughtUpTo = now, .gaps = 1}, QStringLiteral("Connected · caught up to 14:03:22 · 1 gap"));
    row("catching up", {.kind = Kind::CatchingUp, .behind = 812, .gaps = 2},
        QStringLiteral("Connected · catching up, 812 events to come · 2 gaps"));
    row("nearly there", {.kind = Kind::CatchingUp, .behind = 1}, QStringLiteral("Connected · catching up, 1 event to come · 0 gaps"));
    row("waiting", {.kind = Kind::Waiting, .since = now.addSecs(-80), .retryAt = now.addMSecs(11'100), .problem = refused},
        QStringLiteral("Not connected since 14:02: nobody listens at its address. Trying again in 12 s."));
    row("late", {.kind = Kind::Waiting, .since = now, .retryAt = now.addSecs(-5), .problem = refused},
        QStringLiteral("Not connected since 14:03: nobody listens at its address. Trying again now."));
    row("waiting long", {.kind = Kind::Waiting, .since = now, .retryAt = now.addSecs(300), .problem = refused},
        QStringLiteral("Not connected since 14:03: nobody listens at its address. Trying again at 14:08."));
    row("trying", {.kind = Kind::Connecting, .since = now, .problem = refused},
        QStringLiteral("Not connected since 14:03: nobody listens at its address. Trying again now."));
    row("asked", {.kind = Kind::Connected, .caughtUpTo = now, .pollEvery = 60s},
        QStringLiteral("Asked every 60 s, so events come up to 60 s late · last at 14:03:22 · 0 gaps"));
    row("smee", {.kind = Kind::Connected, .isDurable = false, .since = now},
        QStringLiteral("Connected since 14:03 · what comes while not connected is not kept there"));
}

void RelaySubscriberTest::words()
{
    QFETCH(ReceiverState, state);
    QFETCH(QString, words);
    QCOMPARE(receiverStateText(state, QDateTime(QDate(2026, 3, 2), QTime(14, 3, 22))), words);
}

void RelaySubscriberTest::statesAsJson()
{
    const ReceiverState state{.kind = Kind::Waiting,
                              .isDurable = false,
                              .since = m_clock.time,
                              .caughtUpTo = {},
                              .retryAt = m_clock.time.addSecs(5),
                              .pollEvery = 60s,
                              .behind = 7,
                              .gaps = 3,
                              .problem = {QStringLiteral("code"), QStringLiteral("Sentence.")}};
    const ReceiverState read = receiverStateFromJson(toJson(state));
    QCOMPARE(toJson(read), toJson(state));
    QCOMPARE(read.kind, state.kind);
    QCOMPARE(read.since, state.since);
    QVERIFY(!read.caughtUpTo.isValid());
    QCOMPARE(receiverStateFromJson({}).kind, Kind::Off);
}

QTEST_GUILESS_MAIN(RelaySubscriberTest)
#include "tst_relaysubscriber.moc"
