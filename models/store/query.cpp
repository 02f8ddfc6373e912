// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/rows.h"

#include <QSqlError>
#include <QSqlRecord>

namespace lamp {

Query::Query(Connection &connection, const QString &sql, const QVariantList &bound)
    : m_connection(connection), m_sql(sql)
{
    auto taken = connection.take(sql);
    if (!taken) {
        m_state = std::unexpected(taken.error());
        return;
    }
    m_query = std::move(*taken);
    for (qsizetype i = 0; i < bound.size(); ++i)
        m_query->bindValue(static_cast<int>(i), bound[i]);
    m_running = m_query->exec();
    if (!m_running)
        m_state = std::unexpected(connection.error(m_query->lastError()));
}

Query::~Query()
{
    if (m_query && m_running)
        m_connection.giveBack(m_sql, std::move(m_query));
}

bool Query::next()
{
    if (!m_state)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_state = std::unexpected(m_connection.error(m_query->lastError()));
    return false;
}

Result<void> Query::done() const { return m_state; }

Result<void> run(Connection &connection, const QString &sql, const QVariantList &bound)
{
    return Query(connection, sql, bound).done();
}

Result<QVariant> single(Connection &connection, const QString &sql, const QVariantList &bound)
{
    Query query(connection, sql, bound);
    QVariant value;
    if (query.next())
        value = query.value(0);
    LAMP_CHECK(query.done());
    return value;
}

namespace rows::detail {

Result<QList<Columns>> select(Connection &connection, const QString &sql, const QVariantList &bound)
{
    Query query(connection, sql, bound);
    QList<Columns> found;
    int width = 0;
    while (query.next()) {
        if (width == 0)
            width = static_cast<int>(sql.left(sql.indexOf(u" FROM ")).count(u',')) + 1;
        Columns columns;
        columns.reserve(width);
        for (int i = 0; i < width; ++i)
            columns.append(query.value(i));
        found.append(columns);
    }
    LAMP_CHECK(query.done());
    return found;
}

} // namespace rows::detail

Result<QList<Person>> rows::technicians(Connection &connection)
{
    return where<Person>(connection, QStringLiteral("WHERE technician = 1 ORDER BY name_key"), {});
}

} // namespace lamp
