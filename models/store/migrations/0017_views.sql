-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Desks from before there were known errors and a list of what is stuck get the views of them, in the language that
-- their statuses have. A new desk has no views yet when this runs: it gets them with its other words.

INSERT INTO saved_view (name, query, columns, preset, section, position, colours, export_columns)
SELECT CASE WHEN EXISTS (SELECT 1 FROM status WHERE name = 'Gelöst') THEN 'Festgefahren' ELSE 'Stuck' END,
  'is:stuck sort:due', '', 'team', '', (SELECT max(position) + 1 FROM saved_view), '', ''
WHERE EXISTS (SELECT 1 FROM saved_view WHERE preset = 'team')
  AND NOT EXISTS (SELECT 1 FROM saved_view WHERE query LIKE '%is:stuck%');

INSERT INTO saved_view (name, query, columns, preset, section, position, colours, export_columns)
SELECT CASE WHEN EXISTS (SELECT 1 FROM status WHERE name = 'Gelöst') THEN 'Bekannte Fehler' ELSE 'Known errors' END,
  'is:open is:known-error sort:-updated', '', 'team', '', (SELECT max(position) + 1 FROM saved_view), '', ''
WHERE EXISTS (SELECT 1 FROM saved_view WHERE preset = 'team')
  AND NOT EXISTS (SELECT 1 FROM saved_view WHERE query LIKE '%is:known-error%');
