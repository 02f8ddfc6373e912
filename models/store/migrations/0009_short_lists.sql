-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Major incidents are few: their view reads them in the order of its rows instead of walking all open ones.
CREATE INDEX ix_work_item_open_major ON work_item (due_at, id) WHERE major = 1 AND is_open = 1;

-- Today shows the most used articles whose review is due, however many are.
CREATE INDEX ix_article_reviewed_by_use ON article (used_count DESC, review_on) WHERE review_on IS NOT NULL;
