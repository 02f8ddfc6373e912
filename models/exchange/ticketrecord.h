// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "exchange/importtable.h"

namespace lamp {

// What one row of a file says about a ticket; what it does not say is empty.
struct TicketRow {
    qint64 line = 0;
    QString number, title, description, resolution;
    QString requester, requesterMail, requesterPhone, reportedBy, assignee, team, category, subcategory, asset, service,
        location;
    QString supplier, supplierRef, channel, fix, updatedBy, resolvedBy;
    QStringList tags, told, notes, extra;
    std::optional<Kind> kind;
    StatusId status;
    std::optional<Priority> priority;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    std::optional<Instant> created, updated, firstResponse, solved, closed, due, followUp;
    std::optional<qint64> users, minutes, costCents;
};

struct TicketStatusChange {
    StatusId status;
    Instant at;
    QString by;
    friend bool operator==(const TicketStatusChange &, const TicketStatusChange &) = default;
};
struct TicketWords {
    EntryKind kind = EntryKind::Note;
    QString text, by;
    std::optional<Instant> at;
    qint64 minutes = 0;
};

// One ticket of a file: its rows folded into the last state, earlier states kept as changes of status.
struct TicketRecord {
    qint64 line = 0;      // of its first row
    qint64 rows = 0;
    QByteArray identity;  // of the file's system and number: the same ticket has the same
    TicketRow state;
    QString title;        // never empty
    std::optional<Instant> created; // the earliest moment the file knows
    std::optional<Instant> solved, closed;
    QList<TicketStatusChange> history; // by time
    QList<TicketWords> words;
    [[nodiscard]] QString digest() const; // of all that the file says about it
};

// Reads and folds the whole file; rows that cannot be taken are listed in the report.
[[nodiscard]] Result<QList<TicketRecord>> readTicketRecords(const ImportAnalysis &analysis, const Catalog &catalog,
    ImportReport &report, const std::function<bool(qint64 bytes)> &goOn);

} // namespace lamp
