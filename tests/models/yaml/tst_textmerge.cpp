// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textmerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clustero;

namespace {

using Pick = TextMerge::Pick;

/// Each letter is a line.
QByteArray lines(const char *letters)
{
    QByteArray text;
    for (const char *letter = letters; *letter; ++letter)
        text += QByteArray(1, *letter) + '\n';
    return text;
}

} // namespace

class TextMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged"); // with mine in conflicts
        QTest::addColumn<int>("conflicts");
        const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *merged, int conflicts) {
            QTest::newRow(name) << lines(base) << lines(mine) << lines(theirs) << lines(merged) << conflicts;
        };
        row("nothing", "abc", "abc", "abc", "abc", 0);
        row("only mine", "abc", "aXc", "abc", "aXc", 0);
        row("only theirs", "abc", "abc", "aYc", "aYc", 0);
        row("apart", "abcde", "Xbcde", "abcdY", "XbcdY", 0);
        row("the same", "abc", "aXc", "aXc", "aXc", 0);
        row("mine adds, theirs removes elsewhere", "abcde", "aXbcde", "abce", "aXbce", 0);
        row("one line", "abc", "aXc", "aYc", "aXc", 1);
        row("two conflicts", "abcde", "aXcWe", "aYcZe", "aXcWe", 2);
        row("mine changes what theirs removes", "abc", "aXc", "ac", "aXc", 1);
        row("both add at one place", "ab", "aXb", "aYb", "aXb", 1);
        row("both add the same", "ab", "aXb", "aXb", "aXb", 0);
        row("beside each other", "abcd", "aXcd", "abYd", "aXcd", 1);
        row("from nothing", "", "a", "b", "a", 1);
        row("from nothing, the same", "", "ab", "ab", "ab", 0);
        row("mine is empty", "abc", "", "abc", "", 0);
        row("theirs is empty", "abc", "abc", "", "", 0);
        row("repeated lines", "aaaa", "aaaaa", "aaa", "aaaaa", 1);
        row("moved by theirs, changed by mine elsewhere", "abcdefgh", "aXcdefgh", "abcefghd", "aXcefghd", 0);
    }
    void merges()
    {
        QFETCH(const QByteArray, base);
        QFETCH(const QByteArray, mine);
        QFETCH(const QByteArray, theirs);
        const TextMerge merge = mergeTexts(base, mine, theirs);
        QTEST(merge.conflicts(), "conflicts");
        QTEST(merge.text(), "merged");
        // Where everything is taken from one side, nothing of the other's is left in conflicts.
        const TextMerge mirrored = mergeTexts(base, theirs, mine);
        QCOMPARE(mirrored.conflicts(), merge.conflicts());
        const QList<Pick> all(merge.conflicts(), Pick::Theirs);
        QCOMPARE(merge.text(all), mirrored.text());
    }

    void picks()
    {
        const TextMerge merge = mergeTexts(lines("abc"), lines("aXc"), lines("aYc"));
        QCOMPARE(merge.parts.size(), 3);
        const MergePart &conflict = merge.parts.at(1);
        QCOMPARE(conflict.base, lines("b"));
        QCOMPARE(conflict.mine, lines("X"));
        QCOMPARE(conflict.theirs, lines("Y"));
        QCOMPARE(conflict.mineLine, 1);
        for (const auto &[pick, text] : {std::pair(Pick::Mine, "aXc"), std::pair(Pick::Theirs, "aYc"), std::pair(Pick::Base, "abc"),
                                         std::pair(Pick::MineThenTheirs, "aXYc"), std::pair(Pick::TheirsThenMine, "aYXc")})
            QCOMPARE(merge.text(std::array{pick}), lines(text));
    }

    void lastLinesWithoutEnd()
    {
        const TextMerge merge = mergeTexts("a\nb", "a\nx", "a\ny");
        QCOMPARE(merge.conflicts(), 1);
        QCOMPARE(merge.text(std::array{Pick::MineThenTheirs}), QByteArray("a\nx\ny"));
        QCOMPARE(mergeTexts("a\r\nb", "a\r\nx", "a\r\ny\r\n").text(std::array{Pick::MineThenTheirs}), QByteArray("a\r\nx\r\ny\r\n"));
        QCOMPARE(mergeTexts("a\nm\nb", "X\nm\nb", "a\nm\nb\n").text(), QByteArray("X\nm\nb\n"));
    }

    void lineEndsAreKept()
    {
        const TextMerge merge = mergeTexts("\xef\xbb\xbf"
                                           "a\r\nb\r\nc\r\n",
                                           "\xef\xbb\xbf"
                                           "a\r\nX\r\nc\r\n",
                                           "\xef\xbb\xbf"
                                           "a\r\nb\r\nc\r\nd\r\n");
        QCOMPARE(merge.conflicts(), 0);
        QCOMPARE(merge.text(), QByteArray("\xef\xbb\xbf"
                                          "a\r\nX\r\nc\r\nd\r\n"));
    }

    void anyMergeKeepsBothChanges()
    {
        QRandomGenerator random(7);
        const auto changed = [&](const QByteArray &text, char from) {
            QByteArray result;
            for (const char letter : text) {
                switch (random.bounded(8)) {
                case 0: break;
                case 1: result += char(from + random.bounded(6)); break;
                case 2:
                    result += letter;
                    result += char(from + random.bounded(6));
                    break;
                default: result += letter;
                }
            }
            return result;
        };
        for (int i = 0; i < 1000; ++i) {
            QByteArray base;
            for (int n = random.bounded(20); n > 0; --n)
                base += char('a' + random.bounded(10));
            const QByteArray mine = lines(changed(base, 'A').constData());
            const QByteArray theirs = lines(changed(base, 'N').constData());
            base = lines(base.constData());
            const TextMerge merge = mergeTexts(base, mine, theirs);
            // Letters of one side cannot get lost where there is no conflict.
            QByteArray all;
            for (const MergePart &part : merge.parts)
                all += part.text + part.mine + part.theirs;
            for (char letter = 'A'; letter <= 'Z'; ++letter)
                QVERIFY(all.count(letter) >= std::max(mine.count(letter), theirs.count(letter)));
            QCOMPARE(mergeTexts(base, mine, base).text(), mine);
            QCOMPARE(mergeTexts(base, base, theirs).text(), theirs);
            const TextEdits edits = lineEdits(mine, theirs);
            QVERIFY(fits(mine, edits));
            QCOMPARE(applied(mine, edits), theirs);
        }
    }

    void editsStayInsideTheirLines()
    {
        const TextEdits edits = lineEdits("one: 1\ntwo: 2\nthree: 3\nfour: 4\n", "one: 10\ntwo: 2\nnew\nthree: 3\nfour: 5\n");
        QCOMPARE(edits, (TextEdits{{6, "", "0"}, {14, "", "new\n"}, {29, "4", "5"}}));
        QVERIFY(lineEdits("a\n", "a\n").isEmpty());
        QCOMPARE(lineEdits("", "a\n"), (TextEdits{{0, "", "a\n"}}));
        QCOMPARE(lineEdits("a", ""), (TextEdits{{0, "a", ""}}));
    }
};

QTEST_APPLESS_MAIN(TextMergeTest)
#include "tst_textmerge.moc"
