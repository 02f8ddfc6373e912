// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// Mail files on the command line become what the window proposes; a table import does not take them.
class TestCliMail : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    QString m_error;

    QString run(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, m_desk->path()} + words);
        if (!process.waitForFinished())
            return u"it does not end"_s;
        m_error = QString::fromUtf8(process.readAllStandardError());
        return QString::number(process.exitCode()) + u' ' + QString::fromUtf8(process.readAllStandardOutput());
    }
    QString mail(const QString &name, const QByteArray &subject, const QByteArray &id) const
    {
        QFile file(m_desk->folder() + u'/' + name);
        if (file.open(QFile::WriteOnly))
            file.write("From: Priya Shah <priya@example.org>\r\nSubject: " + subject
                       + "\r\nDate: Tue, 24 Nov 2026 08:30:00 +0000\r\nMessage-ID: <" + id
                       + "@example.org>\r\n\r\nNothing comes out, since this morning.\r\n");
        return file.fileName();
    }
    [[nodiscard]] qsizetype tickets() const
    {
        return (*m_desk)->workItems().ids(WorkItemQuery{}, 0).result().value_or(QList<WorkItemId>()).size();
    }
    static QJsonArray mailsOf(const QString &output)
    {
        return QJsonDocument::fromJson(output.mid(2).toUtf8()).object()[u"mails"].toArray();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aMailBecomesATicketOnce()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        const QString path = mail(u"jam.eml"_s, "Printer jams", "m1");
        const QString dry = run({u"import"_s, u"mail"_s, path, u"--dry-run"_s});
        QVERIFY2(dry.startsWith(u"0 ") && dry.contains(u"would be: new ticket: Printer jams (Priya Shah)"),
                 qPrintable(dry));
        QCOMPARE(tickets(), 0);
        const QString made = run({u"import"_s, u"mail"_s, path, u"--json"_s});
        const QJsonObject first = mailsOf(made).first().toObject();
        QCOMPARE(first[u"action"].toString(), u"ticket"_s);
        QCOMPARE(first[u"number"].toString(), u"1001"_s);
        QCOMPARE(first[u"known"].toBool(), true);
        QCOMPARE(tickets(), 1);
        const QString again = run({u"import"_s, u"mail"_s, path});
        QVERIFY2(again.startsWith(u"0 ") && again.contains(u"already in #1001"), qPrintable(again));
        QCOMPARE(tickets(), 1);
    }

    void anAnswerBelongsToItsTicketUnlessOneWantsAnother()
    {
        m_desk->ticket(u"Printer jams"_s);
        const QString path = mail(u"re.eml"_s, "Re: Printer jams [#1001]", "m2");
        const QString added = run({u"import"_s, u"mail"_s, path, u"--json"_s});
        QCOMPARE(mailsOf(added).first()[u"action"].toString(), u"entry"_s);
        QCOMPARE(mailsOf(added).first()[u"number"].toString(), u"1001"_s);
        QCOMPARE(tickets(), 1);
        const QString other = mail(u"other.eml"_s, "Something else, not [#1001]", "m3");
        const QString own = run({u"import"_s, u"mail"_s, other, u"--new"_s, u"--json"_s});
        QCOMPARE(mailsOf(own).first()[u"action"].toString(), u"ticket"_s);
        QCOMPARE(tickets(), 2);
    }

    void ofSeveralTheGoodOnesAreTaken()
    {
        QFile none(m_desk->folder() + u"/none.eml");
        QVERIFY(none.open(QFile::WriteOnly) && none.write("no mail at all\n") > 0);
        none.close();
        const QString good = mail(u"jam.eml"_s, "Printer jams", "m1");
        QVERIFY(run({u"import"_s, u"mail"_s, none.fileName()}).startsWith(u"5 "));
        const QString both = run({u"import"_s, u"mail"_s, none.fileName(), good, u"--json"_s});
        QVERIFY2(both.startsWith(u"9 "), qPrintable(both));
        QCOMPARE(mailsOf(both).first()[u"action"].toString(), u"refused"_s);
        QCOMPARE(tickets(), 1);
        QVERIFY(run({u"import"_s, u"mail"_s, m_desk->folder() + u"/absent.eml"}).startsWith(u"8 "));
    }

    void aTableImportSaysThatItIsAMail()
    {
        const QString path = mail(u"mail.eml"_s, "Printer jams", "m1"), before = run({u"history"_s});
        for (const QString &what : {u"tickets"_s, u"people"_s, u"assets"_s}) {
            QVERIFY(run({u"import"_s, what, path}).startsWith(u"5 "));
            QVERIFY2(m_error.contains(u"this is a mail file: import mail"), qPrintable(m_error));
        }
        QCOMPARE(run({u"history"_s}), before); // nothing is remembered of it
    }

    void columnsOfWhichNothingCameAreNotRemembered()
    {
        QFile file(m_desk->folder() + u"/tickets.csv");
        QVERIFY(file.open(QFile::WriteOnly) && file.write("Ticket ID,Subject\n17,\n18,\n") > 0);
        file.close();
        const QString before = run({u"history"_s});
        QVERIFY(run({u"import"_s, u"tickets"_s, file.fileName()}).startsWith(u"9 "));
        QCOMPARE(run({u"history"_s}), before);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write("Ticket ID,Subject\n17,Jam\n") > 0);
        file.close();
        QVERIFY(run({u"import"_s, u"tickets"_s, file.fileName()}).startsWith(u"0 "));
        QVERIFY(run({u"history"_s}).contains(u"Remembered the columns"));
    }
};
LAMP_TEST(TestCliMail)

#include "tst_climail.moc"
