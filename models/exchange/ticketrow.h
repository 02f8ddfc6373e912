// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketrecord.h"

namespace lamp {

// Turns the cells of a row into what they mean.
class TicketRowReader {
public:
    TicketRowReader(const ImportAnalysis &analysis, const Catalog &catalog);
    // Nothing when the row is refused; the report says why.
    [[nodiscard]] std::optional<TicketRow> read(const ImportCells &cells, ImportReport &report) const;

private:
    [[nodiscard]] bool readMoments(const ImportCells &cells, TicketRow &row, ImportReport &report) const;
    [[nodiscard]] bool readStatus(const ImportCells &cells, TicketRow &row, ImportReport &report) const;
    void readValues(const ImportCells &cells, TicketRow &row, ImportReport &report) const;
    void readNumbers(const ImportCells &cells, TicketRow &row, ImportReport &report) const;
    [[nodiscard]] QString ours(const ImportCells &cells, const char *field, ImportReport &report) const;
    [[nodiscard]] bool saysAnything(const ImportCells &cells) const;

    const ImportAnalysis &m_analysis;
    const Catalog &m_catalog;
    DateReader m_dates;
    bool m_numbered;
};

// An amount as people write it, in cents: "1.234,50 €", "$1,234.50", "180".
[[nodiscard]] std::optional<qint64> centsOf(const QString &text);

} // namespace lamp
