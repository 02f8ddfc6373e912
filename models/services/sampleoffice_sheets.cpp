// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_p.h"
#include "store/rows.h"

#include <algorithm>

// What items of the sample office know beside their timeline: problems, changes, major incidents, checklists, downtime
// and material.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Instant>> maybeMoment(const Office &office, const QJsonValue &text)
{
    if (text.toString().isEmpty())
        return std::nullopt;
    LAMP_TRY(at, momentOf(office, text));
    return std::optional(at);
}

Result<PersonId> maybePerson(const Office &office, const QJsonValue &key)
{
    if (key.toString().isEmpty())
        return PersonId{};
    LAMP_TRY(person, named(office.people, key.toString()));
    return person.id;
}

// [name, phone] of somebody without a record, or [key] of a person.
ChangeCall callOf(const Office &office, const QJsonArray &line, qint64 position)
{
    const QString name = line.at(0).toString();
    ChangeCall call{.position = position, .name = name, .phone = line.at(1).toString()};
    if (const auto person = office.people.constFind(name); person != office.people.constEnd()) {
        call.personId = person->id;
        call.name = person->name;
        call.phone = person->mobile.isEmpty() ? person->phone : person->mobile;
    }
    return call;
}

Result<void> setApproval(const Office &office, const QJsonObject &object, ChangeSheet &sheet)
{
    LAMP_TRY(approver, maybePerson(office, object["approver"_L1]));
    LAMP_TRY(asked, maybeMoment(office, object["asked"_L1]));
    LAMP_TRY(decided, maybeMoment(office, object["decided"_L1]));
    sheet.approverId = approver;
    sheet.askedAt = asked;
    sheet.decidedAt = decided;
    sheet.decidedById = decided ? approver : PersonId{};
    sheet.approval = decided ? Approval::Given : asked ? Approval::Asked : Approval::None;
    sheet.approvalNote = object["note"_L1].toString();
    return {};
}

Result<void> setChange(const Office &office, const QJsonObject &object, SampleItem &made)
{
    ChangeSheet sheet;
    sheet.risk = fromCode<ChangeRisk>(object["risk"_L1].toString()).value_or(ChangeRisk::Low);
    sheet.plan = object["plan"_L1].toString();
    sheet.backOut = object["backOut"_L1].toString();
    sheet.windowMinutes = object["minutes"_L1].toInteger();
    sheet.noReturnMinutes = object["noReturn"_L1].toInteger();
    LAMP_CHECK(setApproval(office, object, sheet));
    LAMP_TRY(started, maybeMoment(office, object["started"_L1]));
    LAMP_TRY(rolledBack, maybeMoment(office, object["rolledBack"_L1]));
    const PersonId by = made.item.assigneeId;
    sheet.startedAt = started;
    sheet.startedById = started ? by : PersonId{};
    sheet.rolledBackAt = rolledBack;
    sheet.rolledBackById = rolledBack ? by : PersonId{};
    if (started && !rolledBack && made.item.solvedAt) {
        sheet.doneAt = made.item.solvedAt;
        sheet.doneById = by;
    }
    const QJsonArray calls = object["calls"_L1].toArray();
    for (const auto &line : calls)
        made.calls.append(callOf(office, line.toArray(), made.calls.size()));
    made.change = sheet;
    return {};
}

Result<void> setRun(const Office &office, const QJsonObject &object, SampleItem &made)
{
    MajorSheet sheet;
    LAMP_TRY(leader, maybePerson(office, object["leader"_L1]));
    LAMP_TRY(since, momentOf(office, object["since"_L1]));
    LAMP_TRY(reviewed, maybeMoment(office, object["at"_L1]));
    sheet.leaderId = leader;
    sheet.startedAt = since;
    sheet.everyMinutes = object["every"_L1].toInteger();
    sheet.happened = object["happened"_L1].toString();
    sheet.reason = object["reason"_L1].toString();
    sheet.improvement = object["improvement"_L1].toString();
    sheet.reviewedAt = reviewed;
    sheet.reviewedById = reviewed ? leader : PersonId{};
    made.run = sheet;
    return {};
}

Result<void> setDowntime(const Office &office, const QJsonObject &object, SampleItem &made)
{
    LAMP_TRY(from, momentOf(office, object["from"_L1]));
    LAMP_TRY(until, maybeMoment(office, object["to"_L1]));
    made.downtime = Downtime{.assetId = object["asset"_L1].toBool() ? made.item.assetId : AssetId{},
                             .serviceId = office.services.value(object["service"_L1].toString()),
                             .startedAt = from,
                             .endedAt = until,
                             .users = object["users"_L1].toInteger(),
                             .share = object["share"_L1].toDouble(1.0),
                             .planned = object["planned"_L1].toBool(),
                             .recordedAt = until.value_or(from)};
    return {};
}

// ["New starter", "block"]: the steps stand in a list with a name. A fourth word of a step makes more of it than a
// line: "ticket:laptop" is ticked by that ticket, "ask:Judith" by that person's word.
Result<void> setList(const Office &office, const QJsonObject &object, SampleItem &made)
{
    const QJsonArray list = object["list"_L1].toArray();
    if (!list.isEmpty()) {
        const auto gate = fromCode<Gate>(list.at(1).toString());
        if (!gate)
            return std::unexpected(broken(list.at(1).toString()));
        made.list = Checklist{.title = list.at(0).toString(), .gate = *gate};
    }
    const QJsonArray steps = object["steps"_L1].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString more = steps.at(i)[3].toString(), what = more.section(u':', 1);
        if (more.startsWith(u"ticket:")) {
            made.parts.append({i, {.kind = PartKind::Ticket}, what});
        } else if (more.startsWith(u"ask:")) {
            LAMP_TRY(person, named(office.people, what));
            made.parts.append(
                {i, {.kind = PartKind::Approval, .personId = person.id, .askedAt = made.item.createdAt}, {}});
        }
    }
    return {};
}

