// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrun.h"
#include "services/history.h"
#include "ticketfixture.h"

using namespace Qt::StringLiterals;
using namespace lamp;
using namespace lamp::test;

class TestTicketImport final : public QObject {
    Q_OBJECT
private slots:
    void rowsBecomeTickets();
    void dryRunWritesNothing();
    void theSameFileAgainChangesNothing();
    void editsOfTheDeskSurviveTheSameFile();
    void aNewerFileBringsTicketsUpToDate();
    void aFileUnderAnotherNameFindsItsTickets();
    void oneUndoTakesTheWholeImportBack();
    void severalRowsFoldIntoOneTicket();
    void peopleAreFoundByMailBeforeName();
    void cancelledImportLeavesTheDeskAsItWas();
    void ticketsWithoutNumbersAreRecognisedByTheirWords();
    void customerSupportFileGivesItsTickets();
    void eventLogGivesOneTicketANumberInItsLastState();
};

void TestTicketImport::rowsBecomeTickets()
{
    TempDesk desk;
    const auto report = TicketImport(*desk).run(fileOf(desk, smallTable)).result();
    VERIFY_OK(report);
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->created, 2);
    QCOMPARE(lines(*report, true), QStringList());
    const WorkItem printer = byTheirNumber(*desk, u"17"_s);
    QCOMPARE(printer.title, u"Printer jams"_s);
    QCOMPARE(desk->catalog().status(printer.statusId).use, StatusUse::New);
    QCOMPARE(printer.priority, Priority::High);
    QVERIFY(printer.prioritySet);
    QCOMPARE(printer.createdAt, at(2026, 11, 20, 9, 0));
    QVERIFY(!printer.number.isEmpty() && printer.number != u"17");
    const auto details = desk->workItems().details(printer.id).result();
    VERIFY_OK(details);
    QCOMPARE(details->requester->mail, u"priya@example.org"_s);
    QCOMPARE(details->requester->name, u"Priya Shah"_s);
    QCOMPARE(details->asset->name, u"PRN-07"_s);
    QCOMPARE(details->tags, (QStringList{u"hp"_s, u"paper"_s}));
    QCOMPARE(details->entries.size(), 1);
    QCOMPARE(details->entries.first().body, u"It jams\nevery day"_s);
    QCOMPARE(details->entries.first().happenedAt, printer.createdAt);
    QTRY_COMPARE(desk->catalog().technician(printer.assigneeId), u"Dana Okafor"_s);
    QCOMPARE(desk->catalog().categoryPath(printer.categoryId), u"Printing › Printer"_s);

    const WorkItem mail = byTheirNumber(*desk, u"18"_s);
    QCOMPARE(desk->catalog().status(mail.statusId).use, StatusUse::Solved);
    QCOMPARE(mail.solvedAt, std::optional(at(2026, 11, 19, 10, 30)));
    QCOMPARE(mail.fixText, u"Quota raised"_s);
    QCOMPARE(
        desk->catalog().categoryPath(mail.categoryId), u"Mail and Office › Mailbox"_s); // a second level, named alone
    const auto entries = entriesOf(*desk, mail);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, EntryKind::Status);
    QCOMPARE(entries.first().happenedAt, at(2026, 11, 19, 10, 30));
    QCOMPARE(
        desk->database().readNow([&](Connection &c) { return desk->workItems().byNumber(c, u"18"); }).value(), mail.id);
}

void TestTicketImport::dryRunWritesNothing()
{
    TempDesk desk;
    const auto before = desk->history().page({}, 100).result().value().size();
    const auto report = TicketImport(*desk).preview(fileOf(desk, smallTable)).result();
    VERIFY_OK(report);
    QVERIFY(report->dryRun);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->made.value(u"person"_s), 3);
    QCOMPARE(report->made.value(u"asset"_s), 1);
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
    QCOMPARE(all<Asset>(*desk).size(), 0);
    QCOMPARE(desk->history().page({}, 100).result().value().size(), before);
    const auto done = TicketImport(*desk).run(fileOf(desk, smallTable)).result();
    VERIFY_OK(done);
    QCOMPARE(done->made, report->made);
    QCOMPARE(done->created, report->created);
}

void TestTicketImport::theSameFileAgainChangesNothing()
{
    TempDesk desk;
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, smallTable)).result());
    QTRY_VERIFY(!desk->catalog()
                     .setting(importSignature(
                         ImportTarget::Tickets, QString::fromLatin1(smallTable).section(u'\n', 0, 0).split(u',')))
                     .isEmpty());
    const auto items = all<WorkItem>(*desk);
    const auto people = all<Person>(*desk);
    const auto entries = all<Entry>(*desk);
    const auto sets = desk->history().page({}, 100).result().value().size();
    const auto again = TicketImport(*desk).run(fileOf(desk, smallTable)).result();
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->changed, 0);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(all<WorkItem>(*desk), items);
    QCOMPARE(all<Person>(*desk), people);
    QCOMPARE(all<Entry>(*desk), entries);
    QCOMPARE(desk->history().page({}, 100).result().value().size(), sets);
}

