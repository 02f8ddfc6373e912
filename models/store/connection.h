// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

struct sqlite3;

namespace lamp {

// One SQLite connection of one thread, with its prepared statements. Private to store/.
class Connection {
public:
    enum class Access { Read, Write };
    // Waits for other programs that hold the file: 10 s to write, 1 s to read, and no longer than nobody cancels.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                                  std::function<bool()> cancelled = {});
    ~Connection();

    [[nodiscard]] Result<void> execute(const QString &sql);
    // A prepared statement from the cache; `Query` gives it back.
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    // Ends a running query, or its waiting, with Cancelled soon after this answers true.
    void setCancelled(std::function<bool()> cancelled);
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }
    // The file is locked by somebody else, for the n-th time: waits a moment, or answers that it was long enough.
    [[nodiscard]] bool waitOn(int tries);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Error error(const QSqlError &error) const;
    Q_DISABLE_COPY_MOVE(Connection)

private:
    Connection() = default;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::function<bool()> m_cancelled;
    QElapsedTimer m_waiting;
    qint64 m_longestWait = 0;
};

} // namespace lamp
