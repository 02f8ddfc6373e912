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

// Time, material, checklists and the stopwatch on the command line: each command is a run of the program of its own.
class TestCliTime : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_number;
    int m_code = 0;

    QJsonDocument run(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, m_folder.filePath(u"a.desk"_s), u"--json"_s} + words);
        if (!process.waitForFinished())
            return {};
        m_code = process.exitCode();
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        run({u"init"_s});
        QCOMPARE(m_code, 0);
        m_number = run({u"new"_s, u"Printer jams"_s}).object()[u"number"].toString();
        QVERIFY(!m_number.isEmpty());
    }

    void timeIsAddedTakenBackAndSummedWithMaterial()
    {
        QCOMPARE(run({u"time"_s, m_number, u"1:30"_s, u"rollers"_s, u"--estimate"_s, u"2h"_s})
                     .object()[u"left"].toInt(), 30);
        QCOMPARE(run({u"time"_s, m_number, u"--"_s, u"-15"_s}).object()[u"minutes"].toInt(), 75);
        run({u"time"_s, m_number, u"soon"_s});
        QCOMPARE(m_code, 5);
        const QJsonObject priced = run({u"material"_s, m_number, u"12.50"_s, u"Roller"_s, u"kit"_s,
                                        u"--quantity"_s, u"2"_s}).object();
        QCOMPARE(priced[u"materialCents"].toInt(), 2500);
        QCOMPARE(priced[u"material"].toArray().first().toObject()[u"text"].toString(), u"Roller kit"_s);
    }

    void stopwatchRunsFromOneRunToTheNext()
    {
        QVERIFY(run({u"stopwatch"_s, u"start"_s, m_number}).object()[u"running"].toBool());
        QCOMPARE(run({u"stopwatch"_s}).object()[u"number"].toString(), m_number);
        QCOMPARE(run({u"stopwatch"_s, u"stop"_s, u"--minutes"_s, u"20"_s}).object()[u"minutes"].toInt(), 20);
        run({u"stopwatch"_s, u"stop"_s});
        QCOMPARE(m_code, 3); // none runs
        run({u"stopwatch"_s, u"pause"_s});
        QCOMPARE(m_code, 2);
    }

    void listThatBlocksRefusesSolving()
    {
        const QJsonArray lists = run({u"checklist"_s, m_number, u"--add"_s, u"nothing like it"_s}).array();
        QCOMPARE(m_code, 3);
        QVERIFY(lists.isEmpty());
        const QJsonArray copied = run({u"checklist"_s, m_number, u"--add"_s, u"Leaver"_s, u"--gate"_s, u"block"_s})
                                      .array();
        QCOMPARE(m_code, 0);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.first().toObject()[u"gate"].toString(), u"block"_s);
        const QJsonObject refused = run({u"set"_s, m_number, u"status=Solved"_s, u"fix=repaired"_s,
                                         u"fix-text=done"_s}).object();
        QCOMPARE(m_code, 5);
        QVERIFY2(refused[u"detail"].toString().contains(u"Leaver"), qPrintable(refused[u"detail"].toString()));
    }

    void nothingThatCouldBeDownIsSaid()
    {
        run({u"down"_s, m_number});
        QCOMPARE(m_code, 5);
        run({u"up"_s, m_number});
        QCOMPARE(m_code, 3);
    }
};

LAMP_TEST(TestCliTime)
#include "tst_clitime.moc"
