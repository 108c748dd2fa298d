// SPDX-License-Identifier: GPL-3.0-or-later
#include "editrow.h"

using namespace clustero;

namespace {

/// A file with comments of all kinds.
QByteArray commented()
{
    return "# Builds and ships.\n"
           "version: 1 # of the format\n"
           "\n"
           "# What runs.\n"
           "strands:\n"
           "# Compiles.\n"
           "- name: build # beside\n"
           "  # in an image\n"
           "  steps:\n"
           "  - type: debian:12 # small\n"
           "    cmd: [make, all]\n"
           "\n"
           "# Alone.\n"
           "\n"
           "# Runs all tests.\n"
           "- name: test\n"
           "  after: [build] # first\n"
           "  steps:\n"
           "  - type: host\n"
           "    cmd: [./run-tests]\n"
           "    # end of the step\n"
           "\n"
           "# The end.\n";
}

QByteArray with(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

const NodePath file = NodePath::file();
const NodePath first = NodePath::ofStrand(0);
const NodePath second = NodePath::ofStrand(1);
const NodePath step = NodePath::ofStep(0, 0);

} // namespace

class PipelineEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setting_data()
    {
        editColumns();
        const QByteArray one("version: 1\nstrands:\n- name: build\n  steps:\n  - type: host\n    cmd: [make]\n");
        editRow("a scalar, comments stay", commented(), set(step, "type", text("debian:13")),
                with(commented(), "debian:12 #", "debian:13 #"));
        editRow("the same again changes nothing", commented(), set(step, "type", text("debian:12")), commented());
        editRow("a new key in its order", commented(), set(second, "timeout", text("10m")),
                with(commented(), "- name: test\n", "- name: test\n  timeout: 10m\n"));
        editRow("a new key after a comment beside", commented(), set(first, "dir", text("./server")),
                with(commented(), "beside\n", "beside\n  dir: ./server\n"));
        editRow("a new key at the end of a step", commented(), set(NodePath::ofStep(1, 0), "timeout", text("5m")),
                with(commented(), "[./run-tests]\n", "[./run-tests]\n    timeout: 5m\n"));
        editRow("a key of the file", commented(), set(file, "name", text("Build & ship")),
                with(commented(), "format\n", "format\nname: Build & ship\n"));
        editRow("a name before all others", "strands:\n- steps: []\n  timeout: 1m\n", set(first, "name", text("ab")),
                "strands:\n- name: ab\n  steps: []\n  timeout: 1m\n");
        editRow("text that looks like a number", one, set(file, "name", text("12")), with(one, "1\n", "1\nname: \"12\"\n"));
        editRow("a number", one, set(first, "extra", word("12")), with(one, "[make]\n", "[make]\n  extra: 12\n"));
        editRow("a boolean", one, set(first, "when", word("false")), with(one, "build\n", "build\n  when: false\n"));
        editRow("what is no number", one, set(first, "when", word("falsch")), "!bad-value");
        editRow("text that looks like a boolean", one, set(file, "name", text("yes")), with(one, "1\n", "1\nname: \"yes\"\n"));
        editRow("text with a colon", one, set(file, "name", text("a: b")), with(one, "1\n", "1\nname: \"a: b\"\n"));
        editRow("text with a number sign", one, set(file, "name", text("a #b")), with(one, "1\n", "1\nname: \"a #b\"\n"));
        editRow("text with an indicator", one, set(file, "name", text("*a")), with(one, "1\n", "1\nname: \"*a\"\n"));
        editRow("an expression with quotes", one, set(first, "when", text("${{ env.A == 'b' }}")),
                with(one, "build\n", "build\n  when: \"${{ env.A == 'b' }}\"\n"));
        editRow("an expression with double quotes", one, set(first, "when", text("${{ env.A == \"b\" }}")),
                with(one, "build\n", "build\n  when: '${{ env.A == \"b\" }}'\n"));
        editRow("control characters", one, set(file, "name", text("a\tb\x01")), with(one, "1\n", "1\nname: \"a\\tb\\x01\"\n"));
        editRow("empty text", one, set(file, "name", text("")), with(one, "1\n", "1\nname: \"\"\n"));
        editRow("umlauts", one, set(file, "name", text("Größe 😀")), with(one, "1\n", "1\nname: Größe 😀\n"));
        editRow("several lines", one, set(step, "cmd", text("a\nb\n")), with(one, "cmd: [make]", "cmd: |\n      a\n      b"));
        editRow("a list for a scalar", with(one, "[make]", "make # all"), set(step, "cmd", texts({"make", "-j2"})),
                with(one, "[make]", "[make, -j2] # all"));
        editRow("a scalar for a list", one, set(step, "cmd", text("make")), with(one, "[make]", "make"));
        editRow("one of a flow list", with(one, "[make]", "[make,  all , -s]"), set(step, "cmd", texts({"make", "none", "-s"})),
                with(one, "[make]", "[make,  none , -s]"));
        editRow("one more in a flow list", one, set(step, "cmd", texts({"make", "a b", "c, d"})),
                with(one, "[make]", "[make, a b, \"c, d\"]"));
        editRow("one less in a flow list", with(one, "[make]", "[make, all, -s]"), set(step, "cmd", texts({"make", "-s"})),
                with(one, "[make]", "[make, -s]"));
        editRow("the first less in a flow list", with(one, "[make]", "[ make, all ]"), set(step, "cmd", texts({"all"})),
                with(one, "[make]", "[ all ]"));
        editRow("a block list", with(one, "[make]", "\n    - make # it\n    - all"), set(step, "cmd", texts({"make", "-s", "all"})),
                with(one, "[make]", "\n    - make # it\n    - -s\n    - all"));
        editRow("one less in a block list", with(one, "[make]", "\n    - make # it\n    # all\n    - all"),
                set(step, "cmd", texts({"make"})), with(one, "[make]", "\n    - make # it"));
        editRow("an empty list", one, set(step, "cmd", texts({})), with(one, "[make]", "[]"));
        editRow("an empty list for a block list", with(one, "[make]", "# it\n    - make"), set(step, "cmd", texts({})),
                with(one, "[make]", "[] # it"));
        editRow("filling an empty list", with(one, "[make]", "[] # it"), set(step, "cmd", texts({"a"})), with(one, "[make]", "[a] # it"));
        editRow("a value for an empty one", with(one, "[make]", "# it"), set(step, "cmd", texts({"a"})), with(one, "[make]", "[a] # it"));
        editRow(
            "a mapping", one,
            set(NodePath::file(), "x-more", YamlData::mapping({{QStringLiteral("a"), texts({"b"})}, {QStringLiteral("c d"), word("1")}})),
            one + "x-more:\n  a: [b]\n  c d: 1\n");
        editRow("no such strand", one, set(second, "name", text("ab")), "!no-such-node");
        editRow("a merge key", one, set(first, "<<", text("a")), "!bad-value");
    }
    void setting() { checkEditRow(); }

