// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarmapping.h"

#include "core/datetext.h"
#include "schedule/planschedule.h"
#include "schedule/rhythm.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::calendarmapping {

namespace {
struct MappingWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};
constexpr qint64 UsualMinutes = 30, MinutesOfADay = 1440;

QString slotOf(const IcalTime &time)
{
    return wallclock::slotText(time.wall, time.allDay);
}

const std::optional<IcalTime> &startOf(const IcalItem &item)
{
    return item.start ? item.start : item.due;
}

// Later SEQUENCE, then later LAST-MODIFIED.
bool isNewer(const IcalItem &a, const IcalItem &b)
{
    return std::pair(a.sequence, a.modified.value_or(Instant{}).ms)
        > std::pair(b.sequence, b.modified.value_or(Instant{}).ms);
}

bool sameContent(IcalItem a, IcalItem b)
{
    a.line = b.line = 0;
    return writeIcal({{}, {a}, {}}, {}) == writeIcal({{}, {b}, {}}, {});
}

QString digestOf(const Group &group)
{
    IcalFile file{{}, {group.item}, {}};
    file.items.append(group.overrides);
    return QString::fromLatin1(
        QCryptographicHash::hash(writeIcal(file, {}), QCryptographicHash::Sha256).toHex().first(40));
}

// The master entries of one UID: the newest of each start; of several with different starts each is kept.
QList<IcalItem> mastersOf(const QList<IcalItem> &items, QList<IcalProblem> &problems)
{
    QList<IcalItem> kept;
    for (const IcalItem &item : items) {
        const auto twin = std::ranges::find_if(kept, [&item](const IcalItem &other) {
            return item.start == other.start || isNewer(item, other) || isNewer(other, item);
        });
        if (twin == kept.end()) {
            kept.append(item);
            continue;
        }
        const bool newer = isNewer(item, *twin);
        const IcalItem &older = newer ? *twin : item;
        problems.append({older.line, IcalProblem::Kind::Dropped,
                         sameContent(item, *twin) ? MappingWords::tr("“%1” stands twice in the file").arg(item.summary)
                                                  : MappingWords::tr("an older version of “%1”").arg(older.summary)});
        if (newer)
            *twin = item;
    }
    return kept;
}

QList<IcalItem> overridesOf(const QList<IcalItem> &items, QList<IcalProblem> &problems)
{
    QList<IcalItem> kept;
    for (const IcalItem &item : items) {
        const auto twin = std::ranges::find(kept, item.recurrenceId, &IcalItem::recurrenceId);
        if (twin == kept.end()) {
            kept.append(item);
        } else {
            const bool newer = !isNewer(*twin, item); // of equals the later in the file
            problems.append({newer ? twin->line : item.line, IcalProblem::Kind::Dropped,
                             MappingWords::tr("an older version of a date of “%1”").arg(item.summary)});
            if (newer)
                *twin = item;
        }
    }
    return kept;
}

// A time of the file on the clock of the plan's zone.
QString planSlot(const IcalTime &time, const Plan &plan, const QTimeZone &planZone, const QTimeZone &deskZone)
{
    if (time.allDay || plan.start.size() == 10)
        return time.wall.date().toString(Qt::ISODate);
    const bool sameClock = (time.zone == IcalTime::Zone::Floating && plan.zone.isEmpty())
        || (time.zone == IcalTime::Zone::Named && time.zoneId == plan.zone);
    const QDateTime wall = sameClock ? time.wall : wallclock::wallAt(momentOf(time, deskZone), planZone);
    return wallclock::slotText(wall, false);
}

QString longText(const IcalItem &item)
{
    QStringList parts;
    if (!item.description.isEmpty() && item.description != item.summary)
        parts.append(item.description);
    if (!item.location.isEmpty())
        parts.append(MappingWords::tr("Place: %1").arg(item.location));
    if (!item.url.isEmpty())
        parts.append(item.url);
    return parts.join(u'\n');
}

