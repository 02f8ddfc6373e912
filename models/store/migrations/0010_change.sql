-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What problems and changes know beside other work items, and the times in which nothing is changed.

CREATE TABLE problem_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  symptoms TEXT NOT NULL,
  cause TEXT NOT NULL,
  workaround TEXT NOT NULL,
  known_error INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_problem_sheet_known ON problem_sheet (work_item_id) WHERE known_error = 1;

-- The window begins when the work item is planned for: both moments of the sheet are counted from there.
CREATE TABLE change_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  risk TEXT NOT NULL,
  plan TEXT NOT NULL,
  back_out TEXT NOT NULL,
  window_minutes INTEGER NOT NULL,
  no_return_minutes INTEGER NOT NULL,
  approval TEXT NOT NULL,
  approver_id INTEGER REFERENCES person (id),
  asked_at INTEGER,
  decided_by_id INTEGER REFERENCES person (id),
  decided_at INTEGER,
  approval_note TEXT NOT NULL,
  started_at INTEGER,
  started_by_id INTEGER REFERENCES person (id),
  override_note TEXT NOT NULL,
  rolled_back_at INTEGER,
  rolled_back_by_id INTEGER REFERENCES person (id),
  done_at INTEGER,
  done_by_id INTEGER REFERENCES person (id),
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE change_call (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;

CREATE INDEX ix_change_call_of_work_item ON change_call (work_item_id, position);

CREATE TABLE freeze_window (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  service_id INTEGER REFERENCES service (id),
  location_id INTEGER REFERENCES location (id)
) STRICT;

CREATE INDEX ix_freeze_window_until ON freeze_window (until_at);
