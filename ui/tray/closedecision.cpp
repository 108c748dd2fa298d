// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/closedecision.h"

#include <QCoreApplication>

namespace clustero {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("clustero::close", text, nullptr, n);
}

QString whatStops(const CloseFacts &facts)
{
    QStringList sentences;
    if (facts.runsUnderWay == 1)
        sentences += tr("A run is under way. Quitting cancels it; it can be rerun later.");
    else if (facts.runsUnderWay > 1)
        sentences += tr("%n runs are under way. Quitting cancels them; they can be rerun later.", facts.runsUnderWay);
    if (facts.triggersWaiting == 1)
        sentences += tr("One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.");
    else if (facts.triggersWaiting > 1)
        sentences += tr("%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.", facts.triggersWaiting);
    return sentences.join(tr("\n\n"));
}

} // namespace

CloseDecision closeDecision(const CloseFacts &facts)
{
    using What = CloseDecision::What;
    if (facts.hasTray && !facts.isQuit) {
        if (facts.wasExplained)
            return {What::Hide, {}, {}, {}, {}};
        return {What::ExplainAndHide, tr("Clustero stays in the tray"),
                tr("Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends "
                   "Clustero."),
                tr("Close window"), tr("Leave open")};
    }
    if (facts.runsUnderWay == 0 && facts.triggersWaiting == 0)
        return {What::Quit, {}, {}, {}, {}};
    return {What::AskToQuit, tr("Quit Clustero?"), whatStops(facts), tr("Quit"), facts.hasTray ? tr("Stay in the tray") : tr("Stay open")};
}

} // namespace clustero
