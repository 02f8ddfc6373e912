// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarimport.h"

#include "exchange/calendarmapping.h"
#include "services/desk.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "store/planrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};
using Action = CalendarImportLine::Action;
using calendarmapping::AsPlan;
using calendarmapping::AsWork;
using calendarmapping::Group;

// What is to be done with one entry of the file.
struct ImportStep {
    Group group;
    CalendarImportLine line;
    std::optional<AsPlan> plan;
    std::optional<AsWork> work;
    std::optional<CalendarSource> source;
};

// A source's digest also says which version of the row the last import wrote: another one was changed by hand.
QString digestWith(const QString &digest, qint64 version)
{
    return digest + u':' + QString::number(version);
}

Result<std::optional<qint64>> versionHere(Connection &connection, const CalendarSource &source)
{
    if (source.planId) {
        LAMP_TRY(plan, rows::get<Plan>(connection, source.planId));
        return std::optional(plan.version);
    }
    if (source.workItemId) {
        LAMP_TRY(item, rows::get<WorkItem>(connection, source.workItemId));
        return std::optional(item.version);
    }
    return std::nullopt;
}

// A file that this very desk wrote: its entries are here already.
Result<bool> isOwn(Connection &connection, const QString &uid)
{
    if (!uid.endsWith(u"@lamplighter"))
        return false;
    return planstore::hasUid(connection, QByteArray::fromHex(uid.left(32).toLatin1()));
}

Result<Action> actionFor(Connection &connection, const ImportStep &step)
{
    const bool plan = step.plan.has_value();
    if (!step.source) {
        LAMP_TRY(own, isOwn(connection, step.group.item.uid));
        return own ? Action::KeptHere : plan ? Action::NewPlan : Action::NewWork;
    }
    LAMP_TRY(version, versionHere(connection, *step.source));
    if (!version)
        return plan ? Action::NewPlan : Action::NewWork;
    if (step.group.sequence < step.source->sequence)
        return Action::Older;
    if (step.source->digest.section(u':', 0, 0) == step.group.digest)
        return Action::Same;
    if (step.source->digest != digestWith(step.source->digest.section(u':', 0, 0), *version))
        return Action::KeptHere;
    if (plan)
        return step.source->planId ? Action::ChangedPlan : Action::NewPlan;
    return step.source->workItemId ? Action::ChangedWork : Action::NewWork;
}

Result<ImportStep> stepFor(Connection &connection, const Group &group, const QTimeZone &zone, Instant now,
                           QList<IcalProblem> &problems)
{
    ImportStep step;
    step.group = group;
    step.line.line = group.item.line;
    step.line.title = group.item.summary;
    step.line.uid = group.item.uid;
    step.line.when = calendarmapping::whenInWords(group.item);
    if (calendarmapping::recurs(group.item)) {
        auto plan = calendarmapping::asPlan(group, zone);
        if (plan) {
            step.plan = std::move(*plan);
            if (!step.plan->moved.isEmpty())
                step.line.detail =
                    ImportWords::tr("%n date(s) moved", nullptr, static_cast<int>(step.plan->moved.size()));
        } else {
            step.line.detail = ImportWords::tr("only its first date: %1").arg(plan.error().detail);
            const int line = group.item.ruleLine > 0 ? group.item.ruleLine : group.item.line;
            problems.append(
                {line, IcalProblem::Kind::Dropped,
                 ImportWords::tr("the rule of “%1” cannot be used: %2").arg(group.item.summary, plan.error().detail)});
            IcalItem first = group.item;
            first.rrule.clear();
            first.rdates.clear();
            step.line.when = calendarmapping::whenInWords(first);
        }
    }
    if (!step.plan)
        step.work = calendarmapping::asWork(group, zone, now);
    LAMP_TRY(source, planstore::source(connection, group.key));
    step.source = source;
    LAMP_TRY(action, actionFor(connection, step));
    step.line.action = action;
    return step;
}

struct Analysis {
    CalendarPreview preview;
    QList<ImportStep> steps;
};

