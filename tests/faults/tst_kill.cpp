// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/workitems.h"
#include "store/rows.h"

#include <QJsonDocument>
#include <QProcess>

#include <array>
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

    enum Act { New, Note, Set, Import, Undo, Redact, Backup, Acts };
    static constexpr int Rows = 6; // of each imported table

    // What the killed command lines work on, made before: a ticket each to take back, a number to call each to
    // blank.
    struct Ground {
        QString folder;
        QList<ChangeSetId> taken; // that made the tickets
        QList<WorkItemId> secrets;
        [[nodiscard]] qsizetype at(int run) const { return run / Acts % taken.size(); }
    };
    static ChangeSetId newest(Desk &desk)
    {
        const auto rows = desk.history().page({}, 1).result().value();
        return rows.isEmpty() ? ChangeSetId{} : rows.first().id;
    }
    static void prepare(TempDesk &office, Ground &ground, int count)
    {
        for (int i = 0; i < count; ++i) {
            office.ticket(u"taken-%1"_s.arg(i));
            ground.taken.append(newest(*office));
            ground.secrets.append(office.ticket(u"Call back"_s));
            const auto before = item(*office, ground.secrets.last());
            WorkItem after = before;
            after.callback = secret(i);
            VERIFY_OK(office->workItems().edit(before, after).result());
        }
    }
    static QString secret(qsizetype i) { return u"secret-%1."_s.arg(i); }
    static WorkItem item(Desk &desk, WorkItemId id)
    {
        return desk.database().readNow([id](Connection &c) { return rows::get<WorkItem>(c, id); }).value();
    }

    template <class T>
    static QList<T> all(Desk &desk)
    {
        return desk.database().readNow([](Connection &c) { return rows::all<T>(c); }).value();
    }

    static QString table(const QString &folder, int run)
    {
        QFile file(folder + u"/import-%1.csv"_s.arg(run));
        QByteArray text = "Ticket ID,Subject\n";
        for (int row = 0; row < Rows; ++row)
            text += u"%1-%2,import-%1-%2\n"_s.arg(run).arg(row).toUtf8();
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    static QStringList commandLine(const Ground &ground, int run)
    {
        const QString mark = u"write-%1"_s.arg(run);
        switch (static_cast<Act>(run % Acts)) {
        case New: return {u"new"_s, mark, u"--description"_s, mark + u"-body"};
        case Note: return {u"note"_s, u"1001"_s, mark};
        case Set:
            return {u"set"_s, u"1001"_s, u"callback="_s + mark, u"impact="_s + (run % 2 ? u"several" : u"one")};
        case Import: return {u"import"_s, u"tickets"_s, table(ground.folder, run)};
        case Undo: return {u"undo"_s, QString::number(ground.taken[ground.at(run)].value)};
        case Redact:
            return {u"redact"_s, u"work_item"_s, QString::number(ground.secrets[ground.at(run)].value), u"callback"_s};
        case Backup: return {u"backup"_s, ground.folder + u'/' + mark + u".desk"};
        case Acts: break;
        }
        return {};
    }

    // An acknowledged copy opens and is sound; one that was cut off is nobody's.
    static void checkBackup(const QString &path, bool acknowledged)
    {
        if (acknowledged) {
            const auto copy = Desk::open(path, {systemNow, {{}, u"check"_s, u"test"_s, u"check"_s}}, true);
            VERIFY_OK(copy);
            QCOMPARE((*copy)->history().verify().result().value(), QStringList());
        }
        QFile::remove(path);
    }

    // Runs one command line and kills it after so many microseconds, unless it has ended. True: it acknowledged.
    static bool run(const QStringList &arguments, qint64 patience, qint64 *ended)
    {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(test::cli(), arguments);
        if (!process.waitForStarted())
            return false;
        while (process.state() == QProcess::Running && timer.nsecsElapsed() / 1000 < patience)
            process.waitForReadyRead(1);
        *ended = process.state() == QProcess::NotRunning ? timer.nsecsElapsed() / 1000 : 0;
        if (!*ended)
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.readAllStandardOutput().endsWith('\n');
    }

    // What the command line said was done, is there.
    static void checkDone(Desk &desk, const Ground &ground, const QSet<int> &acknowledged)
    {
        const auto written = bodies(desk);
        QSet<QString> set; // values that the ticket had at some time, as the history tells
        const auto changes = desk.history().of("work_item", 1).result().value();
        for (const FieldChange &change : changes)
            if (change.field == u"callback")
                set.insert(change.after.toString());
        QSet<QString> titles;
        for (const WorkItem &item : all<WorkItem>(desk))
            titles.insert(item.title);
        for (const int run : acknowledged) {
            const QString mark = u"write-%1"_s.arg(run);
            const qsizetype at = ground.at(run);
            bool there = true;
            switch (static_cast<Act>(run % Acts)) {
            case New: there = titles.contains(mark); break;
            case Note: there = written.contains(mark); break;
            case Set: there = set.contains(mark); break;
            case Import: there = titles.contains(u"import-%1-0"_s.arg(run)); break; // and with it the others: below
            case Undo: there = !titles.contains(u"taken-%1"_s.arg(at)); break;
            case Redact: there = item(desk, ground.secrets[at]).callback != secret(at); break;
            case Backup: // looked at when it was made
            case Acts: break;
            }
            QVERIFY2(there, qPrintable(commandLine(ground, run).join(u' ')));
        }
    }

    // Whatever was cut off, was done whole or not at all.
    static void checkWhole(Desk &desk, const Ground &ground)
    {
        const auto written = bodies(desk);
        QHash<QString, int> imported;
        for (const WorkItem &item : all<WorkItem>(desk)) {
            if (item.title.startsWith(u"write-"))
                QVERIFY2(written.contains(item.title + u"-body"), "a ticket without its first entry is half a write");
            if (item.title.startsWith(u"import-"))
                ++imported[item.title.section(u'-', 0, 1)];
        }
        for (auto table = imported.cbegin(); table != imported.cend(); ++table)
            QVERIFY2(table.value() == Rows, qPrintable(table.key()));
        for (qsizetype i = 0; i < ground.secrets.size(); ++i) { // blanked in the row: in the history as well
            const auto changes = desk.history().of("work_item", ground.secrets[i].value).result().value();
            const bool told = std::ranges::any_of(
                changes, [&](const FieldChange &change) { return change.after.toString() == secret(i); });
            QCOMPARE(told, item(desk, ground.secrets[i]).callback == secret(i));
        }
        QCOMPARE(desk.history().verify().result().value(), QStringList());
    }

private slots:
    // The bar is the command line's own acknowledgement: what it printed is there afterwards, whole.
    void killAtRandomPointsLosesNoAcknowledgedWrite()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        TempDesk office;
        office.ticket(u"The ticket"_s);
        const int kills = longRuns(200, 2000);
        Ground ground{office.folder(), {}, {}};
        prepare(office, ground, kills / 5);
        QRandomGenerator random(20261124);
        QSet<int> acknowledged;
        std::array<qint64, Acts> usual{}; // microseconds of undisturbed runs, learned from those that end by themselves
        int cut = 0, runs = 0;
        for (; cut < kills; ++runs) {
            qint64 &time = usual[static_cast<size_t>(runs % Acts)];
            // The first one of each ends by itself: it tells how long it takes on this machine.
            const qint64 patience = runs < Acts ? 60'000'000 : random.bounded(time + time / 4);
            qint64 ended = 0;
            const QStringList words = commandLine(ground, runs);
            const bool said = run(QStringList{u"--desk"_s, office.path()} + words, patience, &ended);
            QVERIFY2(said || runs >= Acts, qPrintable(words.join(u' ')));
            if (said)
                acknowledged.insert(runs);
            if (ended)
                time = runs < Acts ? ended : (time * 3 + ended) / 4;
            else
                ++cut;
            if (runs % Acts == Backup)
                checkBackup(words.last(), said);
        }
        qInfo("%d runs, %d killed, %lld acknowledged", runs, cut, static_cast<long long>(acknowledged.size()));
        office.reopen();
        checkDone(*office, ground, acknowledged);
        checkWhole(*office, ground);
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
