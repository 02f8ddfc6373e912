-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Major incidents are few: their view reads them in the order of its rows instead of walking all open ones.
CREATE INDEX ix_work_item_open_major ON work_item (due_at, id) WHERE major = 1 AND is_open = 1;

-- Today shows the most used articles whose review is due, however many are.
CREATE INDEX ix_article_reviewed_by_use ON article (used_count DESC, review_on) WHERE review_on IS NOT NULL;

-- What was merged into another ticket is that one, told twice: 'nth in 30 days' counts it no more.
UPDATE work_item AS w SET repeat_count = CASE WHEN w.kind = 'incident'
    AND w.id NOT IN (SELECT source_id FROM work_item_merge)
  THEN (SELECT count(*) FROM work_item o WHERE o.asset_id = w.asset_id AND o.kind = 'incident'
    AND o.created_at BETWEEN w.created_at - 2592000000 AND w.created_at
    AND o.id NOT IN (SELECT source_id FROM work_item_merge))
  ELSE 0 END
WHERE w.asset_id IN (SELECT s.asset_id FROM work_item s JOIN work_item_merge m ON m.source_id = s.id);
