-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is promised on tickets, on which hours, and what speaks up before it is broken.

CREATE TABLE business_calendar (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  hours TEXT NOT NULL,
  zone TEXT NOT NULL,
  region TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar_exception (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  calendar_id INTEGER REFERENCES business_calendar (id),
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  hours TEXT NOT NULL
) STRICT;

CREATE TABLE sla_policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  kinds TEXT NOT NULL,
  priorities TEXT NOT NULL,
  service_id INTEGER REFERENCES service (id),
  requester_id INTEGER REFERENCES person (id),
  department TEXT NOT NULL,
  location_id INTEGER REFERENCES location (id),
  calendar_id INTEGER REFERENCES business_calendar (id),
  own_unit TEXT NOT NULL,
  own_amount INTEGER NOT NULL,
  first_unit TEXT NOT NULL,
  first_amount INTEGER NOT NULL,
  next_unit TEXT NOT NULL,
  next_amount INTEGER NOT NULL,
  resolve_unit TEXT NOT NULL,
  resolve_amount INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE escalation_level (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id INTEGER NOT NULL REFERENCES sla_policy (id),
  clock TEXT NOT NULL,
  unit TEXT NOT NULL,
  amount INTEGER NOT NULL,
  action TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_escalation_level_of_policy ON escalation_level (policy_id);

-- Level and work item may be gone since: a warning must not keep anybody from taking back what it was about.
-- Each level speaks up once for each start of a clock.
CREATE TABLE escalation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL,
  level_id INTEGER NOT NULL,
  clock TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  action TEXT NOT NULL,
  happened_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  late INTEGER NOT NULL,
  UNIQUE (work_item_id, level_id, started_at)
) STRICT;

CREATE INDEX ix_escalation_by_time ON escalation (recorded_at);

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  from_person_id INTEGER REFERENCES person (id),
  person_id INTEGER REFERENCES person (id),
  happened_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_assignment_of_work_item ON assignment (work_item_id, happened_at);

-- Derived: breached_at lies ahead while the promise can still be kept, so that no column depends on the present moment.
ALTER TABLE work_item ADD COLUMN next_deadline INTEGER;

ALTER TABLE work_item ADD COLUMN next_clock TEXT;

ALTER TABLE work_item ADD COLUMN breached_at INTEGER;

ALTER TABLE work_item ADD COLUMN escalate_at INTEGER;

ALTER TABLE work_item ADD COLUMN clock_policy INTEGER;

ALTER TABLE work_item ADD COLUMN clock_revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX ix_work_item_open_by_deadline ON work_item (next_deadline, id)
  WHERE is_open = 1 AND next_deadline IS NOT NULL;

CREATE INDEX ix_work_item_open_by_breach ON work_item (breached_at, id) WHERE is_open = 1 AND breached_at IS NOT NULL;

CREATE INDEX ix_work_item_escalations ON work_item (escalate_at) WHERE escalate_at IS NOT NULL;

-- A desk from before gets its rules and its first computation when it is opened.
INSERT INTO fact (key, value) SELECT 'clocks.pending', '1' WHERE EXISTS (SELECT 1 FROM setting);