// Dates of the series that the file changes: cancelled ones are left out, others stand elsewhere.
void applyOverrides(AsPlan &result, const Group &group, const QTimeZone &planZone, const QTimeZone &deskZone)
{
    for (const IcalItem &item : group.overrides) {
        const QString slot = planSlot(*item.recurrenceId, result.plan, planZone, deskZone);
        if (item.status == u"CANCELLED") {
            result.plan.exdates.append(slot);
        } else if (item.start && planSlot(*item.start, result.plan, planZone, deskZone) != slot) {
            const QString reason = item.summary == group.item.summary ? QString() : item.summary;
            result.moved.append({slot, momentOf(*item.start, deskZone), reason});
        }
    }
}

// A start that the rule itself does not give stays as an extra date, as other programs show it.
void alignStart(Plan &plan, const Recurrence &dates)
{
    const QString first = dates.aligned().start;
    if (first == plan.start || !dates.rule())
        return;
    Rule rule = *dates.rule();
    if (rule.count > 1)
        --rule.count; // the start counts as the first
    plan.rrule = rule.toText();
    if (!plan.exdates.contains(plan.start))
        plan.rdates.append(plan.start);
    plan.start = first;
}

QString timeInWords(const IcalTime &time)
{
    const QString day = dateText(time.wall.date(), u"d MMM yyyy");
    return time.allDay ? MappingWords::tr("%1, all day").arg(day) : day + u' ' + time.wall.time().toString(u"HH:mm");
}
} // namespace

Instant momentOf(const IcalTime &time, const QTimeZone &deskZone)
{
    if (time.zone == IcalTime::Zone::Utc && !time.allDay)
        return Instant::from(time.wall);
    const bool named = time.zone == IcalTime::Zone::Named && !time.allDay;
    return wallclock::resolve(time.wall, named ? QTimeZone(time.zoneId.toUtf8()) : deskZone);
}

bool recurs(const IcalItem &item)
{
    return (!item.rrule.isEmpty() || !item.rdates.isEmpty()) && startOf(item).has_value();
}

QList<Group> groups(const IcalFile &file, QList<IcalProblem> &problems)
{
    QHash<QString, std::pair<QList<IcalItem>, QList<IcalItem>>> byUid; // masters, overrides
    QStringList order;
    for (const IcalItem &item : file.items) {
        if (!byUid.contains(item.uid))
            order.append(item.uid);
        auto &[masters, overrides] = byUid[item.uid];
        (item.recurrenceId ? overrides : masters).append(item);
    }
    QList<Group> list;
    for (const QString &uid : std::as_const(order)) {
        const auto &[allMasters, allOverrides] = byUid[uid];
        const QList<IcalItem> masters = mastersOf(allMasters, problems),
                              overrides = overridesOf(allOverrides, problems);
        const auto series = std::ranges::find_if(masters, recurs);
        for (const IcalItem &item : masters) {
            Group group{
                masters.size() == 1 ? uid : QString(uid + u'\n' + (item.start ? slotOf(*item.start) : QString())),
                item,
                {},
                item.sequence,
                {}};
            if (series != masters.end() && item.line == series->line)
                group.overrides = overrides;
            for (const IcalItem &override : std::as_const(group.overrides))
                group.sequence = std::max(group.sequence, override.sequence);
            list.append(group);
        }
        if (series == masters.end())
            for (const IcalItem &item : overrides) // dates of a series that the file does not have
                list.append({QString(uid + u'\n' + slotOf(*item.recurrenceId)), item, {}, item.sequence, {}});
    }
    for (Group &group : list)
        group.digest = digestOf(group);
    return list;
}

