-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which key a project has: events of versions tell only its id. `site`: address of the Jira.
CREATE TABLE jira_projects (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX jira_projects_seen ON jira_projects (seen_at);

-- The comment that an issue is to have of each run that it started, and the one that it has. `comment`: its id; empty: none was made.
-- `uncertain`: one was being made when it was written down.
CREATE TABLE jira_comments (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL UNIQUE,
    site TEXT NOT NULL,
    issue TEXT NOT NULL,
    wanted TEXT NOT NULL,
    is_final INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    comment TEXT NOT NULL,
    uncertain INTEGER NOT NULL,
    given_up INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER,
    added_at INTEGER NOT NULL,
    problem TEXT NOT NULL
) STRICT;
CREATE INDEX jira_comments_to_send ON jira_comments (position) WHERE sent < version AND given_up = 0;
