-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Items that were merged into others, with all that is needed to part them again; waiting that follows a plan.

-- The source keeps its number; what is said under it goes to the target. At most one target at a time.
CREATE TABLE work_item_merge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  target_id INTEGER NOT NULL REFERENCES work_item (id),
  status_id INTEGER REFERENCES status (id),
  waiting_reason TEXT NOT NULL,
  follow_up_at INTEGER,
  merged_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_work_item_merge_target ON work_item_merge (target_id);

-- What came from the source: the column of a row that named it, or no column for a row that merging made.
CREATE TABLE work_item_merge_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  merge_id INTEGER NOT NULL REFERENCES work_item_merge (id),
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  field TEXT NOT NULL
) STRICT;

CREATE INDEX ix_work_item_merge_row ON work_item_merge_row (merge_id);

CREATE TABLE waiting_plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  started_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  every_days INTEGER NOT NULL,
  times INTEGER NOT NULL,
  reminded INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  then_do TEXT NOT NULL,
  thanks_end INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_waiting_plan_next ON waiting_plan (next_at);
