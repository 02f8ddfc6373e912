// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to all about a major incident, and what is learned from it.
#include "services/desk.h"
#include "core/datetext.h"
#include "services/majorwork.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/majorrepository.h"
#include "domain/problem.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::majorwork {

namespace {
struct MajorTexts {
    Q_DECLARE_TR_FUNCTIONS(MajorTexts)
};

Result<WorkItem> majorToTellOf(ChangeSet &changes, WorkItemId id)
{
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), id));
    if (!item.major)
        return fail(Error::Kind::Invalid, MajorTexts::tr("#%1 is no major incident").arg(item.number));
    return item;
}

bool isOver(const Desk &desk, const WorkItem &item)
{
    return desk.catalogSnapshot()->status(item.statusId).cls == StatusClass::Done;
}

Result<qint64> writeUpdate(Desk &desk, ChangeSet &changes, WorkItemId major, const NewEntry &entry, bool tellAll)
{
    LAMP_TRY(item, majorToTellOf(changes, major));
    const auto catalog = desk.catalogSnapshot();
    if (entry.body.trimmed().isEmpty() || !isOpen(catalog->status(item.statusId).cls))
        return fail(Error::Kind::Invalid, MajorTexts::tr("An update is a text about an incident that goes on."));
    LAMP_TRY(made, desk.workItems().addEntry(changes, entry));
    qint64 told = 0;
    if (tellAll) {
        LAMP_TRY(reports, majorstore::reports(changes.connection(), major));
        for (const MajorReport &report : std::as_const(reports)) {
            LAMP_TRY(ticket, rows::get<WorkItem>(changes.connection(), report.workItemId));
            if (!isOpen(catalog->status(ticket.statusId).cls))
                continue;
            NewEntry same = entry;
            same.workItemId = ticket.id;
            LAMP_CHECK(desk.workItems().addEntry(changes, same));
            ++told;
        }
    }
    LAMP_CHECK(rows::insert(changes, MajorUpdate{.workItemId = major, .entryId = made, .told = told}));
    changes.setSubject(workitemrules::subject(item));
    return told;
}

// Straight into the timeline: an entry by the usual way could wake a ticket, or follow one up that is closed by now.
Result<void> markTold(ChangeSet &changes, const MajorReport &report, const QString &text, const QString &via)
{
    MajorReport told = report;
    told.toldAt = changes.now();
    told.toldVia = via;
    LAMP_CHECK(rows::update(changes, report, told));
    Entry entry{.workItemId = report.workItemId,
                .kind = EntryKind::Told,
                .via = via,
                .authorId = changes.author().personId,
                .body = text,
                .happenedAt = changes.now(),
                .recordedAt = changes.now()};
    if (!entry.authorId)
        entry.authorText = changes.author().name;
    return rows::insert(changes, entry).transform([](const auto &) { });
}

// A person who called twice is told once: the other tickets of the same person are among those to mark.
Result<QSet<WorkItemId>> withSamePerson(Connection &connection, const QList<MajorReport> &reports,
                                        const QList<WorkItemId> &tickets)
{
    QSet<WorkItemId> all(tickets.cbegin(), tickets.cend());
    QSet<PersonId> people;
    for (const WorkItemId id : tickets) {
        LAMP_TRY(ticket, rows::get<WorkItem>(connection, id));
        if (ticket.requesterId)
            people.insert(ticket.requesterId);
    }
    for (const MajorReport &report : reports) {
        LAMP_TRY(ticket, rows::get<WorkItem>(connection, report.workItemId));
        if (people.contains(ticket.requesterId))
            all.insert(ticket.id);
    }
    return all;
}

Result<qint64> writeTold(Desk &desk, ChangeSet &changes, WorkItemId major, const QList<WorkItemId> &tickets,
                         const QString &text, const QString &via)
{
    LAMP_TRY(item, majorToTellOf(changes, major));
    changes.setSubject(workitemrules::subject(item));
    if (!isOver(desk, item))
        return fail(Error::Kind::Invalid, MajorTexts::tr("#%1 is not over yet").arg(item.number));
    LAMP_TRY(reports, majorstore::reports(changes.connection(), major));
    LAMP_TRY(chosen, withSamePerson(changes.connection(), reports, tickets));
    const QString said = text.trimmed().isEmpty() ? MajorTexts::tr("Told that it is over.") : text.trimmed();
    qint64 marked = 0;
    for (const MajorReport &report : std::as_const(reports)) {
        if (report.toldAt || (!tickets.isEmpty() && !chosen.contains(report.workItemId)))
            continue;
        LAMP_CHECK(markTold(changes, report, said, via));
        ++marked;
    }
    return marked;
}

Result<void> writeReview(Desk &desk, ChangeSet &changes, WorkItemId major, MajorSheet before, const Review &review)
{
    LAMP_TRY(item, majorToTellOf(changes, major));
    changes.setSubject(workitemrules::subject(item));
    if (isOpen(desk.catalogSnapshot()->status(item.statusId).cls))
        return fail(Error::Kind::Invalid, MajorTexts::tr("#%1 is not over yet").arg(item.number));
    MajorSheet after = before;
    after.happened = review.happened.trimmed();
    after.reason = review.reason.trimmed();
    after.improvement = review.improvement.trimmed();
    after.reviewedAt = changes.now();
    after.reviewedById = changes.author().personId;
    return before.id ? rows::update(changes, before, after)
                     : rows::insert(changes, after).transform([](const auto &) { });
}

