// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_jobs.h"

#include <algorithm>

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

enum class Fate { Done, Late, Missed, Skipped, Open };

struct Job {
    const JobPlan &plan;
    const Asset *asset = nullptr; // none: the shared job
    RuleSlot slot;
    Instant startsAt;
    OccurrenceWindow window;
    int index = 0; // 0 = the newest slot that is not in the future
    Fate fate = Fate::Done;
    Instant finishedAt;
};

// The same numbers for the same plan on every machine.
quint64 seedOf(const QString &title)
{
    quint64 seed = 1469598103934665603ULL;
    for (const QChar c : title)
        seed = (seed ^ c.unicode()) * 1099511628211ULL;
    return seed;
}

bool contains(const QJsonArray &list, int index)
{
    return std::ranges::any_of(list, [index](const QJsonValue &value) { return value.toInt(-1) == index; });
}

// Whether the slot is the one of the last summer that was missed and made up for: August, long enough ago.
bool isMissedSummer(const Office &office, const Job &job)
{
    if (!job.plan.story.contains("summer"_L1) || job.slot.wall.date().month() != 8)
        return false;
    const qint64 days = job.slot.wall.date().daysTo(office.time.today());
    return days >= 45 && days < 45 + 366;
}

Fate fateOf(const Office &office, const Job &job)
{
    const QJsonObject &story = job.plan.story;
    const bool today = job.plan.schedule.dates().isAllDay() && job.slot.wall.date() == office.time.today();
    const bool held = job.index == 0 && (story.contains("moved"_L1) || story["open"_L1].toBool());
    if (held || today || job.startsAt > office.time.now())
        return Fate::Open;
    if (contains(story["missed_at"_L1].toArray(), job.index) || isMissedSummer(office, job))
        return Fate::Missed;
    if (story["skip"_L1].toObject().contains(QString::number(job.index)))
        return Fate::Skipped;
    return contains(story["late"_L1].toArray(), job.index) ? Fate::Late : Fate::Done;
}

Instant finishOf(const Office &office, const Job &job, Dice &dice)
{
    if (job.fate == Fate::Missed)
        return job.window.missedAt;
    if (job.fate == Fate::Late)
        return {job.window.lateAt.ms + (job.window.missedAt.ms - job.window.lateAt.ms) / 3};
    const bool allDay = job.plan.schedule.dates().isAllDay();
    const Instant begin =
        allDay ? office.time.at(job.slot.wall.date(), QTime(dice.between(9, 15), dice.below(60))) : job.startsAt;
    return job.fate == Fate::Skipped ? begin : begin.plusMinutes(job.plan.plan.minutes + dice.between(0, 12));
}

// A finding of the story for this job and step: [index, step from 1, note, key of the ticket, value].
QJsonArray findingOf(const Job &job, qsizetype position)
{
    const QJsonArray list = job.plan.story["found"_L1].toArray();
    for (const auto &value : list)
        if (value[0].toInt() == job.index && value[1].toInt() == position + 1)
            return value.toArray();
    return {};
}

Step stepOf(const Job &job, Step step, PersonId by)
{
    step.planId = {};
    if (job.fate != Fate::Done && job.fate != Fate::Late)
        return step;
    const QJsonArray usual = job.plan.story["steps"_L1][step.position][7].toArray();
    if (!usual.isEmpty())
        step.value = usual[job.index % usual.size()].toVariant().toString();
    step.result = StepResult::Done;
    if (const QJsonArray finding = findingOf(job, step.position); !finding.isEmpty()) {
        step.result = StepResult::Failed;
        step.note = finding.at(2).toString();
        if (!finding.at(4).isUndefined())
            step.value = finding.at(4).toString();
    }
    step.doneById = by;
    step.doneAt = job.finishedAt;
    return step;
}

OccurrenceState stateOf(Fate fate)
{
    switch (fate) {
    case Fate::Missed: return OccurrenceState::Missed;
    case Fate::Skipped: return OccurrenceState::Skipped;
    case Fate::Open: return OccurrenceState::Open;
    case Fate::Done:
    case Fate::Late: break;
    }
    return OccurrenceState::Done;
}

