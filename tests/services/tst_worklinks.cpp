// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/worklinks.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// How work items hang together, and what that means when one of them is finished.
class TestWorkLinks : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    Result<void> link(WorkItemId from, LinkKind kind, WorkItemId to)
    {
        return (*m_desk)->workItems().link(from, kind, to).result();
    }
    Result<void> solve(const QList<WorkItemId> &ids)
    {
        return (*m_desk)->workItems().solve(ids, u"replaced"_s, u"new cable"_s).result();
    }
    worklinks::Hanging hanging(const QList<WorkItemId> &ids)
    {
        return worklinks::hanging(**m_desk, ids).result().value();
    }
    QStringList notes(WorkItemId id)
    {
        QStringList texts;
        const QList<Entry> entries = details(id).entries;
        for (const Entry &entry : entries)
            if (entry.kind == EntryKind::Note)
                texts.append(entry.body);
        return texts;
    }
    static QStringList numbers(const QList<WorkItemRow> &rows)
    {
        QStringList list;
        for (const WorkItemRow &row : rows)
            list.append(row.number);
        return list;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void ringIsRefusedWithTheWay_data()
    {
        QTest::addColumn<LinkKind>("kind");
        QTest::addColumn<bool>("refused");
        QTest::newRow("parts") << LinkKind::Parent << true;
        QTest::newRow("blocks") << LinkKind::Blocks << true;
        QTest::newRow("duplicates") << LinkKind::Duplicates << true;
        QTest::newRow("causes") << LinkKind::CausedBy << true;
        QTest::newRow("follow-ups") << LinkKind::FollowUp << true;
        QTest::newRow("see also") << LinkKind::Relates << false;
    }
    void ringIsRefusedWithTheWay()
    {
        QFETCH(LinkKind, kind);
        QFETCH(bool, refused);
        const WorkItemId a = m_desk->ticket(u"A"_s), b = m_desk->ticket(u"B"_s), c = m_desk->ticket(u"C"_s);
        VERIFY_OK(link(a, kind, b));
        VERIFY_OK(link(b, kind, c));
        const auto closed = link(c, kind, a);
        QCOMPARE(!closed.has_value(), refused);
        if (!refused)
            return;
        QCOMPARE(closed.error().kind, Error::Kind::Invalid);
        QVERIFY2(closed.error().detail.contains(u"#1001, #1002, #1003"_s), qPrintable(closed.error().detail));
        QCOMPARE(details(c).links.size(), 1); // nothing was written
    }

    void linkOntoItselfOrTwiceIsRefused()
    {
        const WorkItemId a = m_desk->ticket(u"A"_s), b = m_desk->ticket(u"B"_s);
        QVERIFY(!link(a, LinkKind::Relates, a));
        VERIFY_OK(link(a, LinkKind::Relates, b));
        QVERIFY(!link(a, LinkKind::Relates, b));
        QVERIFY(!link(b, LinkKind::Relates, a)); // 'see also' has no direction
        VERIFY_OK(link(a, LinkKind::CausedBy, b));
    }

    void partKnowsItsWholeAndHasOnlyOne()
    {
        const WorkItemId whole = m_desk->ticket(u"Move"_s), part = m_desk->ticket(u"Cable"_s),
                         other = m_desk->ticket(u"Other"_s);
        VERIFY_OK(link(whole, LinkKind::Parent, part));
        QCOMPARE(details(part).item.parentId, whole);
        const auto second = link(other, LinkKind::Parent, part);
        QVERIFY(!second);
        QVERIFY2(second.error().detail.contains(u"#1001"_s), qPrintable(second.error().detail));
        const auto links = details(part).links;
        VERIFY_OK((*m_desk)->workItems().unlink(links.first().first).result());
        QVERIFY(!details(part).item.parentId);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(details(part).item.parentId, whole);
        QCOMPARE(details(part).links.size(), 1);
    }

    void wholeByItsFieldIsNoRingEither()
    {
        const WorkItemId whole = m_desk->ticket(u"Move"_s), part = m_desk->ticket(u"Cable"_s);
        VERIFY_OK(link(whole, LinkKind::Parent, part));
        const WorkItem before = details(whole).item;
        WorkItem after = before;
        after.parentId = part;
        QVERIFY(!(*m_desk)->workItems().edit(before, after).result());
        after.parentId = whole;
        QVERIFY(!(*m_desk)->workItems().edit(before, after).result());
    }

    void openPartsAndDuplicatesAreKnownBeforeSolving()
    {
        const WorkItemId whole = m_desk->ticket(u"Outage"_s), part = m_desk->ticket(u"Part"_s),
                         done = m_desk->ticket(u"Done part"_s), again = m_desk->ticket(u"Again"_s),
                         blocker = m_desk->ticket(u"Blocker"_s);
        VERIFY_OK(link(whole, LinkKind::Parent, part));
        VERIFY_OK(link(whole, LinkKind::Parent, done));
        VERIFY_OK(link(again, LinkKind::Duplicates, whole));
        VERIFY_OK(link(blocker, LinkKind::Blocks, whole));
        VERIFY_OK(solve({done}));
        const auto found = hanging({whole});
        QCOMPARE(numbers(found.parts), QStringList{u"1002"_s});
        QCOMPARE(numbers(found.duplicates), QStringList{u"1004"_s});
        QCOMPARE(numbers(found.blockers), QStringList{u"1005"_s});
        QCOMPARE(numbers(hanging({whole, part, again}).parts), QStringList()); // solved in the same act
        VERIFY_OK(solve({whole, part, again}));
        for (const WorkItemId id : {whole, part, again})
            QCOMPARE((*m_desk)->catalog().status(details(id).item.statusId).use, StatusUse::Solved);
        VERIFY_OK((*m_desk)->history().undo().result()); // one act
        for (const WorkItemId id : {whole, part, again})
            QVERIFY(!details(id).item.solvedAt);
    }

    void lastBlockerSolvedTellsWhoWaited()
    {
        const WorkItemId first = m_desk->ticket(u"Order"_s), second = m_desk->ticket(u"Deliver"_s),
                         waits = m_desk->ticket(u"Install"_s);
        VERIFY_OK(link(first, LinkKind::Blocks, waits));
        VERIFY_OK(link(second, LinkKind::Blocks, waits));
        QCOMPARE(numbers(hanging({first}).released), QStringList());
        QCOMPARE(numbers(hanging({first, second}).released), QStringList{u"1003"_s});
        VERIFY_OK(solve({first}));
        QCOMPARE(notes(waits), QStringList());
        VERIFY_OK(solve({second}));
        const QStringList told = notes(waits);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"#1002 Deliver"_s), qPrintable(told.first()));
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(notes(waits), QStringList());
    }
};
LAMP_TEST(TestWorkLinks)
#include "tst_worklinks.moc"
