// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_p.h"

#include <algorithm>

// The many short, closed tickets of two years behind those that were written by hand.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

constexpr int OldestDay = 730, NewestDay = 12; // days ago
constexpr int TimedPercent = 70;


struct Crowd {
    QList<Person> people; // who may call: neither technicians nor people who have not started
    QHash<QString, QList<Person>> departments;
    QHash<qint64, AssetId> ownComputer; // by person
};

Crowd crowdOf(const Office &office)
{
    Crowd crowd;
    QStringList keys = office.people.keys();
    keys.sort(); // a hash has no order of its own
    for (const QString &key : std::as_const(keys)) {
        const Person &person = office.people[key];
        if (person.technician || person.startsOn.isValid() || !person.active)
            continue;
        crowd.people.append(person);
        crowd.departments[person.department].append(person);
    }
    for (const Asset &asset : office.assets)
        if (asset.ownerId && (asset.type == u"laptop" || asset.type == u"workstation" || asset.type == u"desktop"))
            crowd.ownComputer.insert(asset.ownerId.value, asset.id);
    return crowd;
}

QString one(const QJsonValue &list, Dice &dice)
{
    const QJsonArray array = list.toArray();
    return array.isEmpty() ? QString() : array[dice.below(static_cast<int>(array.size()))].toString();
}

// A day in the past: fewer calls in August and at Christmas, more on Mondays.
QDate dayIn(const Office &office, Dice &dice)
{
    for (;;) {
        const QDate day = office.time.today().addDays(-dice.between(NewestDay, OldestDay));
        const bool quiet = day.month() == 8 || (day.month() == 12 && day.day() > 20);
        if (day.dayOfWeek() > 5 || (quiet && dice.chance(55)) || (day.dayOfWeek() != 1 && dice.chance(15)))
            continue;
        return day;
    }
}

Person callerOf(const Office &office, const Crowd &crowd, const QJsonObject &pattern, Dice &dice)
{
    if (pattern["tech"_L1].toBool())
        return office.people.value(dice.chance(60) ? u"Marek"_s : u"Dana"_s);
    if (const QString who = pattern["who"_L1].toString(); !who.isEmpty())
        return office.people.value(who);
    const QList<Person> &people = crowd.departments.value(pattern["dept"_L1].toString(), crowd.people);
    return people[dice.below(static_cast<int>(people.size()))];
}

void setAsset(const Office &office, const Crowd &crowd, const QString &choice, QDate day, WorkItem &item, Dice &dice)
{
    if (choice.isEmpty())
        return;
    if (choice == u"own") {
        item.assetId = crowd.ownComputer.value(item.requesterId.value);
    } else {
        const QStringList tags = choice.split(u'|');
        item.assetId = office.assets.value(tags[dice.below(static_cast<int>(tags.size()))]).id;
    }
    for (const Asset &asset : office.assets)
        if (asset.id == item.assetId && asset.purchasedOn > day)
            item.assetId = {}; // was not there yet
}

// "f": codes, each followed by the lines that fit it.
void setFix(const QJsonArray &list, WorkItem &item, Dice &dice)
{
    static const QStringList codes{u"repaired"_s, u"settings"_s, u"replaced"_s, u"restarted"_s, u"explained"_s,
                                   u"access"_s, u"supplier"_s, u"workaround"_s, u"went_away"_s, u"no_fault"_s};
    QList<std::pair<QString, QString>> pairs;
    QString code;
    for (const auto &value : list) {
        if (codes.contains(value.toString()))
            code = value.toString();
        else
            pairs.append({code, value.toString()});
    }
    if (pairs.isEmpty())
        return;
    const auto &[fix, text] = pairs[dice.below(static_cast<int>(pairs.size()))];
    item.fix = fix;
    item.fixText = text;
}

int minutesUntilSolved(Priority priority, Dice &dice)
{
    switch (priority) {
    case Priority::Critical: return dice.between(20, 200);
    case Priority::High: return dice.chance(85) ? dice.between(5, 120) : dice.between(120, 700);
    case Priority::Normal: return dice.chance(70) ? dice.between(10, 400) : dice.between(400, 1800);
    case Priority::Low: break;
    }
    return dice.chance(60) ? dice.between(30, 900) : dice.between(900, 4500);
}

