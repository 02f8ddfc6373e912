// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/planschedule.h"
#include "services/sampleoffice_jobs.h"
#include "services/sampleoffice_p.h"
#include "store/rows.h"

// The maintenance plans, and the jobs that they have produced in two years.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

// "3TU": the weekday of a date, counted from the month's start; a fifth one is called the last.
QString nthWeekday(QDate day)
{
    static constexpr const char *names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const int nth = (day.day() - 1) / 7 + 1;
    return QString::number(nth > 4 ? -1 : nth) + QLatin1StringView(names[day.dayOfWeek() - 1]);
}

// Rule and first day. "due" puts one of the dates so many working days from today, so that something is always due.
void setRhythm(const Office &office, const QJsonObject &object, Plan &plan)
{
    const int months = static_cast<int>(object["months"_L1].toInteger());
    QDate from = office.time.today().addMonths(-months);
    plan.rrule = object["rule"_L1].toString();
    if (plan.rrule.isEmpty()) {
        const int every = static_cast<int>(object["every"_L1].toInteger());
        const QDate due = office.time.workingDay(office.time.today(), static_cast<int>(object["due"_L1].toInteger()));
        plan.rrule =
            u"FREQ=MONTHLY;"_s + (every > 1 ? u"INTERVAL=%1;"_s.arg(every) : QString()) + u"BYDAY=" + nthWeekday(due);
        from = QDate(due.year(), due.month(), 1).addMonths(-months);
    }
    const QString at = object["at"_L1].toString();
    plan.start = content::firstDay(plan.rrule, from).toString(Qt::ISODate);
    if (!at.isEmpty()) {
        plan.start += u'T' + at;
        plan.zone = QString::fromUtf8(office.time.zone().id());
    }
}

Result<Plan> planOf(const Office &office, const QJsonObject &object)
{
    LAMP_TRY(category, named(office.categories, object["cat"_L1].toString()));
    LAMP_TRY(responsible, named(office.people, object["resp"_L1].toString()));
    LAMP_TRY(deputy, named(office.people, object["deputy"_L1].toString()));
    Plan plan;
    plan.uid = content::uid();
    plan.title = object["title"_L1].toString();
    plan.purpose = object["purpose"_L1].toString();
    plan.requirement = object["requirement"_L1].toString();
    plan.state = PlanState::Active;
    setRhythm(office, object, plan);
    plan.minutes = object["minutes"_L1].toInteger(30);
    plan.graceDays = object["grace"_L1].toInteger();
    plan.missedDays = object["missed"_L1].toInteger();
    plan.responsibleId = responsible.id;
    plan.deputyId = deputy.id;
    plan.categoryId = category;
    plan.serviceId = office.services.value(object["service"_L1].toString());
    plan.articleId = office.articles.value(object["article"_L1].toString());
    plan.evidence = fromCode<Evidence>(object["evidence"_L1].toString()).value_or(Evidence::None);
    plan.risk = object["risk"_L1].toString();
    plan.jobPerAsset = !object["shared"_L1].toBool();
    return plan;
}

Result<JobPlan> storePlan(ChangeSet &changes, const Office &office, const QJsonObject &object)
{
    LAMP_TRY(plan, planOf(office, object));
    LAMP_TRY(schedule, PlanSchedule::make(plan, office.time.zone()));
    const auto first = schedule.dates().first();
    if (!first)
        return std::unexpected(broken(plan.title));
    plan.activeSince = first->at;
    LAMP_TRY(id, rows::insert(changes, plan));
    plan.id = id;
    JobPlan made{plan, schedule, {}, {}, object};
    const QJsonArray steps = object["steps"_L1].toArray();
    for (const auto &line : steps) {
        Step step = content::step(line.toArray(), made.steps.size());
        step.planId = id;
        LAMP_CHECK(rows::insert(changes, step));
        made.steps.append(step);
    }
    const QJsonArray tags = object["assets"_L1].toArray();
    for (const auto &tag : tags) {
        LAMP_TRY(asset, named(office.assets, tag.toString()));
        LAMP_CHECK(rows::insert(changes, PlanAsset{.planId = id, .assetId = asset.id}));
        made.assets.append(asset);
    }
    return made;
}

} // namespace

Result<SampleItems> addPlans(ChangeSet &changes, Office &office)
{
    LAMP_TRY(document, content::json(u"sample/plans.json"_s));
    SampleItems items;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        LAMP_TRY(plan, storePlan(changes, office, value.toObject()));
        items += jobsOf(office, plan);
    }
    return items;
}

} // namespace lamp::sampleoffice