// `goesOn` reports progress and says whether to go on.
Result<Analysis> analyse(Connection &connection, const QByteArray &bytes, const QTimeZone &zone, Instant now,
                         const std::function<bool(qint64, qint64)> &goesOn)
{
    LAMP_TRY(file, readIcal(bytes));
    if (file.items.isEmpty() && file.damage) {
        return fail(Error::Kind::Invalid, ImportWords::tr("line %1: %2; there is no readable event or task in the file")
                                              .arg(file.damage->line).arg(file.damage->text));
    }
    Analysis analysis;
    analysis.preview.name = file.name;
    analysis.preview.problems = file.problems;
    const auto groups = calendarmapping::groups(file, analysis.preview.problems);
    for (const Group &group : groups) {
        LAMP_TRY(step, stepFor(connection, group, zone, now, analysis.preview.problems));
        analysis.preview.lines.append(step.line);
        analysis.steps.append(step);
        if (!goesOn(analysis.steps.size(), groups.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    std::ranges::stable_sort(analysis.preview.problems, {}, &IcalProblem::line);
    return analysis;
}

// Writes the steps inside one change set.
class CalendarWriter {
public:
    CalendarWriter(Desk &desk, ChangeSet &changes, QList<IcalProblem> &problems)
        : m_desk(desk), m_changes(changes), m_problems(problems), m_catalog(desk.catalogSnapshot())
    {
    }

    Result<void> write(const ImportStep &step)
    {
        CalendarSource after = step.source.value_or(CalendarSource{});
        after.uid = step.group.key;
        after.sequence = step.group.sequence;
        switch (step.line.action) {
        case Action::NewPlan: {
            LAMP_TRY(plan, m_desk.plans().create(m_changes, step.plan->plan, {}, {}));
            after.planId = plan;
            after.workItemId = {};
            LAMP_CHECK(moveDates(step, plan));
            break;
        }
        case Action::ChangedPlan:
            LAMP_CHECK(changePlan(step, after.planId));
            break;
        case Action::NewWork: {
            LAMP_TRY(item, createWork(*step.work));
            after.workItemId = item;
            after.planId = {};
            break;
        }
        case Action::ChangedWork:
            LAMP_CHECK(changeWork(*step.work, after.workItemId));
            break;
        case Action::Same:
        case Action::Older:
        case Action::KeptHere: return {};
        }
        LAMP_TRY(version, versionHere(m_changes.connection(), after));
        after.digest = digestWith(step.group.digest, version.value_or(0));
        if (step.source)
            return rows::update(m_changes, *step.source, after);
        LAMP_TRY(id, rows::insert(m_changes, after));
        Q_UNUSED(id)
        return {};
    }

private:
    Result<void> moveDates(const ImportStep &step, PlanId plan)
    {
        if (step.plan->plan.state != PlanState::Active)
            return {};
        for (const calendarmapping::MovedDate &moved : step.plan->moved) {
            const auto done = m_desk.plans().move(m_changes, {plan, {}, moved.slot}, moved.to, moved.reason);
            if (!done && done.error().kind != Error::Kind::Invalid)
                return done;
            if (!done)
                m_problems.append({step.line.line, IcalProblem::Kind::Dropped,
                                   ImportWords::tr("a moved date (%1) that the series does not have").arg(moved.slot)});
        }
        return {};
    }

    Result<void> changePlan(const ImportStep &step, PlanId id)
    {
        LAMP_TRY(before, rows::get<Plan>(m_changes.connection(), id));
        LAMP_TRY(steps, planstore::steps(m_changes.connection(), id));
        LAMP_TRY(scope, planstore::planAssets(m_changes.connection(), id));
        QList<AssetId> assets;
        for (const PlanAsset &row : std::as_const(scope))
            assets.append(row.assetId);
        const Plan &read = step.plan->plan;
        Plan after = before;
        after.title = read.title;
        after.purpose = read.purpose;
        after.rrule = read.rrule;
        after.start = read.start;
        after.zone = read.zone;
        after.rdates = read.rdates;
        after.exdates = read.exdates;
        after.minutes = read.minutes;
        if (read.state == PlanState::Retired)
            after.state = read.state;
        LAMP_CHECK(m_desk.plans().edit(m_changes, before, after, steps, assets));
        return moveDates(step, id);
    }

    Result<WorkItemId> createWork(const AsWork &work)
    {
        NewWorkItem fresh;
        fresh.item = work.item;
        fresh.description = work.description;
        fresh.item.statusId = m_catalog->status(work.status).id;
        if (work.status == StatusUse::Done)
            fresh.item.solvedAt = work.happenedAt;
        return m_desk.workItems().create(m_changes, fresh);
    }

    Result<void> changeWork(const AsWork &work, WorkItemId id)
    {
        LAMP_TRY(before, rows::get<WorkItem>(m_changes.connection(), id));
        WorkItem after = before;
        after.title = work.item.title;
        after.plannedAt = work.item.plannedAt;
        after.targetAt = work.item.targetAt;
        after.estimateMinutes = work.item.estimateMinutes;
        LAMP_CHECK(m_desk.workItems().edit(m_changes, before, after));
        LAMP_CHECK(m_desk.workItems().setStatus(m_changes, id, m_catalog->status(work.status).id, work.happenedAt));
        LAMP_TRY(entries, workitemstore::entries(m_changes.connection(), id));
        const auto report = std::ranges::find(entries, EntryKind::Report, &Entry::kind);
        if (report == entries.end() || report->body == work.description || work.description.isEmpty())
            return {};
        Entry text = *report;
        text.body = work.description;
        return rows::update(m_changes, *report, text);
    }

    Desk &m_desk;
    ChangeSet &m_changes;
    QList<IcalProblem> &m_problems;
    std::shared_ptr<const Catalog> m_catalog;
};
} // namespace

int CalendarPreview::count(CalendarImportLine::Action action) const
{
    return static_cast<int>(std::ranges::count(lines, action, &CalendarImportLine::action));
}

int CalendarPreview::changes() const
{
    return count(Action::NewPlan) + count(Action::ChangedPlan) + count(Action::NewWork) + count(Action::ChangedWork);
}

QFuture<Result<CalendarPreview>> CalendarImport::preview(const QByteArray &bytes) const
{
    return m_desk.database().read(
        [bytes, zone = m_desk.zone(), now = m_desk.now()](Connection &c) -> Result<CalendarPreview> {
            LAMP_TRY(analysis, analyse(c, bytes, zone, now, [](qint64, qint64) { return true; }));
            return analysis.preview;
        });
}

QFuture<Result<CalendarPreview>> CalendarImport::run(const QByteArray &bytes, const QString &fileName)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Imported the calendar %1"), fileName, {}},
                                   [&desk = m_desk, bytes, fileName](ChangeSet &changes) -> Result<CalendarPreview> {
        const auto progress = [&changes](qint64 done, qint64 total) { return changes.progress(done, total * 2); };
        LAMP_TRY(analysis, analyse(changes.connection(), bytes, desk.zone(), changes.now(), progress));
        CalendarWriter writer(desk, changes, analysis.preview.problems);
        const qint64 all = analysis.steps.size();
        for (qint64 done = 0; done < all; ++done) {
            if (!changes.progress(all + done, all * 2))
                return fail(Error::Kind::Cancelled, {});
            LAMP_CHECK(writer.write(analysis.steps[done]));
        }
        changes.setSubject(fileName);
        return analysis.preview;
    });
}

} // namespace lamp
