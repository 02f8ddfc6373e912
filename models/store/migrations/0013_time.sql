-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checklists with names, stopwatches, rates, material, and the change that a planned downtime belongs to.

CREATE TABLE checklist (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  title TEXT NOT NULL,
  gate TEXT NOT NULL,
  article_id INTEGER REFERENCES article (id),
  position INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_checklist_of_work_item ON checklist (work_item_id, position);

CREATE TABLE checklist_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES step (id),
  checklist_id INTEGER REFERENCES checklist (id),
  kind TEXT NOT NULL,
  child_id INTEGER REFERENCES work_item (id),
  person_id INTEGER REFERENCES person (id),
  person_text TEXT NOT NULL,
  asked_at INTEGER
) STRICT;

CREATE UNIQUE INDEX ix_checklist_item_of_step ON checklist_item (step_id);

CREATE INDEX ix_checklist_item_of_checklist ON checklist_item (checklist_id) WHERE checklist_id IS NOT NULL;

CREATE INDEX ix_checklist_item_of_child ON checklist_item (child_id) WHERE child_id IS NOT NULL;

CREATE TABLE stopwatch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person (id),
  person_text TEXT NOT NULL,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  started_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_stopwatch_of_work_item ON stopwatch (work_item_id);

CREATE TABLE hour_rate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person (id),
  rate_cents INTEGER NOT NULL,
  from_on TEXT
) STRICT;

CREATE TABLE material (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  text TEXT NOT NULL,
  unit_cents INTEGER NOT NULL,
  quantity REAL NOT NULL,
  author_id INTEGER REFERENCES person (id),
  author_text TEXT NOT NULL,
  happened_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_material_of_work_item ON material (work_item_id);

CREATE INDEX ix_entry_of_author ON entry (author_id, happened_at) WHERE minutes <> 0;

ALTER TABLE downtime ADD COLUMN change_id INTEGER REFERENCES work_item (id);

CREATE INDEX ix_downtime_of_service ON downtime (service_id, started_at) WHERE service_id IS NOT NULL;