    void scalarStyles_data()
    {
        editColumns();
        const auto file1 = [](const QByteArray &value) { return "version: 1\nname: " + value + "\nstrands: []\n"; };
        const auto named = [](const char *name) { return set(NodePath::file(), "name", text(name)); };
        editRow("plain", file1("a b # c"), named("c d"), file1("c d # c"));
        editRow("plain to quoted", file1("a b"), named("c: d"), file1("\"c: d\""));
        editRow("single", file1("'a' # c"), named("it's"), file1("'it''s' # c"));
        editRow("single to double", file1("'a'"), named("a\x07"), file1("\"a\\x07\""));
        editRow("double", file1("\"a\""), named("a\"\\b"), file1("\"a\\\"\\\\b\""));
        editRow("double stays", file1("\"a\""), named("b"), file1("\"b\""));
        editRow("literal", file1("|\n    one\n    two"), named("one\nthree\n"), file1("|\n    one\n    three"));
        editRow("literal stripped", file1("|- # c\n  one"), named("two"), file1("|- # c\n  two"));
        editRow("literal to stripped", file1("| # c\n  one"), named("two"), file1("|- # c\n  two"));
        editRow("literal to kept", file1("|\n  one"), named("one\n\n"), file1("|+\n  one\n"));
        editRow("literal with an indicator", file1("|2-\n   one"), named(" two"), file1("|2-\n   two"));
        editRow("literal that cannot be", file1("|-\n  one"), named("\n"), file1("\"\\n\""));
        editRow("folded", file1(">-\n  one"), named("two"), file1(">-\n  two"));
        editRow("plain over two lines", file1("a\n  b # c"), named("d"), file1("d # c"));
        editRow("double over two lines", file1("\"a\n  b\" # c"), named("d"), file1("\"d\" # c"));
        editRow("with an anchor", file1("&n a"), named("b"), file1("&n b"));
        editRow("with a tag", file1("!!str 1"), named("2"), file1("!!str \"2\""));
        editRow("null", file1("~"), named("b"), file1("b"));
        editRow("nothing", "version: 1\nname:\nstrands: []\n", named("b"), file1("b"));
        editRow("a number becomes text", file1("1"), named("2"), file1("\"2\""));
        editRow("single is the habit", "a: 'b'\nc: 'd e'\n", named("1"), "name: '1'\na: 'b'\nc: 'd e'\n");
    }
    void scalarStyles() { checkEditRow(); }

