// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/checklist.h"
#include "domain/knowledge.h"
#include "domain/major.h"
#include "domain/plan.h"
#include "domain/problem.h"
#include "domain/register.h"
#include "domain/timecost.h"
#include "domain/workitem.h"
#include "schedule/workcalendar.h"
#include "services/content.h"
#include "services/sampleoffice_time.h"

#include <QJsonArray>

// The parts of making the sample office; private to services/sampleoffice*.cpp.
namespace lamp::sampleoffice {

// What was written already, by the names that the content uses.
struct Office {
    explicit Office(const SampleTime &sampleTime, const WorkCalendar &workCalendar) :
        time(sampleTime), calendar(workCalendar)
    {
    }

    SampleTime time;
    WorkCalendar calendar;
    QHash<StatusUse, StatusId> statuses;
    QHash<QString, CategoryId> categories; // "Printing/Printer"
    QHash<QString, LocationId> locations;
    QHash<QString, Person> people; // by first name
    QHash<QString, Asset> assets;  // by tag
    QHash<QString, SupplierId> suppliers;
    QHash<QString, ServiceId> services;
    QHash<QString, TeamId> teams;
    QHash<QString, ArticleId> articles; // by title
    QHash<QString, RenewalId> renewals; // by title
    QHash<QString, TagId> tags;
    QHash<QString, qint64> targets;     // priority code -> minutes to solve
    QHash<QString, int> targetDays;
    QHash<QString, Instant> found; // key of a ticket that a job found -> when
    bool several = false; // work on the desk: somebody leads it, and hours have a price
};

// A work item with all that hangs on it; made in any order, written in the order of creation, so that numbers rise.
struct SampleItem {
    QString key; // how texts name it: {#key}
    WorkItem item;
    QList<Entry> entries;
    QList<Step> steps;
    QStringList tags;
    QList<AssetId> furtherAssets;
    QList<std::pair<LinkKind, QString>> links; // kind, key of the other end
    QString parent;
    struct File {
        QString name;
        QByteArray data;
    };
    QList<File> files;
    std::optional<Downtime> downtime;
    std::optional<Occurrence> occurrence;
    std::optional<ProblemSheet> problem;
    std::optional<ChangeSheet> change;
    QList<ChangeCall> calls;
    std::optional<MajorSheet> run;
    QMap<qint64, qint64> updates; // moment of an entry that was told to all -> to how many reporters
    std::optional<Checklist> list; // that the steps stand in
    struct Part {
        qsizetype step = 0;
        ChecklistPart part;
        QString child; // key
    };
    QList<Part> parts;
    QList<Material> material;
    bool helped = false; // item.articleId was used and helped
    qint64 articleMinutes = 0;
};
using SampleItems = QList<SampleItem>;

// A small, fixed source of numbers: the same office each time.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }
    [[nodiscard]] quint64 next(); // splitmix64
    [[nodiscard]] int below(int bound)
    {
        return bound > 0 ? static_cast<int>(next() % static_cast<quint64>(bound)) : 0;
    }
    [[nodiscard]] int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

[[nodiscard]] Error broken(const QString &what); // the content names something that does not exist
template <class Value>
[[nodiscard]] Result<Value> named(const QHash<QString, Value> &known, const QString &name)
{
    const auto found = known.constFind(name);
    if (found == known.constEnd())
        return std::unexpected(broken(name));
    return *found;
}

[[nodiscard]] Result<void> addRegister(ChangeSet &changes, Office &office);
[[nodiscard]] Result<void> addArticles(ChangeSet &changes, Office &office);
[[nodiscard]] Result<SampleItems> addPlans(ChangeSet &changes, Office &office);
[[nodiscard]] Result<SampleItems> tickets(const Office &office);
[[nodiscard]] Result<SampleItems> background(const Office &office, int count);
[[nodiscard]] Result<void> write(ChangeSet &changes, Office &office, SampleItems items);
[[nodiscard]] Result<void> addDesk(ChangeSet &changes, const Office &office); // what the desk itself has beside work

// A moment of the content; an error when it is none.
[[nodiscard]] Result<Instant> momentOf(const Office &office, const QJsonValue &text);
// What problems, changes, major incidents, named checklists and material know; the timeline is there by then.
[[nodiscard]] Result<void> setSheets(const Office &office, const QJsonObject &object, SampleItem &made);
// What was told to all stands with each who had called by then.
void tellReporters(const Office &office, SampleItems &items);
// `steps`: of the item, in their order.
[[nodiscard]] Result<void> addSheets(ChangeSet &changes, const SampleItem &one, WorkItemId id,
                                     const QList<StepId> &steps, const QHash<QString, WorkItemId> &ids);

// Timelines. How a report travelled, from the channel of its ticket.
[[nodiscard]] QString viaOf(const QString &channel);
void setPriority(WorkItem &item, Priority priority, bool everyone);
[[nodiscard]] std::optional<Instant> targetOf(const Office &office, const WorkItem &item);
void changeStatus(const Office &office, SampleItem &item, StatusUse use, Instant at, PersonId by);
// Solves the item, and closes it as the desk does when nobody has answered for five working days.
void finish(const Office &office, SampleItem &item, Instant at, PersonId by);

} // namespace lamp::sampleoffice
