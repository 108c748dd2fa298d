// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph.h"
#include "app/cli/terminaltext.h"
#include "app/cli/treerender.h"
#include "models/runs/failures.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace clustero;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

StrandRun strand(const QString &name, State state, const QList<State> &steps = {})
{
    StrandRun run;
    run.name = name;
    run.state = state;
    if (state != State::Waiting && state != State::Skipped)
        run.startedAt = noon;
    if (isFinal(state))
        run.finishedAt = noon.addSecs(3);
    for (int i = 0; i < steps.size(); ++i) {
        StepRun step;
        step.name = QStringLiteral("step-%1").arg(i + 1);
        step.state = steps.at(i);
        step.image = QStringLiteral("alpine");
        step.command = {QStringLiteral("make"), QStringLiteral("all")};
        step.startedAt = run.startedAt;
        run.steps << step;
    }
    return run;
}

Run pipelineRun(const QList<StrandRun> &strands)
{
    Run run;
    run.number = 7;
    run.pipeline = QStringLiteral("Build");
    run.state = State::Running;
    run.startedAt = noon;
    run.strands = strands;
    return run;
}

TreeDetails details()
{
    TreeDetails all;
    all.now = noon.addSecs(65);
    return all;
}

QStringList numbered(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines << QStringLiteral("line %1").arg(i);
    return lines;
}

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printableText_data();
    void printableText();
    void widths_data();
    void widths();
    void elision_data();
    void elision();
    void durations_data();
    void durations();
    void shellQuoting_data();
    void shellQuoting();
    void suggestions_data();
    void suggestions();
    void treeShowsStatesDurationsAndTails();
    void treeKeepsTailsApart();
    void treeFitsTheTerminal_data();
    void treeFitsTheTerminal();
    void crowdedTreeShowsTroubleFirst();
    void treeHasNoColourUnlessWanted();
    void graphs_data();
    void graphs();
    void svgIsWellFormedWhateverTheNames();
};

void TestTerminal::printableText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("make: done") << QStringLiteral("make: done");
    QTest::newRow("colours") << QByteArray("\x1b[1;31merror\x1b[0m: x") << QStringLiteral("error: x");
    QTest::newRow("cursor movement and erase") << QByteArray("a\x1b[2J\x1b[H\x1b[10Ab") << QStringLiteral("ab");
    QTest::newRow("window title, BEL") << QByteArray("\x1b]0;owned\x07hello") << QStringLiteral("hello");
    QTest::newRow("link, ST") << QByteArray("\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\") << QStringLiteral("text");
    QTest::newRow("device control string") << QByteArray("\x1bP1$r\x1b\\ok") << QStringLiteral("ok");
    QTest::newRow("string without an end") << QByteArray("ok\x1b]0;never ends") << QStringLiteral("ok");
    QTest::newRow("8-bit CSI") << QByteArray("a\xC2\x9B"
                                             "31mb")
                               << QStringLiteral("ab");
    QTest::newRow("character set") << QByteArray("\x1b(0a\x1b)Bb") << QStringLiteral("ab");
    QTest::newRow("reset") << QByteArray("a\x1b"
                                         "cb")
                           << QStringLiteral("ab");
    QTest::newRow("escape at the end") << QByteArray("a\x1b") << QStringLiteral("a");
    QTest::newRow("progress bar") << QByteArray("10 %\r20 %\r30 %") << QStringLiteral("30 %");
    QTest::newRow("DOS line end") << QByteArray("text\r") << QStringLiteral("text");
    QTest::newRow("tab") << QByteArray("a\tb") << QStringLiteral("a       b");
    QTest::newRow("bell, backspace, delete") << QByteArray("a\x07\x08\x7f"
                                                           "b")
                                             << QStringLiteral("ab");
    QTest::newRow("direction override") << QByteArray("a\xE2\x80\xAE"
                                                      "b")
                                        << QStringLiteral("ab");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF"
                                             "b")
                               << QStringLiteral("a\uFFFDb");
}

void TestTerminal::printableText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(printable(QByteArrayView(bytes)), text);
}

void TestTerminal::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << QStringLiteral("abc") << 3;
    QTest::newRow("accent") << QStringLiteral("é") << 1;
    QTest::newRow("combining accent") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("wide") << QStringLiteral("漢字") << 4;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("zero width joiner") << QStringLiteral("a\u200Db") << 2;
    QTest::newRow("half width") << QStringLiteral("ｱ") << 1;
}

void TestTerminal::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTerminal::elision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("result");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("cut") << QStringLiteral("abcd") << 3 << QStringLiteral("ab…");
    QTest::newRow("wide character not halved") << QStringLiteral("漢字漢") << 4 << QStringLiteral("漢…");
    QTest::newRow("no room") << QStringLiteral("abc") << 0 << QString();
}

