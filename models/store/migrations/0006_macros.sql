-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Acts with a name: fields, tags, words with variables, steps and time.

CREATE TABLE macro (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  digit INTEGER NOT NULL,
  fields TEXT NOT NULL,
  add_tags TEXT NOT NULL,
  remove_tags TEXT NOT NULL,
  entry_kind TEXT NOT NULL,
  via TEXT NOT NULL,
  body TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  checklist TEXT NOT NULL,
  open_next INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;
