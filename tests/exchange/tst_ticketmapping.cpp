// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketfixture.h"

using namespace Qt::StringLiterals;
using namespace lamp;
using namespace lamp::test;

class TestTicketMapping final : public QObject {
    Q_OBJECT
private slots:
    void columnsAreProposedByName_data();
    void columnsAreProposedByName();
    void valuesAreProposedByNameAndClass_data();
    void valuesAreProposedByNameAndClass();
    void refusedRowsAreListedWithLineAndReason();
    void noTitleIsInvented();
    void chosenMappingWinsAndIsRemembered();
    void unknownStatusIsRefusedUntilItIsChosen();
    void datesAreReadInTheStatedOrderAndZone();
    void ambiguousDatesAreSaid();
    void encodingsAndDialectsLeadToTheSameTickets_data();
    void encodingsAndDialectsLeadToTheSameTickets();
    void badFileChangesNothing_data();
    void badFileChangesNothing();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
};

void TestTicketMapping::columnsAreProposedByName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("plain help desk") << QByteArray(
        "Ticket ID,Subject,Requester,Requester Email,Status,Created,Last updated,Agent")
                                     << QByteArray("1,a,b,c@d,Open,2026-01-02,2026-01-03,x")
                                     << QStringList{u"number"_s, u"title"_s, u"requester"_s, u"requester_mail"_s,
                                            u"status"_s, u"created"_s, u"updated"_s, u"assignee"_s};
    QTest::newRow("service management") << QByteArray(
        "number,caller_id,short_description,opened_at,u_symptom,assigned_to,cmdb_ci,closed_at,Assignment Group")
                                        << QByteArray("INC1,b,c,2026-01-02 10:00,s,x,y,2026-01-03,z")
                                        << QStringList{u"number"_s, u"requester"_s, u"title"_s, u"created"_s, QString(),
                                               u"assignee"_s, u"asset"_s, u"closed"_s, u"team"_s};
    QTest::newRow("a date column must hold dates") << QByteArray("id,subject,Time to Resolution,Created")
                                                   << QByteArray("1,a,4 hours,yesterday")
                                                   << QStringList{u"number"_s, u"title"_s, QString(), QString()};
    QTest::newRow("camel case") << QByteArray("ticketId,shortDescription,createdAt,assignedTo")
                                << QByteArray("1,a,2026-01-02T10:00:00Z,x")
                                << QStringList{u"number"_s, u"title"_s, u"created"_s, u"assignee"_s};
    QTest::newRow("unknown words") << QByteArray("foo,bar") << QByteArray("1,2") << QStringList{QString(), QString()};
}

void TestTicketMapping::columnsAreProposedByName()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    TempDesk desk;
    const auto analysis = TicketImport(*desk).analyse(fileOf(desk, header + '\n' + row + '\n')).result();
    VERIFY_OK(analysis);
    QStringList fields;
    for (const ImportColumn &column : analysis->columns)
        fields.append(column.field);
    QTEST(fields, "fields");
}

