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
constexpr qint64 Day = 86'400'000;

Instant utc(const QString &text) // "2026-11-24 09:00"
{
    return Instant::from(QDateTime(QDate::fromString(text.first(10), Qt::ISODate),
                                   QTime::fromString(text.sliced(11), u"HH:mm"_s), QTimeZone::UTC));
}

Plan weekly(const QString &title)
{
    Plan plan;
    plan.title = title;
    plan.purpose = u"What goes wrong without it."_s;
    plan.state = PlanState::Active;
    plan.rrule = u"FREQ=WEEKLY;BYDAY=TH"_s;
    plan.start = u"2026-11-26T09:00"_s;
    plan.zone = u"UTC"_s;
    plan.minutes = 45;
    return plan;
}

QList<Step> twoSteps()
{
    return {Step{.title = u"Pick a file"_s},
            Step{.kind = StepKind::Number, .title = u"Time to restore"_s, .unit = u"min"_s, .highest = 60}};
}

PlanId make(test::TempDesk &desk, const Plan &plan, const QList<Step> &steps = {}, const QList<AssetId> &assets = {})
{
    const auto made = desk->plans().create(plan, steps, assets).result();
    return made ? *made : PlanId{};
}

QList<CalendarEntry> entries(test::TempDesk &desk, const QString &from, const QString &to,
                             CalendarLayers layers = CalendarLayer::Plan)
{
    return desk->plans().entries(utc(from), utc(to), layers).result().value_or(QList<CalendarEntry>{});
}

WorkItem item(test::TempDesk &desk, WorkItemId id)
{
    return desk->database().readNow([id](Connection &c) { return rows::get<WorkItem>(c, id); }).value_or(WorkItem{});
}
} // namespace

class TestPlans : public QObject {
    Q_OBJECT
private slots:
    void datesAreComputedForTheShownRange()
    {
        test::TempDesk desk;
        const PlanId plan = make(desk, weekly(u"Restore test"_s));
        QVERIFY(plan);
        const auto list = entries(desk, u"2026-12-01 00:00"_s, u"2027-01-01 00:00"_s);
        QCOMPARE(list.size(), 5);
        QCOMPARE(list.first().key, (OccurrenceKey{plan, {}, u"2026-12-03T09:00"_s}));
        QCOMPARE(list.first().title, u"Restore test"_s);
        QCOMPARE(list.first().state, CalendarState::Forecast);
        QCOMPARE(list.first().startsAt, utc(u"2026-12-03 09:00"_s));
        QCOMPARE(list.first().date, QDate(2026, 12, 3));
        QCOMPARE(list.first().minutes, 45);
        QVERIFY(!list.first().allDay);
        const auto stored = desk->database().readNow([](Connection &c) { return rows::all<Occurrence>(c); });
        QVERIFY(stored->isEmpty()); // nothing is stored by looking
    }

    void eachAssetGetsItsOwnJobOrAllShareOne()
    {
        test::TempDesk desk;
        const QList<AssetId> assets{desk.asset(u"SRV-01"_s), desk.asset(u"SRV-02"_s)};
        Plan shared = weekly(u"Shared"_s);
        shared.jobPerAsset = false;
        make(desk, weekly(u"Each"_s), {}, assets);
        make(desk, shared, {}, assets);
        QStringList found;
        for (const CalendarEntry &entry : entries(desk, u"2026-12-03 00:00"_s, u"2026-12-04 00:00"_s))
            found.append(entry.title + u'/' + entry.assetName);
        found.sort();
        QCOMPARE(found, (QStringList{u"Each/SRV-01"_s, u"Each/SRV-02"_s, u"Shared/"_s}));
    }

    void pastOfANewPlanWasNeverDue()
    {
        test::TempDesk desk;
        Plan old = weekly(u"Old rule"_s);
        old.start = u"1998-01-01T09:00"_s;
        make(desk, old);
        QVERIFY(entries(desk, u"2020-01-01 00:00"_s, u"2026-11-24 00:00"_s).isEmpty());
        QCOMPARE(entries(desk, u"2026-11-24 00:00"_s, u"2026-12-01 00:00"_s).size(), 1);
        QCOMPARE(desk->plans().runMissed().result().value_or(-1), 0);
    }

