-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search of articles: what they say of symptom and affected things apart, letters without their accents, all words that
-- stand in them (for parts of words and typing mistakes), the languages of their code. The program fills these anew.

DROP TABLE article_text;

DROP TABLE article_quick;

CREATE VIRTUAL TABLE article_text USING fts5 (
  title, tags, body, symptom, affects,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE article_quick USING fts5 (
  title, tags,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

INSERT INTO article_text (article_text, rank) VALUES ('secure-delete', 1);

INSERT INTO article_quick (article_quick, rank) VALUES ('secure-delete', 1);

-- Folded words and the same backwards.
CREATE TABLE article_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  back TEXT NOT NULL
) STRICT;

CREATE INDEX ix_article_word_back ON article_word (back);

CREATE VIRTUAL TABLE article_word_part USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram', detail = none
);

INSERT INTO article_word_part (article_word_part, rank) VALUES ('secure-delete', 1);

CREATE TABLE article_code (
  language TEXT NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (language, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX ix_article_code_of_article ON article_code (article_id);
