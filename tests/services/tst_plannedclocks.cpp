// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocksfixture.h"

#include "services/changework.h"
#include "services/downtimes.h"
#include "services/registry.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Planned downtime is no breach: the clocks of what it stops stand still, and their cached results follow every act
// that moves it. A ticket of Tuesday 10:00 is to be taken by 14:00.
class TestPlannedClocks : public ClocksFixture {
    Q_OBJECT

    AssetId m_server;

    Registry &registry() { return (*m_desk)->registry(); }
    WorkItemId change(AssetId asset, int fromHour, int untilHour)
    {
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = u"New memory"_s;
        fresh.item.assetId = asset;
        const WorkItemId id = items().create(fresh).result().value();
        setWindow(id, fromHour, untilHour);
        return id;
    }
    void setWindow(WorkItemId id, int fromHour, int untilHour)
    {
        const auto before = changework::of(**m_desk, id).result().value();
        auto edit = changework::editOf(before);
        edit.window = TimeSpan{at(24, fromHour), at(24, untilHour)};
        VERIFY_OK(changework::save(**m_desk, before, edit).result());
    }
    void undo() { VERIFY_OK((*m_desk)->history().undo().result()); }
    Downtime down(WorkItemId item, int fromHour, std::optional<int> untilHour, bool planned = true)
    {
        Downtime downtime{.assetId = m_server, .workItemId = item, .startedAt = at(24, fromHour), .planned = planned};
        if (untilHour)
            downtime.endedAt = at(24, *untilHour);
        return downtime;
    }
    Downtime first(WorkItemId item) { return downtimes::of(**m_desk, item).result().value().first().downtime; }

private slots:
    void init()
    {
        setUp();
        m_server = m_desk->asset(u"SRV-1"_s);
    }
    void cleanup()
    {
        QCOMPARE(verify(), QStringList());
        tearDown();
    }

    void windowOfAChangeMovesTheDeadlines()
    {
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, m_server), other = m_desk->ticket(u"Jam"_s);
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        const WorkItemId id = change(m_server, 11, 13);
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        QCOMPARE(cachedDeadline(other), u"Tue 24 14:00"_s); // not on that server
        const ClockView own = view(ticket, ClockKind::Own);
        const auto planned = std::ranges::find(own.stretches, slaclock::Stretch::Kind::Planned,
                                               &slaclock::Stretch::kind);
        QVERIFY(planned != own.stretches.end());
        QCOMPARE(planned->what, u"#"_s + item(id).number + u" New memory");
        QCOMPARE(planned->workingMs, 2 * 3'600'000);
        setWindow(id, 11, 12);
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 15:00"_s);
        undo();
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        VERIFY_OK(items().setStatus({id}, status(StatusUse::Cancelled), u"withdrawn"_s).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
    }

