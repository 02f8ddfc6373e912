-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own open items, the next deadline first.
CREATE INDEX ix_work_item_open_of_assignee_by_next ON work_item (assignee_id, deadline_at, id) WHERE is_open = 1;
