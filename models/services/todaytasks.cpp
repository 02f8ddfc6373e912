// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/todaytasks.h"

#include "core/text.h"
#include "services/starterwords.h"
#include "store/registryrepository.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::todaytasks {

using namespace Qt::StringLiterals;

namespace {
struct TodayTexts {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr qint64 MinuteMs = 60'000, DayMs = 86'400'000;
// More than this is a backlog: only the latest of it can be next.
constexpr qint64 MostDue = 500, MostPromised = 200, MostMajor = 20, MostUnowned = 200, MostAnswered = 40,
                 MostReviews = 8, MostUnplanned = 40;
constexpr qint64 UnownedDays = 14; // what nobody took for longer is overdue anyway
constexpr int MissedDays = 30;

qint64 minutesUntil(Instant at, Instant now)
{
    // Rounded down, so that a deadline that has passed by a second counts as passed.
    const qint64 ms = at.ms - now.ms;
    return ms >= 0 ? ms / MinuteMs : -((-ms + MinuteMs - 1) / MinuteMs);
}

TodayCandidate rankOf(const todaystore::Ticket &ticket, const Context &context)
{
    TodayCandidate rank{
        .order = ticket.id.value, .major = ticket.major, .priority = ticket.priority, .vip = ticket.vip};
    if (ticket.dueAt && !ticket.paused) {
        rank.minutesLeft = minutesUntil(*ticket.dueAt, context.day.now);
        rank.dueToday = *ticket.dueAt < context.day.end;
    }
    if (ticket.followUpAt)
        rank.promisedMinutes = minutesUntil(*ticket.followUpAt, context.day.now);
    return rank;
}

class Gathering {
public:
    Gathering(const Context &context, TodayCounts &counts) : m_context(context), m_counts(counts) { }

    Result<void> addTickets()
    {
        LAMP_TRY(due, todaystore::due(m_context.connection, m_context.day, MostDue));
        LAMP_TRY(usual, todaystore::usualMinutes(m_context.connection));
        for (const todaystore::Ticket &ticket : std::as_const(due)) {
            m_counts.workMinutes += ticket.estimateMinutes > 0 ? ticket.estimateMinutes : usual;
            add(ticket);
        }
        LAMP_TRY(promised, todaystore::promised(m_context.connection, m_context.day, MostPromised));
        for (const todaystore::Ticket &ticket : std::as_const(promised))
            add(ticket);
        LAMP_TRY(major, todaystore::major(m_context.connection, MostMajor));
        for (const todaystore::Ticket &ticket : std::as_const(major))
            add(ticket);
        LAMP_CHECK(addUnowned());
        LAMP_TRY(answered, todaystore::answered(m_context.connection, m_context.day, MostAnswered));
        for (const todaystore::Ticket &ticket : std::as_const(answered))
            m_all.ranks[add(ticket)].answered = true;
        return addUnplanned();
    }

    Result<void> addMaintenance(const QList<CalendarEntry> &entries)
    {
        QList<PlanId> planIds;
        QList<AssetId> assets;
        for (const CalendarEntry &entry : entries) {
            planIds.append(entry.key.planId);
            if (entry.key.assetId)
                assets.append(entry.key.assetId);
        }
        LAMP_TRY(plans, todaystore::plans(m_context.connection, planIds));
        LAMP_TRY(criticalities, todaystore::criticalities(m_context.connection, assets));
        QHash<PlanId, qint64> intervals;
        for (const Plan &plan : std::as_const(plans))
            if (const auto schedule = PlanSchedule::make(plan, m_context.zone()))
                intervals.insert(plan.id, schedule->intervalMinutes() / (24 * 60));
        for (const CalendarEntry &entry : entries)
            addVisit(entry, plans.value(entry.key.planId), criticalities.value(entry.key.assetId, Criticality::Low),
                     intervals.value(entry.key.planId));
        return {};
    }

    Result<void> addRenewals()
    {
        LAMP_TRY(renewals, todaystore::renewals(m_context.connection, m_context.day.date, m_context.day.date));
        QList<RenewalId> ids;
        for (const Renewal &renewal : std::as_const(renewals))
            if (!m_context.day.person || !renewal.ownerId || renewal.ownerId == m_context.day.person)
                ids.append(renewal.id);
        LAMP_TRY(found, registrystore::renewalRows(m_context.connection, ids, m_context.day.date));
        for (const RenewalRow &row : std::as_const(found)) {
            m_all.ranks.append(
                {.order = row.id.value, .daysToAct = m_context.day.date.daysTo(lastDayToAct(row.renewal))});
            m_all.tasks.append({.type = TodayTask::Type::Renewal, .action = TodayAction::Plan, .renewal = row});
        }
        return {};
    }

