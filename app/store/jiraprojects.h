// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "models/events/jiraproject.h"

namespace clustero {

// Which key a project of a Jira has. Neither begins nor ends a transaction.

/// The newest one counts. One without an id or a key is left out.
[[nodiscard]] Result<void> noteJiraProject(Database &database, const JiraProject &project, const QDateTime &now);
/// With key and name, where they are known.
[[nodiscard]] Result<JiraProject> jiraProject(Database &database, const JiraProject &meant);

} // namespace clustero