Result<AsPlan> asPlan(const Group &group, const QTimeZone &deskZone)
{
    const IcalItem &item = group.item;
    const IcalTime start = *startOf(item);
    AsPlan result;
    Plan &plan = result.plan;
    plan.uid = importedUid(group.key, {});
    plan.externalUid = item.uid;
    plan.title = item.summary;
    plan.purpose = longText(item);
    plan.state = item.status == u"CANCELLED" ? PlanState::Retired : PlanState::Active;
    plan.start = slotOf(start);
    if (!start.allDay)
        plan.zone = start.zone == IcalTime::Zone::Utc ? u"UTC"_s : start.zoneId;
    plan.minutes = !start.allDay && item.minutes && *item.minutes > 0 && *item.minutes <= MinutesOfADay ? *item.minutes
                                                                                                        : UsualMinutes;
    const QTimeZone planZone = plan.zone.isEmpty() ? deskZone : QTimeZone(plan.zone.toUtf8());
    for (const IcalTime &time : item.rdates)
        plan.rdates.append(planSlot(time, plan, planZone, deskZone));
    for (const IcalTime &time : item.exdates)
        plan.exdates.append(planSlot(time, plan, planZone, deskZone));
    applyOverrides(result, group, planZone, deskZone);
    plan.rdates.removeDuplicates();
    plan.exdates.removeDuplicates();
    if (!item.rrule.isEmpty()) {
        LAMP_TRY(rule, Rule::parse(item.rrule));
        plan.rrule = rule.toText();
    }
    LAMP_TRY(dates, Recurrence::checked(PlanSchedule::textOf(plan), deskZone));
    alignStart(plan, dates);
    return result;
}

AsWork asWork(const Group &group, const QTimeZone &deskZone, Instant now)
{
    const IcalItem &item = group.item;
    AsWork work;
    work.item.uid = importedUid(group.key, u"work"_s);
    work.item.kind = Kind::Maintenance;
    work.item.title = item.summary;
    work.item.channel = u"planned"_s;
    work.item.targetSet = true;
    work.description = longText(item);
    work.happenedAt = now;
    const bool event = item.kind == IcalItem::Kind::Event;
    if (event && item.start) {
        const bool wholeDays = item.start->allDay;
        work.item.plannedAt = momentOf(*item.start, deskZone);
        work.item.estimateMinutes = wholeDays
            ? std::max<qint64>(item.minutes.value_or(0) / MinutesOfADay, 1) * MinutesOfADay
            : std::min<qint64>(item.minutes.value_or(0), 366 * MinutesOfADay);
        work.item.targetAt = work.item.plannedAt->plusMinutes(work.item.estimateMinutes);
        if (*work.item.targetAt < now) { // it has been
            work.status = StatusUse::Done;
            work.happenedAt = *work.item.targetAt;
        }
    } else if (const auto &due = item.due ? item.due : item.start) {
        const Instant at = momentOf(*due, deskZone);
        work.item.targetAt = due->allDay ? at.plusMinutes(MinutesOfADay - 1) : at; // a whole day ends at midnight
    }
    if (item.status == u"CANCELLED") {
        work.status = StatusUse::Cancelled;
        work.happenedAt = now;
    } else if (!event && (item.status == u"COMPLETED" || item.completed || item.percent == 100)) {
        work.status = StatusUse::Done;
        work.happenedAt = std::min(item.completed.value_or(work.item.targetAt.value_or(now)), now);
    } else if (!event && (item.status == u"IN-PROCESS" || item.percent > 0)) {
        work.status = StatusUse::Progress;
    }
    work.item.createdAt = std::min(now, work.happenedAt);
    return work;
}

QString whenInWords(const IcalItem &item)
{
    const auto &start = startOf(item);
    if (!start)
        return MappingWords::tr("without a date");
    if (!recurs(item))
        return item.start ? timeInWords(*item.start) : MappingWords::tr("due %1").arg(timeInWords(*item.due));
    QStringList rdates;
    for (const IcalTime &time : item.rdates)
        rdates.append(slotOf(time));
    return MappingWords::tr("%1, from %2")
        .arg(rhythmInWords({item.rrule, slotOf(*start), {}, rdates, {}}), timeInWords(*start));
}

} // namespace lamp::calendarmapping
