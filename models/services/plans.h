// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/register.h"
#include "domain/workitem.h"
#include "schedule/workcalendar.h"
#include "store/database.h"

#include <QFlags>
#include <QFuture>
#include <QHash>

#include <array>

namespace lamp {

class Desk;
class PlanCalendar;
class PlanScheduleCache;

// What an occurrence is known by, whether a row of it exists or not: the plan, the asset (0 = the shared job) and the
// original wall time that the rule gave.
struct OccurrenceKey {
    PlanId planId;
    AssetId assetId;
    QString slot;
    friend bool operator==(const OccurrenceKey &, const OccurrenceKey &) = default;
    friend size_t qHash(const OccurrenceKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.planId.value, key.assetId.value, key.slot);
    }
    [[nodiscard]] QString toText() const; // "12/0/2026-11-24T09:00": for drags, drafts and the command line
    [[nodiscard]] static std::optional<OccurrenceKey> fromText(QStringView text);
};

enum class CalendarLayer { Plan = 1, Target = 2, Renewal = 4, Planned = 8, Freeze = 16, Downtime = 32, Review = 64 };
Q_DECLARE_FLAGS(CalendarLayers, CalendarLayer)
Q_DECLARE_OPERATORS_FOR_FLAGS(CalendarLayers)
constexpr CalendarLayers allLayers()
{
    return CalendarLayer::Plan | CalendarLayer::Target | CalendarLayer::Renewal | CalendarLayer::Planned
        | CalendarLayer::Freeze | CalendarLayer::Downtime | CalendarLayer::Review;
}

// Forecast: computed, nobody touched it. Planned: moved, or a fixed date of planned work. Open: its work item exists.
// Late: not done and past its window. Missed: its time has run out.
enum class CalendarState { Forecast, Planned, Open, Done, Late, Missed, Skipped };

// One thing on the calendar, of whatever layer.
struct CalendarEntry {
    CalendarLayer layer = CalendarLayer::Plan;
    CalendarState state = CalendarState::Forecast;
    QString title; // the plan's, the ticket's or the renewal's
    OccurrenceKey key; // layer Plan
    QString assetName;
    Instant slotAt;   // where the rule put it
    Instant startsAt; // where it stands: differs from slotAt once moved
    bool allDay = false; // then startsAt is midnight in the desk's zone and `date` the day
    QDate date;          // the day in the desk's zone
    qint64 minutes = 0;
    bool moved = false;
    bool started = false; // layer Plan: somebody has begun the job
    std::optional<Instant> targetAt; // when it is to be done by; for what lies ahead only once its job exists
    bool wasLate = false; // Done, after its window
    int failures = 0;     // Done: steps that failed; it is no proof that all is well
    WorkItemId workItemId;
    QString number; // "M-212", "1043"
    Kind kind = Kind::Maintenance;
    Priority priority = Priority::Normal;
    PersonId responsibleId;
    QString responsible;
    RenewalId renewalId;
    bool lastDayToAct = false; // a renewal's act-by date; else its end
    QString reason; // label of the skip reason, or the words of a move
    QString zone;   // IANA id of the plan when it differs from the desk's
    qint64 spanId = 0;            // layers Freeze and Downtime: the record
    Instant spanFrom, spanUntil;  // likewise, and of a window: the whole, of which this may be a day's part
    QList<ArticleId> articleIds; // layer Review: whose review is due on that day
    [[nodiscard]] Instant endsAt() const { return startsAt.plusMinutes(minutes); }
};

} // namespace lamp

Q_DECLARE_TYPEINFO(lamp::CalendarEntry, Q_RELOCATABLE_TYPE);

namespace lamp {

// What a month cell of the Plans page shows; the worst of the month's slots wins, then the first still to come.
enum class MonthMark { None, InTime, Late, Missed, Skipped, Coming, WithFailures };
[[nodiscard]] QString failureWords(int failures); // "with 2 failures"

struct PlanRow {
    PlanId id;
    QString title, purpose, requirement;
    PlanState state = PlanState::Draft;
    QString rhythm; // "monthly, last Thursday"
    PersonId responsibleId;
    QString responsible;
    int assets = 0;
    QString assetNames; // at most three, then "+ 4"
    std::optional<Instant> nextAt; // the first one not finished, also when it is late
    CalendarState nextState = CalendarState::Forecast;
    bool nextAllDay = false;
    std::optional<Instant> lastAt; // last finished
    std::optional<Instant> lastMissedAt; // set when nothing was finished after it
    std::array<MonthMark, 12> months{}; // oldest first; the last is the current month
    int inTime = 0, late = 0, missed = 0, skipped = 0; // in these twelve months; inside the window is in time
    int withFailures = 0; // of those done, early, in time or late: had a failed step
    qint64 minutes = 0;
    QString problem; // the rule cannot be used, in words
};

struct PlanDetails {
    Plan plan;
    QList<Step> steps;
    QList<Asset> assets;
    QString rhythm;
    QString responsible, deputy, article;
    QList<CalendarEntry> next; // the next 12, after now
    QList<CalendarEntry> past; // the last 24 touched ones, newest first
    bool capped = false;       // more dates in the coming year than a calendar shows
    QString problem;
};

// One occurrence with all that the side pane and the visit show beside it.
struct OccurrenceDetails {
    CalendarEntry entry;
    Plan plan;
    QList<Step> steps; // of its work item when open, else of the plan
    QString rhythm;
    QStringList why;   // "The rule gives Sun 22 Nov.", "Moved to Tue 24 Nov: …", "Last done 22 Oct, in time."
    QList<Instant> next;
    Instant opensAt, lateAt, missedAt; // the window
    QList<QStringList> lastValues; // parallel to steps: the same step in the last visits, newest first, at most 4
};

// What a rule being typed means, before it is saved.
struct RulePreview {
    QString rhythm;
    QList<Instant> next;
    QStringList notes;   // "5 months a year have no 31st: no date there."
    QString problem;     // why the rule is refused; empty when it is good
    QString start;       // the start aligned to the first slot
};

class Plans final {
public:
    explicit Plans(Desk &desk);

