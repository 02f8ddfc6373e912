// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"
#include "support/lamptest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {

const QDate planToday(2026, 11, 24);

Instant noonOn(int year, int month, int day)
{
    return Instant::from(QDateTime({year, month, day}, {12, 0}, QTimeZone::UTC));
}

PlanRow planRow(qint64 id, const QString &title)
{
    PlanRow row;
    row.id = {id};
    row.title = title;
    row.state = PlanState::Active;
    row.rhythm = u"every Monday"_s;
    row.responsible = u"Dana Okafor"_s;
    row.nextAt = noonOn(2026, 11, 30);
    return row;
}

} // namespace

class TestPlanModel : public QObject {
    Q_OBJECT
private slots:
    void keepsToTheContractOfItemModels()
    {
        PlanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({planRow(1, u"Backup result"_s), planRow(2, u"Restore test"_s)}, planToday, QTimeZone::utc());
        model.setRows({planRow(2, u"Restore test"_s)}, planToday, QTimeZone::utc());
        model.setRows({}, planToday, QTimeZone::utc());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(PlanModel::ColumnCount));
    }

    void samePlansAreUpdatedInPlace()
    {
        PlanModel model;
        model.setRows({planRow(1, u"Backup result"_s)}, planToday, QTimeZone::utc());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({planRow(1, u"Backup result, checked"_s)}, planToday, QTimeZone::utc());
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(0, PlanModel::Title).data().toString(), u"Backup result, checked"_s);
        model.setRows({planRow(3, u"UPS battery test"_s)}, planToday, QTimeZone::utc());
        QCOMPARE(resets.size(), 1);
    }

    void twelveMonthsEndWithTheCurrentOne()
    {
        PlanModel model;
        PlanRow row = planRow(1, u"Restore test"_s);
        row.months[0] = MonthMark::InTime;
        row.months[10] = MonthMark::Missed;
        row.months[11] = MonthMark::Coming;
        model.setRows({row}, planToday, QTimeZone::utc());
        QCOMPARE(model.month(PlanModel::FirstMonth), QDate(2025, 12, 1));
        QCOMPARE(model.month(PlanModel::RequiredBy - 1), QDate(2026, 11, 1));
        QCOMPARE(model.headerData(PlanModel::FirstMonth, Qt::Horizontal).toString(), u"D"_s);
        const QVariant tip = model.headerData(PlanModel::RequiredBy - 1, Qt::Horizontal, Qt::ToolTipRole);
        QCOMPARE(tip.toString(), u"November 2026"_s);
        QCOMPARE(model.index(0, PlanModel::FirstMonth).data().toString(), u"✓"_s);
        QCOMPARE(model.index(0, PlanModel::FirstMonth + 5).data().toString(), QString());
        const QModelIndex missed = model.index(0, PlanModel::FirstMonth + 10);
        QCOMPARE(missed.data(PlanModel::MarkRole).value<MonthMark>(), MonthMark::Missed);
        QCOMPARE(missed.data(Qt::AccessibleTextRole).toString(), u"Restore test, October 2026: missed"_s);
    }

    void nextSaysWhatMatters_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::addColumn<CalendarState>("nextState");
        QTest::addColumn<bool>("missed");
        QTest::addColumn<bool>("hasNext");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("shown");
        QTest::newRow("coming") << PlanState::Active << CalendarState::Forecast << false << true << u""_s
                                << u"30 Nov"_s;
        QTest::newRow("late") << PlanState::Active << CalendarState::Late << false << true << u""_s
                              << u"late since 30 Nov"_s;
        QTest::newRow("missed") << PlanState::Active << CalendarState::Forecast << true << true << u""_s
                                << u"missed 12 Nov"_s;
        QTest::newRow("ended") << PlanState::Active << CalendarState::Forecast << false << false << u""_s
                               << u"no further date"_s;
        QTest::newRow("refused") << PlanState::Active << CalendarState::Forecast << false << false << u"30 February"_s
                                 << u"rule refused"_s;
        QTest::newRow("draft") << PlanState::Draft << CalendarState::Forecast << false << true << u""_s << u"draft"_s;
        QTest::newRow("paused") << PlanState::Paused << CalendarState::Late << false << true << u""_s << u"paused"_s;
    }
    void nextSaysWhatMatters()
    {
        QFETCH(PlanState, state);
        QFETCH(CalendarState, nextState);
        QFETCH(bool, missed);
        QFETCH(bool, hasNext);
        QFETCH(QString, problem);
        PlanRow row = planRow(1, u"PRN-07 service"_s);
        row.state = state;
        row.nextState = nextState;
        row.problem = problem;
        if (!hasNext)
            row.nextAt.reset();
        if (missed)
            row.lastMissedAt = noonOn(2026, 11, 12);
        PlanModel model;
        model.setRows({row}, planToday, QTimeZone::utc());
        QTEST(model.index(0, PlanModel::Next).data().toString(), "shown");
    }

    void datesAreOfTheDesksZone()
    {
        PlanRow row = planRow(1, u"Patch night"_s);
        row.nextAt = Instant::from(QDateTime({2026, 11, 30}, {23, 30}, QTimeZone::UTC));
        PlanModel model;
        model.setRows({row}, planToday, QTimeZone("Europe/Berlin"));
        QCOMPARE(model.index(0, PlanModel::Next).data().toString(), u"1 Dec"_s);
    }

    void farDatesNameTheirYear()
    {
        QCOMPARE(shortDay(QDate(2027, 2, 2), planToday), u"2 Feb"_s);
        QCOMPARE(shortDay(QDate(2027, 11, 24), planToday), u"24 Nov 2027"_s);
    }

    void plansSortByDateNotByItsText()
    {
        PlanRow early = planRow(1, u"B"_s), late = planRow(2, u"a"_s), none = planRow(3, u"Ç"_s);
        early.nextAt = noonOn(2026, 12, 2);
        late.nextAt = noonOn(2027, 1, 1);
        none.nextAt.reset();
        PlanModel model;
        model.setRows({early, late, none}, planToday, QTimeZone::utc());
        const auto next = [&](int row) {
            return model.index(row, PlanModel::Next).data(PlanModel::SortRole).toLongLong();
        };
        QVERIFY(next(0) < next(1));
        QVERIFY(next(1) < next(2));
        const auto title = [&](int row) {
            return model.index(row, PlanModel::Title).data(PlanModel::SortRole).toString();
        };
        QVERIFY(title(1) < title(0));
        QVERIFY(title(0) < title(2));
    }

    void shareIsCountedOverWhatWasDue()
    {
        PlanRow one = planRow(1, u"one"_s), draft = planRow(2, u"two"_s), retired = planRow(3, u"three"_s);
        one.inTime = 93;
        one.late = 4;
        one.missed = 2;
        one.skipped = 7;
        draft.state = PlanState::Draft;
        retired.state = PlanState::Retired;
        retired.missed = 50;
        const PlanSummary summary = summaryOf({one, draft, retired});
        QCOMPARE(summary.plans, 1);
        QCOMPARE(summary.drafts, 1);
        QCOMPARE(summary.due(), 99);
        QCOMPARE(summary.percentInTime(), std::optional(93));
        QVERIFY(summaryText(summary).contains(u"93 % on time in 12 months"_s));
    }

    void hundredPercentIsNeverRoundedTo()
    {
        PlanRow row = planRow(1, u"one"_s);
        row.inTime = 999;
        row.late = 1;
        QCOMPARE(summaryOf({row}).percentInTime(), std::optional(99));
        row.late = 0;
        QCOMPARE(summaryOf({row}).percentInTime(), std::optional(100));
        row.inTime = 0;
        QCOMPARE(summaryOf({row}).percentInTime(), std::nullopt);
    }
};

LAMP_TEST(TestPlanModel)
#include "tst_planmodel.moc"
