// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"
#include "domain/query.h"
#include "schedule/planschedule.h"
#include "services/content.h"
#include "services/starter.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
template <class T>
QList<T> allOf(Desk &desk)
{
    auto rows = desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); });
    return rows ? *rows : QList<T>();
}
} // namespace

class TestStarter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_desk = std::make_unique<test::TempDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void statusesAreThoseOfTheDeskPage_data();
    void statusesAreThoseOfTheDeskPage();
    void everyStatusTheProgramSetsExistsOnce();
    void shortListsHaveTheirCodes_data();
    void shortListsHaveTheirCodes();
    void categoriesAreTwoLevelsOfThreeToSix();
    void targetsGrowFromCriticalToLow();
    void everySavedViewIsAQueryThatCounts();
    void presetDecidesViewsAndFeatures();
    void thirteenTemplatesHaveTextCategoryAndChecklist();
    void sevenTextsAreReady();
    void plansAreDraftsThatStartOnADateOfTheirRule();
    void patchDayIsTheSecondTuesdayPlusThreeDays();
    void firstDayOfARule_data();
    void firstDayOfARule();
    void unknownPresetOrZoneIsRefused();
    void aDeskThatCouldNotBeMadeLeavesNothing();

private:
    std::unique_ptr<test::TempDesk> m_desk; // for tests that only look
};

void TestStarter::statusesAreThoseOfTheDeskPage_data()
{
    QTest::addColumn<StatusUse>("use");
    QTest::addColumn<QString>("name");
    QTest::addColumn<StatusClass>("cls");
    QTest::addColumn<StopsClocks>("stops");
    QTest::addColumn<bool>("locks");
    QTest::addColumn<bool>("forTickets");
    QTest::addColumn<bool>("forMaintenance");
    QTest::newRow("new") << StatusUse::New << u"New"_s << StatusClass::Initial << StopsClocks::None << false << true
                         << false;
    QTest::newRow("progress") << StatusUse::Progress << u"In progress"_s << StatusClass::Active << StopsClocks::None
                              << false << true << true;
    QTest::newRow("planned") << StatusUse::Planned << u"Planned"_s << StatusClass::Active << StopsClocks::None << false
                             << true << true;
    QTest::newRow("waiting for user") << StatusUse::WaitingUser << u"Waiting for user"_s << StatusClass::Paused
                                      << StopsClocks::NextResponseAndResolve << false << true << false;
    QTest::newRow("waiting for supplier stops nothing")
        << StatusUse::WaitingSupplier << u"Waiting for supplier"_s << StatusClass::Paused << StopsClocks::None << false
        << true << true;
    QTest::newRow("solved") << StatusUse::Solved << u"Solved"_s << StatusClass::Done << StopsClocks::All << false
                            << true << false;
    QTest::newRow("closed locks") << StatusUse::Closed << u"Closed"_s << StatusClass::Done << StopsClocks::All << true
                                  << true << false;
    QTest::newRow("cancelled") << StatusUse::Cancelled << u"Cancelled"_s << StatusClass::Void << StopsClocks::All
                               << false << true << true;
    QTest::newRow("to do") << StatusUse::Todo << u"To do"_s << StatusClass::Initial << StopsClocks::None << false
                           << false << true;
    QTest::newRow("done") << StatusUse::Done << u"Done"_s << StatusClass::Done << StopsClocks::All << false << false
                          << true;
    QTest::newRow("skipped") << StatusUse::Skipped << u"Skipped"_s << StatusClass::Void << StopsClocks::All << false
                             << false << true;
    QTest::newRow("missed") << StatusUse::Missed << u"Missed"_s << StatusClass::Void << StopsClocks::All << false
                            << false << true;
}

void TestStarter::statusesAreThoseOfTheDeskPage()
{
    test::TempDesk &desk = *m_desk;
    QFETCH(StatusUse, use);
    const Status status = desk->catalog().status(use);
    QVERIFY(status.id);
    QTEST(status.name, "name");
    QTEST(status.cls, "cls");
    QTEST(status.stopsClocks, "stops");
    QTEST(status.locks, "locks");
    const auto isFor = [&](Kind kind) { return status.kinds.contains(codeOf(kind)); };
    for (const Kind kind : {Kind::Incident, Kind::Request, Kind::Problem, Kind::Change})
        QTEST(isFor(kind), "forTickets");
    QTEST(isFor(Kind::Maintenance), "forMaintenance");
    QVERIFY((QStringList{u"blu"_s, u"amb"_s, u"grn"_s, u"vio"_s, u"gry"_s, u"red"_s}).contains(status.colour));
}

void TestStarter::everyStatusTheProgramSetsExistsOnce()
{
    test::TempDesk desk;
    QSet<StatusUse> uses;
    for (const Status &status : desk->catalog().statuses) {
        QVERIFY2(!uses.contains(status.use), qPrintable(status.name));
        uses.insert(status.use);
    }
    QCOMPARE(uses.size(), qsizetype(std::size(Codes<StatusUse>::list)) - 1); // all but 'none'
}