    // Reading: everything between two moments. Occurrences are computed for the range and merged with the touched rows.
    [[nodiscard]] QFuture<Result<QList<CalendarEntry>>> entries(Instant from, Instant to,
                                                                CalendarLayers layers = allLayers()) const;
    [[nodiscard]] Result<QList<CalendarEntry>> entries(Connection &connection, Instant from, Instant to,
                                                       CalendarLayers layers) const;
    // Occurrences of plans that want attention at `at`: due by then or late, not done; the longest late first.
    [[nodiscard]] QFuture<Result<QList<CalendarEntry>>> due(Instant until) const;
    [[nodiscard]] Result<QList<CalendarEntry>> due(Connection &connection, Instant until) const;
    [[nodiscard]] QFuture<Result<QList<CalendarEntry>>> ofAsset(AssetId asset, Instant from, Instant to) const;
    [[nodiscard]] QFuture<Result<QList<PlanRow>>> list() const;
    [[nodiscard]] Result<QList<PlanRow>> list(Connection &connection) const;
    [[nodiscard]] QFuture<Result<PlanDetails>> details(PlanId id) const;
    [[nodiscard]] QFuture<Result<OccurrenceDetails>> occurrence(const OccurrenceKey &key) const;
    // The key of the occurrence that a maintenance item came from; NotFound for any other item.
    [[nodiscard]] QFuture<Result<OccurrenceKey>> keyOf(WorkItemId item) const;
    // Public holidays of the desk's region, one a day, and the region's name; empty when the desk has none. Some are
    // only named on the calendar, and people work.
    [[nodiscard]] QHash<QDate, Holiday> holidays(QDate from, QDate to) const;
    [[nodiscard]] QString holidayRegion() const;
    // Quick and pure; for the plan editor while it is typed in.
    [[nodiscard]] RulePreview preview(const Plan &plan, int dates = 12) const;

    // Writing. Each is one act: one transaction, one entry of the history.
    [[nodiscard]] QFuture<Result<PlanId>> create(const Plan &plan, const QList<Step> &steps,
                                                 const QList<AssetId> &assets);
    [[nodiscard]] QFuture<Result<void>> edit(const Plan &before, const Plan &after, const QList<Step> &steps,
                                             const QList<AssetId> &assets);
    [[nodiscard]] QFuture<Result<void>> setState(PlanId id, PlanState state);
    [[nodiscard]] QFuture<Result<void>> retire(PlanId id) { return setState(id, PlanState::Retired); }
    // The occurrence's maintenance item, made when it does not exist yet, put into 'in progress'. Twice gives the same.
    [[nodiscard]] QFuture<Result<WorkItemId>> openVisit(const OccurrenceKey &key);
    // Invalid with what is missing: open steps, evidence. `minutes` is the time spent, `note` becomes an entry.
    [[nodiscard]] QFuture<Result<void>> finish(const OccurrenceKey &key, qint64 minutes, const QString &note);
    // `reason`: code of a choice of list 'skip'.
    [[nodiscard]] QFuture<Result<void>> skip(const OccurrenceKey &key, const QString &reason);
    [[nodiscard]] QFuture<Result<void>> move(const OccurrenceKey &key, Instant to, const QString &reason = {});
    [[nodiscard]] QFuture<Result<void>> unmove(const OccurrenceKey &key);
    // To be called at start and every minute. Occurrences whose time has run out become Missed by 'desk', happened at
    // the moment due; of those whose window is open the latest gets its job, at most one open job a plan and asset.
    // The answer is the number of occurrences written; nothing due writes nothing.
    [[nodiscard]] QFuture<Result<qint64>> runMissed();

    // The parts of an act for services that write in the same transaction (imports, sample office).
    [[nodiscard]] Result<PlanId> create(ChangeSet &changes, Plan plan, const QList<Step> &steps,
                                        const QList<AssetId> &assets) const;
    [[nodiscard]] Result<void> edit(ChangeSet &changes, const Plan &before, Plan after, const QList<Step> &steps,
                                    const QList<AssetId> &assets) const;
    [[nodiscard]] Result<WorkItemId> openVisit(ChangeSet &changes, const OccurrenceKey &key, Instant happenedAt) const;
    [[nodiscard]] Result<void> finish(ChangeSet &changes, const OccurrenceKey &key, qint64 minutes, const QString &note,
                                      Instant happenedAt) const;
    [[nodiscard]] Result<void> skip(ChangeSet &changes, const OccurrenceKey &key, const QString &reason,
                                    Instant happenedAt) const;
    [[nodiscard]] Result<void> move(ChangeSet &changes, const OccurrenceKey &key, Instant to,
                                    const QString &reason) const;

    // Makes the occurrence's job without starting it; the answer is its work item.
    [[nodiscard]] Result<WorkItemId> produce(ChangeSet &changes, const OccurrenceKey &key, Instant happenedAt) const;

private:
    [[nodiscard]] PlanCalendar calendar() const;
    [[nodiscard]] Result<Occurrence> occurrenceRow(ChangeSet &changes, const OccurrenceKey &key) const;
    [[nodiscard]] Result<qint64> recordMissed(ChangeSet &changes) const;

    Desk &m_desk;
    std::shared_ptr<PlanScheduleCache> m_schedules;
};

} // namespace lamp
