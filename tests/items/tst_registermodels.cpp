// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"
#include "items/calendarwords.h"
#include "items/assetmodel.h"
#include "items/personmodel.h"
#include "items/registerlines.h"
#include "items/renewalmodel.h"
#include "items/suppliermodel.h"
#include "items/todaywords.h"
#include "services/desk.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
const QDate ItemsToday(2026, 11, 24);

QStringList texts(const QList<Badge> &badges)
{
    QStringList list;
    for (const Badge &badge : badges)
        list.append(badge.text);
    return list;
}

using TesterMode = QAbstractItemModelTester::FailureReportingMode;
} // namespace

class TestRegisterModels : public QObject {
    Q_OBJECT
private slots:
    void modelsFollowTheirDesk()
    {
        test::TempDesk desk;
        AssetModel assets(*desk);
        PersonModel people(*desk);
        SupplierModel suppliers(*desk);
        RenewalModel renewals(*desk);
        for (PagedModel *model : {static_cast<PagedModel *>(&assets), static_cast<PagedModel *>(&people),
                                  static_cast<PagedModel *>(&suppliers), static_cast<PagedModel *>(&renewals)}) {
            new QAbstractItemModelTester(model, TesterMode::QtTest, model);
            model->reload();
        }
        const AssetId printer =
            desk->registry().create(Asset{.name = u"PRN-07"_s, .model = u"M507"_s}).result().value();
        desk->registry().create(Asset{.name = u"NAS-01"_s}).result().value();
        desk->registry().create(Person{.name = u"Priya Shah"_s}).result().value();
        desk->registry().create(Supplier{.name = u"BritPrint"_s, .hotline = u"020 7946"_s}).result().value();
        desk->registry().create(Renewal{.title = u"Certificate"_s, .endsOn = {2026, 12, 6}}).result().value();
        QTRY_COMPARE(assets.rowCount(), 2);
        QTRY_COMPARE(people.rowCount(), 1);
        QTRY_COMPARE(suppliers.rowCount(), 1);
        QTRY_COMPARE(renewals.rowCount(), 1);
        QTRY_COMPARE(assets.index(0, 0).data().toString(), u"NAS-01"_s);
        QTRY_COMPARE(assets.index(1, 1).data().toString(), u"M507"_s);
        QTRY_COMPARE(suppliers.index(0, 0).data(DetailRole).toString(), u"020 7946"_s);
        QTRY_COMPARE(renewals.index(0, renewals.columnNamed(u"state")).data().toString(), u"Soon"_s);
        QCOMPARE(static_cast<Tone>(renewals.index(0, renewals.columnNamed(u"state")).data(ToneRole).toInt()),
                 Tone::Warning);

        // A ticket on the printer changes its badge.
        desk.ticket(u"Cannot print"_s, {}, printer);
        QTRY_COMPARE(texts(assets.index(1, 0).data(BadgesRole).value<QList<Badge>>()), QStringList{u"1 open"_s});
        QVERIFY2(assets.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"PRN-07"_s),
                 "a row can be heard");

