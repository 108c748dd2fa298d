// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/lineedits.h"

#include <QTest>

using namespace clustero;

namespace {

/// « and » mark the selection.
struct Marked
{
    QByteArray text;
    qsizetype start;
    qsizetype end;

    explicit Marked(QByteArray marked)
    {
        start = marked.indexOf("«");
        marked.replace("«", "");
        end = marked.indexOf("»");
        text = marked.replace("»", "");
    }
};

QByteArray after(const Marked &before, const LineEdit &change)
{
    if (!fits(before.text, change.edits))
        return "does not fit";
    QByteArray text = applied(before.text, change.edits);
    text.insert(change.end, "»");
    return text.insert(change.start, "«");
}

} // namespace

class TestLineEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comment_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("caret") << QByteArray("a\n  b«»c\n") << QByteArray("a\n  # b«»c\n");
        QTest::newRow("last line only touched") << QByteArray("«a\n»b\n") << QByteArray("«# a\n»b\n");
        QTest::newRow("parts of lines") << QByteArray("a«a\nb»b\n") << QByteArray("# a«a\n# b»b\n");
        QTest::newRow("off") << QByteArray("«# a\n  #b»\n") << QByteArray("«a\n  b»\n");
        QTest::newRow("mixed") << QByteArray("«# a\n  b»\n") << QByteArray("«# # a\n#   b»\n");
        QTest::newRow("blank") << QByteArray("«\n»") << QByteArray("«\n»");
        QTest::newRow("no line end") << QByteArray("«a»") << QByteArray("«# a»");
    }
    void comment()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, expected);
        const Marked marked(before);
        QCOMPARE(after(marked, toggleComment(marked.text, marked.start, marked.end)), expected);
    }

    void indent_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("isDeeper");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("in") << QByteArray("«a:\n  b: 1»\n") << true << QByteArray("«  a:\n    b: 1»\n");
        QTest::newRow("out") << QByteArray("  a:\n«    b: 1\n c: 2»\n") << false << QByteArray("  a:\n«  b: 1\nc: 2»\n");
        QTest::newRow("to the next level") << QByteArray("a:\n  b: 1\n«   c: 1»\n") << true << QByteArray("a:\n  b: 1\n«    c: 1»\n");
        QTest::newRow("nothing to take") << QByteArray("«a: 1»\n") << false << QByteArray("«a: 1»\n");
    }
    void indent()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, isDeeper);
        QFETCH(QByteArray, expected);
        const Marked marked(before);
        QCOMPARE(after(marked, indentLines(marked.text, marked.start, marked.end, isDeeper)), expected);
    }

    void step()
    {
        QCOMPARE(indentStep(""), 2);
        QCOMPARE(indentStep("a:\n    b: 1\n"), 4);
        QCOMPARE(indentStep("a:\n   - b:\n        c: 1\n"), 3);
        QCOMPARE(indentStep("a:\n- b: 1\n  c:\n  - d\n"), 2);
        QCOMPARE(indentStep("a: |\n        b\nc:\n  d: 1\n"), 2);
    }

    void lineEnd()
    {
        QCOMPARE(lineEndOf("a\r\nb\n"), QByteArray("\r\n"));
        QCOMPARE(lineEndOf("a\rb"), QByteArray("\r"));
        QCOMPARE(lineEndOf("a"), QByteArray("\n"));
    }
};

QTEST_GUILESS_MAIN(TestLineEdits)
#include "tst_lineedits.moc"
