// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/merging.h"
#include "services/search.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Two tickets about one thing become one, and two again.
class TestMerging : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    WorkItemId m_one, m_two; // #1001 and #1002

    WorkItems &items() { return (*m_desk)->workItems(); }
    WorkItemDetails details(WorkItemId id) { return items().details(id).result().value(); }
    StatusUse use(WorkItemId id) { return (*m_desk)->catalog().status(details(id).item.statusId).use; }
    void write(WorkItemId id, const QString &text, qint64 minutes = 0, EntryKind kind = EntryKind::Note)
    {
        m_desk->clock().advanceMinutes(1);
        NewEntry entry{.workItemId = id, .kind = kind, .body = text, .minutes = minutes};
        entry.files = {{text + u".txt"_s, text.toUtf8()}};
        VERIFY_OK(items().addEntry(entry).result());
    }
    QStringList texts(WorkItemId id)
    {
        QStringList list;
        const QList<Entry> entries = details(id).entries;
        for (const Entry &entry : entries)
            if (entry.kind != EntryKind::Status)
                list.append(entry.body);
        return list;
    }
    QStringList files(WorkItemId id)
    {
        QStringList list;
        const QList<Attachment> all = details(id).attachments;
        for (const Attachment &file : all)
            list.append(file.name);
        list.sort();
        return list;
    }
    EntryId entryOf(WorkItemId id, const QString &text)
    {
        const QList<Entry> entries = details(id).entries;
        for (const Entry &entry : entries)
            if (entry.body == text)
                return entry.id;
        return {};
    }
    Result<WorkItemId> merge(WorkItemId source, WorkItemId target)
    {
        return merging::merge(**m_desk, source, target).result();
    }
    void part(WorkItemId source) { VERIFY_OK(merging::part(**m_desk, source).result()); }
    void undo() { VERIFY_OK((*m_desk)->history().undo().result()); }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_one = m_desk->ticket(u"Printer jams"_s, m_desk->person(u"Priya Shah"_s), m_desk->asset(u"PRN-07"_s));
        m_two = m_desk->ticket(u"No paper moves"_s, m_desk->person(u"Tom Albrecht"_s), m_desk->asset(u"PRN-08"_s));
        write(m_one, u"first"_s, 5);
        write(m_two, u"second"_s, 10);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void everythingGoesToTheTarget()
    {
        VERIFY_OK(items().setTags({m_two}, {u"tray"_s}, {}).result());
        VERIFY_OK(merge(m_two, m_one));
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(texts(m_two), QStringList());
        QCOMPARE(files(m_one), (QStringList{u"first.txt"_s, u"second.txt"_s}));
        QCOMPARE(details(m_one).tags, QStringList{u"tray"_s});
        QCOMPARE(details(m_one).furtherAssets.size(), 1);
        QCOMPARE(use(m_two), StatusUse::Cancelled);
        QCOMPARE(details(m_two).item.waitingReason, u"duplicate"_s);
        const auto rows = items().rows({m_one, m_two}).result().value();
        QCOMPARE(rows[0].minutes, 15);
        QCOMPARE(rows[1].minutes, 0);
        // What was written on the source is found under the target.
        const auto hits = (*m_desk)->search().workItems(u"second"_s).result().value();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().row.id, m_one);
    }

    void oldNumberOpensTheTargetAndSaysSo()
    {
        VERIFY_OK(merge(m_two, m_one));
        const auto opened = merging::open(**m_desk, m_two).result().value();
        QCOMPARE(opened.details.item.id, m_one);
        QVERIFY(opened.asked);
        QCOMPARE(opened.asked->number, u"1002"_s);
        const auto own = merging::open(**m_desk, m_one).result().value();
        QCOMPARE(own.details.item.id, m_one);
        QVERIFY(!own.asked);
        QCOMPARE((*m_desk)->database().readNow([&](Connection &c) { return items().byNumber(c, u"1002"); }).value(),
                 m_two); // both stay addressable
    }

    void laterEntriesFollowAndGoBackByWhereTheyWereSaid()
    {
        VERIFY_OK(merge(m_two, m_one));
        write(m_one, u"on the target"_s);
        write(m_two, u"under the old number"_s);
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"second"_s, u"on the target"_s, u"under the old number"_s}));
        part(m_two);
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"on the target"_s}));
        QCOMPARE(texts(m_two), (QStringList{u"second"_s, u"under the old number"_s}));
        QCOMPARE(files(m_two), (QStringList{u"second.txt"_s, u"under the old number.txt"_s}));
        QCOMPARE(details(m_one).furtherAssets.size(), 0);
        QCOMPARE(use(m_two), StatusUse::Progress);
        QVERIFY(!merging::open(**m_desk, m_two).result().value().asked);
        write(m_two, u"its own again"_s);
        QCOMPARE(texts(m_two).last(), u"its own again"_s);
    }

    void whatWasMergedIsNotCountedInThirtyDays()
    {
        const AssetId printer = details(m_one).item.assetId;
        const WorkItemId again = m_desk->ticket(u"Printer jams, told again"_s, {}, printer);
        m_desk->clock().advanceMinutes(60);
        const WorkItemId next = m_desk->ticket(u"Printer jams today"_s, {}, printer);
        const auto counted = [&](WorkItemId id) {
            const auto row = items().rows({id}).result().value().first();
            return std::pair{int(row.repeatCount), details(id).repeat.count30};
        };
        QCOMPARE(counted(next), std::pair(3, 3));
        QCOMPARE(details(next).repeat.earlier.size(), 2);
        VERIFY_OK(merge(again, m_one));
        QCOMPARE(counted(next), std::pair(2, 2));
        QCOMPARE(details(next).repeat.earlier.size(), 1);
        QCOMPARE(details(next).repeat.earlier.first().id, m_one);
        QCOMPARE(items().rows({again}).result().value().first().repeatCount, 0);
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        part(again);
        QCOMPARE(counted(next), std::pair(3, 3));
        undo();
        QCOMPARE(counted(next), std::pair(2, 2));
    }

    void waitingIsAsBeforeAfterParting()
    {
        const auto until = m_desk->clock().now().plusMinutes(3 * 24 * 60);
        VERIFY_OK(items().wait({m_two}, (*m_desk)->catalog().status(StatusUse::WaitingUser).id, u"away"_s, until)
                      .result());
        VERIFY_OK(merge(m_two, m_one));
        QVERIFY(!details(m_two).item.followUpAt);
        part(m_two);
        QCOMPARE(use(m_two), StatusUse::WaitingUser);
        QCOMPARE(details(m_two).item.waitingReason, u"away"_s);
        QCOMPARE(details(m_two).item.followUpAt, std::optional(until));
    }

    void oneUndoTakesAMergeBackAndOneAParting()
    {
        VERIFY_OK(merge(m_two, m_one));
        undo();
        QCOMPARE(texts(m_one), QStringList{u"first"_s});
        QCOMPARE(texts(m_two), QStringList{u"second"_s});
        QCOMPARE(use(m_two), StatusUse::Progress);
        VERIFY_OK((*m_desk)->history().redo().result());
        QCOMPARE(texts(m_one).size(), 2);
        part(m_two);
        undo();
        QCOMPARE(texts(m_one).size(), 2);
        QCOMPARE(merging::open(**m_desk, m_two).result().value().details.item.id, m_one);
    }

    void wrongMergeIsRefusedWithTheReason()
    {
        const auto why = [this](WorkItemId source, WorkItemId target) {
            const auto merged = merge(source, target);
            return merged ? QString() : merged.error().detail;
        };
        QVERIFY(why(m_one, m_one).contains(u"into itself"_s));
        const WorkItemId three = m_desk->ticket(u"Third"_s);
        VERIFY_OK(merge(m_two, m_one));
        QVERIFY2(why(m_one, m_two).contains(u"#1002 was itself merged into #1001"_s), qPrintable(why(m_one, m_two)));
        QVERIFY2(why(m_two, three).contains(u"already merged into #1001"_s), qPrintable(why(m_two, three)));
        VERIFY_OK(merge(three, m_two)); // by an old number: to where it leads
        QCOMPARE(merging::open(**m_desk, three).result().value().details.item.id, m_one);
        const WorkItemId part = m_desk->ticket(u"Part"_s);
        VERIFY_OK(items().link(m_one, LinkKind::Parent, part).result());
        QVERIFY(why(m_one, part).contains(u"is part of"_s));
        const WorkItemId closed = m_desk->ticket(u"Closed"_s);
        VERIFY_OK(items().solve({closed}, u"replaced"_s, {}).result());
        VERIFY_OK(items().setStatus({closed}, (*m_desk)->catalog().status(StatusUse::Closed).id).result());
        QVERIFY(why(part, closed).contains(u"reopen it"_s));
        QVERIFY(!merging::part(**m_desk, part).result());
    }

    void chainIsPartedInAnyOrder_data()
    {
        QTest::addColumn<bool>("innerFirst");
        QTest::newRow("inner first") << true;
        QTest::newRow("outer first") << false;
    }
    void chainIsPartedInAnyOrder()
    {
        QFETCH(bool, innerFirst);
        const WorkItemId three = m_desk->ticket(u"Third"_s);
        write(three, u"third"_s);
        VERIFY_OK(merge(three, m_two));
        VERIFY_OK(merge(m_two, m_one));
        write(three, u"to the third"_s);
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"to the third"_s}));
        if (!innerFirst) {
            part(m_two);
            QCOMPARE(texts(m_two), (QStringList{u"second"_s, u"third"_s, u"to the third"_s}));
        }
        part(three);
        QCOMPARE(texts(three), (QStringList{u"third"_s, u"to the third"_s}));
        if (innerFirst)
            part(m_two);
        QCOMPARE(texts(m_two), QStringList{u"second"_s});
        QCOMPARE(texts(m_one), QStringList{u"first"_s});
    }

    void linksAndPartsGoWithTheSource()
    {
        const WorkItemId part = m_desk->ticket(u"Part"_s), blocked = m_desk->ticket(u"Blocked"_s),
                         both = m_desk->ticket(u"Both"_s);
        VERIFY_OK(items().link(m_two, LinkKind::Parent, part).result());
        VERIFY_OK(items().link(m_two, LinkKind::Blocks, blocked).result());
        VERIFY_OK(items().link(m_two, LinkKind::Relates, both).result());
        VERIFY_OK(items().link(m_one, LinkKind::Relates, both).result());
        VERIFY_OK(items().link(m_two, LinkKind::Duplicates, m_one).result());
        VERIFY_OK(merge(m_two, m_one));
        QCOMPARE(details(part).item.parentId, m_one);
        QCOMPARE(details(blocked).links.first().second.id, m_one);
        QCOMPARE(details(m_one).links.size(), 4); // part, blocked, both, and what the two are to one another
        merging::part(**m_desk, m_two).waitForFinished();
        QCOMPARE(details(part).item.parentId, m_two);
        QCOMPARE(details(blocked).links.first().second.id, m_two);
        QCOMPARE(details(m_one).links.size(), 2);
    }

    void splitEntriesBecomeATicketOfTheirOwn()
    {
        write(m_one, u"the scanner, too"_s, 7, EntryKind::Report);
        const WorkItemDetails before = details(m_one);
        const auto made = merging::split(**m_desk, m_one, {entryOf(m_one, u"the scanner, too"_s)}, {}).result();
        VERIFY_OK(made);
        const WorkItemDetails fresh = details(*made);
        QCOMPARE(fresh.item.title, u"the scanner, too"_s);
        QCOMPARE(fresh.item.requesterId, before.item.requesterId);
        QCOMPARE(fresh.item.assetId, before.item.assetId);
        QCOMPARE(fresh.item.createdAt, m_desk->clock().now());
        QCOMPARE(texts(*made), QStringList{u"the scanner, too"_s});
        QCOMPARE(files(*made), QStringList{u"the scanner, too.txt"_s});
        QCOMPARE(texts(m_one), QStringList{u"first"_s});
        QCOMPARE(fresh.links.size(), 1);
        QCOMPARE(fresh.links.first().second.id, m_one);
        undo();
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"the scanner, too"_s}));
        QVERIFY(!items().details(*made).result());
    }

    void splitLeavesSomethingAndTakesSomething()
    {
        QVERIFY(!merging::split(**m_desk, m_one, {}, u"x"_s).result());
        QVERIFY(!merging::split(**m_desk, m_one, {entryOf(m_one, u"first"_s)}, u"x"_s).result());
        write(m_one, u"more"_s);
        QVERIFY(!merging::split(**m_desk, m_one, {entryOf(m_two, u"second"_s)}, u"x"_s).result());
        const auto made = merging::split(**m_desk, m_one, {entryOf(m_one, u"more"_s)}, u"Another matter"_s).result();
        VERIFY_OK(made);
        QCOMPARE(details(*made).item.title, u"Another matter"_s);
        VERIFY_OK(merge(*made, m_one)); // and back again
        QCOMPARE(texts(m_one), (QStringList{u"first"_s, u"more"_s}));
    }
};
LAMP_TEST(TestMerging)
#include "tst_merging.moc"
