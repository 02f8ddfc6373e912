// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarlanes.h"

#include <algorithm>
#include <numeric>

namespace lamp {

namespace {

void closeLaneGroup(QList<LaneSpan> &spans, QList<qsizetype> &group, QList<int> &laneEnds)
{
    for (const qsizetype i : std::as_const(group))
        spans[i].lanes = static_cast<int>(laneEnds.size());
    group.clear();
    laneEnds.clear();
}

} // namespace

void layOutLanes(QList<LaneSpan> &spans)
{
    QList<qsizetype> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype one, qsizetype other) {
        return std::pair(spans[one].from, -spans[one].to) < std::pair(spans[other].from, -spans[other].to);
    });
    QList<qsizetype> group;
    QList<int> laneEnds; // where each lane of the group is free again
    int groupEnd = 0;
    for (const qsizetype i : std::as_const(order)) {
        LaneSpan &span = spans[i];
        if (!group.isEmpty() && span.from >= groupEnd)
            closeLaneGroup(spans, group, laneEnds);
        const auto free = std::ranges::find_if(laneEnds, [&](int end) { return end <= span.from; });
        span.lane = static_cast<int>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.append(span.to);
        else
            *free = span.to;
        groupEnd = group.isEmpty() ? span.to : std::max(groupEnd, span.to);
        group.append(i);
    }
    closeLaneGroup(spans, group, laneEnds);
}

} // namespace lamp
