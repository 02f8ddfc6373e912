// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assetimport.h"
#include "exchange/csvreader.h"
#include "exchange/tableexport.h"
#include "exchange/ticketimport.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
QList<QHash<QString, QString>> recordsOf(const QString &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return {};
    const QStringList header = (*reader)->next().value()->cells;
    QList<QHash<QString, QString>> records;
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next()) {
        QHash<QString, QString> record;
        for (qsizetype i = 0; i < header.size(); ++i)
            record.insert(header.at(i), importedText((*row)->cells.value(i)));
        records.append(record);
    }
    return records;
}

template <class T>
QList<T> stored(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); }).value();
}
} // namespace

class TestTableExport final : public QObject {
    Q_OBJECT
private slots:
    void ticketsAreWrittenWithTheirNames();
    void notesLeaveOnlyWhenAskedFor();
    void confidentialTicketsStayUnlessAskedFor();
    void onlyWhatTheQueryFindsIsWritten();
    void hostileTextIsNoFormula();
    void exportedTicketsComeBackAsTheyWere();
    void assetsComeBackAsTheyWere();
    void aFailedExportLeavesTheOldFile();
    void moreThanAPageIsWritten();
};

void TestTableExport::ticketsAreWrittenWithTheirNames()
{
    test::TempDesk desk;
    const PersonId dana = desk.technician(u"Dana Okafor"_s);
    NewWorkItem fresh;
    fresh.item.title = u"Printer jams"_s;
    fresh.item.requesterId = desk.person(u"Priya Shah"_s, u"priya@example.org"_s);
    fresh.item.assetId = desk.asset(u"PRN-07"_s);
    fresh.item.assigneeId = dana;
    fresh.item.costCents = 18'000;
    fresh.item.createdAt = Instant::from(QDateTime({2026, 11, 20}, {9, 0}, QTimeZone::UTC));
    fresh.description = u"It jams,\nevery \"day\""_s;
    fresh.tags = {u"paper"_s};
    const auto id = desk->workItems().create(fresh).result();
    VERIFY_OK(id);
    VERIFY_OK(desk->workItems()
                  .addEntry({.workItemId = *id,
                      .kind = EntryKind::Told,
                      .via = u"call"_s,
                      .body = u"Coming at two"_s,
                      .minutes = 5})
                  .result());
    const QString path = desk.folder() + u"/out.csv";
    const auto report = TableExport(*desk).tickets(parseQuery(u"").value(), path).result();
    VERIFY_OK(report);
    QCOMPARE(report->rows, 1);
    const auto records = recordsOf(path);
    QCOMPARE(records.size(), 1);
    const auto &record = records.first();
    QCOMPARE(record.value(u"title"_s), u"Printer jams"_s);
    QCOMPARE(record.value(u"requester"_s), u"Priya Shah"_s);
    QCOMPARE(record.value(u"requester_mail"_s), u"priya@example.org"_s);
    QCOMPARE(record.value(u"asset"_s), u"PRN-07"_s);
    QCOMPARE(record.value(u"assignee"_s), u"Dana Okafor"_s);
    QCOMPARE(record.value(u"cost"_s), u"180.00"_s);
    QCOMPARE(record.value(u"minutes"_s), u"5"_s);
    QCOMPARE(record.value(u"tags"_s), u"paper"_s);
    QCOMPARE(record.value(u"description"_s), u"It jams,\nevery \"day\""_s);
    QVERIFY(record.value(u"told"_s).contains(u"Coming at two"_s));
    QVERIFY(record.value(u"told"_s).contains(u"Dana Okafor"_s));
    QCOMPARE(QDateTime::fromString(record.value(u"created_at"_s), Qt::ISODate), fresh.item.createdAt.utc());
}

void TestTableExport::notesLeaveOnlyWhenAskedFor()
{
    test::TempDesk desk;
    desk.technician(u"Dana"_s);
    const WorkItemId id = desk.ticket(u"Ticket"_s);
    VERIFY_OK(desk->workItems()
                  .addEntry({.workItemId = id, .kind = EntryKind::Note, .body = u"the user is difficult"_s})
                  .result());
    Asset asset = stored<Asset>(*desk).value(0);
    asset.name = u"SRV-1"_s;
    asset.uid = QByteArray(16, 'a');
    asset.console = u"key in safe 2"_s;
    asset.notes = u"secret place"_s;
    VERIFY_OK(desk->database()
                  .write({"Added %1", {}}, [asset](ChangeSet &c) { return lamp::rows::insert(c, asset); })
                  .result());
    const QString path = desk.folder() + u"/out.csv";
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    };
    VERIFY_OK(TableExport(*desk).tickets(parseQuery(u"").value(), path).result());
    QVERIFY(!bytes().contains("difficult"));
    VERIFY_OK(TableExport(*desk).tickets(parseQuery(u"").value(), path, {.csv = {}, .publicOnly = false}).result());
    QVERIFY(bytes().contains("difficult"));
    VERIFY_OK(TableExport(*desk).assets(path).result());
    QVERIFY(bytes().contains("SRV-1") && !bytes().contains("safe 2") && !bytes().contains("secret"));
    VERIFY_OK(TableExport(*desk).assets(path, {.csv = {}, .publicOnly = false}).result());
    QVERIFY(bytes().contains("safe 2") && bytes().contains("secret"));
}

