// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawreplay.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace lamp::bench {

namespace {
constexpr int WarmRuns = 5;

int record(unsigned, void *list, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QByteArrayList *>(list)->append(sql);
    sqlite3_free(sql);
    return 0;
}
} // namespace

RawReplay::RawReplay(Database &database, const StoreCall &call)
{
    (void)database.readNow([&](Connection &connection) -> Result<void> {
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, record, &m_sql);
        call(connection);
        sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
        return {};
    });
    m_sql.removeIf([](const QByteArray &sql) { return sql.startsWith("--"); }); // full text's own statements
    sqlite3_open_v2(database.path().toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(m_handle, "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    for (const QByteArray &sql : std::as_const(m_sql)) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr)
            == SQLITE_OK)
            m_prepared.append(statement);
        else // the reference would look quicker than it is
            qWarning("not replayed: %s: %.200s", sqlite3_errmsg(m_handle), sql.constData());
    }
}

RawReplay::~RawReplay()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawReplay::run()
{
    qint64 read = 0;
    for (sqlite3_stmt *statement : std::as_const(m_prepared)) {
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < columns; ++i) {
                if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                    read += sqlite3_column_int64(statement, i);
                else
                    read += sqlite3_column_text(statement, i) ? sqlite3_column_bytes(statement, i) : 0;
            }
        sqlite3_reset(statement);
    }
    volatile qint64 keep = read; // so that the reading is not optimised away
    Q_UNUSED(keep)
}

double timedCall(Database &database, const StoreCall &call)
{
    return timed([&] {
        (void)database.readNow([&](Connection &connection) -> Result<void> {
            call(connection);
            return {};
        });
    });
}

Pair measured(Database &database, int runs, const StoreCall &call)
{
    RawReplay replay(database, call);
    Pair pair;
    for (int i = -WarmRuns; i < runs; ++i) {
        const double ours = timedCall(database, call), raw = timed([&] { replay.run(); });
        if (i < 0)
            continue;
        pair.ours.append(ours);
        pair.raw.append(raw);
    }
    return pair;
}

Samples rawSamples(Database &database, int runs, const StoreCall &call)
{
    RawReplay replay(database, call);
    Samples samples;
    replay.run();
    for (int i = 0; i < runs; ++i)
        samples.append(timed([&] { replay.run(); }));
    return samples;
}

} // namespace lamp::bench
