// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "store/connection.h"

namespace lamp {

// A prepared, forward-only query; its statement goes back to the connection's cache when the object dies, so no read
// lock outlives it. Private to store/.
//     Query q(connection, QStringLiteral("SELECT id, title FROM article WHERE folder = ?"), {folder});
//     while (q.next()) list.append({q.id<ArticleId>(0), q.text(1)});
//     LAMP_CHECK(q.done());
class Query {
public:
    Query(Connection &connection, const QString &sql, const QVariantList &bound = {});
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    [[nodiscard]] bool next();
    // The error of preparing, running or stepping; good when none.
    [[nodiscard]] Result<void> done() const;
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    template <class T>
    [[nodiscard]] T get(int column) const
    {
        T value{};
        fromColumn(m_query->value(column), value);
        return value;
    }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const { return IdType{integer(column)}; }
    [[nodiscard]] qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 changes() const { return m_query->numRowsAffected(); }

private:
    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    Result<void> m_state;
    bool m_running = false;
};

// Runs a statement that gives no rows.
[[nodiscard]] Result<void> run(Connection &connection, const QString &sql, const QVariantList &bound = {});
// The first column of the first row, or null.
[[nodiscard]] Result<QVariant> single(Connection &connection, const QString &sql, const QVariantList &bound = {});

} // namespace lamp
