// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/completions.h"
#include "tests/ui/yaml/mirror.h"
#include "ui/yaml/yamlassist.h"

#include <QSignalSpy>

using namespace clustero;
using namespace clustero::test;

namespace {

QStringList labels(QByteArray marked, const QStringList &images = {})
{
    const qsizetype offset = marked.indexOf("¦");
    const QByteArray text = marked.replace("¦", "");
    QStringList found;
    for (const Completion &word : completionsFor(text, completionContext(text, offset), images))
        found.append(word.label);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

YamlAssist &assistOf(const Mirror &mirror)
{
    return *mirror.pane.editor()->findChild<YamlAssist *>();
}

const QByteArray three =
    "version: 1\nstrands:\n- name: build\n  steps:\n  - type: host\n- name: lint\n  steps:\n  - type: host\n- name: test\n";

} // namespace

class TestYamlAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfThePlace()
    {
        for (const auto &[place, text] :
             {std::pair{Place::File, "¦"}, std::pair{Place::Strand, "strands:\n- ¦"}, std::pair{Place::Step, "strands:\n- steps:\n  - ¦"},
              std::pair{Place::Env, "strands:\n- steps:\n  - env:\n    - ¦"}, std::pair{Place::Artifact, "artifacts:\n- ¦"},
              std::pair{Place::Trigger, "triggers:\n- ¦"}}) {
            QStringList offered = labels(text);
            QStringList expected = keyNames(place);
            offered.sort();
            expected.sort();
            QCOMPARE(offered, expected);
        }
    }