void TestTerminal::elision()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(elided(text, width), "result");
}

void TestTerminal::durations_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("milliseconds") << 850 << QStringLiteral("850 ms");
    QTest::newRow("seconds") << 3'290 << QStringLiteral("3.2 s");
    QTest::newRow("just below a minute") << 59'999 << QStringLiteral("59.9 s");
    QTest::newRow("minutes") << 245'000 << QStringLiteral("4 min 05 s");
    QTest::newRow("hours") << 3'720'000 << QStringLiteral("1 h 02 min");
    QTest::newRow("clock went back") << -5 << QStringLiteral("0 ms");
}

void TestTerminal::durations()
{
    QFETCH(int, ms);
    QTEST(durationInWords(std::chrono::milliseconds(ms)), "words");
}

void TestTerminal::shellQuoting_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringList{QStringLiteral("make"), QStringLiteral("-j2")} << QStringLiteral("make -j2");
    QTest::newRow("spaces") << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("a && b")}
                            << QStringLiteral("sh -c 'a && b'");
    QTest::newRow("quote") << QStringList{QStringLiteral("it's")} << QStringLiteral("'it'\\''s'");
    QTest::newRow("empty argument") << QStringList{QStringLiteral("x"), QString()} << QStringLiteral("x ''");
}

void TestTerminal::shellQuoting()
{
    QFETCH(QStringList, command);
    QTEST(quotedForShell(command), "text");
}

void TestTerminal::suggestions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("one letter wrong") << QStringLiteral("vaildate") << QStringLiteral("validate");
    QTest::newRow("letter missing") << QStringLiteral("lgs") << QStringLiteral("logs");
    QTest::newRow("beginning") << QStringLiteral("art") << QStringLiteral("artifacts");
    QTest::newRow("nothing near") << QStringLiteral("deploy") << QString();
    QTest::newRow("endless") << QString(100'000, u'x') << QString();
}

void TestTerminal::suggestions()
{
    QFETCH(QString, word);
    QTEST(closest(word, {QStringLiteral("run"), QStringLiteral("validate"), QStringLiteral("logs"), QStringLiteral("artifacts")}), "meant");
}

void TestTerminal::treeShowsStatesDurationsAndTails()
{
    Run run = pipelineRun({strand(QStringLiteral("build"), State::Passed, {State::Passed}),
                           strand(QStringLiteral("test"), State::Running, {State::Passed, State::Running}),
                           strand(QStringLiteral("pack"), State::Waiting, {State::Waiting})});
    run.strands[2].after = {QStringLiteral("test")};
    TreeDetails shown = details();
    shown.tail = [](StepRef ref, int lines) { return ref == StepRef{1, 1} ? numbered(2).mid(0, lines) : QStringList{}; };
    QCOMPARE(renderTree(run, shown, {80, 24}),
             (QStringList{QStringLiteral("● Build  run 7, running  1 min 05 s"), QStringLiteral("  ✓ build 3.0 s      "),
                          QStringLiteral("  ● test  1 min 05 s "), QStringLiteral("    ● step-2 (2 of 2)  1 min 05 s  make all"),
                          QStringLiteral("      │ line 0"), QStringLiteral("      │ line 1"),
                          QStringLiteral("  ○ pack              after test")}));
}

void TestTerminal::treeKeepsTailsApart()
{
    const Run run = pipelineRun(
        {strand(QStringLiteral("a1"), State::Running, {State::Running}), strand(QStringLiteral("b1"), State::Running, {State::Running})});
    TreeDetails shown = details();
    shown.tail = [](StepRef ref, int) { return QStringList{QStringLiteral("of %1").arg(ref.strand)}; };
    const QStringList lines = renderTree(run, shown, {80, 24});
    const qsizetype b = lines.indexOf(lines.filter(QStringLiteral("b1")).value(0));
    QVERIFY(b > 0);
    QVERIFY(lines.indexOf(QStringLiteral("      │ of 0")) < b);
    QVERIFY(lines.indexOf(QStringLiteral("      │ of 1")) > b);
}

void TestTerminal::treeFitsTheTerminal_data()
{
    QTest::addColumn<int>("strands");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("one, usual terminal") << 1 << 80 << 24;
    QTest::newRow("many more than lines") << 1000 << 80 << 24;
    QTest::newRow("just as many as lines") << 22 << 80 << 24;
    QTest::newRow("one more than lines") << 23 << 80 << 24;
    QTest::newRow("narrow") << 5 << 20 << 24;
    QTest::newRow("low") << 30 << 80 << 8;
}

