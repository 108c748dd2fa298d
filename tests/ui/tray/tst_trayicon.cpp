// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace clustero {

class TrayIconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutATrayNothingIsShown();
    void menu();
    void runs();
    void starred();
    void pause();
};

namespace {

const QDBusConnection noBus(QStringLiteral("there is none"));

QStringList texts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible())
            texts.append(action->isSeparator() ? QStringLiteral("-") : action->text());
    }
    return texts;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->isVisible() && action->text() == text)
            return action;
    }
    return nullptr;
}

TrayRun run(const char *id, const char *pipeline, int number, State state)
{
    return {{QString::fromLatin1(id)}, QString::fromLatin1(pipeline), number, state};
}

} // namespace

void TrayIconTest::withoutATrayNothingIsShown()
{
    const TrayIcon tray(noBus);
    QVERIFY(!tray.isShown());
    QVERIFY(!tray.icon());
}

void TrayIconTest::menu()
{
    TrayIcon tray(noBus);
    tray.setState({2, 1, 0, false, false});
    QCOMPARE(texts(tray.menu()),
             (QStringList{QStringLiteral("2 running, 1 failed"), QStringLiteral("-"), QStringLiteral("No runs yet"), QStringLiteral("-"),
                          QStringLiteral("&Run"), QStringLiteral("&Pause notifications"), QStringLiteral("-"),
                          QStringLiteral("&Open Clustero"), QStringLiteral("&Settings"), QStringLiteral("&Quit")}));
    QVERIFY(!tray.menu()->actions().first()->isEnabled());
    QSignalSpy open(&tray, &TrayIcon::openWindow);
    QSignalSpy settings(&tray, &TrayIcon::openSettings);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    entry(tray.menu(), QStringLiteral("&Open Clustero"))->trigger();
    entry(tray.menu(), QStringLiteral("&Settings"))->trigger();
    entry(tray.menu(), QStringLiteral("&Quit"))->trigger();
    QCOMPARE(open.size(), 1);
    QCOMPARE(settings.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TrayIconTest::runs()
{
    TrayIcon tray(noBus);
    tray.setRuns({run("6", "web", 6, State::Failed), run("5", "a&b", 5, State::Running), run("4", "web", 4, State::Passed),
                  run("3", "api", 3, State::Passed), run("2", "web", 2, State::Passed), run("1", "web", 1, State::Passed)});
    QCOMPARE(texts(tray.menu()).mid(2, 6),
             (QStringList{QStringLiteral("a&&b #5: running"), QStringLiteral("web #6: failed"), QStringLiteral("web #4: passed"),
                          QStringLiteral("api #3: passed"), QStringLiteral("web #2: passed"), QStringLiteral("-")}));
    QSignalSpy opened(&tray, &TrayIcon::openRun);
    entry(tray.menu(), QStringLiteral("web #6: failed"))->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RunId>().value, QStringLiteral("6"));
    tray.setRuns({});
    QCOMPARE(texts(tray.menu()).at(2), QStringLiteral("No runs yet"));
}

void TrayIconTest::starred()
{
    TrayIcon tray(noBus);
    const QMenu *menu = entry(tray.menu(), QStringLiteral("&Run"))->menu();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().first()->isEnabled());
    tray.setStarred({{QStringLiteral("/a/.clustero.yaml"), QStringLiteral("a & b")}, {QStringLiteral("/c"), QStringLiteral("c")}});
    QSignalSpy started(&tray, &TrayIcon::runStarred);
    entry(menu, QStringLiteral("a && b"))->trigger();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), QStringLiteral("/a/.clustero.yaml"));
}

void TrayIconTest::pause()
{
    TrayIcon tray(noBus);
    const QMenu *menu = entry(tray.menu(), QStringLiteral("&Pause notifications"))->menu();
    QSignalSpy changed(&tray, &TrayIcon::pauseChanged);
    QVERIFY(!entry(menu, QStringLiteral("Resume"))->isEnabled());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    entry(menu, QStringLiteral("For 1 &hour"))->trigger();
    const auto hour = changed.takeFirst().first().value<NoticePause>();
    QVERIFY(hour.holds(before.addSecs(3599)) && !hour.holds(before.addSecs(3700)));
    tray.setPaused(hour);
    const QList<QAction *> actions = menu->actions();
    QVERIFY(actions.last()->isEnabled());
    QVERIFY(actions.last()->text().startsWith(u"Resume (paused until "));
    actions.last()->trigger();
    QVERIFY(changed.takeFirst().first().value<NoticePause>() == NoticePause{});
    entry(menu, QStringLiteral("Until I &resume them"))->trigger();
    QVERIFY(changed.takeFirst().first().value<NoticePause>() == NoticePause::indefinitely());
}

} // namespace clustero

QTEST_MAIN(clustero::TrayIconTest)
#include "tst_trayicon.moc"
