-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who leads a desk and who only reads it; a technician has no row.

CREATE TABLE person_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL UNIQUE REFERENCES person(id),
  role TEXT NOT NULL
) STRICT;