void TestTerminal::treeFitsTheTerminal()
{
    QFETCH(int, strands);
    QFETCH(int, columns);
    QFETCH(int, rows);
    const QList<State> states{State::Passed, State::Running, State::Failed, State::Waiting, State::Skipped};
    QList<StrandRun> all;
    for (int i = 0; i < strands; ++i)
        all << strand(QStringLiteral("strand-with-a-long-name-%1").arg(i), states.at(i % states.size()), {states.at(i % states.size())});
    TreeDetails shown = details();
    shown.note = QStringLiteral("Cancelling: what runs has 10 seconds to end.");
    shown.tail = [](StepRef, int lines) { return QStringList(lines, QString(500, u'漢')); };
    const QStringList lines = renderTree(pipelineRun(all), shown, {columns, rows});
    QVERIFY2(lines.size() <= rows - 1, qPrintable(QString::number(lines.size())));
    for (const QString &line : lines)
        QVERIFY2(displayWidth(line) < columns, qPrintable(line));
}

void TestTerminal::crowdedTreeShowsTroubleFirst()
{
    QList<StrandRun> all;
    for (int i = 0; i < 100; ++i)
        all << strand(QStringLiteral("ok-%1").arg(i), State::Passed);
    all << strand(QStringLiteral("busy"), State::Running, {State::Running})
        << strand(QStringLiteral("bad"), State::Failed, {State::Failed});
    const QStringList lines = renderTree(pipelineRun(all), details(), {80, 12});
    QVERIFY(lines.at(1).contains(QStringLiteral("bad")));
    QVERIFY(lines.at(2).contains(QStringLiteral("busy")));
    QVERIFY(!lines.filter(QStringLiteral("100 strands passed")).isEmpty());
}

void TestTerminal::treeHasNoColourUnlessWanted()
{
    const Run run = pipelineRun({strand(QStringLiteral("build"), State::Failed, {State::Failed})});
    TreeDetails shown = details();
    QVERIFY(!renderTree(run, shown, {80, 24}).join(u'\n').contains(u'\x1b'));
    shown.colour = true;
    QVERIFY(renderTree(run, shown, {80, 24}).join(u'\n').contains(u"\x1b[31m"));
    shown.colour = false;
    shown.unicode = false;
    for (const QString &line : renderTree(run, shown, {80, 24}))
        QCOMPARE(QString::fromLatin1(line.toLatin1()), line);
}

void TestTerminal::graphs_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("text")
        << QByteArray("text")
        << QStringLiteral("Ship\n  build (1 step)\n  lint (2 steps)\n    test (1 step)  ← build\n      pack (1 step)  ← test, lint\n");
    QTest::newRow("dot") << QByteArray("dot")
                         << QStringLiteral("digraph \"Ship\" {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n"
                                           "  \"build\" [label=\"build (1 step)\"];\n  \"pack\" [label=\"pack (1 step)\"];\n"
                                           "  \"test\" [label=\"test (1 step)\"];\n  \"lint\" [label=\"lint (2 steps)\"];\n"
                                           "  \"test\" -> \"pack\";\n  \"lint\" -> \"pack\";\n  \"build\" -> \"test\";\n}\n");
}

void TestTerminal::graphs()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, text);
    PipelineSpec pipeline;
    pipeline.name = QStringLiteral("Ship");
    const auto add = [&](const QString &name, const QStringList &after, int steps) {
        StrandSpec spec;
        spec.name = name;
        spec.after = after;
        spec.steps.resize(steps);
        pipeline.strands << spec;
    };
    add(QStringLiteral("build"), {}, 1);
    add(QStringLiteral("pack"), {QStringLiteral("test"), QStringLiteral("lint")}, 1);
    add(QStringLiteral("test"), {QStringLiteral("build")}, 1);
    add(QStringLiteral("lint"), {}, 2);
    QCOMPARE(form == "text" ? graphAsText(pipeline, true) : graphAsDot(pipeline), text);
}

void TestTerminal::svgIsWellFormedWhateverTheNames()
{
    PipelineSpec pipeline;
    pipeline.name = QStringLiteral("<script>&\"'");
    StrandSpec spec;
    spec.name = QStringLiteral("build");
    spec.steps.resize(1);
    pipeline.strands << spec;
    spec.name = QStringLiteral("test");
    spec.after = {QStringLiteral("build")};
    pipeline.strands << spec;
    QXmlStreamReader xml(graphAsSvg(pipeline));
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            elements << xml.name().toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.count(QStringLiteral("rect")), 2);
    QCOMPARE(elements.count(QStringLiteral("path")), 1);
    QVERIFY(!elements.contains(QStringLiteral("script")));
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
