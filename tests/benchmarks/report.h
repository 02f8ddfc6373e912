// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QRegularExpression>

namespace lamp::bench {

// The table on standard output, a line as soon as it is measured, and the list that --json writes.
class Report {
public:
    explicit Report(const QRegularExpression &only) : m_only(only) { }
    [[nodiscard]] bool wants(const QString &name) const { return m_only.match(name).hasMatch(); }
    void add(const QString &name, const Samples &samples, const Samples &reference = {}, const Bar &bar = {});
    void note(const QString &name, double value, const QString &unit);
    // A share of `n` questions that has to be above the reference's.
    void better(const QString &name, qsizetype n, double value, double reference);
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }
    [[nodiscard]] QStringList broken() const; // names of the lines whose bar does not hold

private:
    void take(const Figure &figure);
    QRegularExpression m_only;
    QList<Figure> m_figures;
};

} // namespace lamp::bench
