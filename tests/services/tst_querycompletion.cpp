// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "services/listlook.h"
#include "services/querycheck.h"
#include "services/querycompletion.h"
#include "services/savedviews.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What a query may name on this desk: offered while it is typed, refused where there is no such thing.
class TestQueryCompletion : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;

    [[nodiscard]] QStringList offers(const QString &typed)
    {
        QStringList texts;
        const auto found = queryOffers(**m_desk, typedWord(typed, typed.size())).result();
        for (const QueryOffer &offer : found.value_or(QList<QueryOffer>()))
            texts.append(offer.text);
        return texts;
    }
    [[nodiscard]] QStringList titles(const QString &text)
    {
        const auto query = parseTyped(text, (*m_desk)->catalog());
        if (!query)
            return {query.error().detail};
        QStringList list;
        const auto page = (*m_desk)->workItems().firstPage(*query, 50).result();
        if (!page)
            return {page.error().detail};
        for (const WorkItemRow &row : page->second)
            list.append(row.title);
        return list;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_desk->person(u"Priya Shah"_s);
        m_desk->person(u"Özlem Šimić"_s);
        m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        m_desk->asset(u"19\" Monitor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void fieldsAndValuesAreOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("field") << u"is:open ass"_s << u"asset:"_s;
        QTest::newRow("field, left out") << u"-ca"_s << u"category:"_s;
        QTest::newRow("order") << u"so"_s << u"sort:"_s;
        QTest::newRow("sort key") << u"sort:cre"_s << u"created"_s;
        QTest::newRow("group") << u"group:as"_s << u"assignee"_s;
        QTest::newRow("code") << u"kind:inc"_s << u"incident"_s;
        QTest::newRow("status by its name") << u"status:waiting for u"_s << QString(); // ends at the blank
        QTest::newRow("status by its code") << u"status:wai"_s << u"waiting_user"_s;
        QTest::newRow("status by a quoted name") << u"status:\"Waiting for u"_s << u"waiting_user"_s;
        QTest::newRow("category") << u"category:prin"_s << u"Printing"_s;
        QTest::newRow("date") << u"due:tod"_s << u"today"_s;
        QTest::newRow("date after a sign") << u"due:<+2"_s << u"+2h"_s;
        QTest::newRow("me") << u"assignee:m"_s << u"me"_s;
        QTest::newRow("technician") << u"assignee:ok"_s << u"\"Dana Okafor\""_s;
        QTest::newRow("person") << u"requester:pri"_s << u"\"Priya Shah\""_s;
        QTest::newRow("person with accents") << u"requester:ozl"_s << u"\"Özlem Šimić\""_s;
        QTest::newRow("asset by its name") << u"asset:PRN-0"_s << u"PRN-07"_s;
        QTest::newRow("asset by its model") << u"asset:\"HP La"_s << u"PRN-07"_s;
        QTest::newRow("asset with a quote") << u"asset:moni"_s << u"\"19\"\" Monitor\""_s;
        QTest::newRow("second value") << u"status:new,wai"_s << u"waiting_user"_s;
    }
    void fieldsAndValuesAreOffered()
    {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        const QStringList found = offers(typed);
        if (!offered.isEmpty())
            QVERIFY2(found.contains(offered), qPrintable(found.join(u" | ")));
        for (const QString &text : found) // whatever is offered can be read
            if (const TypedWord word = typedWord(typed, typed.size()); word.isValue())
                VERIFY_OK(parseQuery(QString(typed.left(word.from) + text)));
    }

    void onlyPeopleWhoWorkHereAreAssignees()
    {
        QVERIFY(!offers(u"assignee:pri"_s).contains(u"\"Priya Shah\""_s));
    }

    void aNameThatIsNotThereIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begin");
        QTest::newRow("tag") << u"is:open tag:nosuch"_s << u"13: tag: there is no 'nosuch' on this desk"_s;
        QTest::newRow("category") << u"category:Printign"_s << u"10: category: 'Printign' is not one of "_s;
        QTest::newRow("the same letters before") << u"ne status:ne"_s << u"11: status: 'ne' is not one of "_s;
        QTest::newRow("second value") << u"fix:repaired,mended"_s << u"14: fix: 'mended' is not one of "_s;
    }
    void aNameThatIsNotThereIsRefusedWithItsPlace()
    {
        QFETCH(QString, typed);
        QFETCH(QString, begin);
        const auto query = parseTyped(typed, (*m_desk)->catalog());
        QVERIFY(!query);
        QVERIFY2(query.error().detail.startsWith(begin), qPrintable(query.error().detail));
    }

    void aNameThatNothingHasIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("technician") << u"assignee:dana"_s << QString();
        QTest::newRow("nobody's") << u"assignee:none requester:none"_s << QString();
        QTest::newRow("mine") << u"assignee:me"_s << QString();
        QTest::newRow("model") << u"asset:laserjet"_s << QString();
        QTest::newRow("typed caller") << u"requester:zoe"_s << QString();
        QTest::newRow("unknown") << u"is:open (assignee:dan or -assignee:dany)"_s
                                 << u"assignee: nobody here is called 'dany'"_s;
        QTest::newRow("asset") << u"asset:prn,xyz"_s << u"asset: no asset here is called 'xyz'"_s;
        QTest::newRow("me is no asset") << u"asset:me"_s << u"asset: no asset here is called 'me'"_s;
        QTest::newRow("supplier") << u"supplier:acme"_s << u"supplier: no supplier here is called 'acme'"_s;
        QTest::newRow("sign of LIKE") << u"requester:%"_s << u"requester: nobody here is called '%'"_s;
    }
    void aNameThatNothingHasIsNamed()
    {
        QFETCH(QString, typed);
        NewWorkItem item;
        item.item.title = u"Bell rings"_s;
        item.item.requesterText = u"Zoe from the shop"_s;
        VERIFY_OK((*m_desk)->workItems().create(item).result());
        const auto query = parseTyped(typed, (*m_desk)->catalog());
        VERIFY_OK(query);
        const auto reason = unknownIn(**m_desk, query->filter).result();
        VERIFY_OK(reason);
        QTEST(*reason, "reason");
    }

    void relativeDatesReachFromNowUntilThen()
    {
        m_desk->ticket(u"Old"_s);
        m_desk->clock().advanceMinutes(3 * 24 * 60);
        m_desk->ticket(u"Fresh"_s);
        QCOMPARE(titles(u"created:1d"_s), QStringList{u"Fresh"_s});
        QCOMPARE(titles(u"created:5d sort:created"_s), (QStringList{u"Old"_s, u"Fresh"_s}));
        QCOMPARE(titles(u"created:2026-11-24..2026-11-24"_s), QStringList{u"Old"_s});
        QCOMPARE(titles(u"created:2026-11-25.."_s), QStringList{u"Fresh"_s});
        QCOMPARE(titles(u"created:<1d"_s), QStringList{u"Old"_s});
    }

    void namesWithQuotesAreFound()
    {
        const auto assets = (*m_desk)->database().readNow([](Connection &c) { return rows::all<Asset>(c); }).value();
        const auto monitor = std::ranges::find(assets, u"19\" Monitor"_s, &Asset::name);
        QVERIFY(monitor != assets.end());
        m_desk->ticket(u"Dark screen"_s, {}, monitor->id);
        m_desk->ticket(u"Other"_s);
        QCOMPARE(titles(u"asset:\"19\"\" Monitor\""_s), QStringList{u"Dark screen"_s});
    }

    void aListIsOrderedByItsGroups_data()
    {
        QTest::addColumn<QString>("group");
        for (const QString &group : {u"status"_s, u"priority"_s, u"kind"_s, u"assignee"_s, u"requester"_s, u"asset"_s,
                                     u"category"_s, u"service"_s, u"location"_s, u"team"_s, u"due"_s, u"created"_s})
            QTest::newRow(qPrintable(group)) << group;
    }
    void aListIsOrderedByItsGroups()
    {
        QFETCH(QString, group);
        const PersonId ana = m_desk->person(u"Ana Mora"_s);
        for (int i = 0; i < 12; ++i) {
            const WorkItemId id = m_desk->ticket(u"Ticket %1"_s.arg(i), i % 3 == 0 ? ana : PersonId{});
            if (i % 2 == 0)
                VERIFY_OK(
                    (*m_desk)->workItems().setPriority({id}, i % 4 == 0 ? Priority::High : Priority::Low).result());
            if (i % 5 == 0)
                VERIFY_OK((*m_desk)->workItems().assign({id}, (*m_desk)->me()).result());
            m_desk->clock().advanceMinutes(17 * 60);
        }
        const WorkItemQuery query = parseQuery(QString(u"sort:title group:" + group)).value();
        const auto look = listLook(**m_desk, query, {}, {}).result();
        const auto page = (*m_desk)->workItems().firstPage(query, 50).result();
        VERIFY_OK(look);
        VERIFY_OK(page);
        QCOMPARE(page->second.size(), 12);
        qsizetype row = 0;
        for (const WorkItemGroup &one : look->groups) {
            QVERIFY(one.count > 0);
            QString last;
            for (const qsizetype end = row + one.count; row < end; ++row) { // within a group by title
                QVERIFY(row < page->second.size());
                const WorkItemRow &item = page->second[row];
                if (group == u"priority")
                    QCOMPARE(codeOf(item.priority), one.key);
                if (group == u"assignee")
                    QCOMPARE(item.assignee, one.key);
                if (group == u"requester")
                    QCOMPARE(item.requester, one.key);
                QVERIFY(last.isEmpty() || last < sortKey(item.title));
                last = sortKey(item.title);
            }
        }
        QCOMPARE(row, 12);
    }

    void theFirstRuleThatFitsColoursARow()
    {
        const WorkItemId urgent = m_desk->ticket(u"Urgent"_s), plain = m_desk->ticket(u"Plain"_s),
                         low = m_desk->ticket(u"Low"_s);
        VERIFY_OK((*m_desk)->workItems().setPriority({urgent}, Priority::Critical).result());
        VERIFY_OK((*m_desk)->workItems().setPriority({low}, Priority::Low).result());
        const auto rules = parseRowColours(u"red: priority:critical\namb: priority:>=normal");
        VERIFY_OK(rules);
        const auto look = listLook(**m_desk, {}, {urgent, plain, low}, *rules).result();
        VERIFY_OK(look);
        QCOMPARE(look->colours.value(urgent.value, -1), 0);
        QCOMPARE(look->colours.value(plain.value, -1), 1);
        QCOMPARE(look->colours.value(low.value, -1), -1);
    }

    void aViewKeepsItsLookAndUndoGivesItBack()
    {
        SavedViews views(**m_desk);
        SavedView view;
        view.name = u"Printers"_s;
        view.query = u"is:open asset:PRN sort:-created group:status"_s;
        view.section = u" Team / Printers "_s;
        view.columns = {u"number"_s, u"title"_s};
        view.colours = u"red: priority:critical"_s;
        view.exportColumns = {u"title"_s, u"number"_s};
        const auto id = views.add(view).result();
        VERIFY_OK(id);
        const auto kept = [&] {
            return (*m_desk)->database().readNow([&](Connection &c) { return rows::get<SavedView>(c, *id); }).value();
        };
        QCOMPARE(kept().section, u"Team/Printers"_s);
        QCOMPARE(kept().colours, view.colours);
        QCOMPARE(kept().exportColumns, view.exportColumns);
        SavedView wrong = kept();
        wrong.colours = u"red: prority:high"_s;
        QVERIFY(!views.edit(kept(), wrong).result());
        VERIFY_OK(views.renameFolder(u"Team"_s, u"Desk"_s).result());
        QCOMPARE(kept().section, u"Desk/Printers"_s);
        QVERIFY(!views.renameFolder(u"Desk"_s, u"Desk/Printers"_s).result());
        VERIFY_OK((*m_desk)->database().undo().result());
        QCOMPARE(kept().section, u"Team/Printers"_s);
        VERIFY_OK(views.remove(kept()).result());
        VERIFY_OK((*m_desk)->database().undo().result());
        QCOMPARE(kept().columns, view.columns);
        QCOMPARE(kept().colours, view.colours);
    }
};
LAMP_TEST(TestQueryCompletion)

#include "tst_querycompletion.moc"
