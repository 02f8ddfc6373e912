-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements end with a semicolon and an empty line. Times are UTC milliseconds, dates ISO text, enums codes.
-- Ids are never reused: the change log refers to them. An index is named for the query that it serves.

CREATE TABLE change_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  desk TEXT NOT NULL,
  at INTEGER NOT NULL,
  person_id INTEGER,
  actor TEXT NOT NULL,
  origin TEXT NOT NULL,
  session TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT,
  undoes INTEGER,
  undone_by INTEGER,
  header_digest BLOB NOT NULL,
  chain BLOB NOT NULL
) STRICT;

CREATE INDEX ix_change_set_session ON change_set (session, id) WHERE undone_by IS NULL;

CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  set_id INTEGER NOT NULL REFERENCES change_set (id),
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  op TEXT NOT NULL,
  payload TEXT,
  digest BLOB NOT NULL
) STRICT;

CREATE INDEX ix_change_set ON change (set_id);

CREATE INDEX ix_change_row ON change (tbl, row_id, set_id);

CREATE TABLE redaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change_id INTEGER NOT NULL REFERENCES change (id),
  set_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE fact (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE choice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  UNIQUE (list, code)
) STRICT;

CREATE TABLE target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  priority TEXT NOT NULL UNIQUE,
  own_minutes INTEGER NOT NULL,
  first_minutes INTEGER NOT NULL,
  next_minutes INTEGER NOT NULL,
  resolve_minutes INTEGER NOT NULL,
  target_days INTEGER NOT NULL
) STRICT;

