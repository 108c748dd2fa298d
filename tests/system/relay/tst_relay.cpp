// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/signature.h"
#include "tests/system/relay/relayprocess.h"
#include "tests/system/relay/relaysubscriber.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTest>

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>

using namespace clustero;

namespace {

constexpr int patienceMs = 20'000;

QByteArray randomBody(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray body(size, '\0');
    for (qsizetype i = 0; i + 4 <= size; i += 4) {
        const quint32 word = random.generate();
        memcpy(body.data() + i, &word, 4);
    }
    return body;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A channel, and what is posted to it.
struct TestChannel
{
    QString id;
    QByteArray token;
    QByteArray path;

    static TestChannel of(const QJsonObject &json)
    {
        return {json.value(QLatin1String("id")).toString(), json.value(QLatin1String("token")).toString().toLatin1(),
                json.value(QLatin1String("path")).toString().toLatin1()};
    }
};

TestChannel addChannel(const RelayProcess &relay, const QString &name, const QStringList &options = {})
{
    return TestChannel::of(relay.command(QStringList{QStringLiteral("channel"), QStringLiteral("add"), name} + options));
}

/// What was answered 202: event id → hash of its body.
struct Accepted
{
    std::mutex mutex;
    std::map<QByteArray, QByteArray> hashes;
    std::map<qint64, QByteArray> ids; ///< by seq

    void add(const QByteArray &id, qint64 seq, const QByteArray &hash)
    {
        const std::lock_guard lock(mutex);
        hashes[id] = hash;
        ids[seq] = id;
    }
};

/// Posts in several threads until the server goes away or `enough` were accepted; `reached` is called after each.
void postUntilGone(int port, const TestChannel &channel, Accepted &accepted, int round, int enough, const std::function<void(int)> &reached)
{
    std::atomic<int> count{0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&, thread] {
            HttpClient client(port);
            for (int i = 0; count < enough; ++i) {
                const QByteArray id = QByteArray::number(round) + '-' + QByteArray::number(thread) + '-' + QByteArray::number(i);
                const QByteArray body =
                    randomBody(4 * (1 + (i * 37 + thread) % 1500), static_cast<quint32>(round * 100'000 + thread * 10'000 + i));
                const HttpReply reply = client.post(channel.path, body, "X-GitHub-Event: push\r\nX-GitHub-Delivery: " + id + "\r\n");
                if (reply.status != 202)
                    return;
                accepted.add(id, reply.json().value(QLatin1String("seq")).toInteger(), hashOf(body));
                reached(++count);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentItLosesNothing();
    void fullDiskIsToldAndHeals();
    void whoNeverAcksIsClosedAndHoldsNobodyUp();
    void thousandReconnectAtOnce();
    void badHttpIsRefused_data();
    void badHttpIsRefused();
    void badFramesCloseTheSubscriber_data();
    void badFramesCloseTheSubscriber();
    void largeBodyComesByteForByte();
    void whatWasNotAckedComesAgain();
    void signaturesAreChecked();
    void tooManyAreToldToWait();
    void whatIsTooMuchGoesWithAnAnnouncedGap();
    void aCursorOfAnotherStoreIsTold();
    void rotatedTokensEndAtOnce();
    void administratorsMakeChannels();
    void stopsGracefully();
    void configurationIsReadAgain();
    void speaksTls();
    void commandLineSaysWhatIsWrong();
};

void TestRelay::killedAtAnyMomentItLosesNothing()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    Accepted accepted;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const int fatal = QRandomGenerator::global()->bounded(5, 400);
        postUntilGone(relay.port(), channel, accepted, round, 100'000, [&](int count) {
            if (count == fatal)
                relay.signal(SIGKILL);
        });
        relay.kill();
        QVERIFY(relay.start());
    }
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.subscribed.has_value(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs.size(), subscriber.subscribed->head, patienceMs);
    QCOMPARE(subscriber.problem, QString());
    QCOMPARE(subscriber.gaps.size(), 0);
    qInfo("%d kills, %zu deliveries answered 202, %lld kept", rounds, accepted.hashes.size(), subscriber.subscribed->head);
    for (qsizetype i = 0; i < subscriber.seqs.size(); ++i) {
        const auto known = accepted.hashes.find(subscriber.ids.at(i));
        if (known == accepted.hashes.end())
            continue; // kept, but killed before the answer
        QCOMPARE(subscriber.hashes.at(i), known->second);
        QCOMPARE(accepted.ids[subscriber.seqs.at(i)], subscriber.ids.at(i));
        accepted.hashes.erase(known);
    }
    QCOMPARE(accepted.hashes.size(), size_t(0)); // else it was lost
}

void TestRelay::fullDiskIsToldAndHeals()
{
    RelayProcess relay;
    // The command line would see another file system, so the administrator's way makes the channel.
    const QJsonObject token = relay.command({QStringLiteral("token")});
    relay.configure("keep-free: 1MiB\nadmin-token-sha256: " + token.value(QLatin1String("sha256")).toString().toLatin1() + '\n');
    QDir().mkpath(relay.store());
    const QString mount =
        QStringLiteral("mount -t tmpfs -o size=12m tmpfs \"$1\" && head -c 4000000 /dev/zero >\"$1/filler\" && shift && exec \"$@\"");
    QStringList around{QStringLiteral("unshare"), QStringLiteral("--mount")};
    if (::geteuid() != 0)
        around << QStringLiteral("--map-root-user");
    around << QStringLiteral("sh") << QStringLiteral("-c") << mount << QStringLiteral("sh") << relay.store();
    QVERIFY(relay.start(around));
    const QString inside = QStringLiteral("/proc/%1/root%2").arg(relay.pid()).arg(relay.store());
    QVERIFY(QFile::exists(inside + QStringLiteral("/relay.db")));
    const HttpReply made = HttpClient(relay.port())
                               .post("/v1/channels", R"({"name":"one"})",
                                     "Authorization: Bearer " + token.value(QLatin1String("token")).toString().toLatin1() + "\r\n");
    const TestChannel channel = TestChannel::of(made.json());
    QVERIFY(!channel.id.isEmpty());

    QList<QByteArray> accepted;
    int full = 0;
    HttpClient client(relay.port());
    for (quint32 i = 0; i < 100 && full < 3; ++i) {
        const QByteArray body = randomBody(200'000, i);
        const HttpReply reply = client.post(channel.path, body);
        QVERIFY2(reply.status == 202 || reply.status == 507, QByteArray::number(reply.status).constData());
        full += reply.status == 507 ? 1 : 0;
        if (reply.status == 202)
            accepted.append(hashOf(body));
    }
    QCOMPARE(full, 3);
    QVERIFY(accepted.size() > 3);
    QCOMPARE(client.request("GET", "/healthz").status, 200);
    QVERIFY(QFile::remove(inside + QStringLiteral("/filler")));
    const QByteArray body = randomBody(200'000, 1000);
    QCOMPARE(client.post(channel.path, body).status, 202);
    accepted.append(hashOf(body));

    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.open(relay.port());
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.hashes, accepted, patienceMs);
    qInfo("%lld kept, 3 refused, then kept again", static_cast<long long>(accepted.size()));
}

void TestRelay::whoNeverAcksIsClosedAndHoldsNobodyUp()
{
    RelayProcess relay("slow-after: 1s\n");
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    RelaySubscriber lazy(channel.id, channel.token);
    lazy.isAcking = false;
    lazy.window = 5;
    RelaySubscriber good(channel.id, channel.token);
    good.window = 5;
    lazy.open(relay.port());
    good.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(lazy.subscribed && good.subscribed, patienceMs);
    HttpClient client(relay.port());
    for (quint32 i = 0; i < 60; ++i)
        QCOMPARE(client.post(channel.path, randomBody(2000, i)).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(good.seqs.size(), 60, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(lazy.isOver(), patienceMs);
    QCOMPARE(lazy.seqs.size(), 5);
    QCOMPARE(lazy.errors.size(), 1);
    QCOMPARE(lazy.errors.constFirst().code, QStringLiteral("slow"));
    QVERIFY(lazy.errors.constFirst().isFatal);
    QCOMPARE(lazy.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(!good.isOver());
    QCOMPARE(good.problem, QString());
}

void TestRelay::thousandReconnectAtOnce()
{
    RelayProcess relay("subscribers: 2000\n");
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    HttpClient client(relay.port());
    constexpr int count = 1000;
    qint64 seq = 0;
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        std::vector<std::unique_ptr<RelaySubscriber>> subscribers;
        for (int i = 0; i < count; ++i) {
            subscribers.push_back(std::make_unique<RelaySubscriber>(channel.id, channel.token));
            subscribers.back()->cursor = seq;
            subscribers.back()->open(relay.port());
        }
        const auto all = [&](auto wanted) { return std::all_of(subscribers.begin(), subscribers.end(), wanted); };
        QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &one) { return one->subscribed.has_value(); }), patienceMs);
        const qint64 connected = timer.elapsed();
        QCOMPARE(client.post(channel.path, "{}").status, 202);
        ++seq;
        QTRY_VERIFY_WITH_TIMEOUT(all([seq](const auto &one) { return one->seqs == QList<qint64>{seq}; }), patienceMs);
        qInfo("%d subscribed in %lld ms, all had the event after %lld ms", count, connected, timer.elapsed() - connected);
        for (const auto &one : subscribers)
            one->socket().abort();
    }
    QTRY_VERIFY_WITH_TIMEOUT(client.request("GET", "/metrics").body.contains("\nclustero_relay_subscribers 0\n"), patienceMs);
}

void TestRelay::badHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: closed without an answer

