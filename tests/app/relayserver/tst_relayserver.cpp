// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/intake.h"
#include "app/relayserver/sqlitestore.h"
#include "models/events/signature.h"
#include "tests/app/relayserver/storecontract.h"

#include <QFile>
#include <QTemporaryDir>

using namespace clustero;
using namespace clustero::relay;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 10'000;

/// A hub on a store in a folder, in the test's thread.
struct HubFixture
{
    QTemporaryDir folder;
    QObject context;
    Clock clock;
    std::unique_ptr<Hub> hub;
    Channel channel;

    explicit HubFixture(const Config &config = {})
    {
        const OpenStore open = [path = folder.path()] { return SqliteStore::open(path, 0); };
        const Post post = [this](std::function<void()> work) {
            QMetaObject::invokeMethod(&context, std::move(work), Qt::QueuedConnection);
        };
        hub = std::make_unique<Hub>(config, open, post, clock);
        NewChannel wanted;
        wanted.name = QStringLiteral("one");
        hub->addChannel(wanted, [this](const Result<NewToken> &made) { channel = made->channel; });
        static_cast<void>(QTest::qWaitFor([this] { return hub->channels().size() == 1; }, patienceMs));
        channel = hub->channels().value(0);
    }
    ~HubFixture() { hub->finish(); }

    void deliver(int count)
    {
        int answered = 0;
        for (int i = 0; i < count; ++i)
            hub->deliver(delivery(channel.number, QByteArray::number(i)), [&](const Result<qint64> &) { ++answered; });
        static_cast<void>(QTest::qWaitFor([&] { return answered == count; }, patienceMs));
    }
};

/// A connection whose other side is the test.
struct FakeLink : SubscriberLink
{
    Subscription *subscription = nullptr;
    bool isHeld = false; ///< nothing leaves
    FramePtr held;
    QList<RelayFrame> frames;
    QString closed;
    bool isAborted = false;
    Moment now;

    void send(const FramePtr &frame) override
    {
        if (const Result<RelayFrame> decoded = decodeRelayFrame(*frame))
            frames.append(*decoded);
        if (isHeld)
            held = frame;
        else
            QMetaObject::invokeMethod(
                &context, [this] { subscription->sent(now); }, Qt::QueuedConnection);
    }
    void close(const QString &reason, bool) override { closed = reason; }
    void abort() override { isAborted = true; }

    template<typename Frame>
    [[nodiscard]] QList<Frame> all() const
    {
        QList<Frame> found;
        for (const RelayFrame &frame : frames) {
            if (const auto *wanted = std::get_if<Frame>(&frame))
                found.append(*wanted);
        }
        return found;
    }

    QObject context;
};

struct Subscriber
{
    explicit Subscriber(HubFixture &fixture)
        : channel(fixture.channel.id), subscription(*fixture.hub, link, fixture.channel, {}), hub(*fixture.hub)
    {
        link.subscription = &subscription;
    }
    void say(const RelayFrame &frame, Moment now = {}) { subscription.received(encodeRelayFrame(frame), now); }

    QString channel;
    FakeLink link;
    Subscription subscription;
    Hub &hub;
};

} // namespace

class TestRelayServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void configurationIsRead();
    void badConfigurationIsTold_data();
    void badConfigurationIsTold();
    void sizesAndTimes();
    void limiterLetsSoManyThrough();
    void metricsAreText();
    void idsAndTokensAreUnguessable();
    void storeKeepsInOrder();
    void storePrunesTheOldest();
    void storeChangesChannels();
    void storeIsPrivateAndRefusesNonsense();
    void storeWithoutRoomIsFull();
    void everyDeliveryCanBeRead_data();
    void everyDeliveryCanBeRead();
    void signatureOfEitherSecretCounts();
    void windowBoundsWhatIsSent();
    void silenceAndPings();
    void whoDoesNotReadIsAborted();
    void whoDoesNotSubscribeIsClosed();
    void acksOfTheFutureAreRefused();
    void manyPingsAreAnsweredOnce();
};

