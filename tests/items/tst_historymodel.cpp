// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historylines.h"
#include "items/historymodel.h"
#include "items/roles.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject {
    Q_OBJECT
private slots:
    void actsStandUnderTheirDays();
    void aNewActComesOnTopAndTheRestStays();
    void anUndoneActSaysSo();
    void theFilterKeepsWhatFits();
    void olderActsAreReadAsTheyAreWanted();
    void fieldsAreToldInWords();
    void wordsForFieldsAndRecords_data();
    void wordsForFieldsAndRecords();

private:
    static QStringList titles(const HistoryModel &model, bool headings)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(HeadingRole).toBool() == headings)
                found << model.index(row, 0).data().toString();
        return found;
    }
};

void TestHistoryModel::actsStandUnderTheirDays()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    desk.ticket(u"Printer jams"_s);
    desk.clock().advanceMinutes(24 * 60);
    desk.ticket(u"Screen flickers"_s);
    HistoryModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // pages come when they are asked for, which is what is looked at here
    model.refresh();
    QTRY_VERIFY(model.rowCount() > 3);
    const QStringList days = titles(model, true);
    QCOMPARE(days.size(), 2);
    QVERIFY2(days[0].startsWith(u"Today"), qPrintable(days[0]));
    QVERIFY2(days[1].startsWith(u"Yesterday"), qPrintable(days[1]));
    QVERIFY(titles(model, false).first().contains(u"Screen flickers"));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Dana Okafor"));
}

void TestHistoryModel::aNewActComesOnTopAndTheRestStays()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    desk.ticket(u"Printer jams"_s);
    HistoryModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // pages come when they are asked for, which is what is looked at here
    model.refresh();
    QTRY_VERIFY(model.rowCount() > 1);
    const QPersistentModelIndex kept = model.index(1, 0);
    const QString sentence = kept.data().toString();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    desk.ticket(u"Screen flickers"_s);
    QTRY_VERIFY(model.index(1, 0).data().toString().contains(u"Screen flickers"));
    QCOMPARE(resets.count(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data().toString(), sentence);
}

void TestHistoryModel::anUndoneActSaysSo()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    desk.ticket(u"Printer jams"_s);
    HistoryModel model(*desk);
    model.refresh();
    QTRY_VERIFY(model.rowCount() > 1);
    const ChangeSetId made = model.act(model.index(1, 0))->id;
    VERIFY_OK((*desk).history().undo(made).result());
    QTRY_VERIFY(model.indexOf(made).data(HistoryModel::UndoneRole).toBool());
}

void TestHistoryModel::theFilterKeepsWhatFits()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    desk.ticket(u"Printer jams"_s);
    desk.ticket(u"Screen flickers"_s);
    HistoryModel model(*desk);
    model.setFilter(u"flickers"_s);
    QTRY_COMPARE(titles(model, false).size(), 1);
    QVERIFY(titles(model, false).first().contains(u"Screen flickers"));
    model.setFilter(u"no such word"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setFilter({});
    QTRY_VERIFY(titles(model, false).size() > 2);
}

void TestHistoryModel::olderActsAreReadAsTheyAreWanted()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    for (int i = 0; i < 130; ++i)
        desk.ticket(u"Ticket %1"_s.arg(i));
    HistoryModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // pages come when they are asked for, which is what is looked at here
    model.refresh();
    QTRY_COMPARE(titles(model, false).size(), 100);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_VERIFY(titles(model, false).size() > 130);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::fieldsAreToldInWords()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    const WorkItemId id = desk.ticket(u"Printer jams"_s);
    VERIFY_OK((*desk).workItems().setPriority({id}, Priority::Critical).result());
    HistoryModel model(*desk);
    model.refresh();
    QTRY_VERIFY(model.rowCount() > 2);
    const auto future = actLines(*desk, model.act(model.index(1, 0))->id);
    QTRY_VERIFY(future.isFinished());
    VERIFY_OK(future.result());
    const QList<ActLine> lines = *future.result();
    const auto found = std::ranges::find(lines, u"Priority"_s, &ActLine::field);
    QVERIFY(found != lines.end());
    QCOMPARE(found->before, u"Normal"_s);
    QCOMPARE(found->after, u"Critical"_s);
    QVERIFY2(found->record.contains(u"Printer jams"), qPrintable(found->record));
    for (const ActLine &line : lines)
        QVERIFY2(line.field != u"Version", "an inner field is shown");
}

void TestHistoryModel::wordsForFieldsAndRecords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a field") << fieldWord(u"assignee_id") << u"Assignee"_s;
    QTest::newRow("an unknown reference") << fieldWord(u"gadget_id") << u"Gadget"_s;
    QTest::newRow("an unknown field") << fieldWord(u"lead_days") << u"Lead days"_s;
    QTest::newRow("a record") << recordWord(u"work_item") << u"Work item"_s;
    QTest::newRow("an unknown record") << recordWord(u"odd_table") << u"odd table"_s;
}

void TestHistoryModel::wordsForFieldsAndRecords()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(word, expected);
}

LAMP_TEST(TestHistoryModel)
#include "tst_historymodel.moc"
