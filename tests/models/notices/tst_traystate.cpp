// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/traystate.h"

#include <QTest>

namespace clustero {

class TrayStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void failuresClear_data();
    void failuresClear();
};

void TrayStateTest::shapes_data()
{
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<QString>("text");
    const auto row = [](const TrayFacts &facts, const char *icon, const char *text) {
        QTest::newRow(text) << facts << QStringLiteral("tray-") + QString::fromLatin1(icon) << QString::fromLatin1(text);
    };
    row({}, "idle", "Nothing is running");
    row({1, 0, 0, false, false}, "running", "1 running");
    row({2, 1, 0, false, false}, "failed", "2 running, 1 failed");
    row({2, 3, 1, true, true}, "attention", "1 waits for you, 2 running, 3 failed, offline, notifications paused");
    row({0, 0, 2, false, false}, "attention", "2 wait for you");
    row({1, 0, 0, true, true}, "running", "1 running, offline, notifications paused");
    row({0, 0, 0, true, true}, "offline", "Nothing is running, offline, notifications paused");
    row({0, 0, 0, false, true}, "paused", "Nothing is running, notifications paused");
    row({0, 1, 0, true, true}, "failed", "1 failed, offline, notifications paused");
}

void TrayStateTest::shapes()
{
    QFETCH(TrayFacts, facts);
    QTEST(trayIconName(trayShape(facts)), "icon");
    QTEST(trayText(facts), "text");
}

void TrayStateTest::failuresClear_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *story, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(text);
    };
    row("runs", "web 1 running;api 1 queued", "2 running");
    row("passed", "web 1 running;web 1 passed", "Nothing is running");
    row("failed", "web 1 running;web 1 failed;api 1 timed_out", "2 failed");
    row("one a pipeline", "web 1 failed;web 2 failed", "1 failed");
    row("viewed", "web 1 failed;view web 1", "Nothing is running");
    row("an older one viewed", "web 1 failed;web 2 failed;view web 1", "1 failed");
    row("fixed", "web 1 failed;web 2 running;web 2 passed", "Nothing is running");
    row("cancelled fixes nothing", "web 1 failed;web 2 running;web 2 cancelled", "1 failed");
    row("another pipeline fixes nothing", "web 1 failed;api 2 passed", "1 failed");
    row("rerun", "web 1 failed;web 2 running rerun 1", "1 running");
    row("removed", "web 1 running;web 2 failed;remove web 1;remove web 2", "Nothing is running");
}

void TrayStateTest::failuresClear()
{
    QFETCH(QString, story);
    TrayState state;
    for (const QString &line : story.split(u';')) {
        const QStringList words = line.split(u' ');
        if (words.first() == u"view") {
            state.runViewed({words.at(1) + words.at(2)});
        } else if (words.first() == u"remove") {
            state.runRemoved({words.at(1) + words.at(2)});
        } else {
            Run run;
            run.file = words.at(0);
            run.id = {words.at(0) + words.at(1)};
            run.state = stateFromString(words.at(2)).value();
            if (words.size() > 4)
                run.rerunOf = {words.at(0) + words.at(4)};
            state.runChanged(run);
        }
    }
    QTEST(trayText(state.facts()), "text");
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::TrayStateTest)
#include "tst_traystate.moc"
