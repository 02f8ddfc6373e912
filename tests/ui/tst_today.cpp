// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "work/todaylinebar.h"
#include "work/todaylist.h"
#include "work/todaypage.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestTodayPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_me = m_desk->technician(u"Dana"_s);
        m_page = std::make_unique<TodayPage>(**m_desk);
        m_page->resize(1224, 676);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void placeIsKept_data()
    {
        QTest::addColumn<QStringList>("fresh");
        QTest::addColumn<QStringList>("old");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QStringList>("order");
        const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("nothing held") << QStringList{u"c"_s, u"a"_s} << abc << QString() << QStringList{u"c"_s, u"a"_s};
        QTest::newRow("held moves up: it does not")
            << QStringList{u"c"_s, u"a"_s, u"b"_s} << abc << u"c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("something new above") << QStringList{u"n"_s, u"a"_s, u"b"_s, u"c"_s} << abc << u"a"_s
                                             << QStringList{u"a"_s, u"n"_s, u"b"_s, u"c"_s};
        QTest::newRow("held is gone: its place stays") << QStringList{u"a"_s, u"c"_s} << abc << u"b"_s << abc;
        QTest::newRow("fewer than its place") << QStringList{u"c"_s} << abc << u"c"_s << QStringList{u"c"_s};
        QTest::newRow("held was not in the list") << abc << QStringList{} << u"b"_s << abc;
    }
    void placeIsKept()
    {
        QFETCH(QStringList, fresh);
        QFETCH(QStringList, old);
        QFETCH(QString, held);
        QTEST(TodayList::keepingPlace(fresh, old, held), "order");
    }

    void nothingDueOffersWhatComesNext()
    {
        showPage();
        auto *empty = m_page->findChild<EmptyState *>(u"nothingDue"_s);
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(m_page.get(), &TodayPage::newTicketWanted);
        empty->button()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void aDeskOfOnePersonShowsWhatIsOpenInsteadOfNothing()
    {
        m_page.reset();
        m_desk = std::make_unique<test::TempDesk>(u"alone"_s);
        m_desk->ticket(u"Laptop battery empty after 20 minutes"_s);
        m_page = std::make_unique<TodayPage>(**m_desk);
        m_page->resize(1224, 676);
        showPage();
        QVERIFY(!m_page->findChild<EmptyState *>(u"nothingDue"_s)->isVisible());
        const QList<TodayRow *> rows = list("nextRows")->rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()->task().reason, TodayReason::Open);
        QVERIFY2(rows.first()->button()->accessibleName().contains(u"open, due "),
                 qPrintable(rows.first()->button()->accessibleName()));
    }

    void rowsLeadToTheirTickets()
    {
        const WorkItemId overdue = ticket(u"overdue"_s, -30);
        const WorkItemId breaching = ticket(u"breaching"_s, 38);
        showPage();
        QCOMPARE(list("redRows")->rows().size(), 1);
        QCOMPARE(list("redRows")->rows().first()->task().ticket.id, breaching);
        QCOMPARE(list("nextRows")->rows().size(), 1);
        QSignalSpy opened(m_page.get(), &TodayPage::openWorkItem);
        list("nextRows")->rows().first()->button()->click();
        QCOMPARE(opened.takeFirst().first().value<WorkItemId>(), overdue);
        QTest::mouseClick(list("redRows")->rows().first(), Qt::LeftButton);
        QCOMPARE(opened.takeFirst().first().value<WorkItemId>(), breaching);
        QVERIFY2(m_page->findChild<TodayLineBar *>()->text().contains(u"1 overdue"_s),
                 qPrintable(m_page->findChild<TodayLineBar *>()->text()));
    }

    void buttonsOfAListAreOfOneWidth()
    {
        TodayTask open, call;
        open.ticket.id = {1};
        call.ticket.id = {2};
        call.action = TodayAction::Call;
        call.callNumber = u"020 7946 0991 extension 14"_s;
        TodayList both(u"Next"_s, Ink::Panel, nullptr);
        both.resize(900, 120);
        both.setTasks({open, call}, TodayWords(**m_desk, TodayBoard{}));
        both.show();
        QCOMPARE(both.rows().size(), 2);
        QTRY_COMPARE(both.rows()[0]->button()->width(), both.rows()[1]->button()->width());
        QVERIFY(both.rows()[0]->button()->width() > unit() * 14);
    }

    void draftPlansAreLedTo()
    {
        const Plan draft{.title = u"Water filter"_s};
        VERIFY_OK((*m_desk)->plans().create(draft, {}, {}).result());
        showPage();
        auto *line = m_page->findChild<QAbstractButton *>(u"maintenance/drafts"_s);
        QVERIFY(line && line->isVisible());
        QSignalSpy wanted(m_page.get(), &TodayPage::plansWanted);
        line->click();
        QCOMPARE(wanted.count(), 1);
        const auto plans = (*m_desk)->plans().list().result().value();
        QCOMPARE(m_page->board().draftPlans,
                 int(std::ranges::count(plans, PlanState::Draft, &PlanRow::state)));
        for (const PlanRow &row : plans)
            if (row.state == PlanState::Draft)
                VERIFY_OK((*m_desk)->plans().retire(row.id).result());
        QTRY_COMPARE(m_page->board().draftPlans, 0);
        QTRY_VERIFY(!m_page->findChild<QAbstractButton *>(u"maintenance/drafts"_s)); // none: no line
    }

    void countLeadsToItsView()
    {
        ticket(u"overdue"_s, -30);
        showPage();
        QSignalSpy shown(m_page.get(), &TodayPage::showView);
        m_page->findChild<QPushButton *>(u"count/1"_s)->click();
        QCOMPARE(shown.takeFirst().first().toString(), u"Overdue"_s);
    }

    void takeMakesItMineAndOpensIt()
    {
        NewWorkItem fresh;
        fresh.item.title = u"VPN drops"_s;
        fresh.item.urgency = Urgency::CannotWork;
        const WorkItemId id = (*m_desk)->workItems().create(fresh).result().value();
        m_desk->clock().advanceMinutes(45);
        showPage();
        QSignalSpy opened(m_page.get(), &TodayPage::openWorkItem);
        QTRY_COMPARE(list("nextRows")->rows().size(), 1);
        QPushButton *take = list("nextRows")->rows().first()->button();
        QCOMPARE(take->text(), u"Take"_s);
        take->click();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE((*m_desk)->workItems().details(id).result()->item.assigneeId, m_me);
    }

    void buttonsHaveRoomForTheLongestAct()
    {
        const WorkItemId id = ticket(u"overdue"_s, -30);
        showPage();
        const QPushButton *button = rowOf(id)->button();
        const int longest = button->fontMetrics().horizontalAdvance(u"Continue visit"_s) + unit() * 3;
        QVERIFY(button->minimumWidth() >= longest); // so the reasons of all rows stand below one another
    }

    void rowWithTheFocusStaysWhereItIs()
    {
        for (int i = 0; i < 3; ++i)
            ticket(u"overdue %1"_s.arg(i), -30 - i);
        const WorkItemId last = ticket(u"the one"_s, -5);
        showPage();
        m_page->activateWindow();
        const QPointer<TodayRow> row = rowOf(last);
        QVERIFY(row);
        row->button()->setFocus();
        QTRY_VERIFY(row->button()->hasFocus());
        const int y = row->mapTo(m_page.get(), QPoint()).y();
        // A new red block above, and more in the list before it.
        QSignalSpy loaded(m_page.get(), &TodayPage::loaded);
        (*m_desk)
            ->workItems()
            .create(NewWorkItem{.item = {.title = u"Internet down"_s, .major = true}})
            .result()
            .value();
        QTRY_VERIFY(loaded.count() > 0 && !list("redRows")->rows().isEmpty());
        QCOMPARE(rowOf(last), row.data());
        QVERIFY(row->button()->hasFocus());
        QTRY_COMPARE(row->mapTo(m_page.get(), QPoint()).y(), y);
        // Solved elsewhere: it stands there, ticked, until it is left.
        loaded.clear();
        (*m_desk)->workItems().solve({last}, u"repaired"_s, u"x"_s).result().value();
        QTRY_VERIFY(loaded.count() > 0 && row && row->isDone());
        // Also when the page is read once more.
        loaded.clear();
        m_page->refresh();
        QTRY_VERIFY(loaded.count() > 0);
        QVERIFY(row && row->isDone() && row->button()->hasFocus());
        QTRY_COMPARE(row->mapTo(m_page.get(), QPoint()).y(), y);
        QSignalSpy opened(m_page.get(), &TodayPage::openWorkItem);
        row->button()->click();
        QCOMPARE(opened.count(), 0);
        m_page->findChild<QPushButton *>(u"whyThisOrder"_s)->setFocus();
        QTRY_VERIFY(!row);
    }

    void arrowsWalkFromButtonToButton()
    {
        ticket(u"one"_s, -30);
        ticket(u"two"_s, -20);
        showPage();
        m_page->activateWindow();
        const auto rows = list("nextRows")->rows();
        rows[0]->button()->setFocus();
        QTest::keyClick(rows[0]->button(), Qt::Key_J);
        QTRY_VERIFY(rows[1]->button()->hasFocus());
        QTest::keyClick(rows[1]->button(), Qt::Key_K);
        QTRY_VERIFY(rows[0]->button()->hasFocus());
    }

    void renewalsAndPeopleOfTheFortnightLeadToTheRegister()
    {
        const RenewalId renewal =
            (*m_desk)->registry().create(Renewal{.title = u"Contract"_s, .endsOn = {2026, 11, 30}}).result().value();
        const PersonId person =
            (*m_desk)->registry().create(Person{.name = u"Nadia"_s, .startsOn = {2026, 12, 1}}).result().value();
        showPage();
        QSignalSpy renewals(m_page.get(), &TodayPage::openRenewal), people(m_page.get(), &TodayPage::openPerson);
        m_page->findChild<QAbstractButton *>(u"coming/0"_s)->click();
        m_page->findChild<QAbstractButton *>(u"coming/1"_s)->click();
        QCOMPARE(renewals.takeFirst().first().value<RenewalId>(), renewal);
        QCOMPARE(people.takeFirst().first().value<PersonId>(), person);
    }

    void thePageOpensAtItsTop()
    {
        for (int i = 0; i < 12; ++i)
            ticket(u"overdue %1"_s.arg(i), -30 - i);
        for (int i = 0; i < 8; ++i)
            VERIFY_OK((*m_desk)->registry().create(Renewal{.title = u"Contract %1"_s.arg(i),
                                                           .endsOn = {2026, 11, 25 + i % 5}}).result());
        m_page->resize(900, 320);
        showPage();
        auto *bar = m_page->findChild<QScrollArea *>(u"todayScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        auto *last = m_page->findChild<QAbstractButton *>(u"coming/7"_s);
        QVERIFY(last);
        last->setFocus(); // its line is made anew when the page is next read: the focus goes on by itself
        bar->setValue(bar->maximum());
        m_page->hide();
        VERIFY_OK((*m_desk)->registry().create(Renewal{.title = u"A new one"_s, .endsOn = {2026, 11, 25}}).result());
        QSignalSpy loaded(m_page.get(), &TodayPage::loaded);
        m_page->show();
        QTRY_VERIFY(loaded.count() > 0);
        QTRY_COMPARE(bar->value(), 0);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        ticket(u"overdue"_s, -30);
        showPage();
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && !widget->objectName().startsWith(u"qt_"_s)) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
    }

private:
    void showPage()
    {
        QSignalSpy loaded(m_page.get(), &TodayPage::loaded);
        m_page->show();
        QTRY_VERIFY(loaded.count() > 0);
    }
    TodayList *list(const char *name) { return m_page->findChild<TodayList *>(QString::fromLatin1(name)); }
    TodayRow *rowOf(WorkItemId id)
    {
        for (TodayRow *row : list("nextRows")->rows())
            if (row->task().ticket.id == id)
                return row;
        return nullptr;
    }
    WorkItemId ticket(const QString &title, int minutes)
    {
        NewWorkItem fresh;
        fresh.item.title = title;
        fresh.item.assigneeId = m_me;
        fresh.item.targetAt = m_desk->clock().now().plusMinutes(minutes);
        fresh.item.targetSet = true;
        return (*m_desk)->workItems().create(fresh).result().value();
    }

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<TodayPage> m_page;
    PersonId m_me;
};

LAMP_TEST(TestTodayPage)
#include "tst_today.moc"