    Result<void> addReviews()
    {
        LAMP_TRY(reviews, todaystore::reviews(m_context.connection, m_context.day, MostReviews));
        for (const todaystore::ReviewDue &review : std::as_const(reviews)) {
            m_all.ranks.append({.order = review.article.id.value, .review = true});
            m_all.tasks.append({.type = TodayTask::Type::Article,
                                .action = TodayAction::Review,
                                .article = review.article,
                                .reviewOn = review.on});
        }
        return {};
    }

    Candidates take() { return std::move(m_all); }

private:
    qsizetype add(const todaystore::Ticket &ticket)
    {
        if (const auto known = m_known.constFind(ticket.id); known != m_known.cend())
            return *known;
        m_known.insert(ticket.id, m_all.ranks.size());
        m_all.ranks.append(rankOf(ticket, m_context));
        TodayTask task;
        task.ticket.id = ticket.id;
        task.assetType = ticket.assetType;
        // A promise to somebody with a number is a call; a reminder of waiting work is looked at first.
        if (ticket.followUpAt && !ticket.paused && !ticket.callNumber.isEmpty()) {
            task.action = TodayAction::Call;
            task.callNumber = ticket.callNumber;
        }
        m_all.tasks.append(task);
        return m_all.ranks.size() - 1;
    }

    // Who works alone has nobody to hand anything to: what is open is seen here, also while nothing is due.
    Result<void> addUnplanned()
    {
        if (!m_context.catalog->alone())
            return {};
        LAMP_TRY(unplanned, todaystore::unplanned(m_context.connection, m_context.day, MostUnplanned));
        for (const todaystore::Ticket &ticket : std::as_const(unplanned))
            m_all.ranks[add(ticket)].unplanned = true;
        return {};
    }

    Result<void> addUnowned()
    {
        if (!m_context.catalog->has(u"assignee"))
            return {};
        LAMP_TRY(unowned,
                 todaystore::unowned(m_context.connection, {m_context.day.now.ms - UnownedDays * DayMs}, MostUnowned));
        for (const todaystore::Ticket &ticket : std::as_const(unowned)) {
            const qint64 allowed = m_context.catalog->target(ticket.priority).ownMinutes;
            const qint64 passed = m_context.hours.workingMinutesBetween(ticket.createdAt, m_context.day.now);
            if (allowed <= 0 || passed <= allowed)
                continue;
            const qsizetype at = add(ticket);
            m_all.ranks[at].unownedMinutes = passed - allowed;
            m_all.tasks[at].action = TodayAction::Take;
            m_all.tasks[at].unownedMinutes = passed;
            m_all.tasks[at].ownMinutes = allowed;
        }
        return {};
    }

    void addVisit(const CalendarEntry &entry, const Plan &plan, Criticality asset, qint64 intervalDays)
    {
        TodayTask task{.type = TodayTask::Type::Visit, .action = TodayAction::StartVisit, .visit = entry,
                       .requirement = plan.requirement, .evidence = plan.evidence};
        const Service *service = nullptr;
        for (const Service &one : m_context.catalog->services)
            if (one.id == plan.serviceId)
                service = &one;
        task.criticality = std::max(asset, service ? service->criticality : Criticality::Low);
        if (entry.state == CalendarState::Late) {
            const QDate target = entry.targetAt.value_or(entry.startsAt).in(m_context.zone()).date();
            task.lateDays = std::max<qint64>(1, target.daysTo(m_context.day.date));
        }
        m_all.ranks.append({.order = entry.startsAt.ms,
                            .dueToday = true,
                            .maintenance = true,
                            .lateDays = task.lateDays,
                            .intervalDays = intervalDays,
                            .criticality = task.criticality});
        m_all.tasks.append(task);
        m_counts.workMinutes += entry.minutes;
    }