void TestRelayServer::configurationIsRead()
{
    const Result<Config> config =
        readConfig("# ours\nlisten: '[::1]:9000'\npublic-address: https://r.example/\nkeep: 2d\nkeep-bytes: 5 GiB\n"
                   "rate: 7\nmetrics: false\npostgresql: host=/run dbname=x\nadmin-token-sha256: " +
                       QByteArray(64, 'a') + "\n",
                   QStringLiteral("c.yaml"));
    QVERIFY2(config, config ? "" : qPrintable(config.error().sentence));
    QCOMPARE(config->listenAddress, QStringLiteral("::1"));
    QCOMPARE(config->listenPort, quint16(9000));
    QCOMPARE(config->publicAddress, QStringLiteral("https://r.example"));
    QCOMPARE(config->retention.keepSeconds, 172'800);
    QCOMPARE(config->retention.keepBytes, qint64{5} << 30);
    QCOMPARE(config->rate, 7);
    QVERIFY(!config->hasMetrics);
    QCOMPARE(needsRestart(Config(), *config), QStringList({QStringLiteral("listen"), QStringLiteral("postgresql")}));
    QVERIFY(readConfig("", QStringLiteral("c.yaml")));
}

void TestRelayServer::badConfigurationIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(problem);
    };
    row("unknown key", "keep: 1d\nlisen: x\n", "c.yaml:2: `lisen` is not known");
    row("no YAML", "a: [\n", "c.yaml:");
    row("a list", "- a\n", "c.yaml:1: there must be keys");
    row("list for a value", "keep: [1d]\n", "c.yaml:1: `keep` must be one value");
    row("no port", "listen: localhost\n", "`listen` must be an address and a port");
    row("port too large", "listen: 1.2.3.4:70000\n", "`listen` must be");
    row("no size", "body-limit: big\n", "`body-limit` must be a size");
    row("body beyond all", "body-limit: 26MiB\n", "at most 25MiB");
    row("no time", "keep: forever\n", "`keep` must be a time");
    row("negative", "rate: -1\n", "`rate` must be a whole number from 1");
    row("short hash", "admin-token-sha256: abc\n", "64 hexadecimal digits");
    row("half of TLS", "certificate: /x\n", "must both be there");
    row("no address", "public-address: relay\n", "`public-address` must be an address");
    row("no boolean", "metrics: yes\n", "`metrics` must be true or false");
}

void TestRelayServer::badConfigurationIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const Result<Config> config = readConfig(text, QStringLiteral("c.yaml"));
    QVERIFY(!config);
    QVERIFY2(config.error().sentence.contains(problem), qPrintable(config.error().sentence));
}

