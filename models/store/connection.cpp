// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "core/logging.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>
#include <sqlite3.h>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int OperationsBetweenCancelChecks = 4000;
constexpr qsizetype MostStatements = 256;
constexpr qint64 WaitToWrite = 10'000, WaitToRead = 1'000; // milliseconds
constexpr int LongestNap = 25;

int progressed(void *connection)
{
    return static_cast<Connection *>(connection)->isCancelled() ? 1 : 0;
}

int waitedOn(void *connection, int tries)
{
    return static_cast<Connection *>(connection)->waitOn(tries) ? 1 : 0;
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::Busy;
    case SQLITE_FULL: return Error::Kind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Kind::Corrupt;
    case SQLITE_CONSTRAINT: return Error::Kind::Constraint;
    case SQLITE_INTERRUPT: return Error::Kind::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return Error::Kind::Io;
    default: return Error::Kind::Invalid;
    }
}
} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     std::function<bool()> cancelled)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QUuid::createUuid().toString(QUuid::Id128);
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    auto &database = connection->m_database;
    database.setDatabaseName(path);
    if (access == Access::Read)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return std::unexpected(connection->error(database.lastError()));
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Error::Kind::Io, u"the SQLite driver gives no handle"_s);
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    connection->m_longestWait = access == Access::Write ? WaitToWrite : WaitToRead;
    sqlite3_busy_handler(connection->m_handle, waitedOn, connection.get());
    connection->setCancelled(std::move(cancelled));
    sqlite3_extended_result_codes(connection->m_handle, 1);
    sqlite3_db_config(connection->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_wal_autocheckpoint(connection->m_handle, 0);
    for (const char *pragma :
         {"foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "synchronous = FULL",
          "secure_delete = ON", "temp_store = MEMORY", "cache_size = -16384"})
        LAMP_CHECK(connection->execute(u"PRAGMA "_s + QLatin1StringView(pragma)));
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Error Connection::error(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const Error::Kind kind = kindOf(code);
    return {kind == Error::Kind::Busy && isCancelled() ? Error::Kind::Cancelled : kind,
            error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

bool Connection::waitOn(int tries)
{
    if (tries == 0)
        m_waiting.start();
    if (isCancelled() || m_waiting.elapsed() >= m_longestWait)
        return false;
    QThread::msleep(static_cast<unsigned long>(std::min(1 + 2 * tries, LongestNap)));
    return true;
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return std::unexpected(error(query.lastError()));
    return {};
}

Result<std::unique_ptr<QSqlQuery>> Connection::take(const QString &sql)
{
    if (auto cached = m_statements.take(sql); cached && cached.use_count() == 1)
        return std::make_unique<QSqlQuery>(std::move(*cached));
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        qCWarning(logStore) << "cannot prepare:" << sql << query->lastError().databaseText();
        return std::unexpected(error(query->lastError()));
    }
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_statements.size() >= MostStatements)
        m_statements.clear();
    m_statements.insert(sql, std::shared_ptr<QSqlQuery>(std::move(query)));
}

void Connection::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    sqlite3_progress_handler(m_handle, m_cancelled ? OperationsBetweenCancelChecks : 0,
                             m_cancelled ? progressed : nullptr, this);
}

} // namespace lamp
