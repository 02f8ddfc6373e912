// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_p.h"

#include <QDir>

#include <algorithm>

// The tickets that were written by hand.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

Result<void> setPeople(const Office &office, const QJsonObject &object, WorkItem &item)
{
    LAMP_TRY(requester, named(office.people, object["from"_L1].toString()));
    item.requesterId = requester.id;
    item.locationId = requester.locationId;
    item.callback = object["callback"_L1].toString(requester.phone.isEmpty() ? requester.mobile : requester.phone);
    if (const QString by = object["by"_L1].toString(); !by.isEmpty()) {
        LAMP_TRY(reporter, named(office.people, by));
        item.reportedById = reporter.id;
    }
    if (const QString to = object["to"_L1].toString(); !to.isEmpty()) {
        LAMP_TRY(assignee, named(office.people, to));
        item.assigneeId = assignee.id;
    }
    item.teamId = office.teams.value(u"Support"_s);
    return {};
}

Result<void> setThings(const Office &office, const QJsonObject &object, SampleItem &made)
{
    WorkItem &item = made.item;
    LAMP_TRY(category, named(office.categories, object["cat"_L1].toString()));
    item.categoryId = category;
    if (const QString tag = object["asset"_L1].toString(); !tag.isEmpty()) {
        LAMP_TRY(asset, named(office.assets, tag));
        item.assetId = asset.id;
        if (asset.locationId)
            item.locationId = asset.locationId;
    }
    const QJsonArray further = object["assets"_L1].toArray();
    for (const auto &tag : further) {
        LAMP_TRY(asset, named(office.assets, tag.toString()));
        made.furtherAssets.append(asset.id);
    }
    item.serviceId = office.services.value(object["service"_L1].toString());
    item.supplierId = office.suppliers.value(object["supplier"_L1].toString());
    item.supplierRef = object["ref"_L1].toString();
    if (!object["fix"_L1].toArray().isEmpty())
        item.articleId = office.articles.value(object["article"_L1].toString());
    return {};
}

void setFacts(const QJsonObject &object, SampleItem &made)
{
    WorkItem &item = made.item;
    made.key = object["id"_L1].toString();
    made.parent = object["parent"_L1].toString();
    made.tags = object["tags"_L1].toVariant().toStringList();
    item.uid = content::uid();
    item.title = object["title"_L1].toString();
    item.kind = fromCode<Kind>(object["kind"_L1].toString()).value_or(Kind::Incident);
    item.channel = object["ch"_L1].toString(u"phone"_s);
    item.usersAffected = object["users"_L1].toInteger();
    item.major = object["major"_L1].toBool();
    item.confidential = object["conf"_L1].toBool();
    item.estimateMinutes = object["est"_L1].toInteger();
    item.costCents = object["cost"_L1].toInteger() * 100;
    const auto priority = fromCode<Priority>(object["p"_L1].toString()).value_or(Priority::Normal);
    setPriority(item, priority, object["impact"_L1].toString() == u"everyone");
    item.fix = object["fix"_L1].toArray().at(0).toString();
    item.fixText = object["fix"_L1].toArray().at(1).toString();
    const QJsonArray links = object["links"_L1].toArray();
    for (const auto &link : links)
        made.links.append({fromCode<LinkKind>(link[0].toString()).value_or(LinkKind::Relates), link[1].toString()});
    const QJsonArray files = object["files"_L1].toArray();
    for (const auto &file : files)
        made.files.append({file[0].toString(), file[1].toString().toUtf8()});
}

Result<void> setTimes(const Office &office, const QJsonObject &object, SampleItem &made)
{
    WorkItem &item = made.item;
    if (object["at"_L1].toString() == u"found") {
        LAMP_TRY(at, named(office.found, made.key));
        item.createdAt = at.plusMinutes(3);
    } else {
        LAMP_TRY(at, momentOf(office, object["at"_L1]));
        item.createdAt = at;
    }
    if (object.contains("planned"_L1)) {
        LAMP_TRY(planned, momentOf(office, object["planned"_L1]));
        item.plannedAt = planned;
    }
    if (object.contains("follow"_L1)) {
        LAMP_TRY(followUp, momentOf(office, object["follow"_L1]));
        item.followUpAt = followUp;
    }
    item.targetAt = targetOf(office, item);
    if (object.contains("due"_L1)) {
        LAMP_TRY(due, momentOf(office, object["due"_L1]));
        item.targetAt = due;
        item.targetSet = true;
    }
    if (object.contains("solved"_L1)) { // something was said about it afterwards
        LAMP_TRY(solved, momentOf(office, object["solved"_L1]));
        item.solvedAt = solved;
    }
    return {};
}

Entry entryOf(const QJsonArray &line, PersonId author, Instant at)
{
    const QString kind = line.at(2).toString();
    Entry entry;
    entry.authorId = author;
    entry.happenedAt = at;
    entry.body = line.at(3).toString();
    entry.minutes = line.at(4).toInteger();
    if (kind.startsWith(u"report")) {
        entry.kind = EntryKind::Report;
        entry.via = kind.section(u':', 1);
    } else if (kind == u"work" || kind == u"note") {
        entry.kind = kind == u"work" && entry.body.isEmpty() ? EntryKind::Work : EntryKind::Note;
    } else {
        entry.kind = EntryKind::Told;
        entry.via = kind;
    }
    return entry;
}

