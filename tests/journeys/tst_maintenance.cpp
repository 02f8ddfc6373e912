// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpage.h"
#include "calendar/monthview.h"
#include "calendar/occurrencepanel.h"
#include "calendar/visitpage.h"
#include "journeyfixture.h"
#include "services/plans.h"

#include <QDateEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTimeEdit>

using namespace lamp;
using namespace Qt::StringLiterals;

// Planned work, on Tuesday 24 November 2026: a plan is made and visited, an occurrence is carried to another day.
class TestMaintenance : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    const QDate today{2026, 11, 24};
    const QDate ahead{2026, 12, 1}; // far enough: the desk makes no job of it yet

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] CalendarPage &calendar() const { return journey().at<CalendarPage>(Page::Calendar); }
    [[nodiscard]] VisitPage &visit() const { return *calendar().visit(); }
    [[nodiscard]] const QList<CalendarEntry> &on(QDate day) const { return calendar().feed()->days().on(day); }
    [[nodiscard]] QString keyOn(QDate day) const
    {
        return on(day).isEmpty() ? QString() : calendarKey(on(day).first());
    }
    void makePlan()
    {
        Plan plan;
        plan.title = u"Restore test"_s;
        plan.rrule = u"FREQ=WEEKLY;BYDAY=TU"_s;
        plan.start = u"2026-11-24T14:00"_s;
        plan.zone = u"UTC"_s;
        plan.state = PlanState::Active;
        plan.minutes = 45;
        VERIFY_OK(journey().elsewhere()->plans().create(plan, {}, {}).result());
    }
    void showTheMonth(qsizetype entriesAWeekAhead)
    {
        QVERIFY(journey().open());
        journey().press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(journey().isFocused(u"monthView"_s));
        QTRY_VERIFY(calendar().feed()->isLoaded());
        QTRY_COMPARE(on(ahead).size(), entriesAWeekAhead);
    }
    void addStep(const QString &title)
    {
        QVERIFY(journey().click(u"addStep"_s));
        QTRY_VERIFY(journey().isFocused(u"stepTitle"_s));
        journey().type(title);
    }
    void makePlanInTheEditor(QDate day)
    {
        journey().press(Qt::Key_Return); // nothing on this day: something is planned for it
        QTRY_VERIFY(journey().part(u"planEditor"_s));
        QTRY_VERIFY(journey().isFocused(u"planTitle"_s));
        journey().type(u"UPS battery test"_s);
        if (day == today) { // offered is the next opening, which is tomorrow's
            QCOMPARE(journey().part<QDateEdit>(u"planStartDate"_s)->date(), today.addDays(1));
            journey().part<QDateEdit>(u"planStartDate"_s)->setDate(today);
            journey().part<QTimeEdit>(u"planStartTime"_s)->setTime(QTime(11, 0));
        }
        QTabBar *tabs = journey().part<QTabWidget>(u"planTabs"_s)->tabBar();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        for (const QString &title : {u"Look at the lamps"_s, u"Pull the mains plug"_s, u"Write down the minutes"_s})
            addStep(title);
        QVERIFY(journey().click(u"planSave"_s));
        QTRY_VERIFY(!journey().part(u"planEditor"_s));
        QTRY_VERIFY2(journey().message().contains(u"UPS battery test"_s), qPrintable(journey().message()));
        QTRY_COMPARE(on(day).size(), 1);
    }
    void workThrough() // done, failed, done with a note, after twelve minutes
    {
        QTRY_VERIFY(calendar().isVisiting());
        QTRY_VERIFY(journey().part<QListWidget>(u"visitSteps"_s)
                    && journey().part<QListWidget>(u"visitSteps"_s)->count() == 4); // three steps and the end
        QTRY_COMPARE(visit().current(), 0);
        journey().press(Qt::Key_Space);
        QTRY_COMPARE(visit().current(), 1);
        journey().press(Qt::Key_F);
        QTRY_COMPARE(visit().current(), 2);
        QVERIFY(journey().part(u"visitFailStrip"_s));
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"visitNote"_s));
        journey().type(u"12 minutes, then it beeped"_s);
        journey().clock().advanceMinutes(12);
        QTRY_VERIFY(visit().elapsedSeconds() >= 720);
        QVERIFY(journey().click(u"visitDone"_s));
        QTRY_COMPARE(visit().current(), 3);
        QTRY_VERIFY(journey().isFocused(u"visitMinutes"_s));
        QVERIFY(journey().part<QSpinBox>(u"visitMinutes"_s)->value() >= 12);
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!calendar().isVisiting());
    }
    void lookAtTheRecord()
    {
        const auto done = journey().desk().plans().occurrence(on(today).first().key).result();
        VERIFY_OK(done);
        QCOMPARE(done->steps.size(), 3);
        QCOMPARE(done->steps[0].result, StepResult::Done);
        QCOMPARE(done->steps[1].result, StepResult::Failed);
        QCOMPARE(done->steps[2].result, StepResult::Done);
        QCOMPARE(done->steps[2].note, u"12 minutes, then it beeped"_s);
        const auto plans = journey().desk().plans().list().result();
        VERIFY_OK(plans);
        QVERIFY(std::ranges::any_of(*plans, [](const PlanRow &row) {
            return row.title == u"UPS battery test" && row.lastAt && row.missed == 0;
        }));
    }

