-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A saved view keeps the colours of its rows and the columns that it exports.
ALTER TABLE saved_view ADD COLUMN colours TEXT NOT NULL DEFAULT '';

ALTER TABLE saved_view ADD COLUMN export_columns TEXT NOT NULL DEFAULT '';
