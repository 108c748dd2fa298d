// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/postgresstore.h"
#include "tests/app/relayserver/storecontract.h"
#include "tests/system/relay/postgresserver.h"
#include "tests/system/relay/relayprocess.h"
#include "tests/system/relay/relaysubscriber.h"

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>

using namespace clustero;

namespace {

constexpr int patienceMs = 20'000;

struct TestChannel
{
    QString id;
    QByteArray token;
    QByteArray path;
};

TestChannel addChannel(const RelayProcess &relay, const QString &name)
{
    const QJsonObject json = relay.command({QStringLiteral("channel"), QStringLiteral("add"), name});
    return {json.value(QLatin1String("id")).toString(), json.value(QLatin1String("token")).toString().toLatin1(),
            json.value(QLatin1String("path")).toString().toLatin1()};
}

} // namespace

/// Several relays on one real PostgreSQL.
class TestRelayPostgres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_postgres.start(), qPrintable(m_postgres.problem()));
        m_options = "postgresql: " + m_postgres.options().toUtf8() + '\n';
    }

    void storeKeepsInOrder()
    {
        const auto store = relay::PostgresStore::open(m_postgres.options());
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        relay::keepsInOrder(**store);
    }
    void storePrunesTheOldest() { relay::prunesTheOldest(**relay::PostgresStore::open(m_postgres.options())); }
    void storeChangesChannels() { relay::changesChannels(**relay::PostgresStore::open(m_postgres.options())); }
    void unreachableIsTold()
    {
        const auto store = relay::PostgresStore::open(QStringLiteral("host=/nowhere dbname=x"));
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("store-broken"));
    }

    void whatOneTakesTheOtherHandsOn();
    void killedRelaysLoseNothing();
    void databaseMayGoAndComeBack();

private:
    PostgresServer m_postgres;
    QByteArray m_options;
};

void TestRelayPostgres::whatOneTakesTheOtherHandsOn()
{
    RelayProcess first(m_options);
    RelayProcess second(m_options);
    QVERIFY(first.start() && second.start());
    const TestChannel channel = addChannel(first, QStringLiteral("shared"));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.isKeeping = true;
    subscriber.open(second.port());
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.subscribed.has_value(), patienceMs);
    constexpr int each = 150;
    std::vector<std::thread> threads;
    std::atomic<int> accepted{0};
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            HttpClient client(thread % 2 == 0 ? first.port() : second.port());
            for (int i = 0; i < each; ++i)
                accepted += client.post(channel.path, QByteArray::number(i)).status == 202 ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 4 * each);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs.size(), 4 * each, patienceMs);
    QCOMPARE(subscriber.problem, QString());
    QCOMPARE(subscriber.seqs.constFirst(), 1);
    // Large and binary.
    QByteArray body(25 * 1024 * 1024, '\0');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = static_cast<char>((i * 31 + i / 257) & 0xff);
    QCOMPARE(HttpClient(first.port()).post(channel.path, body).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.events.size(), 4 * each + 1, patienceMs);
    QVERIFY(subscriber.events.constLast().data == body);
    // Tokens are renewed everywhere.
    QCOMPARE(
        first.command({QStringLiteral("channel"), QStringLiteral("rotate"), QStringLiteral("shared")}).value(QLatin1String("exit")).toInt(),
        0);
    QTRY_VERIFY_WITH_TIMEOUT(subscriber.isOver(), patienceMs);
    QCOMPARE(subscriber.errors.constLast().code, QStringLiteral("revoked"));
}

void TestRelayPostgres::killedRelaysLoseNothing()
{
    RelayProcess steady(m_options);
    RelayProcess mortal(m_options);
    QVERIFY(steady.start());
    const TestChannel channel = addChannel(steady, QStringLiteral("killed"));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.open(steady.port());
    std::mutex mutex;
    QHash<qint64, QByteArray> accepted;
    for (int round = 0; round < 4; ++round) {
        QVERIFY(mortal.start());
        std::atomic<int> count{0};
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                HttpClient client(thread == 0 ? steady.port() : mortal.port());
                for (int i = 0; thread != 0 || i < 20; ++i) {
                    const QByteArray body = QByteArray::number(round) + '-' + QByteArray::number(thread) + '-' + QByteArray::number(i);
                    const HttpReply reply = client.post(channel.path, body);
                    if (reply.status != 202)
                        return;
                    const std::lock_guard lock(mutex);
                    accepted[reply.json().value(QLatin1String("seq")).toInteger()] =
                        QCryptographicHash::hash(body, QCryptographicHash::Sha256);
                    if (++count == 40 + 17 * round)
                        mortal.signal(SIGKILL);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        mortal.kill();
    }
    const qint64 last = HttpClient(steady.port()).post(channel.path, "last").json().value(QLatin1String("seq")).toInteger();
    QTRY_VERIFY_WITH_TIMEOUT(!subscriber.seqs.isEmpty() && subscriber.seqs.constLast() == last, patienceMs);
    QCOMPARE(subscriber.problem, QString());
    QCOMPARE(subscriber.gaps.size(), 0);
    qInfo("4 kills, %lld answered 202, %lld kept", static_cast<long long>(accepted.size() + 1), last);
    for (auto one = accepted.constBegin(); one != accepted.constEnd(); ++one)
        QCOMPARE(subscriber.hashes.value(one.key() - 1), one.value());
}

void TestRelayPostgres::databaseMayGoAndComeBack()
{
    RelayProcess relay(m_options);
    QVERIFY(relay.start());
    const TestChannel channel = addChannel(relay, QStringLiteral("back"));
    RelaySubscriber subscriber(channel.id, channel.token);
    subscriber.open(relay.port());
    QCOMPARE(HttpClient(relay.port()).post(channel.path, "1").status, 202);
    m_postgres.stop();
    QCOMPARE(HttpClient(relay.port()).post(channel.path, "2").status, 500);
    QCOMPARE(HttpClient(relay.port()).request("GET", "/healthz").status, 503);
    QVERIFY2(m_postgres.start(), qPrintable(m_postgres.problem()));
    int accepted = 1;
    const auto isAccepted = [&] { return HttpClient(relay.port()).post(channel.path, "3").status == 202 && ++accepted > 1; };
    QVERIFY(QTest::qWaitFor(isAccepted, patienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs.size(), accepted, patienceMs);
    QCOMPARE(subscriber.problem, QString());
    // What another relay takes is heard of again.
    RelayProcess other(m_options);
    QVERIFY(other.start());
    QCOMPARE(HttpClient(other.port()).post(channel.path, "4").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.seqs.size(), accepted + 1, patienceMs);
}

QTEST_GUILESS_MAIN(TestRelayPostgres)
#include "tst_relaypostgres.moc"
