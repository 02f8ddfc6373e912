// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendardays.h"
#include "items/calendarwords.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
Instant spanMoment(int month, int day, int hour = 0, const QTimeZone &zone = QTimeZone::utc())
{
    return Instant::from(QDateTime({2026, month, day}, {hour, 0}, zone));
}

CalendarEntry spanOf(CalendarLayer layer, Instant from, Instant until, const QTimeZone &zone = QTimeZone::utc())
{
    CalendarEntry entry;
    entry.layer = layer;
    entry.title = u"Close of the year"_s;
    entry.spanId = 7;
    entry.workItemId = {44};
    entry.number = u"1044"_s;
    entry.startsAt = entry.slotAt = entry.spanFrom = from;
    entry.spanUntil = until;
    entry.minutes = (until.ms - from.ms) / 60'000;
    entry.date = from.in(zone).date();
    return entry;
}
} // namespace

// What lasts over days on the calendar: freeze windows, planned downtime, long windows of changes.
class TestCalendarSpans : public QObject {
    Q_OBJECT
private slots:
    void layersDoNotDependOnTheState()
    {
        for (const CalendarState state : {CalendarState::Planned, CalendarState::Open, CalendarState::Done}) {
            CalendarEntry freeze = spanOf(CalendarLayer::Freeze, spanMoment(12, 20), spanMoment(12, 24));
            freeze.state = state;
            QCOMPARE(groupOf(freeze), CalendarGroup::Freeze);
            freeze.layer = CalendarLayer::Downtime;
            QCOMPARE(groupOf(freeze), CalendarGroup::Downtime);
            QVERIFY(!canMove(freeze));
        }
    }

    void itStandsInEachOfItsDays()
    {
        const QTimeZone utc = QTimeZone::utc();
        const auto parts = dayParts(spanOf(CalendarLayer::Freeze, spanMoment(12, 18, 12), spanMoment(12, 21, 6)),
                                    {2026, 12, 1}, {2026, 12, 31}, utc);
        QCOMPARE(parts.size(), 4);
        QSet<QString> keys;
        for (const CalendarEntry &part : parts)
            keys.insert(calendarKey(part));
        QCOMPARE(keys.size(), 4);
        QVERIFY(!parts[0].allDay && parts[1].allDay && parts[2].allDay && !parts[3].allDay);
        QCOMPARE(parts[0].minutes, 12 * 60);
        QCOMPARE(parts[3].minutes, 6 * 60);
        QCOMPARE(parts[3].date, QDate(2026, 12, 21));
        const auto shown = dayParts(spanOf(CalendarLayer::Freeze, spanMoment(12, 18), spanMoment(12, 22)),
                                    {2026, 12, 20}, {2026, 12, 20}, utc);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(wholeText(shown.first(), utc), u"Fri 18 Dec 00:00 to Tue 22 Dec 00:00"_s);
        const CalendarDays days(parts, utc);
        QVERIFY(days.reachingInto({2026, 12, 19}).isEmpty()); // it has a part of its own there
        QVERIFY(days.find(keys.values().first()));
    }

    void dayOfTwentyFiveHoursIsAWholeDay()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto parts = dayParts(spanOf(CalendarLayer::Downtime, spanMoment(10, 24, 0, berlin),
                                           spanMoment(10, 27, 0, berlin), berlin),
                                    {2026, 10, 1}, {2026, 10, 31}, berlin);
        QCOMPARE(parts.size(), 3);
        for (const CalendarEntry &part : parts)
            QVERIFY(part.allDay);
        QCOMPARE(parts[1].minutes, 25 * 60);
    }

    void nightOfAChangeStaysOneAndLongerWindowsDoNot()
    {
        const QTimeZone utc = QTimeZone::utc();
        const auto night = dayParts(spanOf(CalendarLayer::Planned, spanMoment(11, 27, 22), spanMoment(11, 28, 2)),
                                    {2026, 11, 1}, {2026, 11, 30}, utc);
        QCOMPARE(night.size(), 1);
        QCOMPARE(calendarKey(night.first()), u"planned/44"_s);
        QCOMPARE(timeText(night.first(), utc), u"22:00–02:00"_s);
        QVERIFY(wholeText(night.first(), utc).isEmpty());
        const auto move = dayParts(spanOf(CalendarLayer::Planned, spanMoment(11, 27, 18), spanMoment(11, 29, 12)),
                                   {2026, 11, 1}, {2026, 11, 30}, utc);
        QCOMPARE(move.size(), 3);
        QCOMPARE(calendarKey(move[0]), u"planned/44"_s);
        QCOMPARE(calendarKey(move[1]), u"planned/44/2026-11-28"_s);
        CalendarEntry target;
        target.layer = CalendarLayer::Target;
        QCOMPARE(dayParts(target, {2026, 11, 1}, {2026, 11, 30}, utc).size(), 1);
    }

    void wordsSayWhatItIs()
    {
        const QTimeZone utc = QTimeZone::utc();
        CalendarEntry freeze = spanOf(CalendarLayer::Freeze, spanMoment(12, 18, 12), spanMoment(12, 18, 18));
        freeze.number.clear();
        freeze.state = CalendarState::Open;
        QCOMPARE(titleText(freeze), u"Freeze: Close of the year"_s);
        QVERIFY(shortText(freeze, utc).contains(u"12:00"_s)); // in the strip of whole days there is no other place
        QVERIFY2(spoken(freeze, utc).contains(u"Freeze windows"_s), qPrintable(spoken(freeze, utc)));
        QCOMPARE(dueText(freeze, {2026, 12, 18}, spanMoment(12, 18, 13)), u"Now"_s);
        CalendarEntry down = spanOf(CalendarLayer::Downtime, spanMoment(12, 18, 12), spanMoment(12, 18, 18));
        down.title = u"NAS-01"_s;
        down.reason = u"New disks"_s;
        QCOMPARE(shortText(down, utc), u"Down: NAS-01"_s);
        QVERIFY2(secondLine(down, utc).startsWith(u"1044 New disks"_s), qPrintable(secondLine(down, utc)));
        QCOMPARE(dueText(down, {2026, 12, 16}, spanMoment(12, 16)), u"In 2 day(s)"_s);
        down.state = CalendarState::Done;
        QCOMPARE(dueText(down, {2026, 12, 20}, spanMoment(12, 20)), u"Over"_s);
    }
};

LAMP_TEST(TestCalendarSpans)
#include "tst_calendarspans.moc"
