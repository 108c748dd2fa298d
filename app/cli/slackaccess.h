// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/settings/connections.h"

namespace clustero {

// What `clustero connections` does with Slack workspaces. The tokens come from standard input.

/// Reads both tokens, in any order, tries them and keeps them. \p name empty: the workspace's. \p server empty: Slack's.
[[nodiscard]] int addSlack(Context &context, const QString &name, const QString &server);
/// Reads one or both.
[[nodiscard]] int renewSlack(Context &context, const QString &wanted);
[[nodiscard]] int removeSlack(Context &context, const SlackConnection &connection);
/// Tries both tokens; what came of it, in a sentence.
[[nodiscard]] Result<QString> testSlack(Context &context, Session &session, const SlackConnection &connection);
/// By name, workspace, id, or `slack:` and the id. Null: none.
[[nodiscard]] const SlackConnection *findSlack(const Connections &connections, const QString &wanted);

} // namespace clustero