// The status that the words themselves lead to, as in the program: the first word of a technician starts the work,
// an answer of the user ends the waiting for it.
StatusUse statusAfter(const Office &office, const SampleItem &made, EntryKind kind)
{
    const StatusId now = made.item.statusId;
    if (kind == EntryKind::Report)
        return now == office.statuses.value(StatusUse::WaitingUser) ? StatusUse::Progress : StatusUse::None;
    return now == office.statuses.value(StatusUse::New) ? StatusUse::Progress : StatusUse::None;
}

Result<void> addEntries(const Office &office, const QJsonArray &lines, SampleItem &made)
{
    Instant at = made.item.createdAt;
    for (const auto &value : lines) {
        const QJsonArray line = value.toArray();
        LAMP_TRY(author, named(office.people, line.at(1).toString()));
        const auto then = office.time.after(at, line.at(0).toString());
        if (!then)
            return std::unexpected(broken(line.at(0).toString()));
        at = *then;
        if (const QString kind = line.at(2).toString(); kind.startsWith(u'=')) {
            changeStatus(office, made, fromCode<StatusUse>(QStringView(kind).sliced(1)).value_or(StatusUse::None), at,
                         author.id);
            continue;
        }
        const Entry entry = entryOf(line, author.id, at);
        if (line.at(5).toString() == u"all")
            made.updates.insert(at.ms, 0);
        const StatusUse next = statusAfter(office, made, entry.kind);
        made.entries.append(entry);
        if (next != StatusUse::None)
            changeStatus(office, made, next, at, author.id);
    }
    return {};
}

// The status that the ticket has today, when its entries alone do not lead there.
void settle(const Office &office, const QJsonObject &object, SampleItem &made)
{
    const Instant last = made.entries.isEmpty() ? made.item.createdAt : made.entries.last().happenedAt;
    const Instant then = std::min(last.plusMinutes(1), office.time.now());
    const PersonId by = made.item.assigneeId;
    made.item.waitingReason = object["wait"_L1].toString(object["cancel"_L1].toString());
    if (!made.item.fix.isEmpty())
        finish(office, made, made.item.solvedAt.value_or(then), by);
    else if (const auto use = fromCode<StatusUse>(object["s"_L1].toString()); use && *use != StatusUse::None)
        changeStatus(office, made, *use, then, by);
    std::ranges::stable_sort(made.entries, {}, &Entry::happenedAt);
    for (const Entry &entry : std::as_const(made.entries))
        made.articleMinutes += made.item.articleId ? entry.minutes : 0;
    made.helped = object["helped"_L1].toBool(true);
}

Result<QList<Step>> stepsOf(const Office &office, const QJsonArray &lines, const SampleItem &made)
{
    const Instant done = made.entries.last().happenedAt;
    QList<Step> steps;
    for (const auto &line : lines) {
        Step step;
        step.position = steps.size();
        step.title = line[0].toString();
        const auto result = fromCode<StepResult>(line[1].toString());
        if (!result)
            return std::unexpected(broken(line[1].toString()));
        step.result = *result;
        step.note = line[2].toString();
        if (step.result != StepResult::Open) {
            step.doneById = made.item.assigneeId;
            step.doneAt = std::min(done, office.time.now());
        }
        steps.append(step);
    }
    return steps;
}

Result<SampleItem> ticketOf(const Office &office, const QJsonObject &object)
{
    SampleItem made;
    setFacts(object, made);
    LAMP_CHECK(setPeople(office, object, made.item));
    LAMP_CHECK(setThings(office, object, made));
    LAMP_CHECK(setTimes(office, object, made));
    made.item.statusId = office.statuses.value(StatusUse::New);
    Entry report;
    report.kind = EntryKind::Report;
    report.via = viaOf(made.item.channel);
    report.authorId = made.item.reportedById ? made.item.reportedById : made.item.requesterId;
    report.body = object["d"_L1].toString();
    report.happenedAt = made.item.createdAt;
    made.entries.append(report);
    LAMP_CHECK(addEntries(office, object["e"_L1].toArray(), made));
    settle(office, object, made);
    LAMP_TRY(steps, stepsOf(office, object["steps"_L1].toArray(), made));
    made.steps = steps;
    LAMP_CHECK(setSheets(office, object, made));
    return made;
}

} // namespace

Result<SampleItems> tickets(const Office &office)
{
    SampleItems made;
    const QStringList files = QDir(u":/lamplighter/sample/tickets"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        LAMP_TRY(document, content::json(u"sample/tickets/" + file));
        const QJsonArray list = document.array();
        for (const auto &value : list) {
            LAMP_TRY(ticket, ticketOf(office, value.toObject()));
            made.append(ticket);
        }
    }
    tellReporters(office, made);
    return made;
}

} // namespace lamp::sampleoffice
