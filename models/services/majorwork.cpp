// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/majorwork.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/linkrepository.h"
#include "store/majorrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::majorwork {

namespace {
constexpr QStringView RhythmSetting = u"major.minutes";
constexpr QStringView UsualMinutes = u"30";

struct MajorWork {
    Q_DECLARE_TR_FUNCTIONS(MajorWork)
};

bool goesOn(const Desk &desk, const WorkItem &item)
{
    return item.major && isOpen(desk.catalogSnapshot()->status(item.statusId).cls);
}

// What counts while nobody wrote anything: the assignee runs it, since it was reported, in the desk's rhythm.
MajorSheet counted(const Desk &desk, const WorkItem &item, MajorSheet sheet)
{
    if (sheet.id)
        return sheet;
    sheet.leaderId = item.assigneeId;
    sheet.startedAt = item.createdAt;
    sheet.everyMinutes = usualRhythm(desk);
    return sheet;
}

Result<std::optional<Instant>> nextUpdate(Connection &connection, const MajorSheet &sheet)
{
    if (sheet.everyMinutes <= 0)
        return std::nullopt;
    LAMP_TRY(last, majorstore::lastUpdateAt(connection, sheet.workItemId));
    return std::optional(std::max(last.value_or(sheet.startedAt), sheet.startedAt).plusMinutes(sheet.everyMinutes));
}

Result<QString> nameOf(Connection &connection, PersonId id)
{
    if (!id)
        return QString();
    return rows::get<Person>(connection, id).transform([](const Person &person) { return person.name; });
}

Result<Reporter> reporterOf(Connection &connection, const MajorReport &report, const WorkItemRow &row)
{
    Reporter one{report, row, {}, row.requester, {}, {}, {}};
    LAMP_TRY(ticket, rows::get<WorkItem>(connection, report.workItemId));
    one.personId = ticket.requesterId;
    one.phone = ticket.callback;
    one.channel = ticket.channel;
    if (!ticket.requesterId)
        return one;
    LAMP_TRY(person, rows::get<Person>(connection, ticket.requesterId));
    if (one.phone.isEmpty())
        one.phone = person.phone.isEmpty() ? person.mobile : person.phone;
    one.mail = person.mail;
    return one;
}

Result<void> addReporters(Connection &connection, Instant now, MajorView &view)
{
    LAMP_TRY(reports, majorstore::reports(connection, view.item.id));
    QList<WorkItemId> ids;
    for (const MajorReport &report : std::as_const(reports))
        ids.append(report.workItemId);
    LAMP_TRY(rows, workitemstore::rows(connection, ids, now));
    for (const MajorReport &report : std::as_const(reports)) {
        const auto row = std::ranges::find(rows, report.workItemId, &WorkItemRow::id);
        if (row == rows.end())
            continue;
        LAMP_TRY(one, reporterOf(connection, report, *row));
        view.reporters.append(one);
    }
    return {};
}

Result<void> addUpdates(Connection &connection, MajorView &view)
{
    LAMP_TRY(updates, majorstore::updates(connection, view.item.id));
    for (const MajorUpdate &update : std::as_const(updates)) {
        LAMP_TRY(entry, rows::get<Entry>(connection, update.entryId));
        LAMP_TRY(author, nameOf(connection, entry.authorId));
        view.updates.append({entry, author.isEmpty() ? entry.authorText : author, update.told});
    }
    return {};
}

Result<WorkItem> majorItem(ChangeSet &changes, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    changes.setSubject(workitemrules::subject(item));
    if (!item.major)
        return fail(Error::Kind::Invalid, MajorWork::tr("#%1 is no major incident").arg(item.number));
    return item;
}

Result<void> writeRun(Desk &desk, ChangeSet &changes, WorkItemId id, const Run &run)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    changes.setSubject(workitemrules::subject(item));
    if (item.kind != Kind::Incident)
        return fail(Error::Kind::Invalid, MajorWork::tr("Only an incident can be major."));
    if (run.everyMinutes < 0 || run.since > changes.now())
        return fail(Error::Kind::Invalid,
                    MajorWork::tr("It began in the past, and its rhythm is a number of minutes."));
    if (!item.major) {
        WorkItem after = item;
        after.major = true;
        LAMP_CHECK(desk.workItems().edit(changes, item, after));
    }
    LAMP_TRY(before, majorstore::sheet(changes.connection(), id));
    MajorSheet after = before;
    after.leaderId = run.leader;
    after.startedAt = run.since;
    after.everyMinutes = run.everyMinutes;
    return before.id ? rows::update(changes, before, after)
                     : rows::insert(changes, after).transform([](const auto &) { });
}

