// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendaragenda.h"
#include "items/calendarlanes.h"
#include "items/calendarmove.h"
#include "items/calendarrhythm.h"
#include "items/calendarwords.h"
#include "support/lamptest.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {

const QDate calToday(2026, 11, 24);

Instant at(int month, int day, int hour = 0, int minute = 0)
{
    return Instant::from(QDateTime({2026, month, day}, {hour, minute}, QTimeZone::UTC));
}

CalendarEntry job(const QString &title, int month, int day, int hour = 9, qint64 minutes = 45)
{
    CalendarEntry entry;
    entry.title = title;
    entry.startsAt = entry.slotAt = at(month, day, hour);
    entry.date = QDate(2026, month, day);
    entry.minutes = minutes;
    entry.key = {{1}, {}, title + entry.date.toString(Qt::ISODate)};
    return entry;
}

CalendarEntry target(const QString &number, int month, int day, int hour, int minute)
{
    CalendarEntry entry;
    entry.layer = CalendarLayer::Target;
    entry.kind = Kind::Incident;
    entry.number = number;
    entry.title = u"Cannot print"_s;
    entry.workItemId = {number.toLongLong()};
    entry.startsAt = at(month, day, hour, minute);
    entry.date = QDate(2026, month, day);
    return entry;
}

} // namespace

class TestCalendarItems : public QObject {
    Q_OBJECT
private slots:
    void layersFollowTheMeaning_data()
    {
        QTest::addColumn<CalendarLayer>("layer");
        QTest::addColumn<CalendarState>("state");
        QTest::addColumn<CalendarGroup>("group");
        QTest::newRow("coming plan") << CalendarLayer::Plan << CalendarState::Forecast << CalendarGroup::Maintenance;
        QTest::newRow("open plan") << CalendarLayer::Plan << CalendarState::Open << CalendarGroup::Maintenance;
        QTest::newRow("done plan") << CalendarLayer::Plan << CalendarState::Done << CalendarGroup::Done;
        QTest::newRow("missed plan") << CalendarLayer::Plan << CalendarState::Missed << CalendarGroup::Overdue;
        QTest::newRow("skipped plan") << CalendarLayer::Plan << CalendarState::Skipped << CalendarGroup::Skipped;
        QTest::newRow("target") << CalendarLayer::Target << CalendarState::Open << CalendarGroup::Deadline;
        QTest::newRow("late target") << CalendarLayer::Target << CalendarState::Late << CalendarGroup::Overdue;
        QTest::newRow("change") << CalendarLayer::Planned << CalendarState::Planned << CalendarGroup::Change;
        QTest::newRow("renewal") << CalendarLayer::Renewal << CalendarState::Forecast << CalendarGroup::Expiry;
    }
    void layersFollowTheMeaning()
    {
        QFETCH(CalendarLayer, layer);
        QFETCH(CalendarState, state);
        CalendarEntry entry;
        entry.layer = layer;
        entry.state = state;
        QTEST(groupOf(entry), "group");
    }

    void onlyUnfinishedMaintenanceMoves()
    {
        CalendarEntry entry = job(u"UPS test"_s, 11, 24);
        QVERIFY(canMove(entry));
        entry.state = CalendarState::Missed; // planned anew
        QVERIFY(canMove(entry));
        for (const CalendarState state : {CalendarState::Done, CalendarState::Skipped}) {
            entry.state = state;
            QVERIFY(!canMove(entry));
        }
        QVERIFY(!canMove(target(u"1187"_s, 11, 24, 15, 20)));
    }

    void barsSayNumberAndTime()
    {
        const CalendarEntry due = target(u"1187"_s, 11, 24, 15, 20);
        QCOMPARE(shortText(due, QTimeZone::utc()), u"1187 due 15:20 · Cannot print"_s);
        QCOMPARE(shortText(due, QTimeZone("Europe/Berlin")), u"1187 due 16:20 · Cannot print"_s);
        CalendarEntry entry = job(u"UPS battery test"_s, 11, 24);
        entry.assetName = u"UPS-01"_s;
        QCOMPARE(shortText(entry, QTimeZone::utc()), u"UPS battery test · UPS-01"_s);
        entry.title = u"Restore test: UPS-01"_s;
        QCOMPARE(shortText(entry, QTimeZone::utc()), u"Restore test: UPS-01"_s);
    }

