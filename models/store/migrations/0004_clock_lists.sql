-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists by the next deadline, what has none last, and of broken promises, finished items included.

ALTER TABLE work_item ADD COLUMN deadline_at INTEGER
  GENERATED ALWAYS AS (coalesce(next_deadline, 9000000000000000)) VIRTUAL;

DROP INDEX ix_work_item_open_by_deadline;

CREATE INDEX ix_work_item_open_by_next ON work_item (deadline_at, id) WHERE is_open = 1;

CREATE INDEX ix_work_item_by_next ON work_item (deadline_at);

CREATE INDEX ix_work_item_by_breach ON work_item (breached_at) WHERE breached_at IS NOT NULL;
