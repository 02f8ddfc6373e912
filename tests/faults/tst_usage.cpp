// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// A command line that cannot be read: exit code 2, and for programs one JSON value on standard output.
class TestUsage : public QObject {
    Q_OBJECT
private slots:
    void aWrongLineIsOneJsonValueWhereJsonIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no command") << QStringList{} << u"no command"_s;
        QTest::newRow("unknown command") << QStringList{u"solv"_s, u"1001"_s} << u"unknown command 'solv'"_s;
        QTest::newRow("nearly a command")
            << QStringList{u"lst"_s, u"is:open"_s} << u"unknown command 'lst'; did you mean 'list'?"_s;
        QTest::newRow("nearly a command of two words")
            << QStringList{u"import"_s, u"tikets"_s, u"a.csv"_s}
            << u"unknown command 'import tikets'; did you mean 'import tickets'?"_s;
        QTest::newRow("half a command") << QStringList{u"export"_s} << u"export tickets, export assets"_s;
        QTest::newRow("unknown option before") << QStringList{u"--dek"_s, u"list"_s} << u"no option '--dek'"_s;
        QTest::newRow("unknown option behind") << QStringList{u"verify"_s, u"--nothing"_s} << u"nothing"_s;
        QTest::newRow("too few arguments") << QStringList{u"note"_s} << u"note needs"_s;
        QTest::newRow("the command's own") << QStringList{u"init"_s} << u"init needs --desk FILE"_s;
    }
    void aWrongLineIsOneJsonValueWhereJsonIsAskedFor()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        QFETCH(QStringList, words);
        QFETCH(QString, detail);
        for (const bool first : {true, false}) {
            QProcess process;
            process.start(test::cli(), first ? QStringList{u"--json"_s} + words : words + QStringList{u"--json"_s});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(!process.readAllStandardError().isEmpty());
            const QByteArray output = process.readAllStandardOutput();
            const QJsonObject value = QJsonDocument::fromJson(output).object();
            QCOMPARE(value[u"error"].toString(), u"usage"_s);
            QCOMPARE(value[u"exit"].toInt(), 2);
            QVERIFY2(value[u"detail"].toString().contains(detail), output.constData());
        }
        QProcess plain;
        plain.start(test::cli(), words);
        QVERIFY(plain.waitForFinished());
        QCOMPARE(plain.exitCode(), 2);
        QCOMPARE(plain.readAllStandardOutput(), QByteArray());
    }

    void helpNamesTheCommandAndAllExitCodes()
    {
        QVERIFY(run({u"import"_s, u"tickets"_s, u"--help"_s}).startsWith(
            u"0 Usage: lamplighter-cli import tickets [options] FILE.csv\n"));
        for (const QStringList &words : {QStringList{u"--help"_s}, QStringList{u"set"_s, u"--help"_s}}) {
            const QString said = run(words);
            for (int code = 0; code <= 9; ++code)
                QVERIFY2(said.contains(u"\n  %1  "_s.arg(code)), qPrintable(said));
        }
    }

    void anUnknownCommandListsTheCommands()
    {
        run({u"lst"_s});
        QVERIFY2(m_error.startsWith(u"lamplighter-cli: unknown command 'lst'; did you mean 'list'?\n"),
                 qPrintable(m_error));
        QVERIFY2(m_error.contains(u"\n  import tickets FILE.csv "_s), qPrintable(m_error));
    }

    void whereThereIsNoDeskItSaysWhatToDo()
    {
        QCOMPARE(run({u"--desk"_s, path(u"none.desk"), u"list"_s}), u"3 "_s);
        QVERIFY2(m_error.contains(u"lamplighter-cli --desk "_s + path(u"none.desk") + u" init"), qPrintable(m_error));
        QCOMPARE(run({u"list"_s}), u"3 "_s);
        QVERIFY2(m_error.contains(u"office.desk, which is used without --desk"), qPrintable(m_error));
    }

    // What is not for the person is in the log, and only there.
    void onlyWhatIsMeantForThePersonIsSaid()
    {
        const QString desk = path(u"quiet.desk");
        QVERIFY(run({u"--desk"_s, desk, u"init"_s}).startsWith(u"0 "));
        QCOMPARE(m_error, QString());
        QVERIFY(run({u"--desk"_s, desk, u"new"_s, u"Printer jams"_s}).startsWith(u"0 "));
        QVERIFY(run({u"--desk"_s, desk, u"export"_s, u"articles"_s, path(u"articles")}).startsWith(u"0 "));
        QCOMPARE(m_error, QString());
        QVERIFY(run({u"--desk"_s, desk, u"set"_s, u"1001"_s, u"status=Closed"_s}).startsWith(u"5 "));
        QCOMPARE(m_error.count(u'\n'), 1);
        QVERIFY2(m_error.contains(u"fix-text="), qPrintable(m_error));
        QFile log(qEnvironmentVariable("XDG_STATE_HOME") + u"/lamplighter/lamplighter.log"_s);
        QVERIFY(log.open(QFile::ReadOnly));
        const QByteArray lines = log.readAll();
        QVERIFY(lines.contains("not written:"));
        QVERIFY(!lines.contains("%1"));
    }

    void anImportThatRefusesRowsEndsWithItsOwnCode()
    {
        const QString desk = path(u"import.desk"), table = path(u"tickets.csv");
        QFile file(table);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Ticket ID,Subject,Requester\n17,Printer jams,Ana\n18,,Bo\n");
        file.close();
        QVERIFY(run({u"--desk"_s, desk, u"init"_s}).startsWith(u"0 "));
        const QString said = run({u"--desk"_s, desk, u"import"_s, u"tickets"_s, table, u"--dry-run"_s});
        QVERIFY2(said.startsWith(u"9 ") && said.contains(u"line 3: refused: the ticket has no title"),
                 qPrintable(said));
        QVERIFY(run({u"--desk"_s, desk, u"import"_s, u"tickets"_s, table}).startsWith(u"9 "));
        QVERIFY2(run({u"--desk"_s, desk, u"list"_s}).contains(u"Printer jams"), qPrintable(m_error));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("Ticket ID,Subject,Requester\n17,Printer jams,Ana\n");
        file.close();
        QVERIFY(run({u"--desk"_s, desk, u"import"_s, u"tickets"_s, table}).startsWith(u"0 "));
    }

    void aFileThatExistsStaysAndIsNamed()
    {
        const QString desk = path(u"twice.desk"), copy = path(u"copy.desk");
        QVERIFY(run({u"--desk"_s, desk, u"init"_s}).startsWith(u"0 "));
        QVERIFY(!run({u"--desk"_s, desk, u"init"_s}).startsWith(u"0 "));
        QVERIFY2(m_error.contains(desk + u" exists already; choose another name"), qPrintable(m_error));
        QVERIFY(run({u"--desk"_s, desk, u"backup"_s, copy}).startsWith(u"0 "));
        QVERIFY(!run({u"--desk"_s, desk, u"backup"_s, copy}).startsWith(u"0 "));
        QVERIFY2(m_error.contains(copy + u" exists already; choose another name"), qPrintable(m_error));
    }

    void aRequesterThatIsNobodyIsSaidAndFound()
    {
        const QString desk = path(u"caller.desk");
        QVERIFY(run({u"--desk"_s, desk, u"init"_s}).startsWith(u"0 "));
        const QString made = run({u"--desk"_s, desk, u"new"_s, u"Printer jams"_s, u"requester=Ana"_s});
        QVERIFY2(made.startsWith(u"0 note: no person 'Ana' is known"), qPrintable(made));
        QVERIFY(run({u"--desk"_s, desk, u"list"_s, u"requester:Ana"_s}).contains(u"Printer jams"));
        const QString set = run({u"--desk"_s, desk, u"set"_s, u"1001"_s, u"requester=Berta"_s});
        QVERIFY2(set.startsWith(u"0 note: no person 'Berta' is known"), qPrintable(set));
        QVERIFY(!run({u"--desk"_s, desk, u"set"_s, u"1001"_s, u"priority=high"_s}).contains(u"note:"));
        QVERIFY(!run({u"--desk"_s, desk, u"list"_s, u"requester:Ana"_s}).contains(u"Printer jams"));
    }

private:
    [[nodiscard]] QString path(QStringView name) const { return m_folder.filePath(name.toString()); }
    // The exit code and what stands on standard output; the rest is in m_error.
    QString run(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), words);
        if (!process.waitForFinished())
            return u"it does not end"_s;
        m_error = QString::fromUtf8(process.readAllStandardError());
        return QString::number(process.exitCode()) + u' ' + QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_error;
};
LAMP_TEST(TestUsage)
#include "tst_usage.moc"