void TestStarter::shortListsHaveTheirCodes_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("channel") << QStringList{u"phone"_s, u"in_person"_s, u"mail"_s,   u"chat"_s,
                                            u"seen"_s,  u"alarm"_s,     u"planned"_s};
    QTest::newRow("fix") << QStringList{u"repaired"_s, u"settings"_s, u"replaced"_s, u"restarted"_s, u"explained"_s,
                                        u"access"_s, u"supplier"_s, u"workaround"_s, u"went_away"_s, u"no_fault"_s};
    QTest::newRow("waiting") << QStringList{u"information"_s, u"away"_s, u"part"_s,    u"supplier"_s,
                                            u"approval"_s,    u"date"_s, u"watching"_s};
    QTest::newRow("skip") << QStringList{u"not_needed"_s, u"no_access"_s, u"away"_s,
                                         u"merged"_s,     u"retired"_s,   u"put_off"_s};
    QTest::newRow("cancel") << QStringList{u"duplicate"_s, u"not_ours"_s, u"withdrawn"_s, u"no_answer"_s, u"mistake"_s};
}

void TestStarter::shortListsHaveTheirCodes()
{
    test::TempDesk &desk = *m_desk;
    const QString list = QString::fromLatin1(QTest::currentDataTag());
    QStringList codes;
    for (const Choice &choice : desk->catalog().choicesOf(list)) {
        codes.append(choice.code);
        QVERIFY(!choice.label.isEmpty());
    }
    QTEST(codes, "codes");
}

void TestStarter::categoriesAreTwoLevelsOfThreeToSix()
{
    test::TempDesk desk;
    QHash<CategoryId, int> children;
    QStringList tops;
    for (const Category &category : desk->catalog().categories)
        category.parentId ? void(++children[category.parentId]) : tops.append(category.name);
    QCOMPARE(tops.size(), 10); // nine and 'Other'
    QCOMPARE(children.size(), 9);
    for (const int count : std::as_const(children))
        QVERIFY2(count >= 3 && count <= 6, qPrintable(QString::number(count)));
    for (const Category &category : desk->catalog().categories)
        if (category.name == u"Wi-Fi")
            QCOMPARE(desk->catalog().categoryPath(category.id), u"Network › Wi-Fi"_s);
}

void TestStarter::targetsGrowFromCriticalToLow()
{
    test::TempDesk desk;
    const Target critical = desk->catalog().target(Priority::Critical);
    QCOMPARE(critical.ownMinutes, 15);
    QCOMPARE(critical.firstMinutes, 30);
    QCOMPARE(critical.nextMinutes, 60);
    QCOMPARE(critical.resolveMinutes, 240);
    QCOMPARE(desk->catalog().target(Priority::Normal).resolveMinutes, 3 * 540);
    QCOMPARE(desk->catalog().target(Priority::Low).targetDays, 10);
    const QList order{Priority::Critical, Priority::High, Priority::Normal, Priority::Low};
    for (qsizetype i = 1; i < order.size(); ++i) {
        const Target a = desk->catalog().target(order[i - 1]), b = desk->catalog().target(order[i]);
        QVERIFY(a.ownMinutes < b.ownMinutes && a.firstMinutes < b.firstMinutes && a.nextMinutes < b.nextMinutes);
        QVERIFY(a.resolveMinutes < b.resolveMinutes && a.targetDays < b.targetDays);
    }
}

void TestStarter::everySavedViewIsAQueryThatCounts()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    desk.ticket(u"Printer jams"_s);
    const auto views = allOf<SavedView>(*desk);
    QCOMPARE(views.size(), 1 + 14 + 7);
    for (const SavedView &view : views) {
        const auto query = parseQuery(view.query);
        QVERIFY2(query, qPrintable(view.name + u": " + (query ? QString() : query.error().detail)));
        const auto again = parseQuery(toText(*query));
        VERIFY_OK(again);
        QCOMPARE(*again, *query);
        const auto counts = desk->workItems().counts({*query}).result();
        VERIFY_OK(counts);
        if (view.name == u"All open" || view.name == u"Unassigned")
            QCOMPARE(counts->first(), 1);
        if (view.name == u"Solved this week" || view.name == u"Major now")
            QCOMPARE(counts->first(), 0);
    }
}

void TestStarter::presetDecidesViewsAndFeatures()
{
    test::TempDesk team(u"several"_s), alone(u"alone"_s);
    const auto names = [](test::TempDesk &desk) {
        QStringList list;
        for (const SavedView &view : desk->catalog().views)
            list.append(view.name);
        return list;
    };
    QVERIFY(names(team).contains(u"Unassigned"_s));
    QVERIFY(!names(alone).contains(u"Unassigned"_s));
    QVERIFY(names(alone).contains(u"Open"_s));
    QCOMPARE(names(team).size(), 15);
    QCOMPARE(names(alone).size(), 8);
    QVERIFY(team->catalog().has(u"impact"));
    QVERIFY(!alone->catalog().has(u"impact"));
    QVERIFY(alone->catalog().has(u"renewals"));
    QVERIFY(alone->catalog().alone());
}

