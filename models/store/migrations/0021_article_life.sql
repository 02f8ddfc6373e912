-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say of an article, and what the knowledge base lacks.

CREATE TABLE article_feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  work_item_id INTEGER REFERENCES work_item (id),
  helped INTEGER NOT NULL,
  note TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_text TEXT NOT NULL,
  at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT;

CREATE INDEX ix_article_feedback_of_article ON article_feedback (article_id, at);

CREATE INDEX ix_article_feedback_of_work_item ON article_feedback (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_article_feedback_open ON article_feedback (article_id) WHERE helped = 0 AND settled_at IS NULL;

-- The calendar's reviews, read from the index alone.
DROP INDEX ix_article_by_review;

CREATE INDEX ix_article_by_review ON article (review_on, state, owner_id) WHERE review_on IS NOT NULL;

-- Searches that found nothing: notes of this copy of the desk, outside the change log, as drafts are.
CREATE TABLE search_gap (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text_key TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  times INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT;

-- What was decided about a gap: an article was written, or it needs none.
CREATE TABLE gap_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text_key TEXT NOT NULL,
  work_item_id INTEGER REFERENCES work_item (id),
  article_id INTEGER REFERENCES article (id),
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_gap_answer_of_work_item ON gap_answer (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_gap_answer_of_text ON gap_answer (text_key) WHERE text_key <> '';
