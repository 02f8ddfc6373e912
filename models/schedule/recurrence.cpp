// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/recurrence.h"

#include "schedule/expander.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
struct RecurrenceWords {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};
// Wall time and moments differ by less than this in every zone.
constexpr qint64 WidestOffset = 26 * 3600;
constexpr int SampleSlots = 13;
// How far a search looks, step by step: next month, next year, ten years, a hundred.
constexpr int SearchDays[] = {40, 400, 4'000, 36'500};

Expansion limited(QList<RuleSlot> list, int limit)
{
    std::ranges::stable_sort(list, {}, &RuleSlot::at);
    const bool capped = list.size() > limit;
    if (capped)
        list.resize(limit);
    return {list, capped};
}
} // namespace

Result<Recurrence> Recurrence::make(const RecurrenceText &text, const QTimeZone &deskZone)
{
    const auto start = wallclock::slotFromText(text.start);
    if (!start)
        return fail(Error::Kind::Invalid, RecurrenceWords::tr("the start “%1” is no date or time").arg(text.start));
    Recurrence made;
    made.m_text = text;
    made.m_start = start->wall;
    made.m_allDay = start->allDay;
    made.m_zone = text.zone.isEmpty() ? deskZone : QTimeZone(text.zone.toUtf8());
    if (!made.m_zone.isValid())
        return fail(Error::Kind::Invalid, RecurrenceWords::tr("there is no time zone “%1”").arg(text.zone));
    if (!text.rrule.isEmpty()) {
        LAMP_TRY(rule, Rule::parse(text.rrule));
        made.m_rule = rule;
    }
    for (const QString &date : text.rdates) {
        const auto extra = wallclock::slotFromText(date);
        if (!extra)
            return fail(Error::Kind::Invalid, RecurrenceWords::tr("the extra date “%1” is no date or time").arg(date));
        made.m_extra.append(extra->allDay && !made.m_allDay
                                ? QDateTime(extra->wall.date(), made.m_start.time(), QTimeZone::UTC)
                                : extra->wall);
    }
    for (const QString &date : text.exdates) {
        const auto without = wallclock::slotFromText(date);
        if (!without)
            return fail(Error::Kind::Invalid,
                        RecurrenceWords::tr("the left-out date “%1” is no date or time").arg(date));
        if (without->allDay || made.m_allDay)
            made.m_withoutDays.insert(without->wall.date());
        else
            made.m_without.insert(without->wall);
    }
    return made;
}

Result<Recurrence> Recurrence::checked(const RecurrenceText &text, const QTimeZone &deskZone)
{
    LAMP_TRY(made, make(text, deskZone));
    const auto first = made.first();
    if (!first)
        return fail(Error::Kind::Invalid,
                    RecurrenceWords::tr("the rule gives no date within %n years", nullptr, SearchYears));
    const Instant end{first->at.ms + 42 * qint64(86'400'000)};
    if (made.between(first->at, end, RangeLimit).capped)
        return fail(Error::Kind::Invalid,
                    RecurrenceWords::tr("the rule gives over %L1 dates in six weeks").arg(RangeLimit));
    return made;
}

RuleSlot Recurrence::slotAt(const QDateTime &wall) const
{
    return {wallclock::slotText(wall, m_allDay), wall, wallclock::resolve(wall, m_zone)};
}

bool Recurrence::ended(const RuleSlot &slot) const
{
    if (!m_rule || !m_rule->until)
        return false;
    const Rule::Until &until = *m_rule->until;
    if (until.kind == Rule::Until::Kind::Date || m_allDay)
        return slot.wall.date() > until.at.date();
    return until.kind == Rule::Until::Kind::Wall ? slot.wall > until.at : slot.at > Instant::from(until.at);
}

bool Recurrence::leftOut(const QDateTime &wall) const
{
    return m_without.contains(wall) || m_withoutDays.contains(wall.date());
}

// With COUNT the slots are counted from the start, also those before the range.
Expansion Recurrence::counted(const QDateTime &from, const QDateTime &to, int limit) const
{
    QList<RuleSlot> list;
    int seen = 0;
    QDateTime begin = m_start;
    while (begin <= to && seen < m_rule->count) {
        const QDateTime end = std::min(to, begin.addYears(5));
        const auto walls = expander::expand(*m_rule, m_start, m_allDay, begin, end);
        for (const QDateTime &wall : walls) {
            if (++seen > m_rule->count)
                break;
            if (wall >= from && !leftOut(wall))
                list.append(slotAt(wall));
        }
        begin = end.addSecs(1);
    }
    return limited(list, limit);
}

