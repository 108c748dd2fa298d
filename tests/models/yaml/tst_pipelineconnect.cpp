// SPDX-License-Identifier: GPL-3.0-or-later
#include "editrow.h"

using namespace clustero;

class PipelineConnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connecting_data()
    {
        editColumns();
        const auto file = [](const QByteArray &after) {
            return "version: 1\nstrands:\n- name: aa\n  steps: []\n- name: bb\n  steps: []\n- name: cc\n" + after + "  steps: []\n";
        };
        const Operation connectA = connectStrands("aa", "cc");
        editRow("none yet", file(""), connectA, file("  after: [aa]\n"));
        editRow("a scalar", file("  after: bb # x\n"), connectA, file("  after: [bb, aa] # x\n"));
        editRow("a flow list", file("  after: [ bb ] # x\n"), connectA, file("  after: [ bb, aa ] # x\n"));
        editRow("a quoted flow list", file("  after: ['bb']\n"), connectA, file("  after: ['bb', 'aa']\n"));
        editRow("an empty list", file("  after: []\n"), connectA, file("  after: [aa]\n"));
        editRow("nonsense that stays", file("  after: false\n"), connectA, file("  after: [false, aa]\n"));
        editRow("no value", file("  after: # x\n"), connectA, file("  after: [aa] # x\n"));
        editRow("a flow list in lines", file("  after: [\n    bb, # x\n  ]\n"), connectA, file("  after: [\n    bb, # x\n    aa,\n  ]\n"));
        editRow("in lines without last comma", file("  after: [\n    bb # x\n  ]\n"), connectA,
                file("  after: [\n    bb, # x\n    aa\n  ]\n"));
        editRow("a block list", file("  after:\n    # x\n    - bb # y\n"), connectA, file("  after:\n    # x\n    - bb # y\n    - aa\n"));
        editRow("a block list without indentation", file("  after:\n  - bb\n"), connectA, file("  after:\n  - bb\n  - aa\n"));
        editRow("to itself", file(""), connectStrands("cc", "cc"), "!cycle");
        editRow("twice", file("  after: aa\n"), connectA, "!already-connected|`cc` is already after `aa`");
        editRow("round", file("  after: aa\n"), connectStrands("cc", "aa"), "!cycle|cc → aa → cc");
        editRow("unknown", file(""), connectStrands("xx", "cc"), "!no-such-node|`xx`");
        editRow("as the others have it", "strands:\n- name: aa\n- name: bb\n  after: aa\n- name: cc\n", connectA,
                "strands:\n- name: aa\n- name: bb\n  after: aa\n- name: cc\n  after: aa\n");
        editRow("in block style as the others", "strands:\n- name: aa\n- name: bb\n  after:\n    - aa\n- name: cc\n", connectA,
                "strands:\n- name: aa\n- name: bb\n  after:\n    - aa\n- name: cc\n  after:\n    - aa\n");
        editRow("in a flow mapping", "strands: [{name: aa}, {name: cc}]\n", connectA, "strands: [{name: aa}, {name: cc, after: [aa]}]\n");
        editRow("a flow mapping's scalar", "strands: [{name: aa}, {name: bb}, {name: cc, after: bb}]\n", connectA,
                "strands: [{name: aa}, {name: bb}, {name: cc, after: [bb, aa]}]\n");
        editRow("an alias", "x: &base [bb]\nstrands:\n- name: aa\n- name: bb\n- name: cc\n  after: *base\n", connectA,
                "!edit-in-yaml|`after` of cc is an alias of &base, line 1");
        editRow("an anchor that is used", "strands:\n- name: aa\n- name: bb\n- name: cc\n  after: &base [bb]\n- name: dd\n  after: *base\n",
                connectA, "!edit-in-yaml|line 7");
        editRow("an anchor that nobody uses", file("  after: &base [bb]\n"), connectA, file("  after: &base [bb, aa]\n"));
        editRow("merged in", "x: &base\n  after: [bb]\nstrands:\n- name: aa\n- name: bb\n- name: cc\n  <<: *base\n", connectA,
                "!edit-in-yaml|cc");
    }
    void connecting() { checkEditRow(); }

    void disconnecting_data()
    {
        editColumns();
        const auto file = [](const QByteArray &after) {
            return "strands:\n- name: aa\n- name: bb\n- name: cc\n" + after + "  steps: []\n";
        };
        const Operation leaveA = disconnectStrands("aa", "cc");
        editRow("a scalar", file("  after: aa # x\n"), leaveA, file(""));
        editRow("the only one", file("  # x\n  after: [aa]\n"), leaveA, file(""));
        editRow("the first", file("  after: [aa, bb] # x\n"), leaveA, file("  after: [bb] # x\n"));
        editRow("the last", file("  after: [bb, aa]\n"), leaveA, file("  after: [bb]\n"));
        editRow("the last with a comma", file("  after: [bb, aa, ]\n"), leaveA, file("  after: [bb, ]\n"));
        editRow("in lines", file("  after: [\n    # x\n    aa, # y\n    bb\n  ]\n"), leaveA, file("  after: [\n    bb\n  ]\n"));
        editRow("the last in lines", file("  after: [\n    bb, # x\n    aa # y\n  ]\n"), leaveA, file("  after: [\n    bb # x\n  ]\n"));
        editRow("in a block list", file("  after:\n  # x\n  - aa # y\n  - bb\n"), leaveA, file("  after:\n  - bb\n"));
        editRow("the only in a block list", file("  after:\n  - aa\n"), leaveA, file(""));
        editRow("an unknown name", file("  after: [bild, bb]\n"), disconnectStrands("bild", "cc"), file("  after: [bb]\n"));
        editRow("not connected", file("  after: [bb]\n"), leaveA, "!not-connected");
        editRow("an alias in the list", "x: &base aa\nstrands:\n- name: aa\n- name: bb\n- name: cc\n  after: [*base, bb]\n", leaveA,
                "x: &base aa\nstrands:\n- name: aa\n- name: bb\n- name: cc\n  after: [bb]\n");
    }
    void disconnecting() { checkEditRow(); }

    void inserting_data()
    {
        editColumns();
        const QByteArray before("strands:\n- name: aa\n- name: bb\n- name: cc\n  after: [aa] # x\n");
        const auto insert = [](const char *strand, const char *from, const char *to) {
            return InsertOnEdge{QString::fromLatin1(strand), QString::fromLatin1(from), QString::fromLatin1(to)};
        };
        editRow("on an edge", before, insert("bb", "aa", "cc"),
                "strands:\n- name: aa\n- name: bb\n  after: [aa]\n- name: cc\n  after: [bb] # x\n");
        editRow("on none", before, insert("bb", "cc", "aa"), "!not-connected");
        editRow("at its end", before, insert("cc", "aa", "cc"), "!cycle");
        editRow("unknown", before, insert("xx", "aa", "cc"), "!no-such-node");
    }
    void inserting() { checkEditRow(); }

    void duplicating_data()
    {
        editColumns();
        const QByteArray before("strands:\n# A\n- name: aa # x\n  steps:\n  - &s\n    type: host\n    cmd: [make]\n  - name: zz\n    type: "
                                "host\n\n- name: bb\n  steps: [*s]\n");
        editRow("a strand with its comments", before, DuplicateNode{NodePath::ofStrand(0), {}},
                "strands:\n# A\n- name: aa # x\n  steps:\n  - &s\n    type: host\n    cmd: [make]\n  - name: zz\n    type: host\n\n"
                "# A\n- name: aa-2 # x\n  steps:\n  -\n    type: host\n    cmd: [make]\n  - name: zz\n    type: host\n\n- name: bb\n  "
                "steps: [*s]\n");
        editRow("with a name", before, DuplicateNode{NodePath::ofStrand(1), QStringLiteral("cc")},
                before + "\n- name: cc\n  steps: [*s]\n");
        editRow("with a taken name", before, DuplicateNode{NodePath::ofStrand(1), QStringLiteral("aa")}, "!name-taken");
        editRow("a step", before, DuplicateNode{NodePath::ofStep(0, 1), {}},
                QByteArray(before).replace("\n\n- name: bb", "\n  - name: zz-2\n    type: host\n\n- name: bb"));
    }
    void duplicating() { checkEditRow(); }

    void pasting_data()
    {
        editColumns();
        const QByteArray before("strands:\n  - name: aa\n    steps: []\n\n  - name: bb\n    steps: []\n");
        editRow("a list", before, PasteStrands{"# C\n- name: cc\n  # in\n  steps: [] # x\n"},
                before + "\n  # C\n  - name: cc\n    # in\n    steps: [] # x\n");
        editRow("one strand", before, PasteStrands{"name: cc\nsteps:\n- type: host\n", 0},
                "strands:\n  - name: cc\n    steps:\n    - type: host\n\n  - name: aa\n    steps: []\n\n  - name: bb\n    steps: []\n");
        editRow("a whole file with taken names", before,
                PasteStrands{"version: 1\nstrands:\n- name: aa\n- name: 'dd'\n  after: ['aa', xx]\n"},
                before + "\n  - name: aa-2\n\n  - name: 'dd'\n    after: ['aa-2', xx]\n");
        editRow("into an empty list", "strands: [] # none\n", PasteStrands{"- name: cc # x\n  steps: []\n"},
                "strands: # none\n- name: cc # x\n  steps: []\n");
        editRow("with aliases", before, PasteStrands{"x: &s [{type: host}]\nstrands:\n- name: cc\n  steps: *s\n"},
                before + "\n  - name: cc\n    steps:\n      - type: host\n");
        editRow("into an empty file", "", PasteStrands{"- name: cc\n  steps: [{type: host}]\n"},
                "version: 1\nstrands:\n- name: cc\n  steps:\n  - type: host\n");
        editRow("no YAML", before, PasteStrands{"- name: [\n"}, "!bad-value|line 2");
        editRow("a key twice", before, PasteStrands{"- name: cc\n  after: [aa]\n  after: [bb]\n"}, "!bad-value|line 3");
        editRow("no strands", before, PasteStrands{"hello"}, "!bad-value");
        editRow("CRLF into LF", before, PasteStrands{"- name: cc\r\n  steps: []\r\n"}, before + "\n  - name: cc\n    steps: []\n");
    }
    void pasting() { checkEditRow(); }

    void copiesAreTextThatCanBePasted()
    {
        const QByteArray text("version: 1\nstrands:\n    # A\n    - name: aa # x\n      steps:\n        - type: host\n\n    - name: bb\n");
        const ParsedPipeline pipeline = parsePipeline(text, QStringLiteral("a.yaml"));
        QCOMPARE(copyStrands(pipeline, {0}), QByteArray("# A\n- name: aa # x\n  steps:\n    - type: host\n"));
        QCOMPARE(copyStrands(pipeline, {1, 0, 7}), QByteArray("- name: bb\n# A\n- name: aa # x\n  steps:\n    - type: host\n"));
        QCOMPARE(copyStrands(parsePipeline("strands: [{name: aa}]", QStringLiteral("a.yaml")), {0}), QByteArray("- {name: aa}\n"));
    }

    void unreadableTextIsNotEdited()
    {
        const auto outcome = edit(parsePipeline("strands: [\n", QStringLiteral("a.yaml")), connectStrands("aa", "bb"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("unreadable"));
    }
};

QTEST_APPLESS_MAIN(PipelineConnectTest)
#include "tst_pipelineconnect.moc"
