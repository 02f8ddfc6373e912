// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace lamp::bench {

using namespace Qt::StringLiterals;

double median(Samples samples)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const qsizetype middle = samples.size() / 2;
    return samples.size() % 2 ? samples[middle] : (samples[middle - 1] + samples[middle]) / 2;
}

double percentile(Samples samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(samples.size()) - 1e-9));
    return samples[std::clamp<qsizetype>(rank, 1, samples.size()) - 1];
}

double timed(const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

QString Bar::text() const
{
    switch (kind) {
    case Kind::None: break;
    case Kind::Ratio: return u"<= %1 x"_s.arg(most);
    case Kind::OverReference: return u"<= reference + %1 ms"_s.arg(most);
    case Kind::P95: return u"<= %1 ms p95"_s.arg(most);
    }
    return {};
}

QJsonObject Figure::toJson() const
{
    const auto optional = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"name"_s, name},
            {u"unit"_s, unit},
            {u"n"_s, n},
            {u"median"_s, median},
            {u"p95"_s, p95},
            {u"reference"_s, optional(reference)},
            {u"ratio"_s, optional(ratio)},
            {u"bar"_s, bar.isEmpty() ? QJsonValue() : QJsonValue(bar)},
            {u"holds"_s, optional(holds)}};
}

namespace {
bool keeps(const Figure &figure, const Bar &bar)
{
    if (figure.n == 0)
        return false;
    switch (bar.kind) {
    case Bar::Kind::Ratio: return figure.ratio && *figure.ratio <= bar.most;
    case Bar::Kind::OverReference: return figure.reference && figure.median <= *figure.reference + bar.most;
    case Bar::Kind::P95: return figure.p95 <= bar.most;
    case Bar::Kind::None: break;
    }
    return true;
}
} // namespace

Figure judged(const QString &name, const Samples &samples, const Samples &reference, const Bar &bar)
{
    Figure figure{.name = name,
                  .n = samples.size(),
                  .median = median(samples) / 1000,
                  .p95 = percentile(samples, 0.95) / 1000,
                  .bar = bar.text()};
    if (!reference.isEmpty()) {
        figure.reference = median(reference) / 1000;
        if (*figure.reference > 0)
            figure.ratio = figure.median / *figure.reference;
    }
    if (bar.kind != Bar::Kind::None)
        figure.holds = keeps(figure, bar);
    return figure;
}

} // namespace lamp::bench
