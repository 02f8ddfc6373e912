// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// One row and three rows are told apart, as people do.
class TestCliWords : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString run(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, m_folder.filePath(u"words.desk"_s)} + words);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    QString table(const QByteArray &rows)
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(rows) == rows.size() ? path
                                                                                                       : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        run({u"init"_s});
    }

    void anImportCountsOneAndMany()
    {
        const QByteArray head = "Ticket ID,Subject,Status,Requester,Created\n";
        const QString one = run(
            {u"import"_s, u"tickets"_s, table(head + "7,No sound,Open,Priya Shah,2026-11-20 09:00\n")});
        QVERIFY2(one.contains(u"1 row, 1 record: 1 new"_s) && one.contains(u"1 person"_s), qPrintable(one));
        QVERIFY2(!one.contains(u"1 rows"_s), qPrintable(one));
        const QString two = run({u"import"_s, u"tickets"_s,
                                 table(head + "8,No sound,Open,Tom Hill,2026-11-20 09:00\n"
                                              "9,No picture,Open,Ute Klein,2026-11-20 10:00\n")});
        QVERIFY2(two.contains(u"2 rows, 2 records: 2 new"_s) && two.contains(u"2 people"_s), qPrintable(two));
    }

    void anExportCountsOneAndMany()
    {
        const QString said = run({u"export"_s, u"tickets"_s, m_folder.filePath(u"out.csv"_s)});
        QVERIFY2(said.contains(u"rows written to"_s) && !said.contains(u"1 rows"_s), qPrintable(said));
    }

    // The sentences below the window are whole here as well.
    void noSentenceLeavesThePluralOpen()
    {
        const QString said = run({u"history"_s});
        QVERIFY2(!said.isEmpty(), "the import stands in the history");
        QVERIFY2(!said.contains(u"(s)"_s), qPrintable(said));
    }
};

LAMP_TEST(TestCliWords)
#include "tst_cliwords.moc"
