// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// Changes on the command line, from the plan to the end: each command is a run of the program of its own.
class TestCliChange : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_number;
    int m_code = 0;

    QString text(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, m_folder.filePath(u"a.desk"_s)} + words);
        if (!process.waitForFinished())
            return u"it does not end"_s;
        m_code = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QJsonDocument run(const QStringList &words)
    {
        return QJsonDocument::fromJson(text(QStringList{u"--json"_s} + words).toUtf8());
    }
    QJsonObject change(const QStringList &words)
    {
        return run(QStringList{u"change"_s} + words).object()[u"change"].toObject();
    }
    void importPerson(const QString &name)
    {
        QFile file(m_folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Name\n" + name.toUtf8() + '\n');
        file.close();
        run({u"import"_s, u"people"_s, file.fileName()});
        QCOMPARE(m_code, 0);
    }

private slots:
    void initTestCase() { QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line"); }
    void init()
    {
        QFile::remove(m_folder.filePath(u"a.desk"_s));
        run({u"init"_s});
        QCOMPARE(m_code, 0);
        m_number = run({u"new"_s, u"New switch"_s, u"kind=change"_s}).object()[u"number"].toString();
        QVERIFY(!m_number.isEmpty());
    }

    void planIsWrittenAndWarnsOfAFreeze()
    {
        run({u"freeze"_s, u"add"_s, u"Close of the year"_s, u"--from"_s, u"2030-12-20"_s, u"--until"_s,
             u"2031-01-02"_s});
        QCOMPARE(m_code, 0);
        const QJsonObject planned =
            change({u"plan"_s, m_number, u"--risk"_s, u"high"_s, u"--plan"_s, u"Swap it."_s, u"--back-out"_s,
                    u"Swap it back."_s, u"--from"_s, u"2030-12-27 22:00"_s, u"--until"_s, u"2030-12-28 02:00"_s,
                    u"--no-return"_s, u"2030-12-28 00:30"_s, u"--call"_s, u"Guard, 200"_s, u"--call"_s, u"Ana"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(planned[u"risk"].toString(), u"high"_s);
        QCOMPARE(planned[u"backOut"].toString(), u"Swap it back."_s);
        QCOMPARE(planned[u"warnings"].toArray(), QJsonArray{u"Close of the year"_s});
        QCOMPARE(planned[u"calls"].toArray().size(), 2);
        QCOMPARE(planned[u"calls"].toArray().first()[u"phone"].toString(), u"200"_s);
        // Put on another day it keeps its shape, and nothing speaks against that day.
        const QJsonObject moved = change({u"plan"_s, m_number, u"--from"_s, u"2031-01-10 22:00"_s});
        QVERIFY(moved[u"warnings"].toArray().isEmpty());
        QCOMPARE(moved[u"plan"].toString(), u"Swap it."_s);
        const auto moment = [&moved](const QString &field) {
            return QDateTime::fromString(moved[field].toString(), Qt::ISODate);
        };
        QCOMPARE(moment(u"from"_s).secsTo(moment(u"until"_s)), 4 * 3600);
        QCOMPARE(moment(u"from"_s).secsTo(moment(u"noReturn"_s)), 150 * 60);
        const QJsonObject none = change({u"plan"_s, m_number, u"--no-window"_s});
        QVERIFY(!none.contains(u"from"_s) && !none.contains(u"noReturn"_s));
    }

    void whatCannotBePlannedIsRefused()
    {
        change({u"plan"_s, m_number, u"--risk"_s, u"awful"_s});
        QCOMPARE(m_code, 2);
        change({u"plan"_s, m_number, u"--from"_s, u"2031-01-10"_s}); // until when?
        QCOMPARE(m_code, 5);
        change({u"plan"_s, m_number, u"--from"_s, u"2031-01-10"_s, u"--until"_s, u"2031-01-09"_s});
        QCOMPARE(m_code, 5);
        change({u"plan"_s, u"9999"_s, u"--plan"_s, u"?"_s});
        QCOMPARE(m_code, 3);
        const QString ticket = run({u"new"_s, u"Printer jams"_s}).object()[u"number"].toString();
        change({ticket});
        QCOMPARE(m_code, 5);
        run({u"change"_s});
        QCOMPARE(m_code, 2);
    }

    void approvalHoldsItBackUntilItIsGiven()
    {
        importPerson(u"Ana Silva"_s);
        change({u"ask"_s, m_number, u"Nobody Known"_s});
        QCOMPARE(m_code, 3);
        QCOMPARE(change({u"ask"_s, m_number, u"Ana Silva"_s, u"for"_s, u"Friday"_s})[u"approver"].toString(),
                 u"Ana Silva"_s);
        change({u"start"_s, m_number});
        QCOMPARE(m_code, 5);
        change({u"refuse"_s, m_number}); // why?
        QCOMPARE(m_code, 2);
        QCOMPARE(change({u"refuse"_s, m_number, u"not"_s, u"then"_s})[u"approval"].toString(), u"refused"_s);
        const QJsonObject given = change({u"approve"_s, m_number});
        QCOMPARE(given[u"approval"].toString(), u"given"_s);
        QCOMPARE(given[u"decidedBy"].toString(), u"Ana Silva"_s);
        QCOMPARE(change({u"start"_s, m_number})[u"state"].toString(), u"running"_s);
    }

    void itRunsIsTakenBackAndDone()
    {
        change({u"done"_s, m_number, u"--fix"_s, u"settings"_s, u"new"_s, u"firmware"_s});
        QCOMPARE(m_code, 5); // it does not run
        QCOMPARE(change({u"start"_s, m_number})[u"state"].toString(), u"running"_s);
        change({u"start"_s, m_number});
        QCOMPARE(m_code, 5);
        QCOMPARE(change({u"roll-back"_s, m_number, u"no"_s, u"link"_s})[u"state"].toString(), u"rolled back"_s);
        change({u"start"_s, m_number});
        QCOMPARE(m_code, 0);
        change({u"done"_s, m_number});
        QCOMPARE(m_code, 2); // what was done?
        QVERIFY(text({u"change"_s, u"done"_s, m_number, u"new"_s, u"firmware"_s, u"--fix"_s, u"settings"_s})
                    .contains(u"is done"_s));
        QCOMPARE(change({m_number})[u"state"].toString(), u"done"_s);
        run({u"undo"_s});
        QCOMPARE(change({m_number})[u"state"].toString(), u"running"_s);
        QVERIFY(run({u"verify"_s}).object()[u"clean"].toBool());
    }

    void freezesAndDowntimeStandOnTheCalendar()
    {
        run({u"freeze"_s, u"add"_s, u"Exams"_s, u"--from"_s, u"2030-06-01"_s});
        QCOMPARE(m_code, 2);
        run({u"freeze"_s, u"add"_s, u"Exams"_s, u"--from"_s, u"2030-06-03"_s, u"--until"_s, u"2030-06-01"_s});
        QCOMPARE(m_code, 5);
        run({u"freeze"_s, u"add"_s, u"Exams"_s, u"--from"_s, u"2030-06-01"_s, u"--until"_s, u"2030-06-05"_s});
        QCOMPARE(run({u"freeze"_s}).array().first()[u"name"].toString(), u"Exams"_s);
        const auto onCalendar = [this] {
            QStringList layers;
            const QJsonArray entries =
                run({u"calendar"_s, u"--from"_s, u"2030-06-04"_s, u"--to"_s, u"2030-06-04"_s}).array();
            for (const auto &entry : entries)
                if (entry[u"title"].toString() == u"Exams")
                    layers.append(entry[u"layer"].toString());
            return layers;
        };
        QCOMPARE(onCalendar(), QStringList{u"freeze"_s}); // once, though it lasts for days
        run({u"freeze"_s, u"remove"_s, u"Nothing like it"_s});
        QCOMPARE(m_code, 3);
        run({u"freeze"_s, u"remove"_s, u"exams"_s});
        QCOMPARE(onCalendar(), QStringList());
        QVERIFY(text({u"--help"_s}).contains(u"change roll-back"_s));
        QVERIFY(text({u"change"_s, u"start"_s, u"--help"_s}).contains(u"--all-the-same"_s));
    }
};

LAMP_TEST(TestCliChange)
#include "tst_clichange.moc"
