// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// Following a procedure on the command line: each command is a run of the program of its own, so that every step is
// kept by the time the next one begins.
class TestCliRun : public QObject {
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
    QJsonObject step(const QJsonObject &shown) { return shown[u"step"].toObject(); }

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        run({u"init"_s});
        QCOMPARE(m_code, 0);
        m_number = run({u"new"_s, u"Printer jams"_s}).object()[u"number"].toString();
        QDir(m_folder.path()).mkdir(u"kb"_s);
        QFile file(m_folder.filePath(u"kb/ping.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: Zebra does not answer\nstate: published\n---\n## Steps\n\n1. **Ping it.** Expected: an "
                   "answer. If it fails: go to step 3.\n\n   ```sh\n   ping {{ticket.title}}\n   ```\n\n2. Look\n\n"
                   "3. Restart it\n");
        file.close();
        run({u"import"_s, u"articles"_s, m_folder.filePath(u"kb"_s)});
        QCOMPARE(m_code, 0);
    }

    void stepsAreKeptFromOneRunToTheNext()
    {
        const QJsonArray found = run({u"search"_s, u"Zebra"_s, u"--in"_s, u"articles"_s}).array();
        QVERIFY(!found.isEmpty());
        const QString article = QString::number(found.first().toObject()[u"article"].toInt());
        const QJsonObject begun = run({u"run"_s, u"start"_s, article, u"--on"_s, m_number}).object();
        QCOMPARE(m_code, 0);
        QCOMPARE(step(begun)[u"title"].toString(), u"Ping it"_s);
        QCOMPARE(step(begun)[u"commands"].toArray().first().toObject()[u"text"].toString(),
                 u"ping 'Printer jams'"_s);
        const QString id = QString::number(begun[u"run"].toInt());
        QCOMPARE(run({u"run"_s}).array().size(), 1);
        const QJsonObject jumped = run({u"run"_s, u"failed"_s, id, u"--to"_s, u"3"_s, u"--note"_s, u"dark"_s}).object();
        QCOMPARE(step(jumped)[u"number"].toInt(), 3);
        QCOMPARE(jumped[u"way"].toArray().first().toObject()[u"note"].toString(), u"dark"_s);
        QCOMPARE(step(run({u"run"_s, u"back"_s, id}).object())[u"number"].toInt(), 1);
        QCOMPARE(step(run({u"run"_s, u"done"_s, id}).object())[u"number"].toInt(), 2);
        const QJsonObject ended = run({u"run"_s, u"end"_s, id, u"helped"_s}).object();
        QCOMPARE(ended[u"outcome"].toString(), u"solved"_s);
        QVERIFY(run({u"run"_s}).array().isEmpty());
        run({u"run"_s, u"done"_s, id});
        QCOMPARE(m_code, 5);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        run({u"run"_s, u"dance"_s, u"1"_s});
        QCOMPARE(m_code, 2);
        run({u"run"_s, u"show"_s, u"4711"_s});
        QCOMPARE(m_code, 3);
        run({u"run"_s, u"start"_s});
        QCOMPARE(m_code, 2);
    }
};

LAMP_TEST(TestCliRun)
#include "tst_clirun.moc"
