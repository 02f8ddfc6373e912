// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tickettemplates.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QFile>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// Templates, hand-over and the shift note on the command line.
class TestFromTemplate : public QObject {
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

private slots:
    void aTicketIsMadeFromATemplateOrRefusedWithItsPlace()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        test::TempDesk desk;
        desk.person(u"Priya Shah"_s);
        QVERIFY(run(desk, {u"templates"_s}).out.contains(u"Password reset"_s));
        const Outcome refused = run(desk, {u"new-from"_s, u"password reset"_s});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains(u"requester: "_s), qPrintable(refused.err));
        const Outcome made = run(desk, {u"new-from"_s, u"password reset"_s, u"requester=Priya Shah"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY2(made.out.contains(u"Password reset"_s), qPrintable(made.out));
        QCOMPARE(run(desk, {u"new-from"_s, u"New starter"_s}).code, 5); // without its day
        QCOMPARE(run(desk, {u"new-from"_s, u"New starter"_s, u"--day"_s, u"2099-12-14"_s}).code, 0);
        QCOMPARE(run(desk, {u"new-from"_s, u"No such thing"_s}).code, 3);
    }

    void workIsHandedOverAndTheShiftNoteIsWritten()
    {
        test::TempDesk desk;
        const PersonId ana = desk.technician(u"Ana Duarte"_s), ben = desk.technician(u"Ben Okri"_s);
        const WorkItemId id = desk.ticket(u"Printer jams"_s);
        VERIFY_OK(desk->workItems().assign({id}, ana).result());
        QCOMPARE(run(desk, {u"hand-over"_s, u"Ana"_s, u"Ana"_s}).code, 5);
        const Outcome done = run(desk, {u"hand-over"_s, u"Ana"_s, u"Ben"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(desk->workItems().details(id).result().value().item.assigneeId, ben);
        QVERIFY(run(desk, {u"shift-note"_s}).out.contains(u"## Major now"_s));
    }
};

LAMP_TEST(TestFromTemplate)
#include "tst_fromtemplate.moc"
