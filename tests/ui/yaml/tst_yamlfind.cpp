// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/yaml/mirror.h"
#include "ui/yaml/findreplacebar.h"
#include "ui/yaml/textsearch.h"
#include "ui/yaml/yamllook.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace clustero;
using namespace clustero::test;

namespace {

FindReplaceBar &barOf(const Mirror &mirror)
{
    return *mirror.pane.findChild<FindReplaceBar *>();
}

template<typename T>
T *named(const Mirror &mirror, const char *name)
{
    for (T *widget : barOf(mirror).findChildren<T *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QPushButton *button(const Mirror &mirror, const char *text)
{
    for (QPushButton *one : barOf(mirror).findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == QLatin1String(text))
            return one;
    }
    return nullptr;
}

} // namespace

class TestYamlFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("how");      // r: expression, c: case, w: words
        QTest::addColumn<QByteArray>("found"); // offsets
        const auto row = [](const char *name, const QByteArray &text, const char *pattern, const char *how, const char *found) {
            QTest::newRow(name) << text << QString::fromUtf8(pattern) << QString::fromLatin1(how) << QByteArray(found);
        };
        row("plain", "ab AB ab", "ab", "", "0-2 3-5 6-8");
        row("case", "ab AB ab", "ab", "c", "0-2 6-8");
        row("words", "ab abc ab-c ab", "ab", "w", "0-2 12-14");
        row("signs are plain", "a.c abc", "a.c", "", "0-3");
        row("expression", "a.c abc", "a.c", "r", "0-3 4-7");
        row("beyond ascii", "é a ü a", "a", "", "3-4 8-9");
        row("what is beyond ascii", "é É", "é", "", "0-2 3-5");
        row("four bytes", "\xf0\x9f\x98\x80 a", "a", "", "5-6");
        row("not UTF-8", "\xff a \xc3 a", "a", "", "2-3 6-7");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a",
            "^a", "r", "3-4");
        row("line begins", "a\r\nb\rc\nd", "^.", "r", "0-1 3-4 5-6 7-8");
        row("line ends", "a\r\nb", "$", "r", "1-1 4-4");
        row("over lines", "a:\n- b", ":\\n-", "r", "1-4");
        row("empty ones", "xay", "b*", "r", "0-0 1-1 2-2 3-3");
        row("null bytes", QByteArray("a\0a", 3), "a", "", "0-1 2-3");
        row("nothing", "abc", "", "", "");
    }
    void search()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pattern);
        QFETCH(QString, how);
        QFETCH(QByteArray, found);
        const Result<TextSearch> search = TextSearch::create({pattern, how.contains(u'r'), how.contains(u'c'), how.contains(u'w')});
        QVERIFY(search);
        QByteArrayList ranges;
        const TextMatches matches = search->find(text);
        for (const TextRange &range : matches.ranges)
            ranges.append(QByteArray::number(range.start) + '-' + QByteArray::number(range.end));
        QCOMPARE(ranges.join(' '), found);
        QVERIFY(matches.isComplete);
    }

    void badExpression()
    {
        const Result<TextSearch> search = TextSearch::create({QStringLiteral("a(b"), true, false, false});
        QVERIFY(!search);
        QVERIFY2(search.error().sentence.contains(QStringLiteral("character 4")), qPrintable(search.error().sentence));
    }

    void endlessExpressionEnds()
    {
        const Result<TextSearch> search = TextSearch::create({QStringLiteral("(a+)+$"), true, false, false});
        QVERIFY(search);
        QElapsedTimer time;
        time.start();
        const TextMatches matches = search->find(QByteArray(50000, 'a') + "!");
        QVERIFY(!matches.isComplete);
        QVERIFY(time.elapsed() < 3000);
    }

    void replaceAll_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("groups") << QByteArray("a1 b2") << QStringLiteral("([a-z])(\\d)") << QStringLiteral("\\2\\1<\\0>")
                                << QByteArray("1a<a1> 2b<b2>");
        QTest::newRow("line ends") << QByteArray("a b\r\n") << QStringLiteral(" ") << QStringLiteral("\\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("beginnings of lines") << QByteArray("a\nb") << QStringLiteral("^") << QStringLiteral("# ") << QByteArray("# a\n# b");
        QTest::newRow("neighbours") << QByteArray("aaa") << QStringLiteral("a") << QStringLiteral("bb") << QByteArray("bbbbbb");
        QTest::newRow("backslash") << QByteArray("a") << QStringLiteral("a") << QStringLiteral("\\\\x\\") << QByteArray("\\x\\");
        QTest::newRow("bad bytes stay") << QByteArray("\xff"
                                                      "a\xff")
                                        << QStringLiteral("a") << QStringLiteral("é")
                                        << QByteArray("\xff"
                                                      "é\xff");
    }
    void replaceAll()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pattern);
        QFETCH(QString, by);
        QFETCH(QByteArray, after);
        const TextEdits edits = TextSearch::create({pattern, true, true, false})->replaceAll(text, by);
        QVERIFY(fits(text, edits));
        QCOMPARE(applied(text, edits), after);
    }

    void bar()
    {
        Mirror mirror("name: a\nbuild: name\nname: b\n");
        QVERIFY(!barOf(mirror).isVisible());
        mirror.key(Qt::Key_F, Qt::ControlModifier);
        auto *find = named<QLineEdit>(mirror, "Text to find");
        QVERIFY(barOf(mirror).isVisible() && find->hasFocus());
        QTest::keyClicks(find, QStringLiteral("name"));
        QTRY_COMPARE(barOf(mirror).shownCount(), QStringLiteral("3 found"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(barOf(mirror).shownCount(), QStringLiteral("1 of 3"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(mirror.pane.selection(), (TextRange{15, 19}));
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(barOf(mirror).shownCount(), QStringLiteral("3 of 3"));
        QVERIFY(find->hasFocus());
        YamlEditor &editor = *mirror.pane.editor();
        QVERIFY(ask(editor, QsciScintillaBase::SCI_INDICATORVALUEAT, YamlNumbers::matchIndicator, 0) != 0);
        QVERIFY(mirror.pane.applyEdits({{0, "name", "nome"}}));
        QTRY_COMPARE(barOf(mirror).shownCount(), QStringLiteral("2 of 2"));
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!barOf(mirror).isVisible() && editor.hasFocus());
        for (qsizetype i = 0; i < mirror.pane.text().size(); ++i)
            QCOMPARE(ask(editor, QsciScintillaBase::SCI_INDICATORVALUEAT, YamlNumbers::matchIndicator, i), 0);
    }

    void badExpressionInTheBar()
    {
        Mirror mirror("a(b\n");
        mirror.key(Qt::Key_F, Qt::ControlModifier);
        auto *find = named<QLineEdit>(mirror, "Text to find");
        find->setText(QStringLiteral("a("));
        QTRY_COMPARE(barOf(mirror).shownCount(), QStringLiteral("1 found"));
        named<QToolButton>(mirror, "Regular expression")->click();
        QTRY_VERIFY(barOf(mirror).shownCount().contains(QStringLiteral("character 3")));
        find->setText(QStringLiteral("zz"));
        QTRY_COMPARE(barOf(mirror).shownCount(), QStringLiteral("No match"));
    }

    void replacing()
    {
        Mirror mirror("a: x\r\nb: x\r\nc: x\r\n");
        mirror.pane.select(3, 4);
        mirror.key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(named<QLineEdit>(mirror, "Text to find")->text(), QStringLiteral("x"));
        auto *by = named<QLineEdit>(mirror, "Text to replace it by");
        by->setText(QStringLiteral("xx"));
        QTest::keyClick(by, Qt::Key_Return);
        QCOMPARE(mirror.text, QByteArray("a: xx\r\nb: x\r\nc: x\r\n"));
        QCOMPARE(mirror.pane.selection(), (TextRange{10, 11}));
        QCOMPARE(mirror.actions, 1);
        by->setText(QStringLiteral("y"));
        button(mirror, "Replace all")->click();
        QCOMPARE(mirror.text, QByteArray("a: yy\r\nb: y\r\nc: y\r\n"));
        QCOMPARE(mirror.actions, 2); // all in one
        QCOMPARE(barOf(mirror).shownCount(), QStringLiteral("4 replaced"));
        QVERIFY(mirror.agrees());
        mirror.pane.setReadOnly(true);
        QVERIFY(!button(mirror, "Replace all")->isEnabled());
    }
};

QTEST_MAIN(TestYamlFind)
#include "tst_yamlfind.moc"