void TestTicketMapping::valuesAreProposedByNameAndClass_data()
{
    QTest::addColumn<ImportField::Type>("type");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QString>("ours");
    using Type = ImportField::Type;
    const auto status = [](const char *theirs, const char *ours, const QStringList &beside = {}) {
        QTest::newRow(theirs) << Type::Status << QString::fromLatin1(theirs) << beside << QString::fromLatin1(ours);
    };
    status("New", "new");
    status("Open", "new");
    status("Active", "progress");
    status("Work in Progress", "progress");
    status("Pending Customer Response", "waiting_user");
    status("Awaiting User Info", "waiting_user");
    status("Awaiting Vendor", "waiting_supplier");
    status("On hold - waiting for parts", "waiting_supplier");
    status("Resolved", "solved");
    status("Closed", "closed");
    status("Cancelled by caller", "cancelled");
    status("-100", "");
    status("Waiting for supplier", "waiting_supplier");
    QTest::newRow("open beside new") << Type::Status << u"Open"_s << QStringList{u"New"_s, u"Open"_s} << u"progress"_s;
    QTest::newRow("ranked priority") << Type::Priority << u"3 - Moderate"_s << QStringList() << u"normal"_s;
    QTest::newRow("urgent") << Type::Priority << u"Urgent"_s << QStringList() << u"critical"_s;
    QTest::newRow("P1") << Type::Priority << u"P1"_s << QStringList() << u"critical"_s;
    QTest::newRow("number alone") << Type::Priority << u"2"_s << QStringList() << u"high"_s;
    QTest::newRow("German") << Type::Priority << u"Hoch"_s << QStringList() << u"high"_s;
    QTest::newRow("technical issue") << Type::Kind << u"Technical issue"_s << QStringList() << u"incident"_s;
    QTest::newRow("billing inquiry") << Type::Kind << u"Billing inquiry"_s << QStringList() << u"request"_s;
    QTest::newRow("problem") << Type::Kind << u"Problem"_s << QStringList() << u"problem"_s;
    QTest::newRow("e-mail") << Type::Channel << u"E-Mail"_s << QStringList() << u"mail"_s;
    QTest::newRow("walk-in") << Type::Channel << u"Walk-in"_s << QStringList() << u"in_person"_s;
    QTest::newRow("impact") << Type::Impact << u"1 - High"_s << QStringList() << u"everyone"_s;
    QTest::newRow("urgency") << Type::Urgency << u"3 - Low"_s << QStringList() << u"can_wait"_s;
    QTest::newRow("fix") << Type::Fix << u"Closed/Resolved by Caller"_s << QStringList() << u"went_away"_s;
    QTest::newRow("code that says nothing") << Type::Fix << u"code 5"_s << QStringList() << QString();
    QTest::newRow("asset state") << Type::AssetState << u"Ready to Deploy"_s << QStringList() << u"in_stock"_s;
}

void TestTicketMapping::valuesAreProposedByNameAndClass()
{
    QFETCH(ImportField::Type, type);
    QFETCH(QString, theirs);
    QFETCH(QStringList, all);
    TempDesk desk;
    QTEST(proposedValue(type, theirs, all, desk->catalog()), "ours");
}

void TestTicketMapping::refusedRowsAreListedWithLineAndReason()
{
    TempDesk desk;
    const QByteArray bad = "Ticket ID,Subject,Status,Created\n"
                           "1,fine,Open,2026-11-20\n"
                           ",no number,Open,2026-11-20\n"
                           "3,\"two\nlines\",Open,31-02-2026\n"
                           "4,too many cells,Open,2026-11-20,surplus\n"
                           "5,unknown status,Bogus,2026-11-20\n"
                           ",,,\n"
                           "6,too long ago,Open,1066-10-14\n"
                           "7,fine too,Open,2026-11-21 10:00\n";
    const auto report = TicketImport(*desk).preview(fileOf(desk, bad)).result();
    VERIFY_OK(report);
    const QStringList refused = lines(*report, true);
    QCOMPARE(refused.size(), 6);
    QVERIFY2(refused.at(0).startsWith(u"3: the ticket has no number"), qPrintable(refused.at(0)));
    QVERIFY2(refused.at(1).startsWith(u"4: “31-02-2026” is no date"), qPrintable(refused.at(1)));
    QVERIFY2(refused.at(2).startsWith(u"6: more cells"), qPrintable(refused.at(2)));
    QVERIFY2(refused.at(3).startsWith(u"7: the status “Bogus”"), qPrintable(refused.at(3)));
    QVERIFY2(refused.at(4).startsWith(u"8: the row says nothing"), qPrintable(refused.at(4)));
    QVERIFY2(refused.at(5).startsWith(u"9: “1066-10-14” is no date"), qPrintable(refused.at(5)));
    QCOMPARE(report->refused, 6);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->rows, 8);
    QCOMPARE(TicketImport(*desk).run(fileOf(desk, bad)).result().value().created, 2);
}

