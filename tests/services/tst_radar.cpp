// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/itemnotices.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Items that do not get on, and items that are like others.
class TestRadar : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_dana, m_marek;
    WorkItemId m_id;

    WorkItems &items() { return (*m_desk)->workItems(); }
    void pass(int days) { m_desk->clock().advanceMinutes(qint64(days) * 24 * 60); }
    bool isListed()
    {
        const auto query = parseQuery(u"is:stuck").value();
        return items().ids(query, 0).result().value().contains(m_id);
    }
    QList<StuckWhy> reasons()
    {
        QList<StuckWhy> list;
        const auto notices = noticesOf(**m_desk, m_id).result().value();
        for (const StuckReason &reason : notices.stuck)
            list.append(reason.why);
        return list;
    }
    void write(const QString &text)
    {
        VERIFY_OK(items().addEntry({.workItemId = m_id, .body = text}).result());
    }
    void assign(PersonId person) { VERIFY_OK(items().assign({m_id}, person).result()); }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_marek = m_desk->technician(u"Marek Nowak"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Printer jams"_s, m_desk->person(u"Priya Shah"_s), m_desk->asset(u"PRN-07"_s));
        assign(m_dana);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void silenceAndAgeAreStuckUnlessSomebodySaidWhenItGoesOn()
    {
        QVERIFY(!isListed());
        pass(8);
        QCOMPARE(reasons(), QList{StuckWhy::Silence});
        QVERIFY(isListed());
        write(u"looked at it"_s);
        QVERIFY(!isListed());
        pass(24);
        write(u"again"_s);
        QCOMPARE(reasons(), QList{StuckWhy::Age});
        const WorkItem before = items().details(m_id).result().value().item;
        WorkItem after = before;
        after.followUpAt = m_desk->clock().now().plusMinutes(60);
        VERIFY_OK(items().edit(before, after).result());
        QCOMPARE(reasons(), QList<StuckWhy>());
        QVERIFY(!isListed());
        m_desk->clock().advanceMinutes(61);
        QVERIFY(isListed());
    }

    void handedOnThreeTimesIsStuck()
    {
        assign(m_marek);
        assign(m_dana);
        QVERIFY(!isListed());
        assign(m_marek);
        QCOMPARE(reasons(), QList{StuckWhy::Bounces});
        QVERIFY(isListed());
        VERIFY_OK(items().solve({m_id}, u"replaced"_s, {}).result());
        QVERIFY(!isListed()); // finished is not stuck
        QCOMPARE(reasons(), QList<StuckWhy>());
    }

    void openedAgainTwiceIsStuck()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!isListed());
            VERIFY_OK(items().solve({m_id}, u"replaced"_s, {}).result());
            VERIFY_OK(items().addEntry({.workItemId = m_id, .kind = EntryKind::Report, .body = u"no"_s}).result());
        }
        QCOMPARE(reasons(), QList{StuckWhy::Reopens});
        QVERIFY(isListed());
    }

    void nobodysForADayIsStuckWhereSeveralWork()
    {
        assign({});
        QVERIFY(!isListed());
        pass(2);
        QCOMPARE(reasons(), QList{StuckWhy::Unowned});
        QVERIFY(isListed());
    }

    void nearestSharesAssetOrRareWordsAndSaysSo()
    {
        const auto item = items().details(m_id).result().value().item;
        for (int i = 0; i < 8; ++i)
            m_desk->ticket(u"Printer matter number %1"_s.arg(i));
        const WorkItemId stripes = m_desk->ticket(u"Printer makes stripes"_s);
        const auto found = (*m_desk)->search().nearest(u"printer stripes"_s, {}, {}).result().value();
        QCOMPARE(found.size(), 5);
        QCOMPARE(found[0].row.id, stripes);
        QCOMPARE(found[0].words, (QStringList{u"printer"_s, u"stripes"_s}));
        const auto near
            = (*m_desk)->search().nearest(u"paper stuck"_s, item.requesterId, item.assetId).result().value();
        QCOMPARE(near.size(), 1);
        QCOMPARE(near[0].row.id, m_id);
        QVERIFY(near[0].sameAsset && near[0].sameRequester);
        QCOMPARE(near[0].words, QStringList());
        QCOMPARE((*m_desk)->search().nearest(u"xyzzy"_s, {}, {}).result().value().size(), 0);
    }

    void aCategoryNeedsEvidence()
    {
        const auto &categories = (*m_desk)->catalog().categories;
        const CategoryId printing = categories[1].id, other = categories[2].id;
        const auto made = [this](const QString &title, CategoryId category) {
            NewWorkItem fresh;
            fresh.item.title = title;
            fresh.item.categoryId = category;
            VERIFY_OK(items().create(fresh).result());
        };
        const auto likely = [this](const QString &title) {
            return likelyCategory((*m_desk)->search().nearest(title, {}, {}).result().value());
        };
        made(u"Scanner feeds crooked, 1st floor"_s, printing);
        QCOMPARE(likely(u"Badge does not open door, 1st floor"_s), CategoryId{}); // a place is no kind of thing
        QCOMPARE(likely(u"Scanner sends nothing to the folder"_s), CategoryId{}); // one that shares one word
        QCOMPARE(likely(u"Scanner feeds crooked, 3rd floor"_s), printing);        // as good as the same title
        made(u"Teams shows no picture"_s, other);
        made(u"Camera shows no picture"_s, printing);
        QCOMPARE(likely(u"Projector: no picture"_s), CategoryId{}); // they do not agree
        made(u"Projector has no picture in the hall"_s, printing);
        made(u"Projector shows a dark picture"_s, printing);
        QCOMPARE(likely(u"Picture of the projector is gone"_s), printing);
    }

    void nearestSaysWhatFixedIt()
    {
        const auto fix = [this] {
            const auto near = (*m_desk)->search().nearest(u"printer jams"_s, {}, {}).result().value();
            return near.isEmpty() ? u"nothing"_s : near.first().fix;
        };
        QCOMPARE(fix(), QString()); // still open
        VERIFY_OK(items().solve({m_id}, u"replaced"_s, u"pick-up rollers"_s).result());
        QCOMPARE(fix(), u"replaced: pick-up rollers"_s);
    }

    void lastFixIsOfTheAssetElseOfTheCategory()
    {
        const auto fix = [this](WorkItemId id) { return (*m_desk)->search().lastFix(id).result().value(); };
        const auto solved = [this](const QString &title, AssetId asset, CategoryId category, const QString &code) {
            NewWorkItem fresh;
            fresh.item.title = title;
            fresh.item.assetId = asset;
            fresh.item.categoryId = category;
            const WorkItemId id = items().create(fresh).result().value();
            m_desk->clock().advanceMinutes(1);
            QVERIFY(items().solve({id}, code, u"x"_s).result());
        };
        const auto &categories = (*m_desk)->catalog().categories;
        const CategoryId mine = categories[0].id, other = categories[1].id;
        WorkItem before = items().details(m_id).result().value().item, after = before;
        after.categoryId = mine;
        VERIFY_OK(items().edit(before, after).result());
        QCOMPARE(fix(m_id), QString());
        solved(u"Elsewhere"_s, {}, other, u"explained"_s);
        QCOMPARE(fix(m_id), QString()); // nothing like it was ever solved
        solved(u"Another printer"_s, {}, mine, u"restarted"_s);
        QCOMPARE(fix(m_id), u"restarted"_s);
        solved(u"This printer"_s, before.assetId, {}, u"replaced"_s);
        solved(u"Another printer again"_s, {}, mine, u"repaired"_s);
        QCOMPARE(fix(m_id), u"replaced"_s);
    }

    void oldAndDoneIsNotNear()
    {
        VERIFY_OK(items().solve({m_id}, u"replaced"_s, {}).result());
        const auto near = [this] {
            return (*m_desk)->search().nearest(u"printer jams"_s, {}, {}).result().value().size();
        };
        QCOMPARE(near(), 1); // recent
        pass(100);
        QCOMPARE(near(), 0);
    }
};
LAMP_TEST(TestRadar)
#include "tst_radar.moc"
