// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>
#include <optional>

namespace lamp::bench {

// Microseconds of single runs.
using Samples = QList<double>;
[[nodiscard]] double percentile(Samples samples, double share); // 0.5: the median
[[nodiscard]] double timed(const std::function<void()> &run);    // microseconds

// One line of the result. The bar is a ratio to the reference, or milliseconds where the unit says so.
struct Figure {
    QString name;
    QString unit = QStringLiteral("ms");
    qsizetype n = 0;
    double median = 0, p95 = 0;
    std::optional<double> reference; // median of the reference in the same run
    std::optional<double> ratio;
    QString bar; // "<= 3 x", "<= 30 ms p95"; empty: for information
    std::optional<bool> holds;
    [[nodiscard]] QJsonObject toJson() const;
};

class Report {
public:
    explicit Report(const QRegularExpression &only) : m_only(only) { }
    [[nodiscard]] bool wants(const QString &name) const { return m_only.match(name).hasMatch(); }
    // A against B in turn (A B A B …); holds when median A / median B <= most.
    void paired(const QString &name, int n, const std::function<void()> &a, const std::function<void()> &b, double most);
    void add(const QString &name, const Samples &samples, std::optional<double> reference = {}, std::optional<double> mostRatio = {},
             std::optional<double> mostMillisecondsP95 = {});
    void note(const QString &name, double value, const QString &unit);
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }

private:
    void print(const Figure &figure);
    QRegularExpression m_only;
    QList<Figure> m_figures;
};

} // namespace lamp::bench