Result<void> count(ChangeSet &changes, WorkItemId major, qint64 by)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), major));
    WorkItem after = item;
    after.usersAffected = std::max<qint64>(0, item.usersAffected + by);
    return rows::update(changes, item, after);
}

Result<void> writeJoin(Desk &desk, ChangeSet &changes, WorkItemId major, WorkItemId ticket)
{
    LAMP_TRY(whole, majorItem(changes, major));
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), ticket));
    if (!goesOn(desk, whole))
        return fail(Error::Kind::Invalid, MajorWork::tr("%1 is over").arg(workitemrules::subject(whole)));
    if (item.major || (item.kind != Kind::Incident && item.kind != Kind::Request))
        return fail(Error::Kind::Invalid,
                    MajorWork::tr("%1 is no report of a user").arg(workitemrules::subject(item)));
    LAMP_CHECK(worklinks::add(changes, major, LinkKind::Parent, ticket));
    LAMP_CHECK(added(changes, whole, ticket));
    LAMP_CHECK(count(changes, major, 1));
    changes.setSubject(workitemrules::subject(item));
    return {};
}

Result<void> writeLeave(ChangeSet &changes, WorkItemId ticket)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), ticket));
    changes.setSubject(workitemrules::subject(item));
    LAMP_TRY(report, majorstore::reportOf(changes.connection(), ticket));
    if (!report)
        return fail(Error::Kind::NotFound, MajorWork::tr("it reports no major incident"));
    LAMP_CHECK(rows::remove<MajorReport>(changes, report->id));
    LAMP_TRY(links, linkstore::between(changes.connection(), report->majorId, ticket));
    for (const WorkItemLink &link : std::as_const(links))
        if (link.kind == LinkKind::Parent && link.toId == ticket)
            LAMP_CHECK(worklinks::remove(changes, link));
    return count(changes, report->majorId, -1);
}
} // namespace

QList<Reporter> MajorView::toTell() const
{
    QList<Reporter> left;
    if (over)
        std::ranges::copy_if(reporters, std::back_inserter(left), [](const Reporter &one) {
            return !one.report.toldAt;
        });
    return left;
}

Result<MajorView> of(Connection &connection, const Desk &desk, WorkItemId major)
{
    MajorView view;
    LAMP_TRY(item, rows::get<WorkItem>(connection, major));
    view.item = item;
    const StatusClass cls = desk.catalogSnapshot()->status(item.statusId).cls;
    view.open = isOpen(cls);
    view.over = cls == StatusClass::Done;
    LAMP_TRY(sheet, majorstore::sheet(connection, major));
    view.sheet = counted(desk, item, sheet);
    LAMP_TRY(leader, nameOf(connection, view.sheet.leaderId));
    view.leader = leader;
    if (view.open && item.major) {
        LAMP_TRY(next, nextUpdate(connection, view.sheet));
        view.nextUpdateAt = next;
    }
    LAMP_CHECK(addReporters(connection, desk.now(), view));
    LAMP_CHECK(addUpdates(connection, view));
    return view;
}

QFuture<Result<MajorView>> of(Desk &desk, WorkItemId major)
{
    return desk.database().read([&desk, major](Connection &c) { return of(c, desk, major); });
}

Result<QList<MajorNow>> now(Connection &connection, const Desk &desk)
{
    QList<MajorNow> list;
    LAMP_TRY(ids, majorstore::open(connection));
    for (const WorkItemId id : std::as_const(ids)) {
        LAMP_TRY(item, rows::get<WorkItem>(connection, id));
        LAMP_TRY(kept, majorstore::sheet(connection, id));
        const MajorSheet sheet = counted(desk, item, kept);
        LAMP_TRY(leader, nameOf(connection, sheet.leaderId));
        LAMP_TRY(next, nextUpdate(connection, sheet));
        LAMP_TRY(reports, majorstore::reports(connection, id));
        const qint64 first = item.requesterId || !item.requesterText.isEmpty() ? 1 : 0;
        list.append({id, item.number, item.title, sheet.leaderId, leader, sheet.startedAt, sheet.everyMinutes, next,
                     reports.size() + first});
    }
    return list;
}