CREATE TABLE status (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  class TEXT NOT NULL,
  stops_clocks TEXT NOT NULL,
  locks INTEGER NOT NULL,
  kinds TEXT NOT NULL,
  use TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE location (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES location (id)
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES category (id),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE team (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  login TEXT NOT NULL,
  mail TEXT NOT NULL,
  phone TEXT NOT NULL,
  mobile TEXT NOT NULL,
  room TEXT NOT NULL,
  department TEXT NOT NULL,
  manager_id INTEGER REFERENCES person (id),
  location_id INTEGER REFERENCES location (id),
  vip INTEGER NOT NULL,
  reach TEXT NOT NULL,
  notes TEXT NOT NULL,
  starts_on TEXT,
  leaves_on TEXT,
  technician INTEGER NOT NULL,
  minutes_per_week INTEGER NOT NULL,
  active INTEGER NOT NULL,
  version INTEGER NOT NULL,
  name_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_person_by_name ON person (name_key);

CREATE INDEX ix_person_by_mail ON person (mail);

CREATE INDEX ix_person_by_login ON person (login);

CREATE INDEX ix_person_technicians ON person (name_key) WHERE technician = 1;

CREATE TABLE team_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team_id INTEGER NOT NULL REFERENCES team (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  UNIQUE (team_id, person_id)
) STRICT;

CREATE TABLE supplier (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  hotline TEXT NOT NULL,
  hours TEXT NOT NULL,
  customer_number TEXT NOT NULL,
  portal TEXT NOT NULL,
  mail TEXT NOT NULL,
  contacts TEXT NOT NULL,
  notes TEXT NOT NULL,
  active INTEGER NOT NULL,
  version INTEGER NOT NULL,
  name_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_supplier_by_name ON supplier (name_key);

CREATE TABLE service (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  criticality TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id)
) STRICT;

CREATE TABLE asset (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  model TEXT NOT NULL,
  serial TEXT NOT NULL,
  location_id INTEGER REFERENCES location (id),
  place TEXT NOT NULL,
  address TEXT NOT NULL,
  host TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  state TEXT NOT NULL,
  criticality TEXT NOT NULL,
  purchased_on TEXT,
  in_service_on TEXT,
  warranty_on TEXT,
  support_on TEXT,
  replace_on TEXT,
  supplier_id INTEGER REFERENCES supplier (id),
  contract_id INTEGER REFERENCES renewal (id),
  console TEXT NOT NULL,
  notes TEXT NOT NULL,
  cost_cents INTEGER NOT NULL,
  external_number TEXT NOT NULL,
  version INTEGER NOT NULL,
  name_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_asset_by_name ON asset (name_key);

CREATE INDEX ix_asset_by_serial ON asset (serial);

CREATE INDEX ix_asset_of_owner ON asset (owner_id);

CREATE INDEX ix_asset_warranty ON asset (warranty_on) WHERE warranty_on IS NOT NULL;

CREATE TABLE asset_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_id INTEGER REFERENCES asset (id),
  kind TEXT NOT NULL,
  to_id INTEGER NOT NULL REFERENCES asset (id),
  service_id INTEGER REFERENCES service (id)
) STRICT;

CREATE INDEX ix_asset_link_from ON asset_link (from_id);

CREATE INDEX ix_asset_link_to ON asset_link (to_id);

CREATE INDEX ix_asset_link_service ON asset_link (service_id);

CREATE TABLE renewal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  supplier_id INTEGER REFERENCES supplier (id),
  ends_on TEXT,
  act_by TEXT,
  renews_itself INTEGER NOT NULL,
  price_cents INTEGER NOT NULL,
  period TEXT NOT NULL,
  covers TEXT NOT NULL,
  asset_id INTEGER REFERENCES asset (id),
  owner_id INTEGER REFERENCES person (id),
  lead_days INTEGER NOT NULL,
  notes TEXT NOT NULL,
  active INTEGER NOT NULL,
  version INTEGER NOT NULL,
  title_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_renewal_by_end ON renewal (ends_on);

CREATE INDEX ix_renewal_by_title ON renewal (title_key);

CREATE INDEX ix_renewal_by_act ON renewal (act_by);

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  category_id INTEGER REFERENCES category (id),
  folder TEXT NOT NULL,
  language TEXT NOT NULL,
  source_path TEXT NOT NULL,
  affects TEXT NOT NULL,
  risk TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  verified_on TEXT,
  verified_by_id INTEGER REFERENCES person (id),
  review_on TEXT,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  title_key TEXT NOT NULL DEFAULT '',
  used_count INTEGER NOT NULL DEFAULT 0,
  helped_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX ix_article_by_title ON article (title_key);

CREATE INDEX ix_article_by_updated ON article (updated_at);

CREATE INDEX ix_article_by_folder ON article (folder, title_key);

CREATE INDEX ix_article_by_category ON article (category_id, title_key);

CREATE INDEX ix_article_by_source ON article (source_path);

CREATE INDEX ix_article_by_state ON article (state, title_key);

CREATE INDEX ix_article_by_review ON article (review_on) WHERE review_on IS NOT NULL;

CREATE TABLE plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  requirement TEXT NOT NULL,
  state TEXT NOT NULL,
  rrule TEXT NOT NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  rdates TEXT NOT NULL,
  exdates TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  early_days INTEGER NOT NULL,
  grace_days INTEGER NOT NULL,
  missed_days INTEGER NOT NULL,
  responsible_id INTEGER REFERENCES person (id),
  deputy_id INTEGER REFERENCES person (id),
  category_id INTEGER REFERENCES category (id),
  service_id INTEGER REFERENCES service (id),
  article_id INTEGER REFERENCES article (id),
  evidence TEXT NOT NULL,
  risk TEXT NOT NULL,
  job_per_asset INTEGER NOT NULL,
  external_uid TEXT NOT NULL,
  active_since INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL,
  title_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_plan_by_state ON plan (state, title_key);

CREATE INDEX ix_plan_by_external ON plan (external_uid);

CREATE TABLE calendar_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL,
  plan_id INTEGER REFERENCES plan (id),
  work_item_id INTEGER REFERENCES work_item (id)
) STRICT;

CREATE TABLE plan_asset (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  asset_id INTEGER NOT NULL REFERENCES asset (id),
  UNIQUE (plan_id, asset_id)
) STRICT;

CREATE INDEX ix_plan_asset_of_asset ON plan_asset (asset_id);

CREATE TABLE work_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  number_sort INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  status_id INTEGER NOT NULL REFERENCES status (id),
  priority TEXT NOT NULL,
  priority_set INTEGER NOT NULL,
  impact TEXT NOT NULL,
  urgency TEXT NOT NULL,
  major INTEGER NOT NULL,
  requester_id INTEGER REFERENCES person (id),
  requester_text TEXT NOT NULL,
  reported_by_id INTEGER REFERENCES person (id),
  callback TEXT NOT NULL,
  location_id INTEGER REFERENCES location (id),
  asset_id INTEGER REFERENCES asset (id),
  category_id INTEGER REFERENCES category (id),
  service_id INTEGER REFERENCES service (id),
  channel TEXT NOT NULL,
  assignee_id INTEGER REFERENCES person (id),
  team_id INTEGER REFERENCES team (id),
  supplier_id INTEGER REFERENCES supplier (id),
  supplier_ref TEXT NOT NULL,
  external_number TEXT NOT NULL,
  users_affected INTEGER NOT NULL,
  waiting_reason TEXT NOT NULL,
  follow_up_at INTEGER,
  target_at INTEGER,
  target_set INTEGER NOT NULL,
  planned_at INTEGER,
  fix TEXT NOT NULL,
  fix_text TEXT NOT NULL,
  article_id INTEGER REFERENCES article (id),
  confidential INTEGER NOT NULL,
  plan_id INTEGER REFERENCES plan (id),
  estimate_minutes INTEGER NOT NULL,
  cost_cents INTEGER NOT NULL,
  parent_id INTEGER REFERENCES work_item (id),
  created_at INTEGER NOT NULL,
  solved_at INTEGER,
  closed_at INTEGER,
  version INTEGER NOT NULL,
  is_open INTEGER NOT NULL DEFAULT 1,
  status_rank INTEGER NOT NULL DEFAULT 0,
  priority_rank INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 9000000000000000,
  title_key TEXT NOT NULL DEFAULT '',
  requester_key TEXT NOT NULL DEFAULT '',
  asset_key TEXT NOT NULL DEFAULT '',
  assignee_key TEXT NOT NULL DEFAULT '',
  last_entry_at INTEGER NOT NULL DEFAULT 0,
  last_entry_by TEXT NOT NULL DEFAULT '',
  repeat_count INTEGER NOT NULL DEFAULT 0,
  attachment_count INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX ix_work_item_open_by_due ON work_item (due_at, id) WHERE is_open = 1;

CREATE INDEX ix_work_item_open_of_assignee ON work_item (assignee_id, is_open, due_at);

CREATE INDEX ix_work_item_follow_up ON work_item (follow_up_at) WHERE is_open = 1 AND follow_up_at IS NOT NULL;

CREATE INDEX ix_work_item_open_by_quiet ON work_item (last_entry_at) WHERE is_open = 1;

CREATE INDEX ix_work_item_of_status ON work_item (status_id, due_at);

CREATE INDEX ix_work_item_of_kind ON work_item (kind, is_open, due_at);

CREATE INDEX ix_work_item_of_requester ON work_item (requester_id, created_at);

CREATE INDEX ix_work_item_of_asset ON work_item (asset_id, created_at);

CREATE INDEX ix_work_item_of_category ON work_item (category_id, created_at);

CREATE INDEX ix_work_item_of_priority ON work_item (priority_rank, due_at);

CREATE INDEX ix_work_item_of_team ON work_item (team_id, due_at) WHERE team_id IS NOT NULL;

CREATE INDEX ix_work_item_of_supplier ON work_item (supplier_id, created_at) WHERE supplier_id IS NOT NULL;

CREATE INDEX ix_work_item_of_service ON work_item (service_id, created_at) WHERE service_id IS NOT NULL;

CREATE INDEX ix_work_item_of_location ON work_item (location_id, created_at) WHERE location_id IS NOT NULL;

CREATE INDEX ix_work_item_of_plan ON work_item (plan_id, created_at) WHERE plan_id IS NOT NULL;

CREATE INDEX ix_work_item_children ON work_item (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX ix_work_item_external ON work_item (external_number) WHERE external_number <> '';

CREATE INDEX ix_work_item_major ON work_item (created_at) WHERE major = 1;

CREATE INDEX ix_work_item_planned ON work_item (planned_at) WHERE planned_at IS NOT NULL;

CREATE INDEX ix_work_item_by_due ON work_item (due_at);

CREATE INDEX ix_work_item_by_number ON work_item (number_sort);

CREATE INDEX ix_work_item_by_title ON work_item (title_key);

CREATE INDEX ix_work_item_by_requester ON work_item (requester_key);

CREATE INDEX ix_work_item_by_asset ON work_item (asset_key);

CREATE INDEX ix_work_item_by_assignee ON work_item (assignee_key);

CREATE INDEX ix_work_item_by_status ON work_item (status_rank);

CREATE INDEX ix_work_item_by_created ON work_item (created_at);

CREATE INDEX ix_work_item_by_last_entry ON work_item (last_entry_at);

CREATE INDEX ix_work_item_by_solved ON work_item (solved_at);

CREATE INDEX ix_work_item_by_follow_up ON work_item (follow_up_at);

CREATE TABLE import_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  work_item_id INTEGER REFERENCES work_item (id)
) STRICT;

CREATE TABLE work_item_asset (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  asset_id INTEGER NOT NULL REFERENCES asset (id),
  UNIQUE (work_item_id, asset_id)
) STRICT;

CREATE INDEX ix_work_item_asset_of_asset ON work_item_asset (asset_id);

CREATE TABLE work_item_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_id INTEGER NOT NULL REFERENCES work_item (id),
  kind TEXT NOT NULL,
  to_id INTEGER NOT NULL REFERENCES work_item (id),
  UNIQUE (from_id, kind, to_id)
) STRICT;

CREATE INDEX ix_work_item_link_to ON work_item_link (to_id);

CREATE TABLE watcher (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  UNIQUE (work_item_id, person_id)
) STRICT;

CREATE INDEX ix_watcher_of_person ON watcher (person_id);

CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  kind TEXT NOT NULL,
  via TEXT NOT NULL,
  author_id INTEGER REFERENCES person (id),
  author_text TEXT NOT NULL,
  body TEXT NOT NULL,
  status_id INTEGER REFERENCES status (id),
  from_status_id INTEGER REFERENCES status (id),
  minutes INTEGER NOT NULL,
  happened_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_entry_of_work_item ON entry (work_item_id, happened_at);

CREATE INDEX ix_entry_by_time ON entry (happened_at);

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER REFERENCES work_item (id),
  plan_id INTEGER REFERENCES plan (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  instruction TEXT NOT NULL,
  unit TEXT NOT NULL,
  lowest REAL,
  highest REAL,
  evidence INTEGER NOT NULL,
  result TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  done_by_id INTEGER REFERENCES person (id),
  done_at INTEGER
) STRICT;

CREATE INDEX ix_step_of_work_item ON step (work_item_id, position) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_step_of_plan ON step (plan_id, position) WHERE plan_id IS NOT NULL;

CREATE TABLE downtime (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  asset_id INTEGER REFERENCES asset (id),
  service_id INTEGER REFERENCES service (id),
  work_item_id INTEGER REFERENCES work_item (id),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  users INTEGER NOT NULL,
  share REAL NOT NULL,
  planned INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_downtime_of_asset ON downtime (asset_id, started_at);

CREATE INDEX ix_downtime_of_work_item ON downtime (work_item_id);

CREATE TABLE occurrence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  asset_id INTEGER REFERENCES asset (id),
  slot TEXT NOT NULL,
  slot_at INTEGER NOT NULL,
  starts_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  work_item_id INTEGER REFERENCES work_item (id),
  finished_at INTEGER,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_occurrence_of_plan ON occurrence (plan_id, slot_at);

CREATE INDEX ix_occurrence_by_start ON occurrence (starts_at);

CREATE INDEX ix_occurrence_of_asset ON occurrence (asset_id, slot_at) WHERE asset_id IS NOT NULL;

CREATE INDEX ix_occurrence_of_work_item ON occurrence (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE TABLE tagging (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  work_item_id INTEGER REFERENCES work_item (id),
  article_id INTEGER REFERENCES article (id),
  asset_id INTEGER REFERENCES asset (id)
) STRICT;

CREATE INDEX ix_tagging_by_tag ON tagging (tag_id, work_item_id);

CREATE INDEX ix_tagging_of_work_item ON tagging (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_tagging_of_article ON tagging (article_id) WHERE article_id IS NOT NULL;

CREATE INDEX ix_tagging_of_asset ON tagging (asset_id) WHERE asset_id IS NOT NULL;

CREATE TABLE article_use (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  work_item_id INTEGER NOT NULL REFERENCES work_item (id),
  helped INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_article_use_of_article ON article_use (article_id, at);

CREATE INDEX ix_article_use_of_work_item ON article_use (work_item_id);

CREATE TABLE blob (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL
) STRICT;

CREATE TABLE blob_chunk (
  blob_id INTEGER NOT NULL REFERENCES blob (id),
  seq INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (blob_id, seq)
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work_item_id INTEGER REFERENCES work_item (id),
  entry_id INTEGER REFERENCES entry (id),
  article_id INTEGER REFERENCES article (id),
  asset_id INTEGER REFERENCES asset (id),
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  blob_id INTEGER NOT NULL REFERENCES blob (id),
  size INTEGER NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_attachment_of_work_item ON attachment (work_item_id) WHERE work_item_id IS NOT NULL;

CREATE INDEX ix_attachment_of_entry ON attachment (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX ix_attachment_of_article ON attachment (article_id, name) WHERE article_id IS NOT NULL;

CREATE INDEX ix_attachment_of_asset ON attachment (asset_id) WHERE asset_id IS NOT NULL;

CREATE INDEX ix_attachment_of_blob ON attachment (blob_id);

CREATE TABLE ticket_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  category_id INTEGER REFERENCES category (id),
  priority TEXT NOT NULL,
  lead_minutes INTEGER NOT NULL,
  checklist TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE text_block (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  columns TEXT NOT NULL,
  preset TEXT NOT NULL,
  section TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE work_item_text USING fts5 (
  title, description, entries, requester, asset, number,
  content = '', contentless_delete = 1, tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE work_item_quick USING fts5 (
  title, number, requester, asset,
  content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '2 3'
);

CREATE VIRTUAL TABLE work_item_part USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram', detail = none
);

CREATE VIRTUAL TABLE article_text USING fts5 (
  title, tags, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE article_quick USING fts5 (
  title, tags,
  content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '2 3'
);

CREATE VIRTUAL TABLE article_part USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram', detail = none
);

INSERT INTO work_item_text (work_item_text, rank) VALUES ('secure-delete', 1);

INSERT INTO work_item_quick (work_item_quick, rank) VALUES ('secure-delete', 1);

INSERT INTO work_item_part (work_item_part, rank) VALUES ('secure-delete', 1);

INSERT INTO article_text (article_text, rank) VALUES ('secure-delete', 1);

INSERT INTO article_quick (article_quick, rank) VALUES ('secure-delete', 1);

INSERT INTO article_part (article_part, rank) VALUES ('secure-delete', 1);