// [what, price of one, how many]: the price is part of the item's cost.
void setMaterial(const QJsonArray &lines, SampleItem &made)
{
    qint64 cents = 0;
    for (const auto &value : lines) {
        const QJsonArray line = value.toArray();
        const Instant at = made.entries.last().happenedAt;
        made.material.append({.text = line.at(0).toString(),
                              .unitCents = qRound64(line.at(1).toDouble() * 100),
                              .quantity = line.at(2).toDouble(1),
                              .authorId = made.item.assigneeId,
                              .happenedAt = at,
                              .recordedAt = at});
        cents += made.material.last().cents();
    }
    made.item.costCents = std::max(made.item.costCents, cents);
}

// The word of a technician is the first one of a ticket that nobody had looked at.
void startWith(SampleItem &one, const Entry &said, StatusId progress)
{
    for (Entry &entry : one.entries)
        if (entry.kind == EntryKind::Status && entry.statusId == progress && entry.happenedAt > said.happenedAt)
            entry.happenedAt = said.happenedAt;
    one.entries.append(said);
    std::ranges::stable_sort(one.entries, {}, &Entry::happenedAt);
}

Result<void> addList(ChangeSet &changes, const SampleItem &one, WorkItemId id, const QList<StepId> &steps,
                     const QHash<QString, WorkItemId> &ids)
{
    ChecklistId list;
    if (one.list) {
        Checklist row = *one.list;
        row.workItemId = id;
        LAMP_TRY(made, rows::insert(changes, row));
        list = made;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto special = std::ranges::find(one.parts, i, &SampleItem::Part::step);
        if (!list && special == one.parts.end())
            continue;
        ChecklistPart part = special == one.parts.end() ? ChecklistPart{} : special->part;
        part.stepId = steps[i];
        part.checklistId = list;
        if (part.kind == PartKind::Ticket) {
            LAMP_TRY(child, named(ids, special->child));
            part.childId = child;
        }
        LAMP_CHECK(rows::insert(changes, part));
    }
    return {};
}

// A row of which an item has one at most.
template <class Sheet>
Result<void> addSheet(ChangeSet &changes, std::optional<Sheet> sheet, WorkItemId id)
{
    if (!sheet)
        return {};
    sheet->workItemId = id;
    return rows::insert(changes, *sheet).transform([](const auto &) { });
}

} // namespace

Result<Instant> momentOf(const Office &office, const QJsonValue &text)
{
    if (const auto at = office.time.moment(text.toString()))
        return *at;
    return std::unexpected(broken(text.toString()));
}

Result<void> setSheets(const Office &office, const QJsonObject &object, SampleItem &made)
{
    if (const QJsonObject problem = object["problem"_L1].toObject(); !problem.isEmpty())
        made.problem = ProblemSheet{.symptoms = problem["symptoms"_L1].toString(),
                                    .cause = problem["cause"_L1].toString(),
                                    .workaround = problem["workaround"_L1].toString(),
                                    .knownError = problem["known"_L1].toBool()};
    if (const QJsonObject change = object["change"_L1].toObject(); !change.isEmpty())
        LAMP_CHECK(setChange(office, change, made));
    if (const QJsonObject run = object["run"_L1].toObject(); !run.isEmpty())
        LAMP_CHECK(setRun(office, run, made));
    if (const QJsonObject down = object["downtime"_L1].toObject(); !down.isEmpty())
        LAMP_CHECK(setDowntime(office, down, made));
    setMaterial(object["material"_L1].toArray(), made);
    return setList(office, object, made);
}

void tellReporters(const Office &office, SampleItems &items)
{
    const StatusId progress = office.statuses.value(StatusUse::Progress);
    for (SampleItem &whole : items)
        for (auto [moment, told] : whole.updates.asKeyValueRange()) {
            const Instant at{moment};
            const auto said = std::ranges::find_if(whole.entries, [at](const Entry &entry) {
                return entry.kind == EntryKind::Told && entry.happenedAt == at;
            });
            if (said == whole.entries.end())
                continue;
            Entry same = *said;
            same.minutes = 0; // spent once
            for (SampleItem &one : items) {
                const bool called = one.parent == whole.key && one.item.createdAt < at;
                if (!called || (one.item.solvedAt && *one.item.solvedAt < at))
                    continue;
                startWith(one, same, progress);
                ++told;
            }
        }
}

Result<void> addSheets(ChangeSet &changes, const SampleItem &one, WorkItemId id, const QList<StepId> &steps,
                       const QHash<QString, WorkItemId> &ids)
{
    LAMP_CHECK(addSheet(changes, one.problem, id));
    LAMP_CHECK(addSheet(changes, one.change, id));
    LAMP_CHECK(addSheet(changes, one.run, id));
    for (ChangeCall call : one.calls) {
        call.workItemId = id;
        LAMP_CHECK(rows::insert(changes, call));
    }
    for (Material material : one.material) {
        material.workItemId = id;
        LAMP_CHECK(rows::insert(changes, material));
    }
    return addList(changes, one, id, steps, ids);
}

} // namespace lamp::sampleoffice
