// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/today.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Today on a desk of one person: what is open is seen there, also while nothing is due.
class TestTodayAlone : public QObject {
    Q_OBJECT

    static QStringList next(test::TempDesk &desk)
    {
        const TodayBoard board = Today(*desk).board(TodayScope::Mine).result().value_or(TodayBoard{});
        QStringList lines;
        for (const TodayTask &task : board.next)
            lines.append(QString::number(int(task.reason)) + u' ' + task.ticket.title);
        return lines;
    }
    static QString line(TodayReason reason, const QString &title)
    {
        return QString::number(int(reason)) + u' ' + title;
    }
    static void create(test::TempDesk &desk, const QString &title, std::optional<Instant> followUp,
                       std::optional<Instant> target)
    {
        NewWorkItem fresh;
        fresh.item.title = title;
        fresh.item.followUpAt = followUp;
        fresh.item.targetAt = target;
        VERIFY_OK(desk->workItems().create(fresh).result());
    }

private slots:
    void openTicketsStandAtTheEnd()
    {
        test::TempDesk desk(u"alone"_s);
        const Instant now = desk.clock().now();
        desk.ticket(u"Laptop battery"_s);
        desk.ticket(u"Mailbox full"_s);
        QCOMPARE(next(desk), (QStringList{line(TodayReason::Open, u"Laptop battery"_s),
                                          line(TodayReason::Open, u"Mailbox full"_s)}));
        create(desk, u"due today"_s, {}, now.plusMinutes(300));
        QCOMPARE(next(desk).first(), line(TodayReason::DueToday, u"due today"_s)); // what is due comes before it
        QCOMPARE(next(desk).size(), 3);
    }

    void whatWaitsOrHasADayIsPlanned()
    {
        test::TempDesk desk(u"alone"_s);
        const Instant now = desk.clock().now();
        create(desk, u"on Monday"_s, now.plusMinutes(6 * 24 * 60), {});
        const WorkItemId waits = desk.ticket(u"waits"_s), done = desk.ticket(u"done"_s);
        VERIFY_OK(desk->workItems()
                      .wait({waits}, desk->catalog().status(StatusUse::WaitingUser).id, u"information"_s, {})
                      .result());
        VERIFY_OK(desk->workItems().solve({done}, u"restarted"_s, {}).result());
        QCOMPARE(next(desk), QStringList());
    }

    void whereSeveralWorkTheQueueIsTheListOfWhatIsOpen()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        const WorkItemId id = desk.ticket(u"Laptop battery"_s);
        VERIFY_OK(desk->workItems().assign({id}, desk->me()).result());
        QCOMPARE(next(desk), QStringList());
    }
};
LAMP_TEST(TestTodayAlone)

#include "tst_todayalone.moc"
