// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <tuple>
#include <type_traits>

namespace lamp {

// A struct that stands for a table row says so once:
//     template <> struct Row<Person> {
//         static constexpr auto table = "person";
//         static constexpr auto fields = std::tuple{Field{"name", &Person::name}, …};
//     };
// Reading, binding, comparing and the change log are all driven by that list. A field's name is its column's name
// and its name in the change log; it is never reused for another meaning.
template <class T, class Value>
struct Field {
    const char *name;
    Value T::*member;
};
template <class T, class Value>
Field(const char *, Value T::*) -> Field<T, Value>;

template <class T>
struct Row;

// Codes of an enum as they stand in the file, on the command line and in queries, in the order of the values:
//     template <> struct Codes<Kind> { static constexpr const char *list[] = {"incident", …}; };
template <class E>
struct Codes;

template <class E>
[[nodiscard]] QString codeOf(E value)
{
    return QString::fromLatin1(Codes<E>::list[static_cast<size_t>(value)]);
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (size_t i = 0; i < std::size(Codes<E>::list); ++i)
        if (code == QLatin1StringView(Codes<E>::list[i]))
            return static_cast<E>(i);
    return std::nullopt;
}

namespace detail {
template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
} // namespace detail

// How a value stands in a column: ids and instants as INTEGER (a null id as NULL), dates as ISO text, enums as codes,
// bool as 0/1, lists as lines of text, an absent optional as NULL.
template <class T>
[[nodiscard]] QVariant toColumn(const T &value)
{
    if constexpr (detail::IsOptional<T>::value)
        return value ? toColumn(*value) : QVariant();
    else if constexpr (detail::IsId<T>::value)
        return value ? QVariant(value.value) : QVariant();
    else if constexpr (std::is_same_v<T, Instant>)
        return value.ms;
    else if constexpr (std::is_same_v<T, bool>)
        return value ? qint64(1) : qint64(0);
    else if constexpr (std::is_enum_v<T>)
        return codeOf(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    else if constexpr (std::is_same_v<T, QStringList>)
        return value.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(value.join(u'\n'));
    else if constexpr (std::is_integral_v<T>)
        return qint64(value);
    else if constexpr (std::is_same_v<T, QString>)
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    else
        return QVariant::fromValue(value);
}

template <class T>
void fromColumn(const QVariant &column, T &value)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (column.isNull()) {
            value.reset();
        } else {
            typename T::value_type inner{};
            fromColumn(column, inner);
            value = inner;
        }
    } else if constexpr (detail::IsId<T>::value) {
        value = {column.toLongLong()};
    } else if constexpr (std::is_same_v<T, Instant>) {
        value.ms = column.toLongLong();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = column.toLongLong() != 0;
    } else if constexpr (std::is_enum_v<T>) {
        value = fromCode<T>(column.toString()).value_or(T{});
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(column.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = column.toString().split(u'\n', Qt::SkipEmptyParts);
    } else {
        value = column.value<T>();
    }
}

// A row as the change log sees it: logical field name and column value, in the order of the table's field list.
struct FieldValue {
    QString field;
    QVariant value;
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};
using FieldValues = QList<FieldValue>;

template <class T, class Visitor>
void eachField(Visitor &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, Row<T>::fields);
}

template <class T>
[[nodiscard]] FieldValues fieldValues(const T &row)
{
    FieldValues values;
    eachField<T>([&](const auto &field) {
        values.append({QString::fromLatin1(field.name), toColumn(row.*field.member)});
    });
    return values;
}

} // namespace lamp
