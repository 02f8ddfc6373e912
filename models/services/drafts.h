// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/database.h"

namespace lamp {

// Typed text that is not saved yet; survives a crash (written within 2 s by widgets/drafttext), outside the change log.
class Drafts final {
public:
    explicit Drafts(Database &database) : m_database(database) { }
    [[nodiscard]] QFuture<Result<void>> keep(const QString &key, const QString &body, qint64 cursor);
    [[nodiscard]] QFuture<Result<void>> drop(const QString &key);
    [[nodiscard]] QFuture<Result<Draft>> find(const QString &key) const; // NotFound when there is none
    [[nodiscard]] QFuture<Result<QList<Draft>>> all() const;

private:
    Database &m_database;
};

} // namespace lamp