void TestTableExport::confidentialTicketsStayUnlessAskedFor()
{
    test::TempDesk desk;
    desk.ticket(u"Open to all"_s);
    NewWorkItem secret;
    secret.item.title = u"Phishing case"_s;
    secret.item.confidential = true;
    VERIFY_OK(desk->workItems().create(secret).result());
    const QString path = desk.folder() + u"/out.csv";
    const auto guarded = TableExport(*desk).tickets(parseQuery(u"").value(), path).result();
    VERIFY_OK(guarded);
    QCOMPARE(guarded->rows, 1);
    QCOMPARE(guarded->leftOut, 1);
    QCOMPARE(recordsOf(path).first().value(u"title"_s), u"Open to all"_s);
    const ExportOptions notes{.csv = {}, .publicOnly = false}; // notes are another question
    QCOMPARE(TableExport(*desk).tickets(parseQuery(u"").value(), path, notes).result().value().leftOut, 1);
    const ExportOptions all{.csv = {}, .confidential = true};
    const auto whole = TableExport(*desk).tickets(parseQuery(u"").value(), path, all).result();
    VERIFY_OK(whole);
    QCOMPARE(whole->rows, 2);
    QCOMPARE(whole->leftOut, 0);
}

void TestTableExport::onlyWhatTheQueryFindsIsWritten()
{
    test::TempDesk desk;
    const WorkItemId one = desk.ticket(u"One"_s);
    desk.ticket(u"Two"_s);
    VERIFY_OK(desk->workItems().setPriority({one}, Priority::High).result());
    const QString path = desk.folder() + u"/out.csv";
    QCOMPARE(TableExport(*desk).tickets(parseQuery(u"priority:high").value(), path).result().value().rows, 1);
    QCOMPARE(recordsOf(path).first().value(u"title"_s), u"One"_s);
}

void TestTableExport::hostileTextIsNoFormula()
{
    test::TempDesk desk;
    const QString hostile = u"=HYPERLINK(\"http://evil.example\",\"click\")"_s;
    desk.ticket(hostile, desk.person(u"@SUM(A1)"_s));
    const QString path = desk.folder() + u"/out.csv";
    VERIFY_OK(TableExport(*desk).tickets(parseQuery(u"").value(), path).result());
    auto reader = CsvReader::open(path);
    VERIFY_OK(reader);
    (void)(*reader)->next();
    const auto row = (*reader)->next();
    VERIFY_OK(row);
    for (const QString &cell : (*row)->cells)
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()), qPrintable(cell));
    QCOMPARE(recordsOf(path).first().value(u"title"_s), hostile);
    QCOMPARE(recordsOf(path).first().value(u"requester"_s), u"@SUM(A1)"_s);
}

void TestTableExport::exportedTicketsComeBackAsTheyWere()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    NewWorkItem fresh;
    fresh.item.title = u"-1 °C in the server room"_s;
    fresh.item.kind = Kind::Request;
    fresh.item.requesterId = desk.person(u"Priya Shah"_s, u"priya@example.org"_s);
    fresh.item.assetId = desk.asset(u"AC-1"_s);
    fresh.item.channel = u"chat"_s;
    fresh.item.impact = Impact::Several;
    fresh.item.urgency = Urgency::CannotWork;
    fresh.description = u"+49 30 1234 says:\n=cold"_s;
    fresh.tags = {u"cooling"_s, u"server"_s};
    const auto id = desk->workItems().create(fresh).result();
    VERIFY_OK(id);
    VERIFY_OK(desk->workItems().solve({*id}, u"repaired"_s, u"Fan replaced; it runs"_s).result());
    const WorkItem before = stored<WorkItem>(*desk).first();
    const QString path = desk.folder() + u"/tickets.csv";
    VERIFY_OK(TableExport(*desk).tickets(parseQuery(u"").value(), path).result());

    test::TempDesk other;
    const auto report = TicketImport(*other).run(path).result();
    VERIFY_OK(report);
    for (const ImportIssue &issue : report->issues)
        QVERIFY2(!issue.refused, qPrintable(issue.reason));
    QCOMPARE(report->created, 1);
    const WorkItem after = stored<WorkItem>(*other).first();
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.externalNumber, before.number);
    QCOMPARE(after.kind, before.kind);
    QCOMPARE(after.priority, before.priority);
    QCOMPARE(after.impact, before.impact);
    QCOMPARE(after.urgency, before.urgency);
    QCOMPARE(after.channel, before.channel);
    QCOMPARE(after.createdAt, before.createdAt);
    QCOMPARE(after.solvedAt, before.solvedAt);
    QCOMPARE(after.fix, before.fix);
    QCOMPARE(after.fixText, before.fixText);
    QCOMPARE(other->catalog().status(after.statusId).use, StatusUse::Solved);
    const auto details = other->workItems().details(after.id).result();
    VERIFY_OK(details);
    QCOMPARE(details->entries.first().body, fresh.description);
    QCOMPARE(details->tags, fresh.tags);
    QCOMPARE(details->asset->name, u"AC-1"_s);
    QCOMPARE(details->requester->mail, u"priya@example.org"_s);
}

