// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/workweek.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
constexpr int DayMinutes = 24 * 60;

std::optional<int> minuteOf(QStringView text)
{
    if (text == u"24:00")
        return DayMinutes;
    const QTime time = QTime::fromString(text.toString(), u"HH:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

QString textOf(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

// "1-5" or "1,3,5" or "1-3,6"
std::optional<QList<int>> daysFromText(QStringView text)
{
    QList<int> days;
    for (const QStringView item : text.split(u',')) {
        const auto ends = item.split(u'-');
        const int first = ends.first().toInt(), last = ends.last().toInt();
        if (ends.size() > 2 || first < 1 || last > 7 || first > last)
            return std::nullopt;
        for (int day = first; day <= last; ++day)
            days.append(day);
    }
    return days;
}

QString daysToText(const QList<int> &days)
{
    QStringList list;
    for (qsizetype i = 0; i < days.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1)
            ++last;
        if (last > i + 1) {
            list.append(u"%1-%2"_s.arg(days[i]).arg(days[last]));
            i = last;
        } else {
            list.append(QString::number(days[i]));
        }
    }
    return list.join(u',');
}
} // namespace

std::optional<QList<WorkSpan>> spansFromText(QStringView text)
{
    QList<WorkSpan> spans;
    for (const QStringView part : text.trimmed().split(u' ', Qt::SkipEmptyParts)) {
        const auto ends = part.split(u'-');
        if (ends.size() != 2)
            return std::nullopt;
        const auto from = minuteOf(ends.first()), to = minuteOf(ends.last());
        if (!from || !to || *from >= *to || (!spans.isEmpty() && *from < spans.last().to))
            return std::nullopt;
        spans.append({*from, *to});
    }
    return spans.isEmpty() ? std::nullopt : std::optional(spans);
}

QString spansToText(const QList<WorkSpan> &spans)
{
    QStringList list;
    for (const WorkSpan &span : spans)
        list.append(textOf(span.from) + u'-' + textOf(span.to));
    return list.join(u' ');
}

bool WorkWeek::isEmpty() const
{
    return std::ranges::all_of(days, [](const auto &spans) { return spans.isEmpty(); });
}

QString WorkWeek::toText() const
{
    QStringList groups;
    QList<int> told;
    for (int day = 1; day <= 7; ++day) {
        if (on(day).isEmpty() || told.contains(day))
            continue;
        QList<int> same;
        for (int other = day; other <= 7; ++other)
            if (on(other) == on(day))
                same.append(other);
        told += same;
        groups.append(daysToText(same) + u' ' + spansToText(on(day)));
    }
    return groups.join(u"; "_s);
}

std::optional<WorkWeek> WorkWeek::fromText(QStringView text)
{
    WorkWeek week;
    for (const QStringView group : text.split(u';')) {
        const QStringView trimmed = group.trimmed();
        const qsizetype space = trimmed.indexOf(u' ');
        if (space < 0)
            return std::nullopt;
        const auto days = daysFromText(trimmed.first(space));
        const auto spans = spansFromText(trimmed.sliced(space));
        if (!days || !spans)
            return std::nullopt;
        for (const int day : *days) {
            auto &known = week.days[static_cast<size_t>(day - 1)];
            if (!known.isEmpty())
                return std::nullopt; // a day may be told once
            known = *spans;
        }
    }
    return week;
}

} // namespace lamp