    void offered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("not those that are there") << QByteArray("version: 1\nname: x\nst¦\nartifacts: []\n") << words("strands");
        QTest::newRow("required first") << QByteArray("artifacts:\n- ¦") << words("name path required publish");
        QTest::newRow("a list or a mapping") << QByteArray("artifacts:\n- publish:\n    ¦") << words("image from s3 maven credential");
        QTest::newRow("in a mapping") << QByteArray("inputs:\n- from:\n    maven:\n      url: x\n      pa¦") << words("packaging");
        QTest::newRow("in the middle of a word too") << QByteArray("strands:\n- me¦") << words("name timeout");
        QTest::newRow("one spelling of dir") << QByteArray("strands:\n- dir: x\n  d¦") << QStringList();
        QTest::newRow("names of other strands") << QByteArray(three + "  after: [¦]\n") << words("build lint");
        QTest::newRow("not twice") << QByteArray(three + "  after: [lint, ¦]\n") << words("build");
        QTest::newRow("after in lines") << QByteArray(three + "  after:\n  - b¦\n") << words("build");
        QTest::newRow("images") << QByteArray("strands:\n- steps:\n  - type: ¦\n") << words("host debian:12 node:20");
        QTest::newRow("an image with a colon") << QByteArray("strands:\n- steps:\n  - type: debian:¦\n") << words("debian:12");
        QTest::newRow("reasons") << QByteArray("triggers:\n- type: git\n  on: [¦]\n") << words("commit_push tag_push");
        QTest::newRow("booleans") << QByteArray("artifacts:\n- required: ¦\n") << words("true false");
        QTest::newRow("free text") << QByteArray("name: ¦\n") << QStringList();
        QTest::newRow("comment") << QByteArray("# st¦\n") << QStringList();
    }
    void offered()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(labels(text, words("debian:12 node:20")), expected);
    }

    void triggerConditions()
    {
        QVERIFY(labels("triggers:\n- type: git\n  ¦").contains(QStringLiteral("branch")));
        QVERIFY(!labels("triggers:\n- type: git\n  ¦").contains(QStringLiteral("cron")));
        QVERIFY(labels("triggers:\n- type: schedule\n  ¦").contains(QStringLiteral("cron")));
        QVERIFY(labels("triggers:\n- type: ¦\n").contains(QStringLiteral("github_pr")));
    }

    void insertion_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("text") << QByteArray("version: 1\nna¦") << QByteArray("version: 1\nname: ¦");
        QTest::newRow("list, not indented") << QByteArray("a:\n- x\nstr¦\n") << QByteArray("a:\n- x\nstrands:\n- ¦\n");
        QTest::newRow("list, indented by four") << QByteArray("x:\n    - y\nstr¦\n") << QByteArray("x:\n    - y\nstrands:\n    - ¦\n");
        QTest::newRow("crlf") << QByteArray("a: 1\r\nstr¦\r\n") << QByteArray("a: 1\r\nstrands:\r\n- ¦\r\n");
        QTest::newRow("names in brackets") << QByteArray("strands:\n- af¦\n") << QByteArray("strands:\n- after: [¦]\n");
        QTest::newRow("names in lines") << QByteArray("strands:\n- name: x\n  after:\n  - y\n- aft¦\n")
                                        << QByteArray("strands:\n- name: x\n  after:\n  - y\n- after:\n  - ¦\n");
        QTest::newRow("colon there") << QByteArray("ver¦: 1\n") << QByteArray("version¦: 1\n");
        QTest::newRow("a new element") << QByteArray("artifacts:\n  pat¦\n") << QByteArray("artifacts:\n  - path: ¦\n");
        QTest::newRow("in brackets") << QByteArray("strands: [{af¦}]\n") << QByteArray("strands: [{after: [¦]}]\n");
        QTest::newRow("value") << QByteArray("artifacts:\n- required: f¦\n") << QByteArray("artifacts:\n- required: false¦\n");
        QTest::newRow("quoted value") << QByteArray(three + "  after: ['bu¦']\n") << QByteArray(three + "  after: ['build¦']\n");
    }
    void insertion()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto mirror = Mirror::at(before);
        mirror->key(Qt::Key_Space, Qt::ControlModifier);
        if (assistOf(*mirror).isOpen() && mirror->actions == 0)
            mirror->key(Qt::Key_Return);
        QCOMPARE(mirror->marked(), after);
        QCOMPARE(mirror->actions, 1);
        QVERIFY(mirror->agrees());
    }

    void offeredWhileTyping()
    {
        const auto mirror = Mirror::at("version: 1\n¦");
        YamlAssist &assist = assistOf(*mirror);
        mirror->keys(QStringLiteral("t"));
        QCOMPARE(assist.offered(), words("timeout triggers"));
        mirror->keys(QStringLiteral("r"));
        QCOMPARE(assist.offered(), words("triggers"));
        mirror->key(Qt::Key_Backspace);
        QCOMPARE(assist.offered(), words("timeout triggers"));
        mirror->key(Qt::Key_Down);
        mirror->key(Qt::Key_Tab);
        QCOMPARE(mirror->marked(), QByteArray("version: 1\ntriggers:\n- ¦"));
        QVERIFY(assist.isOpen()); // what can be in a trigger
        mirror->key(Qt::Key_Escape);
        QVERIFY(!assist.isOpen());
        mirror->keys(QStringLiteral(" "));
        QVERIFY(!assist.isOpen());
        mirror->key(Qt::Key_Return);
        mirror->keys(QStringLiteral("name: t"));
        QVERIFY(!assist.isOpen()); // a value is not offered before one asks
        QVERIFY(mirror->agrees());
    }

    void enterEndsALineWhereNothingIsOffered()
    {
        const auto mirror = Mirror::at("name: x¦\n");
        mirror->key(Qt::Key_Return);
        QCOMPARE(mirror->marked(), QByteArray("name: x\n¦\n"));
    }

    void closesWhenTheCaretLeaves()
    {
        const auto mirror = Mirror::at("version: 1\n\n¦");
        mirror->keys(QStringLiteral("t"));
        QVERIFY(assistOf(*mirror).isOpen());
        mirror->key(Qt::Key_Left);
        mirror->key(Qt::Key_Left);
        QVERIFY(!assistOf(*mirror).isOpen());
        mirror->pane.setCaret(mirror->text.size());
        mirror->keys(QStringLiteral("r"));
        QVERIFY(assistOf(*mirror).isOpen());
        QVERIFY(mirror->pane.applyEdits({{0, "v", "v"}}));
        QVERIFY(!assistOf(*mirror).isOpen());
    }

    void help()
    {
        const QByteArray text = "version: 1\nstrands:\n- name: a\n  timeout: 1m\ntriggers:\n- type: git\n  branch: main\n";
        const Mirror mirror(text);
        const YamlAssist &assist = assistOf(mirror);
        const QString timeout = assist.helpAt(text.indexOf("timeout") + 2);
        QVERIFY2(timeout.contains(findKey(Place::Strand, u"timeout")->sentence), qPrintable(timeout));
        QVERIFY(timeout.contains(QStringLiteral("Default: none.")));
        QVERIFY(assist.helpAt(text.indexOf("version")).contains(QStringLiteral("Required.")));
        QVERIFY(!assist.helpAt(text.indexOf("branch")).isEmpty());
        QVERIFY(assist.helpAt(text.indexOf("1m")).isEmpty());
        for (const KeyInfo &info : keyTable())
            QVERIFY(!keyHelp(info.place, info.name, {}).contains(QStringLiteral("Type: .")));
    }

    void definition()
    {
        const auto mirror = Mirror::at(three + "  after: [li¦nt, nothing]\n");
        const QByteArray &text = mirror->text;
        const qsizetype lint = text.indexOf("name: lint") + 6;
        QCOMPARE(mirror->pane.definitionOf(text.lastIndexOf("lint")), std::optional(TextRange{lint, lint + 4}));
        QVERIFY(!mirror->pane.definitionOf(text.indexOf("nothing")));
        QVERIFY(!mirror->pane.definitionOf(lint));
        QSignalSpy moved(&mirror->pane, &YamlPane::caretMoved);
        mirror->key(Qt::Key_F12);
        QCOMPARE(mirror->pane.caret(), lint);
        QCOMPARE(moved.size(), 1);
        mirror->pane.grab();
        const QRect at = mirror->pane.editor()->caretRect(text.lastIndexOf("lint") + 2);
        QTest::mouseClick(mirror->pane.editor()->viewport(), Qt::LeftButton, Qt::ControlModifier, at.center());
        QCOMPARE(mirror->pane.caret(), lint);
        QCOMPARE(mirror->pane.selection(), (TextRange{lint, lint}));
    }
};

QTEST_MAIN(TestYamlAssist)
#include "tst_yamlassist.moc"
