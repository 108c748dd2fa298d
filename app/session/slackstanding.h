// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackservice.h"
#include "models/items/connectionline.h"

namespace clustero {

/// How it stands with a Slack workspace, in words: connected or why not, the last answer, and the scopes that are missing. Times of day are local.
[[nodiscard]] ConnectionLine slackLine(const SlackState &state, const QDateTime &now);

/// What a Slack App is asked for, each with the reason.
[[nodiscard]] QList<ConnectionNeed> slackNeeds();
/// Slack's page for a new App, with everything filled in.
[[nodiscard]] QUrl slackAppPage();

/// The workspace that a connection's key means; empty: another connection.
[[nodiscard]] QString slackTeamOf(const QString &key);

} // namespace clustero
