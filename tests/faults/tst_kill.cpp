// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/workitems.h"
#include "store/rows.h"

#include <QJsonDocument>
#include <QProcess>

#include <csignal>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

namespace {
// One of several processes that edit the same desk: adds `count` notes to one ticket and writes what was acknowledged.
int editMany(int, char **argv)
{
    if (!qEnvironmentVariableIsSet("LAMP_DESK"))
        return 0; // not started by the test below
    const QString path = qEnvironmentVariable("LAMP_DESK"), who = qEnvironmentVariable("LAMP_WHO");
    const int count = qEnvironmentVariableIntValue("LAMP_COUNT");
    Q_UNUSED(argv)
    auto desk = Desk::open(path, {systemNow, {{}, who, u"cli"_s, who}});
    if (!desk) {
        fprintf(stderr, "%s\n", qPrintable(desk.error().detail));
        return 1;
    }
    const auto ticket = (*desk)->database().readNow(
        [&](Connection &c) { return (*desk)->workItems().byNumber(c, u"1001"); });
    for (int i = 0; i < count; ++i) {
        const auto added =
            (*desk)->workItems().addEntry({.workItemId = *ticket, .body = u"%1 %2"_s.arg(who).arg(i)}).result();
        if (!added) {
            fprintf(stderr, "%s: %s\n", name(added.error().kind), qPrintable(added.error().detail));
            return 2;
        }
    }
    return 0;
}
const bool editorRegistered = add("EditMany", editMany);

int longRuns(int brief, int full) { return qEnvironmentVariableIntValue("LAMP_LONG") ? full : brief; }
} // namespace

class TestKill : public QObject {
    Q_OBJECT

    static QSet<QString> bodies(Desk &desk)
    {
        QSet<QString> all;
        const auto entries = desk.database().readNow([](Connection &c) { return rows::all<Entry>(c); }).value();
        for (const Entry &entry : entries)
            all.insert(entry.body);
        return all;
    }

private slots:
    // The bar is the command line's own acknowledgement: what it printed is there afterwards, whole.
    void killAtRandomPointsLosesNoAcknowledgedWrite()
    {
        if (!QFile::exists(test::cli()))
            QSKIP("the command line is not built in this configuration");
        TempDesk office;
        office.ticket(u"The ticket"_s);
        const QString path = office.path();
        QRandomGenerator random(20261124);
        QSet<QString> acknowledged;
        const int kills = longRuns(200, 2000);
        qint64 usual = 60'000; // microseconds of an undisturbed run, learned from those that end by themselves
        int cut = 0;
        int runs = 0;
        for (; cut < kills; ++runs) {
            const int i = runs;
            const QString mark = u"write-%1"_s.arg(i);
            QStringList arguments{u"--desk"_s, path};
            if (i % 3 == 0)
                arguments += {u"new"_s, mark, u"--description"_s, mark + u"-body"};
            else if (i % 3 == 1)
                arguments += {u"note"_s, u"1001"_s, mark};
            else
                arguments += {u"set"_s, u"1001"_s, u"callback="_s + mark, u"impact="_s + (i % 2 ? u"several" : u"one")};
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            process.start(test::cli(), arguments);
            QVERIFY(process.waitForStarted());
            // The first three end by themselves: they tell how long a run takes on this machine.
            const qint64 patience = runs < 3 ? 60'000'000 : random.bounded(usual + usual / 4);
            while (process.state() == QProcess::Running && timer.nsecsElapsed() / 1000 < patience)
                process.waitForReadyRead(1);
            const bool ended = process.state() == QProcess::NotRunning;
            if (!ended) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                ++cut;
            }
            process.waitForFinished();
            if (ended)
                usual = runs < 3 ? timer.nsecsElapsed() / 1000 : (usual * 3 + timer.nsecsElapsed() / 1000) / 4;
            if (process.readAllStandardOutput().endsWith('\n'))
                acknowledged.insert(mark);
        }
        qInfo("%d runs, %d killed, %lld acknowledged", runs, cut, static_cast<long long>(acknowledged.size()));
        QVERIFY(acknowledged.size() >= 3);
        office.reopen();
        const auto written = bodies(*office);
        QSet<QString> set; // values that the ticket had at some time, as the history tells
        const auto changes = office->history().of("work_item", 1).result().value();
        for (const FieldChange &change : changes)
            if (change.field == u"callback")
                set.insert(change.after.toString());
        QHash<QString, WorkItem> items;
        const auto found = office->database().readNow([](Connection &c) { return rows::all<WorkItem>(c); }).value();
        for (const WorkItem &item : found)
            items.insert(item.title, item);
        for (const QString &mark : std::as_const(acknowledged)) {
            const int i = mark.section(u'-', 1).toInt();
            if (i % 3 == 0)
                QVERIFY2(items.contains(mark), qPrintable(mark));
            else if (i % 3 == 1)
                QVERIFY2(written.contains(mark), qPrintable(mark));
            else
                QVERIFY2(set.contains(mark), qPrintable(mark));
        }
        for (auto item = items.cbegin(); item != items.cend(); ++item)
            if (item.key().startsWith(u"write-"))
                QVERIFY2(written.contains(item.key() + u"-body"), "a ticket without its first entry is half a write");
        QCOMPARE(office->history().verify().result().value(), QStringList());
    }

    void fourProcessesLoseNoEdit()
    {
        TempDesk office;
        office.ticket(u"The ticket"_s);
        constexpr int Processes = 4;
        const int edits = longRuns(500, 2000);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int p = 0; p < Processes; ++p) {
            auto process = std::make_unique<QProcess>();
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LAMP_DESK"_s, office.path());
            environment.insert(u"LAMP_WHO"_s, u"editor-%1"_s.arg(p));
            environment.insert(u"LAMP_COUNT"_s, QString::number(edits));
            process->setProcessEnvironment(environment);
            process->start(QCoreApplication::applicationFilePath(), {u"EditMany"_s});
            processes.push_back(std::move(process));
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(240'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        const auto written = bodies(*office);
        for (int p = 0; p < Processes; ++p)
            for (int i = 0; i < edits; ++i)
                QVERIFY2(written.contains(u"editor-%1 %2"_s.arg(p).arg(i)),
                         qPrintable(u"editor-%1 %2 is lost"_s.arg(p).arg(i)));
        QCOMPARE(office->history().verify().result().value(), QStringList());
    }
};
LAMP_TEST(TestKill)
#include "tst_kill.moc"