Result<WorkItemId> writeFollow(Desk &desk, ChangeSet &changes, WorkItemId major, Kind kind)
{
    LAMP_TRY(item, majorToTellOf(changes, major));
    LAMP_TRY(sheet, majorstore::sheet(changes.connection(), major));
    NewWorkItem fresh;
    fresh.item.kind = kind;
    fresh.item.title = item.title;
    fresh.item.assetId = item.assetId;
    fresh.item.categoryId = item.categoryId;
    fresh.item.serviceId = item.serviceId;
    fresh.item.assigneeId = changes.author().personId;
    fresh.item.channel = u"seen"_s;
    fresh.item.confidential = item.confidential;
    QStringList parts{MajorTexts::tr("From the review of #%1.").arg(item.number)};
    for (const QString &part : {sheet.happened, sheet.reason, sheet.improvement})
        if (!part.isEmpty())
            parts.append(part);
    fresh.description = parts.join(u"\n\n"_s);
    LAMP_TRY(made, desk.workItems().create(changes, fresh));
    if (kind == Kind::Problem)
        LAMP_CHECK(rows::insert(
            changes, ProblemSheet{.workItemId = made, .symptoms = sheet.happened, .cause = sheet.reason}));
    LAMP_CHECK(worklinks::add(changes, major, kind == Kind::Problem ? LinkKind::CausedBy : LinkKind::Relates, made));
    changes.setSubject(workitemrules::subject(item));
    return made;
}

QString wallClock(Instant at, const Desk &desk)
{
    const QDateTime local = at.in(desk.zone());
    const bool today = local.date() == desk.now().in(desk.zone()).date();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : momentText(local, u"ddd d MMM");
}
} // namespace

QFuture<Result<qint64>> post(Desk &desk, WorkItemId major, const QString &text, const QString &via, bool tellAll)
{
    const char *verb = tellAll ? QT_TRANSLATE_NOOP("History", "Told everyone how %1 goes on")
                               : QT_TRANSLATE_NOOP("History", "Wrote an update of %1");
    NewEntry entry;
    entry.workItemId = major;
    entry.kind = EntryKind::Told;
    entry.via = via;
    entry.body = text;
    return desk.database().write({verb, {}}, [&desk, major, entry, tellAll](ChangeSet &changes) {
        return writeUpdate(desk, changes, major, entry, tellAll);
    });
}

QFuture<Result<qint64>> tell(Desk &desk, WorkItemId major, const QList<WorkItemId> &tickets, const QString &text,
                             const QString &via)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Told those who reported it that it is over: %1"), {}},
                                 [&desk, major, tickets, text, via](ChangeSet &changes) {
                                     return writeTold(desk, changes, major, tickets, text, via);
                                 });
}

QFuture<Result<void>> review(Desk &desk, WorkItemId major, const MajorSheet &before, const Review &review)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Wrote the review of %1"), {}},
                                 [&desk, major, before, review](ChangeSet &changes) {
                                     return writeReview(desk, changes, major, before, review);
                                 });
}

QFuture<Result<WorkItemId>> follow(Desk &desk, WorkItemId major, Kind kind)
{
    const char *verb = kind == Kind::Problem ? QT_TRANSLATE_NOOP("History", "Made a problem from %1")
                                             : QT_TRANSLATE_NOOP("History", "Made a change from %1");
    return desk.database().write({verb, {}}, [&desk, major, kind](ChangeSet &changes) {
        return writeFollow(desk, changes, major, kind);
    });
}

QList<Prepared> prepared(const Desk &desk, const MajorView &view)
{
    const QString what = view.item.title, since = wallClock(view.sheet.startedAt, desk);
    QList<Prepared> list;
    if (view.open) {
        // The next update after the one that is written now.
        const QString next = view.sheet.everyMinutes > 0
            ? MajorTexts::tr("We write again at %1, even if there is nothing new.")
                  .arg(wallClock(desk.now().plusMinutes(view.sheet.everyMinutes), desk))
            : MajorTexts::tr("We write again as soon as there is news.");
        list.append({MajorTexts::tr("It has begun"),
                     MajorTexts::tr("%1 (since %2). We know of it and are working on it; there is no need to report "
                                    "it again. %3")
                         .arg(what, since, next)});
        list.append({MajorTexts::tr("It goes on"),
                     MajorTexts::tr("%1 (since %2) is not solved yet. We are still working on it. %3")
                         .arg(what, since, next)});
    } else {
        // Without what fixed it: that line is written for those who solve the next one.
        list.append({MajorTexts::tr("It is over"),
                     MajorTexts::tr("Solved at %1: %2. If it does not work for you, please call us. We are sorry for "
                                    "the trouble.")
                         .arg(wallClock(view.item.solvedAt.value_or(desk.now()), desk), what)});
    }
    const auto catalog = desk.catalogSnapshot();
    for (const TextBlock &text : catalog->texts)
        list.append({text.name, text.body});
    return list;
}

Result<MailDraft> mailToAll(const Desk &desk, const MajorView &view, const QString &text)
{
    MailDraft draft;
    for (const Reporter &one : view.over ? view.toTell() : view.reporters)
        if (const MailAddress address{one.name, one.mail}; !one.mail.isEmpty() && !draft.bcc.contains(address))
            draft.bcc.append(address);
    if (draft.bcc.isEmpty())
        return fail(Error::Kind::Invalid, MajorTexts::tr("none of those who reported it has a mail address"));
    draft.subject = u"[#"_s + view.item.number + u"] "_s + view.item.title;
    draft.body = text;
    draft.at = desk.now();
    return draft;
}

} // namespace lamp::majorwork
