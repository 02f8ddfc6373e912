// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timebook_p.h"

#include "services/desk.h"
#include "store/rows.h"
#include "store/timerepository.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

// Sheets of time: of an item with its parts, and of a week.
namespace lamp::timebook {

using namespace Qt::StringLiterals;

namespace {
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TimeBook)
};
constexpr qint64 DayMinutes = 24 * 60, OpenRows = 12;

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

Instant startOf(QDate day, const QTimeZone &zone) { return Instant::from(day.startOfDay(zone)); }

QString authorOf(const Entry &entry, const QHash<qint64, QString> &names)
{
    return entry.authorId ? names.value(entry.authorId.value) : entry.authorText;
}

struct Costing {
    QList<HourRate> rates;
    QTimeZone zone;
    [[nodiscard]] qint64 of(const Entry &entry) const
    {
        const qint64 hour = rateOn(rates, entry.authorId, entry.happenedAt.in(zone).date());
        return qRound64(double(hour) * double(entry.minutes) / 60);
    }
};

Result<Totals> totalsOf(Connection &connection, const WorkItem &item, const Costing &costing)
{
    Totals totals;
    LAMP_TRY(entries, timestore::entriesWithTime(connection, item.id));
    for (const Entry &entry : std::as_const(entries)) {
        totals.minutes += entry.minutes;
        totals.timeCents += costing.of(entry);
    }
    LAMP_TRY(material, timestore::material(connection, item.id));
    for (const Material &one : std::as_const(material))
        totals.materialCents += one.cents();
    totals.otherCents = qMax<qint64>(0, item.costCents - totals.materialCents);
    return totals;
}

Result<void> addParts(Connection &connection, Sheet &sheet, const Costing &costing)
{
    sheet.all = sheet.own;
    sheet.estimateOfAll = sheet.estimate;
    LAMP_TRY(parts, timestore::partsBelow(connection, sheet.item.id));
    sheet.parts = static_cast<int>(parts.size());
    for (const WorkItemId id : std::as_const(parts)) {
        LAMP_TRY(part, rows::get<WorkItem>(connection, id));
        LAMP_TRY(totals, totalsOf(connection, part, costing));
        sheet.all.add(totals);
        sheet.estimateOfAll += part.estimateMinutes;
    }
    return {};
}

void addPerson(QList<PersonTime> &people, const TimeLine &line)
{
    auto known = std::ranges::find(people, line.person, &PersonTime::person);
    if (known == people.end())
        known = people.insert(people.end(), {line.person, 0, 0});
    known->minutes += line.entry.minutes;
    known->cents += line.cents;
}

// Rows of these items, each once, in this order.
Result<QList<WeekRow>> rowsFor(Connection &connection, const QList<WorkItemId> &ids, Instant now)
{
    LAMP_TRY(found, workitemstore::rows(connection, ids, now));
    QList<WeekRow> rows;
    for (const WorkItemRow &row : std::as_const(found))
        rows.append({row, {}});
    return rows;
}

void appendNew(QList<WorkItemId> &ids, const QList<WorkItemId> &further)
{
    for (const WorkItemId id : further)
        if (!ids.contains(id))
            ids.append(id);
}

// The entry that a cell of the week changes: one without words, so that nothing that was said is touched.
const Entry *bareOf(const QList<Entry> &entries)
{
    const auto bare = std::ranges::find_if(entries, [](const Entry &entry) {
        return entry.kind == EntryKind::Work && entry.body.isEmpty() && entry.minutes > 0;
    });
    return bare == entries.end() ? nullptr : &*bare;
}
} // namespace

void Totals::add(const Totals &other)
{
    minutes += other.minutes;
    timeCents += other.timeCents;
    materialCents += other.materialCents;
    otherCents += other.otherCents;
}

qint64 WeekRow::sum() const { return std::accumulate(minutes.begin(), minutes.end(), qint64(0)); }

