// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerviews.h"
#include "items/roles.h"

#include <QMetaType>

namespace lamp {

// How something stands, for whoever paints it.
enum class Tone { Quiet, Info, Good, Warning, Bad, Change };

// A short word beside a row of the register: "3 in 30 d", "never checked".
struct Badge {
    QString text;
    Tone tone = Tone::Quiet;
    friend bool operator==(const Badge &, const Badge &) = default;
};
// Roles of the register's models, besides those of items/roles.h.
enum RegisterRole {
    BadgesRole = UrgentRole + 100, // QList<Badge>
    ToneRole,                      // int: Tone of what stands in the cell
    DetailRole,                    // QString: the second line of a row
    LeadRole,                      // QString: the bold word at the left
};

[[nodiscard]] QList<Badge> badgesOf(const AssetRow &row, QDate today);
[[nodiscard]] QList<Badge> badgesOf(const PersonRow &row, QDate today);
[[nodiscard]] QList<Badge> badgesOf(const SupplierRow &row);

[[nodiscard]] QString assetStateWord(AssetState state);
[[nodiscard]] Tone toneOf(AssetState state);
[[nodiscard]] QString criticalityWord(Criticality criticality);
// The relation as this end of it says it: "depends on", "is needed by".
[[nodiscard]] QString relationWord(Relation kind, bool outgoing);
[[nodiscard]] QString renewalKindWord(RenewalKind kind);
[[nodiscard]] QString renewalStateWord(RenewalState state); // "act now"
[[nodiscard]] Tone toneOf(RenewalState state);
[[nodiscard]] QString renewalWhen(const Renewal &renewal, QDate today); // "act within 6 days", "ended 3 days ago"
[[nodiscard]] QString periodWord(QStringView period);

// One line of an asset's history.
[[nodiscard]] QString titleOf(const AssetEvent &event);   // "#1187 Cannot print", "Quarterly service M-271", "bought"
// "restarted, cause unknown", "done, Marek, 25 min", "missed"
[[nodiscard]] QString outcomeOf(const AssetEvent &event, const QString &currency = {});
[[nodiscard]] Tone toneOf(const AssetEvent &event);
[[nodiscard]] QString toneWord(const AssetEvent &event); // for ears: "open ticket", "maintenance"

[[nodiscard]] QString daysWords(double days);   // "1.4 days"
[[nodiscard]] QString dateWords(QDate date);    // "14 Mar 2024"

} // namespace lamp

Q_DECLARE_METATYPE(QList<lamp::Badge>)
