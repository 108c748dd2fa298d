// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textcontext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace clustero;

namespace {

QString placeName(Place place)
{
    return inWords(place).section(u' ', 1).remove(u'`').section(u' ', 0, 0);
}

/// All of it in one line: what a row of the table expects.
QString inOneLine(const TextContext &context)
{
    if (context.isEmpty())
        return QStringLiteral("-");
    QString text = context.kind == TextContext::Kind::Key ? QStringLiteral("key of %1").arg(placeName(context.place))
                                                          : QStringLiteral("%1 of %2").arg(context.key, placeName(context.place));
    if (context.isItem)
        text += QStringLiteral(" item");
    if (context.needsDash)
        text += QStringLiteral(" dash");
    if (!context.typed.isEmpty() || !context.word.isEmpty())
        text += QStringLiteral(" '%1|%2'").arg(context.typed, context.word.mid(context.typed.size()));
    if (context.hasColon)
        text += u':';
    if (!context.present.isEmpty())
        text += QStringLiteral(" has %1").arg(context.present.join(u','));
    if (!context.strand.isEmpty())
        text += QStringLiteral(" in %1").arg(context.strand);
    if (!context.triggerType.isEmpty())
        text += QStringLiteral(" on %1").arg(context.triggerType);
    return text;
}

} // namespace

class TestTextContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void context_data()
    {
        QTest::addColumn<QByteArray>("marked"); // ¦: the caret
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("empty file", "¦", "key of pipeline");
        row("first letters", "ver¦", "key of pipeline 'ver|'");
        row("byte order mark",
            "\xef\xbb\xbf"
            "ver¦",
            "key of pipeline 'ver|'");
        row("second key", "version: 1\nst¦", "key of pipeline 'st|' has version");
        row("between keys", "version: 1\n¦\nstrands: []\n", "key of pipeline has version,strands");
        row("middle of a key", "ver¦sion: 1\nname: a\n", "key of pipeline 'ver|sion': has name");
        row("end of a key", "version¦: 1\n", "key of pipeline 'version|':");
        row("space after a colon", "version: ¦\n", "version of pipeline");
        row("colon without space", "version:¦\n", "-");
        row("value", "version: 1¦\n", "version of pipeline '1|'");
        row("behind a value", "name: x ¦\n", "-");
        row("comment", "name: x # y¦\n", "-");
        row("comment line", "# ver¦\n", "-");
        row("indentation", "strands:\n ¦ - name: a\n", "-");
        row("directive", "--¦-\nversion: 1\n", "-");

        row("strand", "strands:\n- na¦\n", "key of strand 'na|'");
        row("strand, indented list", "strands:\n  - na¦\n", "key of strand 'na|'");
        row("strand, after the dash", "strands:\n- ¦\n", "key of strand");
        row("dash without space", "strands:\n-¦\n", "-");
        row("strand, second key", "strands:\n- name: a\n  ¦\n", "key of strand has name in a");
        row("strand, with keys below", "strands:\n- name: a\n  ¦\n  steps: []\n- name: b\n", "key of strand has name,steps in a");
        row("strand, with keys below, typed", "strands:\n- na¦\n  steps: []\n- name: b\n  dir: x\n", "key of strand 'na|' has steps");
        row("strand, name below", "strands:\n- after: []\n  wh¦\n  name: z\n", "key of strand 'wh|' has after,name in z");
        row("second strand", "strands:\n- name: a\n  dir: x\n- name: b\n  ¦\n", "key of strand has name in b");
        row("a strand to come, at the margin", "strands:\n¦", "key of pipeline has strands");
        row("a strand to come, deeper", "strands:\n  ¦", "key of strand dash");
        row("a strand to come, indentless", "strands:\n- name: a\n¦", "key of pipeline has strands");
        row("after name", "strands:\n- name: a\n  after: ¦\n", "after of strand in a");
        row("after in brackets", "strands:\n- name: a\n  after: [¦]\n", "after of strand item in a");
        row("after in open brackets", "strands:\n- name: a\n  after: [bu¦\n  steps:\n  - type: host\n", "after of strand item 'bu|' in a");
        row("after, second", "strands:\n- name: a\n  after: [x, ¦]\n", "after of strand item has x in a");
        row("after, between", "strands:\n- name: a\n  after: [x, y¦, z]\n", "after of strand item 'y|' has x,z in a");
        row("after in lines", "strands:\n- name: a\n  after:\n  - x\n  - y¦\n  - z\n", "after of strand item 'y|' has x,z in a");
        row("after in lines, empty", "strands:\n- name: a\n  after:\n    - ¦\n", "after of strand item in a");
        row("after in lines, without dash", "strands:\n- name: a\n  after:\n    b¦\n", "after of strand dash 'b|' in a");
        row("after quoted", "strands:\n- name: a\n  after: ['bu¦ild']\n", "after of strand item 'bu|ild' in a");
        row("after quoted, not closed", "strands:\n- name: a\n  after: \"bu¦\n", "after of strand 'bu|' in a");

        row("step", "strands:\n- name: a\n  steps:\n  - ty¦\n", "key of step 'ty|' in a");
        row("step, second key", "strands:\n- name: a\n  steps:\n  - type: host\n    c¦\n", "key of step 'c|' has type in a");
        row("strand again", "strands:\n- name: a\n  steps:\n  - type: host\n  w¦\n", "key of strand 'w|' has name,steps in a");
        row("step to come", "strands:\n- name: a\n  steps:\n  ¦\n", "key of strand has name,steps in a");
        row("step to come, deeper", "strands:\n- name: a\n  steps:\n    ¦\n", "key of step dash in a");
        row("image", "strands:\n- name: a\n  steps:\n  - type: deb¦\n    cmd: [x]\n", "type of step 'deb|' in a");
        row("cmd", "strands:\n- name: a\n  steps:\n  - cmd: [make, ¦]\n", "cmd of step item has make in a");
        row("block scalar", "strands:\n- name: a\n  steps:\n  - cmd:\n    - |\n      na¦me: x\n", "-");
        row("env, block", "strands:\n- name: a\n  steps:\n  - env:\n    - key: A\n      ¦\n", "key of env has key in a");
        row("env, flow", "strands:\n- name: a\n  steps:\n  - env: [{key: A, ¦}]\n", "key of env has key in a");
        row("env, flow value", "strands:\n- name: a\n  steps:\n  - env: [{key: A, secret: ¦}]\n", "secret of env in a");
        row("env, flow list", "strands:\n- name: a\n  steps:\n  - env: [¦]\n", "-");
        row("env as a mapping", "strands:\n- name: a\n  steps:\n  - env:\n      A: b\n      ¦\n", "-");
        row("flow strand", "strands: [{name: a, ¦}]\n", "key of strand has name in a");
        row("flow over lines", "strands: [\n  {name: a,\n   ¦\n   when: true}]\n", "key of strand has name,when in a");
        row("after a flow list", "strands:\n- name: a\n  after: [\n    b\n  ]\n  ¦\n", "key of strand has name,after in a");

        row("trigger", "triggers:\n- ¦\n", "key of trigger");
        row("trigger type", "triggers:\n- type: gi¦\n", "type of trigger 'gi|'");
        row("trigger condition", "triggers:\n- type: git\n  br¦\n", "key of trigger 'br|' has type on git");
        row("trigger reasons", "triggers:\n- type: git\n  on: [commit_push, ¦]\n", "on of trigger item has commit_push on git");
        row("trigger, type below", "triggers:\n- on: [¦]\n  type: github_pr\n", "on of trigger item on github_pr");
        row("artifact", "artifacts:\n- name: x\n  ¦", "key of artifact has name");
        row("required", "artifacts:\n- name: x\n  required: t¦\n", "required of artifact 't|'");

        row("carriage returns", "strands:\r\n- name: a\r\n  ¦\r\n  dir: x\r\n", "key of strand has name,dir in a");
        row("old line ends", "strands:\r- name: a\r  ¦\r  dir: x\r", "key of strand has name,dir in a");
        row("one column too far right", "strands:\n- name: a\n   st¦eps:\n", "key of strand 'st|eps': has name in a");
        row("one column too far left", "strands:\n  - name: a\n   st¦eps:\n", "key of strand 'st|eps': has name in a");
        row("open quotes above", "name: \"x\nstrands:\n- ¦\n", "key of strand");
        row("open brackets above", "triggers: [\nstrands:\n- ¦\n", "key of strand");
        row("tabs", "strands:\n- name:\ta\n  ¦", "key of strand has name in a");
        row("unknown key", "x:\n  y¦", "-");
        row("unknown mapping", "x:\n  y: 1\n  ¦", "-");
        row("unknown list", "x:\n- ¦", "-");
        row("merge key", "strands:\n- <<: *base\n  ¦", "key of strand has <<");
        row("anchor", "strands:\n- &a\n  name: a\n  ¦", "key of strand has name in a");
        row("second document", "version: 1\n---\n¦", "key of pipeline");
        row("expression", "environment: ${{ env.¦A }}\n", "environment of pipeline '${{ env.|A }}'");
        row("blank lines", "strands:\n- name: a\n\n\n  ¦\n\n  dir: x\n", "key of strand has name,dir in a");
        row("comment at the margin", "strands:\n- name: a\n# c\n  ¦\n# d\n  dir: x\n", "key of strand has name,dir in a");
        row("not UTF-8", "name: \xff\n¦", "key of pipeline has name");
    }
    void context()
    {
        QFETCH(QByteArray, marked);
        QFETCH(QString, expected);
        const qsizetype offset = marked.indexOf("¦");
        const TextContext context = completionContext(marked.replace("¦", ""), offset);
        QCOMPARE(inOneLine(context), expected);
        if (!context.isEmpty() && !context.word.contains(QChar::ReplacementCharacter))
            QCOMPARE(QString::fromUtf8(marked.mid(context.start, context.end - context.start)), context.word);
    }

    void strandNames()
    {
        const QByteArray text = "# x\nstrands:\n- name: build # y\n  steps:\n  - name: step\n    type: host\n- after: [build]\n  name: "
                                "'te-st'\nartifacts:\n- name: z\n";
        const QList<NamedPlace> names = strandNamesIn(text);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.first(), (NamedPlace{QStringLiteral("build"), text.indexOf("build"), text.indexOf("build") + 5}));
        QCOMPARE(names.last(), (NamedPlace{QStringLiteral("te-st"), text.indexOf("te-st"), text.indexOf("te-st") + 5}));
    }

    void listStyle()
    {
        QVERIFY(!listStyleOf("a:\n- b: [c]\n").isIndented);
        QVERIFY(listStyleOf("a:\n  - b: [c]\n").isIndented);
        QVERIFY(listStyleOf("a:\n  - b: [c]\n").isFlow);
        QVERIFY(!listStyleOf("a:\n  - cmd:\n      - c\n").isFlow);
        QVERIFY(listStyleOf("strands:\n- na").isFlow);
        QVERIFY(listStyleOf("").isFlow);
    }

    void anyTextAnyPlace()
    {
        QRandomGenerator random(3);
        const QList<QByteArray> pieces{"strands:", "\n", "\n  ", "- ", "name: ", "a",    "[",      "]",    "{",    "}",  ",",
                                       "\"",       "'",  "|\n",  "# ", "\xff",   "env:", "after:", "\r\n", "    ", "*x", "---\n"};
        for (int i = 0; i < 3000; ++i) {
            QByteArray text;
            for (int piece = random.bounded(30); piece > 0; --piece)
                text += pieces.at(random.bounded(pieces.size()));
            const qsizetype offset = random.bounded(text.size() + 1);
            const TextContext context = completionContext(text, offset);
            QVERIFY(context.isEmpty() || (context.start >= 0 && context.start <= context.end && context.end <= text.size()));
            (void)strandNamesIn(text);
        }
    }

    void largeTextIsQuick()
    {
        QByteArray text = "strands:\n";
        for (int i = 0; i < 2500; ++i)
            text += "- name: s" + QByteArray::number(i) + "\n  after: [a]\n";
        const QByteArray nested = QByteArray(100000, '[') + QByteArray(100000, '-');
        QElapsedTimer time;
        time.start();
        QCOMPARE(completionContext(text, text.size() - 2).strand, QStringLiteral("s2499"));
        QCOMPARE(strandNamesIn(text).size(), 2500);
        (void)completionContext(nested, nested.size());
        QVERIFY(time.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestTextContext)
#include "tst_textcontext.moc"
