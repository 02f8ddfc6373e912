// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/articletext.h"
#include "services/ticketparts.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What was said and done on a ticket, sorted for the article that is made from it.
class TestTicketParts : public QObject {
    Q_OBJECT
private slots:
    void entriesAreToldByTheirWords_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("part");
        const auto row = [](const char *name, const QString &body, TicketPart part) {
            QTest::newRow(name) << body << static_cast<int>(part);
        };
        row("seen", u"The screen stays black since Monday"_s, TicketPart::Symptom);
        row("why", u"Turned out that the switch port was dead"_s, TicketPart::Cause);
        row("why before what", u"It was the spooler, restarted it because it hung"_s, TicketPart::Cause);
        row("done", u"Replaced the rollers"_s, TicketPart::Fix);
        row("command", u"```powershell\nRestart-Service Spooler\n```"_s, TicketPart::Fix);
        row("talk", u"Will call back at two"_s, TicketPart::Other);
        row("German, why", u"Ursache: der Treiber war veraltet"_s, TicketPart::Cause);
        row("German, done", u"Treiber aktualisiert, l\u00e4uft wieder"_s, TicketPart::Fix);
        row("German, seen", u"Drucker zeigt nur Striche"_s, TicketPart::Symptom);
    }
    void entriesAreToldByTheirWords()
    {
        QFETCH(QString, body);
        QFETCH(int, part);
        QCOMPARE(static_cast<int>(ticketPartOf(body)), part);
    }

    void aDraftHasTheEntriesWhereTheyBelong()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        const WorkItemId id = desk.ticket(u"Cannot print"_s);
        const auto add = [&](EntryKind kind, const QString &body) {
            desk.clock().advanceMinutes(1);
            NewEntry entry{.workItemId = id, .kind = kind, .via = kind == EntryKind::Told ? u"call"_s : QString(),
                           .body = body};
            VERIFY_OK(desk->workItems().addEntry(entry).result());
        };
        add(EntryKind::Note, u"Turned out that the queue was stuck"_s);
        add(EntryKind::Note, u"Replaced the driver"_s);
        add(EntryKind::Told, u"I restarted your print service"_s);
        add(EntryKind::Told, u"Will call back at two"_s);
        VERIFY_OK(desk->workItems().solve({id}, u"settings"_s, u"spooler restarted"_s).result());
        const QString body = desk->articles().fromWorkItem(id).result().value_or(NewArticle{}).article.body;
        const qsizetype steps = body.indexOf(u"## Steps"), check = body.indexOf(u"## Check"),
                        internal = body.indexOf(u"## Internal");
        QVERIFY2(steps > 0 && check > steps && internal > check, qPrintable(body));
        const auto between = [&](const QString &text, qsizetype from, qsizetype to) {
            const qsizetype at = body.indexOf(text);
            return at > from && (to < 0 || at < to);
        };
        QVERIFY2(between(u"spooler restarted"_s, steps, check), qPrintable(body));
        QVERIFY2(between(u"2. I restarted your print service"_s, steps, check), qPrintable(body)); // a user read it
        QVERIFY2(between(u"> Turned out that the queue was stuck"_s, body.indexOf(u"### Cause"),
                         body.indexOf(u"### Steps")), qPrintable(body));
        QVERIFY2(between(u"> Replaced the driver"_s, body.indexOf(u"### Steps"), -1), qPrintable(body));
        QVERIFY(!body.contains(u"call back at two"));
        const QString given = ArticleText::forUser(u"Cannot print"_s, body);
        QVERIFY2(!given.contains(u"queue was stuck") && !given.contains(u"driver"), qPrintable(given));
    }
};

LAMP_TEST(TestTicketParts)
#include "tst_ticketparts.moc"
