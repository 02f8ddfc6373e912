// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "services/problemwork.h"
#include "services/savedviews.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace lamp;

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

    void viewOfWhatIsStuckSaysWhatThatMeans()
    {
        test::TempDesk desk;
        ViewModel model(*desk);
        QTRY_VERIFY(model.rowNamed(u"Stuck"_s) >= 0);
        const QString tip = model.index(model.rowNamed(u"Stuck"_s)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"30"_s) && tip.contains(u"7"_s), qPrintable(tip));
    }

    // What makes a problem a known error stands on a sheet of its own.
    void knownErrorsAreCountedAndListedAsTheyBecomeKnown()
    {
        test::TempDesk desk;
        NewWorkItem fresh;
        fresh.item.kind = Kind::Problem;
        fresh.item.title = u"Rollers wear out"_s;
        const auto id = desk->workItems().create(fresh).result();
        VERIFY_OK(id);
        ViewModel views(*desk);
        WorkItemModel list(*desk);
        list.setQuery(parseQuery(u"is:known-error").value());
        QTRY_COMPARE(countOf(views, u"Known errors"), 0);
        QCOMPARE(list.rowCount(), 0);
        const auto before = problemwork::of(*desk, *id).result();
        VERIFY_OK(before);
        ProblemSheet after = before->sheet;
        after.workaround = u"clean them monthly"_s;
        after.knownError = true;
        VERIFY_OK(problemwork::save(*desk, before->sheet, after).result());
        QTRY_COMPARE(countOf(views, u"Known errors"), 1);
        QTRY_COMPARE(list.rowCount(), 1);
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

#include "tst_viewmodel.moc"
