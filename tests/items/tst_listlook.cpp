// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "services/savedviews.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace lamp;
using namespace Qt::StringLiterals;

// What a list and the list of views show besides rows: headings, colours, folders, numbers that time changes.
class TestListLook : public QObject {
    Q_OBJECT

    static QStringList headings(const WorkItemModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const QVariant heading = model.index(row, 0).data(GroupRole); heading.isValid())
                list.append(u"%1: %2"_s.arg(row).arg(heading.toString()));
        return list;
    }
    static int rowTitled(const WorkItemModel &model, const QString &title)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, model.columnNamed(u"title")).data().toString() == title)
                return row;
        return -1;
    }
    static QString inkOf(const WorkItemModel &model, const QString &title)
    {
        return model.index(rowTitled(model, title), 0).data(RowInkRole).toString();
    }
    static QStringList lines(const ViewModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString depth(index.data(DepthRole).toInt() * 2, u' ');
            if (!model.folder(row).isEmpty())
                list.append(depth + u'[' + index.data().toString() + u']');
            else if (const SavedView *view = model.view(row); view && !view->section.isEmpty())
                list.append(depth + view->name);
        }
        return list;
    }

private slots:
    void groupsHaveHeadingsWithTheirCounts()
    {
        test::TempDesk desk;
        const WorkItemId low = desk.ticket(u"Low one"_s), high = desk.ticket(u"High one"_s);
        desk.ticket(u"Normal one"_s);
        desk.ticket(u"Normal two"_s);
        VERIFY_OK(desk->workItems().setPriority({low}, Priority::Low).result());
        VERIFY_OK(desk->workItems().setPriority({high}, Priority::High).result());
        WorkItemModel model(*desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(parseQuery(u"is:open sort:title group:priority").value());
        QTRY_COMPARE(headings(model), (QStringList{u"0: High · 1"_s, u"1: Normal · 2"_s, u"3: Low · 1"_s}));
        QCOMPARE(model.groupRows(), (QList<int>{0, 1, 3}));
        QVERIFY(model.index(1, 0).data(AccessibleTextRole).toString().startsWith(u"Normal · 2. "));
        // The headings follow what changes.
        VERIFY_OK(desk->workItems().setPriority({low}, Priority::High).result());
        QTRY_COMPARE(headings(model), (QStringList{u"0: High · 2"_s, u"2: Normal · 2"_s}));
        model.setQuery(parseQuery(u"is:open sort:title").value());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(headings(model), QStringList());
    }

    void deadlinesAreGroupedByDayAndTimeMovesThem()
    {
        test::TempDesk desk;
        const WorkItemId id = desk.ticket(u"Call back"_s);
        const WorkItem before = desk->workItems().details(id).result().value().item;
        WorkItem after = before;
        after.targetAt = desk.clock().now().plusMinutes(60);
        VERIFY_OK(desk->workItems().edit(before, after).result());
        WorkItemModel model(*desk);
        model.setQuery(parseQuery(u"group:due").value());
        QTRY_COMPARE(headings(model), QStringList{u"0: Today · 1"_s});
        desk.clock().advanceMinutes(120);
        model.tick();
        QTRY_COMPARE(headings(model), QStringList{u"0: Overdue · 1"_s});
    }

    void rulesColourRowsAndFollowWhatChanges()
    {
        test::TempDesk desk;
        const WorkItemId plain = desk.ticket(u"Plain"_s), urgent = desk.ticket(u"Urgent"_s);
        VERIFY_OK(desk->workItems().setPriority({urgent}, Priority::Critical).result());
        WorkItemModel model(*desk);
        model.setColours(parseRowColours(u"red: priority:critical\ngrn: tag:done").value());
        model.setQuery(parseQuery(u"is:open").value());
        QTRY_COMPARE(inkOf(model, u"Urgent"_s), u"red"_s);
        QCOMPARE(inkOf(model, u"Plain"_s), QString());
        // A colour is never all there is to it.
        const QModelIndex row = model.index(rowTitled(model, u"Urgent"_s), 0);
        QVERIFY(row.data(AccessibleTextRole).toString().contains(u"marked by the rule priority:critical"));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"priority:critical"));
        VERIFY_OK(desk->workItems().setTags({plain}, {u"done"_s}, {}).result());
        QTRY_COMPARE(inkOf(model, u"Plain"_s), u"grn"_s);
        model.setColours({});
        QCOMPARE(inkOf(model, u"Urgent"_s), QString());
    }

    void viewsStandInFoldersWithinFolders()
    {
        test::TempDesk desk;
        SavedViews views(*desk);
        for (const auto &[name, section] : {std::pair{u"Ours"_s, u"Team"_s}, {u"Cables"_s, u"Team/Network"_s},
                                            {u"Toner"_s, u"Team/Printers"_s}, {u"Late"_s, u"Team 2"_s}})
            VERIFY_OK(views.add({.name = name, .query = u"is:open"_s, .section = section}).result());
        ViewModel model(*desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList all{u"[Team]"_s,     u"Ours"_s,       u"  [Network]"_s, u"  Cables"_s,
                              u"  [Printers]"_s, u"  Toner"_s, u"[Team 2]"_s,    u"Late"_s};
        QTRY_COMPARE(lines(model), all);
        model.fold(u"Team/Network"_s, true);
        QCOMPARE(lines(model), (QStringList{u"[Team]"_s, u"Ours"_s, u"  [Network]"_s, u"  [Printers]"_s, u"  Toner"_s,
                                            u"[Team 2]"_s, u"Late"_s}));
        model.fold(u"Team"_s, true);
        QCOMPARE(lines(model), (QStringList{u"[Team]"_s, u"[Team 2]"_s, u"Late"_s}));
        QVERIFY(model.index(model.rowNamed(u"Late") - 1).data(AccessibleTextRole).toString().contains(u"open"));
        model.fold(u"Team"_s, false);
        model.fold(u"Team/Network"_s, false);
        QCOMPARE(lines(model), all);
    }

    void numbersAreExactAsTimePasses()
    {
        test::TempDesk desk;
        const WorkItemId id = desk.ticket(u"Call back"_s);
        const WorkItem before = desk->workItems().details(id).result().value().item;
        WorkItem after = before;
        after.targetAt = desk.clock().now().plusMinutes(60);
        VERIFY_OK(desk->workItems().edit(before, after).result());
        ViewModel model(*desk);
        const auto overdue = [&] { return model.index(model.rowNamed(u"Overdue")).data(CountRole).toLongLong(); };
        QTRY_COMPARE(overdue(), 0);
        desk.clock().advanceMinutes(120);
        model.countAgain();
        QTRY_COMPARE(overdue(), 1);
    }

    void numbersFollowWhoIsAVip()
    {
        test::TempDesk desk;
        const PersonId priya = desk.person(u"Priya Shah"_s);
        desk.ticket(u"Cannot print"_s, priya);
        VERIFY_OK(SavedViews(*desk).add({.name = u"VIPs"_s, .query = u"is:open vip:yes"_s}).result());
        ViewModel model(*desk);
        const auto vips = [&] { return model.index(model.rowNamed(u"VIPs")).data(CountRole).toLongLong(); };
        QTRY_COMPARE(vips(), 0);
        const auto vip = desk->database()
                             .write({"Edited %1", u"Priya"_s},
                                    [priya](ChangeSet &c) -> Result<void> {
                                        LAMP_TRY(person, rows::get<Person>(c.connection(), priya));
                                        Person changed = person;
                                        changed.vip = true;
                                        return rows::update(c, person, changed);
                                    })
                             .result();
        VERIFY_OK(vip);
        QTRY_COMPARE(vips(), 1);
    }
};
LAMP_TEST(TestListLook)

#include "tst_listlook.moc"
