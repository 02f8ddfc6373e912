// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"

#include <QFuture>
#include <QSet>

namespace lamp {

class Desk;

// What the texts of a timeline were before they were edited: everybody who reads an entry can see it.
namespace timelinetexts {

struct Earlier {
    Instant until; // when it was replaced
    QString by;    // who replaced it
    QString text;
};
[[nodiscard]] QFuture<Result<QSet<qint64>>> edited(Desk &desk, WorkItemId item); // ids of entries
[[nodiscard]] QFuture<Result<QList<Earlier>>> earlier(Desk &desk, EntryId entry); // the newest first

} // namespace timelinetexts
} // namespace lamp
