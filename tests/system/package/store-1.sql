-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run in a store of the first schema (resources/sql/001-initial.sql).
INSERT INTO numbers VALUES ('/home/person/old/ancient.clustero.yaml', 1);
INSERT INTO runs VALUES ('01a209d14ac6b278', 1, 'ancient', '/home/person/old/ancient.clustero.yaml', '/home/person/old',
    '/home/person/.local/share/clustero/workspaces/01a209d14ac6b278/files', 'manual', '{}', X'',
    CAST('version: 1
strands:
- name: build
  steps:
  - type: host
    cmd: [make]
' AS BLOB), 'auto', '[]', 0, 0, 0, '', 'passed', '', 1795461040838, 1795461040870, 1795461040946);
INSERT INTO strands VALUES ('01a209d14ac6b278', 0, 'build', '[]', 'passed', '', 1795461040870, 1795461040931);
INSERT INTO steps VALUES ('01a209d14ac6b278', 0, 0, 'step-1', 'passed', 0, '', 1795461040920, 1795461040931, 'host', '["make"]', '');
PRAGMA user_version = 1;
