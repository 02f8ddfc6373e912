// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lamp::bench {

// Microseconds of single runs.
using Samples = QList<double>;
[[nodiscard]] double median(Samples samples);                   // of an even number: between the middle two
[[nodiscard]] double percentile(Samples samples, double share); // nearest rank: 0.95 of 20 is the 19th
[[nodiscard]] double timed(const std::function<void()> &run);   // microseconds

// What a line promises.
struct Bar {
    enum class Kind {
        None,          // for information
        Ratio,         // median <= most x the reference
        OverReference, // median <= the reference + most milliseconds
        P95,           // p95 <= most milliseconds
    };
    Kind kind = Kind::None;
    double most = 0;
    [[nodiscard]] QString text() const; // "<= 3 x", "<= reference + 2 ms", "<= 30 ms p95"
};

// One line of the result, in its unit.
struct Figure {
    QString name;
    QString unit = QStringLiteral("ms");
    qsizetype n = 0;
    double median = 0, p95 = 0;
    std::optional<double> reference; // median of the reference in the same run
    std::optional<double> ratio;     // median to reference
    QString bar;                     // empty: for information
    std::optional<bool> holds;
    [[nodiscard]] QJsonObject toJson() const;
};

// Milliseconds from the samples, and whether the bar holds. A bar that needs a reference does not hold without one, and
// none holds without samples.
[[nodiscard]] Figure judged(const QString &name, const Samples &samples, const Samples &reference, const Bar &bar);

} // namespace lamp::bench
