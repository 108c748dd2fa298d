// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/runboard.h"
#include "ui/window/commandpalette.h"
#include "ui/window/failurecard.h"
#include "ui/window/historystrip.h"
#include "ui/window/letterkeys.h"
#include "ui/window/manualdialog.h"
#include "ui/window/menukey.h"
#include "ui/window/runspage.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/shortcuts.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeView>
#include <QtTest>

using namespace clustero;

namespace {

RunSummary run(int number, State state)
{
    RunSummary summary;
    summary.id = RunId{QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'))};
    summary.number = number;
    summary.state = state;
    summary.pipeline = QStringLiteral("web-app");
    summary.file = QStringLiteral("/p/.clustero.yaml");
    summary.startedMs = number * 1000;
    summary.finishedMs = summary.startedMs + 500;
    return summary;
}

QStringList shown(const QListView &list)
{
    QStringList texts;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        texts << list.model()->index(row, 0).data().toString();
    return texts;
}

} // namespace

class TestWindowParts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_config;

private Q_SLOTS:
    void initTestCase() { qputenv("CLUSTERO_CONFIG_DIR", m_config.path().toLocal8Bit()); }

    void manualIsReadAndSearched()
    {
        ManualDialog manual(nullptr);
        manual.show();
        auto *topics = manual.findChild<QListWidget *>();
        auto *text = manual.findChild<QTextBrowser *>();
        auto *search = manual.findChild<QLineEdit *>();
        QCOMPARE(manual.topic(), QStringLiteral("first-pipeline"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Your first pipeline")));
        QVERIFY(!text->toPlainText().contains(QLatin1String("```")));

        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("triggers.md")));
        QCOMPARE(manual.topic(), QStringLiteral("triggers"));
        manual.showTopic(QStringLiteral("nothing"));
        QCOMPARE(manual.topic(), QStringLiteral("triggers"));

        QTest::keyClicks(search, QStringLiteral("maxParallelSteps"));
        QCOMPARE(manual.topic(), QStringLiteral("files"));
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(topics->item(0)->isHidden());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("maxParallelSteps"));
        search->setText(QStringLiteral("no such word"));
        QVERIFY(text->extraSelections().isEmpty());
        manual.showTopic(QStringLiteral("relay"));
        QCOMPARE(manual.topic(), QStringLiteral("relay"));
        QVERIFY(search->text().isEmpty());
    }

    void lettersCanBeTurnedOff_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<bool>("staysOn");
        QTest::newRow("letter") << Qt::Key_E << Qt::NoModifier << false;
        QTest::newRow("capital") << Qt::Key_E << Qt::ShiftModifier << false;
        QTest::newRow("Ctrl") << Qt::Key_E << Qt::ControlModifier << true;
        QTest::newRow("function") << Qt::Key_F8 << Qt::NoModifier << true;
    }
    void lettersCanBeTurnedOff()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        QFETCH(const bool, staysOn);
        QWidget window;
        window.setFocusPolicy(Qt::StrongFocus);
        QLineEdit line(&window);
        QAction action;
        action.setShortcut(modifier | key);
        window.addAction(&action);
        const LetterKeys keys(&window);
        const QSignalSpy done(&action, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus();

        QTest::keyClick(&window, key, modifier);
        QCOMPARE(done.size(), 1);
        singleLetterKeysSetting.set(false);
        const auto on = qScopeGuard([] { singleLetterKeysSetting.reset(); });
        QTest::keyClick(&window, key, modifier);
        QCOMPARE(done.size(), staysOn ? 2 : 1);

        line.setFocus();
        QTest::keyClick(&line, Qt::Key_W);
        QCOMPARE(line.text(), QStringLiteral("w"));
    }

    void paletteFindsByPrefixAndActs()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        QString done;
        bool inNewTab = false;
        palette.addSource([&] {
            const auto item = [&](PaletteItem::Kind kind, const QString &text) {
                return PaletteItem{kind, text, {}, {}, [&done, &inNewTab, text](bool newTab) {
                                       done = text;
                                       inNewTab = newTab;
                                   }};
            };
            return QList<PaletteItem>{item(PaletteItem::Kind::Command, QStringLiteral("Run: Re-run everything")),
                                      item(PaletteItem::Kind::Strand, QStringLiteral("build")),
                                      item(PaletteItem::Kind::Run, QStringLiteral("#12 web-app"))};
        });
        window.show();
        palette.open();
        auto *input = palette.findChild<QLineEdit *>();
        auto *list = palette.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 3);
        input->setText(QStringLiteral(">"));
        QCOMPARE(shown(*list), QStringList{QStringLiteral("Run: Re-run everything")});
        input->setText(QStringLiteral("@b"));
        QCOMPARE(shown(*list), QStringList{QStringLiteral("build")});
        input->setText(QStringLiteral("#12"));
        QCOMPARE(shown(*list), QStringList{QStringLiteral("#12 web-app")});
        QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, QStringLiteral("#12 web-app"));
        QVERIFY(inNewTab);
        QVERIFY(!palette.isVisible());

        int line = 0;
        palette.setLineTarget([&line](int number) { line = number; });
        palette.open();
        input->setText(QStringLiteral(":204"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(line, 204);
        palette.open();
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void everyMenuCommandIsInThePalette()
    {
        QMenu menu(QStringLiteral("&File"));
        QAction *open = menu.addAction(QStringLiteral("&Open folder…"));
        open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        menu.addSeparator();
        menu.addMenu(QStringLiteral("Recent"))->addAction(QStringLiteral("project"));
        menu.addAction(QStringLiteral("Gone"))->setEnabled(false);
        const QList<PaletteItem> items = commandsOf({menu.menuAction()});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).text, QStringLiteral("File: Open folder"));
        QCOMPARE(items.at(0).detail, open->shortcut().toString(QKeySequence::NativeText));
        QCOMPARE(items.at(1).text, QStringLiteral("File: Recent: project"));
    }

    void chosenShortcutIsKept()
    {
        QAction action;
        action.setObjectName(QStringLiteral("run"));
        registerShortcut(&action, QKeySequence(Qt::Key_F5));
        QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_F5));
        chooseShortcut(&action, QKeySequence(Qt::Key_F9));
        QAction later;
        later.setObjectName(QStringLiteral("run"));
        registerShortcut(&later, QKeySequence(Qt::Key_F5));
        QCOMPARE(later.shortcut(), QKeySequence(Qt::Key_F9));
        chooseShortcut(&later, standardShortcut(&later));
        QAction last;
        last.setObjectName(QStringLiteral("run"));
        registerShortcut(&last, QKeySequence(Qt::Key_F5));
        QCOMPARE(last.shortcut(), QKeySequence(Qt::Key_F5));
    }

    void failureCardTellsAllForChat()
    {
        FailureCard card;
        FailureCard::Facts facts;
        facts.where = QStringLiteral("test ▸ unit");
        facts.outcome = QStringLiteral("failed after 3 s: exit 1");
        facts.command = QStringLiteral("make check");
        facts.since = QStringLiteral("Failing since #2 (3 runs).");
        facts.isOver = false;
        card.setFacts(facts);
        card.setExcerpt({QStringLiteral("a.c:3:5: error: no"), QStringLiteral("FAILED")});
        const QString text = card.asMarkdown();
        for (const QString &part :
             {facts.where, facts.outcome, QStringLiteral("`make check`"), QStringLiteral("a.c:3:5: error: no"), facts.since})
            QVERIFY2(text.contains(part), qPrintable(text));
        for (const QPushButton *button : card.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Rerun"))
                QVERIFY(!button->isEnabled()); // nothing can be run again before the run is over
        }
    }

    void historyIsChosenByKeys()
    {
        RunBoard board;
        board.reset({run(1, State::Passed), run(2, State::Failed), run(3, State::Passed)});
        HistoryStrip strip(board);
        strip.setFile(run(1, State::Passed).file);
        QSignalSpy chosen(&strip, &HistoryStrip::runChosen);
        QTest::keyClick(&strip, Qt::Key_Left); // the newest
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RunId>(), run(2, State::Failed).id);
    }

    void runsPageFiltersAndOpens()
    {
        RunBoard board;
        RunsPage page(board);
        board.reset({run(1, State::Passed), run(2, State::Failed)});
        auto *filter = page.findChild<QLineEdit *>();
        auto *view = page.findChild<QTreeView *>();
        QSignalSpy chosen(&page, &RunsPage::runChosen);
        filter->setText(QStringLiteral("failed"));
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<RunId>(), run(2, State::Failed).id);
        filter->setText(QStringLiteral("biuld"));
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void shiftF10IsTheMenuKey()
    {
        RunBoard board;
        RunsPage page(board);
        board.reset({run(1, State::Passed), run(2, State::Failed)});
        const MenuKey keys(&page);
        auto *view = page.findChild<QTreeView *>();
        page.resize(900, 400);
        page.show();
        view->setCurrentIndex(view->model()->index(1, 0));
        const QSignalSpy wanted(&page, &RunsPage::menuWanted);
        QTest::keyClick(view, Qt::Key_F10);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RunId>(), run(1, State::Passed).id); // newest first
        const QRect row = view->visualRect(view->currentIndex()).translated(view->viewport()->mapToGlobal(QPoint()));
        QVERIFY(row.contains(wanted.first().at(2).toPoint()));
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
