// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/backoff.h"

#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToItsBound()
    {
        Backoff backoff({}, [] { return 0.5; });
        QList<qint64> waits;
        for (int attempt = 0; attempt < 9; ++attempt)
            waits += backoff.next().count();
        QCOMPARE(waits, (QList<qint64>{0, 500, 1000, 2000, 4000, 8000, 16'000, 30'000, 30'000}));
        for (int attempt = 0; attempt < 100'000; ++attempt)
            QCOMPARE(backoff.next(), 30'000ms);
    }

    void spreadsOverTheWholeWait()
    {
        Backoff backoff;
        for (int attempt = 0; attempt < 8; ++attempt)
            (void)backoff.next();
        std::array<int, 6> tenths{};
        for (int attempt = 0; attempt < 6000; ++attempt) {
            const auto wait = backoff.next();
            QVERIFY(wait >= 0ms && wait < 60s);
            ++tenths.at(static_cast<size_t>(wait / 10s));
        }
        for (const int count : tenths)
            QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
    }

    void healthyConnectionsStartAnew_data()
    {
        QTest::addColumn<qint64>("lived");
        QTest::addColumn<int>("attempts");
        QTest::newRow("died at once") << qint64(0) << 3;
        QTest::newRow("not long enough") << qint64(59'999) << 3;
        QTest::newRow("healthy") << qint64(60'000) << 0;
    }

    void healthyConnectionsStartAnew()
    {
        QFETCH(qint64, lived);
        Backoff backoff;
        for (int attempt = 0; attempt < 3; ++attempt)
            (void)backoff.next();
        backoff.established(1000ms);
        backoff.lost(1000ms + Backoff::Milliseconds(lived));
        QTEST(backoff.attempts(), "attempts");
        backoff.lost(10h); // was not connected in between
        QTEST(backoff.attempts(), "attempts");
    }

    void wakesUp()
    {
        Backoff backoff({}, [] { return 0.999; });
        for (int attempt = 0; attempt < 5; ++attempt)
            (void)backoff.next();
        backoff.wake();
        QCOMPARE(backoff.next(), 0ms);
        QCOMPARE(backoff.next(), 999ms);
    }

    void waitsAsLongAsItIsAsked()
    {
        Backoff backoff({}, [] { return 0.5; });
        QCOMPARE(backoff.next(90s), 90s);
        QCOMPARE(backoff.next(90s), 90s);
        QCOMPARE(backoff.next(100ms), 1000ms);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