    const Context &m_context;
    TodayCounts &m_counts;
    Candidates m_all;
    QHash<WorkItemId, qsizetype> m_known;
};
} // namespace

Result<Candidates> gather(const Context &context, const QList<CalendarEntry> &maintenance, TodayCounts &counts)
{
    Gathering gathering(context, counts);
    LAMP_CHECK(gathering.addTickets());
    LAMP_CHECK(gathering.addMaintenance(maintenance));
    LAMP_CHECK(gathering.addRenewals());
    LAMP_CHECK(gathering.addReviews());
    return gathering.take();
}

Result<QList<TodayPromise>> promises(const Context &context)
{
    LAMP_TRY(tickets, todaystore::promised(context.connection, context.day, MostPromised));
    QList<WorkItemId> ids;
    for (const todaystore::Ticket &ticket : std::as_const(tickets))
        ids.append(ticket.id);
    LAMP_TRY(found, workitemstore::rows(context.connection, ids, context.day.now));
    QHash<WorkItemId, WorkItemRow> known;
    for (const WorkItemRow &row : std::as_const(found))
        known.insert(row.id, row);
    QList<TodayPromise> list;
    for (const todaystore::Ticket &ticket : std::as_const(tickets))
        list.append({.at = *ticket.followUpAt,
                     .ticket = known.value(ticket.id),
                     .call = !ticket.paused && !ticket.callNumber.isEmpty(),
                     .callNumber = ticket.callNumber});
    std::ranges::stable_sort(list, {}, &TodayPromise::at);
    return list;
}

namespace {
// The days of a plan become one line: the first of them, how many jobs it has, and how many days follow.
void addPlanned(QList<TodayComing> &list, const QList<CalendarEntry> &entries)
{
    QHash<PlanId, qsizetype> lines;
    for (const CalendarEntry &entry : entries) {
        if (entry.state == CalendarState::Done || entry.state == CalendarState::Skipped
            || entry.state == CalendarState::Missed)
            continue;
        if (entry.layer == CalendarLayer::Planned) {
            list.append({.type = TodayComing::Type::Planned,
                         .date = entry.date,
                         .title = entry.title,
                         .detail = entry.assetName,
                         .at = entry.startsAt,
                         .allDay = entry.allDay,
                         .workItemId = entry.workItemId});
            continue;
        }
        const auto known = lines.constFind(entry.key.planId);
        if (known == lines.cend()) {
            lines.insert(entry.key.planId, list.size());
            list.append({.type = TodayComing::Type::Maintenance,
                         .date = entry.date,
                         .title = entry.title,
                         .detail = entry.assetName,
                         .at = entry.startsAt,
                         .allDay = entry.allDay,
                         .key = entry.key,
                         .workItemId = entry.workItemId});
            continue;
        }
        TodayComing &line = list[*known];
        ++(line.date == entry.date ? line.jobs : line.more);
    }
}
} // namespace

Result<QList<TodayComing>> coming(const Context &context, const QList<CalendarEntry> &entries)
{
    QList<TodayComing> list;
    addPlanned(list, entries);
    const QDate today = context.day.date, last = today.addDays(Today::ComingDays);
    LAMP_TRY(renewals, todaystore::renewals(context.connection, today, last));
    for (const Renewal &renewal : std::as_const(renewals))
        if (const QDate day = lastDayToAct(renewal); day > today)
            list.append({.type = TodayComing::Type::Renewal,
                         .date = day,
                         .title = renewal.title,
                         .renewalId = renewal.id,
                         .priceCents = renewal.priceCents});
    LAMP_TRY(people, todaystore::comingAndGoing(context.connection, today, last));
    const auto within = [&](QDate day) { return day.isValid() && day >= today && day <= last; };
    for (const Person &person : std::as_const(people)) {
        if (within(person.startsOn))
            list.append({.type = TodayComing::Type::Starts,
                         .date = person.startsOn,
                         .title = person.name,
                         .detail = person.department,
                         .personId = person.id});
        if (within(person.leavesOn))
            list.append({.type = TodayComing::Type::Leaves,
                         .date = person.leavesOn,
                         .title = person.name,
                         .detail = person.department,
                         .personId = person.id});
    }
    std::ranges::stable_sort(list, {}, &TodayComing::date);
    return list;
}

// What titles of plans are found by that prove a backup: the desk may be written in another language than the window.
Result<QStringList> restoreTestWords()
{
    LAMP_TRY(shipped, starter::inEveryLanguage(u"Restore test"_s));
    const QString here = TodayTexts::tr("restore test|recovery test",
                                        "titles of plans that prove a backup, in lower case");
    QStringList words;
    for (const QString &word : QStringList(shipped + here.split(u'|')))
        words.append(folded(word));
    return words;
}

Result<TodayLamps> lamps(const Context &context)
{
    TodayLamps lamps;
    LAMP_TRY(backup, todaystore::backupAt(context.connection));
    lamps.backupAt = backup;
    LAMP_TRY(words, restoreTestWords());
    LAMP_TRY(test, todaystore::lastDone(context.connection, words, context.day.now));
    if (test)
        lamps.restoreTest = TodayLamps::Test{test->id, test->title, test->doneAt, test->late};
    LAMP_TRY(missed,
             todaystore::missed(context.connection, {context.day.now.ms - MissedDays * DayMs}, context.day.now));
    lamps.missed = missed.count;
    lamps.missedTitle = missed.title;
    return lamps;
}

} // namespace lamp::todaytasks
