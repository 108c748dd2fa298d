// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace clustero;

namespace {

/// The text after, made of the text before and the hunks; empty with a failed check.
QByteArray patched(const QByteArray &before, const QList<DiffHunk> &hunks)
{
    const QList<QByteArrayView> lines = linesOf(before);
    QByteArray after;
    qsizetype at = 0;
    for (const DiffHunk &hunk : hunks) {
        for (; at < hunk.before; ++at)
            after += lines[at].toByteArray();
        for (const DiffLine &line : hunk.lines) {
            if (line.kind != DiffLine::Kind::Added && lines[at++] != line.text)
                return {};
            if (line.kind != DiffLine::Kind::Removed)
                after += line.text;
        }
        if (at != hunk.before + hunk.beforeCount)
            return {};
    }
    for (; at < lines.size(); ++at)
        after += lines[at].toByteArray();
    return after;
}

qsizetype common(const QByteArray &before, const QByteArray &after)
{
    qsizetype count = 0;
    for (const LineMatch &match : matchingLines(linesOf(before), linesOf(after)))
        count += match.count;
    return count;
}

/// Length of the longest common subsequence, the slow way.
qsizetype mostCommon(const QList<QByteArrayView> &a, const QList<QByteArrayView> &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : qMax(table[i - 1][j], table[i][j - 1]);
    }
    return table[a.size()][b.size()];
}

QByteArray randomLines(QRandomGenerator &random, int count, quint32 kinds)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(random.bounded(kinds)) + '\n';
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unified_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("diff");
        QTest::newRow("equal") << QByteArray("a\n") << QByteArray("a\n") << QByteArray();
        QTest::newRow("both empty") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("changed") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n") << QByteArray("@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
        QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n") << QByteArray("@@ -0,0 +1 @@\n+a\n");
        QTest::newRow("to nothing") << QByteArray("a\nb\n") << QByteArray() << QByteArray("@@ -1,2 +0,0 @@\n-a\n-b\n");
        QTest::newRow("no final newline") << QByteArray("a\nb") << QByteArray("a\nb\n")
                                          << QByteArray("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\n") << QByteArray("@@ -1,2 +1,2 @@\n a\r\n-b\r\n+b\n");
        QTest::newRow("context is three lines") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("1\n2\n3\n4\nx\n6\n7\n8\n9\n")
                                                << QByteArray("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
        QTest::newRow("near changes share a hunk") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n") << QByteArray("x\n2\n3\n4\n5\n6\n7\ny\n")
                                                   << QByteArray("@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n");
        QTest::newRow("far changes do not") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("x\n2\n3\n4\n5\n6\n7\n8\ny\n")
                                            << QByteArray("@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
        QTest::newRow("inserted") << QByteArray("a\nb\n") << QByteArray("a\nx\ny\nb\n") << QByteArray("@@ -1,2 +1,4 @@\n a\n+x\n+y\n b\n");
    }
    void unified()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, diff);
        const QByteArray head = diff.isEmpty() ? QByteArray() : QByteArray("--- old\n+++ new\n");
        QCOMPARE(unifiedDiff(before, after, "old", "new"), head + diff);
        QCOMPARE(patched(before, diffHunks(before, after)), after);
    }

    /// Any two texts: the hunks lead from one to the other, with as few changes as there can be.
    void isTheSmallest()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const quint32 kinds = 2 + random.bounded(12u);
            const QByteArray before = randomLines(random, int(random.bounded(25u)), kinds);
            const QByteArray after = randomLines(random, int(random.bounded(25u)), kinds);
            QCOMPARE(common(before, after), mostCommon(linesOf(before), linesOf(after)));
            QCOMPARE(patched(before, diffHunks(before, after, round % 5)), after);
        }
    }

    /// Where two texts have hardly anything in common, the answer is coarser, and soon there.
    void isBounded()
    {
        QRandomGenerator random(11);
        const QByteArray before = randomLines(random, 60'000, 1'000'000'000);
        QByteArray after = randomLines(random, 60'000, 1'000'000'000);
        const QList<QByteArrayView> lines = linesOf(before);
        for (int i = 0; i < 60'000; i += 1000)
            after += lines[i].toByteArray() + randomLines(random, 3, 1'000'000'000);
        QElapsedTimer time;
        time.start();
        const QList<DiffHunk> hunks = diffHunks(before, after);
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(patched(before, hunks), after);
        QVERIFY(common(before, after) >= 30); // lines that occur once are found again
        const QByteArray same = randomLines(random, 30'000, 3);
        QVERIFY(common(same, randomLines(random, 30'000, 3)) >= 0);
    }
};

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
