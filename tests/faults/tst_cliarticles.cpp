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

// The life of articles from the command line.
class TestCliArticles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_code = 0;
    QString m_article;

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

private slots:
    void init()
    {
        QFile::remove(m_folder.filePath(u"test.desk"_s));
        run({u"init"_s});
        QCOMPARE(m_code, 0);
        const QJsonArray found = json({u"search"_s, u"spooler"_s, u"--in"_s, u"articles"_s}).array();
        QVERIFY(!found.isEmpty());
        m_article = QString::number(found.first()[u"article"].toInteger());
        run({u"new"_s, u"Cannot print: spooler"_s});
        QCOMPARE(m_code, 0);
    }

    void aSearchSaysWhyAndWhatItWasTakenFor()
    {
        const QJsonArray found = json({u"search"_s, u"prnter"_s, u"--in"_s, u"articles"_s}).array();
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first()[u"shown_for"].toString().startsWith(u"print"),
                 qPrintable(found.first()[u"shown_for"].toString()));
        QVERIFY(found.first()[u"found_in"].toArray().contains(u"title"_s));
        QVERIFY(run({u"search"_s, u"prnter"_s, u"--in"_s, u"articles"_s}).contains(u"shown for print"));
        const QJsonArray scripts = json({u"search"_s, u"lang:powershell"_s, u"--in"_s, u"articles"_s}).array();
        QVERIFY(!scripts.isEmpty());
        QVERIFY(!scripts.first()[u"shown_for"].isString());
    }

    void feedbackNeedsAReviewUntilItIsVerified()
    {
        run({u"article"_s, u"feedback"_s, m_article, u"--did-not"_s, u"--note"_s, u"no such menu"_s, u"--ticket"_s,
             u"1001"_s});
        QCOMPARE(m_code, 0);
        const QJsonArray said = json({u"article"_s, u"feedback"_s, m_article}).array();
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first()[u"note"].toString(), u"no such menu"_s);
        QCOMPARE(said.first()[u"ticket"].toString(), u"1001"_s);
        const QJsonArray due = json({u"article"_s, u"review"_s}).array();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first()[u"complaints"].toInteger(), 1);
        run({u"article"_s, u"review"_s, m_article});
        QCOMPARE(m_code, 0);
        QCOMPARE(json({u"article"_s, u"review"_s}).array().size(), 0);
        run({u"undo"_s});
        QCOMPARE(json({u"article"_s, u"review"_s}).array().size(), 1);
        run({u"article"_s, u"feedback"_s, m_article, u"--did-not"_s, u"--solved"_s});
        QCOMPARE(m_code, 2);
    }

    void statesAreSetByTheirWords()
    {
        run({u"article"_s, u"state"_s, u"internal"_s, m_article});
        QCOMPARE(m_code, 0);
        run({u"article"_s, u"state"_s, u"public"_s, m_article});
        QCOMPARE(m_code, 0);
        run({u"article"_s, u"state"_s, u"secret"_s, m_article});
        QCOMPARE(m_code, 2);
        run({u"article"_s, u"state"_s, u"draft"_s, u"x"_s});
        QCOMPARE(m_code, 5);
    }

    void articlesThatFitATicket()
    {
        const QJsonArray fits = json({u"article"_s, u"fitting"_s, u"1001"_s}).array();
        QVERIFY(!fits.isEmpty());
        QVERIFY2(fits.first()[u"title"].toString().contains(u"spooler"_s, Qt::CaseInsensitive),
                 qPrintable(fits.first()[u"title"].toString()));
    }

    void linksThatLeadNowhereAreListed()
    {
        QVERIFY(run({u"article"_s, u"links"_s, m_article}).startsWith(u"every link in 1 article leads somewhere"_s));
        QTemporaryDir articles;
        QFile file(articles.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Broken\n\n[gone](article:999999)\n");
        file.close();
        run({u"import"_s, u"articles"_s, articles.path()});
        QCOMPARE(m_code, 0);
        const QJsonArray links = json({u"article"_s, u"links"_s}).array();
        QCOMPARE(m_code, 0);
        QVERIFY(!links.isEmpty());
        const auto gone = std::ranges::find_if(
            links, [](const QJsonValue &one) { return one[u"target"].toString() == u"article:999999"; });
        QVERIFY(gone != links.end());
        QCOMPARE((*gone)[u"text"].toString(), u"gone"_s);
        QCOMPARE((*gone)[u"why"].toString(), u"no such article"_s);
        run({u"article"_s, u"links"_s, u"x"_s});
        QVERIFY(m_code != 0);
    }

    void gapsAreListedAndDismissed()
    {
        QCOMPARE(json({u"gaps"_s}).array().size(), 0);
        run({u"set"_s, u"1001"_s, u"status=Solved"_s, u"fix=repaired"_s, u"fix-text=the belt"_s});
        QCOMPARE(m_code, 0);
        const QJsonArray gaps = json({u"gaps"_s}).array();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first()[u"tickets"].toArray().first().toString(), u"1001"_s);
        run({u"gaps"_s, u"--dismiss"_s, u"2"_s});
        QCOMPARE(m_code, 2);
        run({u"gaps"_s, u"--dismiss"_s, u"1"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(json({u"gaps"_s}).array().size(), 0);
    }
};

LAMP_TEST(TestCliArticles)
#include "tst_cliarticles.moc"
