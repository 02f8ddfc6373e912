// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "services/savedviews.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
// A paged list over numbers, to drive the differences that a queue of real tickets would need hours for.
struct Plain {
    PersonId id;
    QString text;
    friend bool operator==(const Plain &, const Plain &) = default;
};

class PlainModel final : public PagedModelOf<PersonId, Plain> {
public:
    PlainModel()
        : PagedModelOf({{{u"text"_s, u"Text"_s, u"text"_s}, [](const Plain &p) { return p.text; }}}, {}, nullptr)
    {
        setSource({[this](qint64 limit) {
                       const QList<PersonId> first = now.first(qMin(qsizetype(limit), now.size()));
                       return ready(std::pair(first, rowsOf(first)));
                   },
                   [this] { return ready(now); },
                   [this](const QList<PersonId> &ids) {
                       pagesAsked += 1;
                       return ready(rowsOf(ids));
                   }});
    }
    QList<PersonId> now;
    QString suffix;
    int pagesAsked = 0;

protected:
    QString sentence(const Plain &row) const override { return row.text; }

private:
    template <class T>
    [[nodiscard]] static QFuture<Result<T>> ready(const T &value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }
    [[nodiscard]] QList<Plain> rowsOf(const QList<PersonId> &ids) const
    {
        QList<Plain> rows;
        for (const PersonId id : ids)
            rows.append({id, QString::number(id.value) + suffix});
        return rows;
    }
};

QList<PersonId> numbers(qint64 from, qint64 to)
{
    QList<PersonId> list;
    for (qint64 i = from; i <= to; ++i)
        list.append(PersonId{i});
    return list;
}

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

class TestPagedModel : public QObject {
    Q_OBJECT
private slots:
    void firstPageComesWithItsRows()
    {
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 1000);
        QSignalSpy shown(&model, &PagedModel::shown);
        model.reload();
        QVERIFY(shown.wait());
        QCOMPARE(model.rowCount(), PagedModel::PageSize);
        QCOMPARE(model.index(0, 0).data().toString(), u"1"_s);
        QCOMPARE(model.index(PagedModel::PageSize - 1, 0).data().toString(), QString::number(PagedModel::PageSize));
        QCOMPARE(model.pagesAsked, 0);
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(model.isComplete());
    }

    void rowsAreReadAPageAtATimeWhenTheyAreAskedFor()
    {
        PlainModel model;
        model.now = numbers(1, 5000);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5000);
        model.pagesAsked = 0;
        QVERIFY(!model.index(4321, 0).data().isValid());
        QVERIFY(!model.index(4322, 0).data().isValid());
        QTRY_COMPARE(model.index(4321, 0).data().toString(), u"4322"_s);
        QCOMPARE(model.index(4322, 0).data().toString(), u"4323"_s);
        QCOMPARE(model.pagesAsked, 1);
    }

    void memoryStaysBoundedWhileScrollingThroughEverything()
    {
        PlainModel model;
        model.now = numbers(1, 100'000);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100'000);
        for (int row = 0; row < 100'000; row += PagedModel::PageSize) {
            (void)model.index(row, 0).data();
            QTRY_VERIFY(model.index(row, 0).data().isValid());
        }
        int kept = 0;
        for (qint64 id = 1; id <= 100'000; ++id)
            kept += model.find(id) != nullptr;
        QVERIFY2(kept <= 30 * PagedModel::PageSize, qPrintable(QString::number(kept)));
        QVERIFY(model.find(99'900));
    }

    void differencesKeepEveryIndexOnItsRow_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("shuffle");
        QTest::newRow("one moved") << 1 << false;
        QTest::newRow("a few in and out") << 8 << false;
        QTest::newRow("many in and out") << 300 << false;
        QTest::newRow("a few, and another order") << 8 << true;
        QTest::newRow("many, and another order") << 300 << true;
    }
    void differencesKeepEveryIndexOnItsRow()
    {
        QFETCH(int, changes);
        QFETCH(bool, shuffle);
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 1500);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1500);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(7);
        qint64 next = 2000;
        for (int round = 0; round < 20; ++round) {
            QList<QPersistentModelIndex> held;
            QList<qint64> heldIds;
            for (int i = 0; i < 40; ++i) {
                held.append(model.index(random.bounded(model.rowCount()), 0));
                heldIds.append(model.idAt(held.last().row()));
            }
            for (int i = 0; i < changes; ++i) {
                switch (random.bounded(3)) {
                case 0: model.now.removeAt(random.bounded(model.now.size())); break;
                case 1: model.now.insert(random.bounded(model.now.size()), PersonId{next++}); break;
                default: model.now.move(random.bounded(model.now.size()), random.bounded(model.now.size()));
                }
            }
            if (shuffle)
                std::shuffle(model.now.begin() + 100, model.now.end(), random);
            QSignalSpy settled(&model, &PagedModel::settled);
            model.refresh();
            QVERIFY(settled.wait());
            QCOMPARE(model.rowCount(), model.now.size());
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), model.now[row].value);
            for (qsizetype i = 0; i < held.size(); ++i) {
                const qsizetype where = model.now.indexOf(PersonId{heldIds[i]});
                QCOMPARE(held[i].isValid(), where >= 0);
                if (where >= 0)
                    QCOMPARE(held[i].row(), where);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void refreshReadsTheRowsInSightAgain()
    {
        PlainModel model;
        model.now = numbers(1, 50);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        model.suffix = u" renamed"_s;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QTRY_COMPARE(model.index(3, 0).data().toString(), u"4 renamed"_s);
        QVERIFY(changed.count() > 0);
    }

    void listGrowsPastTheFirstPageAndShrinksBack()
    {
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 150);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 150);
        model.now = numbers(1, 900);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 900);
        model.now = numbers(5, 20);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 16);
        QCOMPARE(model.index(0, 0).data().toString(), u"5"_s);
        model.now.clear();
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 0);
    }
};
LAMP_TEST(TestPagedModel)

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
        row("later today", 13 * 60, u"today"_s, State::Calm);
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
        const TargetWords words = targetWords(item, status, now, QTimeZone::UTC);
        QCOMPARE(words.text, text);
        QCOMPARE(words.state, state);
        QVERIFY(words.share >= 0 && words.share <= 1);
    }

    void itemWithoutATargetSaysNothing()
    {
        const TargetWords words = targetWords(WorkItem{}, Status{}, Instant{}, QTimeZone::UTC);
        QCOMPARE(words.state, TargetWords::State::None);
        QVERIFY(words.text.isEmpty() && words.due.isEmpty());
    }
};
LAMP_TEST(TestWorkItemModel)

