// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "work/filterbar.h"
#include "work/queryfield.h"
#include "work/queuepage.h"
#include "work/viewlist.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A question is typed, mended, kept as a view of its own, and stays right while the desk goes on.
class TestViews : public QObject {
    Q_OBJECT
private slots:
    void aQuestionBecomesAViewWithALiveNumber()
    {
        test::Journey journey;
        test::TempDesk &desk = journey.elsewhere();
        const PersonId priya = desk.person(u"Priya Shah"_s);
        const AssetId printer = desk.asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        desk.ticket(u"Cannot print"_s, priya, printer);
        desk.ticket(u"Mailbox full"_s);
        QVERIFY(journey.open());
        journey.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(journey.page(), Page::Queue);
        auto &queue = journey.at<QueuePage>(Page::Queue);
        WorkItemModel &rows = *queue.list()->model();
        QVERIFY(journey.command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(rows.rowCount(), 2);

        // A typing mistake is marked; the list stays.
        journey.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(journey.isFocused(u"filterField"_s));
        QueryField &field = *queue.list()->filter()->field();
        journey.type(u"aset:prn group:requester"_s);
        journey.press(Qt::Key_Return);
        QTRY_COMPARE(field.text().mid(field.marked().at, field.marked().length), u"aset:prn"_s);
        QCOMPARE(rows.rowCount(), 2);
        field.selectAll();
        journey.type(u"asset:prn group:requester"_s);
        journey.press(Qt::Key_Return);
        QTRY_COMPARE(rows.rowCount(), 1);
        QTRY_COMPARE(rows.groupRows().size(), 1);
        QCOMPARE(rows.index(0, 0).data(GroupRole).toString(), u"Priya Shah · 1"_s);

        // Kept in a folder within a folder.
        queue.views()->saveQuery();
        QTRY_VERIFY(journey.part<QLineEdit>(u"viewName"_s));
        journey.part<QLineEdit>(u"viewName"_s)->setText(u"Our printers"_s);
        journey.part<QComboBox>(u"viewSection"_s)->setCurrentText(u"Team/Printers"_s);
        QVERIFY(journey.click(u"viewSave"_s));
        auto *views = queue.findChild<ViewModel *>();
        QVERIFY(views);
        QTRY_VERIFY(views->rowNamed(u"Our printers") >= 0);
        const auto number = [&] {
            return views->index(views->rowNamed(u"Our printers")).data(CountRole).toLongLong();
        };
        QTRY_COMPARE(number(), 1);

        // Another process adds a ticket: number, list and heading follow.
        desk.ticket(u"Paper jam"_s, priya, printer);
        QTRY_COMPARE(number(), 2);
        QTRY_COMPARE(rows.rowCount(), 2);
        QTRY_COMPARE(rows.index(0, 0).data(GroupRole).toString(), u"Priya Shah · 2"_s);

        // The view is what was typed, word by word.
        queue.showView(u"All open"_s);
        QTRY_COMPARE(rows.rowCount(), 3);
        queue.showView(u"Our printers"_s);
        QTRY_COMPARE(rows.rowCount(), 2);
        queue.list()->filter()->setText(true);
        QCOMPARE(field.text(), u"is:open asset:prn group:requester"_s);
    }
};
LAMP_TEST(TestViews)

#include "tst_views.moc"
