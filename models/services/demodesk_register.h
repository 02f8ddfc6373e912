// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/workitem.h"
#include "services/demodesk.h"
#include "services/demodesk_text.h"
#include "store/changeset.h"

namespace lamp::demodesk {

// What the tickets of a demo desk refer to.
struct DemoRegister {
    Instant now;
    QTimeZone zone;
    QList<PersonId> people, technicians;
    QList<LocationId> homes; // of the people, parallel
    QList<TeamId> teams;
    QHash<QString, QList<AssetId>> assets; // by type; "" has all
    QHash<QString, CategoryId> categories; // "Printing/Printer"
    QHash<StatusUse, StatusId> statuses;
    QHash<Priority, qint64> resolveMinutes;
    QList<ServiceId> services;
    QList<SupplierId> suppliers;
    QList<TagId> tags;
    QList<ArticleId> articles;
};

[[nodiscard]] QByteArray demoUid(DemoDice &dice);
[[nodiscard]] Result<DemoRegister> addDemoRegister(ChangeSet &changes, const DemoWords &words, const Options &options);
// Active plans without a past, and renewals, in proportion.
[[nodiscard]] Result<void> addDemoPlans(ChangeSet &changes, const DemoWords &words, const DemoRegister &known,
                                        const Options &options);
[[nodiscard]] Result<QList<ArticleId>> addDemoArticles(ChangeSet &changes, const DemoWords &words,
                                                       const DemoRegister &known, quint64 seed, qint64 first,
                                                       qint64 count);
[[nodiscard]] Result<void> addDemoTickets(ChangeSet &changes, const DemoWords &words, const DemoRegister &known,
                                          quint64 seed, qint64 first, qint64 count, qint64 total);

} // namespace lamp::demodesk