    QTest::newRow("nonsense") << QByteArray("\x16\x03\x01\x02\x00\x01\xfc\x03\x03\n\n\n\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /healthz\r\n\r\n") << 400;
    QTest::newRow("long target") << QByteArray("GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n\r\n") << 431;
    QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(4000) + "\r\n") << 431;
    QTest::newRow("header with a zero") << QByteArray("GET / HTTP/1.1\r\na: b\0c\r\n\r\n", 27) << 400;
    QTest::newRow("two lengths") << QByteArray("POST /hooks/x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx") << 400;
    QTest::newRow("length is a word") << QByteArray("POST /hooks/x HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
    QTest::newRow("length and chunks") << QByteArray("POST /hooks/x HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")
                                       << 400;
    QTest::newRow("bad chunk") << QByteArray("POST /hooks/CHANNEL HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    QTest::newRow("huge chunk") << QByteArray("POST /hooks/CHANNEL HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n") << 413;
    QTest::newRow("huge body") << QByteArray("POST /hooks/CHANNEL HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("unknown channel") << QByteArray("POST /hooks/x HTTP/1.1\r\nContent-Length: 0\r\n\r\n") << 404;
    QTest::newRow("way up") << QByteArray("POST /hooks/../CHANNEL HTTP/1.1\r\nContent-Length: 0\r\n\r\n") << 404;
    QTest::newRow("method") << QByteArray("GET /hooks/CHANNEL HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("unknown place") << QByteArray("GET /v2 HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("no token") << QByteArray("GET /v1/subscribe HTTP/1.1\r\n\r\n") << 401;
    QTest::newRow("wrong token") << QByteArray("GET /v1/subscribe HTTP/1.1\r\nAuthorization: Bearer crt_x\r\n\r\n") << 401;
    QTest::newRow("no upgrade") << QByteArray("GET /v1/subscribe HTTP/1.1\r\nAuthorization: Bearer TOKEN\r\n\r\n") << 426;
    QTest::newRow("administrator without token") << QByteArray("GET /v1/channels HTTP/1.1\r\n\r\n") << 401;
}

void TestRelay::badHttpIsRefused()
{
    static RelayProcess relay;
    static const TestChannel channel = relay.start() ? addChannel(relay, QStringLiteral("one")) : TestChannel();
    QVERIFY(!channel.id.isEmpty());
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    bytes.replace("CHANNEL", channel.id.toLatin1());
    bytes.replace("TOKEN", channel.token);
    HttpClient client(relay.port());
    QVERIFY(client.write(bytes));
    QCOMPARE(client.readReply().status, status);
    HttpClient other(relay.port());
    QCOMPARE(other.post(channel.path, "{}").status, 202);
}

void TestRelay::badFramesCloseTheSubscriber_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QByteArray &frame, const char *code) {
        QTest::newRow(name) << frame << QString::fromLatin1(code);
    };
    row("no JSON", "hello", "bad-frame");
    row("another channel", R"({"type":"subscribe","channel":"x","cursor":0,"window":1})", "forbidden");
    row("window", R"({"type":"subscribe","channel":"CHANNEL","cursor":0,"window":5000})", "bad-frame");
    row("ack before subscribing", R"({"type":"ack","channel":"CHANNEL","seq":0})", "bad-frame");
    row("deep", QByteArray(20'000, '['), "bad-frame");
    row("too large", QByteArray(100'000, ' '), "");
}

void TestRelay::badFramesCloseTheSubscriber()
{
    static RelayProcess relay;
    static const TestChannel channel = relay.start() ? addChannel(relay, QStringLiteral("one")) : TestChannel();
    QVERIFY(!channel.id.isEmpty());
    QFETCH(QByteArray, frame);
    QFETCH(QString, code);
    frame.replace("CHANNEL", channel.id.toLatin1());
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.isSubscribing = false;
    subscriber.open(relay.port());
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.socket().state(), QAbstractSocket::ConnectedState, patienceMs);
    subscriber.socket().sendTextMessage(QString::fromLatin1(frame));
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.isOver(), patienceMs);
    if (!code.isEmpty()) {
        QCOMPARE(subscriber.errors.size(), 1);
        QCOMPARE(subscriber.errors.constFirst().code, code);
    }
}

void TestRelay::largeBodyComesByteForByte()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.isKeeping = true;
    subscriber.open(relay.port());
    HttpClient client(relay.port());
    const QByteArray body = randomBody(25 * 1024 * 1024, 1);
    QCOMPARE(client.post(channel.path, body, "X-GitHub-Event: push\r\nX-GitHub-Delivery: big\r\nExpect: 100-continue\r\n").status, 202);
    QCOMPARE(HttpClient(relay.port()).post(channel.path, body + 'x').status, 413);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.events.size(), 1, patienceMs);
    QVERIFY(subscriber.events.constFirst().data == body);
    QCOMPARE(subscriber.events.constFirst().headers.value(QStringLiteral("x-github-event")), QStringLiteral("push"));
}

void TestRelay::whatWasNotAckedComesAgain()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    HttpClient client(relay.port());
    const QByteArray again = "X-GitHub-Event: push\r\nX-GitHub-Delivery: same\r\nAuthorization: secret\r\nCookie: a=b\r\n";
    for (int i = 0; i < 3; ++i) // GitHub redelivers under the same id
        QCOMPARE(client.post(channel.path, "{}", again).status, 202);
    for (int i = 0; i < 2; ++i) {
        RelaySubscriber subscriber(channel.id, channel.token);
        subscriber.isAcking = false;
        subscriber.isKeeping = true;
        subscriber.open(relay.port());
        QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs, QList<qint64>({1, 2, 3}), patienceMs);
        QCOMPARE(subscriber.ids, QList<QByteArray>({"same", "same", "same"}));
        const QStringList kept = subscriber.events.constFirst().headers.keys();
        QCOMPARE(kept, QStringList({QStringLiteral("x-github-delivery"), QStringLiteral("x-github-event")}));
    }
    RelaySubscriber fromNow(channel.id, channel.token);
    fromNow.cursor = std::nullopt;
    fromNow.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(fromNow.subscribed.has_value(), patienceMs);
    QCOMPARE(client.post(channel.path, "{}").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(fromNow.seqs, QList<qint64>{4}, patienceMs);
}

void TestRelay::signaturesAreChecked()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const QJsonObject made = relay.command({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("one"),
                                            QStringLiteral("--verify"), QStringLiteral("--secret-file"), QStringLiteral("-")},
                                           "old secret\n");
    const TestChannel channel = TestChannel::of(made);
    HttpClient client(relay.port());
    const auto post = [&](const QByteArray &secret) {
        HttpClient one(relay.port());
        return one
            .post(channel.path, "{\"a\":1}", "X-GitHub-Event: push\r\nX-Hub-Signature-256: " + signatureOf("{\"a\":1}", secret) + "\r\n")
            .status;
    };
    QCOMPARE(post("old secret"), 202);
    QCOMPARE(post("another"), 401);
    QCOMPARE(client.post(channel.path, "{}", "X-GitHub-Event: push\r\n").status, 401);
    QCOMPARE(relay
                 .command({QStringLiteral("channel"), QStringLiteral("secret"), QStringLiteral("one"), QStringLiteral("--secret-file"),
                           QStringLiteral("-")},
                          "new secret")
                 .value(QLatin1String("exit"))
                 .toInt(),
             0);
    relay.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(post("new secret"), 202, patienceMs);
    QCOMPARE(post("old secret"), 202);
    QCOMPARE(post("another"), 401);
}