private slots:
    void init() { m_journey = std::make_unique<test::Journey>(); }
    void cleanup() { m_journey.reset(); }

    void aPlanIsMadeVisitedAndFinished()
    {
        showTheMonth(0);
        makePlanInTheEditor(today);
        journey().press(Qt::Key_J); // to the entry
        QTRY_COMPARE(calendar().month()->selectedKey(), keyOn(today));
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(journey().isFocused(u"startVisit"_s));
        journey().press(Qt::Key_Return);
        workThrough();
        QTRY_VERIFY(!on(today).isEmpty() && on(today).first().state == CalendarState::Done);
        QTRY_VERIFY2(calendar().month()->accessibleName().contains(u"done"_s),
                     qPrintable(calendar().month()->accessibleName()));
        QTRY_VERIFY2(journey().message().startsWith(u"Finished"_s), qPrintable(journey().message()));
        lookAtTheRecord();
    }

    void aPlanIsTakenBackByTheMessage()
    {
        showTheMonth(0);
        journey().press(Qt::Key_Down); // a week on
        makePlanInTheEditor(ahead);
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_VERIFY(on(ahead).isEmpty());
    }

    void anEntryIsDraggedAndTakenBack()
    {
        makePlan();
        showTheMonth(1);
        MonthView *month = calendar().month();
        const QString key = keyOn(ahead);
        QTRY_VERIFY(!month->barRect(key).isNull());
        const QPoint from = month->barRect(key).center(), to = from + QPoint(month->viewport()->width() * 2 / 7, 0);
        QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(month->viewport(), from + QPoint(30, 5));
        QTest::mouseMove(month->viewport(), to);
        QVERIFY(month->isCarrying());
        QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(keyOn(ahead.addDays(2)), key);
        QVERIFY(on(ahead).isEmpty());
        QTRY_VERIFY2(journey().message().startsWith(u"Moved"_s), qPrintable(journey().message()));
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_COMPARE(keyOn(ahead), key);
        QVERIFY(!on(ahead).first().moved);
        QVERIFY(on(ahead.addDays(2)).isEmpty());
    }

    void anEntryIsCarriedByKeysAndTakenBack()
    {
        makePlan();
        showTheMonth(1);
        const QString key = keyOn(ahead);
        journey().press(Qt::Key_Down); // a week on
        QTRY_COMPARE(calendar().month()->selectedKey(), key);
        journey().press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(calendar().month()->isCarrying());
        journey().press(Qt::Key_Right);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(keyOn(ahead.addDays(2)), key);
        QCOMPARE(on(ahead.addDays(2)).first().startsAt.utc().time(), QTime(14, 0));
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(keyOn(ahead), key);
        QVERIFY(!on(ahead).first().moved);
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(keyOn(ahead.addDays(2)), key);
        QVERIFY(on(ahead).isEmpty());
    }
};

LAMP_TEST(TestMaintenance)
#include "tst_maintenance.moc"
