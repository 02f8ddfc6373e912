// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QFile>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// What the command line shows of a ticket.
class TestShow : public QObject {
    Q_OBJECT
private slots:
    void whatSolvedItIsShownWithItsChangeOfStatus()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        const WorkItemId id = desk.ticket(u"Paper jam"_s);
        VERIFY_OK(desk->workItems().solve({id}, u"repaired"_s, u"new rollers"_s).result());
        const auto rows = desk->workItems().rows({id}).result();
        VERIFY_OK(rows);
        QProcess process;
        process.start(test::cli(), {u"--desk"_s, desk.path(), u"show"_s, rows->first().number});
        QVERIFY(process.waitForFinished());
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitCode() == 0, qPrintable(QString::fromUtf8(process.readAllStandardError())));
        const QString words = desk->catalog().label(u"fix", u"repaired") + u": new rollers";
        QVERIFY2(output.contains(words), qPrintable(output));
    }

    void itemIsShownAsItStoodThen()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        VERIFY_OK(desk->setSetting(u"zone"_s, u"UTC"_s).result());
        const WorkItemId id = desk.ticket(u"Paper jam"_s);
        VERIFY_OK(desk->workItems().addEntry({.workItemId = id, .body = u"seen"_s}).result());
        desk.clock().advanceMinutes(30); // 10:30
        VERIFY_OK(desk->workItems().setPriority({id}, Priority::High).result());
        VERIFY_OK(desk->workItems().addEntry({.workItemId = id, .body = u"looked into"_s}).result());
        const auto shown = [&desk](const QString &moment) {
            QProcess process;
            process.start(test::cli(), {u"--desk"_s, desk.path(), u"show"_s, u"1001"_s, u"--at"_s, moment});
            (void)process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        };
        const QString then = shown(u"2026-11-24 10:15"_s), now = shown(u"2026-11-24 10:45"_s);
        QVERIFY2(then.contains(u"normal  Paper jam") && then.contains(u"seen"), qPrintable(then));
        QVERIFY2(!then.contains(u"looked into"), qPrintable(then));
        QVERIFY2(now.contains(u"high  Paper jam") && now.contains(u"looked into"), qPrintable(now));
        QVERIFY(!shown(u"2026-11-24 09:00"_s).contains(u"Paper jam")); // it was not there yet
        QVERIFY(shown(u"soon"_s).contains(u"no moment"));
    }
};
LAMP_TEST(TestShow)
#include "tst_show.moc"
