// SPDX-License-Identifier: GPL-3.0-or-later
#include "editrow.h"

using namespace clustero;

namespace {

ParsedPipeline parsed(const QByteArray &text)
{
    return parsePipeline(text, QStringLiteral("nodes.yaml"));
}

const QByteArray shared("version: 1\n"                                                 // 1
                        "x: &base\n"                                                   // 2
                        "  timeout: 5m\n"                                              // 3
                        "  steps: &steps\n"                                            // 4
                        "  - type: host\n"                                             // 5
                        "strands:\n"                                                   // 6
                        "- name: aa\n"                                                 // 7
                        "  <<: *base\n"                                                // 8
                        "- name: bb\n"                                                 // 9
                        "  after: &needs [aa]\n"                                       // 10
                        "  steps: *steps\n"                                            // 11
                        "- name: cc\n"                                                 // 12
                        "  after: *needs\n"                                            // 13
                        "  steps: [{type: host, env: [A=b, {key: C, secret: d}]}]\n"); // 14

} // namespace

class PipelineNodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nodesAreFoundWithTheirKeys()
    {
        const ParsedPipeline pipeline = parsed(shared);
        const PipelineNodes &nodes = pipeline.nodes;
        QCOMPARE(nodes.strands.size(), 3);
        QCOMPARE(nodes.strandIndex(QStringLiteral("cc")), 2);
        QCOMPARE(nodes.strandIndex(QString()), -1);
        QCOMPARE(nodes.file.keys.size(), 3);
        const StepNode &step = nodes.strands[2].steps[0];
        QCOMPARE(step.env.size(), 2);
        QVERIFY(step.env[0].isShort);
        QCOMPARE(step.env[0].name, QStringLiteral("A"));
        QCOMPARE(step.env[0].key(u"value")->value.text, QStringLiteral("b"));
        QVERIFY(!step.env[1].isShort);
        QCOMPARE(step.env[1].name, QStringLiteral("C"));
        QCOMPARE(nodes.strands[1].node.key(u"after")->source, QByteArray("&needs [aa]"));
        QCOMPARE(nodes.strands[1].node.key(u"after")->range.line, 10);
        QVERIFY(!nodes.find(NodePath::ofStep(2, 1)));
        QVERIFY(!nodes.find(NodePath::ofStep(7, 0)));
        QVERIFY(!nodes.find(NodePath::ofTrigger(0)));
    }

    void sharedValuesAreLocked()
    {
        const PipelineNodes nodes = parsed(shared).nodes;
        const auto lock = [&](int strand, const char *key) { return nodes.strands[strand].node.key(QString::fromLatin1(key))->lock; };
        QCOMPARE(lock(0, "name"), QString());
        QCOMPARE(lock(0, "timeout"), QStringLiteral("defined by &base, line 3"));
        QCOMPARE(lock(1, "steps"), QStringLiteral("defined by &steps, line 5"));
        QCOMPARE(lock(2, "after"), QStringLiteral("defined by &needs, line 10"));
        QCOMPARE(lock(1, "after"), QStringLiteral("used again in line 13 as *needs"));
        QCOMPARE(nodes.strands[1].steps[0].node.lock, QStringLiteral("defined by &steps, line 5"));
        QCOMPARE(nodes.strands[2].steps[0].node.lock, QString());
    }

    void placesAreFound()
    {
        const ParsedPipeline pipeline = parsed(shared);
        const auto at = [&](const char *text) { return pipeline.nodes.at(pipeline.text.indexOf(text)); };
        QCOMPARE(at("version"), NodePath::file());
        QCOMPARE(at("name: bb"), NodePath::ofStrand(1));
        QCOMPARE(at("type: host, env"), NodePath::ofStep(2, 0));
        QCOMPARE(at("secret"), NodePath::ofEnv(2, 0, 1));
    }

    void oddFilesHaveNodesToo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("strands");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a comment") << QByteArray("# a\n") << 0;
        QTest::newRow("a word") << QByteArray("hello") << 0;
        QTest::newRow("a list") << QByteArray("- a\n") << 0;
        QTest::newRow("strands a mapping") << QByteArray("strands: {a: b}\n") << 0;
        QTest::newRow("strands of all kinds") << QByteArray("strands: [a, [b], {name: [c]}, ~, 1]\n") << 5;
        QTest::newRow("broken") << QByteArray("strands: [a") << 0;
        QTest::newRow("not UTF-8") << QByteArray("strands: [\xff]") << 0;
    }
    void oddFilesHaveNodesToo()
    {
        QFETCH(QByteArray, text);
        const ParsedPipeline pipeline = parsed(text);
        QTEST(int(pipeline.nodes.strands.size()), "strands");
        QCOMPARE(pipeline.text, text);
        // Whatever is tried on it, nothing breaks.
        for (const Operation &operation :
             {set(NodePath::ofStrand(0), "name", text.isEmpty() ? YamlData::string({}) : YamlData::string(QStringLiteral("ab"))),
              unset(NodePath::file(), "strands"), connectStrands("a", "b"), Operation(RemoveNode{NodePath::ofStrand(1), true}),
              Operation(MoveNode{NodePath::ofStrand(0), 1}), rename(NodePath::ofStrand(2), "abc"),
              Operation(AddNode{NodePath::ofStep(0, 0), strand("ab")}), Operation(DuplicateNode{NodePath::ofStrand(3), {}})}) {
            const auto outcome = edit(pipeline, operation);
            QVERIFY(outcome ? fits(text, outcome->edits) : !outcome.error().sentence.isEmpty());
        }
    }

    void isReadableUnlessTheSyntaxIsWrong()
    {
        QVERIFY(parsed("").isReadable());
        QVERIFY(parsed("# a\n").isReadable());
        QVERIFY(parsed("strands: [{name: 1}]\n").isReadable());
        QVERIFY(!parsed("strands: [").isReadable());
        QVERIFY(parsed("a: 1\n---\nb: 2\n").isReadable()); // the first of several documents
    }

    void namesAreMadeUnique()
    {
        const PipelineNodes nodes = parsed("strands: [{name: aa}, {name: aa-2}]").nodes;
        QCOMPARE(uniqueStrandName(nodes, QStringLiteral("bb")), QStringLiteral("bb"));
        QCOMPARE(uniqueStrandName(nodes, QStringLiteral("aa")), QStringLiteral("aa-3"));
    }

    void variables_data()
    {
        editColumns();
        const auto file = [](const QByteArray &env) { return "strands:\n- steps:\n  - type: host\n    env:" + env + "\n"; };
        const NodePath one = NodePath::ofEnv(0, 0, 0);
        editRow("a short value", file(" [A=b] # x"), set(one, "value", text("c d")), file(" [A=c d] # x"));
        editRow("a quoted one", file(" ['A=b']"), set(one, "value", text("it's")), file(" ['A=it''s']"));
        editRow("one that needs quotes", file("\n    - A=b # x"), set(one, "value", text("c # d")), file("\n    - \"A=c # d\" # x"));
        editRow("a number", file(" [A=b]"), set(one, "value", word("1")), file(" [A=1]"));
        editRow("to a secret", file("\n    # y\n    - A=b # x\n    - C=d"), set(one, "secret", text("token")),
                file("\n    # y\n    - key: A # x\n      secret: token\n    - C=d"));
        editRow("to a secret in a flow list", file(" [A=b, C=d]"), set(one, "secret", text("token")),
                file(" [{key: A, secret: token}, C=d]"));
        editRow("to a secret as the others", file("\n    - A=b\n    - {key: C, secret: d}"), set(one, "secret", text("token")),
                file("\n    - {key: A, secret: token}\n    - {key: C, secret: d}"));
        editRow("a mapping's value", file("\n    - key: A\n      value: b # x"), set(one, "value", text("c")),
                file("\n    - key: A\n      value: c # x"));
        editRow("a secret for a value", file("\n    - key: A\n      # y\n      value: b # x\n    - C=d"), set(one, "secret", text("token")),
                file("\n    - key: A\n      # y\n      secret: token # x\n    - C=d"));
        editRow("a secret for a value in flow", file("\n    - {key: A, value: b} # x"), set(one, "secret", text("token")),
                file("\n    - {key: A, secret: token} # x"));
        editRow("a secret for a value before the name", file(" [{ value: 'b', \"key\": A }]"), set(one, "secret", text("token")),
                file(" [{ secret: 'token', \"key\": A }]"));
        editRow("a secret for a number", file(" [{key: A, value: 8080}]"), set(one, "secret", text("token")),
                file(" [{key: A, secret: token}]"));
        editRow("a secret for no value", file("\n    - key: A\n      value:"), set(one, "secret", text("token")),
                file("\n    - key: A\n      secret: token"));
        editRow("a secret for text of lines", file("\n    - key: A\n      value: |\n        b\n        c\n    - C=d"),
                set(one, "secret", text("token")), file("\n    - key: A\n      secret: token\n    - C=d"));
        editRow("a secret for an alias", "x: &x b\n" + file(" [{key: A, value: *x}]"), set(one, "secret", text("token")),
                "x: &x b\n" + file(" [{key: A, secret: token}]"));
        editRow("a secret for what an alias names", file(" [{key: A, value: &x b}, {key: C, value: *x}]"),
                set(one, "secret", text("token")), "!edit-in-yaml|&x in line 4 is used again");
        editRow("a value for a secret", file("\n    - {key: A, secret: token}"), set(one, "value", text("b")),
                file("\n    - {key: A, value: b}"));
        editRow("a value of lines for a secret", file("\n    - key: A\n      secret: token # x"), set(one, "value", text("b\nc\n")),
                file("\n    - key: A\n      value: | # x\n        b\n        c"));
        editRow("one of both", file("\n    - key: A\n      value: b\n      secret: cc # x"), set(one, "secret", text("token")),
                file("\n    - key: A\n      secret: token # x"));
        editRow("the same of both", file(" [{key: A, value: b, secret: cc}]"), set(one, "secret", text("cc")),
                file(" [{key: A, secret: cc}]"));
        editRow("a merged value", "x: &x {value: b}\n" + file(" [{<<: *x, key: A}]"), set(one, "secret", text("token")),
                "!edit-in-yaml|`value` of variable A is merged in by `<<`");
        editRow("a new one before", file("\n    - A=b"), AddNode{one, text("C=d")}, file("\n    - C=d\n    - A=b"));
        editRow("a secret at the end", file("\n    - A=b"),
                AddNode{NodePath::ofEnv(0, 0, -1),
                        YamlData::mapping({{QStringLiteral("key"), text("C")}, {QStringLiteral("secret"), text("d")}})},
                file("\n    - A=b\n    - key: C\n      secret: d"));
        editRow("moved", file("\n    - A=b # a\n    # c\n    - C=d"), MoveNode{one, 1}, file("\n    # c\n    - C=d\n    - A=b # a"));
        editRow("duplicated", file("\n    - A=b"), DuplicateNode{one, {}}, file("\n    - A=b\n    - A=b"));
    }
    void variables() { checkEditRow(); }

    void styles_data()
    {
        editColumns();
        const NodePath first = NodePath::ofStrand(0);
        editRow("four columns", "strands:\n    -   name: aa\n        steps:\n            -   type: host\n",
                AddNode{NodePath::ofStrand(1), strand("bb")},
                "strands:\n    -   name: aa\n        steps:\n            -   type: host\n    -   name: bb\n        steps:\n            -   "
                "type: host\n");
        editRow("a mark at the start", "\xEF\xBB\xBFversion: 1\n", set(NodePath::file(), "name", text("x")),
                "\xEF\xBB\xBFversion: 1\nname: x\n");
        editRow("a mark, first of all", "\xEF\xBB\xBFname: x\n", set(NodePath::file(), "version", word("1")),
                "\xEF\xBB\xBFversion: 1\nname: x\n");
        editRow("a mark alone", "\xEF\xBB\xBF", AddNode{first, strand("aa")},
                "\xEF\xBB\xBFversion: 1\nstrands:\n- name: aa\n  steps:\n  - type: host\n");
        editRow("carriage returns", "version: 1\rname: x\r", set(NodePath::file(), "timeout", text("1m")),
                "version: 1\rname: x\rtimeout: 1m\r");
        editRow("a tab before a comment", "version: 1\t# x\nname: y\t# z\n", set(NodePath::file(), "name", text("w")),
                "version: 1\t# x\nname: w\t# z\n");
        editRow("quoted everywhere", "strands:\n- name: \"aa\"\n  steps: []\n- name: \"bb\"\n  steps: []\n", connectStrands("aa", "bb"),
                "strands:\n- name: \"aa\"\n  steps: []\n- name: \"bb\"\n  after: [\"aa\"]\n  steps: []\n");
        editRow("a dash on its own line", "strands:\n-\n  name: aa\n-\n  name: bb\n", connectStrands("aa", "bb"),
                "strands:\n-\n  name: aa\n-\n  name: bb\n  after: [aa]\n");
        editRow("explicit keys", "strands:\n- ? name\n  : aa\n- name: bb\n", rename(first, "cc"),
                "strands:\n- ? name\n  : cc\n- name: bb\n");
        editRow("document markers", "%YAML 1.1\n---\nstrands:\n- name: aa\n...\n", AddNode{NodePath::ofStrand(-1), strand("bb")},
                "%YAML 1.1\n---\nstrands:\n- name: aa\n- name: bb\n  steps:\n  - type: host\n...\n");
        editRow("unknown keys stay", "strands:\n- name: aa\n  x-y: {z: [1, 2]} # ?\n  steps: []\n", set(first, "dir", text("d")),
                "strands:\n- name: aa\n  dir: d\n  x-y: {z: [1, 2]} # ?\n  steps: []\n");
        editRow("the mapping in a flow list", "strands: [\n  {name: aa, steps: []},\n]\n", AddNode{NodePath::ofStrand(1), strand("bb")},
                "strands: [\n  {name: aa, steps: []},\n  {name: bb, steps: [{type: host}]},\n]\n");
        editRow("an anchored name and its aliases", "strands:\n- name: &n aa\n- name: bb\n  after: *n\n", rename(first, "cc"),
                "strands:\n- name: &n cc\n- name: bb\n  after: *n\n");
        editRow("an anchor that would be lost", "strands:\n- name: aa\n  after: &x [bb]\n- name: bb\n- name: cc\n  after: *x\n",
                unset(first, "after"), "!edit-in-yaml|line 6");
        editRow("a strand that is an alias", "x: &s {name: aa, steps: []}\nstrands:\n- *s\n", set(first, "dir", text("d")),
                "!edit-in-yaml|&s, line 1");
        editRow("a merged key", "x: &s {timeout: 1m}\nstrands:\n- <<: *s\n  name: aa\n", set(first, "timeout", text("2m")),
                "!edit-in-yaml|merged");
        editRow("twice the same key", "strands:\n- name: aa\n  dir: b\n  dir: c\n", unset(first, "dir"),
                "strands:\n- name: aa\n  dir: c\n");
    }
    void styles() { checkEditRow(); }

    void dockerRun_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("strand");
        const auto row = [](const char *line, const char *strand) {
            QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(strand);
        };
        row("docker run alpine", "- name: alpine\n  steps:\n  - type: alpine\n");
        row("docker run --rm -it -e A=b -w /usr/local/src/web -u 1000:1000 node:20 npm run \"build all\"",
            "- name: node\n  steps:\n  - type: node:20\n    cmd: [npm, run, build all]\n    env: [A=b]\n    user: 1000:1000\n    dir: "
            "./web\n");
        row("sudo podman run --env=A='b c' --entrypoint /bin/sh "
            "ghcr.io/acme/tool@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef -c 'echo \"$A\"'",
            "- name: tool\n  steps:\n  - type: ghcr.io/acme/tool@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n "
            "   cmd: [-c, echo \"$A\"]\n    entrypoint: [/bin/sh]\n    env: [A=b c]\n");
        row("docker container run -v \"$PWD:/app\" -w /app -eA=1 \\\n  gcc:13 make",
            "- name: gcc\n  steps:\n  - type: gcc:13\n    cmd: [make]\n    env: [A=1]\n");
        row("docker run -v .:/app -w /app/lib golang go test ./...",
            "- name: golang\n  steps:\n  - type: golang\n    cmd: [go, test, ./...]\n    dir: ./lib\n");
        row("docker build .", "!`docker run`");
        row("docker run", "!no image");
        row("docker run --rm", "!image");
        row("docker run -p 80:80 nginx", "!`-p`");
        row("docker run --privileged x", "!`--privileged`");
        row("docker run --frobnicate x", "!`--frobnicate`");
        row("docker run -e HOME alpine", "!environment");
        row("docker run -v /etc:/etc alpine", "!volume");
        row("docker run -w /opt alpine", "!workspace");
        row("docker run alpine && rm -rf x", "!several");
        row("docker run alpine 'x", "!quote");
        row("docker run Alpine", "!image");
    }
    void dockerRun()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, strand);
        const Result<YamlData> data = strandFromDockerRun(line);
        if (strand.startsWith('!')) {
            QVERIFY(!data);
            QCOMPARE(data.error().code, QStringLiteral("bad-command"));
            QVERIFY2(data.error().sentence.toUtf8().contains(strand.mid(1)), qPrintable(data.error().sentence));
            return;
        }
        QVERIFY2(data, data ? "" : qPrintable(data.error().sentence));
        const auto outcome = edit(parsed("version: 1\nstrands: []\n"), AddNode{NodePath::ofStrand(0), *data});
        QVERIFY(outcome);
        QCOMPARE(outcome->after.text, "version: 1\nstrands:\n" + strand);
        QVERIFY(outcome->after.reading.isValid());
    }
};

QTEST_APPLESS_MAIN(PipelineNodesTest)
#include "tst_pipelinenodes.moc"
