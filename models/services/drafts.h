// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/database.h"

#include <memory>

namespace lamp {

// Typed text that is not saved yet; survives a crash (written within 2 s by widgets/drafttext), outside the change log.
// What was kept or dropped counts at once: a read that comes before the write is done gives the newer text.
class Drafts final {
public:
    explicit Drafts(Database &database);
    ~Drafts();
    [[nodiscard]] QFuture<Result<void>> keep(const QString &key, const QString &body, qint64 cursor);
    [[nodiscard]] QFuture<Result<void>> drop(const QString &key);
    [[nodiscard]] QFuture<Result<Draft>> find(const QString &key) const; // NotFound when there is none
    [[nodiscard]] QFuture<Result<QList<Draft>>> all() const;             // the newest first

private:
    class Unwritten;

    Database &m_database;
    std::shared_ptr<Unwritten> m_unwritten;
};

} // namespace lamp