    void unsetting_data()
    {
        editColumns();
        editRow("with the comment above", commented(), unset(first, "steps"),
                with(commented(), "  # in an image\n  steps:\n  - type: debian:12 # small\n    cmd: [make, all]\n", ""));
        editRow("a key in the middle", commented(), unset(second, "after"), with(commented(), "  after: [build] # first\n", ""));
        editRow("the last key", commented(), unset(NodePath::ofStep(1, 0), "cmd"), with(commented(), "    cmd: [./run-tests]\n", ""));
        editRow("the first key on the dash", commented(), unset(second, "name"), with(commented(), "- name: test\n  after", "- after"));
        editRow("the first key, a comment next", commented(), unset(first, "name"), with(commented(), "- name: build # beside\n", "-\n"));
        editRow("the only key", "strands:\n- name: a # b\n", unset(first, "name"), "strands:\n- {}\n");
        editRow("no such key", commented(), unset(first, "dir"), "!no-such-key");
        editRow("at the end without a line end", "version: 1\nname: a", unset(file, "name"), "version: 1\n");
        editRow("with a blank line above", "version: 1\n\nname: a\n\nstrands: []\n", unset(file, "name"), "version: 1\n\nstrands: []\n");
        editRow("the first of the file", "# head\n\nversion: 1\nname: a\n", unset(file, "version"), "# head\n\nname: a\n");
        editRow("in a flow mapping", "strands: [{name: ab, dir: ., steps: []}]\n", unset(first, "dir"),
                "strands: [{name: ab, steps: []}]\n");
        editRow("last in a flow mapping", "strands: [{name: ab, steps: []}]\n", unset(first, "steps"), "strands: [{name: ab}]\n");
        editRow("only one in a flow mapping", "strands: [{ name: ab }]\n", unset(first, "name"), "strands: [{}]\n");
    }
    void unsetting() { checkEditRow(); }

