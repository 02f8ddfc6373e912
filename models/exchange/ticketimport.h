// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importtable.h"
#include "services/workitems.h"

namespace lamp {

// Every import of a table writes one set with this verb; its fields can be told from edits by hand.
constexpr auto importVerb = QT_TRANSLATE_NOOP("History", "Imported %1");

// Tickets from a table: one ticket a number in its last state, people, assets and categories made on the way. The same
// file again changes nothing; a row that was edited here since keeps the edit.
class TicketImport final {
public:
    explicit TicketImport(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<ImportAnalysis>> analyse(const QString &path, const ImportOptions &options = {}) const;
    // A dry run: counts, and each row that would be refused with its line and the reason.
    [[nodiscard]] QFuture<Result<ImportReport>> preview(const QString &path, const ImportOptions &options = {}) const;
    // One change set, undone as one. The future tells progress; cancelling it leaves the desk as it was.
    [[nodiscard]] QFuture<Result<ImportReport>> run(const QString &path, const ImportOptions &options = {});

private:
    Desk &m_desk;
};

} // namespace lamp
