// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/closedecision.h"

#include <QTest>

namespace clustero {

using What = CloseDecision::What;

class CloseDecisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decisions_data();
    void decisions();
    void neverHidesWithoutATray();
};

void CloseDecisionTest::decisions_data()
{
    QTest::addColumn<CloseFacts>("facts");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("told"); // part of the text
    QTest::addColumn<QString>("reject");
    const auto row = [](const char *name, const CloseFacts &facts, What what, const char *told, const char *reject) {
        QTest::newRow(name) << facts << static_cast<int>(what) << QString::fromLatin1(told) << QString::fromLatin1(reject);
    };
    row("close to the tray, first", {false, true, false, 0, 0}, What::ExplainAndHide, "Quit in the menu", "Leave open");
    row("close to the tray, later", {false, true, true, 3, 2}, What::Hide, "", "");
    row("no tray, nothing to stop", {false, false, true, 0, 0}, What::Quit, "", "");
    row("no tray, a run", {false, false, true, 1, 0}, What::AskToQuit, "A run is under way", "Stay open");
    row("no tray, runs", {false, false, false, 2, 0}, What::AskToQuit, "2 runs are under way", "Stay open");
    row("no tray, a trigger", {false, false, true, 0, 1}, What::AskToQuit, "One pipeline waits", "Stay open");
    row("quit with a tray, runs and triggers", {true, true, true, 4, 5}, What::AskToQuit, "5 pipelines wait", "Stay in the tray");
    row("quit with a tray, nothing to stop", {true, true, false, 0, 0}, What::Quit, "", "");
}

void CloseDecisionTest::decisions()
{
    QFETCH(CloseFacts, facts);
    QFETCH(QString, told);
    const CloseDecision decision = closeDecision(facts);
    QTEST(static_cast<int>(decision.what), "what");
    QVERIFY2(decision.text.contains(told), qPrintable(decision.text));
    QTEST(decision.rejectButton, "reject");
    QCOMPARE(decision.text.isEmpty(), decision.title.isEmpty());
    QCOMPARE(decision.text.isEmpty(), decision.acceptButton.isEmpty());
}

void CloseDecisionTest::neverHidesWithoutATray()
{
    for (const bool isQuit : {false, true}) {
        for (const bool wasExplained : {false, true}) {
            for (const int runs : {0, 1, 7}) {
                const What what = closeDecision({isQuit, false, wasExplained, runs, runs}).what;
                QVERIFY(what != What::Hide && what != What::ExplainAndHide);
                QCOMPARE(what == What::AskToQuit, runs > 0);
            }
        }
    }
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::CloseDecisionTest)
#include "tst_closedecision.moc"