void TestRelayServer::sizesAndTimes()
{
    QCOMPARE(parseBytes(QStringLiteral("25MiB")), 26'214'400);
    QCOMPARE(parseBytes(QStringLiteral("7")), 7);
    QVERIFY(!parseBytes(QStringLiteral("9999999999TiB")));
    QVERIFY(!parseBytes(QStringLiteral("-1")));
    QVERIFY(!parseBytes(QStringLiteral("1.5GB")));
    QCOMPARE(parseSeconds(QStringLiteral("7d")), 604'800s);
    QVERIFY(!parseSeconds(QStringLiteral("0s")));
    QVERIFY(!parseSeconds(QStringLiteral("1w")));
}

void TestRelayServer::limiterLetsSoManyThrough()
{
    RateLimiter limiter;
    Moment now(1000s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(limiter.take(now, 2, 5), 0);
    QCOMPARE(limiter.take(now, 2, 5), 1);
    QCOMPARE(limiter.take(now, 0.1, 5), 10);
    now += 500ms;
    QCOMPARE(limiter.take(now, 2, 5), 0);
    QVERIFY(limiter.take(now - 100s, 2, 5) > 0); // time does not run backwards for it
    now += 1h;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(limiter.take(now, 2, 5), 0);
    QVERIFY(limiter.take(now, 2, 5) > 0);
}

void TestRelayServer::metricsAreText()
{
    Metrics metrics;
    metrics.hooks[202] = 3;
    metrics.noteCommit(3, 0.002);
    metrics.noteCommit(1, 5);
    const QByteArray text = metrics.text();
    QVERIFY(text.contains("clustero_relay_deliveries_total{status=\"202\"} 3\n"));
    QVERIFY(text.contains("_bucket{le=\"0.001\"} 0\n"));
    QVERIFY(text.contains("_bucket{le=\"0.003\"} 1\n"));
    QVERIFY(text.contains("_bucket{le=\"+Inf\"} 2\n"));
    QVERIFY(text.contains("commit_seconds_count 2\n"));
}

void TestRelayServer::idsAndTokensAreUnguessable()
{
    QSet<QString> ids;
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i) {
        ids.insert(newChannelId());
        tokens.insert(newToken());
    }
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(tokens.size(), 1000);
    QCOMPARE(ids.begin()->size(), 32); // five bits each
    QCOMPARE(tokens.begin()->size(), 4 + 43);
    QVERIFY(isChannelName(QStringLiteral("a-B_9.x")) && !isChannelName(QStringLiteral("a b")) && !isChannelName(QString()));
}

void TestRelayServer::storeKeepsInOrder()
{
    QTemporaryDir folder;
    const auto store = SqliteStore::open(folder.path(), 0);
    QVERIFY(store);
    keepsInOrder(**store);
}

void TestRelayServer::storePrunesTheOldest()
{
    QTemporaryDir folder;
    const auto store = SqliteStore::open(folder.path(), 0);
    QVERIFY(store);
    prunesTheOldest(**store);
}

void TestRelayServer::storeChangesChannels()
{
    QTemporaryDir folder;
    const auto store = SqliteStore::open(folder.path(), 0);
    QVERIFY(store);
    changesChannels(**store);
}

void TestRelayServer::storeIsPrivateAndRefusesNonsense()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("relay.db"));
    {
        QVERIFY(SqliteStore::open(folder.path(), 0));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(40'000, 'x'));
    file.close();
    QCOMPARE(SqliteStore::open(folder.path(), 0).error().code, QStringLiteral("store-broken"));
    QCOMPARE(SqliteStore::open(folder.filePath(QStringLiteral("none")), 0).error().code, QStringLiteral("store-broken"));
}

void TestRelayServer::storeWithoutRoomIsFull()
{
    QTemporaryDir folder;
    const auto store = SqliteStore::open(folder.path(), qint64{1} << 60);
    QVERIFY(store);
    const qint64 number = madeChannel(**store, QStringLiteral("one"));
    QCOMPARE((*store)->append(std::vector<Delivery>{delivery(number, "x")}).error().code, QStringLiteral("store-full"));
}

void TestRelayServer::everyDeliveryCanBeRead_data()
{
    QTest::addColumn<EventHeaders>("headers");
    QTest::addColumn<QByteArray>("body");

    EventHeaders many;
    for (int i = 0; i < 200; ++i)
        many.insert(QStringLiteral("x-event-%1").arg(i), QStringLiteral("v"));
    QTest::newRow("many headers") << many << QByteArray("{}");
    QTest::newRow("odd name") << EventHeaders{{QStringLiteral("x-event-a.b!"), QStringLiteral("v")}} << QByteArray("{}");
    QTest::newRow("long name") << EventHeaders{{QStringLiteral("x-event-") + QString(300, u'a'), QStringLiteral("v")}} << QByteArray("{}");
    QTest::newRow("long value") << EventHeaders{{QStringLiteral("x-event-a"), QString(9000, u'a')}} << QByteArray("{}");
    QTest::newRow("long GitHub names") << EventHeaders{{QStringLiteral("x-github-event"), QString(9000, u'a')},
                                                       {QStringLiteral("x-github-delivery"), QString(9000, u'a')},
                                                       {QStringLiteral("content-type"), QString(9000, u'a')},
                                                       {QStringLiteral("x-github-enterprise-host"), QString(9000, u'a')}}
                                       << QByteArray("{}");
    QTest::newRow("zero in Jira's name") << EventHeaders() << QByteArray(R"({"webhookEvent":"a\u0000b"})");
    const QString zeros(5, QChar(u'\0'));
    QTest::newRow("zeros") << EventHeaders{{QStringLiteral("x-github-event"), zeros},
                                           {QStringLiteral("x-github-delivery"), zeros},
                                           {QStringLiteral("content-type"), zeros},
                                           {QStringLiteral("x-github-enterprise-host"), zeros}}
                           << QByteArray("{}");
    QTest::newRow("Latin-1") << EventHeaders{{QStringLiteral("x-github-event"), QStringLiteral("ÿ\u0001")}} << QByteArray("\xff\xfe");
    QTest::newRow("nothing") << EventHeaders() << QByteArray();
}

/// What was answered 202 must not be a frame that every desktop refuses.
void TestRelayServer::everyDeliveryCanBeRead()
{
    QFETCH(EventHeaders, headers);
    QFETCH(QByteArray, body);
    Channel channel;
    channel.id = newChannelId();
    const auto bytes = std::make_shared<const std::string>(body.toStdString());
    const Result<Intake> intake = takeIn(channel, headers, bytes, QDateTime::currentDateTimeUtc());
    QVERIFY(intake);
    const Result<RelayFrame> frame = decodeRelayFrame(encodeEventFrame(channel.id, 1, intake->delivery.envelope, body));
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().sentence));
    QCOMPARE(std::get<RelayEvent>(*frame).event.data, body);
    QCOMPARE(std::get<RelayEvent>(*frame).event.id, intake->eventId);
}

void TestRelayServer::signatureOfEitherSecretCounts()
{
    Channel channel;
    channel.verify = true;
    channel.secret = "new";
    channel.previousSecret = "old";
    const auto body = std::make_shared<const std::string>("{}");
    const auto codeOf = [&](const QByteArray &secret) {
        const EventHeaders headers{{QStringLiteral("x-hub-signature-256"), QString::fromLatin1(signatureOf("{}", secret))}};
        const Result<Intake> intake = takeIn(channel, headers, body, QDateTime::currentDateTimeUtc());
        return intake ? QString() : intake.error().code;
    };
    QCOMPARE(codeOf("new"), QString());
    QCOMPARE(codeOf("old"), QString());
    QCOMPARE(codeOf("none"), QStringLiteral("signature"));
    QCOMPARE(codeOf(""), QStringLiteral("signature"));
    channel.previousSecret.clear();
    QCOMPARE(codeOf(""), QStringLiteral("signature"));
}