    void adding_data()
    {
        editColumns();
        const QByteArray one("version: 1\nstrands:\n  - name: build\n    steps:\n      - type: host\n");
        editRow("at the end, indented", one, AddNode{NodePath::ofStrand(-1), strand("test")},
                one + "  - name: test\n    steps:\n      - type: host\n");
        editRow("at the start", one, AddNode{NodePath::ofStrand(0), strand("test")},
                with(one, "  - name: build", "  - name: test\n    steps:\n      - type: host\n  - name: build"));
        editRow("no line end at the end", one.chopped(1), AddNode{NodePath::ofStrand(1), strand("test")},
                one + "  - name: test\n    steps:\n      - type: host");
        const QByteArray literal("strands:\n- name: ab\n  when: |\n    x");
        editRow("behind a block scalar without line end", literal, AddNode{NodePath::ofStrand(-1), strand("cd")},
                "strands:\n- name: ab\n  when: |-\n    x\n- name: cd\n  steps:\n  - type: host");
        editRow("a copy of such", literal, DuplicateNode{first, {}},
                "strands:\n- name: ab\n  when: |-\n    x\n- name: ab-2\n  when: |-\n    x");
        editRow("with blank lines between", commented(), AddNode{NodePath::ofStrand(-1), strand("more")},
                with(commented(), "    # end of the step\n", "    # end of the step\n\n- name: more\n  steps:\n  - type: host\n"));
        editRow("before a strand with a comment", commented(), AddNode{NodePath::ofStrand(1), strand("more")},
                with(commented(), "# Alone.\n", "- name: more\n  steps:\n  - type: host\n\n# Alone.\n"));
        editRow("CRLF", with(one, "\n", "\r\n"), AddNode{NodePath::ofStrand(-1), strand("test")},
                with(one + "  - name: test\n    steps:\n      - type: host\n", "\n", "\r\n"));
        editRow("a name that is taken", one, AddNode{NodePath::ofStrand(-1), strand("build")}, "!name-taken|line 3");
        editRow("too far", one, AddNode{NodePath::ofStrand(3), strand("test")}, "!no-such-node");
        editRow("in flow style", "strands: [{name: ab, steps: [{type: host}]}]\n", AddNode{NodePath::ofStrand(-1), strand("cd")},
                "strands: [{name: ab, steps: [{type: host}]}, {name: cd, steps: [{type: host}]}]\n");
        editRow("as JSON", "{\"strands\":[{\"name\":\"ab\",\"steps\":[]}]}\n", set(first, "dir", text("x")),
                "{\"strands\":[{\"name\":\"ab\",\"dir\":\"x\",\"steps\":[]}]}\n");
        editRow("empty file", "", AddNode{NodePath::ofStrand(-1), strand("ab")},
                "version: 1\nstrands:\n- name: ab\n  steps:\n  - type: host\n");
        editRow("only comments", "# a\n\n# b", AddNode{NodePath::ofStrand(0), strand("ab")},
                "# a\n\n# b\nversion: 1\nstrands:\n- name: ab\n  steps:\n  - type: host");
        editRow("only a marker", "---\n", AddNode{NodePath::ofStrand(0), strand("ab")},
                "---\nversion: 1\nstrands:\n- name: ab\n  steps:\n  - type: host\n");
        editRow("before the end marker", "---\n...\n", AddNode{NodePath::ofStrand(0), strand("ab")},
                "---\nversion: 1\nstrands:\n- name: ab\n  steps:\n  - type: host\n...\n");
        editRow("an empty list", "version: 1\nstrands: [] # none\n", AddNode{NodePath::ofStrand(0), strand("ab")},
                "version: 1\nstrands: # none\n- name: ab\n  steps:\n  - type: host\n");
        editRow("a list without value", "version: 1\nstrands:\n", AddNode{NodePath::ofStrand(0), strand("ab")},
                "version: 1\nstrands:\n- name: ab\n  steps:\n  - type: host\n");
        editRow("no list", "version: 1\n", AddNode{NodePath::ofStrand(0), strand("ab")},
                "version: 1\nstrands:\n- name: ab\n  steps:\n  - type: host\n");
        editRow("a step", one, AddNode{NodePath::ofStep(0, 1), YamlData::mapping({{QStringLiteral("type"), text("node:20")}})},
                one + "      - type: node:20\n");
        editRow("an artifact", one,
                AddNode{NodePath::ofArtifact(-1),
                        YamlData::mapping({{QStringLiteral("name"), text("site")}, {QStringLiteral("path"), text("a/*")}})},
                one + "artifacts:\n  - name: site\n    path: a/*\n");
        editRow("a trigger", one,
                AddNode{NodePath::ofTrigger(-1),
                        YamlData::mapping({{QStringLiteral("type"), text("git")}, {QStringLiteral("on"), texts({"commit_push"})}})},
                with(one, "strands", "triggers:\n  - type: git\n    on: [commit_push]\nstrands"));
        editRow("a variable", one, AddNode{NodePath::ofEnv(0, 0, -1), text("A=b")}, one + "        env: [A=b]\n");
        editRow("strands are no list", "strands: {a: b}\n", AddNode{NodePath::ofStrand(0), strand("ab")}, "!edit-in-yaml|line 1");
    }
    void adding() { checkEditRow(); }

