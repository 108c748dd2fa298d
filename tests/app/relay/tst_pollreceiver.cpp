// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/pollreceiver.h"

#include <QCoroSignal>
#include <QSignalSpy>
#include <QTest>

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

/// A source that answers when the test says so.
class Source : public QObject
{
    Q_OBJECT
public:
    int asked = 0;
    int answered = 0;
    Result<PollFinding> answer = PollFinding{};

    QCoro::Task<Result<PollFinding>> ask()
    {
        ++asked;
        if (isHeld)
            co_await qCoro(this, &Source::released);
        ++answered;
        co_return Result<PollFinding>(answer);
    }
    bool isHeld = false;

Q_SIGNALS:
    void released();
};

} // namespace

class PollReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainAndAgain()
    {
        Source source;
        PollReceiver receiver([&] { return source.ask(); }, {.every = 2ms, .clock = &m_clock});
        QCOMPARE(receiver.state().kind, Kind::Off);
        receiver.start();
        QTRY_VERIFY(source.asked > 3);
        QCOMPARE(receiver.state().kind, Kind::Connected);
        QCOMPARE(receiver.state().caughtUpTo, m_clock.time);
        receiver.stop();
        const int asked = source.asked;
        QTest::qWait(10);
        QCOMPARE(source.asked, asked);
        QCOMPARE(receiver.state().kind, Kind::Off);
    }

    void waitsAsLongAsTheSourceWants_data()
    {
        QTest::addColumn<int>("leftAlone"); // seconds that the source wants
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("seconds"); // until the next time
        QTest::newRow("as ever") << 0 << QString() << 60;
        QTest::newRow("left alone") << 90 << QString() << 90;
        QTest::newRow("error") << 0 << QStringLiteral("offline") << 60;
    }

    void waitsAsLongAsTheSourceWants()
    {
        QFETCH(int, leftAlone);
        QFETCH(QString, error);
        QFETCH(int, seconds);
        Source source;
        source.answer = PollFinding{.taken = 1, .notBefore = std::chrono::seconds(leftAlone)};
        if (!error.isEmpty())
            source.answer = failure(error, QStringLiteral("Nobody can be reached."));
        PollReceiver receiver([&] { return source.ask(); }, {.clock = &m_clock});
        receiver.start();
        QTRY_VERIFY(!receiver.isAsking());
        QCOMPARE(m_clock.time.secsTo(receiver.state().retryAt), seconds);
        QCOMPARE(receiver.state().problem.code, error);
    }

    void waitsLongerAfterErrors()
    {
        Source source;
        source.answer = failure(QStringLiteral("offline"), QStringLiteral("Nobody can be reached."));
        PollReceiver receiver([&] { return source.ask(); }, {.every = 1ms, .most = 8ms, .clock = &m_clock});
        QList<qint64> waits;
        connect(&receiver, &PollReceiver::stateChanged, this, [&] {
            if (receiver.state().kind == Kind::Waiting)
                waits += m_clock.time.msecsTo(receiver.state().retryAt);
        });
        receiver.start();
        QTRY_VERIFY(waits.size() >= 6);
        QCOMPARE(waits.mid(0, 6), (QList<qint64>{1, 1, 1, 3, 7, 7}));
        const QDateTime since = receiver.state().since;
        source.answer = PollFinding{};
        QTRY_COMPARE(receiver.state().kind, Kind::Connected);
        QCOMPARE(receiver.state().problem.code, QString());
        QCOMPARE(since, m_clock.time);
    }

    void neverTwiceAtATime()
    {
        Source source;
        source.isHeld = true;
        PollReceiver receiver([&] { return source.ask(); }, {.every = 1h, .clock = &m_clock});
        receiver.askNow(); // not started
        QCOMPARE(source.asked, 0);
        receiver.start();
        receiver.askNow();
        receiver.askNow();
        QCOMPARE(source.asked, 1);
        Q_EMIT source.released();
        QTRY_COMPARE(source.asked, 2); // once more, for what came after the first question
        Q_EMIT source.released();
        QTRY_VERIFY(!receiver.isAsking());
        QCOMPARE(m_clock.time.secsTo(receiver.state().retryAt), 3600);
        receiver.askNow();
        QCOMPARE(source.asked, 3);
        receiver.stop();
        Q_EMIT source.released(); // too late: nobody listens
        QTRY_COMPARE(source.answered, 3);
        QCOMPARE(receiver.state().kind, Kind::Off);
    }

    void asksOnlyWhenItIsTold()
    {
        Source source;
        PollReceiver receiver([&] { return source.ask(); }, {.every = 1ms, .most = 2ms, .clock = &m_clock});
        receiver.setRepeating(false);
        source.answer = failure(QStringLiteral("offline"), QStringLiteral("Nobody can be reached."));
        receiver.start();
        QTRY_VERIFY(source.asked > 3); // until it was answered once
        source.answer = PollFinding{};
        QTRY_COMPARE(receiver.state().kind, Kind::Connected);
        QVERIFY(!receiver.state().retryAt.isValid() && receiver.state().pollEvery == 0ms);
        const int asked = source.asked;
        QTest::qWait(10);
        QCOMPARE(source.asked, asked);
        receiver.askNow();
        QCOMPARE(source.asked, asked + 1);
        QTRY_VERIFY(!receiver.isAsking());
        receiver.setRepeating(true);
        QTRY_VERIFY(source.asked > asked + 3);
        QCOMPARE(receiver.state().pollEvery, 1ms);
    }

    void mayGoWhileItAsks()
    {
        Source source;
        source.isHeld = true;
        auto receiver = std::make_unique<PollReceiver>([&] { return source.ask(); }, PollReceiver::Options{});
        receiver->start();
        receiver.reset();
        Q_EMIT source.released();
        QTRY_COMPARE(source.answered, 1);
    }

private:
    HandClock m_clock;
};

QTEST_GUILESS_MAIN(PollReceiverTest)
#include "tst_pollreceiver.moc"