Result<Sheet> sheet(Connection &connection, const Desk &desk, WorkItemId id)
{
    Sheet sheet;
    LAMP_TRY(item, rows::get<WorkItem>(connection, id));
    sheet.item = item;
    sheet.estimate = item.estimateMinutes;
    LAMP_TRY(rates, timestore::rates(connection));
    sheet.rated = !rates.isEmpty();
    const Costing costing{rates, desk.zone()};
    LAMP_TRY(names, workitemstore::authors(connection, id));
    LAMP_TRY(entries, timestore::entriesWithTime(connection, id));
    for (const Entry &entry : std::as_const(entries)) {
        sheet.lines.append({entry, authorOf(entry, names), costing.of(entry)});
        addPerson(sheet.people, sheet.lines.last());
    }
    std::ranges::stable_sort(sheet.people, std::ranges::greater(), &PersonTime::minutes);
    LAMP_TRY(material, timestore::material(connection, id));
    sheet.material = material;
    LAMP_TRY(own, totalsOf(connection, item, costing));
    sheet.own = own;
    LAMP_CHECK(addParts(connection, sheet, costing));
    return sheet;
}

QFuture<Result<Sheet>> sheet(Desk &desk, WorkItemId id)
{
    return desk.database().read([&desk, id](Connection &c) { return sheet(c, desk, id); });
}

QFuture<Result<Week>> week(Desk &desk, QDate day, const QList<WorkItemId> &further)
{
    const Author &author = desk.database().author();
    return desk.database().read([=, person = author.personId, name = author.name, zone = desk.zone(),
                                 now = desk.now()](Connection &c) -> Result<Week> {
        Week week{.monday = mondayOf(day), .rows = {}, .totals = {}};
        LAMP_TRY(entries, timestore::entriesOf(c, person, name, startOf(week.monday, zone),
                                               startOf(week.monday.addDays(7), zone)));
        QList<WorkItemId> ids;
        for (const Entry &entry : std::as_const(entries))
            appendNew(ids, {entry.workItemId});
        appendNew(ids, further);
        LAMP_TRY(watches, timestore::running(c, person, name));
        for (const Stopwatch &watch : std::as_const(watches))
            appendNew(ids, {watch.workItemId});
        if (person) {
            LAMP_TRY(open, timestore::openOf(c, person, OpenRows));
            appendNew(ids, open);
            LAMP_TRY(me, rows::get<Person>(c, person));
            week.wanted = me.minutesPerWeek;
        }
        LAMP_TRY(rows, rowsFor(c, ids, now));
        week.rows = rows;
        for (const Entry &entry : std::as_const(entries)) {
            const auto place = static_cast<size_t>(week.monday.daysTo(entry.happenedAt.in(zone).date()));
            const auto row = std::ranges::find(week.rows, entry.workItemId,
                                               [](const WeekRow &one) { return one.item.id; });
            if (place >= week.totals.size() || row == week.rows.end())
                continue;
            row->minutes[place] += entry.minutes;
            week.totals[place] += entry.minutes;
        }
        return week;
    });
}

QFuture<Result<void>> setDay(Desk &desk, WorkItemId id, QDate day, qint64 minutes)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed the time on %1"), {}},
        [&desk, id, day, minutes](ChangeSet &changes) -> Result<void> {
            if (minutes < 0 || minutes > DayMinutes)
                return fail(Error::Kind::Invalid, SheetWords::tr("a day has between nothing and 24 hours"));
            const QTimeZone zone = desk.zone();
            if (startOf(day, zone) > changes.now())
                return fail(Error::Kind::Invalid, SheetWords::tr("that day lies ahead"));
            LAMP_TRY(item, takesTime(changes, desk, id));
            LAMP_TRY(all, timestore::entriesOf(changes.connection(), changes.author().personId, changes.author().name,
                                               startOf(day, zone), startOf(day.addDays(1), zone)));
            all.removeIf([&item](const Entry &entry) { return entry.workItemId != item.id; });
            qint64 difference = minutes;
            for (const Entry &entry : std::as_const(all))
                difference -= entry.minutes;
            if (difference == 0)
                return {};
            if (const Entry *bare = bareOf(all); bare && bare->minutes + difference >= 0) {
                Entry after = *bare;
                after.minutes += difference;
                return after.minutes == 0 ? rows::remove<Entry>(changes, bare->id)
                                          : rows::update(changes, *bare, after);
            }
            // Noon of the day, as far as that is over and the item was there.
            Instant at = Instant::from(QDateTime(day, QTime(12, 0), zone));
            if (item.createdAt.in(zone).date() == day)
                at = std::max(at, item.createdAt);
            at = std::min(at, changes.now());
            return keep(changes, desk, item, entryOf(changes, item.id, difference, at)).transform([](auto) { });
        });
}

} // namespace lamp::timebook