void TestTicketImport::editsOfTheDeskSurviveTheSameFile()
{
    TempDesk desk;
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, smallTable)).result());
    const WorkItem item = byTheirNumber(*desk, u"17"_s);
    WorkItem edited = item;
    edited.title = u"Printer on the second floor jams"_s;
    VERIFY_OK(desk->workItems().edit(item, edited).result());
    const auto entry = entriesOf(*desk, item).first();
    Entry reworded = entry;
    reworded.body = u"It jams every day (reworded)"_s;
    VERIFY_OK(desk->workItems().editEntry(entry, reworded).result());
    VERIFY_OK(desk->workItems().setTags({item.id}, {}, {u"hp"_s}).result());
    const auto again = TicketImport(*desk).run(fileOf(desk, smallTable)).result();
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(byTheirNumber(*desk, u"17"_s).title, edited.title);
    QCOMPARE(entriesOf(*desk, item).size(), 1);
    QCOMPARE(desk->workItems().details(item.id).result().value().tags, QStringList{u"paper"_s});
    // A row that says something new brings its news, but what was changed here by hand stays.
    const auto newer
        = TicketImport(*desk)
              .run(fileOf(desk, QByteArray(smallTable).replace("17,Printer jams", "17,Printer jams badly")))
              .result();
    VERIFY_OK(newer);
    QCOMPARE(byTheirNumber(*desk, u"17"_s).title, edited.title);
    QCOMPARE(lines(*newer, false).size(), 1);
    QVERIFY(lines(*newer, false).first().startsWith(u"2: #"));
}

void TestTicketImport::aNewerFileBringsTicketsUpToDate()
{
    TempDesk desk;
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, smallTable)).result());
    QByteArray newer = smallTable;
    newer.replace(
        "17,Printer jams,\"It jams\nevery day\",Open,High", "17,Printer jams,\"It jams\nevery day\",Resolved,Low");
    newer.replace("2026-11-20 09:00,,", "2026-11-20 09:00,2026-11-21 12:00,Rollers replaced");
    newer += "19,Third,,Open,Low,Priya Shah,priya@example.org,,,,2026-11-22 09:00,,,\n";
    const auto report = TicketImport(*desk).run(fileOf(desk, newer)).result();
    VERIFY_OK(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 1);
    const WorkItem item = byTheirNumber(*desk, u"17"_s);
    QCOMPARE(desk->catalog().status(item.statusId).use, StatusUse::Solved);
    QCOMPARE(item.solvedAt, std::optional(at(2026, 11, 21, 12, 0)));
    QCOMPARE(item.priority, Priority::Low);
    QCOMPARE(item.fixText, u"Rollers replaced"_s);
    QCOMPARE(entriesOf(*desk, item).last().kind, EntryKind::Status);
    QCOMPARE(all<WorkItem>(*desk).size(), 3);
    QCOMPARE(byTheirNumber(*desk, u"19"_s).requesterId, item.requesterId);
}

void TestTicketImport::aFileUnderAnotherNameFindsItsTickets()
{
    TempDesk desk;
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, smallTable, u"tickets-2026-11-24.csv"_s)).result());
    // Dates in the name do not matter, and another name altogether is seen through by number and moment.
    for (const QString &name : {u"tickets (2).csv"_s, u"export of the old desk.csv"_s}) {
        const auto report = TicketImport(*desk).run(fileOf(desk, smallTable, name)).result();
        VERIFY_OK(report);
        QCOMPARE(report->created, 0);
    }
    // Another system's number 17 is another ticket.
    const QByteArray other = "Ticket ID,Subject,Created\n17,Something else,2025-01-01\n";
    QCOMPARE(TicketImport(*desk).run(fileOf(desk, other, u"other.csv"_s)).result().value().created, 1);
    QCOMPARE(all<WorkItem>(*desk).size(), 3);
}

