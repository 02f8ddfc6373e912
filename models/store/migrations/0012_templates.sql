-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What ticket templates fill in, hide and ask for, and the dated parts of starters and leavers; templates of
-- checklists; work that was handed over; notes between shifts.

CREATE TABLE ticket_template_rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  template_id INTEGER NOT NULL UNIQUE REFERENCES ticket_template (id),
  presets TEXT NOT NULL,
  hidden TEXT NOT NULL,
  mandatory TEXT NOT NULL,
  solving TEXT NOT NULL,
  whole_category INTEGER NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE ticket_template_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  template_id INTEGER NOT NULL REFERENCES ticket_template (id),
  title TEXT NOT NULL,
  offset_days INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_ticket_template_part ON ticket_template_part (template_id, position);

-- Which template an item came from, and the day that it is dated by. The template may be gone by now.
CREATE TABLE work_item_origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL UNIQUE REFERENCES work_item (id),
  template_id INTEGER NOT NULL,
  day TEXT,
  offset_days INTEGER NOT NULL,
  part INTEGER NOT NULL
) STRICT;

CREATE TABLE checklist_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  steps TEXT NOT NULL,
  gate TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE handover (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  takers TEXT NOT NULL,
  rule TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  state TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE handover_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handover_id INTEGER NOT NULL REFERENCES handover (id),
  kind TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  to_id INTEGER NOT NULL REFERENCES person (id)
) STRICT;

CREATE INDEX ix_handover_row ON handover_row (handover_id);

CREATE TABLE shift_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id INTEGER REFERENCES person (id),
  author_text TEXT NOT NULL,
  body TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  written_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_shift_note_written ON shift_note (written_at);