    void barsInColumnsSayFirstWhatItIs()
    {
        CalendarEntry due = target(u"1187"_s, 11, 24, 15, 20);
        QCOMPARE(columnText(due, QTimeZone::utc()), u"Cannot print · due 15:20 · 1187"_s);
        due.allDay = true;
        QCOMPARE(columnText(due, QTimeZone::utc()), u"Cannot print · due · 1187"_s);
        due.state = CalendarState::Done;
        QCOMPARE(columnText(due, QTimeZone::utc()), u"Cannot print · 1187"_s);
        due.layer = CalendarLayer::Planned;
        QCOMPARE(columnText(due, QTimeZone::utc()), u"Cannot print · 1187"_s);
        const CalendarEntry entry = job(u"UPS battery test"_s, 11, 24);
        QCOMPARE(columnText(entry, QTimeZone::utc()), u"UPS battery test"_s);
    }

    void spokenSentenceNamesTheStateInWords()
    {
        CalendarEntry entry = job(u"Restore test"_s, 11, 24, 14);
        entry.responsible = u"Dana Okafor"_s;
        entry.state = CalendarState::Missed;
        const QString sentence = spoken(entry, QTimeZone::utc());
        QVERIFY2(sentence.contains(u"missed"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"14:00–14:45"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Dana Okafor"_s), qPrintable(sentence));
    }

    void weeksBeginWhereTheyAreTold()
    {
        QCOMPARE(gridStart(QDate(2026, 11, 15), Qt::Monday), QDate(2026, 10, 26));
        QCOMPARE(gridStart(QDate(2026, 11, 15), Qt::Sunday), QDate(2026, 11, 1));
        QCOMPARE(gridStart(QDate(2027, 2, 1), Qt::Monday), QDate(2027, 2, 1));
        QCOMPARE(weekStart(QDate(2026, 11, 29), Qt::Monday), QDate(2026, 11, 23));
        QCOMPARE(weekStart(QDate(2026, 11, 29), Qt::Saturday), QDate(2026, 11, 28));
    }

    void daysAreSortedAndFound()
    {
        CalendarEntry whole = job(u"Zone check"_s, 11, 24);
        whole.allDay = true;
        whole.startsAt = at(11, 24);
        const auto late = job(u"Late"_s, 11, 24, 17), early = job(u"Early"_s, 11, 24, 8);
        const CalendarDays days({late, early, whole}, QTimeZone::utc());
        const auto &list = days.on(calToday);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].title, u"Zone check"_s);
        QCOMPARE(list[1].title, u"Early"_s);
        QCOMPARE(list[2].title, u"Late"_s);
        QVERIFY(days.find(calendarKey(early)));
        QCOMPARE(days.dayOf(calendarKey(late)), calToday);
        QVERIFY(!days.find(u"plan/9/9/nowhere"_s));
        QVERIFY(days.on(calToday.addDays(1)).isEmpty());
    }

    void aNightReachesIntoTheNextDay()
    {
        const auto night = job(u"Patch night"_s, 11, 26, 22, 240), evening = job(u"Evening"_s, 11, 26, 20, 60);
        const CalendarDays days({night, evening}, QTimeZone::utc());
        QCOMPARE(days.reachingInto(QDate(2026, 11, 27)).size(), 1);
        QCOMPARE(days.reachingInto(QDate(2026, 11, 27)).first().title, u"Patch night"_s);
        QVERIFY(days.reachingInto(QDate(2026, 11, 26)).isEmpty());
    }

    void overlappingSpansStandSideBySide()
    {
        QList<LaneSpan> spans{{540, 600}, {560, 620}, {600, 660}, {700, 730}};
        layOutLanes(spans);
        QCOMPARE(spans[0], (LaneSpan{540, 600, 0, 2}));
        QCOMPARE(spans[1], (LaneSpan{560, 620, 1, 2}));
        QCOMPARE(spans[2], (LaneSpan{600, 660, 0, 2})); // its lane is free again
        QCOMPARE(spans[3], (LaneSpan{700, 730, 0, 1})); // touches none of them
    }