void TestTableExport::assetsComeBackAsTheyWere()
{
    test::TempDesk desk;
    QFile table(desk.folder() + u"/in.csv");
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("name,serial,type,model,address,state,criticality,warranty until,price,supplier,owner,location\n"
                "NB-1,S1,laptop,A,10.0.0.1,repair,high,2027-01-31,1249.90,Shop,Ana,Oslo › 2nd "
                "floor\nNB-2,,laptop,=B,,in use,,,,,,\n");
    table.close();
    VERIFY_OK(AssetImport(*desk).run(table.fileName()).result());
    QTRY_COMPARE(desk->catalog().locations.size(), 2);
    const QString path = desk.folder() + u"/assets.csv";
    const auto report = TableExport(*desk).assets(path).result();
    VERIFY_OK(report);
    QCOMPARE(report->rows, 2);
    test::TempDesk other;
    VERIFY_OK(AssetImport(*other).run(path).result());
    const auto before = stored<Asset>(*desk), after = stored<Asset>(*other);
    QCOMPARE(after.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        Asset same = after.at(i);
        same.uid = before.at(i).uid;
        same.version = before.at(i).version;
        const FieldValues was = fieldValues(before.at(i)), is = fieldValues(same);
        for (qsizetype f = 0; f < was.size(); ++f)
            QVERIFY2(is.at(f) == was.at(f),
                qPrintable(is.at(f).field + u": " + is.at(f).value.toString() + u" for " + was.at(f).value.toString()));
    }
    // Coming back to the desk they left, they change nothing.
    QCOMPARE(AssetImport(*desk).run(path).result().value().unchanged, 2);
}

void TestTableExport::aFailedExportLeavesTheOldFile()
{
    test::TempDesk desk;
    desk.ticket(u"Ticket"_s);
    const auto nowhere
        = TableExport(*desk).tickets(parseQuery(u"").value(), desk.folder() + u"/no/such/folder/out.csv").result();
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().kind, Error::Kind::Io);
    QVERIFY(QDir(desk.folder()).entryList({u"*.csv*"_s}).isEmpty());
}

void TestTableExport::moreThanAPageIsWritten()
{
    test::TempDesk desk;
    QByteArray assets = "name\n", tickets = "id,subject\n";
    for (int i = 0; i < 450; ++i) {
        assets += "A-" + QByteArray::number(i) + '\n';
        tickets += QByteArray::number(i) + ",Ticket " + QByteArray::number(i) + '\n';
    }
    QFile table(desk.folder() + u"/in.csv");
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(assets);
    table.close();
    VERIFY_OK(AssetImport(*desk).run(table.fileName()).result());
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(tickets);
    table.close();
    VERIFY_OK(TicketImport(*desk).run(table.fileName()).result());
    const QString path = desk.folder() + u"/out.csv";
    QCOMPARE(TableExport(*desk).assets(path).result().value().rows, 450);
    QSet<QString> names;
    for (const auto &record : recordsOf(path))
        names.insert(record.value(u"name"_s));
    QCOMPARE(names.size(), 450);
    QCOMPARE(TableExport(*desk).tickets(parseQuery(u"").value(), path).result().value().rows, 450);
    QSet<QString> titles;
    for (const auto &record : recordsOf(path))
        titles.insert(record.value(u"title"_s));
    QCOMPARE(titles.size(), 450);
}

LAMP_TEST(TestTableExport)
#include "tst_tableexport.moc"
