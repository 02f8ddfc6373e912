// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knowledge.h"
#include "services/demodesk_register.h"
#include "store/rows.h"

#include <algorithm>

// The tickets of a demo desk: made one after the other, written table by table, which keeps the log's ranges long.
namespace lamp::demodesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinutesOfThreeYears = qint64(3) * 365 * 24 * 60;
constexpr qint64 YoungMinutes = qint64(60) * 24 * 60; // the last two months
constexpr int OpenOfYoung = 550, OpenOfOld = 48;      // of a thousand: 7.6 % of all

struct DemoTicket {
    WorkItem item;
    QList<Entry> entries;
    TagId tag;
};

StatusUse openUse(DemoDice &dice)
{
    const qint64 roll = dice.below(100);
    return roll < 20 ? StatusUse::New : roll < 65 ? StatusUse::Progress : roll < 83 ? StatusUse::WaitingUser
        : roll < 93 ? StatusUse::WaitingSupplier : StatusUse::Planned;
}

StatusUse fateOf(qint64 ageMinutes, DemoDice &dice)
{
    if (dice.chance(ageMinutes < YoungMinutes ? OpenOfYoung : OpenOfOld))
        return openUse(dice);
    const qint64 roll = dice.below(100);
    const bool waitsToClose = ageMinutes < 8 * 24 * 60;
    return roll < 3 ? StatusUse::Cancelled : waitsToClose || roll < 5 ? StatusUse::Solved : StatusUse::Closed;
}

void setDemoPriority(WorkItem &item, DemoDice &dice)
{
    static constexpr std::pair<Impact, Urgency> mix[] = {
        {Impact::One, Urgency::CanWait},       {Impact::One, Urgency::Limps},     {Impact::One, Urgency::Limps},
        {Impact::One, Urgency::Limps},         {Impact::Several, Urgency::Limps}, {Impact::One, Urgency::CannotWork},
        {Impact::Several, Urgency::CannotWork}};
    const auto &[impact, urgency] = mix[dice.below(std::size(mix))];
    item.impact = impact;
    item.urgency = urgency;
    if (dice.chance(4)) {
        item.impact = Impact::Everyone;
        item.urgency = Urgency::CannotWork;
    }
    item.priority = priorityOf(item.impact, item.urgency);
    item.usersAffected = item.impact == Impact::One ? 0 : dice.between(2, 40);
}

void setDemoState(const DemoRegister &known, StatusUse use, WorkItem &item, DemoDice &dice)
{
    const qint64 age = (known.now.ms - item.createdAt.ms) / 60'000;
    item.statusId = known.statuses.value(use);
    item.targetAt =
        item.createdAt.plusMinutes(known.resolveMinutes.value(item.priority) * 24 / 9); // a working day as a day
    if (use != StatusUse::New || dice.chance(400))
        item.assigneeId = known.technicians[dice.below(known.technicians.size())];
    if (use == StatusUse::WaitingUser || use == StatusUse::WaitingSupplier) {
        item.waitingReason = use == StatusUse::WaitingUser ? u"information"_s : u"part"_s;
        item.followUpAt = known.now.plusMinutes(dice.between(-3 * 1440, 10 * 1440));
    }
    if (use == StatusUse::WaitingSupplier) {
        item.supplierId = known.suppliers[dice.below(known.suppliers.size())];
        item.supplierRef = u"RMA "_s + QString::number(dice.between(100'000, 999'999));
    }
    if (use == StatusUse::Planned)
        item.plannedAt = known.now.plusMinutes(dice.between(60, 30 * 1440));
    if (use == StatusUse::Solved || use == StatusUse::Closed)
        item.solvedAt = item.createdAt.plusMinutes(std::min(age, dice.between(10, 4 * 1440)));
    if (use == StatusUse::Closed)
        item.closedAt = Instant{std::min(known.now.ms, item.solvedAt->plusMinutes(7 * 1440).ms)};
    if (use == StatusUse::Cancelled)
        item.waitingReason = u"withdrawn"_s;
}

void setDemoFix(const DemoWords &words, const DemoRegister &known, WorkItem &item, DemoDice &dice)
{
    if (!item.solvedAt)
        return;
    const auto &[fix, text] = words.fixes[dice.below(words.fixes.size())];
    item.fix = fix;
    item.fixText = text;
    if (!known.articles.isEmpty() && dice.chance(100))
        item.articleId = known.articles[dice.below(known.articles.size())];
}

