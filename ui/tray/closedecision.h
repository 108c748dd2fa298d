// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

struct CloseFacts
{
    bool isQuit = false;       ///< Quit was chosen, not only the window closed
    bool hasTray = false;      ///< there is one now, and its icon is in it
    bool wasExplained = false; ///< that closing leaves the application in the tray
    int runsUnderWay = 0;      ///< that quitting cancels
    int triggersWaiting = 0;   ///< pipelines that wait for something to start them
};

/// What closing the window means (ux.md, S3), and the words for it.
struct CloseDecision
{
    enum class What { Hide, ExplainAndHide, AskToQuit, Quit };
    What what = What::Quit;
    QString title; ///< of ExplainAndHide and AskToQuit, as the others
    QString text;
    QString acceptButton; ///< hides or quits
    QString rejectButton; ///< leaves the window open; empty: there is no such choice
};

/// Without a tray the window is never hidden. What would stop is told once, before it stops.
[[nodiscard]] CloseDecision closeDecision(const CloseFacts &facts);

} // namespace clustero
