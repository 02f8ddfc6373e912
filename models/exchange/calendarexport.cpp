// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"

#include "schedule/planschedule.h"
#include "services/desk.h"
#include "services/plancalendar.h"
#include "store/planrepository.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
QString stableUid(const QByteArray &uid, AssetId asset = {})
{
    const QString own = QString::fromLatin1(uid.toHex());
    return (asset ? QString(own + u'-' + QString::number(asset.value)) : own) + u"@lamplighter"_s;
}

class PlanExporter {
public:
    PlanExporter(const Plan &plan, const Recurrence &dates, const QTimeZone &deskZone)
        : m_plan(plan), m_dates(dates), m_zone(plan.zone.isEmpty() ? deskZone : QTimeZone(plan.zone.toUtf8()))
    {
    }

    // The series of one asset, or the shared one, and its dates that differ.
    QList<IcalItem> series(const QString &uid, const QString &title, const QList<planstore::Touched> &touched)
    {
        IcalItem master;
        master.uid = uid;
        master.summary = title;
        master.description = m_plan.purpose;
        master.sequence = static_cast<int>(m_plan.version);
        master.start = slotTime(m_plan.start);
        if (!master.start)
            return {};
        master.minutes = master.start->allDay ? 1440 : m_plan.minutes;
        master.rrule = ruleText();
        for (const QString &slot : m_plan.rdates)
            append(master.rdates, slot);
        for (const QString &slot : m_plan.exdates)
            append(master.exdates, slot);
        if (m_plan.state == PlanState::Retired)
            master.status = u"CANCELLED"_s;
        master.extra = {{u"X-LAMPLIGHTER-PLAN"_s, QString::fromLatin1(m_plan.uid.toHex())}};
        QList<IcalItem> items;
        for (const planstore::Touched &row : touched) {
            const CalendarState state = progressOf(row).state;
            if (state == CalendarState::Skipped)
                append(master.exdates, row.row.slot);
            else if (row.row.startsAt != row.row.slotAt)
                items.append(moved(master, row.row));
        }
        items.prepend(master);
        return items;
    }

private:
    std::optional<IcalTime> slotTime(const QString &text) const
    {
        const auto slot = wallclock::slotFromText(text);
        if (!slot)
            return std::nullopt;
        IcalTime time{slot->wall, slot->allDay, IcalTime::Zone::Named, QString::fromLatin1(m_zone.id())};
        if (m_zone == QTimeZone::utc() || time.zoneId == u"UTC")
            time.zone = IcalTime::Zone::Utc;
        return time;
    }

    void append(QList<IcalTime> &list, const QString &slot) const
    {
        if (const auto time = slotTime(slot))
            list.append(*time);
    }

    // UNTIL as the format wants it: a day for whole days, else the last moment in UTC.
    QString ruleText() const
    {
        if (!m_dates.rule())
            return {};
        Rule rule = *m_dates.rule();
        if (rule.until && m_dates.isAllDay())
            rule.until->kind = Rule::Until::Kind::Date;
        if (rule.until && !m_dates.isAllDay() && rule.until->kind != Rule::Until::Kind::Utc) {
            const QDateTime last = rule.until->kind == Rule::Until::Kind::Date
                ? QDateTime(rule.until->at.date(), QTime(23, 59, 59), QTimeZone::UTC)
                : rule.until->at;
            rule.until = Rule::Until{Rule::Until::Kind::Utc, wallclock::resolve(last, m_zone).utc()};
        }
        return rule.toText();
    }

    IcalItem moved(const IcalItem &master, const Occurrence &row) const
    {
        IcalItem item;
        item.uid = master.uid;
        item.summary = master.summary;
        item.sequence = master.sequence;
        item.minutes = master.minutes;
        item.recurrenceId = slotTime(row.slot);
        const QDateTime wall = wallclock::wallAt(row.startsAt, m_zone);
        item.start = slotTime(wallclock::slotText(wall, row.slot.size() == 10 && wall.time() == QTime(0, 0)));
        item.description = row.reason;
        return item;
    }

    const Plan &m_plan;
    const Recurrence &m_dates;
    QTimeZone m_zone;
};

