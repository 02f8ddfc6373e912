-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Major incidents: who runs one, what was told to all, who reported it too, and what was learned.

CREATE TABLE major_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  leader_id INTEGER REFERENCES person (id),
  started_at INTEGER NOT NULL,
  every_minutes INTEGER NOT NULL,
  happened TEXT NOT NULL,
  reason TEXT NOT NULL,
  improvement TEXT NOT NULL,
  reviewed_at INTEGER,
  reviewed_by_id INTEGER REFERENCES person (id),
  version INTEGER NOT NULL
) STRICT;

-- An update is an entry that was told to all; its text stays where entries are.
CREATE TABLE major_update (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  entry_id INTEGER NOT NULL UNIQUE REFERENCES entry (id),
  told INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_major_update_of_work_item ON major_update (work_item_id);

-- Tickets that report the major incident too. Other parts of it are not among them.
CREATE TABLE major_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  major_id INTEGER NOT NULL REFERENCES work_item (id),
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  told_at INTEGER,
  told_via TEXT NOT NULL
) STRICT;

CREATE INDEX ix_major_report_of_major ON major_report (major_id);
