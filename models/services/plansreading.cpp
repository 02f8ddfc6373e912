// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/rhythm.h"
#include "core/datetext.h"
#include "services/desk.h"
#include "services/plancalendar.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the Plans page, a plan's page and the side pane of an occurrence show.
namespace lamp {

namespace {
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};
constexpr int ShownNames = 3, NextDates = 12, PastOccurrences = 24, LastValues = 4, NextShown = 4;
constexpr qint64 DayMs = 86'400'000;

// From harmless to what an auditor asks about; a month shows the worst of its dates, a coming one when there is no
// other.
int weight(MonthMark mark)
{
    switch (mark) {
    case MonthMark::None: return 0;
    case MonthMark::Coming: return 1;
    case MonthMark::InTime: return 2;
    case MonthMark::Skipped: return 3;
    case MonthMark::Late: return 4;
    case MonthMark::Missed: return 5;
    case MonthMark::WithFailures: return 6;
    }
    return 0;
}

MonthMark markOf(const CalendarEntry &entry)
{
    switch (entry.state) {
    case CalendarState::Done:
        return entry.failures > 0 ? MonthMark::WithFailures : entry.wasLate ? MonthMark::Late : MonthMark::InTime;
    case CalendarState::Late: return MonthMark::Late;
    case CalendarState::Missed: return MonthMark::Missed;
    case CalendarState::Skipped: return MonthMark::Skipped;
    case CalendarState::Forecast:
    case CalendarState::Planned:
    case CalendarState::Open: return MonthMark::Coming;
    }
    return MonthMark::None;
}

bool isUnfinished(CalendarState state)
{
    return state == CalendarState::Forecast || state == CalendarState::Planned || state == CalendarState::Open
        || state == CalendarState::Late;
}

void count(PlanRow &row, const Plan &plan, const CalendarEntry &entry, QDate firstMonth)
{
    if (isUnfinished(entry.state) && isBeforeDuty(plan, entry.startsAt))
        return;
    const int month = (entry.date.year() - firstMonth.year()) * 12 + entry.date.month() - firstMonth.month();
    if (month < 0 || month >= 12)
        return;
    const MonthMark mark = markOf(entry);
    MonthMark &shown = row.months[static_cast<size_t>(month)];
    if (weight(mark) > weight(shown))
        shown = mark;
    // When it was done is one thing, what was found another: a failed step makes nobody late.
    const bool done = entry.state == CalendarState::Done;
    row.inTime += done && !entry.wasLate;
    row.late += (done && entry.wasLate) || mark == MonthMark::Late;
    row.withFailures += mark == MonthMark::WithFailures;
    row.missed += mark == MonthMark::Missed;
    row.skipped += mark == MonthMark::Skipped;
}

void setNext(PlanRow &row, const CalendarEntry &entry)
{
    if (!isUnfinished(entry.state) || (row.nextAt && *row.nextAt <= entry.startsAt))
        return;
    row.nextAt = entry.startsAt;
    row.nextState = entry.state;
    row.nextAllDay = entry.allDay;
}

QString namesInShort(const QList<planstore::ScopeAsset> &assets)
{
    QStringList names;
    for (const planstore::ScopeAsset &asset : assets.first(std::min<qsizetype>(assets.size(), ShownNames)))
        names.append(asset.name);
    const QString text = names.join(u", ");
    return assets.size() > ShownNames ? PlanWords::tr("%1 + %2", "more names").arg(text).arg(assets.size() - ShownNames)
                                      : text;
}

// First of the month eleven months ago, and the day after the current month.
std::pair<QDate, QDate> twelveMonths(Instant now, const QTimeZone &zone)
{
    const QDate today = wallclock::wallAt(now, zone).date();
    const QDate month(today.year(), today.month(), 1);
    return {month.addMonths(-11), month.addMonths(1)};
}

PlanRow rowOf(const Plan &plan, const PlanCalendar &calendar)
{
    PlanRow row;
    row.id = plan.id;
    row.title = plan.title;
    row.purpose = plan.purpose;
    row.requirement = plan.requirement;
    row.state = plan.state;
    row.rhythm = rhythmInWords(PlanSchedule::textOf(plan));
    row.responsibleId = plan.responsibleId;
    row.responsible = calendar.personName(plan.responsibleId);
    const auto &assets = calendar.scope(plan.id);
    row.assets = static_cast<int>(assets.size());
    row.assetNames = namesInShort(assets);
    row.minutes = plan.minutes;
    if (const auto schedule = calendar.schedule(plan); !schedule)
        row.problem = schedule.error().detail;
    return row;
}

void findNext(PlanRow &row, const Plan &plan, const PlanCalendar &calendar)
{
    const auto schedule = calendar.schedule(plan);
    if (row.nextAt || plan.state != PlanState::Active || !schedule)
        return;
    const auto coming = (*schedule)->dates().next(calendar.now(), 1);
    if (coming.isEmpty())
        return;
    row.nextAt = coming.first().at;
    row.nextAllDay = (*schedule)->dates().isAllDay();
}

void fillRow(PlanRow &row, const Plan &plan, const PlanCalendar &calendar, const QList<planstore::Touched> &touched)
{
    const auto [firstMonth, end] = twelveMonths(calendar.now(), calendar.zone());
    const Instant from = wallclock::resolve(firstMonth, QTime(0, 0), calendar.zone());
    // Far enough ahead to find the next date of most rhythms; the others ask the rule.
    const Instant to{
        std::max(wallclock::resolve(end, QTime(0, 0), calendar.zone()).ms, calendar.now().ms + 40 * DayMs)};
    for (const CalendarEntry &entry : calendar.entries(plan, touched, from, to)) {
        count(row, plan, entry, firstMonth);
        if (!isBeforeDuty(plan, entry.startsAt))
            setNext(row, entry);
        if (entry.state == CalendarState::Missed && (!row.lastMissedAt || entry.slotAt > *row.lastMissedAt))
            row.lastMissedAt = entry.slotAt;
    }
    findNext(row, plan, calendar);
    if (row.lastMissedAt && row.lastAt && *row.lastAt > *row.lastMissedAt)
        row.lastMissedAt.reset();
}

QString dayText(Instant at, const QTimeZone &zone)
{
    return dateText(wallclock::wallAt(at, zone).date(), u"ddd d MMM yyyy");
}

QString momentText(Instant at, const QTimeZone &zone)
{
    return dayText(at, zone) + u' ' + QLocale().toString(wallclock::wallAt(at, zone).time(), QLocale::ShortFormat);
}

// The slot's own wall time beside what it is here, when they differ.
void explainTime(QStringList &why, const Plan &plan, const Recurrence &dates, const RuleSlot &slot,
                 const QTimeZone &deskZone)
{
    if (dates.isAllDay())
        return;
    const QDateTime own = wallclock::wallAt(slot.at, dates.zone());
    if (own.time() != slot.wall.time())
        why.append(PlanWords::tr("%1 does not exist on that day: clocks go forward, %2 is meant.")
                       .arg(QLocale().toString(slot.wall.time(), QLocale::ShortFormat),
                            QLocale().toString(own.time(), QLocale::ShortFormat)));
    const QDateTime here = wallclock::wallAt(slot.at, deskZone);
    if (!plan.zone.isEmpty() && here != own)
        why.append(
            PlanWords::tr("%1 in %2 is %3 here.")
                .arg(QLocale().toString(own.time(), QLocale::ShortFormat), plan.zone, momentText(slot.at, deskZone)));
}

QString lastDoneWords(const std::optional<planstore::Touched> &last, const Plan &plan, const PlanCalendar &calendar)
{
    if (!last)
        return PlanWords::tr("Never done before.");
    const Progress progress = progressOf(*last);
    const QString day = dayText(progress.finishedAt.value_or(last->row.startsAt), calendar.zone());
    const CalendarEntry entry = calendar.entryOf(plan, *last);
    if (entry.failures > 0)
        return (entry.wasLate ? PlanWords::tr("Last done %1, late, %2.", "day, with failures")
                              : PlanWords::tr("Last done %1, in time, %2.", "day, with failures"))
            .arg(day, failureWords(entry.failures));
    return entry.wasLate ? PlanWords::tr("Last done %1, late.").arg(day)
                         : PlanWords::tr("Last done %1, in time.").arg(day);
}

QString recordWords(const PlanRow &row)
{
    const int all = row.inTime + row.late + row.missed;
    if (all == 0)
        return {};
    const QString record = PlanWords::tr("%1 of %2 in time in twelve months.").arg(row.inTime).arg(all);
    return row.withFailures == 0
        ? record
        : QString(record + u' ' + PlanWords::tr("A step failed in %n of them.", nullptr, row.withFailures));
}

QString windowWords(const OccurrenceDetails &details, const PlanCalendar &calendar)
{
    if (!isUnfinished(details.entry.state))
        return {};
    const QTimeZone zone = calendar.zone();
    if (details.entry.allDay) // the day that ends with the window, not the midnight after it
        return PlanWords::tr("In time until %1; missed from %2.")
            .arg(dayText({details.lateAt.ms - 1}, zone), dayText(details.missedAt, zone));
    return PlanWords::tr("In time until %1; missed from %2.")
        .arg(momentText(details.lateAt, zone), momentText(details.missedAt, zone));
}

Result<void> explain(Connection &c, OccurrenceDetails &details, const PlanCalendar &calendar,
                     const PlanSchedule &schedule)
{
    const CalendarEntry &entry = details.entry;
    if (const auto slot = schedule.dates().slotNamed(entry.key.slot)) {
        const QString day = entry.allDay || schedule.dates().isAllDay() ? dayText(slot->at, calendar.zone())
                                                                        : momentText(slot->at, calendar.zone());
        details.why.append(PlanWords::tr("The rhythm (%1) gives %2.").arg(details.rhythm, day));
        explainTime(details.why, details.plan, schedule.dates(), *slot, calendar.zone());
    }
    const QString there = entry.allDay ? dayText(entry.startsAt, calendar.zone())
                                       : momentText(entry.startsAt, calendar.zone());
    const bool skipped = entry.state == CalendarState::Skipped;
    if (entry.moved)
        details.why.append(entry.reason.isEmpty() || skipped ? PlanWords::tr("Moved to %1.").arg(there)
                                                  : PlanWords::tr("Moved to %1: %2").arg(there, entry.reason));
    else if (!entry.reason.isEmpty() && !skipped)
        details.why.append(entry.reason);
    if (skipped && !entry.reason.isEmpty())
        details.why.append(PlanWords::tr("Skipped for this reason: %1").arg(entry.reason));
    LAMP_TRY(last, planstore::lastDoneOf(c, details.plan.id, entry.key.assetId, entry.slotAt));
    details.why.append(lastDoneWords(last, details.plan, calendar));
    PlanRow row;
    LAMP_TRY(touched, planstore::touchedOf(c, details.plan.id, {calendar.now().ms - 400 * DayMs}));
    fillRow(row, details.plan, calendar, touched);
    for (const QString &line : {recordWords(row), windowWords(details, calendar)})
        if (!line.isEmpty())
            details.why.append(line);
    return {};
}

Result<void> addSteps(Connection &c, OccurrenceDetails &details)
{
    const CalendarEntry &entry = details.entry;
    LAMP_TRY(steps, entry.workItemId ? planstore::stepsOf(c, entry.workItemId) : planstore::steps(c, details.plan.id));
    details.steps = steps;
    for (const Step &step : std::as_const(details.steps)) {
        LAMP_TRY(
            values,
            planstore::lastValues(c, details.plan.id, entry.key.assetId, step.title, entry.workItemId, LastValues));
        details.lastValues.append(values);
    }
    return {};
}
} // namespace

