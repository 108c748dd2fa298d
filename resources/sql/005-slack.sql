-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Slack should show of each run in each channel, or to the person who asked for it, and what it shows already.
-- `subject`: a run's id, or `approval.<event>.<pipeline>`. `channel`: its id, or `@` and a number for one person's answer.
-- `uncertain`: 1 the message, 2 what goes below it was being sent when it was written down.
CREATE TABLE slack_messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    wanted TEXT NOT NULL,
    is_final INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    posted_in TEXT NOT NULL,
    message_ts TEXT NOT NULL,
    details_ts TEXT NOT NULL,
    posts INTEGER NOT NULL,
    uncertain INTEGER NOT NULL,
    given_up INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER,
    sent_at INTEGER,
    added_at INTEGER NOT NULL,
    problem TEXT NOT NULL,
    UNIQUE (subject, team, channel)
) STRICT;
CREATE INDEX slack_messages_to_send ON slack_messages (position) WHERE sent < version AND given_up = 0;

-- Runs whose end was told, or was no news: several processes write, so that one may come late.
CREATE TABLE slack_ended_runs (
    run TEXT PRIMARY KEY,
    ended_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Pipelines (by file) that a channel is told nothing about until a time.
CREATE TABLE slack_mutes (
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    file TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (team, channel, file)
) STRICT, WITHOUT ROWID;

-- What people asked for from Slack, and what became of it.
CREATE TABLE slack_log (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    team TEXT NOT NULL,
    person TEXT NOT NULL,
    request TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
