-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What fixed a work item is found by the full text: documents of those that have it are written anew.

DELETE FROM work_item_text WHERE rowid IN (SELECT id FROM work_item WHERE fix_text <> '');

INSERT INTO work_item_text (rowid, title, description, entries, requester, asset, number)
SELECT w.id, w.title,
  coalesce((SELECT e.body FROM entry e WHERE e.work_item_id = w.id AND e.kind = 'report' AND e.body <> ''
    ORDER BY e.happened_at, e.id LIMIT 1), ''),
  coalesce((SELECT group_concat(o.body, char(10)) FROM (SELECT e.body FROM entry e WHERE e.work_item_id = w.id
    AND e.body <> '' AND e.id IS NOT (SELECT r.id FROM entry r WHERE r.work_item_id = w.id AND r.kind = 'report'
      AND r.body <> '' ORDER BY r.happened_at, r.id LIMIT 1)
    ORDER BY e.happened_at, e.id) o) || char(10), '') || w.fix_text,
  coalesce(p.name, w.requester_text),
  coalesce(a.name || ' ' || a.model || ' ' || a.serial, ''),
  w.number || ' ' || w.external_number || ' ' || w.supplier_ref
FROM work_item w LEFT JOIN person p ON p.id = w.requester_id LEFT JOIN asset a ON a.id = w.asset_id
WHERE w.fix_text <> '';
