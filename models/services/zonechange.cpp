// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/zonechange.h"

#include "core/logging.h"
#include "services/clockbook.h"
#include "services/desk.h"
#include "services/visits.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamp::zonechange {

using namespace Qt::StringLiterals;

namespace {
struct ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(ZoneData)
};

const QString Key = u"zone.data"_s;

Result<QString> noted(Connection &connection)
{
    LAMP_TRY(all, rows::all<Setting>(connection));
    const auto found = std::ranges::find(std::as_const(all), Key, &Setting::key);
    return found == all.cend() ? QString() : found->value;
}

// The job follows its date, and its target by as much.
Result<void> moveJob(ChangeSet &changes, const Occurrence &before, const Occurrence &after)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), before.workItemId));
    if (item.plannedAt != before.startsAt) // planned otherwise since
        return {};
    WorkItem moved = item;
    moved.plannedAt = after.startsAt;
    if (moved.targetAt)
        moved.targetAt = Instant{moved.targetAt->ms + after.startsAt.ms - before.startsAt.ms};
    return rows::update(changes, item, moved);
}

Result<int> moveDates(ChangeSet &changes, const QTimeZone &zone)
{
    Connection &connection = changes.connection();
    PlanScheduleCache schedules;
    LAMP_TRY(unfinished, planstore::unfinished(connection));
    int moved = 0;
    for (const planstore::Touched &touched : std::as_const(unfinished)) {
        const Occurrence &row = touched.row;
        if (row.slotAt < changes.now())
            continue;
        LAMP_TRY(plan, rows::get<Plan>(connection, row.planId));
        const auto schedule = schedules.of(plan, zone);
        const auto slot = schedule ? (*schedule)->dates().slotNamed(row.slot) : std::nullopt;
        if (!slot || slot->at == row.slotAt)
            continue;
        Occurrence after = row;
        after.slotAt = slot->at;
        after.startsAt.ms += slot->at.ms - row.slotAt.ms;
        LAMP_CHECK(visits::store(changes, row, after));
        if (touched.hasItem)
            LAMP_CHECK(moveJob(changes, row, after));
        ++moved;
    }
    return moved;
}

// What is finished keeps its verdict, as after a change of the rules.
Result<int> judgeClocks(Connection &connection, ClockCalendars &calendars)
{
    LAMP_TRY(book, ClockBook::load(connection, calendars));
    if (book.isEmpty())
        return 0;
    LAMP_TRY(revision, clockstore::nextRevision(connection));
    LAMP_TRY(ids, clockstore::openItems(connection));
    int moved = 0;
    for (qsizetype from = 0; from < ids.size(); from += clockstore::BatchSize) {
        LAMP_TRY(batch, clockstore::sources(connection, ids.mid(from, clockstore::BatchSize)));
        for (const clockstore::Source &source : std::as_const(batch)) {
            const auto cached = book.cached(source, book.state(source));
            if (cached == source.cached)
                continue;
            moved += cached.nextDeadline != source.cached.nextDeadline;
            LAMP_CHECK(clockstore::store(connection, source.item.id, cached, revision));
        }
    }
    return moved;
}

// As the log keeps it, in no language: "2026b > 2026c dates=2 deadlines=1".
QString subjectOf(const QString &before, const QString &version, int dates, int deadlines)
{
    return QStringLiteral("%1 > %2 dates=%3 deadlines=%4")
        .arg(before.isEmpty() ? u"-"_s : before, version, QString::number(dates), QString::number(deadlines));
}
} // namespace

QString words(const QString &subject)
{
    static const QRegularExpression kept(u"^(\\S+) > (\\S+) dates=(\\d+) deadlines=(\\d+)$"_s);
    const auto found = kept.match(subject);
    if (!found.hasMatch())
        return subject; // of an older version: a sentence already
    const QString before = found.captured(1), version = found.captured(2);
    QStringList parts{before == u"-" ? version : QString(before + u" → " + version)};
    if (const int dates = found.captured(3).toInt(); dates > 0)
        parts.append(ZoneWords::tr("%n date(s) moved", nullptr, dates));
    if (const int deadlines = found.captured(4).toInt(); deadlines > 0)
        parts.append(ZoneWords::tr("%n deadline(s) moved", nullptr, deadlines));
    if (parts.size() == 1)
        parts.append(ZoneWords::tr("nothing moved"));
    return parts.join(u", "_s);
}

Result<void> note(ChangeSet &changes, const QString &version)
{
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto before = std::ranges::find(std::as_const(all), Key, &Setting::key);
    if (before == all.cend())
        return rows::insert(changes, Setting{.key = Key, .value = version}).transform([](const auto &) { });
    Setting after = *before;
    after.value = version;
    return rows::update(changes, *before, after);
}

Result<void> settle(Desk &desk, const std::shared_ptr<ClockCalendars> &calendars, const QString &version)
{
    if (version.isEmpty() || desk.catalog().setting(Key) == version)
        return {};
    const QString named = desk.catalog().setting(u"zone");
    if (!named.isEmpty() && !QTimeZone(named.toLatin1()).isValid()) {
        qCWarning(logStore) << "nothing computed anew: this machine does not know the zone" << named;
        return {};
    }
    const Author by{{}, u"desk"_s, u"desk"_s, u"desk"_s};
    return desk.database()
        .write({Verb, {}, by},
               [calendars, version, zone = desk.zone()](ChangeSet &changes) -> Result<void> {
                   LAMP_TRY(before, noted(changes.connection())); // another process may have been here
                   if (before == version)
                       return {};
                   LAMP_TRY(dates, moveDates(changes, zone));
                   LAMP_TRY(deadlines, judgeClocks(changes.connection(), *calendars));
                   changes.setSubject(subjectOf(before, version, dates, deadlines));
                   return note(changes, version);
               })
        .result();
}

} // namespace lamp::zonechange
