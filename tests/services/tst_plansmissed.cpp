// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
Instant clockTime(const QString &text)
{
    return Instant::from(QDateTime(QDate::fromString(text.first(10), Qt::ISODate),
                                   QTime::fromString(text.sliced(11), u"HH:mm"_s), QTimeZone::UTC));
}

Plan everyTuesday()
{
    Plan plan;
    plan.title = u"Backup result"_s;
    plan.state = PlanState::Active;
    plan.rrule = u"FREQ=WEEKLY;BYDAY=TU"_s;
    plan.start = u"2026-12-01T09:00"_s;
    plan.zone = u"UTC"_s;
    return plan;
}

QList<Occurrence> stored(Desk &desk)
{
    return desk.database()
        .readNow([](Connection &c) { return rows::all<Occurrence>(c); })
        .value_or(QList<Occurrence>{});
}

int jobs(Desk &desk)
{
    const auto all =
        desk.database().readNow([](Connection &c) { return rows::all<WorkItem>(c); }).value_or(QList<WorkItem>{});
    return static_cast<int>(std::ranges::count(all, Kind::Maintenance, &WorkItem::kind));
}

QList<Occurrence> missed(Desk &desk)
{
    QList<Occurrence> list = stored(desk);
    list.removeIf([](const Occurrence &row) { return row.state != OccurrenceState::Missed; });
    return list;
}
} // namespace

