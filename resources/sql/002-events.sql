-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened, in the order in which it was received. What lists show stands in the row itself; the bytes received stand apart.
CREATE TABLE events (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    type TEXT NOT NULL,
    channel TEXT NOT NULL,
    data_type TEXT NOT NULL,
    time INTEGER,
    received_at INTEGER,
    verification TEXT NOT NULL,
    size INTEGER NOT NULL,
    title TEXT NOT NULL,
    repository TEXT NOT NULL,
    branch TEXT NOT NULL,
    sender TEXT NOT NULL,
    hash TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    routed INTEGER NOT NULL DEFAULT 0,
    started INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    UNIQUE (id, source)
) STRICT;
CREATE INDEX events_by_hash ON events (hash) WHERE hash <> '';
CREATE INDEX events_not_routed ON events (row) WHERE routed = 0;

CREATE TABLE event_data (
    row INTEGER PRIMARY KEY REFERENCES events (row) ON DELETE CASCADE,
    headers TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- What an event meant for a pipeline. The run's id is given before the run is: so an event starts a pipeline at most once.
CREATE TABLE decisions (
    event INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
    pipeline INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    run TEXT NOT NULL,
    verdict TEXT NOT NULL,
    details TEXT NOT NULL,
    decided_at INTEGER,
    PRIMARY KEY (event, pipeline)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_state ON decisions (state, event) WHERE state NOT IN ('not_matched', 'started');
CREATE UNIQUE INDEX decisions_by_run ON decisions (run) WHERE run <> '';

CREATE TABLE cursors (
    channel TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gaps (
    channel TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    reason TEXT NOT NULL,
    noted_at INTEGER,
    PRIMARY KEY (channel, first, last)
) STRICT, WITHOUT ROWID;

-- Pipelines that events may start. `file` names it: an absolute path, or repository:path.
CREATE TABLE pipelines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    file TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    repository TEXT NOT NULL,
    url TEXT NOT NULL,
    path TEXT NOT NULL,
    default_branch TEXT NOT NULL,
    name TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    approved TEXT NOT NULL,
    approved_at INTEGER,
    concurrency TEXT NOT NULL,
    absence TEXT NOT NULL,
    approvers TEXT NOT NULL
) STRICT;

-- Moments to remember: until when somebody listened, which time of a schedule was the last.
CREATE TABLE marks (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE runs ADD COLUMN event_id TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN variables TEXT NOT NULL DEFAULT '{}';
ALTER TABLE runs ADD COLUMN repository TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN commit_id TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN branch TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN without_secrets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN upstream TEXT NOT NULL DEFAULT '';
CREATE INDEX runs_by_end ON runs (finished_at);
