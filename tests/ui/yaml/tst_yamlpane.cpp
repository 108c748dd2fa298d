// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/keys.h"
#include "tests/ui/yaml/mirror.h"
#include "ui/yaml/yamllook.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace clustero;
using namespace clustero::test;

namespace {

using Sci = QsciScintillaBase;

const QByteArray small = "version: 1\nstrands:\n- name: build\n  steps:\n  - type: host\n    cmd: [make]\n";

} // namespace

class TestYamlPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n");
        QTest::newRow("cr") << QByteArray("a: 1\rb: 2\r");
        QTest::newRow("mixed") << QByteArray("a: 1\r\nb: 2\nc: 3\rd");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a: 1\n");
        QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("two marks") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                 "a");
        QTest::newRow("tabs") << QByteArray("a:\tb\t\n\t# x\n");
        QTest::newRow("no utf-8") << QByteArray("a: \xff\xfe\x80 \xc3\nb: \xed\xa0\x80\n");
        QTest::newRow("null bytes") << QByteArray("a\0b\n\0\0c", 8);
        QTest::newRow("trailing space") << QByteArray("a: 1   \n  \n\n\n");
        for (const QString &folder : {QStringLiteral("pipeline"), QStringLiteral("yaml")}) {
            const QDir cases(QStringLiteral(CLUSTERO_TEST_DATA "/") + folder);
            QDirIterator files(cases.path(), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::newRow(qPrintable(cases.relativeFilePath(file.fileName()))) << file.readAll();
            }
        }
    }
    void bytesStay()
    {
        QFETCH(QByteArray, bytes);
        YamlPane pane;
        QSignalSpy edited(&pane, &YamlPane::edited);
        pane.setText(small);
        pane.setText(bytes);
        QCOMPARE(pane.text(), bytes);
        const qsizetype mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        QCOMPARE(shownBytes(pane), bytes.mid(mark));
        pane.grab();
        QCOMPARE(pane.text(), bytes);
        pane.setText(small);
        QCOMPARE(shownBytes(pane), small);
        QCOMPARE(edited.size(), 0);
    }

    void typing()
    {
        Mirror mirror(small);
        mirror.pane.setCaret(small.indexOf("build") + 5);
        mirror.keys(QStringLiteral("er"));
        QVERIFY(mirror.agrees());
        QCOMPARE(mirror.actions, 2);
        QVERIFY(mirror.text.contains("name: builder\n"));
        mirror.key(Qt::Key_Backspace);
        mirror.key(Qt::Key_Delete);
        QVERIFY(mirror.agrees());
        QVERIFY(mirror.text.contains("name: builde  steps"));
    }

    void typingWithMark()
    {
        Mirror mirror("\xef\xbb\xbf"
                      "a: 1\n");
        QCOMPARE(mirror.pane.caret(), 3);
        mirror.key(Qt::Key_Backspace);
        mirror.key(Qt::Key_Home, Qt::ControlModifier);
        mirror.keys(QStringLiteral("b"));
        QVERIFY(mirror.agrees());
        QCOMPARE(mirror.text, QByteArray("\xef\xbb\xbf"
                                         "ba: 1\n"));
        QCOMPARE(mirror.pane.caret(), 4);
        QVERIFY(mirror.pane.applyEdits({{0, "\xef\xbb\xbf", {}}}));
        QCOMPARE(mirror.pane.text(), QByteArray("ba: 1\n"));
        QCOMPARE(shownBytes(mirror.pane), QByteArray("ba: 1\n"));
    }

    void pasteIsOneActionInTheFilesLineEnds()
    {
        Mirror mirror("a: 1\r\nb: 2\r\n");
        mirror.pane.select(3, 4);
        QApplication::clipboard()->setText(QStringLiteral("x\ny\nz"));
        mirror.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(mirror.agrees());
        QCOMPARE(mirror.actions, 1);
        QCOMPARE(mirror.text, QByteArray("a: x\r\ny\r\nz\r\nb: 2\r\n"));
    }

    void enterKeepsIndentation_data()
    {
        QTest::addColumn<QByteArray>("before"); // ¦: caret
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("same") << QByteArray("  a: 1¦\n") << QByteArray("  a: 1\n  ¦\n");
        QTest::newRow("key") << QByteArray("a:¦\n") << QByteArray("a:\n  ¦\n");
        QTest::newRow("item") << QByteArray("- a: 1¦\n") << QByteArray("- a: 1\n  ¦\n");
        QTest::newRow("key of an item") << QByteArray("- a:¦\n") << QByteArray("- a:\n    ¦\n");
        QTest::newRow("four spaces") << QByteArray("a:\n    b:¦\n") << QByteArray("a:\n    b:\n        ¦\n");
        QTest::newRow("crlf") << QByteArray("a:\r\n  b: 1¦\r\n") << QByteArray("a:\r\n  b: 1\r\n  ¦\r\n");
        QTest::newRow("bracket") << QByteArray("a: [¦\n") << QByteArray("a: [\n  ¦\n");
        QTest::newRow("block") << QByteArray("a: |¦\n") << QByteArray("a: |\n  ¦\n");
        QTest::newRow("in a block") << QByteArray("a: |\n  x:¦\n") << QByteArray("a: |\n  x:\n  ¦\n");
        QTest::newRow("comment") << QByteArray("  # a:¦\n") << QByteArray("  # a:\n  ¦\n");
        QTest::newRow("line start") << QByteArray("a:\n¦  b: 1\n") << QByteArray("a:\n\n¦  b: 1\n");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a:¦")
                              << QByteArray("\xef\xbb\xbf"
                                            "a:\n  ¦");
    }
    void enterKeepsIndentation()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const qsizetype caret = before.indexOf("¦");
        Mirror mirror(before.replace("¦", ""));
        mirror.pane.setCaret(caret);
        mirror.key(Qt::Key_Return);
        QVERIFY(mirror.agrees());
        QByteArray now = mirror.text;
        QCOMPARE(now.insert(mirror.pane.caret(), "¦"), after);
    }

    void tabIndents()
    {
        Mirror mirror("a:\n  b: 1\n\n  c: 2\n");
        mirror.pane.select(5, 14);
        mirror.key(Qt::Key_Tab);
        QCOMPARE(mirror.actions, 1);
        QCOMPARE(mirror.text, QByteArray("a:\n    b: 1\n\n    c: 2\n"));
        mirror.key(Qt::Key_Backtab, Qt::ShiftModifier);
        mirror.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(mirror.text, QByteArray("a:\nb: 1\n\nc: 2\n"));
        mirror.pane.setCaret(4);
        mirror.key(Qt::Key_Tab);
        QCOMPARE(mirror.text, QByteArray("a:\nb : 1\n\nc: 2\n"));
        QVERIFY(mirror.agrees());
    }

    void escThenTabLeaves()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *pane = new YamlPane(&window);
        auto *other = new QLineEdit(&window);
        column->addWidget(pane);
        column->addWidget(other);
        pane->setText(small);
        window.show();
        QApplication::setActiveWindow(&window);
        pane->setFocus();
        QVERIFY(pane->editor()->hasFocus());
        QTest::keyClick(pane->editor(), Qt::Key_Escape);
        QTest::keyClick(pane->editor(), Qt::Key_Tab);
        QVERIFY(other->hasFocus());
        QCOMPARE(pane->text(), small);
    }

    void toggleComment_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one") << QByteArray("a:\n  b: 1\n") << QByteArray("# a:\n#   b: 1\n");
        QTest::newRow("deeper") << QByteArray("  b: 1\n    c: 2\n") << QByteArray("  # b: 1\n  #   c: 2\n");
        QTest::newRow("back") << QByteArray("  # b: 1\n  #   c: 2\n") << QByteArray("  b: 1\n    c: 2\n");
        QTest::newRow("without space") << QByteArray("#a\n# b\n") << QByteArray("a\nb\n");
        QTest::newRow("mixed") << QByteArray("# a\nb\n") << QByteArray("# # a\n# b\n");
        QTest::newRow("blank lines") << QByteArray("a\n\n  \nb\n") << QByteArray("# a\n\n  \n# b\n");
        QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("# a\r\n# b\r\n");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a\n")
                              << QByteArray("\xef\xbb\xbf"
                                            "# a\n");
    }
    void toggleComment()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Mirror mirror(before);
        mirror.key(Qt::Key_A, Qt::ControlModifier);
        mirror.key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(mirror.text, after);
        QCOMPARE(mirror.actions, 1);
        QVERIFY(mirror.agrees());
        mirror.key(Qt::Key_Slash, Qt::ControlModifier);
        if (QByteArray(QTest::currentDataTag()) != "back" && QByteArray(QTest::currentDataTag()) != "without space")
            QCOMPARE(mirror.text, before);
    }

    void randomEditsMirror()
    {
        for (const char *lineEnd : {"\n", "\r\n"}) {
            QRandomGenerator random(7);
            Mirror mirror(QByteArray("\xef\xbb\xbf") + QByteArray(small).replace("\n", lineEnd));
            const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> commands{
                {Qt::Key_Backspace, Qt::NoModifier},
                {Qt::Key_Delete, Qt::NoModifier},
                {Qt::Key_Return, Qt::NoModifier},
                {Qt::Key_Tab, Qt::NoModifier},
                {Qt::Key_Backtab, Qt::ShiftModifier},
                {Qt::Key_Slash, Qt::ControlModifier},
                {Qt::Key_X, Qt::ControlModifier},
                {Qt::Key_V, Qt::ControlModifier},
                {Qt::Key_C, Qt::ControlModifier},
                {Qt::Key_Down, Qt::ShiftModifier},
                {Qt::Key_Up, Qt::ControlModifier},
                {Qt::Key_Delete, Qt::ControlModifier},
                {Qt::Key_Backspace, Qt::ControlModifier},
                {Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier},
                {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier},
                {Qt::Key_Z, Qt::ControlModifier},
                {Qt::Key_Escape, Qt::NoModifier},
            };
            for (int i = 0; i < 1200; ++i) {
                const int what = random.bounded(10);
                if (what < 4) {
                    const auto &[key, modifiers] = commands.at(random.bounded(commands.size()));
                    mirror.key(key, modifiers);
                } else if (what < 8) {
                    mirror.keys(QStringLiteral("a: -#é\"[x").mid(random.bounded(9), 1));
                } else if (what == 8) {
                    mirror.pane.select(random.bounded(mirror.text.size() + 1), random.bounded(mirror.text.size() + 1));
                } else {
                    const qsizetype at = 3 + random.bounded(mirror.text.size() - 2);
                    const TextEdits edits{{at, mirror.text.mid(at, random.bounded(4)), "zz\n"}};
                    mirror.text = applied(mirror.text, edits);
                    QVERIFY(mirror.pane.applyEdits(edits));
                }
                QVERIFY2(mirror.agrees(), qPrintable(QString::number(i)));
            }
        }
    }

    void composedText()
    {
        Mirror mirror("a: \n");
        mirror.pane.setCaret(3);
        QInputMethodEvent first(QStringLiteral("ni"), {});
        QApplication::sendEvent(mirror.pane.editor(), &first);
        QCOMPARE(mirror.actions, 0);
        QInputMethodEvent second(QStringLiteral("nih"), {});
        QApplication::sendEvent(mirror.pane.editor(), &second);
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("你"));
        QApplication::sendEvent(mirror.pane.editor(), &commit);
        QCOMPARE(mirror.text, QByteArray("a: 你\n"));
        QVERIFY(mirror.agrees());
        QCOMPARE(mirror.actions, 1);
        QInputMethodEvent third(QStringLiteral("x"), {});
        QApplication::sendEvent(mirror.pane.editor(), &third);
        QVERIFY(mirror.pane.applyEdits({{0, "a", "b"}}));
        QCOMPARE(mirror.pane.text(), QByteArray("b: 你\n"));
        QCOMPARE(shownBytes(mirror.pane), QByteArray("b: 你\n"));
    }

    void undoIsLeftToTheWindow()
    {
        Mirror mirror(small);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        mirror.pane.addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);
        mirror.keys(QStringLiteral("x"));
        mirror.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(mirror.text, "x" + small);
        QVERIFY(!mirror.pane.editor()->isUndoAvailable());
        mirror.pane.editor()->undo();
        QCOMPARE(mirror.pane.text(), "x" + small);
    }

    void editsFromOutsideKeepCaretAndView()
    {
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += "key" + QByteArray::number(i) + ": value\n";
        Mirror mirror(text);
        QSignalSpy moved(&mirror.pane, &YamlPane::caretMoved);
        const qsizetype at = text.indexOf("key200");
        mirror.pane.select(at, at + 3);
        mirror.pane.grab();
        YamlEditor &editor = *mirror.pane.editor();
        const qsizetype top = ask(editor, Sci::SCI_GETFIRSTVISIBLELINE);
        const QByteArray added = "new: 1\nnew: 2\n";
        QVERIFY(mirror.pane.applyEdits({{0, {}, added}, {text.indexOf("key300"), "key300", "other"}}));
        mirror.pane.grab();
        QCOMPARE(mirror.pane.selection(), (TextRange{at + added.size(), at + added.size() + 3}));
        QCOMPARE(ask(editor, Sci::SCI_GETFIRSTVISIBLELINE), top + 2);
        QVERIFY(!mirror.pane.applyEdits({{0, "nothing like this", {}}}));
        QCOMPARE(moved.size(), 0);
        mirror.pane.setText(mirror.pane.text() + "last: 1\n");
        QCOMPARE(ask(editor, Sci::SCI_GETFIRSTVISIBLELINE), top + 2);
        QCOMPARE(moved.size(), 0);
        mirror.key(Qt::Key_Left);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().toLongLong(), at + added.size());
    }

    void readOnly()
    {
        Mirror mirror(small);
        mirror.pane.setReadOnly(true);
        mirror.keys(QStringLiteral("x"));
        mirror.key(Qt::Key_Return);
        mirror.key(Qt::Key_Tab);
        mirror.key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(mirror.actions, 0);
        QVERIFY(mirror.pane.applyEdits({{0, "version", "v"}}));
        QCOMPARE(mirror.pane.text(), "v" + small.mid(7));
        QVERIFY(mirror.pane.isReadOnly());
    }

    void problems()
    {
        Mirror mirror("\xef\xbb\xbf"
                      "a: é bild\nb: 2\n");
        YamlEditor &editor = *mirror.pane.editor();
        const Diagnostic error{Severity::Error, QStringLiteral("x"), QStringLiteral("No bild."), {}, {1, 6, 1, 10}, {}};
        const Diagnostic warning{Severity::Warning, QStringLiteral("x"), QStringLiteral("Two."), {}, {2, 4, 2, 4}, {}};
        mirror.pane.setProblems({warning, error});
        const auto has = [&](int indicator, qsizetype offset) {
            return ask(editor, Sci::SCI_INDICATORVALUEAT, indicator, editor.positionOf(offset)) != 0;
        };
        const qsizetype at = mirror.text.indexOf("bild");
        QVERIFY(has(YamlNumbers::errorIndicator, at) && has(YamlNumbers::errorIndicator, at + 3));
        QVERIFY(!has(YamlNumbers::errorIndicator, at - 1) && !has(YamlNumbers::errorIndicator, at + 4));
        QVERIFY(has(YamlNumbers::warningIndicator, mirror.text.indexOf("2")));
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 0), 1 << YamlNumbers::errorMarker);
        mirror.key(Qt::Key_F8);
        QCOMPARE(mirror.pane.caret(), at);
        mirror.key(Qt::Key_F8);
        QCOMPARE(mirror.pane.caret(), mirror.text.indexOf("2"));
        mirror.key(Qt::Key_F8);
        QCOMPARE(mirror.pane.caret(), at);
        mirror.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(mirror.pane.caret(), mirror.text.indexOf("2"));
        mirror.pane.setProblems({});
        for (qsizetype i = 0; i < mirror.text.size(); ++i)
            QVERIFY(!has(YamlNumbers::errorIndicator, i) && !has(YamlNumbers::warningIndicator, i));
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 0), 0);
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 1), 0);
        QVERIFY(!mirror.pane.goToNextProblem());
    }

    void bandsAndView()
    {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += "key" + QByteArray::number(i) + ": value\n";
        Mirror mirror(text);
        YamlEditor &editor = *mirror.pane.editor();
        mirror.pane.grab();
        mirror.pane.setStrandBands({{text.indexOf("key5:"), text.indexOf("key8:")}});
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 4), 0);
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 7), 3);
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 8), 0);
        mirror.pane.showRange(text.indexOf("key5:"), text.indexOf("key8:"));
        QCOMPARE(ask(editor, Sci::SCI_GETFIRSTVISIBLELINE), 0);
        mirror.pane.showRange(text.indexOf("key200:"), text.indexOf("key203:"));
        const qsizetype top = ask(editor, Sci::SCI_GETFIRSTVISIBLELINE);
        QVERIFY(top > 150 && top <= 200);
        QCOMPARE(mirror.pane.caret(), 0);
        mirror.pane.setStrandBands({});
        QCOMPARE(ask(editor, Sci::SCI_MARKERGET, 7), 0);
    }

    void colorsAreReadable()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const YamlColors colors(*tokens);
            for (const QColor &back : colors.backgrounds()) {
                for (const QColor &fore : colors.text)
                    QVERIFY2(contrast(fore, back) >= 4.5,
                             qPrintable(QStringLiteral("%1 on %2: %3").arg(fore.name(), back.name()).arg(contrast(fore, back))));
            }
            QVERIFY(contrast(colors.lineNumber, colors.margin) >= 4.5);
            QVERIFY(contrast(tokens->selectionText, tokens->selection) >= 4.5);
            QVERIFY(contrast(tokens->borderStrong, colors.margin) >= 3);
        }
    }

    void colorsFollowThePalette()
    {
        YamlPane pane;
        pane.setText(small);
        pane.show();
        const auto key = [&] { return ask(*pane.editor(), Sci::SCI_STYLEGETFORE, static_cast<int>(TextStyle::Key)); };
        pane.setPalette(paletteOf(lightTokens()));
        QCOMPARE(key(), colorNumber(lightTokens().accent));
        pane.setPalette(paletteOf(darkTokens()));
        QCOMPARE(key(), colorNumber(darkTokens().accent));
    }

    void signsAreNoLigatures()
    {
        Mirror mirror("a: x == y --- z\n");
        mirror.pane.grab();
        const auto style = [&](qsizetype offset) { return ask(*mirror.pane.editor(), Sci::SCI_GETSTYLEAT, offset); };
        const auto color = [&](qsizetype offset) { return ask(*mirror.pane.editor(), Sci::SCI_STYLEGETFORE, style(offset)); };
        for (const qsizetype offset : {6, 11, 12}) {
            QVERIFY(style(offset) != style(offset - 1));
            QCOMPARE(color(offset), color(offset - 1));
        }
    }

    void foldingByKeys()
    {
        Mirror mirror(small);
        YamlEditor &editor = *mirror.pane.editor();
        const auto isVisible = [&](int line) { return ask(editor, Sci::SCI_GETLINEVISIBLE, line) != 0; };
        mirror.pane.setCaret(small.indexOf("cmd"));
        mirror.key(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isVisible(4) && !isVisible(5));
        QCOMPARE(mirror.pane.caret(), small.indexOf("- type"));
        mirror.key(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isVisible(3) && !isVisible(4));
        mirror.key(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isVisible(4));
        QCOMPARE(mirror.actions, 0);
    }

    void hoverTells()
    {
        Mirror mirror(small);
        mirror.pane.grab();
        QWidget *viewport = mirror.pane.editor()->viewport();
        const auto hover = [&](qsizetype offset) {
            const QPoint at = mirror.pane.editor()->caretRect(offset).center() + QPoint(2, 0);
            QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
            QApplication::sendEvent(viewport, &help);
            return QToolTip::text();
        };
        QVERIFY(hover(small.indexOf("name") + 1).contains(findKey(Place::Strand, u"name")->sentence));
        mirror.pane.setProblems({{Severity::Error, QStringLiteral("x"), QStringLiteral("No good."), {}, {3, 3, 3, 7}, {}}});
        QCOMPARE(hover(small.indexOf("name") + 1), QStringLiteral("No good."));
    }

    void stylesAndFolds()
    {
        Mirror mirror(small + "# comment\n");
        mirror.pane.grab();
        YamlEditor &editor = *mirror.pane.editor();
        const auto style = [&](const char *word) {
            return static_cast<TextStyle>(ask(editor, Sci::SCI_GETSTYLEAT, mirror.text.indexOf(word)));
        };
        QCOMPARE(style("version"), TextStyle::Key);
        QCOMPARE(style("1"), TextStyle::Number);
        QCOMPARE(style("host"), TextStyle::Text);
        QCOMPARE(style("# comment"), TextStyle::Comment);
        const auto head = [&](int line) { return (ask(editor, Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG) != 0; };
        QList<bool> heads;
        for (int line = 0; line < 7; ++line)
            heads.append(head(line));
        QCOMPARE(heads, (QList<bool>{false, true, true, true, true, false, false}));
        ask(editor, Sci::SCI_TOGGLEFOLD, 2);
        QVERIFY(ask(editor, Sci::SCI_GETLINEVISIBLE, 2) && !ask(editor, Sci::SCI_GETLINEVISIBLE, 4));
        QVERIFY(mirror.pane.applyEdits({{0, "version", "Version"}}));
        QVERIFY(!ask(editor, Sci::SCI_GETLINEVISIBLE, 4));
        mirror.pane.showRange(small.indexOf("cmd"), small.indexOf("cmd") + 3);
        QVERIFY(ask(editor, Sci::SCI_GETLINEVISIBLE, 5));
    }
};

QTEST_MAIN(TestYamlPane)
#include "tst_yamlpane.moc"
