// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// Several processes on one desk: a major incident from beginning to end, and an act that another one has overtaken.
class TestCliMajor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_code = 0;

    QString run(const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, m_folder.filePath(u"test.desk"_s)} + words);
        if (!process.waitForFinished())
            return u"it does not end"_s;
        m_code = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QJsonDocument json(const QStringList &words)
    {
        return QJsonDocument::fromJson(run(QStringList{u"--json"_s} + words).toUtf8());
    }
    // The newest act.
    QString newest()
    {
        const QJsonArray acts = json({u"history"_s, u"--limit"_s, u"1"_s}).array();
        return QString::number(acts.first()[u"id"].toInteger());
    }

private slots:
    void init()
    {
        QFile::remove(m_folder.filePath(u"test.desk"_s));
        run({u"init"_s});
        QCOMPARE(m_code, 0);
        run({u"new"_s, u"Internet down"_s});
        QCOMPARE(m_code, 0);
    }

    void majorIncidentFromBeginningToEnd()
    {
        run({u"major"_s, u"run"_s, u"1001"_s, u"--every"_s, u"20"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(json({u"major"_s}).array().first()[u"everyMinutes"].toInteger(), 20);
        for (const QString &name : {u"Ana"_s, u"Ben"_s}) {
            run({u"major"_s, u"me-too"_s, u"1001"_s, name});
            QCOMPARE(m_code, 0);
        }
        const QJsonObject told = json({u"major"_s, u"update"_s, u"1001"_s, u"still dark"_s}).object();
        QCOMPARE(told[u"told"].toInteger(), 2);
        run({u"set"_s, u"1001"_s, u"status=Solved"_s, u"fix=repaired"_s, u"fix-text=the line"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(json({u"major"_s, u"1001"_s}).object()[u"reporters"].toArray().size(), 2);
        QCOMPARE(json({u"list"_s, u"is:open"_s}).array().size(), 0);
        QCOMPARE(json({u"major"_s, u"told"_s, u"1001"_s}).object()[u"told"].toInteger(), 2);
        QCOMPARE(json({u"major"_s, u"told"_s, u"1001"_s}).object()[u"told"].toInteger(), 0);
    }

    void overtakenActIsToldWithBothValues()
    {
        run({u"set"_s, u"1001"_s, u"priority=high"_s});
        const QString act = newest();
        run({u"set"_s, u"1001"_s, u"priority=low"_s});
        const QJsonObject refused = json({u"undo"_s, act}).object();
        QCOMPARE(m_code, 4);
        QString found;
        const QJsonArray conflicts = refused[u"conflicts"].toArray();
        for (const auto &one : conflicts)
            if (one[u"field"].toString() == u"priority")
                found = one[u"mine"].toString() + u'/' + one[u"theirs"].toString();
        QVERIFY2(found == u"Normal/Low", qPrintable(found));
        QVERIFY(run({u"undo"_s, act}).contains(u"Priority"_s));
        run({u"undo"_s, act, u"--set-mine"_s, u"--keep-theirs"_s});
        QCOMPARE(m_code, 2);
        run({u"undo"_s, act, u"--set-mine"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(json({u"show"_s, u"1001"_s}).object()[u"priority"].toString(), u"normal"_s);
    }
};

LAMP_TEST(TestCliMajor)
#include "tst_climajor.moc"
