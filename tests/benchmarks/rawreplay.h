// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "store/database.h"

#include <QByteArrayList>

struct sqlite3;
struct sqlite3_stmt;

namespace lamp::bench {

using StoreCall = std::function<void(Connection &)>;

// The very statements that a store call runs, prepared once on a connection of their own and stepped through with the
// C interface, every column read: what SQLite alone needs for the same answer.
class RawReplay {
public:
    // Runs `call` once on this thread and keeps the statements that it executed, with their values.
    RawReplay(Database &database, const StoreCall &call);
    ~RawReplay();
    Q_DISABLE_COPY_MOVE(RawReplay)
    void run();
    [[nodiscard]] const QByteArrayList &statements() const { return m_sql; }

private:
    QByteArrayList m_sql;
    sqlite3 *m_handle = nullptr;
    QList<sqlite3_stmt *> m_prepared;
};

// A store call and its raw statements in turn (A B A B …), after a few runs that warm the caches.
struct Pair {
    Samples ours, raw;
    void append(const Pair &more)
    {
        ours += more.ours;
        raw += more.raw;
    }
};
[[nodiscard]] Pair measured(Database &database, int runs, const StoreCall &call);
// The call alone, on this thread.
[[nodiscard]] double timedCall(Database &database, const StoreCall &call);
// The raw statements alone.
[[nodiscard]] Samples rawSamples(Database &database, int runs, const StoreCall &call);

} // namespace lamp::bench
