// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaywords.h"

#include "core/datetext.h"
#include "items/money.h"
#include "items/targetwords.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct TodayTexts {
    Q_DECLARE_TR_FUNCTIONS(lamp::TodayPage)
};

constexpr qint64 DayMs = 86'400'000;
constexpr int BackupDays = 2, TestDays = 100; // older than this a lamp is no longer green

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString clockWord(Instant at, const QTimeZone &zone)
{
    return QLocale().toString(at.in(zone).time(), QLocale::ShortFormat);
}

qint64 minutesLeft(const WorkItemRow &row, const Desk &desk, Instant now)
{
    return row.targetAt ? workingLeft(now, *row.targetAt, hoursOf(desk, row.policyId)) / 60'000 : 0;
}

QString openWords(const WorkItemRow &row, QDate today, const QTimeZone &zone)
{
    return row.targetAt ? TodayTexts::tr("open, due %1").arg(dayWords(row.targetAt->in(zone).date(), today))
                        : TodayTexts::tr("open, without a date");
}

QString leftWord(qint64 minutes)
{
    return minutes < 60 ? TodayTexts::tr("%1 min").arg(minutes)
                        : TodayTexts::tr("%1:%2 h").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}
} // namespace

TodayWords::TodayWords(Desk &desk, const TodayBoard &board) : m_desk(desk), m_board(board), m_zone(desk.zone()) { }

QList<TodayWords::Part> TodayWords::line() const
{
    const TodayCounts &counts = m_board.counts;
    QList<Part> parts{{dateText(m_board.today, u"ddd d MMM"), Tone::Quiet, {}}};
    if (counts.overdue > 0)
        parts.append({counts.capped ? TodayTexts::tr("more than %1 overdue").arg(QLocale().toString(counts.overdue))
                                    : TodayTexts::tr("%n overdue", nullptr, counts.overdue),
                      Tone::Bad, counts.overdueView});
    if (counts.due > 0)
        parts.append({TodayTexts::tr("%n due", nullptr, counts.due), Tone::Warning, counts.dueView});
    if (counts.visits > 0)
        parts.append(
            {TodayTexts::tr("%n visit(s)", nullptr, counts.visits), Tone::Info, counts.visitsView});
    if (counts.workMinutes > 0 && counts.dayMinutes > 0)
        parts.append(
            {TodayTexts::tr("%1 of work for %2").arg(minutesWords(counts.workMinutes), minutesWords(counts.dayMinutes)),
             counts.workMinutes > counts.dayMinutes ? Tone::Warning : Tone::Quiet,
             {}});
    else if (counts.workMinutes > 0)
        parts.append(
            {TodayTexts::tr("%1 of work on a day off").arg(minutesWords(counts.workMinutes)), Tone::Quiet, {}});
    return parts;
}

QString TodayWords::title(const TodayTask &task) const
{
    switch (task.type) {
    case TodayTask::Type::Ticket: return numberWord(task.ticket.number) + u' ' + task.ticket.title;
    case TodayTask::Type::Visit: return title(task.visit);
    case TodayTask::Type::Renewal: return task.renewal.renewal.title;
    case TodayTask::Type::Article: return TodayTexts::tr("Review: %1").arg(task.article.title);
    }
    return {};
}

QString TodayWords::detail(const TodayTask &task) const
{
    switch (task.type) {
    case TodayTask::Type::Ticket: {
        const WorkItemRow &row = task.ticket;
        if (task.reason == TodayReason::Answered)
            return TodayTexts::tr("%1 answered %2").arg(row.requester.isEmpty() ? row.lastEntryBy : row.requester,
                                                        timeWords(row.lastEntryAt, m_board.now, m_zone));
        const bool owners = m_desk.catalog().has(u"assignee");
        return dotted({row.requester, row.asset, m_desk.catalog().status(row.statusId).name,
                       !owners                  ? QString()
                       : row.assignee.isEmpty() ? TodayTexts::tr("unassigned")
                                                : row.assignee});
    }
    case TodayTask::Type::Visit:
        return dotted({TodayTexts::tr("maintenance"), minutesWords(task.visit.minutes), task.visit.responsible,
                       task.evidence == Evidence::None ? QString() : TodayTexts::tr("evidence needed")});
    case TodayTask::Type::Renewal:
        return dotted({renewalKindWord(task.renewal.renewal.kind), task.renewal.supplier, task.renewal.owner});
    case TodayTask::Type::Article:
        return task.article.verifiedOn.isValid()
            ? TodayTexts::tr("article · last verified %1").arg(dateWords(task.article.verifiedOn))
            : TodayTexts::tr("article · never verified");
    }
    return {};
}