void TestRelay::tooManyAreToldToWait()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"), {QStringLiteral("--rate"), QStringLiteral("1")});
    HttpClient client(relay.port());
    int accepted = 0;
    HttpReply reply;
    do {
        reply = client.post(channel.path, "{}");
        accepted += reply.status == 202 ? 1 : 0;
    } while (reply.status == 202 && accepted < 100);
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.head.contains("Retry-After: 1\r\n"));
    QVERIFY2(accepted >= 10 && accepted < 20, QByteArray::number(accepted).constData());
}

void TestRelay::whatIsTooMuchGoesWithAnAnnouncedGap()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"), {QStringLiteral("--keep-bytes"), QStringLiteral("100kB")});
    HttpClient client(relay.port());
    for (quint32 i = 0; i < 30; ++i)
        QCOMPARE(client.post(channel.path, randomBody(8000, i)).status, 202);
    RelaySubscriber late(channel.id, channel.token);
    late.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(!late.seqs.isEmpty() && late.seqs.constLast() == 30, patienceMs);
    QCOMPARE(late.problem, QString());
    QVERIFY(late.gaps.size() >= 1); // more goes while it reads
    QCOMPARE(late.gaps.constFirst().from, 1);
    QCOMPARE(late.gaps.constFirst().reason, QStringLiteral("quota"));
    QVERIFY2(late.seqs.size() <= 13 && late.seqs.size() >= 5, QByteArray::number(late.seqs.size()).constData());
    // Connected all the time, but so far behind that neither memory nor store have what comes next: told as well.
    RelaySubscriber behind(channel.id, channel.token);
    behind.isAcking = false;
    behind.window = 1;
    behind.open(relay.port());
    QTRY_COMPARE_WITH_TIMEOUT(behind.seqs.size(), 1, patienceMs);
    for (quint32 i = 30; i < 330; ++i)
        QCOMPARE(client.post(channel.path, randomBody(8000, i)).status, 202);
    behind.isAcking = true;
    behind.ack(behind.seqs.constLast());
    QTRY_COMPARE_WITH_TIMEOUT(behind.seqs.constLast(), 330, patienceMs);
    QCOMPARE(behind.problem, QString());
    QVERIFY(behind.gaps.size() >= 2);
    QTRY_COMPARE_WITH_TIMEOUT(late.seqs.constLast(), 330, patienceMs);
    QCOMPARE(late.problem, QString());
}

