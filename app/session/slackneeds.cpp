// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from how it stands with Slack, because the window tells of this before the services are loaded.
#include "app/slack/slackneeds.h"

#include "app/session/slackstanding.h"

namespace clustero {

QList<ConnectionNeed> slackNeeds()
{
    QList<ConnectionNeed> needs;
    for (const NeededScope &scope : SlackNeeds::scopes())
        needs.append({scope.name, scope.reason, {}, {}, scope.isEssential});
    return needs;
}

QUrl slackAppPage()
{
    return SlackNeeds::newAppPage();
}

} // namespace clustero