// In the words of its work item's page.
QString TodayWords::lateness(const CalendarEntry &visit) const
{
    return visit.targetAt ? overdueWords(*visit.targetAt, m_board.now) : QString();
}

bool TodayWords::isLate(const CalendarEntry &visit) const { return !lateness(visit).isEmpty(); }

QString TodayWords::maintenanceReason(const TodayTask &task) const
{
    const QString late = lateness(task.visit);
    QString text = !late.isEmpty()        ? late
        : task.visit.date < m_board.today ? TodayTexts::tr("since %1").arg(dayWords(task.visit.date, m_board.today))
        : task.visit.allDay               ? TodayTexts::tr("today")
                                          : TodayTexts::tr("today %1").arg(clockWord(task.visit.startsAt, m_zone));
    if (task.criticality >= Criticality::High)
        text += u", "
            + (task.criticality == Criticality::Critical ? TodayTexts::tr("critical") : TodayTexts::tr("important"));
    if (!task.requirement.isEmpty())
        text += u"; " + task.requirement.section(u';', 0, 0);
    return text;
}

QString TodayWords::lastDayReason(const TodayTask &task) const
{
    const QDate last = lastDayToAct(task.renewal.renewal);
    return last < m_board.today ? TodayTexts::tr("last day to act was %1").arg(dayWords(last, m_board.today))
                                : TodayTexts::tr("today is the last day to act");
}

QString TodayWords::promiseReason(const TodayTask &task) const
{
    const auto &at = task.ticket.followUpAt;
    const QString when = at ? timeWords(*at, m_board.now, m_zone) : QString();
    return task.action == TodayAction::Call ? TodayTexts::tr("promised %1").arg(when)
                                            : TodayTexts::tr("follow up since %1").arg(when);
}

QString TodayWords::reason(const TodayTask &task) const
{
    const WorkItemRow &row = task.ticket;
    const qint64 left = minutesLeft(row, m_desk, m_board.now);
    switch (task.reason) {
    case TodayReason::Major:
        return task.repeats > 0 ? TodayTexts::tr("major now, %n reported", nullptr, task.repeats)
                                : TodayTexts::tr("major now");
    case TodayReason::Breaching:
        return row.vip ? TodayTexts::tr("VIP, %1 left").arg(leftWord(left))
                       : TodayTexts::tr("breaches in %1").arg(leftWord(left));
    case TodayReason::Promised: return promiseReason(task);
    case TodayReason::Unowned:
        return TodayTexts::tr("no owner for %1 (target %2)")
            .arg(minutesWords(task.unownedMinutes), minutesWords(task.ownMinutes));
    case TodayReason::Overdue: {
        const QString over = row.targetAt ? overdueWords(*row.targetAt, m_board.now) : QString();
        return row.vip ? TodayTexts::tr("VIP, %1").arg(over) : over;
    }
    case TodayReason::LateMaintenance:
    case TodayReason::MaintenanceToday: return maintenanceReason(task);
    case TodayReason::LastDayToAct: return lastDayReason(task);
    case TodayReason::Vip: return TodayTexts::tr("VIP, %1 left").arg(leftWord(left));
    case TodayReason::DueToday:
        return TodayTexts::tr("due %1").arg(row.targetAt ? clockWord(*row.targetAt, m_zone) : QString());
    case TodayReason::Answered: return TodayTexts::tr("waiting is over");
    case TodayReason::Review:
        return task.article.used > 0
            ? TodayTexts::tr("used by %n ticket(s)", nullptr, static_cast<int>(task.article.used))
            : TodayTexts::tr("review was due %1").arg(dayWords(task.reviewOn, m_board.today));
    case TodayReason::Open: return openWords(row, m_board.today, m_zone);
    }
    return {};
}