void TestRelay::aCursorOfAnotherStoreIsTold()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    HttpClient client(relay.port());
    QCOMPARE(client.post(channel.path, "{}").status, 202);
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.cursor = 500;
    subscriber.open(relay.port());
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs, QList<qint64>{1}, patienceMs);
    QCOMPARE(subscriber.subscribed->head, 1);
    QCOMPARE(subscriber.errors.constFirst().code, QStringLiteral("cursor-ahead"));
    QVERIFY(!subscriber.errors.constFirst().isFatal);
}

void TestRelay::rotatedTokensEndAtOnce()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    RelaySubscriber old(channel.id, channel.token);
    old.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(old.subscribed.has_value(), patienceMs);
    const TestChannel renewed =
        TestChannel::of(relay.command({QStringLiteral("channel"), QStringLiteral("rotate"), QStringLiteral("one")}));
    QCOMPARE(renewed.id, channel.id);
    QVERIFY(renewed.token != channel.token);
    QTRY_VERIFY_WITH_TIMEOUT(old.isOver(), patienceMs);
    QCOMPARE(old.errors.constFirst().code, QStringLiteral("revoked"));
    RelaySubscriber refused(channel.id, channel.token);
    refused.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(refused.isOver(), patienceMs);
    QVERIFY(!refused.subscribed);
    RelaySubscriber good(renewed.id, renewed.token);
    good.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(good.subscribed.has_value(), patienceMs);
    QCOMPARE(
        relay.command({QStringLiteral("channel"), QStringLiteral("remove"), QStringLiteral("one")}).value(QLatin1String("exit")).toInt(),
        0);
    QTRY_VERIFY_WITH_TIMEOUT(good.isOver(), patienceMs);
    QCOMPARE(HttpClient(relay.port()).post(channel.path, "{}").status, 404);
    QFile store(relay.store() + QStringLiteral("/relay.db"));
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains(renewed.token));
    QCOMPARE(store.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRelay::administratorsMakeChannels()
{
    RelayProcess relay;
    const QJsonObject token = relay.command({QStringLiteral("token")});
    relay.configure("admin-token-sha256: " + token.value(QLatin1String("sha256")).toString().toLatin1() +
                    "\npublic-address: https://relay.example.org/\n");
    QVERIFY(relay.start());
    HttpClient client(relay.port());
    const QByteArray bearer = "Authorization: Bearer " + token.value(QLatin1String("token")).toString().toLatin1() + "\r\n";
    const HttpReply made = client.post("/v1/channels", R"({"name":"one","source":"github","bodyLimit":10})", bearer);
    QCOMPARE(made.status, 201);
    const TestChannel channel = TestChannel::of(made.json());
    QCOMPARE(made.json().value(QLatin1String("hook")).toString(), QStringLiteral("https://relay.example.org/hooks/%1").arg(channel.id));
    QCOMPARE(client.post("/v1/channels", R"({"name":"one"})", bearer).status, 409);
    QCOMPARE(client.post("/v1/channels", R"({"name":"a b"})", bearer).status, 400);
    QCOMPARE(client.post("/v1/channels", "[]", bearer).status, 400);
    QCOMPARE(client.post(channel.path, "0123456789").status, 202);
    QCOMPARE(client.post(channel.path, "0123456789a").status, 413);
    HttpClient second(relay.port());
    QCOMPARE(second.request("GET", "/v1/channels", {}, bearer).json().value(QLatin1String("channels")).toArray().size(), 1);
    const HttpReply rotated = second.post("/v1/channels/" + channel.id.toLatin1() + "/rotate", {}, bearer);
    QCOMPARE(rotated.status, 200);
    QVERIFY(TestChannel::of(rotated.json()).token != channel.token);
    QCOMPARE(second.request("DELETE", "/v1/channels/" + channel.id.toLatin1(), {}, bearer).status, 204);
    QCOMPARE(second.request("DELETE", "/v1/channels/" + channel.id.toLatin1(), {}, bearer).status, 404);
    QCOMPARE(second.request("PUT", "/v1/channels", {}, bearer).status, 405);
    QCOMPARE(second.post(channel.path, {}).status, 404);
}

void TestRelay::stopsGracefully()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.isAcking = false;
    subscriber.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.subscribed.has_value(), patienceMs);
    Accepted accepted;
    postUntilGone(relay.port(), channel, accepted, 0, 100'000, [&](int count) {
        if (count == 200)
            relay.signal(SIGTERM);
    });
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.isOver(), patienceMs);
    QCOMPARE(relay.ended(), 0);
    QCOMPARE(subscriber.errors.constLast().code, QStringLiteral("stopping"));
    QCOMPARE(subscriber.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QVERIFY(relay.start());
    RelaySubscriber next(channel.id, channel.token);
    next.open(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(next.subscribed.has_value(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(next.seqs.size(), next.subscribed->head, patienceMs);
    QCOMPARE(size_t(next.seqs.size()), accepted.hashes.size()); // nothing was kept without an answer
}

void TestRelay::configurationIsReadAgain()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    QCOMPARE(HttpClient(relay.port()).post(channel.path, "0123456789").status, 202);
    relay.configure("body-limit: 5\n");
    relay.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(relay.port()).post(channel.path, "0123456789").status, 413, patienceMs);
    relay.configure("body-limit: never\n");
    relay.signal(SIGHUP);
    QCOMPARE(HttpClient(relay.port()).post(channel.path, "01234").status, 202);
    relay.signal(SIGTERM);
    QCOMPARE(relay.ended(), 0);
    QVERIFY(relay.said().contains(u"relay.yaml:5: `body-limit` must be a size"));
}

void TestRelay::speaksTls()
{
    RelayProcess relay;
    const QString folder = relay.folder();
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("cert.pem"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=relay"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1")});
    QVERIFY(openssl.waitForFinished(patienceMs) && openssl.exitCode() == 0);
    relay.configure("certificate: " + folder.toUtf8() + "/cert.pem\ncertificate-key: " + folder.toUtf8() + "/key.pem\n");
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("one"));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(folder + QStringLiteral("/cert.pem")));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.socket().setSslConfiguration(trusting);
    subscriber.open(relay.port(), QStringLiteral("wss"));
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.subscribed.has_value(), patienceMs);
    const QByteArray body = randomBody(2'000'000, 7);
    QSslSocket client;
    client.setSslConfiguration(trusting);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(relay.port()));
    QVERIFY2(client.waitForEncrypted(patienceMs), qPrintable(client.errorString()));
    client.write("POST " + channel.path + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY_WITH_TIMEOUT(client.bytesAvailable() > 12, patienceMs);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 202"));
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.hashes, QList<QByteArray>{hashOf(body)}, patienceMs);
    HttpClient plain(relay.port());
    QVERIFY(plain.write("GET /healthz HTTP/1.1\r\n\r\n"));
    QVERIFY(plain.isEnded());
}