    void whatNobodyAgreedToPlansNothing()
    {
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, m_server);
        const WorkItemId id = change(m_server, 11, 13);
        const PersonId ana = m_desk->person(u"Ana Silva"_s);
        VERIFY_OK(changework::ask(**m_desk, id, ana, {}).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        VERIFY_OK(changework::decide(**m_desk, id, true, ana, {}).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        undo();
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        VERIFY_OK((*m_desk)->history().redo().result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        VERIFY_OK(changework::decide(**m_desk, id, false, ana, u"not today"_s).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
    }

    void whatDependsOnItStandsStillToo()
    {
        const AssetId guest = m_desk->asset(u"VM-1"_s);
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, guest);
        change(m_server, 11, 13);
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        const AssetLink link{.fromId = guest, .kind = Relation::DependsOn, .toId = m_server};
        VERIFY_OK(registry().link(link).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        undo();
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        VERIFY_OK((*m_desk)->history().redo().result());
        WorkItem moved = item(ticket);
        moved.assetId = m_desk->asset(u"PC-7"_s);
        VERIFY_OK(items().edit(item(ticket), moved).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
    }

    void serviceStandsStillWithWhatItRunsOn()
    {
        Service mail;
        mail.uid = QUuid::createUuid().toRfc4122();
        mail.name = u"Mail"_s;
        const ServiceId service = registry().create(mail).result().value();
        VERIFY_OK((*m_desk)->database().write({"Linked %1", {}}, [&](ChangeSet &changes) -> Result<void> {
            return rows::insert(changes, AssetLink{.toId = m_server, .serviceId = service}).transform([](auto) { });
        }).result());
        NewWorkItem fresh;
        fresh.item.title = u"No mail"_s;
        fresh.item.serviceId = service;
        const WorkItemId ticket = items().create(fresh).result().value();
        change(m_server, 11, 13);
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
    }

    void plannedDowntimeCountsAndAnOutageDoesNot()
    {
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, m_server), job = m_desk->ticket(u"Clean it"_s);
        m_desk->clock().set(at(24, 12));
        VERIFY_OK(downtimes::down(**m_desk, down(job, 11, {}, false)).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        Downtime after = first(job);
        after.planned = true;
        VERIFY_OK(downtimes::edit(**m_desk, first(job), after).result());
        QCOMPARE(cachedDeadline(ticket), QString()); // nobody said until when
        QVERIFY(view(ticket, ClockKind::Own).verdict.pausedByPlan);
        m_desk->clock().set(at(24, 13));
        VERIFY_OK(downtimes::up(**m_desk, job).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        after = first(job);
        after.assetId = m_desk->asset(u"SRV-2"_s);
        VERIFY_OK(downtimes::edit(**m_desk, first(job), after).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
        undo();
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
        VERIFY_OK(downtimes::remove(**m_desk, first(job)).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 14:00"_s);
    }

    void changeThatIsOverPlansNothingAnyMore()
    {
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, m_server), id = change(m_server, 11, 15);
        QCOMPARE(cachedDeadline(ticket), u"Wed 25 09:00"_s);
        m_desk->clock().set(at(24, 11));
        VERIFY_OK(changework::start(**m_desk, id).result());
        m_desk->clock().set(at(24, 12));
        VERIFY_OK(changework::rollBack(**m_desk, id, u"does not fit"_s).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 15:00"_s);
        VERIFY_OK(changework::start(**m_desk, id).result()); // once more
        QCOMPARE(cachedDeadline(ticket), u"Wed 25 09:00"_s);
        m_desk->clock().set(at(24, 13));
        VERIFY_OK(items().solve({id}, u"replaced"_s, u"memory"_s).result());
        QCOMPARE(cachedDeadline(ticket), u"Tue 24 16:00"_s);
    }

    void breachThatWasPlannedIsNone()
    {
        const WorkItemId ticket = m_desk->ticket(u"Slow"_s, {}, m_server);
        m_desk->clock().set(at(24, 15));
        VERIFY_OK(items().assign({ticket}, (*m_desk)->me()).result()); // an hour late
        VERIFY_OK(items().solve({ticket}, u"repaired"_s, {}).result());
        QCOMPARE(cachedBreach(ticket), u"Tue 24 14:00"_s);
        VERIFY_OK(downtimes::down(**m_desk, down(ticket, 11, 13)).result());
        QCOMPARE(cachedBreach(ticket), QString());
        undo();
        QCOMPARE(cachedBreach(ticket), u"Tue 24 14:00"_s);
    }

    void changeDoesNotStopItsOwnClock()
    {
        ClockRules edited = rules();
        for (PolicyEdit &edit : edited.policies)
            edit.policy.kinds.clear(); // every kind
        VERIFY_OK(clocks().saveRules(rules(), edited).result());
        const WorkItemId id = change(m_server, 11, 13), other = change(m_server, 20, 21);
        QCOMPARE(cachedDeadline(id), u"Tue 24 14:00"_s);
        QCOMPARE(cachedDeadline(other), u"Tue 24 16:00"_s);
    }

    void cacheStaysRightThroughRandomPlans()
    {
        QRandomGenerator random(17);
        const auto below = [&random](int bound) { return static_cast<int>(random.bounded(bound)); };
        QList<AssetId> assets{m_server};
        for (int i = 0; i < 4; ++i)
            assets.append(m_desk->asset(u"VM-%1"_s.arg(i)));
        const PersonId ana = m_desk->person(u"Ana Silva"_s);
        QList<WorkItemId> tickets{m_desk->ticket(u"Slow"_s, {}, m_server)}, changes;
        const auto some = [&](const auto &list) { return list[below(static_cast<int>(list.size()))]; };
        for (int step = 0; step < 120; ++step) {
            m_desk->clock().advanceMinutes(below(40));
            const WorkItemId one = changes.isEmpty() ? WorkItemId{} : some(changes);
            switch (below(9)) { // some are refused; what counts is that nothing drifts
            case 0: tickets.append(m_desk->ticket(u"Trouble"_s, {}, some(assets))); break;
            case 1: changes.append(change(some(assets), 8 + below(5), 14 + below(5))); break;
            case 2: (void)changework::ask(**m_desk, one, ana, {}).result(); break;
            case 3: (void)changework::decide(**m_desk, one, below(2) == 0, ana, u"so"_s).result(); break;
            case 4: (void)changework::start(**m_desk, one).result(); break;
            case 5: (void)items().setStatus({one}, status(below(2) ? StatusUse::Cancelled : StatusUse::New)).result();
                break;
            case 6: (void)downtimes::down(**m_desk, down(some(tickets), 9 + below(4), 13 + below(4))).result(); break;
            case 7: (void)registry().link({.fromId = some(assets), .toId = some(assets)}).result(); break;
            default: (void)(*m_desk)->history().undo().result(); break;
            }
            if (step % 15 == 0)
                QCOMPARE(verify(), QStringList());
        }
        QVERIFY(changes.size() > 5);
    }
};

LAMP_TEST(TestPlannedClocks)

#include "tst_plannedclocks.moc"
