// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketfixture.h"

using namespace Qt::StringLiterals;
using namespace lamp;
using namespace lamp::test;

// No row and no column of a table gets lost without a word.
class TestTicketFolding final : public QObject {
    Q_OBJECT
private slots:
    void rowsOfOneNumberAreSaid();
    void aLogIsSaidInOneLine();
    void stampedRowsAreNoWarning();
    void columnsThatAreNotTakenAreNamed();
    void aColumnThatNothingSuggestedIsLookedAtAgain();
    void whatIsLeftOutByChoiceStaysOut();
};

void TestTicketFolding::rowsOfOneNumberAreSaid()
{
    TempDesk desk;
    const QByteArray table = "number;title;requester;created;priority\n"
                             "16;Same;Bob;2026-11-02;high\n"
                             "17;Other;Bob;2026-11-02;high\n"
                             "16;Same again;Bob;2026-11-03;low\n"
                             ";No number;Bob;2026-11-03;low\n";
    const auto dry = TicketImport(*desk).preview(fileOf(desk, table)).result();
    VERIFY_OK(dry);
    QCOMPARE(lines(*dry, false).filter(u" of number 16 are folded: the last state counts"_s).size(), 1);
    const QStringList warned = lines(*dry, false).filter(u"different titles"_s);
    QCOMPARE(warned.size(), 1);
    QVERIFY2(warned.first().startsWith(u"2: lines 2 and 4 have the same number 16"), qPrintable(warned.first()));
    QVERIFY2(warned.first().contains(u"“Same” is given up"), qPrintable(warned.first()));
    const auto report = TicketImport(*desk).run(fileOf(desk, table)).result();
    VERIFY_OK(report);
    QCOMPARE(report->issues, dry->issues);
    QCOMPARE(report->folded, 1);
    QCOMPARE(report->refused, 1);
    QCOMPARE(report->rows, report->records + report->folded + report->refused);
    QCOMPARE(byTheirNumber(*desk, u"16"_s).title, u"Same again"_s);
}

void TestTicketFolding::aLogIsSaidInOneLine()
{
    TempDesk desk;
    QByteArray table = "number,title,updated at\n";
    for (int ticket = 1; ticket <= 30; ++ticket)
        for (int day = 1; day <= 3; ++day)
            table += QByteArray::number(ticket) + ",Words,2026-11-0" + QByteArray::number(day) + "\n";
    const auto dry = TicketImport(*desk).preview(fileOf(desk, table)).result();
    VERIFY_OK(dry);
    QCOMPARE(dry->folded, 60);
    QCOMPARE(dry->rows, dry->records + dry->folded + dry->refused);
    QCOMPARE(lines(*dry, false).filter(u"folded"_s).size(), 1);
    QVERIFY(lines(*dry, false).filter(u"folded"_s).first().startsWith(u"0: 60 "));
}

void TestTicketFolding::stampedRowsAreNoWarning()
{
    TempDesk desk;
    const QByteArray table = "number,title,updated at\n16,Same again,2026-11-03\n16,Same,2026-11-02\n";
    const auto dry = TicketImport(*desk).preview(fileOf(desk, table)).result();
    VERIFY_OK(dry);
    QCOMPARE(lines(*dry, false).filter(u"different titles"_s), QStringList());
    QCOMPARE(dry->folded, 1);
}

void TestTicketFolding::columnsThatAreNotTakenAreNamed()
{
    TempDesk desk;
    const QByteArray table = "number,title,mood,empty\n1,Printer jams,bad,\n";
    const auto dry = TicketImport(*desk).preview(fileOf(desk, table)).result();
    VERIFY_OK(dry);
    QVERIFY2(lines(*dry, false).contains(u"0: columns that are not taken: mood"_s),
             qPrintable(lines(*dry, false).join(u'\n')));
}

void TestTicketFolding::aColumnThatNothingSuggestedIsLookedAtAgain()
{
    TempDesk desk;
    const QByteArray head = "number;title;created;due\n";
    const QByteArray first = head + "1;Printer jams;2026-11-02;31.02.2026\n";
    const QByteArray second = head + "11;Screen;2026-11-02;31.02.2026\n12;Keys;2026-11-02;2026-12-01\n";
    const auto analysis = TicketImport(*desk).analyse(fileOf(desk, first)).result();
    VERIFY_OK(analysis);
    // As the window does it: with all that the analysis says.
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, first), analysis->options).result());
    QTRY_VERIFY(TicketImport(*desk).analyse(fileOf(desk, second)).result().value().remembered);
    QCOMPARE(fieldOf(TicketImport(*desk).analyse(fileOf(desk, second)).result().value(), u"due"_s), u"due"_s);
    const auto report = TicketImport(*desk).run(fileOf(desk, second)).result();
    VERIFY_OK(report);
    QCOMPARE(lines(*report, true).size(), 1);
    QVERIFY(lines(*report, true).first().startsWith(u"2: “31.02.2026” is no date"));
    QVERIFY(byTheirNumber(*desk, u"12"_s).targetAt);
    // What was taken once stays taken, whatever the next file holds.
    QTRY_COMPARE(fieldOf(TicketImport(*desk).analyse(fileOf(desk, first)).result().value(), u"due"_s), u"due"_s);
}

void TestTicketFolding::whatIsLeftOutByChoiceStaysOut()
{
    TempDesk desk;
    const QByteArray table = "number,title,requester\n1,Printer jams,Ana\n";
    ImportOptions options;
    options.columns[u"requester"_s] = QString();
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, table), options).result());
    QTRY_VERIFY(TicketImport(*desk).analyse(fileOf(desk, table)).result().value().remembered);
    QCOMPARE(fieldOf(TicketImport(*desk).analyse(fileOf(desk, table)).result().value(), u"requester"_s), QString());
}

LAMP_TEST(TestTicketFolding)
#include "tst_ticketfolding.moc"