QString failureWords(int failures)
{
    return QCoreApplication::translate("Calendar", "with %n failure(s)", nullptr, failures);
}

Result<QList<PlanRow>> Plans::list(Connection &connection) const
{
    PlanCalendar calendar = this->calendar();
    LAMP_CHECK(calendar.load(connection));
    LAMP_TRY(plans, planstore::plans(connection));
    LAMP_TRY(last, planstore::lastDone(connection));
    const auto [firstMonth, end] = twelveMonths(calendar.now(), calendar.zone());
    const Instant from = wallclock::resolve(firstMonth, QTime(0, 0), calendar.zone());
    LAMP_TRY(touched, planstore::touched(connection, from, {calendar.now().ms + 400 * DayMs}));
    QHash<PlanId, QList<planstore::Touched>> groups;
    for (const planstore::Touched &row : std::as_const(touched))
        groups[row.row.planId].append(row);
    QList<PlanRow> rows;
    for (const Plan &plan : std::as_const(plans)) {
        PlanRow row = rowOf(plan, calendar);
        if (const auto done = last.constFind(plan.id); done != last.constEnd())
            row.lastAt = *done;
        fillRow(row, plan, calendar, groups.value(plan.id));
        rows.append(row);
    }
    return rows;
}

QFuture<Result<PlanDetails>> Plans::details(PlanId id) const
{
    return m_desk.database().read([this, id](Connection &c) -> Result<PlanDetails> {
        PlanCalendar calendar = this->calendar();
        LAMP_CHECK(calendar.load(c));
        PlanDetails details;
        LAMP_TRY(plan, rows::get<Plan>(c, id));
        details.plan = plan;
        LAMP_TRY(steps, planstore::steps(c, id));
        details.steps = steps;
        LAMP_TRY(assets, planstore::assets(c, id));
        details.assets = assets;
        details.rhythm = rhythmInWords(PlanSchedule::textOf(plan));
        details.responsible = calendar.personName(plan.responsibleId);
        details.deputy = calendar.personName(plan.deputyId);
        LAMP_TRY(article, planstore::articleTitle(c, plan.articleId));
        details.article = article;
        LAMP_TRY(latest, planstore::latestOf(c, id, PastOccurrences));
        for (const planstore::Touched &row : std::as_const(latest))
            details.past.append(calendar.entryOf(plan, row));
        const auto schedule = calendar.schedule(plan);
        if (!schedule) {
            details.problem = schedule.error().detail;
            return details;
        }
        const auto next = (*schedule)->dates().next(calendar.now(), NextDates);
        if (!next.isEmpty()) {
            LAMP_TRY(touched, planstore::touchedOf(c, id, next.first().at));
            Plan shown = plan; // a draft's dates are shown, too
            shown.state = PlanState::Active;
            details.next = calendar.entries(shown, touched, next.first().at, {next.last().at.ms + 1});
        }
        const Instant now = calendar.now();
        details.capped = (*schedule)->dates().between(now, {now.ms + 366 * DayMs}, Recurrence::RangeLimit).capped;
        return details;
    });
}

