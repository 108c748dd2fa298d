// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/envlines.h"
#include "models/items/nodefields.h"
#include "models/items/nodewords.h"
#include "models/items/shellline.h"
#include "models/runs/failures.h"
#include "models/yaml/pipelineedit.h"

#include <QtTest>

#include <algorithm>

using namespace clustero;

namespace {

NodeField fieldOf(const ParsedPipeline &pipeline, const QList<NodePath> &paths, const char *key)
{
    QList<const PipelineNode *> nodes;
    for (const NodePath &path : paths)
        nodes += pipeline.nodes.find(path);
    const NodeFields all = nodeFields(paths.first().place, nodes, pipeline.reading.diagnostics);
    const auto found = std::find_if(all.fields.begin(), all.fields.end(), [&](const NodeField &f) { return f.key == QLatin1String(key); });
    return found == all.fields.end() ? NodeField() : *found;
}

const QByteArray sample = R"(version: 1
strands:
- name: build
  directory: web
  timeout: 90
  steps:
  - cmd: [make]
- name: test
  dir: web
  when: [1]
  colour: red
  steps:
  - {type: host, cmd: [make]}
)";

} // namespace

class TestNodeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("shellOnly");
        const auto row = [](const char *name, const char *line, const QStringList &words, const char *shellOnly = "") {
            QTest::newRow(name) << QString::fromLatin1(line) << words << QString::fromLatin1(shellOnly);
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("nothing", "  ", {});
        row("words", "npm  run build", {s("npm"), s("run"), s("build")});
        row("single quotes", "a 'b \"c\\'", {s("a"), s("b \"c\\")});
        row("double quotes", "\"a \\\"b\\\" \\n\" ''", {s("a \"b\" \\n"), s("")});
        row("in the middle", "--x='a b'c", {s("--x=a bc")});
        row("backslash", "a\\ b \\\n c", {s("a b"), s("c")});
        row("operator", "make && make test", {s("make"), s("&&"), s("make"), s("test")}, "&&");
        row("variable", "echo $HOME", {s("echo"), s("$HOME")}, "$HOME");
        row("quoted operator", "sh -c 'a && b'", {s("sh"), s("-c"), s("a && b")});
        row("expression", "echo '${{ env.A }}'", {s("echo"), s("${{ env.A }}")});
    }
    void shellLines()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QFETCH(QString, shellOnly);
        const Result<ShellLine> split = splitShellLine(line);
        QVERIFY(split);
        QCOMPARE(split->words, words);
        QCOMPARE(split->shellOnly, shellOnly);
        QCOMPARE(splitShellLine(quotedForShell(words))->words, words);
    }

    void openQuotes()
    {
        QCOMPARE(splitShellLine(QStringLiteral("a 'b")).error().code, QStringLiteral("open-quote"));
        QCOMPARE(splitShellLine(QStringLiteral("a \"b\\\"")).error().code, QStringLiteral("open-quote"));
    }

    void untouchedItemsStay()
    {
        const QList<YamlData> before{YamlData::plain(QStringLiteral("1")), YamlData::plain(QStringLiteral("2")),
                                     YamlData::plain(QStringLiteral("3"))};
        const QList<YamlData> after = withTexts(before, {QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("3")});
        QCOMPARE(after, QList({before.at(0), YamlData::string(QStringLiteral("x")), before.at(2)}));
        QCOMPARE(withTexts(before, {QStringLiteral("2"), QStringLiteral("3")}), before.last(2));
        QCOMPARE(withTexts(before, {}), QList<YamlData>());
    }

    void envLines()
    {
        const EnvLines read = readEnvLines(QStringLiteral("# a\r\nexport A=1\n\nB = 'x y'\nA=2\n=3\n1B=4\nC=\n"));
        QCOMPARE(read.entries, QList<EnvLine>({{QStringLiteral("A"), QStringLiteral("2")},
                                               {QStringLiteral("B"), QStringLiteral("x y")},
                                               {QStringLiteral("C"), QString()}}));
        QCOMPARE(read.problems.size(), 2);
        QVERIFY(read.problems.first().contains(QStringLiteral("Line 6")));
    }

    void fieldsKnowTheirState()
    {
        const ParsedPipeline pipeline = parsePipeline(sample, QStringLiteral("a.yaml"));
        const NodePath build = NodePath::ofStrand(0);
        const NodePath test = NodePath::ofStrand(1);
        QCOMPARE(fieldText(fieldOf(pipeline, {build}, "dir").value), QStringLiteral("web"));
        QCOMPARE(spellingIn(*pipeline.nodes.find(build), QStringLiteral("dir")), QStringLiteral("directory"));
        QVERIFY(!fieldOf(pipeline, {build, test}, "dir").isMixed);
        QVERIFY(fieldOf(pipeline, {build, test}, "name").isMixed);
        QVERIFY(fieldOf(pipeline, {build, test}, "timeout").isMixed);
        QCOMPARE(fieldOf(pipeline, {build}, "timeout").problems.size(), 1);
        QVERIFY(fieldOf(pipeline, {build}, "timeout").lock.isEmpty());
        QVERIFY(!fieldOf(pipeline, {test}, "when").lock.isEmpty());
        QVERIFY(!fieldOf(pipeline, {test}, "after").isSet);
        QCOMPARE(fieldOf(pipeline, {NodePath::ofStep(0, 0)}, "type").problems.size(), 1); // it is missing
        QVERIFY(fieldOf(pipeline, {NodePath::ofStep(0, 0)}, "cmd").problems.isEmpty());
        const NodeFields all = nodeFields(Place::Strand, {pipeline.nodes.find(test)}, pipeline.reading.diagnostics);
        QCOMPARE(all.others.size(), 1);
        QCOMPARE(all.others.first().key, QStringLiteral("colour"));
        QCOMPARE(all.others.first().offset, sample.indexOf("colour"));
    }

    void newNodesAreValid()
    {
        ParsedPipeline pipeline = parsePipeline(sample, QStringLiteral("a.yaml"));
        const Result<EditOutcome> outcome =
            edit(pipeline, AddNode{NodePath::ofStrand(-1), newNode(Place::Strand, pipeline.nodes, NodePath::file())});
        QVERIFY(outcome);
        QCOMPARE(outcome->after.reading.diagnostics.size(), pipeline.reading.diagnostics.size());
        QCOMPARE(nodeTitle(outcome->after.nodes.strands.last().node), QStringLiteral("strand"));
    }
};

QTEST_APPLESS_MAIN(TestNodeFields)
#include "tst_nodefields.moc"