void TestStarter::thirteenTemplatesHaveTextCategoryAndChecklist()
{
    test::TempDesk desk;
    const auto &templates = desk->catalog().templates;
    QCOMPARE(templates.size(), 13);
    for (const TicketTemplate &one : templates) {
        QVERIFY2(!one.title.isEmpty() && !one.body.isEmpty() && one.categoryId, qPrintable(one.name));
        QVERIFY2(one.checklist.size() >= 4, qPrintable(one.name));
    }
    QCOMPARE(templates.first().name, u"Password reset"_s);
    QCOMPARE(templates.first().leadMinutes, 60);
}

void TestStarter::sevenTextsAreReady()
{
    test::TempDesk desk;
    QStringList names;
    for (const TextBlock &text : desk->catalog().texts) {
        names.append(text.name);
        QVERIFY(text.body.size() > 100);
    }
    QCOMPARE(names, (QStringList{u"Got it"_s, u"Need information"_s, u"Fixed, please check"_s, u"Waiting for part"_s,
                                 u"No answer, closing"_s, u"Outage notice"_s, u"Outage over"_s}));
}

void TestStarter::plansAreDraftsThatStartOnADateOfTheirRule()
{
    test::TempDesk desk;
    const auto plans = allOf<Plan>(*desk);
    QCOMPARE(plans.size(), 12);
    const auto steps = allOf<Step>(*desk);
    for (const Plan &plan : plans) {
        QCOMPARE(plan.state, PlanState::Draft);
        QVERIFY2(!plan.purpose.isEmpty() && plan.categoryId && plan.minutes > 0, qPrintable(plan.title));
        const auto schedule = PlanSchedule::checked(plan, desk->zone());
        VERIFY_OK(schedule);
        const auto first = schedule->dates().first();
        QVERIFY(first);
        QCOMPARE(first->slot, plan.start);
        QVERIFY2(first->at > desk->now(), qPrintable(plan.title + u' ' + plan.start));
        QVERIFY(std::ranges::count(steps, plan.id, &Step::planId) >= 3);
    }
}

void TestStarter::patchDayIsTheSecondTuesdayPlusThreeDays()
{
    test::TempDesk desk;
    for (const Plan &plan : allOf<Plan>(*desk)) {
        if (plan.title != u"Patch day")
            continue;
        for (QDate month(2026, 1, 1); month.year() < 2038; month = month.addMonths(1)) {
            const QDate tuesday = month.addDays((2 - month.dayOfWeek() + 7) % 7 + 7);
            QCOMPARE(content::firstDay(plan.rrule, month), tuesday.addDays(3));
        }
        return;
    }
    QFAIL("no plan 'Patch day'");
}

void TestStarter::firstDayOfARule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("first");
    const QDate tuesday(2026, 11, 24);
    QTest::newRow("weekday today") << u"FREQ=WEEKLY;BYDAY=TU"_s << tuesday << tuesday;
    QTest::newRow("weekday next week") << u"FREQ=WEEKLY;BYDAY=MO"_s << tuesday << QDate(2026, 11, 30);
    QTest::newRow("third Tuesday") << u"FREQ=MONTHLY;BYDAY=3TU"_s << tuesday << QDate(2026, 12, 15);
    QTest::newRow("last Thursday") << u"FREQ=MONTHLY;BYDAY=-1TH"_s << tuesday << QDate(2026, 11, 26);
    QTest::newRow("month day") << u"FREQ=MONTHLY;BYMONTHDAY=17"_s << tuesday << QDate(2026, 12, 17);
    QTest::newRow("month and weekday") << u"FREQ=YEARLY;BYMONTH=3;BYDAY=1MO"_s << tuesday << QDate(2027, 3, 1);
    QTest::newRow("never") << u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31"_s << tuesday << QDate();
}

void TestStarter::firstDayOfARule()
{
    QFETCH(QString, rule);
    QFETCH(QDate, from);
    QTEST(content::firstDay(rule, from), "first");
}

void TestStarter::unknownPresetOrZoneIsRefused()
{
    test::TempDesk desk;
    const auto seed = [&](const QString &preset, const QString &zone) {
        return desk->database()
            .write({"test", {}, {}}, [=](ChangeSet &c) { return starter::seed(c, preset, zone, u"en"_s); })
            .result();
    };
    const auto preset = seed(u"team"_s, u"UTC"_s), zone = seed(u"alone"_s, u"Mars/Olympus"_s);
    QVERIFY(!preset && preset.error().kind == Error::Kind::Invalid && preset.error().detail.contains(u"team"));
    QVERIFY(!zone && zone.error().kind == Error::Kind::Invalid && zone.error().detail.contains(u"Mars"));
}

void TestStarter::aDeskThatCouldNotBeMadeLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.desk"_s);
    const Database::Options options{systemNow, {{}, u"tester"_s, u"window"_s, u"one"_s}};
    const auto refused = Desk::create(path, u"team"_s, options);
    QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    VERIFY_OK(Desk::create(path, u"alone"_s, options)); // nothing is in the way
}

LAMP_TEST(TestStarter)
#include "tst_starter.moc"
