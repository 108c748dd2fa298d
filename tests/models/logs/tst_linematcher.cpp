// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linematcher.h"

#include <QTest>

using namespace clustero;

Q_DECLARE_METATYPE(LineQuery)

class LineMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<LineQuery>("query");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const LineQuery &query, const char *line, bool found) {
            QTest::newRow(name) << query << QString::fromUtf8(line) << found;
        };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("plain", {text("err")}, "an Error", true);
        row("case", {text("err"), false, true}, "an Error", false);
        row("case is right", {text("Err"), false, true}, "an Error", true);
        row("capitals in the query", {text("ERR")}, "an error", true);
        row("umlauts without case", {text("ÜBER")}, "über", true);
        row("umlauts with case", {text("ÜBER"), false, true}, "über", false);
        row("word", {text("err"), false, false, true}, "an Error", false);
        row("whole word", {text("error"), false, false, true}, "an Error.", true);
        row("word beside an umlaut", {text("ber"), false, true, true}, "über", false);
        row("regex", {text("e.r\\d+$"), true}, "xx Err42", true);
        row("regex with case", {text("e.r\\d+$"), true, true}, "xx Err42", false);
        row("regex as a word", {text("e|f"), true, false, true}, "xe fx", false);
        row("signs are only signs", {text("a.c(")}, "abc(", false);
        row("signs are found", {text("a.c(")}, "xa.c(", true);
    }

    void matches()
    {
        QFETCH(LineQuery, query);
        QFETCH(QString, line);
        QFETCH(bool, found);
        const auto matcher = LineMatcher::create(query);
        QVERIFY(matcher);
        QCOMPARE(matcher->matches(line.toUtf8()) == LineMatcher::Answer::Yes, found);
        QCOMPARE(!matcher->spans(line).isEmpty(), found);
    }

    void badRegexIsExplained()
    {
        const auto matcher = LineMatcher::create({QStringLiteral("a(b"), true});
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().code, QStringLiteral("bad-regex"));
        QVERIFY(matcher.error().sentence.contains(u"parenthesis"));
    }

    void slowRegexGivesUp()
    {
        const auto matcher = LineMatcher::create({QStringLiteral("(a+)+$"), true});
        QVERIFY(matcher);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(matcher->matches(QByteArray(5000, 'a') + 'b'), LineMatcher::Answer::GaveUp);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void spans()
    {
        const auto matcher = LineMatcher::create({QStringLiteral("ab")});
        const QList<LineMatcher::Span> spans = matcher->spans(QStringLiteral("ab üab AB"));
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans.at(1).start, 4);
        QCOMPARE(spans.at(2).length, 2);
    }
};

QTEST_GUILESS_MAIN(LineMatcherTest)
#include "tst_linematcher.moc"
