// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clockcheck.h"
#include "services/clocks.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A calendar by which nobody ever works is refused while it is edited.
class TestBadCalendar : public QObject {
    Q_OBJECT
private slots:
    void aYearOfFreeDaysIsRefused()
    {
        test::TempDesk desk;
        ClockRules edited = desk->clocks().rules().result().value();
        const QDate today = desk->now().in(desk->zone()).date();
        for (int day = 0; day < 800; ++day)
            edited.deskDays.append(CalendarException{.day = today.addDays(day), .name = u"closed"_s});
        const auto found = desk->clocks().problems(edited).result();
        VERIFY_OK(found);
        QVERIFY(std::ranges::contains(*found, ClockProblem::What::NeverWorks, &ClockProblem::what));
    }

    void hoursWithoutWorkingTimeAreRefused()
    {
        test::TempDesk desk;
        for (const QString &hours : {u""_s, u"1-5 08:00-08:00"_s, u"8 08:00-12:00"_s})
            QVERIFY2(!desk->setSetting(u"work.hours"_s, hours).result(), qPrintable(hours));
        QVERIFY(!desk->setSetting(u"zone"_s, u"Middle/Earth"_s).result());
    }
};
LAMP_TEST(TestBadCalendar)

#include "tst_badcalendar.moc"
