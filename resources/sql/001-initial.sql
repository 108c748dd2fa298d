-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970, UTC; NULL: has not happened.
CREATE TABLE numbers (
    file TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    file TEXT NOT NULL,
    source TEXT NOT NULL,
    workspace TEXT NOT NULL,
    trigger TEXT NOT NULL,
    params TEXT NOT NULL,
    event BLOB NOT NULL,
    pipeline_text BLOB NOT NULL,
    engine TEXT NOT NULL,
    only_strands TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    in_place INTEGER NOT NULL,
    keep INTEGER NOT NULL,
    rerun_of TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER,
    started_at INTEGER,
    finished_at INTEGER,
    UNIQUE (file, number)
) STRICT;
CREATE INDEX runs_by_number ON runs (number);
CREATE INDEX runs_by_time ON runs (created_at);
CREATE INDEX runs_by_state ON runs (state);

CREATE TABLE strands (
    run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    "after" TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE steps (
    run TEXT NOT NULL,
    strand INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    exit_code INTEGER,
    reason TEXT NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    image TEXT NOT NULL,
    command TEXT NOT NULL,
    container TEXT NOT NULL,
    PRIMARY KEY (run, strand, position),
    FOREIGN KEY (run, strand) REFERENCES strands (run, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE artifacts (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    UNIQUE (run, name)
) STRICT;

CREATE TABLE artifact_files (
    artifact INTEGER NOT NULL REFERENCES artifacts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    mode INTEGER NOT NULL,
    link_target TEXT NOT NULL,
    PRIMARY KEY (artifact, position)
) STRICT, WITHOUT ROWID;