void TestTicketImport::oneUndoTakesTheWholeImportBack()
{
    TempDesk desk;
    const auto people = all<Person>(*desk);
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, smallTable)).result());
    const auto set = newestImport(*desk).result();
    VERIFY_OK(set);
    QVERIFY(*set);
    const auto sentence = desk->history().page({}, 5).result().value();
    QVERIFY(std::ranges::any_of(sentence, [](const HistoryRow &row) {
        return row.sentence.contains(u"tickets.csv: 2 ticket"_s) && row.origin == u"import";
    }));
    // Ctrl+Z of this window takes back the import, not the memory of its columns.
    VERIFY_OK(desk->history().undo().result());
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
    QCOMPARE(all<Entry>(*desk).size(), 0);
    QCOMPARE(all<Asset>(*desk).size(), 0);
    QCOMPARE(all<Person>(*desk), people);
    VERIFY_OK(desk->history().redo().result());
    QCOMPARE(all<WorkItem>(*desk).size(), 2);
    QCOMPARE(entriesOf(*desk, byTheirNumber(*desk, u"17"_s)).first().body, u"It jams\nevery day"_s);
    VERIFY_OK(desk->history().undo().result());
    const auto again = TicketImport(*desk).run(fileOf(desk, smallTable)).result();
    VERIFY_OK(again);
    QCOMPARE(again->created, 2);
    QCOMPARE(desk->history().verify().result().value(), QStringList());
}

void TestTicketImport::severalRowsFoldIntoOneTicket()
{
    TempDesk desk;
    const QByteArray log
        = "number,incident_state,caller_id,opened_at,sys_updated_by,sys_updated_at,category,assigned_to,resolved_at,"
          "closed_at\r\n"
          "INC1,Resolved,Caller 1,29-02-2016 01:16,Ana,29-02-2016 08:53,?,?,29-02-2016 11:29,05-03-2016 12:00\r\n"
          "INC1,New,Caller 1,29-02-2016 01:16,Ana,29-02-2016 01:23,Network,?,29-02-2016 11:29,05-03-2016 12:00\r\n"
          "INC2,Active,Caller 2,01-03-2016 10:00,Bo,01-03-2016 10:05,Printing,Res 1,?,?\r\n"
          "INC1,Closed,?,29-02-2016 01:16,Bo,05-03-2016 12:00,?,Res 1,29-02-2016 11:29,05-03-2016 12:00\r\n";
    const auto report = TicketImport(*desk).run(fileOf(desk, log)).result();
    VERIFY_OK(report);
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->records, 2);
    QCOMPARE(report->created, 2);
    const WorkItem closed = byTheirNumber(*desk, u"INC1"_s);
    QCOMPARE(desk->catalog().status(closed.statusId).use, StatusUse::Closed);
    QCOMPARE(closed.createdAt, at(2016, 2, 29, 1, 16));
    QCOMPARE(closed.solvedAt, std::optional(at(2016, 2, 29, 11, 29)));
    QCOMPARE(closed.closedAt, std::optional(at(2016, 3, 5, 12, 0)));
    QCOMPARE(closed.title, u"Network"_s);
    const auto people = all<Person>(*desk);
    QVERIFY(std::ranges::any_of(
        people, [&](const Person &p) { return p.id == closed.requesterId && p.name == u"Caller 1"; }));
    // Told in the order of the changes, whatever the order of the rows.
    QList<StatusUse> uses;
    QStringList authors;
    for (const Entry &entry : entriesOf(*desk, closed)) {
        QCOMPARE(entry.kind, EntryKind::Status);
        uses.append(desk->catalog().status(entry.statusId).use);
        authors.append(entry.authorText);
    }
    QCOMPARE(uses, (QList{StatusUse::Solved, StatusUse::Closed}));
    QCOMPARE(authors, (QStringList{u"Ana"_s, u"Bo"_s}));
    QCOMPARE(entriesOf(*desk, closed).first().happenedAt, at(2016, 2, 29, 8, 53));
    const WorkItem active = byTheirNumber(*desk, u"INC2"_s);
    QCOMPARE(desk->catalog().status(active.statusId).use, StatusUse::Progress);
    QVERIFY(!active.solvedAt && !active.closedAt && active.assigneeId);
}

void TestTicketImport::peopleAreFoundByMailBeforeName()
{
    TempDesk desk;
    const PersonId priya = desk.person(u"Priya Shah"_s, u"priya@example.org"_s);
    const PersonId tom = desk.person(u"Tom Albrecht"_s);
    const QByteArray table = "id,subject,requester,requester email\n"
                             "1,a,P. Shah,PRIYA@example.org\n"
                             "2,b,Tom Albrecht,tom@example.org\n"
                             "3,c,Priya Shah,other@example.org\n"
                             "4,d,priya shah,\n"
                             "5,e,,new@example.org\n";
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, table)).result());
    QCOMPARE(byTheirNumber(*desk, u"1"_s).requesterId, priya);
    QCOMPARE(byTheirNumber(*desk, u"2"_s).requesterId, tom);
    QVERIFY(byTheirNumber(*desk, u"3"_s).requesterId != priya); // another address is another person
    QCOMPARE(byTheirNumber(*desk, u"4"_s).requesterId, priya);
    QVERIFY(byTheirNumber(*desk, u"5"_s).requesterId);
    const auto people = all<Person>(*desk);
    QCOMPARE(people.size(), 4);
    QVERIFY(std::ranges::any_of(people, [&](const Person &p) { return p.id == tom && p.mail == u"tom@example.org"; }));
}

