// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QTextStream>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int NameWidth = 52, NumberWidth = 11, BarWidth = 22;

QString number(const std::optional<double> &value, int digits)
{
    return (value ? QString::number(*value, 'f', digits) : u"-"_s).rightJustified(NumberWidth);
}

QString heading()
{
    QString line = u"name"_s.leftJustified(NameWidth) + u"n"_s.rightJustified(6);
    for (const QString &title : {u"median"_s, u"p95"_s, u"reference"_s, u"ratio"_s})
        line += title.rightJustified(NumberWidth);
    return line + u"  unit  " + u"bar"_s.leftJustified(BarWidth) + u"holds";
}

QString lineOf(const Figure &figure)
{
    const QString holds = figure.holds ? (*figure.holds ? u"yes"_s : u"NO"_s) : u"-"_s;
    return figure.name.leftJustified(NameWidth) + QString::number(figure.n).rightJustified(6)
        + number(figure.median, 3) + number(figure.p95, 3) + number(figure.reference, 3) + number(figure.ratio, 2)
        + u"  " + figure.unit.leftJustified(6) + (figure.bar.isEmpty() ? u"-"_s : figure.bar).leftJustified(BarWidth)
        + holds;
}
} // namespace

void Report::take(const Figure &figure)
{
    QTextStream out(stdout);
    if (m_figures.isEmpty())
        out << heading() << Qt::endl;
    out << lineOf(figure) << Qt::endl;
    m_figures.append(figure);
}

void Report::add(const QString &name, const Samples &samples, const Samples &reference, const Bar &bar)
{
    if (wants(name))
        take(judged(name, samples, reference, bar));
}

void Report::note(const QString &name, double value, const QString &unit)
{
    if (wants(name))
        take({.name = name, .unit = unit, .n = 1, .median = value, .p95 = value, .bar = {}});
}

void Report::better(const QString &name, qsizetype n, double value, double reference)
{
    if (!wants(name))
        return;
    Figure figure{.name = name, .unit = u"share"_s, .n = n, .median = value, .p95 = value, .bar = u"> reference"_s};
    figure.reference = reference;
    if (reference > 0)
        figure.ratio = value / reference;
    figure.holds = value > reference;
    take(figure);
}

QStringList Report::broken() const
{
    QStringList names;
    for (const Figure &figure : m_figures)
        if (figure.holds == false)
            names.append(figure.name);
    return names;
}

} // namespace lamp::bench
