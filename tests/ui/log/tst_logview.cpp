// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logscene.h"

#include "ui/log/followpill.h"
#include "ui/log/lognotice.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>

using namespace clustero;
using namespace clustero::test;

namespace {

const QString header = QStringLiteral("build, step0, running");

} // namespace

class OpenedUrls : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

class LogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsStepsUnderEachOther()
    {
        LogScene scene(3);
        scene.file(0).write("a\nb\n");
        scene.file(1).write("c\n");
        scene.sections[0].state = State::Passed;
        scene.sections[1].state = State::Failed;
        scene.sections[2].state = State::Queued;
        scene.show();
        QTRY_COMPARE(scene.seen(),
                     QStringList({QStringLiteral("build, step0, passed"), QStringLiteral("build, step1, failed"), QStringLiteral("c"),
                                  QStringLiteral("build, step2, queued"), QStringLiteral("Not started yet.")}));
        scene.view.showStep(QStringLiteral("build"), QStringLiteral("step0"));
        QTRY_VERIFY(scene.sees(QStringLiteral("b")));
    }

    void nothingYet()
    {
        LogScene scene;
        scene.sections[0].startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
        scene.show();
        QTRY_COMPARE(scene.seen().size(), 2);
        QVERIFY2(scene.seen().last().contains(QRegularExpression(QStringLiteral("^No output yet\\. Step started 1[23] s ago\\.$"))),
                 qPrintable(scene.seen().last()));
    }

    void followsWhatRunsFromTheBeginning()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 500));
        LogView view;
        view.resize(900, 600);
        view.setSections(scene.sections);
        view.show();
        QVERIFY(view.isFollowing());
        auto *canvas = view.findChild<LogCanvas *>(QStringLiteral("log"));
        QTRY_VERIFY(canvas->visibleText().contains(QStringLiteral("line 500")));
        scene.sections[0].state = State::Failed;
        LogView over;
        over.setSections(scene.sections);
        QVERIFY(!over.isFollowing());
    }

    void manyStepsAreQuick()
    {
        LogScene scene(200);
        for (int i = 0; i < 200; ++i) {
            scene.sections[i].step = QStringLiteral("step%1").arg(i);
            scene.sections[i].state = State::Passed;
            scene.file(i).write("a\nb\n");
        }
        scene.show();
        QTRY_VERIFY(scene.canvas->verticalScrollBar()->maximum() > 100);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            scene.sections[i].state = State::Failed;
            scene.view.setSections(scene.sections);
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void followsUntilOneScrolls()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 500));
        scene.show();
        scene.view.setFollowing(true);
        QTRY_VERIFY(scene.sees(QStringLiteral("line 500")));
        scene.file(0).append(numberedLines(501, 600));
        QTRY_VERIFY(scene.sees(QStringLiteral("line 600")));
        QSignalSpy following(&scene.view, &LogView::followingChanged);
        scene.wheel(3);
        QVERIFY(!scene.view.isFollowing());
        QCOMPARE(following.size(), 1);
        const QStringList before = scene.seen();
        auto *pill = scene.view.findChild<FollowPill *>();
        QVERIFY(pill->isVisible());
        scene.file(0).append(numberedLines(601, 900));
        QTRY_COMPARE(pill->text(), QStringLiteral("↓ 300 new lines · End"));
        QCOMPARE(scene.seen(), before);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(scene.view.isFollowing());
        QVERIFY(scene.sees(QStringLiteral("line 900")));
        scene.file(0).append(numberedLines(901, 950));
        QTRY_VERIFY(scene.sees(QStringLiteral("line 950")));
    }

    void endKeyFollowsAndHomeDoesNot()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 500));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        QTest::keyClick(scene.canvas, Qt::Key_End);
        QVERIFY(scene.view.isFollowing());
        QVERIFY(scene.sees(QStringLiteral("line 500")));
        QTest::keyClick(scene.canvas, Qt::Key_Home);
        QVERIFY(!scene.view.isFollowing());
        QVERIFY(scene.sees(QStringLiteral("line 1")));
        QVERIFY(scene.view.sinceLastTouched() < std::chrono::seconds(10));
    }

    void selectingEndsFollowing()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 500));
        scene.show();
        scene.view.setFollowing(true);
        QTRY_VERIFY(scene.sees(QStringLiteral("line 500")));
        QTest::mouseClick(scene.canvas->viewport(), Qt::LeftButton, {}, QPoint(300, 300));
        QVERIFY(!scene.view.isFollowing());
    }

    void whatGrowsAboveDoesNotMoveTheView()
    {
        LogScene scene(2);
        scene.file(0).write(numberedLines(1, 50));
        scene.file(1).write(numberedLines(1001, 1500));
        scene.show();
        QTRY_VERIFY(scene.canvas->verticalScrollBar()->maximum() > 500);
        scene.view.showStep(QStringLiteral("build"), QStringLiteral("step1"));
        scene.wheel(-10);
        QTRY_VERIFY(!scene.seen().filter(QStringLiteral("line 1030")).isEmpty());
        const QStringList before = scene.seen();
        scene.file(0).append(numberedLines(51, 400));
        auto *bar = scene.canvas->verticalScrollBar();
        const int value = bar->value();
        QTRY_COMPARE(bar->value(), value + 350);
        QCOMPARE(scene.seen(), before);
    }

    void whatIsLookedAtDoesNotFoldByItself()
    {
        LogScene scene(2);
        scene.file(0).write(numberedLines(1, 100));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.wheel(-2);
        const QStringList before = scene.seen();
        scene.setState(0, State::Passed);
        QCOMPARE(scene.seen(), before);
        scene.sections.append(scene.sections.last());
        scene.sections.last().step = QStringLiteral("step2");
        scene.view.setSections(scene.sections);
        QCOMPARE(scene.seen(), before);
    }

    void foldingKeepsTheHeaderStill()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 100) + "::group::Install\n" + numberedLines(101, 300) + "::endgroup::\n" +
                            numberedLines(301, 320));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.action(QStringLiteral("Go to Line or Time…"))->trigger();
        auto *goTo = scene.view.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QTest::keyClicks(goTo, QStringLiteral("101"));
        QTest::keyClick(goTo, Qt::Key_Return);
        const int row = scene.rowOf(QStringLiteral("Install"));
        QVERIFY(row > 5);
        QCOMPARE(scene.seen().at(row + 1), QStringLiteral("line 101"));
        QTest::keyClick(scene.canvas, Qt::Key_Left);
        QCOMPARE(scene.rowOf(QStringLiteral("Install")), row);
        QCOMPARE(scene.seen().at(row + 1), QStringLiteral("line 301"));
        QTest::keyClick(scene.canvas, Qt::Key_Right);
        QCOMPARE(scene.rowOf(QStringLiteral("Install")), row);
        QCOMPARE(scene.seen().at(row + 1), QStringLiteral("line 101"));
        scene.action(QStringLiteral("Fold All"))->trigger();
        QTRY_VERIFY(!scene.sees(QStringLiteral("line 101")));
    }

    void firstErrorWithLinesAbove()
    {
        LogScene scene(2);
        scene.file(0).write(numberedLines(1, 400));
        scene.file(1).write("::group::Compile\n" + numberedLines(1, 300) + "main.c:3:5: error: expected ';'\n" + numberedLines(301, 500) +
                            "::endgroup::\nmake: FAILED\n");
        scene.sections[0].state = State::Passed;
        scene.sections[1].state = State::Failed;
        QSignalSpy told(&scene.view, &LogView::errorLinesFound);
        scene.show();
        scene.view.showFirstError(QStringLiteral("build"), QStringLiteral("step1"));
        QTRY_VERIFY(scene.sees(QStringLiteral("main.c:3:5: error: expected ';'")));
        QVERIFY(scene.rowOf(QStringLiteral("main.c:3:5: error: expected ';'")) >= 6);
        QVERIFY(scene.sees(QStringLiteral("line 300")));
        QCOMPARE(scene.canvas->current().line, 301);
        QVERIFY(!scene.view.isFollowing());
        const auto toldOf = [&](const QString &step) {
            QVariantList last;
            for (const QVariantList &one : told)
                last = one.at(1).toString() == step ? one : last;
            return last;
        };
        QTRY_VERIFY(!toldOf(QStringLiteral("step1")).isEmpty() && toldOf(QStringLiteral("step1")).at(2).toLongLong() == 2);
        QVERIFY(toldOf(QStringLiteral("step1")).at(3).toStringList().contains(QStringLiteral("main.c:3:5: error: expected ';'")));
        QTest::keyClick(scene.canvas, Qt::Key_E);
        QVERIFY(scene.sees(QStringLiteral("make: FAILED")));
        QTest::keyClick(scene.canvas, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(scene.canvas->current().line, 301);
    }

    void withoutErrorsTheLastLines()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 400));
        scene.sections[0].state = State::Failed;
        scene.show();
        scene.view.showFirstError(QStringLiteral("build"), QStringLiteral("step0"));
        QTRY_VERIFY(scene.sees(QStringLiteral("line 400")));
    }

    void timestampsKeepTheTopLine()
    {
        LogScene scene;
        const QByteArray bytes = numberedLines(1, 500);
        scene.file(0).write(bytes);
        scene.file(0).addRecord(0, bytes.size(), 500, 1'061'250);
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.wheel(-20);
        const LogRow top = scene.canvas->topRow();
        QVERIFY(top.line > 10);
        for (int i = 0; i < 3; ++i) {
            scene.action(QStringLiteral("Timestamps"))->trigger();
            QCOMPARE(scene.canvas->topRow(), top);
        }
        scene.view.goToTime(1'061'000);
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
    }

    void wrapsLongLines()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 100) + QByteArray(500, 'x') + "\n" + numberedLines(101, 130) + "last\n");
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.action(QStringLiteral("Wrap Lines"))->trigger();
        QTest::keyClick(scene.canvas, Qt::Key_End);
        QVERIFY(scene.sees(QStringLiteral("last")));
        for (int i = 0; i < 80; ++i)
            scene.wheel(1);
        QVERIFY(scene.sees(QStringLiteral("line 1")));
        QCOMPARE(scene.canvas->horizontalScrollBar()->maximum(), 0);
    }

    void copies()
    {
        LogScene scene;
        scene.file(0).write("\x1b[31mred\x1b[0m\n50%\r100%\nlast\n");
        scene.file(0).addRecord(0, 27, 3, 5'250);
        scene.sections[0].state = State::Passed;
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("last")));
        QClipboard *clipboard = QGuiApplication::clipboard();
        scene.action(QStringLiteral("Select All of the Step"))->trigger();
        scene.action(QStringLiteral("Copy"))->trigger();
        QCOMPARE(clipboard->text(), QStringLiteral("red\n100%\nlast"));
        scene.action(QStringLiteral("Copy with Timestamps"))->trigger();
        QVERIFY2(clipboard->text().startsWith(u"1970-01-01T00:00:05.250Z red\n"), qPrintable(clipboard->text()));
        scene.action(QStringLiteral("Copy with Colours"))->trigger();
        QVERIFY(clipboard->mimeData()->html().contains(QStringLiteral(">red</span>")));
        scene.action(QStringLiteral("Copy as Markdown"))->trigger();
        QCOMPARE(clipboard->text(), QStringLiteral("**build › step0, line 1**\n\n```\nred\n100%\nlast\n```\n"));
        scene.action(QStringLiteral("Copy Link to Line"))->trigger();
        QVERIFY(clipboard->text().endsWith(u"step.log#L3"));
    }

    void links()
    {
        OpenedUrls opened;
        QDesktopServices::setUrlHandler(QStringLiteral("https"), &opened, "open");
        LogScene scene;
        scene.file(0).write("see https://example.org/x for more\nsrc/a.c:12:5: warning\n/etc/passwd.x:3\nftp://example.org/y\n");
        scene.sections[0].sourceDir = QStringLiteral("/w");
        scene.sections[0].dir = QStringLiteral("web");
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("src/a.c:12:5: warning")));
        QSignalSpy files(&scene.view, &LogView::fileLinkActivated);
        const auto enterOn = [&](qint64 line) {
            scene.canvas->showLine(0, line, LogCanvas::Where::Anywhere);
            QTest::keyClick(scene.canvas, Qt::Key_Return);
        };
        enterOn(0);
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(QStringLiteral("https://example.org/x"))});
        enterOn(1);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first(), QVariantList({QStringLiteral("/w/web/src/a.c"), 12, 5}));
        auto *notice = scene.view.findChild<LogNotice *>();
        enterOn(2);
        QVERIFY(notice->text().contains(u"not opened"));
        QCOMPARE(files.size(), 1);
        enterOn(3);
        QVERIFY(notice->text().contains(u"ftp://example.org/y"));
        QCOMPARE(opened.urls.size(), 1);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void aCutIsSeen()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 100));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        QVERIFY(QFile::resize(scene.file(0).log, 14));
        QTRY_COMPARE(scene.seen(), QStringList({header, QStringLiteral("line 1"), QStringLiteral("line 2"),
                                                QStringLiteral("… the log was cut here: 98 lines lost")}));
        scene.file(0).append("again\n");
        QTRY_VERIFY(scene.sees(QStringLiteral("again")));
    }

    void rewrittenRowsOfARunningStep()
    {
        LogScene scene;
        scene.file(0).write("start\na 1\nb 1\n");
        scene.show();
        scene.view.setFollowing(true);
        QTRY_VERIFY(scene.sees(QStringLiteral("b 1")));
        scene.file(0).append("\x1b[2A\x1b[2Ka 2\n\x1b[2Kb 2\n");
        QTRY_COMPARE(scene.seen(), QStringList({header, QStringLiteral("start"), QStringLiteral("a 2"), QStringLiteral("b 2")}));
        scene.action(QStringLiteral("Show Raw"))->trigger();
        QTRY_VERIFY(scene.sees(QStringLiteral("a 1")));
    }

    void binaryAndInvisible()
    {
        LogScene scene;
        scene.file(0).write(QByteArray("a\0\xFF\xE2\x80\xAE"
                                       "b\n",
                                       8) +
                            QByteArray(20'000, 'y') + "\nend\n");
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("a␀\uFFFD<U+202E>b")));
        QVERIFY(scene.sees(QString(10'000, u'y')));
        QVERIFY(!scene.view.grab().isNull());
    }

    void assistiveTechnologyReadsTheScreen()
    {
        LogScene scene;
        scene.file(0).write("one\ntwo\n");
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("two")));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(scene.canvas);
        QVERIFY(accessible && accessible->textInterface());
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Log"));
        QAccessibleTextInterface *text = accessible->textInterface();
        QCOMPARE(text->text(0, text->characterCount()), header + QStringLiteral("\none\ntwo"));
        const int position = static_cast<int>(header.size()) + 5;
        text->setCursorPosition(position);
        QCOMPARE(scene.canvas->current().line, 1);
        QCOMPARE(text->cursorPosition(), position);
        QVERIFY(text->characterRect(position).isValid());
    }

    void everyButtonHasANameAndATip()
    {
        LogScene scene;
        scene.show();
        for (const QAbstractButton *button : scene.view.findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(&scene.view) || button->objectName().startsWith(u"qt_"))
                continue;
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
    }

    void bookmarks()
    {
        LogScene scene;
        scene.file(0).write(numberedLines(1, 300));
        scene.show();
        QTRY_VERIFY(scene.sees(QStringLiteral("line 1")));
        scene.canvas->showLine(0, 200, LogCanvas::Where::Third);
        QTest::keyClick(scene.canvas, Qt::Key_B);
        QTest::keyClick(scene.canvas, Qt::Key_Home);
        scene.canvas->showLine(0, 0, LogCanvas::Where::Anywhere);
        QTest::keyClick(scene.canvas, Qt::Key_N);
        QCOMPARE(scene.canvas->current().line, 200);
    }
};

QTEST_MAIN(LogViewTest)
#include "tst_logview.moc"