void TestTicketMapping::noTitleIsInvented()
{
    TempDesk desk;
    const QByteArray table = "Ticket ID,Subject,Description,Category,Requester\n"
                             "1,Printer jams,,Printing,Ana\n"
                             "2,,,Printing,Bo\n"
                             "3,,\"  Mailbox full\nsince Monday\",Mail,Cy\n"
                             "4,,\"   \",,Di\n";
    const auto dry = TicketImport(*desk).preview(fileOf(desk, table)).result();
    VERIFY_OK(dry);
    const QString reason = u": the ticket has no title, and no description whose first line could be one"_s;
    QCOMPARE(lines(*dry, true), (QStringList{u"3"_s + reason, u"6"_s + reason}));
    QCOMPARE(lines(*dry, false).filter(u"no title"_s),
             QStringList{u"4: no title: the first line of the description is taken for it"_s});
    QCOMPARE(dry->refused, 2);
    const auto report = TicketImport(*desk).run(fileOf(desk, table)).result();
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(byTheirNumber(*desk, u"3"_s).title, u"Mailbox full"_s);
    QVERIFY(!byTheirNumber(*desk, u"2"_s).id);
}

void TestTicketMapping::chosenMappingWinsAndIsRemembered()
{
    TempDesk desk;
    const QByteArray odd = "Nr,Worum,Lage,Wer\n1,Drucker,Rot,Ana\n2,Mail,Blau,Bo\n";
    ImportOptions options;
    options.columns
        = {{u"nr"_s, u"number"_s}, {u"Worum"_s, u"title"_s}, {u"Lage"_s, u"priority"_s}, {u"Wer"_s, u"requester"_s}};
    options.values[u"priority"_s] = {{u"Rot"_s, u"critical"_s}, {u"Blau"_s, u"low"_s}};
    VERIFY_OK(TicketImport(*desk).run(fileOf(desk, odd), options).result());
    QCOMPARE(byTheirNumber(*desk, u"1"_s).priority, Priority::Critical);
    QTRY_VERIFY(TicketImport(*desk).analyse(fileOf(desk, odd)).result().value().remembered);
    const auto analysis = TicketImport(*desk).analyse(fileOf(desk, odd)).result();
    VERIFY_OK(analysis);
    QCOMPARE(fieldOf(*analysis, u"Worum"_s), u"title"_s);
    QCOMPARE(fieldOf(*analysis, u"Lage"_s), u"priority"_s);
    QCOMPARE(valueOf(*analysis, u"priority"_s, u"Blau"_s), u"low"_s);
    // A column of its own is left out when it is told so.
    options.columns[u"Wer"_s] = QString();
    QCOMPARE(fieldOf(TicketImport(*desk).analyse(fileOf(desk, odd), options).result().value(), u"Wer"_s), QString());
    // Other columns are another table.
    QVERIFY(!TicketImport(*desk).analyse(fileOf(desk, "Nr,Worum\n1,x\n")).result().value().remembered);
}

void TestTicketMapping::unknownStatusIsRefusedUntilItIsChosen()
{
    TempDesk desk;
    const QByteArray table = "id,subject,status\n1,a,Zugestellt\n2,b,Zugestellt\n3,c,Open\n";
    const auto analysis = TicketImport(*desk).analyse(fileOf(desk, table)).result();
    VERIFY_OK(analysis);
    QCOMPARE(analysis->values.size(), 2);
    QCOMPARE(analysis->values.first().theirs, u"Zugestellt"_s); // the most frequent first
    QCOMPARE(analysis->values.first().count, 2);
    QCOMPARE(analysis->values.first().ours, QString());
    QCOMPARE(TicketImport(*desk).preview(fileOf(desk, table)).result().value().refused, 2);
    ImportOptions options;
    options.values[u"status"_s] = {{u"Zugestellt"_s, u"waiting_user"_s}};
    const auto report = TicketImport(*desk).run(fileOf(desk, table), options).result();
    VERIFY_OK(report);
    QCOMPARE(report->created, 3);
    QCOMPARE(desk->catalog().status(byTheirNumber(*desk, u"1"_s).statusId).use, StatusUse::WaitingUser);
}