    void aMoveKeepsTheWallTime()
    {
        const QTimeZone berlin("Europe/Berlin");
        CalendarEntry entry = job(u"Backup"_s, 10, 20, 7); // 09:00 in summer time
        const Instant moved = movedTo(entry, QDate(2026, 10, 27), {}, berlin);
        QCOMPARE(moved.in(berlin).time(), QTime(9, 0));
        QCOMPARE(moved, at(10, 27, 8)); // an hour later in UTC: clocks went back on the 25th
        QCOMPARE(movedTo(entry, QDate(2026, 10, 20), QTime(13, 15), berlin).in(berlin).time(), QTime(13, 15));
        entry.allDay = true;
        QCOMPARE(movedTo(entry, QDate(2026, 10, 27), QTime(13, 15), berlin).in(berlin).time(), QTime(0, 0));
    }

    void aGhostSaysWhatItBreaks()
    {
        const CalendarEntry entry = job(u"Restore test"_s, 11, 24);
        MoveGround ground;
        ground.now = at(11, 24, 8);
        ground.window = MoveWindow{at(11, 20), at(11, 28), at(12, 8)};
        QVERIFY(!moveHint(entry, at(11, 26, 9), ground).breaks);
        QVERIFY(moveHint(entry, at(11, 26, 9), ground).text.contains(u"Thu 26 Nov 09:00"_s));
        const MoveHint late = moveHint(entry, at(11, 30, 9), ground);
        QVERIFY(late.breaks);
        QVERIFY2(late.text.contains(u"count as late"_s), qPrintable(late.text));
        QVERIFY(moveHint(entry, at(12, 9, 9), ground).text.contains(u"count as missed"_s));
        QVERIFY(moveHint(entry, at(11, 2, 9), ground).text.contains(u"in the past"_s));
        ground.weekend = true;
        QVERIFY(moveHint(entry, at(11, 28, 0), ground).text.contains(u"no working day"_s));
        ground.holiday = u"Boxing Day"_s;
        QVERIFY(moveHint(entry, at(11, 28, 0), ground).text.contains(u"Boxing Day"_s));
    }

    void everyChoiceOfTheEditorReadsBack_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<RhythmChoice::Repeat>("repeat");
        using R = RhythmChoice::Repeat;
        QTest::newRow("once") << u""_s << R::Once;
        QTest::newRow("daily") << u"FREQ=DAILY;INTERVAL=3"_s << R::Daily;
        QTest::newRow("weekly") << u"FREQ=WEEKLY;BYDAY=MO,TH"_s << R::Weekly;
        QTest::newRow("two weeks, ten times") << u"FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=TU"_s << R::Weekly;
        QTest::newRow("the 22nd") << u"FREQ=MONTHLY;BYMONTHDAY=22"_s << R::Monthly;
        QTest::newRow("last day") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << R::Monthly;
        QTest::newRow("second Tuesday") << u"FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU"_s << R::Monthly;
        QTest::newRow("last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << R::Monthly;
        QTest::newRow("last working day") << u"FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR"_s << R::Monthly;
        QTest::newRow("yearly") << u"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15"_s << R::Yearly;
        QTest::newRow("yearly until") << u"FREQ=YEARLY;UNTIL=20301231;BYMONTH=9;BYDAY=1MO"_s << R::Yearly;
        QTest::newRow("patch day") << u"FREQ=MONTHLY;BYMONTHDAY=11,12,13,14,15,16,17;BYDAY=FR"_s << R::PatchDay;
        QTest::newRow("own: fifth") << u"FREQ=MONTHLY;BYDAY=5TU"_s << R::Own;
        QTest::newRow("own: two days") << u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s << R::Own;
        QTest::newRow("own: times of day") << u"FREQ=DAILY;BYHOUR=9,17"_s << R::Own;
        QTest::newRow("own: nonsense") << u"FREQ=SOMETIMES"_s << R::Own;
    }
    void everyChoiceOfTheEditorReadsBack()
    {
        QFETCH(QString, rule);
        const RhythmChoice choice = RhythmChoice::from(rule, calToday);
        QTEST(choice.repeat, "repeat");
        QCOMPARE(choice.toRule(), rule);
    }

