// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/majorwork.h"
#include "services/merging.h"
#include "support/lamptest.h"
#include "workitemsfixture.h"

using namespace lamp;
using namespace lamp::test;

// What is confidential stays so in what is made from it, and what is written for technicians becomes nothing that is
// read outside.
class TestConfidential : public WorkItemsFixture {
    Q_OBJECT

    WorkItemId m_secret;

    Desk &desk() { return **m_desk; }
    Result<WorkItemId> followedUp()
    {
        LAMP_CHECK(desk().workItems().solve({m_secret}, u"repaired"_s, u"blocked"_s).result());
        LAMP_CHECK(desk().workItems().setStatus({m_secret}, desk().catalog().status(StatusUse::Closed).id).result());
        LAMP_TRY(entry, addEntry(m_secret, EntryKind::Report, u"It came back"_s));
        LAMP_TRY(row, desk().database().readNow([entry](Connection &c) { return rows::get<Entry>(c, entry); }));
        return row.workItemId;
    }
    Result<EntryId> addEntry(WorkItemId id, EntryKind kind, const QString &body)
    {
        return desk().workItems().addEntry({.workItemId = id, .kind = kind, .body = body}).result();
    }
    Result<WorkItemId> calledToo()
    {
        NewWorkItem caller;
        caller.item.title = u"Phishing case"_s;
        caller.item.requesterText = u"Tom"_s;
        return desk().workItems().meToo(m_secret, caller).result();
    }
    Result<WorkItemId> splitOff()
    {
        LAMP_TRY(entry, addEntry(m_secret, EntryKind::Report, u"Another mail"_s));
        return merging::split(desk(), m_secret, {entry}, {}).result();
    }
    Result<WorkItemId> reviewed(Kind kind)
    {
        LAMP_CHECK(majorwork::run(desk(), m_secret, {desk().me(), desk().now(), 30}).result());
        return majorwork::follow(desk(), m_secret, kind).result();
    }
    Result<WorkItemId> derived(const QString &way)
    {
        if (way == u"what is said after the end")
            return followedUp();
        if (way == u"another caller")
            return calledToo();
        if (way == u"a part of the timeline")
            return splitOff();
        return reviewed(way == u"a problem of a review" ? Kind::Problem : Kind::Change);
    }

private slots:
    void init()
    {
        setUp();
        NewWorkItem fresh;
        fresh.item.title = u"Phishing case"_s;
        fresh.item.confidential = true;
        fresh.description = u"A strange mail"_s;
        m_secret = desk().workItems().create(fresh).result().value_or(WorkItemId{});
        QVERIFY(m_secret);
    }
    void cleanup() { tearDown(); }

    void whatIsMadeFromItIsConfidentialToo_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"what is said after the end", "another caller", "a part of the timeline",
                                "a problem of a review", "a change of a review"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void whatIsMadeFromItIsConfidentialToo()
    {
        QFETCH(QString, way);
        const auto made = derived(way);
        VERIFY_OK(made);
        QVERIFY(*made != m_secret);
        QVERIFY(item(*made).confidential);
    }

    void itIsNotMergedIntoWhatEverybodyReads()
    {
        const WorkItemId open = m_desk->ticket(u"Strange mail"_s);
        const auto refused = merging::merge(desk(), m_secret, open).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().detail.contains(u"confidential"), qPrintable(refused.error().detail));
        QVERIFY(desk().catalog().status(item(m_secret).statusId).cls != StatusClass::Void);
        VERIFY_OK(merging::merge(desk(), open, m_secret).result()); // the other way round it is
        VERIFY_OK(merging::part(desk(), open).result());
        change<WorkItem>(open, [](WorkItem &one) { one.confidential = true; });
        VERIFY_OK(merging::merge(desk(), m_secret, open).result());
    }

    // The title stands in tables, in calendars and over every mail.
    void noteBecomesNoTitle()
    {
        const WorkItemId open = m_desk->ticket(u"Printer jams"_s);
        const auto note = addEntry(open, EntryKind::Note, u"difficult user"_s);
        const auto told = addEntry(open, EntryKind::Told, u"The scanner, too"_s);
        const auto other = addEntry(open, EntryKind::Note, u"never again"_s);
        VERIFY_OK(addEntry(open, EntryKind::Note, u"this one stays"_s));
        VERIFY_OK(note);
        VERIFY_OK(told);
        VERIFY_OK(other);
        const auto both = merging::split(desk(), open, {*note, *told}, {}).result();
        VERIFY_OK(both);
        QCOMPARE(item(*both).title, u"The scanner, too"_s);
        const auto alone = merging::split(desk(), open, {*other}, {}).result();
        VERIFY_OK(alone);
        QCOMPARE(item(*alone).title, u"Printer jams"_s);
    }
};
LAMP_TEST(TestConfidential)

#include "tst_confidential.moc"
