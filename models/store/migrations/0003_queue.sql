-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes of the queue: waiting lists in the order of their follow-up, and 'worked on in the last 72 h' of a page's rows.

CREATE INDEX ix_work_item_of_status_by_follow_up ON work_item (status_id, follow_up_at);

CREATE INDEX ix_work_item_planned_work_touched ON work_item (last_entry_at) WHERE kind IN ('maintenance', 'change');

CREATE INDEX ix_work_item_planned_work_done ON work_item (solved_at) WHERE kind IN ('maintenance', 'change');
