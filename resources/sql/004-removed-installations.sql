-- SPDX-License-Identifier: GPL-3.0-or-later
-- Installations that GitHub does not name any more are kept for a while, to be shown as removed.
ALTER TABLE github_installations ADD COLUMN removed_at INTEGER;
