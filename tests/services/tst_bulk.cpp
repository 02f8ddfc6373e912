// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QSemaphore>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// One act on many items.
class TestBulk : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    QList<WorkItemId> m_ids;

    [[nodiscard]] WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    [[nodiscard]] WorkItem item(qsizetype i) { return details(m_ids[i]).item; }
    [[nodiscard]] QString status(StatusUse use)
    {
        return u'#' + QString::number((*m_desk)->catalog().status(use).id.value);
    }
    [[nodiscard]] StatusUse useOf(qsizetype i) { return (*m_desk)->catalog().status(item(i).statusId).use; }
    [[nodiscard]] BulkPreview preview(const ItemAct &act)
    {
        return Bulk(**m_desk).preview(m_ids, act).result().value_or(BulkPreview{});
    }
    [[nodiscard]] BulkOutcome apply(const ItemAct &act)
    {
        return Bulk(**m_desk).apply(m_ids, act).result().value_or(BulkOutcome{});
    }
    [[nodiscard]] QString refused(const ItemAct &act)
    {
        const auto asked = Bulk(**m_desk).preview(m_ids, act).result();
        const auto done = Bulk(**m_desk).apply(m_ids, act).result();
        return asked || done || asked.error() != done.error() ? QString() : done.error().detail;
    }
    [[nodiscard]] qint64 setsInHistory()
    {
        return (*m_desk)->history().page({}, 1000).result().value().size();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_ids.clear();
        for (int i = 0; i < 5; ++i)
            m_ids.append(m_desk->ticket(u"Ticket %1"_s.arg(i)));
        VERIFY_OK((*m_desk)->workItems().setPriority({m_ids[4]}, Priority::High).result());
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void previewCountsByOldAndNewValueAndWritesNothing()
    {
        const qint64 sets = setsInHistory();
        const BulkPreview found = preview({.fields = {{u"priority"_s, u"high"_s}}});
        QCOMPARE(found.total, 5);
        QCOMPARE(found.changed, 4);
        QCOMPARE(found.unchanged, 1);
        QCOMPARE(found.lines.size(), 1);
        QCOMPARE(found.lines.first(), (BulkPreview::Line{u"priority"_s, u"normal"_s, u"high"_s, 4}));
        QCOMPARE(setsInHistory(), sets);
        QCOMPARE(item(0).priority, Priority::Normal);
    }

    void whatIsAnnouncedIsWhatIsDone()
    {
        const ItemAct act{.fields = {{u"priority"_s, u"low"_s}, {u"assignee"_s, u"me"_s}, {u"major"_s, u"yes"_s}},
                          .addTags = {u"Storm"_s},
                          .body = u"Power is back"_s,
                          .minutes = 5,
                          .checklist = {u"Call back"_s}};
        const BulkPreview announced = preview(act);
        const BulkOutcome done = apply(act);
        QCOMPARE(done.changed, announced.changed);
        QCOMPARE(done.changed, 5);
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            const WorkItemDetails now = details(m_ids[i]);
            QCOMPARE(now.item.priority, Priority::Low);
            QCOMPARE(now.item.assigneeId, (*m_desk)->me());
            QVERIFY(now.item.major && now.item.prioritySet);
            QCOMPARE(now.tags, QStringList{u"storm"_s});
            QCOMPARE(now.steps.size(), 1);
            // The first word of a technician starts the work: announced, too.
            QCOMPARE(useOf(i), StatusUse::Progress);
        }
        const auto started = std::ranges::find(announced.lines, u"status"_s, &BulkPreview::Line::field);
        QVERIFY(started != announced.lines.end());
        QCOMPARE(started->to, status(StatusUse::Progress));
        QCOMPARE(preview(act).lines.size(), 3); // entry, time and step once more, nothing else
    }

    void oneUndoTakesAllBack()
    {
        const qint64 sets = setsInHistory();
        QCOMPARE(apply({.fields = {{u"status"_s, status(StatusUse::Progress)}, {u"category"_s, u"#1"_s}},
                        .body = u"Together"_s}).changed, 5);
        QCOMPARE(setsInHistory(), sets + 1);
        VERIFY_OK((*m_desk)->history().undo().result());
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            QCOMPARE(useOf(i), StatusUse::New);
            QVERIFY(!item(i).categoryId);
            QCOMPARE(details(m_ids[i]).entries.size(), 0);
        }
        VERIFY_OK((*m_desk)->history().redo().result());
        QCOMPARE(useOf(3), StatusUse::Progress);
        QCOMPARE(details(m_ids[3]).entries.size(), 2); // the note and the status
    }

    void statusRulesHoldForEachItem()
    {
        VERIFY_OK((*m_desk)->workItems().wait({m_ids[1]}, (*m_desk)->catalog().status(StatusUse::WaitingUser).id,
                                              u"away"_s, {}).result());
        NewWorkItem planned;
        planned.item.kind = Kind::Maintenance;
        planned.item.title = u"UPS battery test"_s;
        m_ids.append((*m_desk)->workItems().create(planned).result().value());
        const ItemAct solve{.fields = {{u"status"_s, status(StatusUse::Solved)},
                                       {u"fix"_s, u"restarted"_s},
                                       {u"fix-text"_s, u"restarted the spooler"_s}}};
        const BulkPreview announced = preview(solve);
        QCOMPARE(announced.changed, 5);
        QCOMPARE(announced.refusedCount(), 1);
        QCOMPARE(announced.refused.first().numbers, QStringList{details(m_ids[5]).item.number});
        const BulkOutcome done = apply(solve);
        QCOMPARE(done.changed, 5);
        QCOMPARE(done.refused, announced.refused);
        QCOMPARE(useOf(1), StatusUse::Solved);
        QVERIFY(item(1).waitingReason.isEmpty());
        QCOMPARE(item(0).fix, u"restarted"_s);
        QCOMPARE(useOf(5), StatusUse::Todo);
    }

    void solvingWithoutWhatFixedItIsRefusedForAll()
    {
        const BulkOutcome done = apply({.fields = {{u"status"_s, status(StatusUse::Solved)}}});
        QCOMPARE(done.changed, 0);
        QCOMPARE(done.refusedCount(), 5);
        QCOMPARE(useOf(0), StatusUse::New);
    }

    void aRefusedItemKeepsNothingOfTheAct()
    {
        // The note would be written before the status is refused.
        const ItemAct act{.fields = {{u"status"_s, status(StatusUse::Cancelled)}}, .body = u"Not ours"_s};
        QCOMPARE(apply(act).refusedCount(), 5);
        QCOMPARE(details(m_ids[0]).entries.size(), 0);
        ItemAct whole = act;
        whole.fields.append({u"reason"_s, u"not_ours"_s});
        QCOMPARE(apply(whole).changed, 5);
        QCOMPARE(item(0).waitingReason, u"not_ours"_s);
    }

    void aClosedItemTakesNoEntryUnlessItIsOpened()
    {
        VERIFY_OK((*m_desk)->workItems().solve({m_ids[2]}, u"repaired"_s, u"new rollers"_s).result());
        VERIFY_OK((*m_desk)->workItems().setStatus({m_ids[2]}, (*m_desk)->catalog().status(StatusUse::Closed).id)
                      .result());
        QCOMPARE(apply({.body = u"Late"_s}).refusedCount(), 1);
        QCOMPARE(details(m_ids[2]).links.size(), 0); // no follow-up was made of it
        const ItemAct reopen{.fields = {{u"status"_s, status(StatusUse::Progress)}}, .body = u"Again"_s};
        QCOMPARE(apply(reopen).changed, 5);
        QCOMPARE(useOf(2), StatusUse::Progress);
    }

    void variablesAreThoseOfEachItem()
    {
        QCOMPARE(apply({.body = u"Hello, #{{ ticket.number }} {{ticket.title}} of {{ requester.name }}"_s}).changed, 5);
        const QList<Entry> entries = details(m_ids[3]).entries;
        const auto note = std::ranges::find(entries, EntryKind::Note, &Entry::kind);
        QVERIFY(note != entries.end());
        QCOMPARE(note->body, u"Hello, #%1 Ticket 3 of [requester.name]"_s.arg(item(3).number));
    }

    void anActThatCannotBeDoneIsRefusedWhole_data()
    {
        QTest::addColumn<ItemAct>("act");
        QTest::newRow("nothing") << ItemAct{};
        QTest::newRow("no such field") << ItemAct{.fields = {{u"colour"_s, u"red"_s}}};
        QTest::newRow("no such value") << ItemAct{.fields = {{u"priority"_s, u"extreme"_s}}};
        QTest::newRow("a row that is gone") << ItemAct{.fields = {{u"category"_s, u"#9999"_s}}};
        QTest::newRow("nobody's asset") << ItemAct{.fields = {{u"asset"_s, u"#9999"_s}}};
        QTest::newRow("a status cannot be none") << ItemAct{.fields = {{u"status"_s, u"none"_s}}};
        QTest::newRow("no moment") << ItemAct{.fields = {{u"due"_s, u"soonish"_s}}};
        QTest::newRow("unknown variable") << ItemAct{.body = u"{{ requester.shoe_size }}"_s};
        QTest::newRow("open braces") << ItemAct{.body = u"{{ requester.name"_s};
        QTest::newRow("told without a way") << ItemAct{.entryKind = EntryKind::Told, .body = u"Hi"_s};
        QTest::newRow("link to nothing") << ItemAct{.link = LinkKind::Relates, .linkTo = {9999}};
    }
    void anActThatCannotBeDoneIsRefusedWhole()
    {
        QFETCH(ItemAct, act);
        const QString why = refused(act);
        QVERIFY(!why.isEmpty());
        QCOMPARE(item(0).priority, Priority::Normal);
    }

    void linksFollowTheirRules()
    {
        const BulkOutcome done = apply({.link = LinkKind::Relates, .linkTo = m_ids[0]});
        QCOMPARE(done.changed, 4);
        QCOMPARE(done.refusedCount(), 1); // onto itself
        QCOMPARE(details(m_ids[0]).links.size(), 4);
        QCOMPARE(apply({.link = LinkKind::Relates, .linkTo = m_ids[0]}).changed, 0); // twice
    }

    void tagsAreTakenOff()
    {
        VERIFY_OK((*m_desk)->workItems().setTags({m_ids[0], m_ids[1]}, {u"storm"_s, u"vip"_s}, {}).result());
        const ItemAct act{.removeTags = {u"Storm"_s}};
        QCOMPARE(preview(act).changed, 2);
        QCOMPARE(apply(act).changed, 2);
        QCOMPARE(details(m_ids[0]).tags, QStringList{u"vip"_s});
    }

    void cancellingLeavesTheDeskAsItWas()
    {
        for (int i = 0; i < 300; ++i)
            m_ids.append(m_desk->ticket(u"More %1"_s.arg(i)));
        // Something before it that lasts until it is cancelled.
        QSemaphore cancelled;
        auto before = (*m_desk)->database().write({"Held %1", {}}, [&cancelled](ChangeSet &) -> Result<void> {
            cancelled.acquire();
            return {};
        });
        auto work = Bulk(**m_desk).apply(m_ids, {.fields = {{u"priority"_s, u"low"_s}}});
        work.cancel();
        cancelled.release();
        before.waitForFinished();
        VERIFY_OK((*m_desk)->database().write({"Waited %1", {}}, [](ChangeSet &) { return Result<void>(); }).result());
        QCOMPARE(item(0).priority, Priority::Normal);
        QCOMPARE(item(200).priority, Priority::Normal);
    }

    void aStatusWithoutWordsIsNoWorkForTheFullText()
    {
        QCOMPARE(apply({.fields = {{u"status"_s, status(StatusUse::Progress)}}, .body = u"zyzzyva"_s}).changed, 5);
        QCOMPARE((*m_desk)->search().everything(u"zyzzyva"_s).result().value().size(), 5);
        QCOMPARE(apply({.fields = {{u"status"_s, status(StatusUse::New)}}}).changed, 5);
        QCOMPARE((*m_desk)->search().everything(u"zyzzyva"_s).result().value().size(), 5);
        VERIFY_OK((*m_desk)->history().undo().result());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE((*m_desk)->search().everything(u"zyzzyva"_s).result().value().size(), 0);
    }
};

LAMP_TEST(TestBulk)
#include "tst_bulk.moc"
