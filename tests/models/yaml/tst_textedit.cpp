// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textedit.h"

#include <QTest>

using namespace clustero;

class TextEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsLeadThereAndBack()
    {
        const QByteArray text("one\ntwo\nthree\n");
        const TextEdits edits{{0, "one", "first"}, {4, "", "and "}, {8, "three\n", ""}};
        QVERIFY(fits(text, edits));
        const QByteArray after = applied(text, edits);
        QCOMPARE(after, QByteArray("first\nand two\n"));
        QVERIFY(fits(after, inverse(edits)));
        QCOMPARE(applied(after, inverse(edits)), text);
    }

    void editsOfAnotherTextDoNotFit()
    {
        QVERIFY(!fits("abc", {{1, "x", "y"}}));
        QVERIFY(!fits("abc", {{2, "cd", ""}}));
        QVERIFY(!fits("abc", {{2, "c", ""}, {0, "a", ""}}));
        QVERIFY(!fits("abc", {{-1, "", "y"}}));
    }

    void offsetsMoveWithTheText()
    {
        const TextEdits edits{{2, "cd", "X"}, {6, "", "YY"}};
        QCOMPARE(movedOffset(0, edits), 0);
        QCOMPARE(movedOffset(2, edits), 2);
        QCOMPARE(movedOffset(3, edits), 3); // in what is gone: at its end
        QCOMPARE(movedOffset(4, edits), 3);
        QCOMPARE(movedOffset(6, edits), 7);
    }

    void differenceIsTheMiddle()
    {
        QVERIFY(difference("same", "same").isEmpty());
        QCOMPARE(difference("a: 1\n", "a: 12\n"), (TextEdits{{4, "", "2"}}));
        QCOMPARE(difference("aaa", "aa"), (TextEdits{{2, "a", ""}}));
        QCOMPARE(difference("", "x"), (TextEdits{{0, "", "x"}}));
    }

    void changedLinesAreWhatADiffShows_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing") << QByteArray("a\nb\nc\n") << 0;
        QTest::newRow("one replaced") << QByteArray("a\nX\nc\n") << 1;
        QTest::newRow("one added") << QByteArray("a\nb\nnew\nc\n") << 1;
        QTest::newRow("one gone") << QByteArray("a\nc\n") << 1;
        QTest::newRow("one became two") << QByteArray("a\nb1\nb2\nc\n") << 2;
        QTest::newRow("added at the end") << QByteArray("a\nb\nc\nd\n") << 1;
    }
    void changedLinesAreWhatADiffShows()
    {
        QFETCH(const QByteArray, after);
        QFETCH(const int, lines);
        const QByteArray before("a\nb\nc\n");
        QCOMPARE(changedLines(before, difference(before, after)), lines);
    }

    void editsOfOneLineCountOnce()
    {
        QCOMPARE(changedLines("after: [a, b, c]\nx\n", {{8, "a, ", ""}, {14, "c", "d"}}), 1);
        QCOMPARE(changedLines("one\ntwo\nsix\n", {{0, "one", "1"}, {8, "six", "6"}}), 2);
    }
};

QTEST_APPLESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