void TestTicketMapping::datesAreReadInTheStatedOrderAndZone()
{
    const auto created
        = [](const QByteArray &text, const QString &format, const QByteArray &zone) -> std::optional<Instant> {
        TempDesk desk;
        ImportOptions options;
        options.dateFormat = format;
        options.zone = zone;
        options.columns = {{u"opened"_s, u"created"_s}};
        if (!TicketImport(*desk).run(fileOf(desk, "id,subject,opened\n1,a,\"" + text + "\"\n"), options).result())
            return std::nullopt;
        return byTheirNumber(*desk, u"1"_s).createdAt;
    };
    QCOMPARE(created("03-04-2016 10:00", u"dmy"_s, "UTC"), at(2016, 4, 3, 10, 0));
    QCOMPARE(created("03-04-2016 10:00", u"mdy"_s, "UTC"), at(2016, 3, 4, 10, 0));
    QCOMPARE(created("03-04-2016 10:00", u"MM-dd-yyyy HH:mm"_s, "UTC"), at(2016, 3, 4, 10, 0));
    QCOMPARE(created("2016-07-04 10:00", QString(), "Europe/Berlin"), at(2016, 7, 4, 8, 0));
    QCOMPARE(created("2016-07-04T10:00:00+05:00", QString(), "Europe/Berlin"), at(2016, 7, 4, 5, 0));
    QCOMPARE(created("07/04/2016 1:05 PM", u"mdy"_s, "UTC"), at(2016, 7, 4, 13, 5));
    QCOMPARE(created("4. Juli 2016 12:30", QString(), "UTC"), at(2016, 7, 4, 12, 30));
    QCOMPARE(created("Jul 4, 2016 12:30", QString(), "UTC"), at(2016, 7, 4, 12, 30));
    QCOMPARE(created("1467635400", QString(), "Asia/Tokyo"), at(2016, 7, 4, 12, 30));
}

void TestTicketMapping::ambiguousDatesAreSaid()
{
    TempDesk desk;
    const auto dates = [&](const QByteArray &first, const QByteArray &second) {
        return TicketImport(*desk)
            .analyse(fileOf(desk, "id,subject,created,closed\n1,a," + first + ',' + second + '\n'))
            .result()
            .value()
            .dates;
    };
    QVERIFY(dates("03/04/2016", "05/06/2016").ambiguous);
    const DateFinding decided = dates("03/04/2016", "29/06/2016");
    QVERIFY(!decided.ambiguous);
    QCOMPARE(decided.order, DateOrder::DayMonthYear);
    QCOMPARE(decided.proof, u"29/06/2016"_s);
    QCOMPARE(dates("03/04/2016", "06/29/2016").order, DateOrder::MonthDayYear);
    QVERIFY(!dates("03.04.2016", "05.06.2016").ambiguous);
    QCOMPARE(dates("03.04.2016", "05.06.2016").order, DateOrder::DayMonthYear);
    QVERIFY(!dates("2016-04-03", "2016-06-05").ambiguous);
    QVERIFY(dates("29/06/2016", "06/29/2016").ambiguous); // each order refuses one of them
}