QFuture<Result<QList<MajorNow>>> now(Desk &desk)
{
    return desk.database().read([&desk](Connection &c) { return now(c, desk); });
}

qint64 usualRhythm(const Desk &desk)
{
    return std::max<qint64>(0, desk.catalogSnapshot()->setting(RhythmSetting, UsualMinutes).toLongLong());
}

QFuture<Result<void>> setUsualRhythm(Desk &desk, qint64 minutes)
{
    const char *verb = minutes > 0 ? QT_TRANSLATE_NOOP("History", "Set the update rhythm of major incidents: %1 min")
                                   : QT_TRANSLATE_NOOP("History", "Took the update rhythm of major incidents away%1");
    const QString subject = minutes > 0 ? QString::number(minutes) : QString();
    return desk.database().write({verb, subject}, [minutes](ChangeSet &changes) -> Result<void> {
        if (minutes < 0 || minutes > LongestRhythm)
            return fail(Error::Kind::Invalid, MajorWork::tr("An update is due after a day at the latest."));
        const QString value = QString::number(minutes);
        LAMP_TRY(all, rows::all<Setting>(changes.connection()));
        const auto before = std::ranges::find(all, RhythmSetting, &Setting::key);
        if (before == all.end())
            return rows::insert(changes, Setting{.key = RhythmSetting.toString(), .value = value})
                .transform([](const auto &) { });
        Setting after = *before;
        after.value = value;
        return rows::update(changes, *before, after);
    });
}

QFuture<Result<void>> run(Desk &desk, WorkItemId incident, const Run &run)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Said who runs the major incident %1"), {}},
                                 [&desk, incident, run](ChangeSet &changes) {
                                     return writeRun(desk, changes, incident, run);
                                 });
}

QFuture<Result<void>> join(Desk &desk, WorkItemId major, WorkItemId ticket)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Added a 'me too': %1"), {}},
                                 [&desk, major, ticket](ChangeSet &changes) {
                                     return writeJoin(desk, changes, major, ticket);
                                 });
}

QFuture<Result<void>> leave(Desk &desk, WorkItemId ticket)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Took a 'me too' back: %1"), {}},
                                 [ticket](ChangeSet &changes) { return writeLeave(changes, ticket); });
}

Result<void> added(ChangeSet &changes, const WorkItem &major, WorkItemId ticket)
{
    return rows::insert(changes, MajorReport{.majorId = major.id, .workItemId = ticket}).transform([](const auto &) {});
}

Result<void> followStatus(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item,
                          StatusClass before, StatusClass now)
{
    if (!item.major || now != StatusClass::Done || before == StatusClass::Done)
        return {};
    const QString subject = changes.subject();
    const auto catalog = desk.catalogSnapshot();
    LAMP_TRY(reports, majorstore::reports(changes.connection(), item.id));
    for (const MajorReport &report : std::as_const(reports)) {
        MajorReport anew = report;
        anew.toldAt.reset();
        anew.toldVia.clear();
        LAMP_CHECK(rows::update(changes, report, anew));
        LAMP_TRY(ticket, rows::get<WorkItem>(changes.connection(), report.workItemId));
        // The article helped once, not once for each of them.
        if (isOpen(catalog->status(ticket.statusId).cls))
            LAMP_CHECK(workitemrules::solve(items, desk, changes, ticket, item.fix, item.fixText, {}, 0));
    }
    changes.setSubject(subject);
    return {};
}

Result<bool> isSolvedWith(Connection &connection, const Desk &desk, const WorkItem &item,
                          const QList<WorkItemId> &together)
{
    if (together.size() < 2 || isOpen(desk.catalogSnapshot()->status(item.statusId).cls))
        return false;
    LAMP_TRY(report, majorstore::reportOf(connection, item.id));
    return report && together.contains(report->majorId);
}

} // namespace lamp::majorwork
