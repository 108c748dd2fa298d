// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/lineset.h"

#include <QTest>

#include <random>
#include <set>

using namespace clustero;

class LineSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLikeASet_data()
    {
        QTest::addColumn<qint64>("range");
        QTest::addColumn<int>("count");
        QTest::newRow("rare") << qint64(10'000'000) << 2000;
        QTest::newRow("dense") << qint64(200'000) << 60'000;
        QTest::newRow("few") << qint64(50) << 30;
        QTest::newRow("huge") << (qint64(1) << 40) << 500;
    }

    void isLikeASet()
    {
        QFETCH(qint64, range);
        QFETCH(int, count);
        std::mt19937_64 random(7);
        LineSet set;
        std::set<qint64> wanted;
        for (int i = 0; i < count; ++i) {
            const auto line = static_cast<qint64>(random() % static_cast<quint64>(range));
            set.insert(line);
            wanted.insert(line);
        }
        QCOMPARE(set.count(), static_cast<qint64>(wanted.size()));
        compare(set, wanted, range);
        const qint64 cut = range / 3;
        set.truncate(cut);
        wanted.erase(wanted.lower_bound(cut), wanted.end());
        compare(set, wanted, range);
    }

    void isSmall()
    {
        LineSet rare;
        LineSet all;
        for (qint64 line = 0; line < 10'000'000; ++line) {
            all.insert(line);
            if (line % 1000 == 0)
                rare.insert(line);
        }
        QCOMPARE(all.count(), 10'000'000);
        QCOMPARE(all.select(9'999'999), 9'999'999);
        QVERIFY(all.memory() < 2'000'000);
        QVERIFY(rare.memory() < 100'000);
    }

    void nothing()
    {
        LineSet set;
        QCOMPARE(set.count(), 0);
        QCOMPARE(set.next(0), -1);
        QCOMPARE(set.previous(100), -1);
        set.insert(-1);
        QCOMPARE(set.count(), 0);
    }

private:
    static void compare(const LineSet &set, const std::set<qint64> &wanted, qint64 range)
    {
        QCOMPARE(set.count(), static_cast<qint64>(wanted.size()));
        std::mt19937_64 random(11);
        for (int i = 0; i < 500; ++i) {
            const auto line = static_cast<qint64>(random() % static_cast<quint64>(range));
            const auto after = wanted.lower_bound(line);
            QCOMPARE(set.contains(line), wanted.count(line) == 1);
            QCOMPARE(set.next(line), after == wanted.end() ? -1 : *after);
            QCOMPARE(set.previous(line), after == wanted.begin() ? -1 : *std::prev(after));
        }
        qint64 nth = 0;
        for (const qint64 line : wanted) {
            if (nth % 97 == 0) {
                QCOMPARE(set.select(nth), line);
                QCOMPARE(set.rank(line), nth);
            }
            ++nth;
        }
    }
};

QTEST_GUILESS_MAIN(LineSetTest)
#include "tst_lineset.moc"