Instant within(const WorkItem &item, Instant end, DemoDice &dice)
{
    const qint64 minutes = std::max<qint64>(1, (end.ms - item.createdAt.ms) / 60'000);
    return item.createdAt.plusMinutes(dice.below(minutes));
}

// One to four entries: the report; what was done and said; how it came to its status.
void addDemoEntries(const DemoWords &words, const DemoRegister &known, StatusUse use, DemoTicket &made, DemoDice &dice)
{
    static const QStringList vias{u"call"_s, u"call"_s, u"mail"_s, u"chat"_s, u"person"_s};
    const WorkItem &item = made.item;
    const qint64 sentences = dice.between(1, 3);
    made.entries.append(Entry{.kind = EntryKind::Report, .via = words.one(vias, dice), .authorId = item.requesterId,
                              .body = words.sentences(words.reports, sentences, dice), .happenedAt = item.createdAt});
    if (use == StatusUse::New)
        return;
    const Instant end =
        item.solvedAt.value_or(Instant{std::min(known.now.ms, item.createdAt.plusMinutes(20 * 1440).ms)});
    if (dice.chance(600)) {
        const Instant at = within(item, end, dice);
        const qint64 minutes = dice.chance(700) ? dice.between(3, 60) : 0;
        made.entries.append(Entry{.kind = EntryKind::Note,
                                  .authorId = item.assigneeId,
                                  .body = words.sentences(words.notes, 1, dice),
                                  .minutes = minutes,
                                  .happenedAt = at});
    }
    if (dice.chance(450)) {
        const Instant at = within(item, end, dice);
        const QString via = words.one(vias, dice);
        made.entries.append(Entry{.kind = EntryKind::Told, .via = via, .authorId = item.assigneeId,
                                  .body = words.sentences(words.told, 1, dice), .happenedAt = at});
    }
    made.entries.append(Entry{.kind = EntryKind::Status,
                              .authorId = item.assigneeId,
                              .statusId = item.statusId,
                              .fromStatusId = known.statuses.value(StatusUse::New),
                              .happenedAt = item.closedAt.value_or(end)});
    std::ranges::stable_sort(made.entries, {}, &Entry::happenedAt);
}

DemoTicket demoTicket(const DemoWords &words, const DemoRegister &known, Instant createdAt, DemoDice &dice)
{
    DemoTicket made;
    WorkItem &item = made.item;
    const DemoSubject &subject = words.subjects[dice.below(words.subjects.size())];
    item.uid = demoUid(dice);
    item.kind = dice.chance(690) ? Kind::Incident
        : dice.chance(950)       ? Kind::Request
        : dice.chance(500)       ? Kind::Problem
                                 : Kind::Change;
    item.title = words.title(subject, dice);
    item.createdAt = createdAt;
    const qint64 person = dice.below(known.people.size());
    item.requesterId = known.people[person];
    item.locationId = known.homes[person];
    item.categoryId = known.categories.value(subject.category);
    const QList<AssetId> &assets = known.assets[subject.assetType];
    if (!subject.assetType.isEmpty() && !assets.isEmpty() && dice.chance(850))
        item.assetId = assets[dice.below(assets.size())];
    static const QStringList channels{u"phone"_s, u"phone"_s, u"phone"_s,    u"mail"_s,
                                      u"mail"_s,  u"chat"_s,  u"in_person"_s};
    item.channel = words.one(channels, dice);
    item.teamId = known.teams[dice.below(known.teams.size())];
    if (dice.chance(150))
        item.serviceId = known.services[dice.below(known.services.size())];
    setDemoPriority(item, dice);
    const StatusUse use = fateOf((known.now.ms - createdAt.ms) / 60'000, dice);
    setDemoState(known, use, item, dice);
    setDemoFix(words, known, item, dice);
    addDemoEntries(words, known, use, made, dice);
    if (dice.chance(150))
        made.tag = known.tags[dice.below(known.tags.size())];
    return made;
}

Result<void> storeTickets(ChangeSet &changes, QList<DemoTicket> &tickets)
{
    for (DemoTicket &ticket : tickets) {
        LAMP_TRY(number, changes.next("ticket"));
        ticket.item.numberSort = number;
        ticket.item.number = QString::number(number);
        LAMP_TRY(id, rows::insert(changes, ticket.item));
        ticket.item.id = id;
    }
    for (DemoTicket &ticket : tickets)
        for (Entry &entry : ticket.entries) {
            entry.workItemId = ticket.item.id;
            entry.recordedAt = entry.happenedAt;
            LAMP_CHECK(rows::insert(changes, entry));
        }
    for (const DemoTicket &ticket : std::as_const(tickets))
        if (ticket.tag)
            LAMP_CHECK(rows::insert(changes, Tagging{.tagId = ticket.tag, .workItemId = ticket.item.id}));
    for (const DemoTicket &ticket : std::as_const(tickets))
        if (ticket.item.articleId)
            LAMP_CHECK(rows::insert(changes,
                                    ArticleUse{.articleId = ticket.item.articleId,
                                               .workItemId = ticket.item.id,
                                               .helped = ticket.item.fix != u"went_away",
                                               .minutes = 10,
                                               .at = *ticket.item.solvedAt}));
    return {};
}

} // namespace

Result<void> addDemoTickets(ChangeSet &changes, const DemoWords &words, const DemoRegister &known, quint64 seed,
                            qint64 first, qint64 count, qint64 total)
{
    changes.setBulk(true);
    DemoDice dice = DemoDice::stream(seed, 0x7469636b, first);
    QList<DemoTicket> tickets;
    tickets.reserve(count);
    for (qint64 i = first; i < first + count; ++i) {
        // Spread evenly over three years, so that numbers rise with time; the newest is minutes old.
        const qint64 age = (total - i) * MinutesOfThreeYears / (total + 1);
        tickets.append(demoTicket(words, known, known.now.plusMinutes(-age), dice));
    }
    return storeTickets(changes, tickets);
}

} // namespace lamp::demodesk
