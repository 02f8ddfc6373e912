// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
// Many tickets in one act.
void fill(test::TempDesk &desk, int count)
{
    const auto made = desk->database()
                          .write({"Added %1", u"tickets"_s},
                                 [&desk, count](ChangeSet &changes) -> Result<void> {
                                     for (int i = 0; i < count; ++i) {
                                         NewWorkItem fresh;
                                         fresh.item.title = u"Ticket %1"_s.arg(i, 4, 10, '0'_L1);
                                         fresh.item.createdAt = changes.now().plusMinutes(-i);
                                         LAMP_CHECK(desk->workItems().create(changes, fresh));
                                     }
                                     return {};
                                 })
                          .result();
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
}

WorkItemQuery query(QStringView text)
{
    const auto parsed = parseQuery(text);
    return parsed.value_or(WorkItemQuery{});
}
} // namespace

class TestWorkItemModel : public QObject {
    Q_OBJECT
private slots:
    void showsTheQueueInItsOrder()
    {
        test::TempDesk desk;
        fill(desk, 450);
        WorkItemModel model(*desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(query(u"is:open sort:title"));
        QTRY_COMPARE(model.rowCount(), 450);
        const int title = model.columnNamed(u"title");
        QCOMPARE(model.index(0, title).data().toString(), u"Ticket 0000"_s);
        QTRY_COMPARE(model.index(449, title).data().toString(), u"Ticket 0449"_s);
        model.sort(title, Qt::DescendingOrder);
        QTRY_COMPARE(model.index(0, title).data().toString(), u"Ticket 0449"_s);
        QVERIFY(model.query().descending);
    }

    void everyColumnThatSortsHasAKeyOfTheQuery()
    {
        test::TempDesk desk;
        WorkItemModel model(*desk);
        for (int column = 0; column < model.columnCount(); ++column)
            if (const QString key = model.header(column).sortKey; !key.isEmpty())
                QVERIFY2(sortKeys().contains(key), qPrintable(key));
        for (const QString &name : WorkItemModel::usualColumns(false))
            QVERIFY2(model.columnNamed(name) >= 0, qPrintable(name));
    }

    void newTicketComesInWithoutAReset()
    {
        test::TempDesk desk;
        desk.ticket(u"Old"_s);
        WorkItemModel model(*desk);
        model.setQuery(query(u"is:open sort:title"));
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), resets(&model, &QAbstractItemModel::modelReset);
        desk.ticket(u"New"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, model.columnNamed(u"title")).data().toString(), u"New"_s);
    }

    void solvedTicketLeavesTheOpenOnesAndUndoBringsItBack()
    {
        test::TempDesk desk;
        const WorkItemId first = desk.ticket(u"First"_s);
        desk.ticket(u"Second"_s);
        WorkItemModel model(*desk);
        model.setQuery(query(u"is:open sort:title"));
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex second = model.index(1, 0);
        VERIFY_OK(desk->workItems().solve({first}, u"repaired"_s, u"new rollers"_s).result());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(second.row(), 0);
        VERIFY_OK(desk->database().undo().result());
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(second.row(), 1);
    }

    void changedRowIsShownAnew()
    {
        test::TempDesk desk;
        const WorkItemId id = desk.ticket(u"Screen dark"_s);
        WorkItemModel model(*desk);
        model.setQuery(query(u"is:open"));
        QTRY_COMPARE(model.rowCount(), 1);
        VERIFY_OK(desk->workItems().setPriority({id}, Priority::Critical).result());
        QTRY_COMPARE(model.index(0, model.columnNamed(u"priority")).data().toString(), u"Critical"_s);
        QCOMPARE(model.index(0, 0).data(PriorityRole).toInt(), int(Priority::Critical));
    }

    void rowIsSpokenAsOneSentence()
    {
        test::TempDesk desk;
        const PersonId priya = desk.person(u"Priya Shah"_s);
        const AssetId printer = desk.asset(u"PRN-07"_s, u"HP M507"_s);
        desk.ticket(u"Cannot print"_s, priya, printer);
        WorkItemModel model(*desk);
        model.setQuery(query(u"is:open"));
        QTRY_COMPARE(model.rowCount(), 1);
        const QString spoken = model.index(0, 0).data(AccessibleTextRole).toString();
        for (const QString &part :
             {u"Cannot print"_s, u"New"_s, u"priority Normal"_s, u"for Priya Shah"_s, u"PRN-07"_s, u"due"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void targetIsSaidInWords_data()
    {
        using State = TargetWords::State;
        QTest::addColumn<qint64>("minutesLeft");
        QTest::addColumn<StatusClass>("cls");
        QTest::addColumn<StopsClocks>("stops");
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<QString>("text");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, qint64 left, const QString &text, State state,
                            StatusClass cls = StatusClass::Active, StopsClocks stops = StopsClocks::None,
                            Priority priority = Priority::Normal) {
            QTest::newRow(name) << left << cls << stops << priority << text << state;
        };
        row("within the hour", 38, u"0:38 left"_s, State::Soon);
        row("two hours", 115, u"1:55 left"_s, State::Near);
        row("this afternoon", 6 * 60 + 10, u"6:10 left"_s, State::Calm);
        row("tonight: what is left of the working day", 13 * 60, u"7:00 left"_s, State::Calm);
        row("tomorrow morning", 22 * 60, u"7:00 left"_s, State::Calm);
        row("over the weekend", 6 * 24 * 60, u"4 d"_s, State::Calm);
        row("the day after tomorrow", 2 * 24 * 60, u"2 d"_s, State::Calm);
        row("just over", -1, u"overdue 1 min"_s, State::Over);
        row("three hours over", -200, u"overdue 3 h"_s, State::Over);
        row("days over", -3 * 24 * 60, u"overdue 3 d"_s, State::Over);
        row("waiting for the user", 38, u"paused"_s, State::Paused, StatusClass::Paused,
            StopsClocks::NextResponseAndResolve);
        row("waiting for the supplier runs on", 38, u"0:38 left"_s, State::Soon, StatusClass::Paused);
        row("low is calm to the end", 38, u"0:38 left"_s, State::Calm, StatusClass::Active, StopsClocks::None,
            Priority::Low);
        row("low is overdue, too", -61, u"overdue 1 h"_s, State::Over, StatusClass::Active, StopsClocks::None,
            Priority::Low);
        row("cancelled", 38, QString(), State::Done, StatusClass::Void);
    }
    void targetIsSaidInWords()
    {
        QFETCH(qint64, minutesLeft);
        QFETCH(StatusClass, cls);
        QFETCH(StopsClocks, stops);
        QFETCH(Priority, priority);
        QFETCH(QString, text);
        QFETCH(TargetWords::State, state);
        const Instant now = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
        WorkItem item;
        item.createdAt = now.plusMinutes(-60);
        item.targetAt = now.plusMinutes(minutesLeft);
        item.priority = priority;
        if (minutesLeft < 0)
            item.createdAt = item.targetAt->plusMinutes(-60);
        const Status status{.cls = cls, .stopsClocks = stops};
        const WorkCalendar office(QTimeZone::utc()); // Monday to Friday, 08:00 to 17:00
        const TargetWords words = targetWords(targetState(item, status), now, office, QTimeZone::utc());
        QCOMPARE(words.text, text);
        QCOMPARE(words.state, state);
        QVERIFY(words.share >= 0 && words.share <= 1);
    }

    void itemWithoutATargetSaysNothing()
    {
        const TargetWords words =
            targetWords(targetState(WorkItem{}, Status{}), Instant{}, WorkCalendar(), QTimeZone::utc());
        QCOMPARE(words.state, TargetWords::State::None);
        QVERIFY(words.text.isEmpty() && words.due.isEmpty() && !words.bar);
    }

    void aShortPromiseIsNotPressingFromItsFirstMinute()
    {
        const Instant now = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
        TargetState state{.clock = ClockKind::FirstResponse, .due = now.plusMinutes(60), .startedAt = now};
        const auto look = [&](qint64 minutes) {
            return targetWords(state, now.plusMinutes(minutes), WorkCalendar(), QTimeZone::utc()).state;
        };
        QCOMPARE(look(0), TargetWords::State::Calm);
        QCOMPARE(look(25), TargetWords::State::Near);
        QCOMPARE(look(40), TargetWords::State::Soon);
        QCOMPARE(look(61), TargetWords::State::Over);
    }

    void whatIsLateIsShortWhereRoomIsShort()
    {
        const Instant now = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
        const auto brief = [&](qint64 late) {
            const TargetState state{.due = now.plusMinutes(-late), .startedAt = now.plusMinutes(-late - 600)};
            return targetWords(state, now, WorkCalendar(), QTimeZone::utc()).brief;
        };
        QCOMPARE(brief(12), u"12 min over"_s);
        QCOMPARE(brief(3 * 60), u"3 h over"_s);
        QCOMPARE(brief(2 * 24 * 60), u"2 d over"_s);
    }
};
LAMP_TEST(TestWorkItemModel)

#include "tst_workitemmodel.moc"
