-- SPDX-License-Identifier: GPL-3.0-or-later
-- What GitHub should show of each run, and what it shows already. Rows are sent in the order of their positions.
CREATE TABLE github_reports (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL UNIQUE,
    app INTEGER NOT NULL,
    installation INTEGER NOT NULL,
    repository TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    wanted TEXT NOT NULL,
    version INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    way TEXT NOT NULL,
    check_run INTEGER NOT NULL,
    annotations INTEGER NOT NULL,
    uncertain INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER,
    sent_at INTEGER,
    problem TEXT NOT NULL
) STRICT;
CREATE INDEX github_reports_to_send ON github_reports (position) WHERE sent < version;
CREATE INDEX github_reports_by_commit ON github_reports (commit_id);

CREATE TABLE github_installations (
    app INTEGER NOT NULL,
    id INTEGER NOT NULL,
    account TEXT NOT NULL,
    is_organization INTEGER NOT NULL,
    has_all INTEGER NOT NULL,
    permissions TEXT NOT NULL,
    suspended_at INTEGER,
    page TEXT NOT NULL,
    PRIMARY KEY (app, id)
) STRICT, WITHOUT ROWID;

-- `pipelines`: paths of the pipeline files at the default branch, one a line; NULL in looked_at: nobody has looked yet.
CREATE TABLE github_repositories (
    app INTEGER NOT NULL,
    id INTEGER NOT NULL,
    installation INTEGER NOT NULL,
    full_name TEXT NOT NULL,
    default_branch TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    is_fork INTEGER NOT NULL,
    is_archived INTEGER NOT NULL,
    page TEXT NOT NULL,
    clone TEXT NOT NULL,
    pipelines TEXT NOT NULL,
    looked_at INTEGER,
    PRIMARY KEY (app, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX github_repositories_by_name ON github_repositories (full_name);
