-- SPDX-FileCopyrightText: The Lamplighter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was planned to be down is looked up for every computation of a clock; most desks hold little of it.

CREATE INDEX ix_downtime_planned ON downtime (started_at) WHERE planned = 1;

CREATE INDEX ix_change_sheet_window ON change_sheet (work_item_id) WHERE window_minutes > 0;
