// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/result.h"
#include "domain/register.h"
#include "store/changeset.h"

// Whole rows of the structs that models/domain describes (core/fields.h): get, all, insert, update, remove.
namespace lamp::rows {

namespace detail {
using Columns = QList<QVariant>; // id first, then the fields in order
[[nodiscard]] Result<QList<Columns>> select(Connection &connection, const QString &sql, const QVariantList &bound);

template <class T>
[[nodiscard]] const QString &columnList() // "id, name, …"
{
    static const QString list = [] {
        QString text = QStringLiteral("id");
        eachField<T>([&](const auto &field) { text += u", " + QLatin1StringView(field.name); });
        return text;
    }();
    return list;
}

template <class T>
[[nodiscard]] T read(const Columns &columns)
{
    T row;
    row.id.value = columns[0].toLongLong();
    qsizetype i = 1;
    eachField<T>([&](const auto &field) { fromColumn(columns[i++], row.*field.member); });
    return row;
}

template <class T>
[[nodiscard]] std::optional<qint64> versionOf(const T &row)
{
    if constexpr (requires { row.version; })
        return row.version;
    else
        return std::nullopt;
}
} // namespace detail

template <class T>
[[nodiscard]] QLatin1StringView table()
{
    return QLatin1StringView(Row<T>::table);
}

// `where` is SQL text of a repository in store/ ("WHERE plan_id = ? ORDER BY position"), never user text.
template <class T>
[[nodiscard]] Result<QList<T>> where(Connection &connection, const QString &where, const QVariantList &bound)
{
    LAMP_TRY(found,
             detail::select(connection, u"SELECT " + detail::columnList<T>() + u" FROM " + table<T>() + u' ' + where,
                            bound));
    QList<T> list;
    list.reserve(found.size());
    for (const auto &columns : found)
        list.append(detail::read<T>(columns));
    return list;
}

template <class T>
[[nodiscard]] Result<T> get(Connection &connection, decltype(T::id) id)
{
    LAMP_TRY(found, where<T>(connection, QStringLiteral("WHERE id = ?"), {id.value}));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, table<T>() + u' ' + QString::number(id.value));
    return found.first();
}

template <class T>
[[nodiscard]] Result<QList<T>> all(Connection &connection) // small tables only
{
    return where<T>(connection, QStringLiteral("ORDER BY id"), {});
}

// People who work or worked on tickets, by name.
[[nodiscard]] Result<QList<Person>> technicians(Connection &connection);

template <class T>
[[nodiscard]] Result<decltype(T::id)> insert(ChangeSet &changes, const T &row)
{
    LAMP_TRY(id, changes.insert(Row<T>::table, fieldValues(row), row.id.value));
    return decltype(T::id){id};
}

// Writes the fields that differ. Conflict when someone changed the row since `before` was read.
template <class T>
[[nodiscard]] Result<void> update(ChangeSet &changes, const T &before, const T &after)
{
    return changes.update(Row<T>::table, before.id.value, fieldValues(before), fieldValues(after),
                          detail::versionOf(before));
}

template <class T>
[[nodiscard]] Result<void> remove(ChangeSet &changes, decltype(T::id) id)
{
    return changes.remove(Row<T>::table, id.value);
}

} // namespace lamp::rows
