// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/yaml/mirror.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace clustero;
using namespace clustero::test;

class TestYamlAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfTheEditor()
    {
        const auto mirror = Mirror::at("\xef\xbb\xbfnäme: a\nbö¦: 2\n\nc: \xff!\n");
        QAccessibleInterface *editor = QAccessible::queryAccessibleInterface(mirror->pane.editor());
        QVERIFY(editor);
        QCOMPARE(editor->role(), QAccessible::EditableText);
        QCOMPARE(editor->text(QAccessible::Name), QStringLiteral("Pipeline file as YAML"));
        QVERIFY(!editor->text(QAccessible::Description).isEmpty());
        QVERIFY(editor->state().multiLine && editor->state().focusable && !editor->state().readOnly);
        const QString all = QStringLiteral("näme: a\nbö: 2\n\nc: \uFFFD!\n");
        QCOMPARE(editor->text(QAccessible::Value), all);
        QAccessibleTextInterface *text = editor->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), static_cast<int>(all.size()));
        QCOMPARE(text->text(0, 4), QStringLiteral("näme"));
        QCOMPARE(text->text(0, text->characterCount()), all);
        QCOMPARE(text->cursorPosition(), 10);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(9, QAccessible::LineBoundary, &start, &end), QStringLiteral("bö: 2\n"));
        QCOMPARE(start, 8);
        QCOMPARE(end, 14);
        QCOMPARE(text->textAtOffset(1, QAccessible::WordBoundary, &start, &end), QStringLiteral("näme"));
    }

    void caretAndSelection()
    {
        const auto mirror = Mirror::at("näme: a\nb: 2¦\n");
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(mirror->pane.editor())->textInterface();
        text->setCursorPosition(4);
        QCOMPARE(mirror->pane.caret(), 5);
        QCOMPARE(text->cursorPosition(), 4);
        QCOMPARE(text->selectionCount(), 0);
        text->addSelection(0, 4);
        int start = -1;
        int end = -1;
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &start, &end);
        QCOMPARE(start, 0);
        QCOMPARE(end, 4);
        QCOMPARE(mirror->pane.selection(), (TextRange{0, 5}));
        mirror->pane.grab();
        const QRect first = text->characterRect(0);
        QVERIFY(!first.isEmpty());
        QCOMPARE(text->offsetAtPoint(first.center()), 0);
    }

    void edits()
    {
        const auto mirror = Mirror::at("näme: a¦\n");
        QAccessibleInterface *editor = QAccessible::queryAccessibleInterface(mirror->pane.editor());
        QAccessibleEditableTextInterface *text = editor->editableTextInterface();
        QVERIFY(text);
        text->insertText(4, QStringLiteral("é"));
        QCOMPARE(mirror->text, QByteArray("nämeé: a\n"));
        text->deleteText(4, 5);
        text->replaceText(6, 7, QStringLiteral("b\nc"));
        QCOMPARE(mirror->text, QByteArray("näme: b\nc\n"));
        QCOMPARE(mirror->actions, 3);
        QVERIFY(mirror->agrees());
        mirror->pane.setReadOnly(true);
        QVERIFY(editor->state().readOnly);
        text->deleteText(0, 4);
        QCOMPARE(mirror->text, mirror->pane.text());
    }
};

QTEST_MAIN(TestYamlAccessible)
#include "tst_yamlaccessible.moc"