    void aBareRuleTakesItsDayFromTheStart()
    {
        QCOMPARE(RhythmChoice::from(u"FREQ=WEEKLY"_s, calToday).weekdays, QList<int>{2});
        QCOMPARE(RhythmChoice::from(u"FREQ=MONTHLY"_s, calToday).monthDay, 24);
        QCOMPARE(RhythmChoice::from(u"FREQ=YEARLY"_s, calToday).month, 11);
    }

    void limitsAreChecked_data()
    {
        QTest::addColumn<std::optional<double>>("lowest");
        QTest::addColumn<std::optional<double>>("highest");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("within");
        QTest::addColumn<QString>("text");
        using L = std::optional<double>;
        QTest::newRow("below the highest") << L{} << L{60} << 38.0 << true << u"within 60"_s;
        QTest::newRow("the highest itself") << L{} << L{60} << 60.0 << true << u"within 60"_s;
        QTest::newRow("above") << L{} << L{60} << 60.5 << false << u"above 60"_s;
        QTest::newRow("below the lowest") << L{16} << L{27} << 15.0 << false << u"below 16"_s;
        QTest::newRow("between") << L{16} << L{27} << 20.0 << true << u"within 16 to 27"_s;
        QTest::newRow("at least") << L{15} << L{} << 40.0 << true << u"at least 15"_s;
    }
    void limitsAreChecked()
    {
        QFETCH(std::optional<double>, lowest);
        QFETCH(std::optional<double>, highest);
        QFETCH(double, value);
        Step step;
        step.kind = StepKind::Number;
        step.lowest = lowest;
        step.highest = highest;
        const auto check = checkLimits(step, value);
        QVERIFY(check.has_value());
        QTEST(check->within, "within");
        QTEST(check->text, "text");
        QVERIFY(!checkLimits(Step{}, value));
    }

    void numbersAreReadAsPeopleTypeThem()
    {
        QCOMPARE(numberFrom(u" 38 "_s), std::optional(38.0));
        QCOMPARE(numberFrom(u"21.5"_s), std::optional(21.5));
        for (const QString &text : {u""_s, u"forty"_s, u"nan"_s, u"inf"_s, u"3 4"_s})
            QVERIFY2(!numberFrom(text), qPrintable(text));
    }

    void agendaPutsWhatIsOverdueFirst()
    {
        CalendarEntry late = job(u"Spare-device check"_s, 11, 19);
        late.state = CalendarState::Late;
        const auto today = job(u"Restore test"_s, 11, 24, 14), later = job(u"Fire-safe copy"_s, 11, 26);
        const CalendarDays days({late, today, later}, QTimeZone::utc());
        CalendarAgenda agenda;
        QAbstractItemModelTester tester(&agenda, QAbstractItemModelTester::FailureReportingMode::QtTest);
        agenda.setDays(days, calToday, calToday.addDays(29), calToday);
        QCOMPARE(agenda.rowCount(), 6); // three headings, three entries
        QCOMPARE(agenda.index(0).data().toString(), u"Overdue"_s);
        QCOMPARE(agenda.index(1).data().toString(), u"Spare-device check"_s);
        QCOMPARE(agenda.index(1).data(CalendarAgenda::TimeRole).toString(), u"19 Nov"_s);
        QVERIFY(agenda.index(2).data().toString().startsWith(u"Today"_s));
        QVERIFY(!agenda.flags(agenda.index(2)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(agenda.flags(agenda.index(3)).testFlag(Qt::ItemIsSelectable));
    }

    void agendaNamesTodayEvenWhenItIsFree()
    {
        CalendarAgenda agenda;
        const CalendarDays days({job(u"Fire-safe copy"_s, 11, 26)}, QTimeZone::utc());
        agenda.setDays(days, calToday, calToday.addDays(29), calToday);
        QCOMPARE(agenda.rowCount(), 3);
        QVERIFY(agenda.index(0).data().toString().contains(u"nothing planned"_s));
    }
};

LAMP_TEST(TestCalendarItems)
#include "tst_calendaritems.moc"
