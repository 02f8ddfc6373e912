// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaritem.h"
#include "theme/theme.h"

#include <QRect>

class QPainter;

namespace lamp {

// How an entry looks in month, week, lists and side pane.
[[nodiscard]] Ink inkOf(CalendarGroup group);
// A sign before the text, so that a state is never told by colour alone: ✓ done, ✗ missed, ! overdue, – skipped.
[[nodiscard]] QString signOf(const CalendarEntry &entry);
[[nodiscard]] QString barText(const CalendarEntry &entry, const QTimeZone &zone);
[[nodiscard]] int barHeight();

struct BarLook {
    bool selected = false;
    bool ghost = false;
    bool wrap = false; // several lines where the bar is high enough
};
void paintBar(QPainter &painter, const QRect &where, const QString &text, Ink colour, BarLook look = {});
// The hint beside a bar that is being carried.
void paintHint(QPainter &painter, const QPoint &at, const QRect &within, const QString &text, bool warning);

} // namespace lamp
