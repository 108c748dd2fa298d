// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/linescanner.h"

#include <QTest>

using namespace clustero;

namespace {

QString letters(QByteArrayView line, const std::vector<LineSpan> &spans)
{
    static const char names[] = "K-:,[]PNQ|BCAD$"; // as LineToken
    QString text(line.size(), u' ');
    for (const LineSpan &span : spans) {
        for (qsizetype i = span.start; i < span.end; ++i)
            text[i] = QLatin1Char(names[static_cast<int>(span.kind)]);
    }
    return text;
}

} // namespace

class TestLineScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected"); // a letter a byte
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(expected);
        };
        row("version: 1", "KKKKKKK: N");
        row("a: b c # d", "K: PPP CCC");
        row("a: b# c", "K: PPPP");
        row("- - a: x", "- - K: P");
        row("-a", "PP");
        row("a: -1", "K: NN");
        row("a: 1.5e3", "K: NNNNN");
        row("a: 1.5.3", "K: PPPPP");
        row("a: 0x1f", "K: NNNN");
        row("a: true", "K: NNNN");
        row("a: truly", "K: PPPPP");
        row("a: http://x", "K: PPPPPPPP");
        row("'a': \"b\\\"c\" # d", "KKK: QQQQQQ CCC");
        row("a: 'it''s'", "K: QQQQQQQ");
        row("a: [b, 'c', 1]", "K: [P, QQQ, N]");
        row("a: {b: c, \"d\":1}", "K: [K: P, KKK:N]");
        row("a: &x *y !!t z", "K: AA AA AAA P");
        row("a: |-2 # c", "K: ||| CCC");
        row("a: >", "K: |");
        row("a: |x", "K: PP");
        row("--- # x", "DDD CCC");
        row("%YAML 1.2", "DDDDDDDDD");
        row("a: ${{ b }}c", "K: $$$$$$$$P");
        row("a: '${{ b }}'", "K: Q$$$$$$$$Q");
        row("a: '${{ b'", "K: Q$$$$$$");
        row("a: b: c", "K: PPPP");
        row("? a", "- P");
        row("a : b", "K : P");
        row("\ta: b", " K: P");
    }
    void words()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, expected);
        std::vector<LineSpan> spans;
        scanYamlLine(line, {}, spans);
        QCOMPARE(letters(line, spans), expected.leftJustified(line.size()));
    }

    void overLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("block", "a: |\n  b: c\n\n   d\ne: f",
            {QStringLiteral("K: |"), QStringLiteral("BBBBBB"), QString(), QStringLiteral("BBBB"), QStringLiteral("K: P")});
        row("block in a list", "- |\n  b\n- c", {QStringLiteral("- |"), QStringLiteral("BBB"), QStringLiteral("- P")});
        row("block of an item's key", "- a: |\n   b\n  c: d", {QStringLiteral("- K: |"), QStringLiteral("BBBB"), QStringLiteral("  K: P")});
        row("quotes", "a: \"b\n  c: d\" # e", {QStringLiteral("K: QQ"), QStringLiteral("QQQQQQQ CCC")});
        row("brackets", "a: [\n  b: c,\n]\nd: e",
            {QStringLiteral("K: ["), QStringLiteral("  K: P,"), QStringLiteral("]"), QStringLiteral("K: P")});
        row("brackets left open", "a: [b\nc: d", {QStringLiteral("K: [P"), QStringLiteral("K: P")});
        row("quotes left open", "a: 'b\nc: d", {QStringLiteral("K: QQ"), QStringLiteral("K: P")});
        row("block at the root", "--- |\nb: c", {QStringLiteral("DDD |"), QStringLiteral("BBBB")});
    }
    void overLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QStringList lines;
        std::vector<LineSpan> spans;
        LineState state;
        for (LineCursor cursor(text); cursor.next();) {
            state = scanYamlLine(cursor.line(), LineState::unpacked(state.packed()), spans);
            QString line = letters(cursor.line(), spans);
            while (line.endsWith(u' '))
                line.chop(1);
            lines.append(line);
        }
        QCOMPARE(lines, expected);
    }

    void lineEnds()
    {
        QList<QByteArray> lines;
        for (LineCursor cursor("a\r\nb\rc\n\n"); cursor.next();)
            lines.append(cursor.line().toByteArray());
        QCOMPARE(lines, (QList<QByteArray>{"a", "b", "c", "", ""}));
    }

    void folds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("heads"); // a letter a line: + folds, . does not
        QTest::newRow("indentless") << QByteArray("s:\n- n: a\n  t:\n  - x: y\n    z: 1\n- n: b\n") << QStringLiteral("++++...");
        QTest::newRow("comment stays with what follows")
            << QByteArray("s:\n- n: a\n  b: 1\n\n# c\n- n: b\n  d: 1\n") << QStringLiteral("++...+..");
        QTest::newRow("brackets") << QByteArray("a: [\nb,\nc\n]\nd: 1\n") << QStringLiteral("+.....");
        QTest::newRow("block") << QByteArray("a: |\n b\n\n  c\nd: 1\n") << QStringLiteral("+.....");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral(".");
    }
    void folds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, heads);
        QString found;
        for (const FoldLine &line : foldLines(text))
            found += line.isHead ? u'+' : u'.';
        QCOMPARE(found, heads);
    }

    void commentFoldsWithItsStrand()
    {
        const std::vector<FoldLine> folds = foldLines("s:\n- n: a\n  # x\n\n# y\n- n: b\n");
        QVERIFY(folds[2].level > folds[1].level); // of the first strand
        QCOMPARE(folds[3].level, folds[5].level);
        QCOMPARE(folds[4].level, folds[5].level);
    }
};

QTEST_GUILESS_MAIN(TestLineScanner)
#include "tst_linescanner.moc"
