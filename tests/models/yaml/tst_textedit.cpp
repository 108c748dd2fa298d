// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textedit.h"

#include <QRandomGenerator>
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

    void twoEditsBecomeOne_data()
    {
        QTest::addColumn<TextEdits>("first");
        QTest::addColumn<TextEdits>("second");
        QTest::addColumn<TextEdits>("both");
        const auto row = [](const char *name, const TextEdits &first, const TextEdits &second, const TextEdits &both) {
            QTest::newRow(name) << first << second << both;
        };
        row("typing", {{3, "", "a"}}, {{4, "", "b"}}, {{3, "", "ab"}});
        row("typing and backspace", {{3, "", "a"}}, {{3, "a", ""}}, {});
        row("backspaces", {{4, "4", ""}}, {{3, "3", ""}}, {{3, "34", ""}});
        row("in front", {{6, "6", "six"}}, {{0, "", "x"}}, {{0, "", "x"}, {6, "6", "six"}});
        row("over both ends", {{2, "2", "two"}}, {{1, "1two3", "-"}}, {{1, "123", "-"}});
        row("back", {{2, "2", "two"}}, {{2, "two", "2"}}, {});
        row("nothing first", {}, {{2, "2", ""}}, {{2, "2", ""}});
    }
    void twoEditsBecomeOne()
    {
        QFETCH(const TextEdits, first);
        QFETCH(const TextEdits, second);
        QFETCH(const TextEdits, both);
        const QByteArray text("0123456789");
        QVERIFY(fits(text, first));
        QVERIFY(fits(applied(text, first), second));
        QCOMPARE(composed(first, second), both);
    }

    void anyTwoEditsBecomeOne()
    {
        QRandomGenerator random(1);
        const auto edit = [&](const QByteArray &text) {
            TextEdits edits;
            for (qsizetype at = random.bounded(4); at <= text.size(); at += 1 + random.bounded(5)) {
                const QByteArray removed = text.mid(at, random.bounded(4));
                edits.append({at, removed, QByteArray(random.bounded(4), char('a' + random.bounded(26)))});
                at += removed.size();
            }
            return edits;
        };
        for (int i = 0; i < 2000; ++i) {
            const QByteArray text = QByteArray("0123456789abcdefghij").left(random.bounded(21));
            const TextEdits first = edit(text);
            const QByteArray middle = applied(text, first);
            const TextEdits second = edit(middle);
            const TextEdits both = composed(first, second);
            QVERIFY(fits(text, both));
            QCOMPARE(applied(text, both), applied(middle, second));
        }
    }

    void editsOfOneLineCountOnce()
    {
        QCOMPARE(changedLines("after: [a, b, c]\nx\n", {{8, "a, ", ""}, {14, "c", "d"}}), 1);
        QCOMPARE(changedLines("one\ntwo\nsix\n", {{0, "one", "1"}, {8, "six", "6"}}), 2);
    }
};

QTEST_APPLESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