Occurrence occurrenceOf(const Job &job)
{
    Occurrence row;
    row.uid = occurrenceUid(job.plan.plan.uid, job.asset ? job.asset->uid : QByteArray(), job.slot.slot);
    row.planId = job.plan.plan.id;
    row.assetId = job.asset ? job.asset->id : AssetId{};
    row.slot = job.slot.slot;
    row.slotAt = job.slot.at;
    row.startsAt = job.startsAt;
    row.state = stateOf(job.fate);
    if (job.fate == Fate::Skipped)
        row.reason = job.plan.story["skip"_L1][QString::number(job.index)].toString();
    else if (job.startsAt != job.slot.at)
        row.reason = job.plan.story["moved"_L1]["reason"_L1].toString();
    if (job.fate != Fate::Open)
        row.finishedAt = job.finishedAt;
    return row;
}

// The item as the desk opens it when the window of the slot begins.
SampleItem itemOf(const Office &office, const Job &job, const Occurrence &occurrence)
{
    const Plan &plan = job.plan.plan;
    const QString tag = job.asset ? job.asset->name : QString();
    SampleItem made;
    WorkItem &item = made.item;
    item.uid = occurrenceItemUid(occurrence.uid);
    item.kind = Kind::Maintenance;
    item.title = tag.isEmpty() || plan.title.contains(tag) ? plan.title : QString(plan.title + u", " + tag);
    item.assetId = job.asset ? job.asset->id : job.plan.assets.size() == 1 ? job.plan.assets.first().id : AssetId{};
    if (item.assetId)
        item.locationId = office.assets.value(job.asset ? tag : job.plan.assets.first().name).locationId;
    else
        for (const Asset &asset : job.plan.assets)
            made.furtherAssets.append(asset.id);
    item.categoryId = plan.categoryId;
    item.serviceId = plan.serviceId;
    item.articleId = plan.articleId;
    item.assigneeId = plan.responsibleId;
    item.planId = plan.id;
    item.estimateMinutes = plan.minutes;
    item.channel = u"planned"_s;
    item.createdAt = std::min(job.window.opensAt, office.time.now());
    item.plannedAt = job.startsAt;
    item.targetAt = job.slot.slot.size() == 10 ? office.calendar.endOfWorkingDay(job.slot.wall.date())
                                               : job.startsAt.plusMinutes(plan.minutes);
    item.targetSet = true;
    item.statusId = office.statuses.value(StatusUse::Todo);
    made.entries.append(
        Entry{.kind = EntryKind::Report, .via = item.channel, .body = plan.purpose, .happenedAt = item.createdAt});
    return made;
}

// Where the plan asks for a file, each job has one: what was measured, as the technician kept it.
SampleItem::File evidenceOf(const SampleItem &made, const Job &job)
{
    QString text = made.item.title + u"\n" + job.slot.wall.date().toString(Qt::ISODate) + u"\n\n";
    for (const Step &step : made.steps)
        text += u"[%1] %2%3\n"_s.arg(step.result == StepResult::Failed ? u"-"_s : u"x"_s, step.title,
                                     step.value.isEmpty() ? QString() : QString(u": " + step.value + u' ' + step.unit));
    return {u"evidence-"_s + job.slot.wall.date().toString(Qt::ISODate) + u".txt", text.toUtf8()};
}

void work(const Office &office, const Job &job, SampleItem &made, Dice &dice)
{
    const PersonId by = dice.chance(12) ? job.plan.plan.deputyId : job.plan.plan.responsibleId;
    for (const Step &step : job.plan.steps)
        made.steps.append(stepOf(job, step, by));
    switch (job.fate) {
    case Fate::Open: return;
    case Fate::Missed: changeStatus(office, made, StatusUse::Missed, job.finishedAt, {}); return;
    case Fate::Skipped: changeStatus(office, made, StatusUse::Skipped, job.finishedAt, by); return;
    case Fate::Done:
    case Fate::Late: break;
    }
    const qint64 minutes = job.plan.plan.minutes + dice.between(-4, 8);
    changeStatus(office, made, StatusUse::Progress, job.finishedAt.plusMinutes(-minutes), by);
    const QJsonArray notes = job.plan.story["notes"_L1].toArray();
    const QString note = notes.isEmpty() ? QString() : notes[job.index % notes.size()].toString();
    made.entries.append(Entry{.kind = note.isEmpty() ? EntryKind::Work : EntryKind::Note, .authorId = by, .body = note,
                              .minutes = minutes, .happenedAt = job.finishedAt});
    changeStatus(office, made, StatusUse::Done, job.finishedAt, by);
    made.item.solvedAt = job.finishedAt;
    if (job.plan.plan.evidence == Evidence::File)
        made.files.append(evidenceOf(made, job));
}

