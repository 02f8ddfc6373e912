// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// What one shift leaves to the next: filled in from the desk, gone over by a person, kept.
class ShiftNotes final {
public:
    explicit ShiftNotes(Desk &desk) : m_desk(desk) { }
    // When the shift began: the last note, but no more than a day ago; else the start of today.
    [[nodiscard]] QFuture<Result<Instant>> start() const;
    // Markdown: major incidents, what is late and due, what waits for today, what happened. Confidential items are
    // named by their number alone.
    [[nodiscard]] QFuture<Result<QString>> draft(Instant since) const;
    [[nodiscard]] QFuture<Result<qint64>> keep(const QString &body, Instant since);
    [[nodiscard]] QFuture<Result<void>> edit(const ShiftNote &before, const QString &body);
    [[nodiscard]] QFuture<Result<QList<ShiftNote>>> last(int most = 30) const; // newest first

private:
    Desk &m_desk;
};

} // namespace lamp