void TestRelay::commandLineSaysWhatIsWrong()
{
    RelayProcess relay;
    const auto exitOf = [&](const QStringList &words) { return relay.command(words).value(QLatin1String("exit")).toInt(); };
    QVERIFY(relay.start());
    QCOMPARE(exitOf({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("one")}), 0);
    QCOMPARE(exitOf({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("one")}), 1);
    QCOMPARE(exitOf({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("no way")}), 2);
    QCOMPARE(exitOf({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("two"), QStringLiteral("--verify")}), 2);
    QCOMPARE(
        exitOf({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("two"), QStringLiteral("--keep"), QStringLiteral("long")}),
        2);
    QCOMPARE(exitOf({QStringLiteral("channel"), QStringLiteral("remove"), QStringLiteral("two")}), 4);
    QCOMPARE(exitOf({QStringLiteral("channel")}), 2);
    QCOMPARE(exitOf({QStringLiteral("unknown")}), 2);
    QCOMPARE(exitOf({QStringLiteral("serve")}), 1); // another one serves this folder
    const QJsonArray channels =
        relay.command({QStringLiteral("channel"), QStringLiteral("list")}).value(QLatin1String("channels")).toArray();
    QCOMPARE(channels.size(), 1);
    QVERIFY(!channels.at(0).toObject().contains(QLatin1String("token")));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