// What a job found became a ticket of its own; both know each other.
void linkFindings(Office &office, const Job &job, SampleItem &made)
{
    for (const Step &step : std::as_const(made.steps)) {
        const QString key = findingOf(job, step.position).at(3).toString();
        if (step.result != StepResult::Failed || key.isEmpty())
            continue;
        made.links.append({LinkKind::Relates, key});
        office.found.insert(key, job.finishedAt);
    }
}

// The missed restore test of the summer was made up for sixteen days later, on an item of its own.
SampleItem makeUp(const Office &office, const Job &missed, const SampleItem &before, Dice &dice)
{
    Job job = missed;
    job.fate = Fate::Done;
    job.finishedAt = office.time.at(office.time.workingDay(office.time.dayOf(missed.slot.at), 11), QTime(15, 10));
    Occurrence none;
    none.uid = content::uid();
    SampleItem made = itemOf(office, job, none);
    const QString day =
        QLocale(QLocale::English, QLocale::UnitedKingdom).toString(missed.slot.wall.date(), u"d MMMM"_s);
    made.key = u"restore-made-up"_s;
    made.item.title += u", made up for "_s + day;
    made.item.createdAt = job.finishedAt.plusMinutes(-90);
    made.item.plannedAt = job.finishedAt.plusMinutes(-60);
    made.item.targetAt = job.finishedAt;
    made.entries.first().happenedAt = made.item.createdAt;
    const QJsonValue story = job.plan.story["summer"_L1];
    made.entries.first().body = story["why"_L1].toString().arg(day);
    work(office, job, made, dice);
    made.files = {evidenceOf(made, job), {u"hashes.txt"_s, story["hashes"_L1].toString().toUtf8()}};
    made.links = {{LinkKind::FollowUp, before.key}};
    return made;
}

void addJob(Office &office, Job job, SampleItems &items, Dice &dice)
{
    if (job.index == 0 && job.plan.story.contains("moved"_L1))
        job.startsAt = office.time.moment(job.plan.story["moved"_L1]["to"_L1].toString()).value_or(job.startsAt);
    job.fate = fateOf(office, job);
    job.finishedAt = finishOf(office, job, dice);
    if (job.finishedAt > office.time.now())
        job.fate = Fate::Open; // due earlier today, and not done yet
    const Occurrence occurrence = occurrenceOf(job);
    SampleItem made = itemOf(office, job, occurrence);
    made.occurrence = occurrence;
    work(office, job, made, dice);
    linkFindings(office, job, made);
    if (isMissedSummer(office, job))
        made.key = u"restore-missed"_s;
    items.append(made);
    if (isMissedSummer(office, job))
        items.append(makeUp(office, job, made, dice));
}

} // namespace

SampleItems jobsOf(Office &office, const JobPlan &plan)
{
    const Instant now = office.time.now();
    const auto dates =
        plan.schedule.dates().between(plan.plan.activeSince, {now.ms + plan.schedule.earlyMs() + 1}).list;
    const auto past = std::ranges::count_if(dates, [now](const RuleSlot &slot) { return slot.at <= now; });
    QList<const Asset *> assets;
    if (plan.plan.jobPerAsset)
        for (const Asset &asset : plan.assets)
            assets.append(&asset);
    else
        assets.append(nullptr);
    SampleItems items;
    Dice dice(seedOf(plan.plan.title));
    bool open = false;
    for (qsizetype i = 0; i < dates.size() && !open; ++i) {
        const auto next = i + 1 < dates.size() ? std::optional(dates[i + 1].at) : std::nullopt;
        const OccurrenceWindow window =
            next ? plan.schedule.windowBefore(dates[i].at, next) : plan.schedule.window(dates[i].at, dates[i].at);
        for (const Asset *asset : std::as_const(assets))
            addJob(office,
                   Job{plan, asset, dates[i], dates[i].at, window, static_cast<int>(past - 1 - i), Fate::Done, {}},
                   items, dice);
        open =
            items.last().occurrence && items.last().occurrence->state == OccurrenceState::Open; // one open job at most
    }
    return items;
}

} // namespace lamp::sampleoffice