void shortTimeline(const Office &office, const QJsonObject &pattern, SampleItem &made, Dice &dice)
{
    WorkItem &item = made.item;
    const PersonId by = item.assigneeId;
    made.entries.append(Entry{.kind = EntryKind::Report,
                              .via = viaOf(item.channel),
                              .authorId = item.requesterId,
                              .body = one(pattern["d"_L1], dice),
                              .happenedAt = item.createdAt});
    const Instant solved = std::min(
        office.calendar.addWorkingMinutes(item.createdAt, minutesUntilSolved(item.priority, dice)), office.time.now());
    const QJsonArray range = pattern["m"_L1].toArray();
    const int spent = dice.between(range[0].toInt(3), range[1].toInt(10));
    const bool timed = dice.chance(TimedPercent);
    const QString note = one(pattern["n"_L1], dice);
    if (!note.isEmpty() || timed) {
        const Instant at{std::max(item.createdAt.ms + 60'000, solved.ms - dice.between(1, 6) * 60'000)};
        made.entries.append(Entry{.kind = note.isEmpty() ? EntryKind::Work : EntryKind::Note,
                                  .authorId = by,
                                  .body = note,
                                  .minutes = timed ? spent : 0,
                                  .happenedAt = std::min(at, solved)});
        changeStatus(office, made, StatusUse::Progress, std::min(at, solved), by);
    }
    made.articleMinutes = item.articleId ? spent : 0;
    finish(office, made, solved, by);
}

Result<SampleItem> shortTicketOf(const Office &office, const Crowd &crowd, const QJsonObject &pattern, Dice &dice)
{
    SampleItem made;
    WorkItem &item = made.item;
    const QDate day = dayIn(office, dice);
    LAMP_TRY(category, named(office.categories, pattern["c"_L1].toString()));
    const Person caller = callerOf(office, crowd, pattern, dice);
    item.uid = content::uid();
    item.kind = fromCode<Kind>(pattern["k"_L1].toString()).value_or(Kind::Incident);
    item.title = one(pattern["t"_L1], dice);
    item.createdAt = office.time.at(day, QTime(8, 0).addSecs(60 * dice.between(0, 525)));
    item.requesterId = caller.id;
    item.callback = caller.phone;
    item.locationId = caller.locationId;
    item.categoryId = category;
    item.channel = pattern["ch"_L1].toString();
    if (item.channel.isEmpty())
        item.channel = dice.chance(62) ? u"phone"_s
            : dice.chance(50)          ? u"mail"_s
            : dice.chance(50)          ? u"in_person"_s
                                       : u"chat"_s;
    setAsset(office, crowd, pattern["a"_L1].toString(), day, item, dice);
    setPriority(item, fromCode<Priority>(pattern["p"_L1].toString()).value_or(Priority::Normal), false);
    item.assigneeId = office.people.value(dice.chance(68) ? u"Marek"_s : u"Dana"_s).id;
    item.teamId = office.teams.value(u"Support"_s);
    setFix(pattern["f"_L1].toArray(), item, dice);
    if (const QString article = pattern["art"_L1].toString(); !article.isEmpty() && dice.chance(45)) {
        LAMP_TRY(used, named(office.articles, article));
        item.articleId = used;
        made.helped = item.fix != u"went_away" && dice.chance(93);
    }
    item.statusId = office.statuses.value(StatusUse::New);
    item.targetAt = targetOf(office, item);
    shortTimeline(office, pattern, made, dice);
    return made;
}

} // namespace

Result<SampleItems> background(const Office &office, int count)
{
    LAMP_TRY(document, content::json(u"sample/background.json"_s));
    const QJsonArray list = document.array();
    QList<QJsonObject> drum; // each pattern as often as it weighs
    for (const auto &value : list)
        for (qint64 i = 0; i < std::max<qint64>(1, value["w"_L1].toInteger(1)); ++i)
            drum.append(value.toObject());
    if (drum.isEmpty())
        return std::unexpected(broken(u"sample/background.json"_s));
    const Crowd crowd = crowdOf(office);
    Dice dice(20'241'101);
    SampleItems items;
    items.reserve(count);
    for (int i = 0; i < count; ++i) {
        LAMP_TRY(made, shortTicketOf(office, crowd, drum[dice.below(static_cast<int>(drum.size()))], dice));
        items.append(made);
    }
    return items;
}

} // namespace lamp::sampleoffice