QString TodayWords::action(const TodayTask &task) const
{
    switch (task.action) {
    case TodayAction::Open: return TodayTexts::tr("Open");
    case TodayAction::Call: return TodayTexts::tr("Call %1").arg(task.callNumber);
    case TodayAction::Take: return TodayTexts::tr("Take");
    case TodayAction::StartVisit:
        return task.visit.started ? TodayTexts::tr("Continue visit") : TodayTexts::tr("Start visit");
    case TodayAction::Plan: return TodayTexts::tr("Plan");
    case TodayAction::Review: return TodayTexts::tr("Review");
    }
    return {};
}

Tone TodayWords::tone(const TodayTask &task) const
{
    switch (task.reason) {
    case TodayReason::Major:
    case TodayReason::Breaching:
    case TodayReason::Overdue:
    case TodayReason::LateMaintenance:
    case TodayReason::Unowned: return Tone::Bad;
    case TodayReason::Promised:
        return task.ticket.followUpAt && *task.ticket.followUpAt < m_board.now ? Tone::Bad : Tone::Warning;
    case TodayReason::LastDayToAct:
    case TodayReason::Vip:
    case TodayReason::DueToday: return Tone::Warning;
    case TodayReason::MaintenanceToday:
    case TodayReason::Answered: return Tone::Info;
    case TodayReason::Review:
    case TodayReason::Open: return Tone::Quiet;
    }
    return Tone::Quiet;
}

QString TodayWords::title(const CalendarEntry &visit) const
{
    QString text = visit.number.isEmpty() ? visit.title : QString(numberWord(visit.number) + u' ' + visit.title);
    if (!visit.assetName.isEmpty() && !visit.title.contains(visit.assetName))
        text += u": " + visit.assetName;
    return text;
}

QString TodayWords::when(const CalendarEntry &visit) const
{
    if (const QString late = lateness(visit); !late.isEmpty())
        return late;
    if (visit.date < m_board.today)
        return TodayTexts::tr("since %1").arg(dayWords(visit.date, m_board.today));
    return visit.allDay ? TodayTexts::tr("today") : clockWord(visit.startsAt, m_zone);
}

QString TodayWords::title(const TodayComing &coming) const
{
    switch (coming.type) {
    case TodayComing::Type::Maintenance:
    case TodayComing::Type::Planned: return coming.title;
    case TodayComing::Type::Renewal: return TodayTexts::tr("Last day to act: %1").arg(coming.title);
    case TodayComing::Type::Starts: return TodayTexts::tr("%1 starts").arg(coming.title);
    case TodayComing::Type::Leaves: return TodayTexts::tr("%1 leaves").arg(coming.title);
    }
    return {};
}

QString TodayWords::detail(const TodayComing &coming) const
{
    switch (coming.type) {
    case TodayComing::Type::Maintenance:
        return dotted({coming.allDay ? QString() : clockWord(coming.at, m_zone),
                       coming.jobs > 1                          ? TodayTexts::tr("%n job(s)", nullptr, coming.jobs)
                       : coming.title.contains(coming.detail) ? QString()
                                                              : coming.detail,
                       coming.more > 0 ? TodayTexts::tr("%n more", nullptr, coming.more) : QString()});
    case TodayComing::Type::Planned:
        return dotted({coming.allDay ? QString() : clockWord(coming.at, m_zone), coming.detail});
    case TodayComing::Type::Renewal:
        return coming.priceCents > 0 ? moneyWords(coming.priceCents, currencyOf(m_desk.catalog())) : QString();
    case TodayComing::Type::Starts:
    case TodayComing::Type::Leaves: return coming.detail;
    }
    return {};
}

