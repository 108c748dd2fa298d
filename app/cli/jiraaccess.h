// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/settings/connections.h"

namespace clustero {

// What `clustero connections` does with Jira. Secrets come from standard input.

/// Reads the webhook's secret (not with `--unsigned`), and with `--token` the token on the next line; tries the token and keeps everything.
[[nodiscard]] int addJira(Context &context, const Arguments &given);
[[nodiscard]] int removeJira(Context &context, const JiraConnection &connection);
/// Asks whose the token is, and tells what came last; in a sentence.
[[nodiscard]] Result<QString> testJira(Context &context, Session &session, const JiraConnection &connection);
/// By name, address, or `jira:` and the address. Null: none.
[[nodiscard]] const JiraConnection *findJira(const Connections &connections, const QString &wanted);

} // namespace clustero