QFuture<Result<OccurrenceDetails>> Plans::occurrence(const OccurrenceKey &key) const
{
    return m_desk.database().read([this, key](Connection &c) -> Result<OccurrenceDetails> {
        PlanCalendar calendar = this->calendar();
        LAMP_CHECK(calendar.load(c));
        OccurrenceDetails details;
        LAMP_TRY(plan, rows::get<Plan>(c, key.planId));
        details.plan = plan;
        details.rhythm = rhythmInWords(PlanSchedule::textOf(plan));
        LAMP_TRY(schedule, calendar.schedule(plan));
        LAMP_TRY(touched, planstore::find(c, key.planId, key.assetId, key.slot));
        if (touched) {
            details.entry = calendar.entryOf(plan, *touched);
        } else {
            const auto slot = schedule->dates().slotNamed(key.slot);
            if (!slot || !schedule->dates().has(key.slot))
                return fail(Error::Kind::NotFound, PlanWords::tr("%1 has no date %2").arg(plan.title, key.slot));
            details.entry = calendar.forecast(plan, *schedule, *slot,
                                              {plan.id, key.assetId, calendar.assetName(key.assetId), false});
        }
        const OccurrenceWindow window = schedule->window(details.entry.slotAt, details.entry.startsAt);
        details.opensAt = window.opensAt;
        details.lateAt = window.lateAt;
        details.missedAt = window.missedAt;
        LAMP_CHECK(addSteps(c, details));
        LAMP_CHECK(explain(c, details, calendar, *schedule));
        for (const RuleSlot &slot : schedule->dates().next(std::max(calendar.now(), details.entry.slotAt), NextShown))
            details.next.append(slot.at);
        return details;
    });
}

} // namespace lamp