    void draftsAndPausedPlansHaveNoDates()
    {
        test::TempDesk desk;
        Plan draft = weekly(u"Draft"_s);
        draft.state = PlanState::Draft;
        const PlanId plan = make(desk, draft);
        QVERIFY(entries(desk, u"2026-12-01 00:00"_s, u"2027-01-01 00:00"_s).isEmpty());
        VERIFY_OK(desk->plans().setState(plan, PlanState::Active).result());
        QCOMPARE(entries(desk, u"2026-12-01 00:00"_s, u"2027-01-01 00:00"_s).size(), 5);
        VERIFY_OK(desk->plans().setState(plan, PlanState::Paused).result());
        QVERIFY(entries(desk, u"2026-12-01 00:00"_s, u"2027-01-01 00:00"_s).isEmpty());
    }

    void badRuleIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("sub-daily") << u"FREQ=HOURLY"_s;
        QTest::newRow("never") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s;
        QTest::newRow("unknown") << u"FREQ=DAILY;BYMOON=FULL"_s;
    }
    void badRuleIsRefusedWithItsReason()
    {
        QFETCH(QString, rule);
        test::TempDesk desk;
        Plan plan = weekly(u"Bad"_s);
        plan.rrule = rule;
        const auto made = desk->plans().create(plan, {}, {}).result();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!made.error().detail.isEmpty());
        QCOMPARE(desk->plans().preview(plan).problem, made.error().detail);
    }

    void startIsAlignedToTheFirstDate()
    {
        test::TempDesk desk;
        Plan plan = weekly(u"Aligned"_s);
        plan.start = u"2026-11-24T09:00"_s;
        const PlanId id = make(desk, plan);
        QCOMPARE(desk->plans().details(id).result()->plan.start, u"2026-11-26T09:00"_s);
        QCOMPARE(desk->plans().preview(plan).start, u"2026-11-26T09:00"_s);
    }

    void ticketTargetsPlannedWorkAndRenewalsAreLayers()
    {
        test::TempDesk desk;
        const WorkItemId ticket = desk.ticket(u"Printer jams"_s);
        WorkItem before = item(desk, ticket), after = before;
        after.targetAt = utc(u"2026-11-25 15:20"_s);
        VERIFY_OK(desk->workItems().edit(before, after).result());
        NewWorkItem change;
        change.item.kind = Kind::Change;
        change.item.title = u"Swap the switch"_s;
        change.item.plannedAt = utc(u"2026-11-26 18:00"_s);
        change.item.estimateMinutes = 90;
        VERIFY_OK(desk->workItems().create(change).result());
        VERIFY_OK(desk->database()
                      .write({"Made %1", {}, {}},
                             [](ChangeSet &c) -> Result<void> {
                                 Renewal renewal{.uid = QByteArray(16, 'r'),
                                                 .title = u"MegaFax"_s,
                                                 .endsOn = {2026, 12, 31},
                                                 .actBy = {2026, 11, 30}};
                                 LAMP_TRY(id, rows::insert(c, renewal));
                                 Q_UNUSED(id)
                                 return {};
                             })
                      .result());

        const auto targets = entries(desk, u"2026-11-25 00:00"_s, u"2026-11-26 00:00"_s, CalendarLayer::Target);
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.first().workItemId, ticket);
        QCOMPARE(targets.first().startsAt, utc(u"2026-11-25 15:20"_s));
        QCOMPARE(targets.first().state, CalendarState::Open);
        const auto planned = entries(desk, u"2026-11-26 00:00"_s, u"2026-11-27 00:00"_s, CalendarLayer::Planned);
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.first().title, u"Swap the switch"_s);
        QCOMPARE(planned.first().endsAt(), utc(u"2026-11-26 19:30"_s));
        const auto act = entries(desk, u"2026-11-01 00:00"_s, u"2026-12-01 00:00"_s, CalendarLayer::Renewal);
        QCOMPARE(act.size(), 1);
        QVERIFY(act.first().lastDayToAct);
        QCOMPARE(act.first().date, QDate(2026, 11, 30));
        const auto end = entries(desk, u"2026-12-01 00:00"_s, u"2027-01-01 00:00"_s, CalendarLayer::Renewal);
        QCOMPARE(end.size(), 1);
        QVERIFY(!end.first().lastDayToAct);
    }

    void planOfAnotherZoneStandsAtItsOwnTime()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->setSetting(u"zone"_s, u"Europe/Berlin"_s).result());
        QTRY_COMPARE(desk->zone(), QTimeZone("Europe/Berlin"));
        Plan plan = weekly(u"London"_s);
        plan.zone = u"Europe/London"_s;
        const PlanId id = make(desk, plan);
        const auto list = entries(desk, u"2026-11-26 00:00"_s, u"2026-11-27 00:00"_s);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().startsAt, utc(u"2026-11-26 09:00"_s));
        QCOMPARE(list.first().zone, u"Europe/London"_s);
        const auto details = desk->plans().occurrence(list.first().key).result();
        VERIFY_OK(details);
        QVERIFY2(details->why.join(u' ').contains(u"Europe/London"), qPrintable(details->why.join(u' ')));
        QCOMPARE(details->plan.id, id);
    }

    void editKeepsWhatWasDoneAndDropsMovedDatesOfTheOldRule()
    {
        test::TempDesk desk;
        const PlanId id = make(desk, weekly(u"Test"_s), twoSteps());
        const OccurrenceKey moved{id, {}, u"2026-12-03T09:00"_s};
        VERIFY_OK(desk->plans().move(moved, utc(u"2026-12-04 09:00"_s)).result());
        auto details = desk->plans().details(id).result();
        VERIFY_OK(details);
        Plan after = details->plan;
        after.rrule = u"FREQ=MONTHLY;BYDAY=2TU"_s;
        QList<Step> steps = details->steps;
        steps.removeFirst();
        steps.append(Step{.title = u"Sign"_s});
        VERIFY_OK(desk->plans().edit(details->plan, after, steps, {desk.asset(u"NAS-01"_s)}).result());
        details = desk->plans().details(id).result();
        VERIFY_OK(details);
        QCOMPARE(details->plan.start, u"2026-12-08T09:00"_s);
        QCOMPARE(details->rhythm, u"monthly, 2nd Tuesday"_s);
        QCOMPARE(details->steps.size(), 2);
        QCOMPARE(details->steps.first().title, u"Time to restore"_s);
        QCOMPARE(details->steps.last().title, u"Sign"_s);
        QCOMPARE(details->assets.size(), 1);
        QVERIFY(details->past.isEmpty());
        QCOMPARE(details->next.size(), 12);
        QCOMPARE(details->next.first().key.slot, u"2026-12-08T09:00"_s);
    }

    void editOfAnOldVersionIsAConflict()
    {
        test::TempDesk desk;
        const PlanId id = make(desk, weekly(u"Test"_s));
        const Plan before = desk->plans().details(id).result()->plan;
        Plan first = before, second = before;
        first.title = u"First"_s;
        second.title = u"Second"_s;
        VERIFY_OK(desk->plans().edit(before, first, {}, {}).result());
        const auto late = desk->plans().edit(before, second, {}, {}).result();
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void keyHasATextForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("shared") << u"12/0/2026-11-24T09:00"_s << true;
        QTest::newRow("of an asset") << u"12/7/2026-11-24"_s << true;
        QTest::newRow("no slot") << u"12/7"_s << false;
        QTest::newRow("bad slot") << u"12/7/soon"_s << false;
        QTest::newRow("letters") << u"a/7/2026-11-24"_s << false;
    }
    void keyHasATextForm()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto key = OccurrenceKey::fromText(text);
        QCOMPARE(key.has_value(), good);
        if (key)
            QCOMPARE(key->toText(), text);
    }

    void listSaysHowTwelveMonthsWent()
    {
        test::TempDesk desk;
        desk.clock().set(utc(u"2026-01-01 08:00"_s));
        Plan plan = weekly(u"Monthly"_s);
        plan.rrule = u"FREQ=MONTHLY;BYMONTHDAY=10"_s;
        plan.start = u"2026-01-10T09:00"_s;
        plan.requirement = u"ISO 27001 A.8.13"_s;
        const PlanId id = make(desk, plan);
        const auto at = [&](const QString &when) { desk.clock().set(utc(when)); };
        at(u"2026-01-10 09:30"_s); // in time
        VERIFY_OK(desk->plans().finish({id, {}, u"2026-01-10T09:00"_s}, 30, {}).result());
        at(u"2026-02-20 09:30"_s); // late: the window is three days
        VERIFY_OK(desk->plans().finish({id, {}, u"2026-02-10T09:00"_s}, 30, {}).result());
        at(u"2026-03-10 09:30"_s);
        VERIFY_OK(desk->plans()
                      .skip({id, {}, u"2026-03-10T09:00"_s}, desk->catalog().choicesOf(u"skip").first().code)
                      .result());
        at(u"2026-05-02 09:30"_s); // April is missed, May comes
        VERIFY_OK(desk->plans().runMissed().result());
        const auto rows = desk->plans().list().result();
        VERIFY_OK(rows);
        const auto row = std::ranges::find(*rows, id, &PlanRow::id);
        QVERIFY(row != rows->end());
        QCOMPARE(row->rhythm, u"monthly, 10th"_s);
        QCOMPARE(row->requirement, u"ISO 27001 A.8.13"_s);
        const std::array<MonthMark, 5> last{MonthMark::InTime, MonthMark::Late, MonthMark::Skipped, MonthMark::Missed,
                                            MonthMark::Coming};
        QVERIFY(std::equal(last.begin(), last.end(), row->months.begin() + 7));
        QCOMPARE(row->months[6], MonthMark::None);
        QCOMPARE(row->inTime, 1);
        QCOMPARE(row->late, 1);
        QCOMPARE(row->skipped, 1);
        QCOMPARE(row->missed, 1);
        QCOMPARE(*row->nextAt, utc(u"2026-05-10 09:00"_s));
        QCOMPARE(*row->lastAt, utc(u"2026-02-20 09:30"_s));
        QCOMPARE(*row->lastMissedAt, utc(u"2026-04-10 09:00"_s));
    }

    void sideOfAnOccurrenceExplainsItself()
    {
        test::TempDesk desk;
        const PlanId id = make(desk, weekly(u"Test"_s), twoSteps());
        const OccurrenceKey key{id, {}, u"2026-12-03T09:00"_s};
        VERIFY_OK(desk->plans().move(key, utc(u"2026-12-04 10:00"_s), u"room is taken"_s).result());
        const auto details = desk->plans().occurrence(key).result();
        VERIFY_OK(details);
        const QString why = details->why.join(u'\n');
        for (const QString &part : {u"every Thursday"_s, u"Thu 3 Dec 2026"_s, u"Fri 4 Dec 2026"_s, u"room is taken"_s,
                                    u"Never done before"_s})
            QVERIFY2(why.contains(part), qPrintable(why));
        QCOMPARE(details->steps.size(), 2);
        QCOMPARE(details->next.first(), utc(u"2026-12-10 09:00"_s));
        QVERIFY(details->lateAt > details->entry.startsAt && details->missedAt > details->lateAt);
        const auto unknown = desk->plans().occurrence({id, {}, u"2026-12-02T09:00"_s}).result();
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    }

    void windowOfAWholeDayIsSaidInDays()
    {
        test::TempDesk desk;
        Plan plan = weekly(u"Whole day"_s);
        plan.start = u"2026-11-26"_s;
        plan.zone.clear();
        plan.graceDays = 2;
        plan.missedDays = 5;
        const PlanId id = make(desk, plan);
        const auto details = desk->plans().occurrence({id, {}, u"2026-12-03"_s}).result();
        VERIFY_OK(details);
        const QString why = details->why.join(u'\n');
        QVERIFY2(why.contains(u"In time until Sat 5 Dec 2026; missed from Wed 9 Dec 2026"), qPrintable(why));
        QVERIFY2(!why.contains(u"00:00"), qPrintable(why));
    }

    void assetSeesItsOwnOccurrences()
    {
        test::TempDesk desk;
        const AssetId one = desk.asset(u"SRV-01"_s), two = desk.asset(u"SRV-02"_s);
        make(desk, weekly(u"Both"_s), {}, {one, two});
        make(desk, weekly(u"Two only"_s), {}, {two});
        const Instant from = utc(u"2026-12-01 00:00"_s), to{from.ms + 7 * Day};
        QCOMPARE(desk->plans().ofAsset(one, from, to).result()->size(), 1);
        QCOMPARE(desk->plans().ofAsset(two, from, to).result()->size(), 2);
    }
};

LAMP_TEST(TestPlans)
#include "tst_plans.moc"
