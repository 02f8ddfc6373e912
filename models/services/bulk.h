// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemact.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// Why some of the items stay as they are.
struct BulkRefusal {
    QString reason;
    qint64 count = 0;
    QStringList numbers; // of the first few
    friend bool operator==(const BulkRefusal &, const BulkRefusal &) = default;
};

// What an act would do to many items, before it does.
struct BulkPreview {
    struct Line {
        QString field;    // as services/itemfields.h names it; "tags", "entry", "minutes", "checklist", "link"
        QString from, to; // codes; both empty when something is only added
        qint64 count = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };
    qint64 total = 0, changed = 0, unchanged = 0, gone = 0; // gone: deleted since they were listed
    QList<Line> lines;                                     // by field, the most frequent old value first
    QList<BulkRefusal> refused;
    QHash<QString, QString> names; // of rows that the catalog does not know: "asset#17" -> "PRN-07"
    [[nodiscard]] qint64 refusedCount() const;
};

struct BulkOutcome {
    qint64 changed = 0, unchanged = 0, gone = 0;
    QList<BulkRefusal> refused;
    [[nodiscard]] qint64 refusedCount() const;
};

// One act on any number of items: one transaction, one entry of the history, undone as one. Items that may not be
// changed that way stay as they are, for the reason that is said.
class Bulk final {
public:
    explicit Bulk(Desk &desk) : m_desk(desk) { }
    // Both can be cancelled, which leaves the desk as it was; applying reports its progress. Invalid, with the reason,
    // when the act itself cannot be done.
    [[nodiscard]] QFuture<Result<BulkPreview>> preview(const QList<WorkItemId> &ids, const ItemAct &act) const;
    [[nodiscard]] QFuture<Result<BulkOutcome>> apply(const QList<WorkItemId> &ids, const ItemAct &act,
                                                     const QString &macro = {});
    // Whether the act can be done at all on this desk.
    [[nodiscard]] Result<void> check(Connection &connection, const ItemAct &act) const;

private:
    Desk &m_desk;
};

} // namespace lamp