        assets.setText(u"prn"_s);
        QTRY_COMPARE(assets.rowCount(), 1);
        assets.setText({});
        assets.setSort(AssetSort::Model);
        QTRY_COMPARE(assets.rowCount(), 2);
    }

    void badgesSayWhatMatters_data()
    {
        QTest::addColumn<AssetRow>("row");
        QTest::addColumn<QStringList>("badges");
        QTest::newRow("a quiet asset") << AssetRow{} << QStringList{};
        QTest::newRow("one open ticket") << AssetRow{.incidents30 = 1, .open = 1} << QStringList{u"1 open"_s};
        QTest::newRow("repeats say more than open ones")
            << AssetRow{.incidents30 = 3, .open = 1} << QStringList{u"3 in 30 d"_s};
        QTest::newRow("check due") << AssetRow{.maintenanceDue = true, .neverChecked = true}
                                   << QStringList{u"check due"_s};
        QTest::newRow("never checked") << AssetRow{.neverChecked = true} << QStringList{u"never checked"_s};
        QTest::newRow("changed lately") << AssetRow{.changeOn = {2026, 11, 19}} << QStringList{u"change 19 Nov"_s};
        QTest::newRow("in repair") << AssetRow{.asset = {.state = AssetState::Repair}} << QStringList{u"In repair"_s};
    }
    void badgesSayWhatMatters()
    {
        QFETCH(AssetRow, row);
        QTEST(texts(badgesOf(row, ItemsToday)), "badges");
    }

    void peopleWhoComeAndGoAreMarked()
    {
        const auto of = [](const Person &person) { return texts(badgesOf(PersonRow{.person = person}, ItemsToday)); };
        QCOMPARE(of({.startsOn = {2026, 11, 30}}), QStringList{u"starts 30 Nov"_s});
        QCOMPARE(of({.startsOn = {2020, 1, 1}}), QStringList{});
        QCOMPARE(of({.leavesOn = {2026, 12, 4}}), QStringList{u"leaves 4 Dec"_s});
        QCOMPARE(of({.leavesOn = {2027, 12, 4}}), QStringList{});
        QCOMPARE(of({.vip = true}), QStringList{u"VIP"_s});
        QCOMPARE(of({.active = false}), QStringList{u"left"_s});
    }

    void eachEventOfAnAssetInWords_data()
    {
        using E = AssetEvent::Event;
        QTest::addColumn<AssetEvent>("event");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const AssetEvent &event, const QString &title, const QString &outcome,
                            Tone tone) { QTest::newRow(name) << event << title << outcome << static_cast<int>(tone); };
        row("open ticket",
            {.kind = Kind::Incident,
             .number = u"1187"_s,
             .title = u"Cannot print"_s,
             .open = true,
             .status = u"In progress"_s},
            u"#1187 Cannot print"_s, u"open, in progress"_s, Tone::Bad);
        row("what fixed it",
            {.kind = Kind::Incident,
             .number = u"1160"_s,
             .title = u"Offline"_s,
             .use = StatusUse::Solved,
             .status = u"Solved"_s,
             .fix = u"restarted, cause unknown"_s,
             .fixText = u"twice"_s},
            u"#1160 Offline"_s, u"restarted, cause unknown, twice"_s, Tone::Info);
        row("cancelled",
            {.number = u"7"_s, .title = u"x"_s, .use = StatusUse::Cancelled, .status = u"Cancelled"_s, .fix = u"y"_s},
            u"#7 x"_s, u"cancelled"_s, Tone::Info);
        row("visit done",
            {.kind = Kind::Maintenance,
             .number = u"M-271"_s,
             .title = u"Quarterly service"_s,
             .use = StatusUse::Done,
             .status = u"Done"_s,
             .person = u"Marek"_s,
             .minutes = 25},
            u"Quarterly service M-271"_s, u"done, Marek, 25 min"_s, Tone::Good);
        row("visit missed", {.event = E::Missed, .kind = Kind::Maintenance, .title = u"Quarterly service"_s},
            u"Quarterly service"_s, u"missed"_s, Tone::Bad);
        row("visit skipped",
            {.event = E::Skipped, .kind = Kind::Maintenance, .title = u"Check"_s, .reason = u"no access"_s}, u"Check"_s,
            u"skipped: no access"_s, Tone::Quiet);
        row("a change",
            {.kind = Kind::Change,
             .number = u"9"_s,
             .title = u"Firmware"_s,
             .use = StatusUse::Solved,
             .status = u"Solved"_s},
            u"#9 Firmware"_s, u"solved"_s, Tone::Change);
        row("bought", {.event = E::Bought, .supplier = u"BritPrint"_s}, u"bought"_s, u"BritPrint"_s, Tone::Quiet);
    }
    void eachEventOfAnAssetInWords()
    {
        QFETCH(AssetEvent, event);
        QTEST(titleOf(event), "title");
        QTEST(outcomeOf(event), "outcome");
        QTEST(static_cast<int>(toneOf(event)), "tone");
    }

    void renewalsSayHowLongThereIs_data()
    {
        QTest::addColumn<Renewal>("renewal");
        QTest::addColumn<QString>("words");
        QTest::newRow("no date") << Renewal{} << u"no date"_s;
        QTest::newRow("no end") << Renewal{.renewsItself = true} << u"goes on without an end"_s;
        QTest::newRow("today") << Renewal{.actBy = ItemsToday} << u"today is the last day to act"_s;
        QTest::newRow("too late") << Renewal{.endsOn = ItemsToday.addDays(30), .actBy = ItemsToday.addDays(-3)}
                                  << u"3 day(s) too late"_s;
        QTest::newRow("ended") << Renewal{.endsOn = ItemsToday.addDays(-2)} << u"ended 2 day(s) ago"_s;
    }
    void renewalsSayHowLongThereIs()
    {
        QFETCH(Renewal, renewal);
        QFETCH(QString, words);
        QString said = renewalWhen(renewal, ItemsToday);
        said.replace(u" days "_s, u" day(s) "_s); // with the English plural forms loaded
        QCOMPARE(said, words);
    }

    // Green says that there is time left: of what has no day nobody knows that.
    void onlyWhatHasADayIsGreen()
    {
        QCOMPARE(toneOf(stateOf(Renewal{.endsOn = ItemsToday.addDays(300)}, ItemsToday)), Tone::Good);
        QCOMPARE(toneOf(stateOf(Renewal{.renewsItself = true}, ItemsToday)), Tone::Quiet);
        QCOMPARE(toneOf(stateOf(Renewal{}, ItemsToday)), Tone::Warning);
        QCOMPARE(renewalStateWord(stateOf(Renewal{.renewsItself = true}, ItemsToday)), u"No end"_s);
        QCOMPARE(renewalStateWord(stateOf(Renewal{}, ItemsToday)), u"No date"_s);
    }

    void linesThatStayKeepTheirRows()
    {
        RegisterLineModel model;
        QAbstractItemModelTester tester(&model, TesterMode::QtTest);
        const RegisterLine one{.text = u"one"_s}, two{.text = u"two"_s}, three{.text = u"three"_s};
        model.setLines({one, two});
        const QPersistentModelIndex kept(model.index(0));
        model.setLines({one, three, two});
        QVERIFY(kept.isValid());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data().toString(), u"three"_s);
        model.setLines({});
        QVERIFY(!kept.isValid());
        QCOMPARE(model.rowCount(), 0);
    }

    void todayIsSaidInOneLine()
    {
        test::TempDesk desk;
        TodayBoard board;
        board.now = desk.clock().now();
        board.today = ItemsToday;
        board.counts = {
            .overdue = 2, .due = 5, .visits = 3, .overdueView = u"Overdue"_s, .workMinutes = 310, .dayMinutes = 450};
        const TodayWords words(*desk, board);
        QStringList parts;
        for (const TodayWords::Part &part : words.line())
            parts.append(part.text);
        QCOMPARE(parts.mid(0, 3), (QStringList{u"Tue 24 Nov"_s, u"2 overdue"_s, u"5 due"_s}));
        QCOMPARE(parts.last(), u"5 h 10 of work for 7 h 30"_s);
        QCOMPARE(words.line().at(1).view, u"Overdue"_s);
        QCOMPARE(words.nothing(), u"Nothing is due."_s);
        board.coming = {{.title = u"UPS battery test"_s}};
        board.coming.first().date = {2026, 11, 26};
        QCOMPARE(words.nothing(), u"Nothing is due. Next: UPS battery test on Thursday."_s);
    }

    void aPromiseWhoseTimeHasGoneByIsOverdue()
    {
        test::TempDesk desk;
        TodayBoard board;
        board.now = desk.clock().now();
        const TodayWords words(*desk, board);
        TodayTask promised{.reason = TodayReason::Promised, .action = TodayAction::Call};
        promised.ticket.followUpAt = board.now.plusMinutes(-1);
        QCOMPARE(words.tone(promised), Tone::Bad);
        promised.ticket.followUpAt = board.now.plusMinutes(1);
        QCOMPARE(words.tone(promised), Tone::Warning);
    }

    void reasonsAreSaidInWords_data()
    {
        QTest::addColumn<TodayTask>("task");
        QTest::addColumn<QString>("reason");
        const Instant now = test::SteppedClock().now();
        const auto ticket = [](TodayReason reason, std::optional<Instant> target, bool vip = false) {
            TodayTask task{.reason = reason};
            task.ticket.targetAt = target;
            task.ticket.vip = vip;
            return task;
        };
        QTest::newRow("breaching") << ticket(TodayReason::Breaching, now.plusMinutes(38)) << u"breaches in 38 min"_s;
        QTest::newRow("breaching, VIP") << ticket(TodayReason::Breaching, now.plusMinutes(38), true)
                                        << u"VIP, 38 min left"_s;
        QTest::newRow("VIP today") << ticket(TodayReason::Vip, now.plusMinutes(200), true) << u"VIP, 3:20 h left"_s;
        TodayTask promised{.reason = TodayReason::Promised, .action = TodayAction::Call};
        promised.ticket.followUpAt = now.plusMinutes(-60);
        const QString nine = QLocale().toString(QTime(9, 0), QLocale::ShortFormat);
        QTest::newRow("promised") << promised << QString(u"promised "_s + nine);
        QTest::newRow("unowned") << TodayTask{.reason = TodayReason::Unowned, .unownedMinutes = 45, .ownMinutes = 30}
                                 << u"no owner for 45 min (target 30 min)"_s;
        TodayTask late{.reason = TodayReason::LateMaintenance,
                       .requirement = u"ISO 27001 A.8.13; insurer"_s,
                       .criticality = Criticality::Critical};
        late.visit.targetAt = now.plusMinutes(-40 * 24 * 60);
        QTest::newRow("critical maintenance of the auditor")
            << late << QString(overdueWords(*late.visit.targetAt, now) + u", critical; ISO 27001 A.8.13");
        QTest::newRow("waiting is over") << TodayTask{.reason = TodayReason::Answered} << u"waiting is over"_s;
    }
    void reasonsAreSaidInWords()
    {
        test::TempDesk desk;
        QFETCH(TodayTask, task);
        QFETCH(QString, reason);
        TodayBoard board;
        board.now = desk.clock().now();
        board.today = ItemsToday;
        QCOMPARE(TodayWords(*desk, board).reason(task), reason);
    }

    void howLateAJobIsIsSaidAlikeEverywhere()
    {
        test::TempDesk desk;
        TodayBoard board;
        board.now = desk.clock().now();
        board.today = ItemsToday;
        TodayTask task{.type = TodayTask::Type::Visit, .reason = TodayReason::LateMaintenance, .lateDays = 3};
        CalendarEntry &entry = task.visit;
        entry.date = ItemsToday.addDays(-3);
        entry.startsAt = board.now.plusMinutes(-3 * 24 * 60);
        entry.targetAt = board.now.plusMinutes(-17 * 60);
        WorkItem item;
        item.targetAt = entry.targetAt;
        item.createdAt = entry.startsAt;
        const QString page =
            targetWords(targetState(item, desk->catalog().status(StatusUse::Todo)), board.now, desk->workCalendar(),
                        QTimeZone::utc()).text;
        QCOMPARE(page, u"overdue 17 h"_s);
        const TodayWords words(*desk, board);
        for (const CalendarState state : {CalendarState::Late, CalendarState::Open}) {
            entry.state = state;
            QCOMPARE(words.when(entry), page);
            QCOMPARE(words.reason(task), page);
            QCOMPARE(dueText(entry, board.today, board.now).toLower(), page);
        }
        task.action = TodayAction::StartVisit;
        QCOMPARE(words.action(task), u"Start visit"_s);
        entry.started = true;
        QCOMPARE(words.action(task), u"Continue visit"_s);
    }
};

LAMP_TEST(TestRegisterModels)
#include "tst_registermodels.moc"