    void removing_data()
    {
        editColumns();
        const QByteArray three(
            "strands:\n- name: aa\n  steps: []\n\n- name: bb\n  after: aa\n  steps: []\n\n- name: cc\n  after: [bb, aa]\n  steps: []\n");
        editRow("a strand and its mentions", three, RemoveNode{first},
                "strands:\n- name: bb\n  steps: []\n\n- name: cc\n  after: [bb]\n  steps: []\n");
        editRow("with reconnecting", three, RemoveNode{second, true},
                "strands:\n- name: aa\n  steps: []\n\n- name: cc\n  after: [aa]\n  steps: []\n");
        editRow("reconnecting a new name", with(three, "[bb, aa]", "[bb] # why"), RemoveNode{second, true},
                "strands:\n- name: aa\n  steps: []\n\n- name: cc\n  after: [aa] # why\n  steps: []\n");
        editRow("the last one", three, RemoveNode{NodePath::ofStrand(2)},
                "strands:\n- name: aa\n  steps: []\n\n- name: bb\n  after: aa\n  steps: []\n");
        editRow("with its comments", commented(), RemoveNode{first},
                "# Builds and ships.\nversion: 1 # of the format\n\n# What runs.\nstrands:\n# Alone.\n\n# Runs all tests.\n- name: test\n"
                "  steps:\n  - type: host\n    cmd: [./run-tests]\n    # end of the step\n\n# The end.\n");
        editRow("the only strand", "strands: # all\n# a\n- name: ab\n  steps: []\n", RemoveNode{first}, "strands: [] # all\n");
        editRow("the only artifact", "version: 1\nartifacts:\n- name: ab\n  path: x\n", RemoveNode{NodePath::ofArtifact(0)},
                "version: 1\n");
        editRow("from a flow list", "strands: [{name: ab}, {name: cd}]\n", RemoveNode{first}, "strands: [{name: cd}]\n");
        editRow("the only of a flow list", "strands: [{name: ab}]\n", RemoveNode{first}, "strands: []\n");
        editRow("a variable", "strands:\n- steps:\n  - type: host\n    env: [A=b, C=d]\n", RemoveNode{NodePath::ofEnv(0, 0, 0)},
                "strands:\n- steps:\n  - type: host\n    env: [C=d]\n");
        editRow("the only variable", "strands:\n- steps:\n  - type: host\n    env: [A=b]\n", RemoveNode{NodePath::ofEnv(0, 0, 0)},
                "strands:\n- steps:\n  - type: host\n");
        editRow("no such", three, RemoveNode{NodePath::ofStrand(5)}, "!no-such-node");
    }
    void removing() { checkEditRow(); }