QString TodayWords::when(const TodayPromise &promise) const { return timeWords(promise.at, m_board.now, m_zone); }
bool TodayWords::isPast(const TodayPromise &promise) const { return promise.at <= m_board.now; }

TodayWords::Lamp TodayWords::backupLamp() const
{
    const auto &at = m_board.lamps.backupAt;
    const QString name = TodayTexts::tr("Copy of this desk");
    if (!at)
        return {name, TodayTexts::tr("never made"), Tone::Bad, {}};
    const bool fresh = m_board.now.ms - at->ms < BackupDays * DayMs;
    return {name,
            TodayTexts::tr("verified %1").arg(timeWords(*at, m_board.now, m_zone)),
            fresh ? Tone::Good : Tone::Warning,
            {}};
}

TodayWords::Lamp TodayWords::testLamp() const
{
    const TodayLamps::Test &test = *m_board.lamps.restoreTest;
    if (!test.doneAt)
        return {test.title, TodayTexts::tr("never done"), Tone::Bad, test.planId};
    const QString day = dayWords(test.doneAt->in(m_zone).date(), m_board.today);
    const bool old = m_board.now.ms - test.doneAt->ms > TestDays * DayMs;
    return {test.title,
            test.late ? TodayTexts::tr("last done %1, late").arg(day) : TodayTexts::tr("last done %1").arg(day),
            test.late || old ? Tone::Warning : Tone::Good, test.planId};
}

QList<TodayWords::Lamp> TodayWords::lamps() const
{
    QList<Lamp> list{backupLamp()};
    if (m_board.lamps.restoreTest)
        list.append(testLamp());
    const int missed = m_board.lamps.missed;
    list.append({TodayTexts::tr("Missed in 30 days"),
                 missed == 0   ? TodayTexts::tr("nothing")
                 : missed == 1 ? m_board.lamps.missedTitle
                               : TodayTexts::tr("%1, last: %2").arg(missed).arg(m_board.lamps.missedTitle),
                 missed == 0 ? Tone::Good : Tone::Bad, {}});
    return list;
}

QString TodayWords::yesterday() const
{
    const TodayYesterday &y = m_board.yesterday;
    QStringList parts;
    if (y.arrived > 0)
        parts.append(TodayTexts::tr("%n arrived", "tickets", y.arrived));
    if (y.solved > 0)
        parts.append(TodayTexts::tr("%n solved", "tickets", y.solved));
    if (y.visits > 0)
        parts.append(TodayTexts::tr("%n visit(s) done", nullptr, y.visits));
    if (y.missed > 0)
        parts.append(TodayTexts::tr("%n missed", "maintenance", y.missed));
    return parts.isEmpty() ? TodayTexts::tr("Yesterday: nothing")
                           : TodayTexts::tr("Yesterday: %1").arg(parts.join(u", "));
}

QString TodayWords::nothing() const
{
    for (const TodayComing &coming : m_board.coming)
        if (coming.type == TodayComing::Type::Maintenance || coming.type == TodayComing::Type::Planned) {
            const bool thisWeek = m_board.today.daysTo(coming.date) < 7;
            return TodayTexts::tr("Nothing is due. Next: %1 on %2.")
                .arg(coming.title,
                     thisWeek ? QLocale().dayName(coming.date.dayOfWeek()) : dayWords(coming.date, m_board.today));
        }
    return TodayTexts::tr("Nothing is due.");
}

QString TodayWords::order()
{
    return TodayTexts::tr(
        "Major incidents and what breaches within the hour stand on top. Then: promises whose time has come, what "
        "nobody took "
        "in time, what is overdue (by priority), late maintenance (by how far it is behind its rhythm, times how "
        "critical it is), "
        "renewals on their last day to act, VIPs and what is due today, today's maintenance, answers of users, "
        "articles to review, and on a desk of one person what is open and not planned yet. "
        "Of one kind at most three, while there is something else.");
}

} // namespace lamp
