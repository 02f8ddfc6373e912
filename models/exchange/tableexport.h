// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "exchange/csvwriter.h"

#include <QFuture>

namespace lamp {

class Desk;

struct ExportOptions {
    CsvWriter::Options csv;
    // What was written for technicians stays here unless it is asked for: internal notes, notes and console access of
    // assets.
    bool publicOnly = true;
    bool confidential = false; // confidential tickets, too
    QStringList columns; // names of TableExport::ticketColumns(), in the order wanted; empty: all
};
struct ExportReport {
    qint64 rows = 0;
    qint64 leftOut = 0; // confidential tickets that were not asked for
};

// Tickets and assets as tables that a spreadsheet opens and our own import reads back. The file appears when it is
// whole; a cancelled or failed export leaves what was there before.
class TableExport final {
public:
    explicit TableExport(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] static QStringList ticketColumns(bool publicOnly = true);
    [[nodiscard]] QFuture<Result<ExportReport>> tickets(
        const WorkItemQuery &query, const QString &path, const ExportOptions &options = {}) const;
    [[nodiscard]] QFuture<Result<ExportReport>> assets(const QString &path, const ExportOptions &options = {}) const;

private:
    Desk &m_desk;
};

} // namespace lamp
