// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/closedecision.h"

#include <QCoreApplication>

namespace clustero {

namespace {

struct CloseWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::CloseDecision)
};

QString whatStops(const CloseFacts &facts)
{
    QStringList sentences;
    if (facts.runsUnderWay == 1)
        sentences += CloseWords::tr("A run is under way. Quitting cancels it; it can be rerun later.");
    else if (facts.runsUnderWay > 1)
        sentences += CloseWords::tr("%n runs are under way. Quitting cancels them; they can be rerun later.", nullptr, facts.runsUnderWay);
    if (facts.triggersWaiting == 1)
        sentences += CloseWords::tr("One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.");
    else if (facts.triggersWaiting > 1)
        sentences += CloseWords::tr("%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.", nullptr,
                                    facts.triggersWaiting);
    return sentences.join(CloseWords::tr("\n\n"));
}

} // namespace

CloseDecision closeDecision(const CloseFacts &facts)
{
    using What = CloseDecision::What;
    if (facts.hasTray && !facts.isQuit) {
        if (facts.wasExplained)
            return {What::Hide, {}, {}, {}, {}};
        return {
            What::ExplainAndHide, CloseWords::tr("Clustero stays in the tray"),
            CloseWords::tr(
                "Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends "
                "Clustero."),
            CloseWords::tr("Close window"), CloseWords::tr("Leave open")};
    }
    if (facts.runsUnderWay == 0 && facts.triggersWaiting == 0)
        return {What::Quit, {}, {}, {}, {}};
    return {What::AskToQuit, CloseWords::tr("Quit Clustero?"), whatStops(facts), CloseWords::tr("Quit"),
            facts.hasTray ? CloseWords::tr("Stay in the tray") : CloseWords::tr("Stay open")};
}

} // namespace clustero
