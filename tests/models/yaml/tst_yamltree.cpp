// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/sourcetext.h"
#include "models/yaml/yamltree.h"

#include <QTest>

using namespace clustero;

namespace {

QByteArray contentOf(const QByteArray &file, const YamlNode &node)
{
    return file.mid(node.contentStart, node.end - node.contentStart);
}

} // namespace

class TestYamlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPlaces()
    {
        const QByteArray file =
            "\xef\xbb\xbf# é\r\nклюch: &a !!str 'it''s'\r\nlist:\r\n  - {b: *a, c: \"\\u00e9\"}\r\n  - |\r\n    text\r\n# end\r\n";
        const YamlTree tree = readYaml(file).tree;
        const YamlNode &root = tree.node(tree.root());
        QCOMPARE(root.children.size(), size_t(4));
        const YamlNode &scalar = tree.node(root.children[1]);
        QCOMPARE(scalar.text, QStringLiteral("it's"));
        QCOMPARE(scalar.style, YamlStyle::SingleQuoted);
        QCOMPARE(scalar.anchor, QStringLiteral("a"));
        QCOMPARE(scalar.tag, QStringLiteral("tag:yaml.org,2002:str"));
        QCOMPARE(contentOf(file, scalar), QByteArray("'it''s'"));
        QCOMPARE(scalar.range, (SourceRange{2, 17, 2, 24}));
        const YamlNode &list = tree.node(root.children[3]);
        const YamlNode &flow = tree.node(list.children[0]);
        QCOMPARE(contentOf(file, flow), QByteArray("{b: *a, c: \"\\u00e9\"}"));
        QCOMPARE(flow.range, (SourceRange{4, 5, 4, 25}));
        QCOMPARE(tree.node(flow.children[1]).kind, YamlNode::Kind::Alias);
        QCOMPARE(tree.resolved(flow.children[1]).text, QStringLiteral("it's"));
        QCOMPARE(tree.node(flow.children[3]).text, QStringLiteral("é"));
        QCOMPARE(contentOf(file, tree.node(list.children[1])), QByteArray("|\r\n    text"));
        QCOMPARE(list.end, tree.node(list.children[1]).end);
    }

    void bounds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &file, const char *code) {
            QTest::newRow(name) << file << QString::fromLatin1(code);
        };
        constexpr int size = 4'000'000;
        row("10 MB", QByteArray(10'000'000, 'a'), "file-too-large");
        row("open brackets", QByteArray(size, '['), "too-deep");
        row("open braces", QByteArray(size, '{'), "too-deep");
        row("dashes", QByteArray("- ").repeated(size / 2), "too-deep");
        row("question marks", QByteArray("? ").repeated(size / 2), "too-deep");
        row("many values", "[" + QByteArray("a,").repeated(size / 2) + "]", "file-too-large");
        row("many lines", QByteArray("- a\n").repeated(size / 4), "file-too-large");
        row("tags", QByteArray("%TAG !a! b\n").repeated(size / 12), "yaml-syntax");
        row("one quote", "\"" + QByteArray(size, 'a'), "yaml-syntax");
        row("aliases of text", "a: &a " + QByteArray(1'000'000, 'x') + "\nb: [" + QByteArray("*a,").repeated(100'000) + "]",
            "alias-expansion");
        QByteArray chain = "a0: &a0 x\n";
        for (int i = 1; i < 200; ++i)
            chain += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
        row("chain of aliases", chain, "too-deep");
    }
    void bounds()
    {
        QFETCH(QByteArray, file);
        const YamlReading reading = readYaml(file);
        QCOMPARE(reading.diagnostics.size(), 1);
        QTEST(reading.diagnostics[0].code, "code");
        QVERIFY(reading.tree.isEmpty());
    }

    void largeFilesThatAreFine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("comments") << QByteArray("# a\n").repeated(1'000'000);
        QTest::newRow("blank lines") << QByteArray(4'000'000, '\n');
        QTest::newRow("one text") << QByteArray(4'000'000, 'a');
        QTest::newRow("wide characters") << QByteArray("\xf0\x9f\x98\x80").repeated(1'000'000);
        QTest::newRow("block text") << "|\n" + QByteArray(" a\n").repeated(1'000'000);
        QByteArray anchors;
        for (int i = 0; i < 100'000; ++i)
            anchors += "- &a" + QByteArray::number(i) + " x\n- *a" + QByteArray::number(i) + "\n";
        QTest::newRow("anchors") << anchors;
        QByteArray keys;
        for (int i = 0; i < 150'000; ++i)
            keys += "k" + QByteArray::number(i) + ": x\n";
        QTest::newRow("keys") << keys;
    }
    void largeFilesThatAreFine()
    {
        QFETCH(QByteArray, file);
        QVERIFY(readYaml(file).diagnostics.isEmpty());
    }

    void placesBecomeBytes()
    {
        const SourceText text("\xef\xbb\xbf"
                              "a: é\r\nbü: c\rdd\n");
        QCOMPARE(text.bytesOf({1, 4, 1, 5}), (std::pair<qsizetype, qsizetype>{6, 8}));
        QCOMPARE(text.bytesOf({2, 1, 2, 3}), (std::pair<qsizetype, qsizetype>{10, 13}));
        QCOMPARE(text.bytesOf({3, 1, 3, 3}), (std::pair<qsizetype, qsizetype>{17, 19}));
        QCOMPARE(text.bytesOf({9, 1, 9, 2}), (std::pair<qsizetype, qsizetype>{-1, -1}));
        QCOMPARE(text.bytesOf({}), (std::pair<qsizetype, qsizetype>{-1, -1}));
    }
};

QTEST_APPLESS_MAIN(TestYamlTree)
#include "tst_yamltree.moc"
