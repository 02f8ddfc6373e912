// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/downtime.h"

#include <algorithm>

namespace lamp {

namespace {
struct DownSpan {
    qint64 from = 0, until = 0;
    double share = 1;
    bool planned = false;
};

QList<DownSpan> spansIn(const QList<Downtime> &downtimes, Instant from, Instant until)
{
    QList<DownSpan> spans;
    for (const Downtime &one : downtimes) {
        const DownSpan span{std::max(one.startedAt.ms, from.ms), std::min(one.endedAt.value_or(until).ms, until.ms),
                            std::clamp(one.share, 0.0, 1.0), one.planned};
        if (span.until > span.from && span.share > 0)
            spans.append(span);
    }
    return spans;
}

double worstIn(const QList<DownSpan> &spans, qint64 from, qint64 until, bool planned)
{
    double worst = 0;
    for (const DownSpan &span : spans)
        if (span.planned == planned && span.from <= from && span.until >= until)
            worst = std::max(worst, span.share);
    return worst;
}
} // namespace

double Availability::share() const
{
    const double minutes = double(until.ms - from.ms) / 60'000;
    return minutes <= 0 ? 1 : std::clamp(1 - downMinutes / minutes, 0.0, 1.0);
}

Availability availabilityOf(const QList<Downtime> &downtimes, Instant from, Instant until)
{
    Availability found{.from = from, .until = until};
    const QList<DownSpan> spans = spansIn(downtimes, from, until);
    QList<qint64> edges;
    for (const DownSpan &span : spans)
        edges << span.from << span.until;
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    bool down = false;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        const double minutes = double(edges[i + 1] - edges[i]) / 60'000;
        const double planned = worstIn(spans, edges[i], edges[i + 1], true);
        // What was planned to be down anyway cannot break: only what goes beyond it counts.
        const double broken = std::max(0.0, worstIn(spans, edges[i], edges[i + 1], false) - planned);
        found.downMinutes += minutes * broken;
        found.plannedMinutes += minutes * planned;
        found.outages += broken > 0 && !down;
        down = broken > 0;
    }
    return found;
}

} // namespace lamp