void TestRelayServer::windowBoundsWhatIsSent()
{
    HubFixture fixture;
    fixture.deliver(20);
    Subscriber subscriber(fixture);
    subscriber.say(RelaySubscribe{subscriber.channel, 0, 3});
    QTRY_COMPARE(subscriber.link.all<RelayEvent>().size(), 3);
    fixture.deliver(5);
    QCOMPARE(subscriber.link.all<RelayEvent>().size(), 3);
    subscriber.say(RelayAck{subscriber.channel, 2});
    QTRY_COMPARE(subscriber.link.all<RelayEvent>().size(), 5);
    for (qint64 seq = 3; seq <= 25; ++seq) {
        QTRY_VERIFY(subscriber.link.all<RelayEvent>().constLast().seq >= seq);
        subscriber.say(RelayAck{subscriber.channel, seq});
    }
    const QList<RelayEvent> events = subscriber.link.all<RelayEvent>();
    QCOMPARE(events.size(), 25);
    for (qsizetype i = 0; i < events.size(); ++i)
        QCOMPARE(events.at(i).seq, i + 1);
}

void TestRelayServer::silenceAndPings()
{
    HubFixture fixture;
    Subscriber subscriber(fixture);
    Moment &now = subscriber.link.now;
    subscriber.say(RelaySubscribe{subscriber.channel, 0, 3});
    QTRY_COMPARE(subscriber.link.all<RelaySubscribed>().size(), 1);
    now += 19s;
    subscriber.subscription.tick(now);
    QCOMPARE(subscriber.link.all<RelayPing>().size(), 0);
    now += 1s;
    subscriber.subscription.tick(now);
    QTRY_COMPARE(subscriber.link.all<RelayPing>().size(), 1);
    subscriber.say(RelayPong{QStringLiteral("t")}, now);
    now += 45s;
    subscriber.subscription.tick(now);
    QCOMPARE(subscriber.link.all<RelayError>().size(), 0);
    now += 1s;
    QCoreApplication::processEvents();
    subscriber.subscription.tick(now);
    QTRY_COMPARE(subscriber.link.closed, QStringLiteral("silent"));
    QCOMPARE(subscriber.link.all<RelayError>().constFirst().code, QStringLiteral("silent"));
}

void TestRelayServer::whoDoesNotReadIsAborted()
{
    HubFixture fixture;
    fixture.deliver(3);
    Subscriber subscriber(fixture);
    subscriber.link.isHeld = true;
    subscriber.say(RelaySubscribe{subscriber.channel, 0, 3});
    QVERIFY(subscriber.link.held);
    subscriber.subscription.tick(Moment(30s));
    QVERIFY(!subscriber.link.isAborted);
    subscriber.subscription.tick(Moment(32s));
    QVERIFY(subscriber.link.isAborted);
}

void TestRelayServer::whoDoesNotSubscribeIsClosed()
{
    HubFixture fixture;
    Subscriber subscriber(fixture);
    subscriber.subscription.tick(Moment(11s));
    QTRY_COMPARE(subscriber.link.closed, QStringLiteral("not-subscribed"));
}

void TestRelayServer::acksOfTheFutureAreRefused()
{
    HubFixture fixture;
    fixture.deliver(3);
    Subscriber subscriber(fixture);
    subscriber.say(RelaySubscribe{subscriber.channel, 0, 1});
    QTRY_COMPARE(subscriber.link.all<RelayEvent>().size(), 1);
    QCoreApplication::processEvents();
    subscriber.say(RelayAck{subscriber.channel, 3});
    QTRY_COMPARE(subscriber.link.closed, QStringLiteral("bad-frame"));
}

void TestRelayServer::manyPingsAreAnsweredOnce()
{
    HubFixture fixture;
    Subscriber subscriber(fixture);
    subscriber.link.isHeld = true;
    for (int i = 0; i < 1000; ++i)
        subscriber.say(RelayPing{QString::number(i)});
    subscriber.link.isHeld = false;
    subscriber.subscription.sent({});
    QTRY_COMPARE(subscriber.link.all<RelayPong>().size(), 2); // the first, and the last of those that came meanwhile
    QCOMPARE(subscriber.link.all<RelayPong>().constLast().time, QStringLiteral("999"));
}

QTEST_GUILESS_MAIN(TestRelayServer)
#include "tst_relayserver.moc"
