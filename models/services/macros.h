// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bulk.h"

namespace lamp {

struct MacroState {
    Macro macro;
    QString problem; // why it cannot be run as the desk is now; empty: it can
    friend bool operator==(const MacroState &, const MacroState &) = default;
};

// Acts with names. What cannot be done is refused when it is edited, and told of when the desk changed since.
class Macros final {
public:
    explicit Macros(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<QList<MacroState>>> all() const; // in their order
    [[nodiscard]] Result<QList<MacroState>> all(Connection &connection) const;
    // Why the macro could not be kept; empty when it could.
    [[nodiscard]] QFuture<Result<QString>> problem(const Macro &macro) const;

    [[nodiscard]] QFuture<Result<MacroId>> add(const Macro &macro); // placed last
    [[nodiscard]] QFuture<Result<void>> edit(const Macro &before, const Macro &after);
    [[nodiscard]] QFuture<Result<void>> remove(const Macro &macro);
    [[nodiscard]] QFuture<Result<void>> exchange(const Macro &one, const Macro &other); // their places
    [[nodiscard]] QFuture<Result<BulkOutcome>> run(const Macro &macro, const QList<WorkItemId> &ids);

private:
    [[nodiscard]] Result<Macro> checked(Connection &connection, Macro macro) const;
    Desk &m_desk;
};

} // namespace lamp
