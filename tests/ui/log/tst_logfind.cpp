// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logscene.h"

#include "ui/log/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace clustero;
using namespace clustero::test;

namespace {

struct FindScene : LogScene
{
    explicit FindScene(int steps = 1) : LogScene(steps) {}

    void type(const QString &text)
    {
        action(QStringLiteral("Find…"))->trigger();
        bar = view.findChild<FindBar *>();
        edit = bar->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(const QString &name) const
    {
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(name))
                button->click();
        }
    }
    [[nodiscard]] QString count() const { return bar->findChild<QLabel *>()->text(); }
    void enter(Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(edit, Qt::Key_Return, modifiers); }

    FindBar *bar = nullptr;
    QLineEdit *edit = nullptr;
};

QByteArray withNeedles(int lines, int each)
{
    QByteArray bytes;
    for (int i = 1; i <= lines; ++i)
        bytes += "line " + QByteArray::number(i) + (i % each == 0 ? " Needle\n" : "\n");
    return bytes;
}

} // namespace

class LogFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndGoesAround()
    {
        FindScene scene;
        scene.file(0).write(withNeedles(1000, 100));
        scene.show();
        scene.view.setFollowing(true);
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1000 Needle")));
        scene.wheel(-1);
        QTest::keyClick(scene.canvas, Qt::Key_Home);
        scene.view.setFollowing(true);
        scene.type(QStringLiteral("needle"));
        QTRY_VERIFY(scene.count().endsWith(u"of 10"));
        QVERIFY(!scene.view.isFollowing());
        scene.canvas->showLine(0, 0, LogCanvas::Where::Anywhere);
        for (int i = 1; i <= 10; ++i) {
            scene.enter();
            QCOMPARE(scene.count(), QStringLiteral("%1 of 10").arg(i));
            QCOMPARE(scene.canvas->current().line, i * 100 - 1);
            QVERIFY(scene.sees(QStringLiteral("line %1 Needle").arg(i * 100)));
        }
        scene.enter();
        QCOMPARE(scene.count(), QStringLiteral("1 of 10"));
        scene.enter(Qt::ShiftModifier);
        QCOMPARE(scene.count(), QStringLiteral("10 of 10"));
        scene.file(0).append("one more needle\n");
        QTRY_COMPARE(scene.count(), QStringLiteral("10 of 11"));
    }

    void optionsOfTheQuery()
    {
        FindScene scene;
        scene.file(0).write("Needle\nneedle\nneedles\nn33dle\n");
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("n33dle")));
        scene.type(QStringLiteral("needle"));
        QTRY_COMPARE(scene.count(), QStringLiteral("1 of 3"));
        scene.press(QStringLiteral("Match case"));
        QTRY_COMPARE(scene.count(), QStringLiteral("1 of 2"));
        scene.press(QStringLiteral("Whole words"));
        QTRY_COMPARE(scene.count(), QStringLiteral("1 of 1"));
        scene.press(QStringLiteral("Regular expression"));
        scene.type(QStringLiteral("n[e3]+dle"));
        QTRY_COMPARE(scene.count(), QStringLiteral("1 of 2"));
        scene.type(QStringLiteral("n[e"));
        QTRY_VERIFY2(scene.count().contains(u"stops at character"), qPrintable(scene.count()));
        scene.type(QStringLiteral("nowhere"));
        QTRY_COMPARE(scene.count(), QStringLiteral("No line matches"));
    }

    void allStepsAndWhatIsFolded()
    {
        FindScene scene(3);
        scene.file(0).write(withNeedles(300, 300));
        scene.file(1).write(withNeedles(500, 250));
        scene.file(2).write("nothing\n");
        scene.sections[0].state = State::Passed;
        scene.sections[1].state = State::Passed;
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("nothing")));
        scene.type(QStringLiteral("needle"));
        QTRY_VERIFY(scene.count().endsWith(u"of 3"));
        QTRY_VERIFY(!scene.seen().filter(QStringLiteral("Needle")).isEmpty()); // in a step that was folded
        scene.press(QStringLiteral("Look through all steps"));
        QTRY_VERIFY(scene.count() == QStringLiteral("1 of 1") || scene.count() == QStringLiteral("1 of 2"));
    }

    void matchesInGroupsUnfold()
    {
        FindScene scene;
        scene.file(0).write("::group::A\nhidden needle\n::endgroup::\n" + numberedLines(1, 10));
        scene.sections[0].state = State::Passed;
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        QTRY_VERIFY(!scene.sees(QStringLiteral("hidden needle")));
        scene.type(QStringLiteral("needle"));
        QTRY_VERIFY(scene.sees(QStringLiteral("hidden needle")));
        QTRY_COMPARE(scene.count(), QStringLiteral("1 of 1"));
    }

    void filterListsWhatMatches()
    {
        FindScene scene;
        scene.file(0).write(withNeedles(1000, 100));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.type(QStringLiteral("needle"));
        scene.action(QStringLiteral("Filter…"))->trigger();
        auto *list = scene.view.findChild<LogCanvas *>(QStringLiteral("matches"));
        QVERIFY(list != scene.canvas && list->isVisible());
        QTRY_VERIFY(list->visibleText().contains(QStringLiteral("line 200 Needle")));
        QVERIFY(list->visibleText().first().startsWith(u"line 100"));
        list->setFocus();
        list->showLine(0, 899, LogCanvas::Where::Anywhere);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(scene.sees(QStringLiteral("line 900 Needle")));
        QCOMPARE(scene.canvas->current().line, 899);
        QTest::keyClick(scene.edit, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(!scene.bar->isVisible());
    }

    void slowRegexDoesNotFreeze()
    {
        FindScene scene;
        scene.file(0).write((QByteArray(8000, 'a') + "b\n").repeated(200));
        scene.show();
        QTRY_VERIFY(!scene.seen().isEmpty());
        scene.type(QStringLiteral("x"));
        scene.press(QStringLiteral("Regular expression"));
        QElapsedTimer timer;
        timer.start();
        scene.type(QStringLiteral("^(a+)+$"));
        scene.enter();
        for (int i = 0; i < 10; ++i) {
            scene.wheel(-1);
            scene.canvas->viewport()->repaint();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(LogFindTest)
#include "tst_logfind.moc"
