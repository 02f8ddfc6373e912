// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "store/changeset.h"

// Rows as they stood after an act, read backwards from what they are now through the change log.
namespace lamp::asofstore {

// The newest act that was recorded at the moment or before; none: nothing had been done yet.
[[nodiscard]] Result<ChangeSetId> actAt(Connection &connection, Instant at);
[[nodiscard]] Result<Instant> momentOf(Connection &connection, ChangeSetId act);
// The act at or before the given one that touched the item or its entries last, and the first one after it; none: 0.
[[nodiscard]] Result<ChangeSetId> lastOf(Connection &connection, WorkItemId item, ChangeSetId upTo);
[[nodiscard]] Result<ChangeSetId> nextOf(Connection &connection, WorkItemId item, ChangeSetId after);

// Work items that an act touched, by themselves or by an entry; the first hundred.
[[nodiscard]] Result<QList<WorkItemId>> itemsOf(Connection &connection, ChangeSetId act);

// What is looked at: the desk after an act, and the rows that came by thousands at once since (imports).
struct Past {
    struct Range {
        QString table;
        qint64 first = 0, last = 0;
    };
    ChangeSetId act;
    QList<Range> cameSince;
};
[[nodiscard]] Result<Past> past(Connection &connection, ChangeSetId act);

// None when it did not exist. A value that was redacted since is "[redacted]".
[[nodiscard]] Result<std::optional<FieldValues>> row(Connection &connection, const QString &table, qint64 id,
                                                     const Past &past);
// Ids of rows that may have belonged to the item then: those of today, and those that were moved or removed since.
[[nodiscard]] Result<QList<qint64>> candidates(Connection &connection, const QString &table, WorkItemId item,
                                               const Past &past);

template <class T>
[[nodiscard]] T fromValues(qint64 id, const FieldValues &values)
{
    T row;
    row.id.value = id;
    eachField<T>([&](const auto &field) {
        for (const FieldValue &value : values)
            if (value.field == QLatin1StringView(field.name))
                fromColumn(value.value, row.*field.member);
    });
    return row;
}

} // namespace lamp::asofstore
