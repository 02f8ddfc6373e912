// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/timebook.h"
#include "services/workitems.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Time and cost. The clock starts on Tuesday 24 November 2026, 10:00 UTC.
class TestTimebook : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_marek, m_dana;
    WorkItemId m_id;

    Desk &desk() { return **m_desk; }
    WorkItem item(WorkItemId id = {}) { return desk().workItems().details(id ? id : m_id).result().value().item; }
    timebook::Sheet sheet(WorkItemId id = {}) { return timebook::sheet(desk(), id ? id : m_id).result().value(); }
    std::optional<timebook::Running> running() { return timebook::running(desk()).result().value(); }
    timebook::Week week(QDate day = {2026, 11, 24}) { return timebook::week(desk(), day).result().value(); }
    qint64 cell(int day, WorkItemId id = {})
    {
        for (const timebook::WeekRow &row : week().rows)
            if (row.item.id == (id ? id : m_id))
                return row.minutes[static_cast<size_t>(day)];
        return -1;
    }
    Result<EntryId> add(qint64 minutes, std::optional<Instant> at = {}, PersonId by = {})
    {
        return timebook::add(desk(), {.item = m_id, .minutes = minutes, .at = at, .text = {}, .by = by}).result();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        VERIFY_OK(desk().setSetting(u"zone"_s, u"UTC"_s).result());
        QTRY_COMPARE(desk().zone(), QTimeZone("UTC"));
        m_marek = m_desk->technician(u"Marek Nowak"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Printer jams"_s);
    }
    void cleanup()
    {
        QCOMPARE(desk().history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void textIsReadAsTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes"); // 9999: no time
        QTest::newRow("minutes") << u"45"_s << qint64(45);
        QTest::newRow("clock") << u"1:30"_s << qint64(90);
        QTest::newRow("hours") << u"1.5 h"_s << qint64(90);
        QTest::newRow("comma") << u"1,5h"_s << qint64(90);
        QTest::newRow("both") << u"1 h 20"_s << qint64(80);
        QTest::newRow("with min") << u"20 min"_s << qint64(20);
        QTest::newRow("back") << u"-15"_s << qint64(-15);
        QTest::newRow("minus sign") << u"−0:15"_s << qint64(-15);
        QTest::newRow("nothing") << QString() << qint64(9999);
        QTest::newRow("words") << u"later"_s << qint64(9999);
        QTest::newRow("no minute 70") << u"1:70"_s << qint64(9999);
        QTest::newRow("over a day") << u"25:00"_s << qint64(9999);
    }
    void textIsReadAsTime()
    {
        QFETCH(QString, text);
        QTEST(minutesFromText(text).value_or(9999), "minutes");
    }

    void stopwatchOutlivesTheProgramAndItsTimeIsKept()
    {
        VERIFY_OK(timebook::start(desk(), m_id).result());
        m_desk->clock().advanceMinutes(20);
        m_desk->reopen();
        QCOMPARE(running()->watch.workItemId, m_id);
        QCOMPARE(running()->title, u"Printer jams"_s);
        m_desk->clock().advanceMinutes(5);
        QCOMPARE(timebook::stop(desk()).result().value().minutes, 25);
        QVERIFY(!running());
        QCOMPARE(sheet().own.minutes, 25);
        QCOMPARE(sheet().lines.first().person, u"Dana Okafor"_s);
        QCOMPARE(desk().catalog().status(item().statusId).use, StatusUse::Progress); // the work has begun
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(running());
        QCOMPARE(sheet().own.minutes, 0);
    }

    void oneRunsForATechnician()
    {
        const WorkItemId other = m_desk->ticket(u"Other"_s);
        VERIFY_OK(timebook::start(desk(), m_id).result());
        m_desk->clock().advanceMinutes(10);
        VERIFY_OK(timebook::start(desk(), other).result());
        QCOMPARE(running()->watch.workItemId, other);
        QCOMPARE(sheet().own.minutes, 10); // kept, not lost
        desk().setMe(m_marek);
        QVERIFY(!running());
        VERIFY_OK(timebook::start(desk(), m_id).result());
        desk().setMe(m_dana);
        QCOMPARE(running()->watch.workItemId, other);
    }

    void forgottenStopwatchAsksHowMuchCounts()
    {
        VERIFY_OK(timebook::start(desk(), m_id).result());
        m_desk->clock().advanceMinutes(63 * 60);
        const auto refused = timebook::stop(desk()).result();
        QVERIFY(!refused && refused.error().detail.contains(u"63"));
        QCOMPARE(timebook::stop(desk(), 40).result().value().minutes, 40);
        QCOMPARE(sheet().own.minutes, 40);
        QVERIFY(!timebook::stop(desk()).result());
    }

    void timeIsAddedForEarlierDaysAndForOthersAndTakenBack()
    {
        const Instant yesterday = m_desk->clock().now().plusMinutes(-24 * 60);
        VERIFY_OK(add(60, yesterday));
        VERIFY_OK(add(30, {}, m_marek));
        VERIFY_OK(add(-15));
        QCOMPARE(sheet().own.minutes, 75);
        QCOMPARE(sheet().people.first().person, u"Dana Okafor"_s);
        QCOMPARE(sheet().people.first().minutes, 45);
        QVERIFY(!add(-76));
        QVERIFY(!add(0));
        QVERIFY(!add(10, m_desk->clock().now().plusMinutes(1)));
        // Before it was reported: that says nothing of when the work on it began.
        const auto entries = desk().workItems().details(m_id).result().value().entries;
        QVERIFY(std::ranges::none_of(entries, [&](const Entry &entry) {
            return entry.kind == EntryKind::Status && entry.happenedAt < item().createdAt;
        }));
    }

    void estimateSaysWhatIsLeft()
    {
        VERIFY_OK(timebook::setEstimate(desk(), m_id, 120).result());
        VERIFY_OK(add(50));
        QCOMPARE(sheet().left(), 70);
        VERIFY_OK(add(90));
        QCOMPARE(sheet().left(), 0);
        QVERIFY(!timebook::setEstimate(desk(), m_id, -1).result());
    }

    void ratesCountFromTheirDayOn()
    {
        const Instant yesterday = m_desk->clock().now().plusMinutes(-24 * 60);
        VERIFY_OK(timebook::setRate(desk(), {}, 6000, {}).result());
        VERIFY_OK(timebook::setRate(desk(), m_dana, 9000, {2026, 11, 24}).result());
        VERIFY_OK(add(60, yesterday)); // by everybody's rate
        VERIFY_OK(add(60));
        VERIFY_OK(add(30, {}, m_marek));
        QCOMPARE(sheet().own.timeCents, 6000 + 9000 + 3000);
        VERIFY_OK(timebook::setRate(desk(), m_dana, 12000, {2026, 11, 24}).result()); // the same day gives way
        QCOMPARE(timebook::rates(desk()).result().value().size(), 2);
        QCOMPARE(sheet().own.timeCents, 6000 + 12000 + 3000);
    }

    void materialIsPartOfTheCost()
    {
        const Material toner{.workItemId = m_id, .text = u"Toner"_s, .unitCents = 4500, .quantity = 2};
        VERIFY_OK(timebook::addMaterial(desk(), toner).result());
        QCOMPARE(item().costCents, 9000); // lists and sums know it
        WorkItem priced = item();
        priced.costCents += 1000; // a call-out, by hand
        VERIFY_OK(desk().workItems().edit(item(), priced).result());
        QCOMPARE(sheet().own.materialCents, 9000);
        QCOMPARE(sheet().own.otherCents, 1000);
        VERIFY_OK(timebook::removeMaterial(desk(), sheet().material.first()).result());
        QCOMPARE(item().costCents, 1000);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(sheet().material.size(), 1);
        QCOMPARE(item().costCents, 10000);
        QVERIFY(!timebook::addMaterial(desk(), {.workItemId = m_id, .text = u" "_s}).result());
        QVERIFY(!timebook::addMaterial(desk(), {.workItemId = m_id, .text = u"x"_s, .quantity = 0}).result());
    }

    void totalsHoldThePartsOfParts()
    {
        NewWorkItem fresh;
        fresh.item.title = u"Part"_s;
        fresh.item.parentId = m_id;
        const WorkItemId part = desk().workItems().create(fresh).result().value();
        fresh.item.parentId = part;
        const WorkItemId below = desk().workItems().create(fresh).result().value();
        VERIFY_OK(add(10));
        VERIFY_OK(timebook::add(desk(), {.item = part, .minutes = 20}).result());
        VERIFY_OK(timebook::add(desk(), {.item = below, .minutes = 30}).result());
        QCOMPARE(sheet().parts, 2);
        QCOMPARE(sheet().own.minutes, 10);
        QCOMPARE(sheet().all.minutes, 60);
    }

    void cellsOfTheWeekAreTypedOver()
    {
        VERIFY_OK(timebook::setDay(desk(), m_id, {2026, 11, 23}, 90).result());
        QCOMPARE(cell(0), 90);
        VERIFY_OK(timebook::setDay(desk(), m_id, {2026, 11, 23}, 60).result()); // the same entry
        QCOMPARE(sheet().lines.size(), 1);
        QCOMPARE(week().totals[0], 60);
        VERIFY_OK(desk().workItems().addEntry({.workItemId = m_id, .body = u"Rollers"_s, .minutes = 25}).result());
        VERIFY_OK(timebook::setDay(desk(), m_id, {2026, 11, 24}, 10).result());
        QCOMPARE(cell(1), 10); // what was said keeps its time; an entry takes back the rest
        QCOMPARE(sheet().lines.size(), 3);
        VERIFY_OK(timebook::setDay(desk(), m_id, {2026, 11, 23}, 0).result());
        QCOMPARE(sheet().lines.size(), 2);
        QVERIFY(!timebook::setDay(desk(), m_id, {2026, 11, 25}, 10).result()); // ahead
        QVERIFY(!timebook::setDay(desk(), m_id, {2026, 11, 23}, 25 * 60).result());
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(cell(0), 60);
    }

    void weekShowsOpenWorkOfMineWithoutTime()
    {
        VERIFY_OK(desk().workItems().assign({m_id}, m_dana).result());
        QCOMPARE(cell(0), 0);
        QCOMPARE(week().monday, QDate(2026, 11, 23));
        QVERIFY(week().wanted > 0);
        desk().setMe(m_marek);
        QCOMPARE(cell(0), -1);
    }

    void closedItemTakesNoTime()
    {
        VERIFY_OK(timebook::start(desk(), m_id).result());
        m_desk->clock().advanceMinutes(5);
        VERIFY_OK(desk().workItems().solve({m_id}, u"repaired"_s, u"rollers"_s).result());
        VERIFY_OK(desk().workItems().setStatus({m_id}, desk().catalog().status(StatusUse::Closed).id).result());
        QVERIFY(!add(5));
        QVERIFY(!timebook::setDay(desk(), m_id, {2026, 11, 24}, 10).result());
        QCOMPARE(timebook::stop(desk()).result().value().item, m_id); // that was spent before it was closed
        QCOMPARE(sheet().own.minutes, 5);
    }
};

LAMP_TEST(TestTimebook)
#include "tst_timebook.moc"
