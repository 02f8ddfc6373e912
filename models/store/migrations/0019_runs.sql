-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Procedures that are followed step by step, and what became of each step.

CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  work_item_id INTEGER REFERENCES work_item (id),
  text_hash TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_text TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  outcome TEXT NOT NULL,
  note TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_run_of_article ON run (article_id, started_at);

CREATE INDEX ix_run_of_work_item ON run (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_run_open ON run (started_at) WHERE outcome = 'open';

CREATE TABLE run_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  position INTEGER NOT NULL,
  next INTEGER NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  seconds INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_run_step_of_run ON run_step (run_id);

-- How long the step at hand has taken so far: noted outside the change log, as drafts are.
CREATE TABLE run_clock (
  run_id INTEGER PRIMARY KEY,
  steps INTEGER NOT NULL,
  seconds INTEGER NOT NULL
) STRICT;
