// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/monthview.h"
#include "calendar/planprint.h"
#include "calendar/planspage.h"
#include "calendar/weekview.h"
#include "services/history.h"
#include "services/plans.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSettings>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// Where the days of a view lie is its own affair; their ground is what is seen.
template <class View>
class Seen final {
public:
    explicit Seen(const QHash<QDate, Holiday> &holidays)
    {
        m_view.resize(980, 640);
        m_view.setNow(Instant::from(QDateTime({2026, 12, 1}, {10, 0}, QTimeZone::UTC)), QTimeZone::utc());
        m_view.setHolidays(holidays);
        m_view.showDay({2026, 12, 1}); // Tuesday; the days of the table are in its week
    }
    [[nodiscard]] QImage image() { return m_view.viewport()->grab().toImage(); }

private:
    View m_view;
};
} // namespace

// What a calendar says of public holidays, and what stands on the sheet of plans.
class TestHolidays : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void onlyADayOffIsShaded_data()
    {
        QTest::addColumn<bool>("week");
        QTest::newRow("month") << false;
        QTest::newRow("week") << true;
    }
    void onlyADayOffIsShaded()
    {
        QFETCH(bool, week);
        const QDate thursday(2026, 12, 3);
        const auto picture = [week, thursday](std::optional<bool> dayOff) {
            QHash<QDate, Holiday> holidays;
            if (dayOff) // without a name nothing is written into the day: only the ground can differ
                holidays.insert(thursday, {thursday, {}, *dayOff});
            return week ? Seen<WeekView>(holidays).image() : Seen<MonthView>(holidays).image();
        };
        const QImage plain = picture({});
        QVERIFY(picture(true) != plain);
        QCOMPARE(picture(false), plain);
    }

    void dayOffGoesBeforeAMereName()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->setSetting(u"region"_s, u"de_de"_s).result());
        QTRY_VERIFY(!desk->plans().holidayRegion().isEmpty());
        const auto days = desk->plans().holidays({2026, 1, 1}, {2026, 12, 31});
        QVERIFY(days.value(QDate(2026, 12, 25)).dayOff);
        QVERIFY(!days.value(QDate(2026, 12, 25)).name.isEmpty());
        const auto calendar = desk->workCalendar();
        for (const Holiday &holiday : days)
            if (holiday.date.dayOfWeek() <= 5)
                QCOMPARE(holiday.dayOff, !calendar.isWorkingDay(holiday.date));
    }

    void sheetOfPlansSaysWhereTheHistoryStands()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        QSettings settings(desk.folder() + u"/window.ini"_s, QSettings::IniFormat);
        PlansPage page(*desk, settings);
        const ChainHead head = desk->history().head().result().value();
        const PlanSheet sheet = page.sheet(head);
        QVERIFY2(sheet.chain.contains(head.text()), qPrintable(sheet.chain));
        const auto paper = [](const PlanSheet &made) {
            QImage image(770, 523, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPlans(painter, image.size(), made, [] { });
            return image;
        };
        PlanSheet without = sheet;
        without.chain.clear();
        QVERIFY(paper(sheet) != paper(without));
    }
};
LAMP_TEST(TestHolidays)

#include "tst_holidays.moc"
