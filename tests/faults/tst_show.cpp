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
};
LAMP_TEST(TestShow)
#include "tst_show.moc"
