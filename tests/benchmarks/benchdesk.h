// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "report.h"

#include <QTemporaryDir>

#include <memory>

namespace lamp::bench {

// The demo desk that is measured: made once by the demo service and kept in the cache folder by size and version; each
// run works on a copy of its own, which goes with it.
class BenchDesk {
public:
    // Invalid sizes, no room, a desk that cannot be made: an error with its reason.
    [[nodiscard]] static Result<std::unique_ptr<BenchDesk>> prepare(qint64 tickets, qint64 articles, Report &report);
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bench.desk")); }
    // The demo desk ends on its own day, so that due, overdue and this month mean something.
    [[nodiscard]] static Instant end();

private:
    explicit BenchDesk(const QString &folder) : m_folder(folder + QStringLiteral("/bench-run-XXXXXX")) { }
    QTemporaryDir m_folder;
};

} // namespace lamp::bench
