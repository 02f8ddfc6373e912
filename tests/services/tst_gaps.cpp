// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/gaps.h"
#include "services/history.h"
#include "services/workitems.h"
#include "store/query.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What the knowledge base lacks.
class TestGaps : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TempDesk> m_desk;

    Desk &desk() { return **m_desk; }
    QList<GapGroup> gaps() { return lamp::gaps::list(desk()).result().value_or(QList<GapGroup>()); }
    void search(const QString &text, const QString &replaces = {})
    {
        m_desk->clock().advanceMinutes(1);
        VERIFY_OK(lamp::gaps::noteSearch(desk(), text, replaces).result());
    }
    WorkItemId solved(const QString &title, const QString &fix = u"repaired"_s, ArticleId article = {})
    {
        m_desk->clock().advanceMinutes(1);
        const WorkItemId id = m_desk->ticket(title);
        return desk().workItems().solve({id}, fix, u"done so"_s, article).result() ? id : WorkItemId{};
    }
    ArticleId article(const QString &title)
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = u"Text"_s;
        made.article.state = ArticleState::Published;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    qint64 sets()
    {
        return desk().database().readNow([](Connection &c) { return single(c, u"SELECT count(*) FROM change_set"_s); })
            ->toLongLong();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void searchesAreCountedAndInNoHistory()
    {
        const qint64 before = sets();
        search(u"BitLocker recovery"_s);
        search(u" bitlocker  recovery "_s);
        QCOMPARE(sets(), before);
        QCOMPARE(gaps().size(), 1);
        QCOMPARE(gaps().first().searches.size(), 1);
        QCOMPARE(gaps().first().searches.first().times, 2);
        QCOMPARE(gaps().first().searches.first().text, u"bitlocker recovery"_s);
    }

    void whatWasOnTheWayIsReplaced()
    {
        search(u"bitlocker"_s);
        search(u"bitlocker recovery key"_s, u"bitlocker"_s);
        QCOMPARE(gaps().size(), 1);
        QCOMPARE(gaps().first().searches.size(), 1);
        QCOMPARE(gaps().first().searches.first().text, u"bitlocker recovery key"_s);
    }

    void shortTextsAndPasswordsAreNotKept()
    {
        search(u"ab"_s);
        search(u"password: Winter24!"_s);
        QVERIFY(gaps().isEmpty());
    }

    void aSearchThatFindsSomethingByNowIsNone()
    {
        search(u"bitlocker"_s);
        QCOMPARE(gaps().size(), 1);
        article(u"BitLocker asks for the recovery key"_s);
        QVERIFY(gaps().isEmpty());
    }

    void oldSearchesAreForgotten()
    {
        search(u"bitlocker"_s);
        m_desk->clock().advanceMinutes(qint64(lamp::gaps::SearchDays + 1) * 24 * 60);
        search(u"zeppelin"_s);
        QCOMPARE(gaps().size(), 1);
        QCOMPARE(gaps().first().title, u"zeppelin"_s);
    }

    void ticketsWithoutAnArticleStandTogether()
    {
        const ArticleId helped = article(u"Toner"_s);
        const WorkItemId one = solved(u"VPN drops every hour"_s), two = solved(u"vpn drops, every hour again"_s);
        solved(u"Toner empty"_s, u"replaced"_s, helped);
        solved(u"Screen flickers"_s, u"went_away"_s);
        search(u"vpn drops hour"_s);
        m_desk->ticket(u"Open one"_s);
        QCOMPARE(gaps().size(), 1);
        const GapGroup gap = gaps().first();
        QCOMPARE(gap.tickets.size(), 2);
        QCOMPARE(gap.tickets.first().id, two); // the newest stands for them
        QCOMPARE(gap.tickets.last().id, one);
        QCOMPARE(gap.searches.size(), 1);
        QCOMPARE(gap.weight(), 3);
    }

    void confidentialTicketsAreNoGaps()
    {
        const WorkItemId id = solved(u"Suspicious transfer"_s);
        QCOMPARE(gaps().size(), 1);
        const auto details = desk().workItems().details(id).result();
        WorkItem secret = details->item;
        secret.confidential = true;
        VERIFY_OK(desk().workItems().edit(details->item, secret).result());
        QVERIFY(gaps().isEmpty());
    }

    void aDismissedGapComesBackWithUndoAndWithTheNextSearch()
    {
        search(u"bitlocker"_s);
        solved(u"VPN drops"_s);
        QCOMPARE(gaps().size(), 2);
        for (const GapGroup &gap : gaps()) {
            m_desk->clock().advanceMinutes(1);
            VERIFY_OK(lamp::gaps::dismiss(desk(), gap).result());
        }
        QVERIFY(gaps().isEmpty());
        QVERIFY(desk().history().page({}, 1, {}).result()->first().sentence.startsWith(u"Dismissed the gap "));
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(gaps().size(), 1);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(gaps().size(), 2);
        VERIFY_OK(lamp::gaps::dismiss(desk(), gaps().first()).result());
        VERIFY_OK(lamp::gaps::dismiss(desk(), gaps().first()).result());
        search(u"bitlocker"_s);
        QCOMPARE(gaps().size(), 1);
        QCOMPARE(gaps().first().title, u"bitlocker"_s);
    }

    void anArticleFillsTheGap()
    {
        solved(u"VPN drops every hour"_s);
        solved(u"VPN drops every hour or so"_s);
        const GapGroup gap = gaps().value(0);
        const auto draft = lamp::gaps::draft(desk(), gap).result();
        VERIFY_OK(draft);
        QCOMPARE(draft->article.title, u"VPN drops every hour or so"_s);
        const QString other = u"[#%1](ticket:%1)"_s.arg(gap.tickets.last().number);
        QVERIFY2(draft->article.body.contains(other), qPrintable(draft->article.body));
        const auto made = desk().articles().create(*draft).result();
        VERIFY_OK(made);
        VERIFY_OK(lamp::gaps::answer(desk(), gap, *made).result());
        QVERIFY(gaps().isEmpty());
    }

    void aSearchBecomesTheTitle()
    {
        search(u"bitlocker recovery"_s);
        const auto draft = lamp::gaps::draft(desk(), gaps().value(0)).result();
        VERIFY_OK(draft);
        QCOMPARE(draft->article.title, u"Bitlocker recovery"_s);
        QCOMPARE(draft->article.state, ArticleState::Draft);
    }

    void aCopyForOthersHasNoSearches()
    {
        search(u"bitlocker"_s);
        const QString path = m_desk->folder() + u"/copy.desk";
        VERIFY_OK(desk().database().copyForOthers(path).result());
        const auto copy = Database::open(path, Database::Mode::ReadOnly, {});
        VERIFY_OK(copy);
        const auto count =
            (*copy)->readNow([](Connection &c) { return single(c, u"SELECT count(*) FROM search_gap"_s); });
        VERIFY_OK(count);
        QCOMPARE(count->toInt(), 0);
    }
};

LAMP_TEST(TestGaps)
#include "tst_gaps.moc"
