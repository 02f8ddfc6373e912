// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryfields.h"

#include "domain/querydate.h"
#include "domain/queryreason.h"
#include "domain/workitem.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct Known {
    QLatin1StringView name;
    FieldType type;
    QLatin1StringView values; // separated by blanks
};
constexpr Known known[] = {
    {"is"_L1, FieldType::Code, "open closed major confidential planned repeat breached stuck known-error"_L1},
    {"status"_L1, FieldType::Name, ""_L1}, // codes of StatusUse, names, open, closed
    {"kind"_L1, FieldType::Code, "incident request problem change maintenance"_L1},
    {"priority"_L1, FieldType::Priority, "low normal high critical"_L1},
    {"assignee"_L1, FieldType::Name, "me none"_L1},
    {"requester"_L1, FieldType::Name, "none"_L1},
    {"asset"_L1, FieldType::Name, "none"_L1},
    {"category"_L1, FieldType::Name, "none"_L1},
    {"tag"_L1, FieldType::Name, ""_L1},
    {"team"_L1, FieldType::Name, "none"_L1},
    {"supplier"_L1, FieldType::Name, "none"_L1},
    {"service"_L1, FieldType::Name, "none"_L1},
    {"location"_L1, FieldType::Name, "none"_L1},
    {"channel"_L1, FieldType::Name, ""_L1},
    {"fix"_L1, FieldType::Name, "none"_L1},
    {"number"_L1, FieldType::Text, ""_L1},
    {"major"_L1, FieldType::Flag, "yes no"_L1},
    {"vip"_L1, FieldType::Flag, "yes no"_L1},
    {"due"_L1, FieldType::Date, "today tomorrow week none"_L1},
    {"deadline"_L1, FieldType::Date, "today tomorrow week none"_L1}, // the next one of the clocks
    {"follow-up"_L1, FieldType::Date, "today tomorrow week none"_L1},
    {"planned"_L1, FieldType::Date, "today tomorrow week none"_L1},
    {"created"_L1, FieldType::Date, "today yesterday week month year"_L1},
    {"updated"_L1, FieldType::Date, "today yesterday week month"_L1},
    {"solved"_L1, FieldType::Date, "today yesterday week month none"_L1},
    {"quiet"_L1, FieldType::Age, ">5d"_L1},
};

const Known *find(QStringView field)
{
    for (const Known &one : known)
        if (field == one.name)
            return &one;
    return nullptr;
}

// Edits to turn one word into the other (Levenshtein).
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}
} // namespace

QStringList filterFields()
{
    QStringList names;
    for (const Known &one : known)
        names.append(one.name);
    return names;
}

QStringList sortKeys()
{
    return {u"due"_s,      u"number"_s, u"title"_s,   u"requester"_s, u"asset"_s, u"assignee"_s,  u"status"_s,
            u"priority"_s, u"kind"_s,   u"created"_s, u"updated"_s,   u"quiet"_s, u"follow-up"_s, u"solved"_s,
            u"deadline"_s};
}

FieldType fieldType(QStringView field)
{
    const Known *one = find(field);
    return one ? one->type : FieldType::Text;
}

QStringList groupKeys()
{
    return {u"status"_s,   u"priority"_s, u"kind"_s,     u"assignee"_s, u"requester"_s, u"asset"_s,
            u"category"_s, u"service"_s,  u"location"_s, u"team"_s,     u"due"_s,       u"created"_s};
}

bool takesRange(QStringView field)
{
    return fieldType(field) == FieldType::Date || fieldType(field) == FieldType::Priority;
}

bool isComparable(QStringView field) { return takesRange(field) || fieldType(field) == FieldType::Age; }

QString canonicalValue(QStringView field, const QString &value)
{
    const FieldType type = fieldType(field);
    const QString lower = value.toLower();
    if (type == FieldType::Text)
        return value;
    if (type != FieldType::Name)
        return lower;
    const bool ofStatus = field == u"status" && (lower == u"open" || lower == u"closed" || fromCode<StatusUse>(lower));
    return ofStatus || fieldValuesOf(field).contains(lower) ? lower : value;
}

QStringList fieldValuesOf(QStringView field)
{
    const Known *one = find(field);
    return one ? QString(one->values).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

QString nearestField(QStringView misspelt)
{
    QString best;
    qsizetype least = 3;
    for (const Known &one : known)
        if (const qsizetype edits = distance(misspelt, QString(one.name)); edits < least) {
            least = edits;
            best = one.name;
        }
    return best;
}

namespace {
// Both ends written as dates, not relative to now: only then is it sure which one is earlier.
bool runsBackwards(const Filter &term)
{
    static const QRegularExpression written(u"\\A\\d{4}(-|\\z)"_s);
    if (term.compare != Filter::Compare::Range || term.values.size() != 2)
        return false;
    if (fieldType(term.field) == FieldType::Priority)
        return fieldValuesOf(term.field).indexOf(term.values[0]) > fieldValuesOf(term.field).indexOf(term.values[1]);
    if (!written.match(term.values[0]).hasMatch() || !written.match(term.values[1]).hasMatch())
        return false;
    const auto first = resolveDate(term.values[0], {}, QTimeZone::UTC),
               last = resolveDate(term.values[1], {}, QTimeZone::UTC);
    return first && last && first->from.ms >= last->to.ms;
}
} // namespace

Result<void> checkTerm(const Filter &term)
{
    const FieldType type = fieldType(term.field);
    const QStringList values = fieldValuesOf(term.field);
    const bool compared = term.compare != Filter::Compare::Is;
    if (compared && !isComparable(term.field))
        return fail(Error::Kind::Invalid, QueryReason::tr("'%1' cannot be compared with < or >").arg(term.field));
    for (const QString &value : term.values) {
        const bool closed = type == FieldType::Flag || type == FieldType::Code || type == FieldType::Priority;
        if (closed && !values.contains(value))
            return fail(Error::Kind::Invalid,
                        QueryReason::tr("%1: '%2' is not one of %3").arg(term.field, value, values.join(u", "_s)));
        if ((type == FieldType::Date && (value != u"none" || compared)) || type == FieldType::Age)
            if (const auto date = resolveDate(value, {}, QTimeZone::UTC); !date)
                return std::unexpected(date.error());
    }
    if (runsBackwards(term))
        return fail(Error::Kind::Invalid, QueryReason::tr("the range runs backwards: its first end is the later one"));
    return {};
}

} // namespace lamp
