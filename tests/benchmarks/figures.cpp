// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace lamp::bench {

using namespace Qt::StringLiterals;

double percentile(Samples samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples[qMin<qsizetype>(samples.size() - 1, static_cast<qsizetype>(share * static_cast<double>(samples.size())))];
}

double timed(const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

QJsonObject Figure::toJson() const
{
    const auto optional = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"name"_s, name}, {u"unit"_s, unit}, {u"n"_s, n}, {u"median"_s, median}, {u"p95"_s, p95}, {u"reference"_s, optional(reference)},
            {u"ratio"_s, optional(ratio)}, {u"bar"_s, bar}, {u"holds"_s, optional(holds)}};
}

void Report::print(const Figure &f)
{
    QTextStream(stdout) << f.name.leftJustified(46) << QString::number(f.median, 'f', 3).rightJustified(10) << u' ' << f.unit << u"  p95 "_s
                        << QString::number(f.p95, 'f', 3).rightJustified(9) << (f.reference ? u"  raw "_s + QString::number(*f.reference, 'f', 3) : QString())
                        << (f.ratio ? u"  x "_s + QString::number(*f.ratio, 'f', 2) : QString()) << (f.bar.isEmpty() ? QString() : u"  bar "_s + f.bar)
                        << (f.holds ? (*f.holds ? u"  holds"_s : u"  DOES NOT HOLD"_s) : QString()) << Qt::endl;
}

void Report::paired(const QString &name, int n, const std::function<void()> &a, const std::function<void()> &b, double most)
{
    if (!wants(name))
        return;
    for (int warm = 0; warm < 5; ++warm) {
        a();
        b();
    }
    Samples ours, raw;
    for (int i = 0; i < n; ++i) {
        ours.append(timed(a));
        raw.append(timed(b));
    }
    add(name, ours, percentile(raw, 0.5), most);
}

void Report::add(const QString &name, const Samples &samples, std::optional<double> reference, std::optional<double> mostRatio,
                 std::optional<double> mostMillisecondsP95)
{
    if (!wants(name))
        return;
    Figure figure{.name = name, .n = samples.size(), .median = percentile(samples, 0.5) / 1000, .p95 = percentile(samples, 0.95) / 1000};
    if (reference) {
        figure.reference = *reference / 1000;
        figure.ratio = figure.median / qMax(*figure.reference, 1e-6);
    }
    if (mostRatio && figure.ratio) {
        figure.bar = u"<= %1 x"_s.arg(*mostRatio);
        figure.holds = *figure.ratio <= *mostRatio;
    } else if (mostMillisecondsP95) {
        figure.bar = u"<= %1 ms p95"_s.arg(*mostMillisecondsP95);
        figure.holds = figure.p95 <= *mostMillisecondsP95;
    }
    print(figure);
    m_figures.append(figure);
}

void Report::note(const QString &name, double value, const QString &unit)
{
    if (!wants(name))
        return;
    Figure figure{.name = name, .unit = unit, .n = 1, .median = value, .p95 = value};
    print(figure);
    m_figures.append(figure);
}

} // namespace lamp::bench
