// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/content.h"

#include <QFile>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace lamp::content {

using namespace Qt::StringLiterals;

namespace {

// Whether `day` is meant by one BYDAY part: "MO", "3TU" or "-1FR".
bool matchesDay(QStringView part, QDate day)
{
    static const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    if (names.indexOf(part.last(2)) + 1 != day.dayOfWeek())
        return false;
    const int ordinal = part.chopped(2).toInt();
    if (ordinal > 0)
        return (day.day() - 1) / 7 + 1 == ordinal;
    if (ordinal < 0)
        return (day.daysInMonth() - day.day()) / 7 + 1 == -ordinal;
    return true;
}

bool matches(const QHash<QString, QStringList> &rule, QDate day)
{
    const QStringList months = rule.value(u"BYMONTH"_s);
    if (!months.isEmpty() && !months.contains(QString::number(day.month())))
        return false;
    const QStringList days = rule.value(u"BYMONTHDAY"_s);
    if (!days.isEmpty() && !days.contains(QString::number(day.day())))
        return false;
    const QStringList weekdays = rule.value(u"BYDAY"_s);
    return weekdays.isEmpty()
        || std::ranges::any_of(weekdays, [day](const QString &part) { return matchesDay(part, day); });
}

} // namespace

Result<QString> text(const QString &name)
{
    QFile file(u":/lamplighter/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, u"content/" + name + u": " + file.errorString());
    return QString::fromUtf8(file.readAll());
}

Result<QJsonDocument> json(const QString &name)
{
    LAMP_TRY(source, text(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.toUtf8(), &error);
    if (document.isNull())
        return fail(Error::Kind::Corrupt, name + u':' + QString::number(error.offset) + u": " + error.errorString());
    return document;
}

Step step(const QJsonArray &line, qint64 position)
{
    const auto limit = [&](qsizetype i) {
        return line.at(i).isDouble() ? std::optional(line.at(i).toDouble()) : std::nullopt;
    };
    Step step;
    step.position = position;
    step.kind = fromCode<StepKind>(line.at(0).toString()).value_or(StepKind::Tick);
    step.title = line.at(1).toString();
    step.instruction = line.at(2).toString();
    step.unit = line.at(3).toString();
    step.lowest = limit(4);
    step.highest = limit(5);
    step.evidence = line.at(6).toBool();
    return step;
}

QDate firstDay(const QString &rrule, QDate from)
{
    QHash<QString, QStringList> rule;
    const QStringList parts = rrule.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        rule.insert(part.section(u'=', 0, 0), part.section(u'=', 1).split(u','));
    for (QDate day = from; day < from.addYears(2); day = day.addDays(1))
        if (matches(rule, day))
            return day;
    return {};
}

Categories categoryPaths(const QList<Category> &categories)
{
    QHash<CategoryId, QString> names;
    for (const Category &category : categories)
        names.insert(category.id, category.name);
    Categories paths;
    for (const Category &category : categories)
        paths.insert(category.parentId ? QString(names.value(category.parentId) + u'/' + category.name) : category.name,
                     category.id);
    return paths;
}

QByteArray uid()
{
    return QUuid::createUuid().toRfc4122();
}

} // namespace lamp::content
