// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"

#include "calendar/agendaview.h"
#include "calendar/monthview.h"
#include "calendar/occurrencepanel.h"
#include "calendar/weekview.h"
#include "services/articles.h"
#include "services/changework.h"
#include "services/downtimes.h"
#include "services/freezewindows.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "support/lamptest.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lamp;

// Freeze windows and planned downtime are layers of the calendar.
class TestCalendarLayers : public QObject, private test::CalendarFixture {
    Q_OBJECT

    static Instant at(int day, int hour)
    {
        return Instant::from(QDateTime({2026, 11, day}, {hour, 0}, QTimeZone::UTC));
    }
    void openPage()
    {
        makePage();
        QTRY_VERIFY(m_page->feed()->isLoaded());
    }
    [[nodiscard]] const QList<CalendarEntry> &on(int day) const
    {
        return m_page->feed()->days().on({2026, 11, day});
    }
    [[nodiscard]] QAbstractButton *layer(const QString &code) const
    {
        return m_page->findChild<QAbstractButton *>(u"layer_"_s + code);
    }
    void freeze(int fromDay, int untilDay)
    {
        const FreezeWindow exams{.name = u"Exams"_s, .fromAt = at(fromDay, 0), .untilAt = at(untilDay, 0)};
        VERIFY_OK(freezewindows::add(**m_desk, exams).result());
    }
    WorkItemId changeOn(AssetId asset, std::optional<Instant> from = {})
    {
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = u"New disks"_s;
        fresh.item.assetId = asset;
        fresh.item.plannedAt = from;
        return (*m_desk)->workItems().create(fresh).result().value_or(WorkItemId{});
    }
    void downtime(WorkItemId item, AssetId asset, Instant from, Instant until)
    {
        VERIFY_OK(downtimes::down(**m_desk, {.assetId = asset, .workItemId = item, .startedAt = from, .endedAt = until,
                                             .planned = true, .changeId = item})
                      .result());
    }

private slots:
    void init() { makeDesk(); }
    void cleanup() { takeDown(); }

    void aFreezeStandsInEachOfItsDaysAndCountsOnce()
    {
        openPage();
        freeze(25, 28);
        QTRY_COMPARE(on(25).size(), 1);
        QCOMPARE(on(27).size(), 1);
        QVERIFY(on(24).isEmpty() && on(28).isEmpty());
        QCOMPARE(m_page->feed()->count(CalendarGroup::Freeze), 1);
        for (const int day : {25, 27})
            QVERIFY(!m_page->month()->barRect(calendarKey(on(day).first())).isNull());
        m_page->setView(CalendarPageView::Week);
        QTRY_VERIFY(!m_page->week()->barRect(calendarKey(on(26).first())).isNull());
        m_page->setView(CalendarPageView::Agenda);
        QTRY_VERIFY(m_page->feed()->days().find(u"freeze/1/2026-11-26"_s));
        QTRY_VERIFY(m_page->agenda()->model()->rowCount() > 3);
    }

    void reviewsOfArticlesAreALayerThatComesWithThem()
    {
        openPage();
        QVERIFY(layer(u"review"_s)->isHidden());
        NewArticle made;
        made.article.title = u"Spooler stopped"_s;
        made.article.body = u"x"_s;
        made.article.state = ArticleState::Internal;
        made.article.reviewOn = {2026, 11, 26};
        VERIFY_OK((*m_desk)->articles().create(made).result());
        QTRY_COMPARE(on(26).size(), 1);
        QVERIFY(!layer(u"review"_s)->isHidden());
        QCOMPARE(m_page->feed()->count(CalendarGroup::Review), 1);
        QSignalSpy wanted(m_page.get(), &CalendarPage::reviewsWanted);
        m_page->month()->setCurrentDay({2026, 11, 26});
        QTest::keyClick(m_page->month(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), QDate(2026, 11, 26));
        layer(u"review"_s)->click();
        QVERIFY(on(26).isEmpty());
    }

