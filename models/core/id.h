// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <compare>

namespace lamp {

// A row's key that cannot be mixed up with another table's. 0 is no row.
template <class Tag>
struct Id {
    qint64 value = 0;
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using WorkItemId = Id<struct WorkItemTag>;
using EntryId = Id<struct EntryTag>;
using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
using SupplierId = Id<struct SupplierTag>;
using LocationId = Id<struct LocationTag>;
using CategoryId = Id<struct CategoryTag>;
using ServiceId = Id<struct ServiceTag>;
using TagId = Id<struct TagTag>;
using AssetId = Id<struct AssetTag>;
using StatusId = Id<struct StatusTag>;
using RenewalId = Id<struct RenewalTag>;
using ArticleId = Id<struct ArticleTag>;
using PlanId = Id<struct PlanTag>;
using OccurrenceId = Id<struct OccurrenceTag>;
using StepId = Id<struct StepTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ViewId = Id<struct ViewTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace lamp
