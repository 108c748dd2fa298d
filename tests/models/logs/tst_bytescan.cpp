// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/bytescan.h"

#include <QByteArray>
#include <QTest>

#include <random>

using namespace clustero;

class ByteScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLikeTheSlowWay_data()
    {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("letters") << QByteArray("abAB\n");
        QTest::newRow("marks") << QByteArray("\n:#-+~x");
        QTest::newRow("controls") << QByteArray("\n\r\bxy");
        QTest::newRow("escapes") << QByteArray("\n\x1bxyzxyzxyzxyzxyzxyzxyz");
    }

    void isLikeTheSlowWay()
    {
        QFETCH(QByteArray, alphabet);
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            const int size = static_cast<int>(random() % 6000);
            for (int i = 0; i < size; ++i)
                bytes += alphabet.at(static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size())));
            QCOMPARE(countLineEnds(bytes), bytes.count('\n'));
            const qsizetype part = bytes.size() / 2;
            survey(bytes, part);
            survey(bytes, bytes.size());
            const QByteArray needle = bytes.mid(size / 3, 1 + round % 7);
            if (!needle.isEmpty()) {
                QCOMPARE(findBytes(bytes, needle, 0), bytes.indexOf(needle));
                QCOMPARE(findBytes(bytes, needle, size / 2), bytes.indexOf(needle, size / 2));
                QCOMPARE(findBytes(bytes, needle.toLower(), 0, true), bytes.toLower().indexOf(needle.toLower()));
            }
        }
    }

    void nothing()
    {
        QCOMPARE(countLineEnds({}), 0);
        QCOMPARE(findBytes("", "x", 0), -1);
        QCOMPARE(findBytes("x", "xx", 0), -1);
        QCOMPARE(surveyBlock({}, 0).lineEnds, 0);
    }

private:
    static void survey(const QByteArray &bytes, qsizetype size)
    {
        const BlockSurvey got = surveyBlock(bytes, size);
        const QByteArray block = bytes.left(size);
        QCOMPARE(got.lineEnds, block.count('\n'));
        QCOMPARE(got.hasEscape, block.contains('\x1b'));
        std::vector<qsizetype> begins;
        bool rewrites = block.contains('\b');
        for (qsizetype i = 0; i < size; ++i) {
            const char next = i + 1 < bytes.size() ? bytes.at(i + 1) : '\0';
            const char third = i + 2 < bytes.size() ? bytes.at(i + 2) : '\0';
            rewrites |= bytes.at(i) == '\r' && next != '\n';
            if (bytes.at(i) == '\n' && next == third && next != '\0' && QByteArray(":#-+~").contains(next))
                begins.push_back(i + 1);
        }
        QCOMPARE(got.hasRewrite, rewrites);
        QCOMPARE(got.mayBegin, begins);
    }
};

QTEST_GUILESS_MAIN(ByteScanTest)
#include "tst_bytescan.moc"