void TestTicketImport::cancelledImportLeavesTheDeskAsItWas()
{
    TempDesk desk;
    QByteArray table = "id,subject,requester\n";
    for (int i = 0; i < 20'000; ++i)
        table += QByteArray::number(i) + ",Ticket " + QByteArray::number(i) + ",Person " + QByteArray::number(i % 500)
            + '\n';
    auto future = TicketImport(*desk).run(fileOf(desk, table));
    QTRY_VERIFY(future.progressValue() > 0);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
    QCOMPARE(all<Person>(*desk).size(), 0);
}

void TestTicketImport::ticketsWithoutNumbersAreRecognisedByTheirWords()
{
    TempDesk desk;
    const QByteArray table
        = "subject,requester,created\nPrinter,Ana,2026-11-01\nPrinter,Ana,2026-11-01\nMail,Bo,2026-11-02\n";
    QCOMPARE(TicketImport(*desk).run(fileOf(desk, table)).result().value().created, 3);
    const auto again = TicketImport(*desk).run(fileOf(desk, table)).result();
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(TicketImport(*desk).run(fileOf(desk, table + "New,Cy,2026-11-03\n")).result().value().created, 1);
}

void TestTicketImport::customerSupportFileGivesItsTickets()
{
    const QString path = shared("tickets/customer-support/customer_support_tickets.csv");
    if (!QFile::exists(path))
        QSKIP("the folder with real input is absent");
    TempDesk desk;
    QElapsedTimer timer;
    timer.start();
    const auto report = TicketImport(*desk).run(path).result();
    qInfo("imported in %lld ms", timer.elapsed());
    VERIFY_OK(report);
    QCOMPARE(report->created, 8469);
    QCOMPARE(report->refused, 0);
    QCOMPARE(all<WorkItem>(*desk).size(), 8469);
    const WorkItem third = byTheirNumber(*desk, u"3"_s);
    QCOMPARE(third.title, u"Network problem"_s);
    QCOMPARE(desk->catalog().status(third.statusId).use, StatusUse::Closed);
    QCOMPARE(third.priority, Priority::Low);
    QCOMPARE(third.fixText, u"Case maybe show recently my computer follow."_s);
    QCOMPARE(third.kind, Kind::Incident);
    const auto first = desk->workItems().details(byTheirNumber(*desk, u"1"_s).id).result();
    VERIFY_OK(first);
    QCOMPARE(first->requester->mail, u"carrollallison@example.com"_s);
    QVERIFY(first->entries.first().body.contains(u"Your billing zip code is: 71701."_s));
    timer.restart();
    const auto again = TicketImport(*desk).run(path).result();
    qInfo("again in %lld ms", timer.elapsed());
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 8469);
    VERIFY_OK(desk->history().undo().result());
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
}

void TestTicketImport::eventLogGivesOneTicketANumberInItsLastState()
{
    const QString path = shared("tickets/servicenow-event-log/incident_event_log.csv");
    if (!QFile::exists(path))
        QSKIP("the folder with real input is absent");
    TempDesk desk;
    const auto report = TicketImport(*desk).run(path).result();
    VERIFY_OK(report);
    QCOMPARE(report->rows, 5998);
    QCOMPARE(report->records, 890);
    QCOMPARE(report->created, 890);
    QCOMPARE(report->refused, 0);
    for (const WorkItem &item : all<WorkItem>(*desk))
        QCOMPARE(desk->catalog().status(item.statusId).use, StatusUse::Closed);
    const WorkItem first = byTheirNumber(*desk, u"INC0000045"_s);
    QCOMPARE(first.createdAt, at(2016, 2, 29, 1, 16));
    QCOMPARE(first.closedAt, std::optional(at(2016, 3, 5, 12, 0)));
    QCOMPARE(first.impact, Impact::Several);
    QCOMPARE(first.title, u"Symptom 72"_s);
    QVERIFY(!first.assetId && !first.assigneeId); // '?' is no name
    QVERIFY(entriesOf(*desk, first).size() >= 2);
    QCOMPARE(TicketImport(*desk).run(path).result().value().unchanged, 890);
    QCOMPARE(desk->history().verify().result().value(), QStringList());
}

LAMP_TEST(TestTicketImport)
#include "tst_ticketimport.moc"
