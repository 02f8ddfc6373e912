// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// What is to be seen to on a round, place by place.
struct RoundSheet {
    struct Line {
        WorkItemId id;
        QString number, title, who, phone, asset; // who has the trouble, and where to call
    };
    struct Stop {
        QString place; // "Head office › 2nd floor"; empty: not known
        QList<Line> lines;
    };
    QList<Stop> stops;     // by place, what has none last
    qint64 confidential = 0; // left out: paper is read by others
};

namespace roundsheet {
// The place of an item is its own, else that of its asset, else that of who has the trouble; room or rack stand behind.
[[nodiscard]] QFuture<Result<RoundSheet>> of(Desk &desk, const QList<WorkItemId> &ids, bool confidential = false);
[[nodiscard]] Result<RoundSheet> of(Connection &connection, const Desk &desk, const QList<WorkItemId> &ids,
                                    bool confidential = false);
} // namespace roundsheet

} // namespace lamp
