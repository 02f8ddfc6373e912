// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/asof.h"
#include "services/history.h"
#include "services/merging.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// A work item as it stood at any moment.
class TestAsOf : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    WorkItemId m_id;
    Instant m_made;

    WorkItems &items() { return (*m_desk)->workItems(); }
    asof::AsOf at(Instant moment, WorkItemId id = {})
    {
        return asof::read(**m_desk, id ? id : m_id, moment).result().value();
    }
    Instant tick()
    {
        m_desk->clock().advanceMinutes(10);
        return m_desk->clock().now();
    }
    void write(WorkItemId id, const QString &text)
    {
        VERIFY_OK(items().addEntry({.workItemId = id, .body = text}).result());
    }
    static QStringList texts(const asof::AsOf &found)
    {
        QStringList list;
        for (const Entry &entry : found.entries)
            if (entry.kind != EntryKind::Status)
                list.append(entry.body);
        return list;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_made = tick();
        m_id = m_desk->ticket(u"Printer jams"_s);
    }
    void cleanup() { m_desk.reset(); }

    void factsEntriesAndTagsStandAsTheyStood()
    {
        const Instant noted = tick();
        write(m_id, u"first"_s);
        VERIFY_OK(items().setTags({m_id}, {u"tray"_s}, {}).result());
        const Instant raised = tick();
        VERIFY_OK(items().setPriority({m_id}, Priority::High).result());
        VERIFY_OK(items().setTags({m_id}, {}, {u"tray"_s}).result());
        const Instant solved = tick();
        VERIFY_OK(items().solve({m_id}, u"replaced"_s, u"rollers"_s).result());

        const asof::AsOf fresh = at(m_made);
        QCOMPARE(fresh.then.priority, Priority::Normal);
        QCOMPARE((*m_desk)->catalog().status(fresh.then.statusId).use, StatusUse::New);
        QCOMPARE(texts(fresh), QStringList());
        QVERIFY(!fresh.earlier && fresh.later);
        const asof::AsOf middle = at(noted);
        QCOMPARE(texts(middle), QStringList{u"first"_s});
        QCOMPARE(middle.tags, QStringList{u"tray"_s});
        QCOMPARE((*m_desk)->catalog().status(middle.then.statusId).use, StatusUse::Progress);
        QCOMPARE(at(raised).then.priority, Priority::High);
        QCOMPARE(at(raised).tags, QStringList());
        QVERIFY(!at(raised).then.solvedAt);
        const asof::AsOf last = at(solved);
        QCOMPARE(last.then, last.now);
        QCOMPARE(last.then.fixText, u"rollers"_s);
        QVERIFY(!last.later);
    }

    void beforeItWasMadeThereIsNothing()
    {
        const auto none = asof::read(**m_desk, m_id, m_made.plusMinutes(-5)).result();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void mergedAndUndoneEntriesStandWhereTheyStood()
    {
        const WorkItemId other = m_desk->ticket(u"No paper"_s);
        write(m_id, u"mine"_s);
        const Instant apart = tick();
        write(other, u"theirs"_s);
        const Instant together = tick();
        VERIFY_OK(merging::merge(**m_desk, other, m_id).result());
        QCOMPARE(texts(at(together)), (QStringList{u"mine"_s, u"theirs"_s}));
        QCOMPARE(texts(at(apart)), QStringList{u"mine"_s});
        QCOMPARE(texts(at(apart, other)), QStringList{u"theirs"_s});
        const Instant noted = tick();
        write(m_id, u"mistake"_s);
        tick();
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(texts(at(m_desk->clock().now())), (QStringList{u"mine"_s, u"theirs"_s}));
        QCOMPARE(texts(at(noted)), (QStringList{u"mine"_s, u"theirs"_s, u"mistake"_s}));
    }

    void stepsLeadFromChangeToChange()
    {
        tick();
        write(m_id, u"first"_s);
        tick();
        (void)m_desk->ticket(u"Something else"_s);
        tick();
        write(m_id, u"second"_s);
        asof::AsOf found = at(tick());
        QCOMPARE(texts(found).size(), 2);
        QStringList sizes;
        while (found.earlier) {
            found = asof::read(**m_desk, m_id, found.earlier).result().value();
            sizes.append(QString::number(texts(found).size()));
        }
        QCOMPARE(sizes, (QStringList{u"1"_s, u"0"_s})); // the other ticket is no step
        const auto items = asof::touched(**m_desk, found.act).result().value();
        QCOMPARE(items, QList{m_id});
    }
};
LAMP_TEST(TestAsOf)
#include "tst_asof.moc"