void TestTicketMapping::encodingsAndDialectsLeadToTheSameTickets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table =
        u"id;subject;requester\r\n1;Größe \"groß\";Jürgen Müller\r\n2;\"zwei\r\nZeilen; mit Strichpunkt\";Åsa "
        "Öberg\r\n"_s;
    const auto wide = [&table](bool little) {
        QByteArray bytes = little ? QByteArray("\xff\xfe", 2) : QByteArray("\xfe\xff", 2);
        for (const QChar c : table) {
            const char low = static_cast<char>(c.unicode() & 0xff), high = static_cast<char>(c.unicode() >> 8);
            bytes.append(little ? low : high).append(little ? high : low);
        }
        return bytes;
    };
    QByteArray dos = table.toLatin1();
    const QByteArray upper = "\xf6\xdf\xfc\xc5\xd6\xe5", lower = "\x94\xe1\x81\x8f\x99\x86";
    for (char &c : dos)
        if (const qsizetype at = upper.indexOf(c); at >= 0)
            c = lower.at(at);
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + table.toUtf8());
    QTest::newRow("UTF-16 LE") << wide(true);
    QTest::newRow("UTF-16 BE") << wide(false);
    QTest::newRow("cp1252") << table.toLatin1();
    QTest::newRow("cp850") << dos;
    QTest::newRow("comma") << table.toUtf8()
                                  .replace(";subject;", ",subject,")
                                  .replace("1;Gr", "1,Gr")
                                  .replace("\";J", "\",J")
                                  .replace("2;\"", "2,\"")
                                  .replace("Strichpunkt\";", "Strichpunkt\",");
    QTest::newRow("CR") << table.toUtf8().replace("\r\n", "\r");
    QTest::newRow("mixed") << table.toUtf8().replace("requester\r\n", "requester\n").replace("ller\r\n", "ller\r");
}

void TestTicketMapping::encodingsAndDialectsLeadToTheSameTickets()
{
    QFETCH(QByteArray, bytes);
    TempDesk desk;
    const auto report = TicketImport(*desk).run(fileOf(desk, bytes)).result();
    VERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(lines(*report, true), QStringList());
    QCOMPARE(byTheirNumber(*desk, u"1"_s).title, u"Größe \"groß\""_s);
    QCOMPARE(byTheirNumber(*desk, u"2"_s).title, u"zwei Zeilen; mit Strichpunkt"_s);
    QStringList names;
    for (const Person &person : all<Person>(*desk))
        names.append(person.name);
    QCOMPARE(names, (QStringList{u"Jürgen Müller"_s, u"Åsa Öberg"_s}));
}

void TestTicketMapping::badFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n");
    QTest::newRow("NUL in the last row") << QByteArray("id,subject\n1,a\n2,\0b\n", 20);
    QTest::newRow("quote that never closes") << QByteArray("id,subject\n1,a\n2,\"b\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
    QTest::newRow("a long line") << QByteArray("id,subject\n1,a\n2," + QByteArray(1'100'000, 'b'));
    QTest::newRow("many columns") << QByteArray("id,subject\n1,a\n2," + QByteArray(11'000, ','));
}

void TestTicketMapping::badFileChangesNothing()
{
    QFETCH(QByteArray, bytes);
    TempDesk desk;
    const auto report = TicketImport(*desk).run(fileOf(desk, bytes)).result();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
    QVERIFY(!report.error().detail.isEmpty());
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
    QCOMPARE(TicketImport(*desk).analyse(fileOf(desk, bytes)).result().error_or(Error{}).kind, Error::Kind::Invalid);
}

void TestTicketMapping::wrongOptionsAreRefused_data()
{
    QTest::addColumn<ImportOptions>("options");
    ImportOptions options;
    options.columns = {{u"nothing"_s, u"title"_s}};
    QTest::newRow("no such column") << options;
    options.columns = {{u"Subject"_s, u"nonsense"_s}};
    QTest::newRow("no such field") << options;
    options.columns = {{u"Subject"_s, u"title"_s}, {u"Category"_s, u"title"_s}};
    QTest::newRow("a field twice") << options;
    options.columns.clear();
    options.zone = "Mars/Phobos";
    QTest::newRow("no such zone") << options;
}

void TestTicketMapping::wrongOptionsAreRefused()
{
    QFETCH(ImportOptions, options);
    TempDesk desk;
    const auto report = TicketImport(*desk).run(fileOf(desk, smallTable), options).result();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
    QCOMPARE(all<WorkItem>(*desk).size(), 0);
}

LAMP_TEST(TestTicketMapping)
#include "tst_ticketmapping.moc"