class TestViewModel : public QObject {
    Q_OBJECT

    static qint64 countOf(const ViewModel &model, QStringView name)
    {
        const int row = model.rowNamed(name);
        return row < 0 ? -2 : model.index(row).data(CountRole).toLongLong();
    }

private slots:
    void viewsCarryLiveCounts()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        const WorkItemId id = desk.ticket(u"One"_s);
        desk.ticket(u"Two"_s);
        ViewModel model(*desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(countOf(model, u"All open"), 2);
        QCOMPARE(model.total(), 2);
        QTRY_COMPARE(countOf(model, u"Unassigned"), 2);
        VERIFY_OK(desk->workItems().assign({id}, desk->me()).result());
        QTRY_COMPARE(countOf(model, u"Unassigned"), 1);
        QTRY_COMPARE(countOf(model, u"Mine, next deadline first"), 1);
    }

    void majorIncidentIsListedOnlyWhileThereIsOne()
    {
        test::TempDesk desk;
        const WorkItemId id = desk.ticket(u"Internet down"_s);
        ViewModel model(*desk);
        QTRY_COMPARE(countOf(model, u"All open"), 1);
        QCOMPARE(model.rowNamed(u"Major now"), -1);
        const auto details = desk->workItems().details(id).result();
        VERIFY_OK(details);
        WorkItem major = details->item;
        major.major = true;
        VERIFY_OK(desk->workItems().edit(details->item, major).result());
        QTRY_COMPARE(countOf(model, u"Major now"), 1);
        QCOMPARE(model.index(model.rowNamed(u"Major now")).data(UrgentRole).toBool(), true);
        QVERIFY(model.firstView() > model.rowNamed(u"Major now"));
    }

    void ownViewStandsUnderItsHeadingUntilItIsDeletedAndUndoBringsItBack()
    {
        test::TempDesk desk;
        ViewModel model(*desk);
        SavedViews views(*desk);
        VERIFY_OK(views.add({.name = u"Printers"_s, .query = u"is:open asset:PRN"_s, .section = u"Team"_s}).result());
        QTRY_VERIFY(model.rowNamed(u"Printers") > 0);
        const int row = model.rowNamed(u"Printers");
        QVERIFY(model.index(row - 1).data(HeadingRole).toBool());
        QCOMPARE(model.index(row - 1).data().toString(), u"Team"_s);
        QVERIFY(!model.flags(model.index(row - 1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(row - 1)).testFlag(Qt::ItemIsEnabled)); // keys reach it, to close it
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        SavedView renamed = *model.view(row);
        renamed.name = u"Printers, all sites"_s;
        VERIFY_OK(views.edit(*model.view(row), renamed).result());
        QTRY_VERIFY(model.rowNamed(u"Printers, all sites") > 0);
        VERIFY_OK(views.remove(*model.view(model.rowNamed(u"Printers, all sites"))).result());
        QTRY_COMPARE(model.rowNamed(u"Printers, all sites"), -1);
        VERIFY_OK(desk->database().undo().result());
        QTRY_VERIFY(model.rowNamed(u"Printers, all sites") > 0);
    }

    void viewThatCannotBeReadIsRefused()
    {
        test::TempDesk desk;
        const auto added = SavedViews(*desk).add({.name = u"Bad"_s, .query = u"prority:high"_s}).result();
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Invalid);
        const auto nameless = SavedViews(*desk).add({.name = u"  "_s, .query = u"is:open"_s}).result();
        QVERIFY(!nameless);
    }

    void aloneDeskHasItsOwnViews()
    {
        test::TempDesk desk(u"alone"_s);
        ViewModel model(*desk);
        QVERIFY(model.rowNamed(u"Waiting") >= 0);
        QCOMPARE(model.rowNamed(u"Unassigned"), -1);
    }
};
LAMP_TEST(TestViewModel)

#include "tst_workitemmodel.moc"
