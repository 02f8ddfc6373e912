// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/plan.h"
#include "domain/query.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/sampleoffice.h"
#include "services/sampleoffice_time.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

namespace lamp::test {

using namespace Qt::StringLiterals;

template <class T>
QList<T> sampleRows(Desk &desk)
{
    auto rows = desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); });
    return rows ? *rows : QList<T>();
}

// A desk with the sample office, made at the given moment.
struct SampleDesk {
    explicit SampleDesk(const QDateTime &now = QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC))
    {
        desk.clock().set(Instant::from(now));
        QElapsedTimer timer;
        timer.start();
        made = sampleoffice::fill(*desk).result();
        milliseconds = timer.elapsed();
        desk.reopen(); // its catalog is all there
        if (made)
            desk->setMe(*made);
        items = sampleRows<WorkItem>(*desk);
        entries = sampleRows<Entry>(*desk);
    }
    qint64 count(const QString &query)
    {
        const auto parsed = parseQuery(query);
        const auto counts = parsed ? desk->workItems().counts({*parsed}).result()
                                   : Result<QList<qint64>>(std::unexpected(parsed.error()));
        return counts ? counts->first() : -1;
    }
    const WorkItem *titled(const QString &part) const
    {
        const auto found = std::ranges::find_if(items, [&](const WorkItem &item) { return item.title.contains(part); });
        return found == items.end() ? nullptr : &*found;
    }
    StatusUse use(const WorkItem &item) { return desk->catalog().status(item.statusId).use; }

    test::TempDesk desk;
    Result<PersonId> made;
    qint64 milliseconds = 0;
    QList<WorkItem> items;
    QList<Entry> entries;
};

inline std::unique_ptr<SampleDesk> sharedDesk;

inline SampleDesk &shared() // most tests only look
{
    if (!sharedDesk)
        sharedDesk = std::make_unique<SampleDesk>();
    return *sharedDesk;
}

} // namespace lamp::test