    void moving_data()
    {
        editColumns();
        const QByteArray three(
            "strands:\n# A\n- name: aa\n  steps: [] # a\n\n- name: bb\n  steps: []\n  # b\n\n# C\n- name: cc\n  steps: []\n");
        editRow("down", three, MoveNode{first, 1},
                "strands:\n- name: bb\n  steps: []\n  # b\n\n# A\n- name: aa\n  steps: [] # a\n\n# C\n- name: cc\n  steps: []\n");
        editRow("to the end", three, MoveNode{first, 2},
                "strands:\n- name: bb\n  steps: []\n  # b\n\n# C\n- name: cc\n  steps: []\n\n# A\n- name: aa\n  steps: [] # a\n");
        editRow("up", three, MoveNode{NodePath::ofStrand(2), 0},
                "strands:\n# C\n- name: cc\n  steps: []\n\n# A\n- name: aa\n  steps: [] # a\n\n- name: bb\n  steps: []\n  # b\n");
        editRow("nowhere", three, MoveNode{first, 0}, three);
        editRow("too far", three, MoveNode{first, 3}, "!no-such-node");
        editRow("the last up, no line end", "strands:\n- name: aa\n- name: bb", MoveNode{second, 0}, "strands:\n- name: bb\n- name: aa\n");
        editRow("the first down, no line end", "strands:\n- name: aa\n- name: bb", MoveNode{first, 1}, "strands:\n- name: bb\n- name: aa");
        editRow("away from an anchor", "strands:\n- name: aa\n  after: &x []\n- name: bb\n  after: *x\n", MoveNode{first, 1},
                "!edit-in-yaml|line 3");
        editRow("the last up out of a block scalar", "strands:\n- name: aa\n- name: bb\n  when: |\n    x", MoveNode{second, 0},
                "strands:\n- name: bb\n  when: |-\n    x\n- name: aa\n");
        editRow("in a flow list with comments", "strands: [\n  # A\n  {name: aa}, # a\n  {name: bb}\n]\n", MoveNode{first, 1},
                "strands: [\n  {name: bb},\n  # A\n  {name: aa} # a\n]\n");
        editRow("in a flow list", "strands: [{name: aa}, {name: bb}, {name: cc}]\n", MoveNode{first, 2},
                "strands: [{name: bb}, {name: cc}, {name: aa}]\n");
    }
    void moving() { checkEditRow(); }

    void renaming_data()
    {
        editColumns();
        const QByteArray before("strands:\n- name: aa # x\n- name: bb\n  after: aa\n- name: 'cc'\n  after: ['aa', \"bb\"] # y\n- name: "
                                "dd\n  after:\n  - bb\n  # z\n  - aa\n");
        editRow("a strand everywhere", before, rename(first, "new-name"),
                "strands:\n- name: new-name # x\n- name: bb\n  after: new-name\n- name: 'cc'\n  after: ['new-name', \"bb\"] # y\n- name: "
                "dd\n  after:\n  - bb\n  # z\n  - new-name\n");
        editRow("a bad name", before, rename(first, "New Name"), "!bad-name");
        editRow("a taken name", before, rename(first, "cc"), "!name-taken|line 5");
        editRow("the same name", before, rename(first, "aa"), before);
        editRow("a step without name", "strands:\n- steps:\n  - type: host\n", rename(step, "install"),
                "strands:\n- steps:\n  - name: install\n    type: host\n");
        editRow("a short variable", "strands:\n- steps:\n  - env: ['A=b']\n", rename(NodePath::ofEnv(0, 0, 0), "C_D"),
                "strands:\n- steps:\n  - env: ['C_D=b']\n");
        editRow("a long variable", "strands:\n- steps:\n  - env:\n    - {key: A, value: b}\n", rename(NodePath::ofEnv(0, 0, 0), "CD"),
                "strands:\n- steps:\n  - env:\n    - {key: CD, value: b}\n");
        editRow("a bad variable", "strands:\n- steps:\n  - env: [A=b]\n", rename(NodePath::ofEnv(0, 0, 0), "1"), "!bad-name");
        editRow("an artifact", "artifacts:\n- name: aa\n  path: b\n", rename(NodePath::ofArtifact(0), "cc"),
                "artifacts:\n- name: cc\n  path: b\n");
    }
    void renaming() { checkEditRow(); }
};

QTEST_APPLESS_MAIN(PipelineEditTest)
#include "tst_pipelineedit.moc"
