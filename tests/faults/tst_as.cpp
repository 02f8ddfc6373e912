// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/roles.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QFile>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// Who acts on the command line, and what stays in the desk unless it is asked for.
class TestAs : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QString out, err;
    };
    static Outcome run(test::TempDesk &desk, const QStringList &words)
    {
        QProcess process;
        process.start(test::cli(), QStringList{u"--desk"_s, desk.path()} + words);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private slots:
    void theNamedTechnicianActs()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        const PersonId ben = desk.technician(u"Ben Okri"_s);
        desk.ticket(u"Printer jams"_s);
        VERIFY_OK(roles::set(*desk, ben, DeskRole::Reader).result());
        QCOMPARE(run(desk, {u"--as"_s, u"Ana"_s, u"note"_s, u"1001"_s, u"seen"_s}).code, 0);
        const Outcome refused = run(desk, {u"note"_s, u"1001"_s, u"no"_s, u"--as"_s, u"Ben Okri"_s});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains(u"role: reader: Ben Okri"), qPrintable(refused.err));
        QCOMPARE(run(desk, {u"--as"_s, u"Carl"_s, u"list"_s}).code, 3);
        QCOMPARE(run(desk, {u"--as"_s}).code, 2);
        QVERIFY(run(desk, {u"--as"_s, u"Ana"_s, u"role"_s}).out.contains(u"reader      Ben Okri"));
        QCOMPARE(run(desk, {u"--as"_s, u"Ana"_s, u"role"_s, u"Ben"_s, u"technician"_s}).code, 0);
        QCOMPARE(run(desk, {u"--as"_s, u"Ben"_s, u"note"_s, u"1001"_s, u"now"_s}).code, 0);
    }

    void notesAndConfidentialItemsStayUnlessAskedFor()
    {
        test::TempDesk desk;
        desk.technician(u"Ana Duarte"_s);
        const WorkItemId open = desk.ticket(u"Printer jams"_s);
        VERIFY_OK(desk->workItems().addEntry({.workItemId = open, .body = u"difficult user"_s}).result());
        NewWorkItem secret;
        secret.item.title = u"Phishing case"_s;
        secret.item.confidential = true;
        secret.item.plannedAt = desk->now().plusMinutes(60);
        VERIFY_OK(desk->workItems().create(secret).result());
        const QString table = desk.folder() + u"/out.csv", calendar = desk.folder() + u"/out.ics";
        QCOMPARE(run(desk, {u"export"_s, u"tickets"_s, table}).code, 0);
        QVERIFY(!bytes(table).contains("difficult") && !bytes(table).contains("Phishing"));
        QCOMPARE(run(desk, {u"export"_s, u"tickets"_s, table, u"--confidential"_s}).code, 0);
        QVERIFY(!bytes(table).contains("difficult") && bytes(table).contains("Phishing"));
        QCOMPARE(run(desk, {u"export"_s, u"calendar"_s, calendar}).code, 0);
        QVERIFY(!bytes(calendar).contains("Phishing") && !bytes(calendar).contains("difficult"));
        QCOMPARE(run(desk, {u"export"_s, u"calendar"_s, calendar, u"--confidential"_s}).code, 0);
        QVERIFY(bytes(calendar).contains("Phishing"));
        // Who reads on the screen sees what it is.
        QVERIFY(run(desk, {u"list"_s, u"is:confidential"_s}).out.contains(u"Phishing case · confidential"));
        QVERIFY(run(desk, {u"show"_s, u"1002"_s, u"--json"_s}).out.contains(u"\"confidential\":true"));
    }

    void internalPartOfAnArticleStaysUnlessAskedFor()
    {
        test::TempDesk desk;
        NewArticle written;
        written.article.title = u"Jams"_s;
        written.article.body = u"Steps\n\n## Internal\n\ndifficult user\n"_s;
        VERIFY_OK(desk->articles().create(written).result());
        const QString folder = desk.folder() + u"/out"_s;
        const Outcome guarded = run(desk, {u"export"_s, u"articles"_s, folder});
        QCOMPARE(guarded.code, 0);
        QVERIFY2(guarded.out.contains(u"of 1 the internal part left out"), qPrintable(guarded.out));
        QVERIFY(bytes(folder + u"/jams.md"_s).contains("Steps"));
        QVERIFY(!bytes(folder + u"/jams.md"_s).contains("difficult"));
        QCOMPARE(run(desk, {u"export"_s, u"articles"_s, folder, u"--internal"_s}).code, 0);
        QVERIFY(bytes(folder + u"/jams.md"_s).contains("difficult"));
    }
};
LAMP_TEST(TestAs)

#include "tst_as.moc"