class TestPlansMissed : public QObject {
    Q_OBJECT
private slots:
    void nothingDueWritesNothing()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, {}).result());
        const auto before = desk->history().page({}, 100).result();
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
        QCOMPARE(desk->history().page({}, 100).result()->size(), before->size());
    }

    void jobIsOpenedWhenItsWindowBegins()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->plans().create(everyTuesday(), {Step{.title = u"Look"_s}}, {}).result());
        desk.clock().set(clockTime(u"2026-11-30 15:00"_s)); // 10 % of a week before: 16 h 48
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
        desk.clock().set(clockTime(u"2026-11-30 17:00"_s));
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 1);
        QCOMPARE(jobs(*desk), 1);
        const Occurrence row = stored(*desk).first();
        QCOMPARE(row.state, OccurrenceState::Open);
        const auto details = desk->workItems().details(row.workItemId).result();
        VERIFY_OK(details);
        QCOMPARE(desk->catalog().status(details->item.statusId).use, StatusUse::Todo);
        QCOMPARE(details->steps.size(), 1);
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
        const auto act = desk->history().page({}, 1).result();
        QCOMPARE(act->first().actor, u"desk"_s);
        QVERIFY(!act->first().mine);
    }

    void pastItsWindowItIsMissedAtTheMomentDue()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, {}).result());
        desk.clock().set(clockTime(u"2026-12-01 08:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        desk.clock().set(clockTime(u"2026-12-05 08:00"_s)); // half a week after: Friday 21:00
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 1);
        const auto list = missed(*desk);
        QCOMPARE(list.size(), 1);
        QCOMPARE(*list.first().finishedAt, clockTime(u"2026-12-04 21:00"_s));
        const auto details = desk->workItems().details(list.first().workItemId).result();
        QCOMPARE(desk->catalog().status(details->item.statusId).use, StatusUse::Missed);
        const auto entry = std::ranges::find(details->entries, EntryKind::Status, &Entry::kind);
        QVERIFY(entry != details->entries.end());
        QCOMPARE(entry->happenedAt, clockTime(u"2026-12-04 21:00"_s));
        QCOMPARE(entry->recordedAt, clockTime(u"2026-12-05 08:00"_s));
        QCOMPARE(entry->authorText, u"desk"_s);
    }

    void startedWorkIsNeverMissed()
    {
        test::TempDesk desk;
        const PlanId plan = desk->plans().create(everyTuesday(), {}, {}).result().value_or(PlanId{});
        desk.clock().set(clockTime(u"2026-12-01 09:00"_s));
        VERIFY_OK(desk->plans().openVisit({plan, {}, u"2026-12-01T09:00"_s}).result());
        desk.clock().set(clockTime(u"2026-12-07 08:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        QVERIFY(missed(*desk).isEmpty());
        // The next one waits: at most one open job.
        desk.clock().set(clockTime(u"2026-12-08 10:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        QCOMPARE(jobs(*desk), 1);
        VERIFY_OK(desk->plans().finish({plan, {}, u"2026-12-01T09:00"_s}, 10, {}).result());
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 1);
        QCOMPARE(jobs(*desk), 2);
    }

    void afterAYearInADrawerThereIsOneJobAndTheRestIsMissed()
    {
        test::TempDesk desk;
        const QList<AssetId> assets{desk.asset(u"SRV-01"_s), desk.asset(u"SRV-02"_s)};
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, assets).result());
        desk.clock().set(clockTime(u"2027-11-30 10:00"_s));
        desk.reopen();
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 2 * 53);
        QCOMPARE(missed(*desk).size(), 2 * 52);
        QCOMPARE(jobs(*desk), 2); // one an asset, no flood
        for (const Occurrence &row : missed(*desk))
            QVERIFY(!row.workItemId);
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
    }

    void twoProcessesRecordItOnce()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, {}).result());
        desk.clock().set(clockTime(u"2026-12-30 10:00"_s));
        Database::Options options;
        options.clock = desk.clock().clock();
        auto other = Desk::open(desk.path(), options);
        VERIFY_OK(other);
        auto first = desk->plans().runMissed(), second = (*other)->plans().runMissed();
        const auto a = first.result(), b = second.result();
        VERIFY_OK(a);
        VERIFY_OK(b);
        QCOMPARE(*a + *b, 5);
        QCOMPARE(stored(*desk).size(), 5);
        QCOMPARE(jobs(*desk), 1);
    }

    void retiredAssetGetsNoJob()
    {
        test::TempDesk desk;
        const AssetId asset = desk.asset(u"SRV-01"_s);
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, {asset}).result());
        VERIFY_OK(desk->database().write({"Retired %1", {}, {}}, [asset](ChangeSet &c) -> Result<void> {
            LAMP_TRY(before, rows::get<Asset>(c.connection(), asset));
            Asset after = before;
            after.state = AssetState::Retired;
            return rows::update(c, before, after);
        }).result());
        desk.clock().set(clockTime(u"2027-02-01 10:00"_s));
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
    }

    void addedAssetOwesNothingOfThePast()
    {
        test::TempDesk desk;
        const AssetId one = desk.asset(u"SRV-01"_s), two = desk.asset(u"SRV-02"_s);
        const PlanId plan = desk->plans().create(everyTuesday(), {}, {one}).result().value_or(PlanId{});
        desk.clock().set(clockTime(u"2026-12-30 10:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        const qsizetype before = stored(*desk).size();
        const Plan now = desk->plans().details(plan).result()->plan;
        VERIFY_OK(desk->plans().edit(now, now, {}, {one, two}).result());
        VERIFY_OK(desk->plans().runMissed().result());
        QCOMPARE(stored(*desk).size(), before);
    }

    void missedOneCanBeMadeUpFor()
    {
        test::TempDesk desk;
        const PlanId plan = desk->plans().create(everyTuesday(), {}, {}).result().value_or(PlanId{});
        desk.clock().set(clockTime(u"2026-12-12 10:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        const OccurrenceKey key{plan, {}, u"2026-12-01T09:00"_s};
        QCOMPARE(desk->plans().occurrence(key).result()->entry.state, CalendarState::Missed);
        VERIFY_OK(desk->plans().finish(key, 15, u"made up"_s).result());
        const auto entry = desk->plans().occurrence(key).result()->entry;
        QCOMPARE(entry.state, CalendarState::Done);
        QVERIFY(entry.wasLate);
    }

    void dueListHasTheLateOnesFirst()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->plans().create(everyTuesday(), {}, {}).result());
        Plan friday = everyTuesday();
        friday.title = u"Friday"_s;
        friday.rrule = u"FREQ=WEEKLY;BYDAY=FR"_s;
        VERIFY_OK(desk->plans().create(friday, {}, {}).result());
        desk.clock().set(clockTime(u"2026-12-04 08:00"_s));
        VERIFY_OK(desk->plans().runMissed().result());
        const auto list = desk->plans().due(clockTime(u"2026-12-04 23:59"_s)).result();
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().title, u"Backup result"_s);
        QCOMPARE(list->first().state, CalendarState::Late);
        QCOMPARE(list->last().state, CalendarState::Open);
    }
};

LAMP_TEST(TestPlansMissed)
#include "tst_plansmissed.moc"
