// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace lamp {

// Puts spans of one day side by side where they overlap: each gets a lane out of `lanes`, the number of lanes of the
// group of spans that touch one another. Ends are exclusive; the order of the input is kept.
struct LaneSpan {
    int from = 0, to = 0; // minutes since midnight
    int lane = 0, lanes = 1;
    friend bool operator==(const LaneSpan &, const LaneSpan &) = default;
};
void layOutLanes(QList<LaneSpan> &spans);

} // namespace lamp
