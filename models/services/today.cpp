// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/today.h"

#include "services/desk.h"
#include "services/todaytasks.h"
#include "store/workitemrepository.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

QString TodayTask::key() const
{
    switch (type) {
    case Type::Ticket: return u"ticket/%1"_s.arg(ticket.id.value);
    case Type::Visit: return u"visit/"_s + visit.key.toText();
    case Type::Renewal: return u"renewal/%1"_s.arg(renewal.id.value);
    case Type::Article: return u"article/%1"_s.arg(article.id.value);
    }
    return {};
}

namespace {
constexpr qint64 MostCounted = 2000; // more than this is a backlog: said as 'more than'

bool isRed(TodayReason reason) { return reason == TodayReason::Major || reason == TodayReason::Breaching; }

// What the rows of tickets show, in one read.
Result<void> fillTickets(Connection &connection, Instant now, TodayBoard &board)
{
    QList<WorkItemId> ids;
    for (const auto *list : {&board.red, &board.next})
        for (const TodayTask &task : *list)
            if (task.type == TodayTask::Type::Ticket)
                ids.append(task.ticket.id);
    LAMP_TRY(rows, workitemstore::rows(connection, ids, now));
    for (auto *list : {&board.red, &board.next})
        for (TodayTask &task : *list) {
            if (task.type != TodayTask::Type::Ticket)
                continue;
            const auto row = std::ranges::find(rows, task.ticket.id, &WorkItemRow::id);
            if (row != rows.end())
                task.ticket = *row;
            if (task.reason == TodayReason::Major) {
                LAMP_TRY(children, todaystore::children(connection, task.ticket.id));
                task.repeats = children;
            }
        }
    return {};
}

// Puts what is red apart, orders the rest and reads what the rows show.
Result<void> arrange(Connection &connection, todaytasks::Candidates &all, Instant now, TodayBoard &board)
{
    QList<TodayCandidate> reds, others;
    QList<qsizetype> redIndexes, otherIndexes;
    for (qsizetype i = 0; i < all.ranks.size(); ++i) {
        const auto reason = reasonOf(all.ranks[i]);
        if (!reason)
            continue;
        all.tasks[i].reason = *reason;
        // Who is rung up, or takes over what nobody owns, only when that is why it stands here.
        const TodayAction action = all.tasks[i].action;
        if ((action == TodayAction::Call && *reason != TodayReason::Promised)
            || (action == TodayAction::Take && *reason != TodayReason::Unowned))
            all.tasks[i].action = TodayAction::Open;
        (isRed(*reason) ? reds : others).append(all.ranks[i]);
        (isRed(*reason) ? redIndexes : otherIndexes).append(i);
    }
    for (const qsizetype i : todayOrder(reds, Today::NextRows, Today::NextRows))
        board.red.append(all.tasks[redIndexes[i]]);
    for (const qsizetype i : todayOrder(others, Today::NextRows, Today::OfOneReason))
        board.next.append(all.tasks[otherIndexes[i]]);
    return fillTickets(connection, now, board);
}

// What a count of the first line says, what its view is known by, and the query where the desk has no such view.
struct CountedView {
    int TodayCounts::*count;
    QString TodayCounts::*view;
    QStringView mark, usual;
};

Result<void> countViews(Connection &connection, const Desk &desk, const Catalog &catalog, TodayCounts &counts)
{
    static constexpr CountedView counted[] = {
        {&TodayCounts::overdue, &TodayCounts::overdueView, u"due:<now", u"is:open due:<now -status:waiting_user"},
        {&TodayCounts::due, &TodayCounts::dueView, u"due:today", u"is:open due:today"},
        {&TodayCounts::visits, &TodayCounts::visitsView, u"kind:maintenance due:",
         u"is:open kind:maintenance due:<=today"}};
    const QueryContext context{desk.now(), desk.zone(), desk.me()};
    for (const CountedView &one : counted) {
        const auto view = std::ranges::find_if(
            catalog.views, [&one](const SavedView &saved) { return saved.query.contains(one.mark); });
        const bool known = view != catalog.views.cend();
        if (known)
            counts.*one.view = view->name;
        LAMP_TRY(query, parseQuery(known ? view->query : one.usual.toString()));
        LAMP_TRY(count, workitemstore::count(connection, query, context, MostCounted + 1));
        counts.capped = counts.capped || (one.count == &TodayCounts::overdue && count > MostCounted);
        counts.*one.count = static_cast<int>(std::min(count, MostCounted));
    }
    return {};
}

// A technician's week spread over the desk's working days.
Result<qint64> minutesOfDay(Connection &connection, PersonId person, const WorkCalendar &hours, QDate date)
{
    if (!hours.isWorkingDay(date))
        return 0;
    LAMP_TRY(week, todaystore::minutesPerWeek(connection, person));
    int days = 0;
    for (int day = 1; day <= 7; ++day)
        days += hours.hours().has(day);
    return days > 0 && week > 0 ? week / days : hours.hours().from.secsTo(hours.hours().to) / 60;
}
} // namespace

QFuture<Result<TodayBoard>> Today::board(TodayScope scope) const
{
    return m_desk.database().read([today = *this, scope](Connection &c) { return today.board(c, scope); });
}

Result<TodayBoard> Today::board(Connection &connection, TodayScope scope) const
{
    const QTimeZone zone = m_desk.zone();
    const auto catalog = m_desk.catalogSnapshot();
    TodayBoard board;
    board.now = m_desk.now();
    board.today = board.now.in(zone).date();
    board.scope = catalog->alone() || !m_desk.me() ? TodayScope::Everyone : scope;
    const PersonId person = board.scope == TodayScope::Mine ? m_desk.me() : PersonId{};
    const Instant start = Instant::from(board.today.startOfDay(zone)),
                  end = Instant::from(board.today.addDays(1).startOfDay(zone));
    const todaytasks::Context context{
        connection, {board.now, start, end, board.today, person}, catalog, m_desk.workCalendar()};

    LAMP_TRY(maintenance, m_desk.plans().due(connection, {end.ms - 1}));
    board.maintenance = maintenance;
    if (person)
        board.maintenance.removeIf(
            [person](const CalendarEntry &entry) { return entry.responsibleId && entry.responsibleId != person; });
    LAMP_TRY(candidates, todaytasks::gather(context, board.maintenance, board.counts));
    LAMP_CHECK(countViews(connection, m_desk, *catalog, board.counts));
    board.counts.visits = static_cast<int>(board.maintenance.size()); // the lines that are shown, mine or everyone's
    LAMP_CHECK(arrange(connection, candidates, board.now, board));
    LAMP_TRY(minutes, minutesOfDay(connection, person, context.hours, board.today));
    board.counts.dayMinutes = minutes;

    LAMP_TRY(drafts, todaystore::draftPlans(connection));
    board.draftPlans = drafts;
    LAMP_TRY(promises, todaytasks::promises(context));
    board.promises = promises;
    const Instant last = Instant::from(board.today.addDays(ComingDays + 1).startOfDay(zone));
    LAMP_TRY(entries, m_desk.plans().entries(connection, end, last, CalendarLayer::Plan | CalendarLayer::Planned));
    LAMP_TRY(coming, todaytasks::coming(context, entries));
    board.coming = coming;
    LAMP_TRY(lamps, todaytasks::lamps(context));
    board.lamps = lamps;
    LAMP_TRY(figures, todaystore::figures(connection, Instant::from(board.today.addDays(-1).startOfDay(zone)), start));
    board.yesterday = {figures.solved, figures.arrived, figures.visits, figures.missed};
    return board;
}

} // namespace lamp
