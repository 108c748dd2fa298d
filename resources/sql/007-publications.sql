-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where artifacts were sent. `position`: in the artifact's list of places. `progress`: JSON of an upload that can be gone on with.
CREATE TABLE publications (
    run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    artifact TEXT NOT NULL,
    position INTEGER NOT NULL,
    place TEXT NOT NULL,
    url TEXT NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    progress TEXT NOT NULL,
    changed_at INTEGER,
    PRIMARY KEY (run, artifact, position)
) STRICT, WITHOUT ROWID;
