-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles in several languages, and collections of pages that came from elsewhere and are read only.

CREATE TABLE article_translation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article (id),
  original_id INTEGER NOT NULL REFERENCES article (id)
) STRICT;

CREATE INDEX ix_article_translation_of_original ON article_translation (original_id);

CREATE TABLE collection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  creator TEXT NOT NULL,
  publisher TEXT NOT NULL,
  licence TEXT NOT NULL,
  source TEXT NOT NULL,
  dated_on TEXT,
  imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE collection_page (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article (id),
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  path TEXT NOT NULL,
  UNIQUE (collection_id, path)
) STRICT;