    void plannedDowntimeStandsThereUntilItsChangeIsCancelled()
    {
        const AssetId nas = m_desk->asset(u"NAS-01"_s);
        const WorkItemId change = changeOn(nas, at(26, 22));
        downtime(change, nas, at(26, 22), at(27, 2));
        openPage();
        const auto downs = [this](int day) {
            return std::ranges::count(on(day), CalendarLayer::Downtime, &CalendarEntry::layer);
        };
        QTRY_COMPARE(downs(26), 1);
        QCOMPARE(downs(27), 1); // after midnight
        QCOMPARE(m_page->feed()->count(CalendarGroup::Downtime), 1);
        VERIFY_OK((*m_desk)->workItems()
                      .setStatus({change}, (*m_desk)->catalog().status(StatusUse::Cancelled).id, u"withdrawn"_s)
                      .result());
        QTRY_COMPARE(downs(26), 0);
    }

    void aWindowOfDaysStandsInEachOfThem()
    {
        const WorkItemId change = changeOn(m_desk->asset(u"NAS-01"_s));
        const auto before = changework::of(**m_desk, change).result().value();
        auto edit = changework::editOf(before);
        edit.window = TimeSpan{at(25, 18), at(27, 12)};
        VERIFY_OK(changework::save(**m_desk, before, edit).result());
        openPage();
        for (const int day : {25, 26, 27})
            QTRY_COMPARE(on(day).size(), 1);
        QCOMPARE(m_page->feed()->count(CalendarGroup::Change), 1);
        QSignalSpy opened(m_page.get(), &CalendarPage::openWorkItem);
        m_page->month()->setCurrentDay({2026, 11, 26});
        QTest::keyClick(m_page->month(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void layersAreSwitchedOffAndStayOff()
    {
        freeze(25, 28);
        openPage();
        QTRY_COMPARE(on(25).size(), 1);
        QVERIFY(layer(u"freeze"_s)->isVisible() && layer(u"downtime"_s)->isVisible());
        layer(u"freeze"_s)->click();
        QVERIFY(on(25).isEmpty());
        m_page.reset();
        openPage();
        QVERIFY(!layer(u"freeze"_s)->isChecked() && on(25).isEmpty());
    }

    void deskOfOnePersonGetsTheLayersWithWhatStandsInThem()
    {
        m_desk = std::make_unique<test::TempDesk>(u"alone"_s);
        m_settings->setValue(u"calendar/view"_s, u"month"_s);
        openPage();
        QVERIFY(!layer(u"freeze"_s)->isVisible() && !layer(u"downtime"_s)->isVisible());
        QVERIFY(layer(u"maintenance"_s)->isVisible());
        freeze(25, 28);
        QTRY_VERIFY(layer(u"freeze"_s)->isVisible());
        QVERIFY(!layer(u"downtime"_s)->isVisible());
    }

    void workOfADayIsChosenBeforeItsFreeze()
    {
        freeze(24, 28);
        Plan plan = planOf(u"Restore test"_s, u"FREQ=WEEKLY;BYDAY=TU"_s, u"2026-11-24T14:00"_s);
        VERIFY_OK((*m_desk)->plans().create(plan, {}, {}).result());
        openPage();
        QTRY_COMPARE(on(24).size(), 2);
        QTRY_VERIFY(m_page->panel()->entry().has_value());
        QCOMPARE(m_page->panel()->entry()->title, u"Restore test"_s);
        m_page->month()->setCurrentDay({2026, 11, 25});
        QCOMPARE(m_page->panel()->entry()->title, u"Exams"_s);
        QSignalSpy wanted(m_page.get(), &CalendarPage::freezesWanted);
        QTest::keyClick(m_page->month(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        m_page->panel()->findChild<QPushButton *>(u"startVisit"_s)->click();
        QCOMPARE(wanted.size(), 2);
    }
};

LAMP_TEST(TestCalendarLayers)
#include "tst_calendarlayers.moc"