IcalItem itemOf(const WorkItem &work, const Status &status, const QString &uid, const QTimeZone &zone)
{
    IcalItem item;
    item.uid = uid;
    item.summary = work.title;
    item.sequence = static_cast<int>(work.version);
    item.extra = {{u"X-LAMPLIGHTER-NUMBER"_s, work.number}};
    const auto time = [&zone](Instant at, bool allDay) {
        return IcalTime{allDay ? wallclock::wallAt(at, zone) : at.utc(), allDay, IcalTime::Zone::Utc, {}};
    };
    if (work.plannedAt) {
        const bool allDay = wallclock::wallAt(*work.plannedAt, zone).time() == QTime(0, 0) && work.estimateMinutes > 0
            && work.estimateMinutes % 1440 == 0;
        item.start = time(*work.plannedAt, allDay);
        item.minutes = work.estimateMinutes;
        return item;
    }
    item.kind = IcalItem::Kind::Todo;
    if (work.targetAt)
        item.due = time(*work.targetAt, false);
    if (status.cls == StatusClass::Done) {
        item.status = u"COMPLETED"_s;
        item.percent = 100;
        item.completed = work.solvedAt;
    } else {
        item.status = status.cls == StatusClass::Initial ? u"NEEDS-ACTION"_s : u"IN-PROCESS"_s;
    }
    return item;
}

using SourceUids = QHash<qint64, QString>; // of plans, or of work items

Result<void> addPlan(Connection &connection, const PlanCalendar &calendar, const Plan &plan, const QString &knownUid,
                     IcalFile &file)
{
    const auto schedule = calendar.schedule(plan);
    if (!schedule)
        return {}; // a draft whose rule is not written yet
    LAMP_TRY(touched, planstore::touchedOf(connection, plan.id, {0}));
    PlanExporter exporter(plan, (*schedule)->dates(), calendar.zone());
    const auto jobs = calendar.jobs(plan);
    for (const planstore::ScopeAsset &asset : jobs) {
        QList<planstore::Touched> own = touched;
        own.removeIf([&asset](const planstore::Touched &row) { return row.row.assetId != asset.assetId; });
        const bool foreign = !knownUid.isEmpty() && !asset.assetId;
        const QString title = asset.assetId ? QString(plan.title + u", " + asset.name) : plan.title;
        file.items.append(exporter.series(foreign ? knownUid : stableUid(plan.uid, asset.assetId), title, own));
    }
    return {};
}
} // namespace

QFuture<Result<QByteArray>> CalendarExport::text(const QList<PlanId> &plans, bool confidential) const
{
    return m_desk.database().read([&desk = m_desk, plans, confidential](Connection &c) -> Result<QByteArray> {
        PlanCalendar calendar(desk.workCalendar(), desk.now(), desk.catalogSnapshot(),
                              std::make_shared<PlanScheduleCache>());
        LAMP_CHECK(calendar.load(c));
        LAMP_TRY(sources, planstore::sources(c));
        SourceUids planUids, workUids;
        for (const CalendarSource &source : std::as_const(sources)) {
            planUids.insert(source.planId.value, source.uid.section(u'\n', 0, 0));
            workUids.insert(source.workItemId.value, source.uid.section(u'\n', 0, 0));
        }
        IcalFile file;
        LAMP_TRY(all, planstore::plans(c));
        for (const Plan &plan : std::as_const(all)) {
            const bool wanted = plans.isEmpty() ? plan.state == PlanState::Active || plan.state == PlanState::Paused
                                                : plans.contains(plan.id);
            if (wanted)
                LAMP_CHECK(addPlan(c, calendar, plan, planUids.value(plan.id.value), file));
        }
        if (plans.isEmpty()) {
            LAMP_TRY(items, planstore::plannedWork(c));
            for (const WorkItem &item : std::as_const(items)) {
                if (item.confidential && !confidential)
                    continue;
                const QString known = workUids.value(item.id.value);
                file.items.append(itemOf(item, calendar.catalog().status(item.statusId),
                                         known.isEmpty() ? stableUid(item.uid) : known, calendar.zone()));
            }
        }
        return writeIcal(file, desk.now());
    });
}

} // namespace lamp