Expansion Recurrence::ruleSlots(const QDateTime &from, const QDateTime &to, int limit) const
{
    if (!m_rule)
        return m_start >= from && m_start <= to ? Expansion{{slotAt(m_start)}, false} : Expansion{};
    if (m_rule->count > 0)
        return counted(from, to, limit);
    QDateTime last = to;
    if (m_rule->until)
        last = std::min(last, m_rule->until->at.addDays(2));
    QList<RuleSlot> list;
    QDateTime begin = std::max(from, m_start);
    while (begin <= last && list.size() <= limit) {
        const QDateTime end = std::min(last, begin.addYears(10));
        const auto walls = expander::expand(*m_rule, m_start, m_allDay, begin, end);
        for (const QDateTime &wall : walls) {
            const RuleSlot slot = slotAt(wall);
            if (!ended(slot) && !leftOut(wall)) // the limit counts what is left
                list.append(slot);
        }
        begin = end.addSecs(1);
    }
    return limited(list, limit);
}

Expansion Recurrence::between(Instant from, Instant to, int limit) const
{
    if (to <= from)
        return {};
    const QDateTime first = from.utc().addSecs(-WidestOffset), last = to.utc().addSecs(WidestOffset);
    const int margin = m_rule ? m_rule->mostADay() * 4 : 1;
    const Expansion ofRule = ruleSlots(first, last, limit + margin);
    QList<RuleSlot> list;
    QSet<QString> names;
    const auto add = [&](const RuleSlot &slot) {
        if (slot.at >= from && slot.at < to && !leftOut(slot.wall) && !names.contains(slot.slot)) {
            names.insert(slot.slot);
            list.append(slot);
        }
    };
    std::ranges::for_each(ofRule.list, add);
    for (const QDateTime &wall : m_extra)
        add(slotAt(wall));
    Expansion expansion = limited(list, limit);
    expansion.capped = expansion.capped || ofRule.capped;
    return expansion;
}

QList<RuleSlot> Recurrence::next(Instant after, int count) const
{
    const Instant begin{std::max(after.ms + 1, m_start.toMSecsSinceEpoch() - WidestOffset * 1000)};
    QList<RuleSlot> list;
    for (const int days : SearchDays) {
        const int horizon = std::min(days, SearchYears * 366);
        list = between(begin, {begin.ms + horizon * qint64(86'400'000)}, std::max(count, 1)).list;
        if (list.size() >= count)
            break;
    }
    return list;
}

std::optional<RuleSlot> Recurrence::previous(Instant before) const
{
    QDateTime earliest = m_start;
    for (const QDateTime &extra : m_extra)
        earliest = std::min(earliest, extra);
    const qint64 start = earliest.toMSecsSinceEpoch() - WidestOffset * 1000;
    for (const int days : SearchDays) {
        const qint64 from = std::max(start, before.ms - days * qint64(86'400'000));
        const auto found = between({from}, before).list;
        if (!found.isEmpty())
            return found.last();
        if (from == start)
            break;
    }
    return std::nullopt;
}

std::optional<RuleSlot> Recurrence::first() const
{
    QDateTime earliest = m_start;
    for (const QDateTime &extra : m_extra)
        earliest = std::min(earliest, extra);
    const auto found = next({earliest.toMSecsSinceEpoch() - WidestOffset * 1000}, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool Recurrence::has(const QString &slot) const
{
    const auto named = slotNamed(slot);
    if (!named)
        return false;
    const auto found = between(named->at, {named->at.ms + 1}).list;
    return std::ranges::any_of(found, [&slot](const RuleSlot &other) { return other.slot == slot; });
}

std::optional<RuleSlot> Recurrence::slotNamed(const QString &slot) const
{
    const auto parsed = wallclock::slotFromText(slot);
    if (!parsed || parsed->allDay != m_allDay)
        return std::nullopt;
    return slotAt(parsed->wall);
}

qint64 Recurrence::intervalMinutes() const
{
    const QDateTime begin = m_start.addSecs(-WidestOffset);
    const auto sample = next(Instant::from(begin), SampleSlots);
    if (sample.size() < 2)
        return 0;
    return (sample.last().at.ms - sample.first().at.ms) / 60'000 / (sample.size() - 1);
}

RecurrenceText Recurrence::aligned() const
{
    RecurrenceText text = m_text;
    if (!m_rule)
        return text;
    for (const int days : SearchDays) {
        const auto walls = expander::expand(*m_rule, m_start, m_allDay, m_start, m_start.addDays(days));
        if (walls.isEmpty())
            continue;
        text.start = wallclock::slotText(walls.first(), m_allDay);
        break;
    }
    return text;
}

} // namespace lamp
