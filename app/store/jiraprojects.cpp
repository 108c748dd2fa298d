// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jiraprojects.h"

#include "app/store/eventrows.h"

namespace clustero {

Result<void> noteJiraProject(Database &database, const JiraProject &project, const QDateTime &now)
{
    if (project.id.isEmpty() || project.key.isEmpty())
        return {};
    auto insert = database.prepare("INSERT INTO jira_projects (site, id, key, name, seen_at) VALUES (?,?,?,?,?) ON CONFLICT (site, id) "
                                   "DO UPDATE SET key = excluded.key, name = excluded.name, seen_at = excluded.seen_at");
    if (insert)
        insert->bindAll(project.site, project.id, project.key, project.name, now);
    if (const Result<void> done = execute(database, insert); !done)
        return done;
    auto forget = database.prepare(
        "DELETE FROM jira_projects WHERE seen_at < (SELECT seen_at FROM jira_projects ORDER BY seen_at DESC LIMIT 1 OFFSET 9999)");
    return execute(database, forget);
}

Result<JiraProject> jiraProject(Database &database, const JiraProject &meant)
{
    JiraProject known = meant;
    auto select = database.prepare("SELECT key, name FROM jira_projects WHERE site = ? AND id = ?");
    if (!select)
        return failure(select);
    select->bindAll(meant.site, meant.id);
    const Result<bool> row = database.next(*select);
    if (!row)
        return failure(row);
    if (*row) {
        known.key = select->text();
        known.name = select->text();
    }
    return known;
}

} // namespace clustero
