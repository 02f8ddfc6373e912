// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changelog.h"

#include <QJsonObject>

// What taking back and finding out why it cannot be done share. Private to their files.
namespace lamp::revertparts {

struct StoredChange {
    qint64 id = 0, rowId = 0, lastId = 0;
    QByteArray table;
    QString op;
    QJsonObject payload;
};
[[nodiscard]] Result<QList<StoredChange>> changesOf(Connection &connection, qint64 setId); // in their order

// Sets that take back one another are a chain: act, undo, redo, undo … Every second one, counted from its end, is in
// force; so each set is taken back once at most.
struct ChainWalk {
    qint64 end = 0;
    int steps = 0;
};
[[nodiscard]] Result<ChainWalk> lastOf(Connection &connection, qint64 id); // the newest set that began with it
[[nodiscard]] Result<ChainWalk> actOf(Connection &connection, qint64 id);  // the act at the beginning

} // namespace lamp::revertparts
