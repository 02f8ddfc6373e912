// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlelinks.h"
#include "services/articles.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Where the links of articles lead, and what leads to an article.
class TestArticleLinks : public QObject {
    Q_OBJECT
private:
    using Why = BrokenLink::Why;
    std::unique_ptr<test::TempDesk> m_desk;

    Desk &desk() { return **m_desk; }
    ArticleId make(const QString &title, const QString &body, ArticleState state = ArticleState::Published)
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.state = state;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    QList<BrokenLink> brokenIn(ArticleId id)
    {
        return articlelinks::brokenIn(desk(), id).result().value_or(QList<BrokenLink>());
    }
    QString numberOf(WorkItemId id) { return desk().workItems().details(id).result().value().item.number; }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void linksThatLeadNowhereAreFound_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("why");
        QTest::newRow("no article") << u"article:999999"_s << int(Why::NoArticle);
        QTest::newRow("no ticket") << u"ticket:999999"_s << int(Why::NoTicket);
        QTest::newRow("no asset") << u"asset:NO-SUCH-1"_s << int(Why::NoAsset);
        QTest::newRow("no heading") << u"#nowhere"_s << int(Why::NoHeading);
        QTest::newRow("a path") << u"file:///etc/passwd"_s << int(Why::Refused);
        QTest::newRow("a heading") << u"#check-it"_s << -1;
        QTest::newRow("an asset") << u"asset:PRN-07"_s << -1;
        QTest::newRow("the web is not asked") << u"https://example.invalid/x"_s << -1;
    }
    void linksThatLeadNowhereAreFound()
    {
        QFETCH(QString, target);
        QFETCH(int, why);
        m_desk->asset(u"PRN-07"_s);
        const ArticleId id = make(u"Links"_s, u"---\nrisk: low\n---\n\nSee\n\n[the *words*](%1)\n\n## Check it\n"_s
                                                   .arg(target));
        const QList<BrokenLink> found = brokenIn(id);
        QCOMPARE(found.size(), why < 0 ? 0 : 1);
        if (found.isEmpty())
            return;
        QCOMPARE(int(found.first().why), why);
        QCOMPARE(found.first().article, id);
        QCOMPARE(found.first().text, u"the words"_s);
        QVERIFY(!articlelinks::reasonWord(found.first().why).isEmpty());
    }

    void retiredArticlesAreNoAnswerAndAreNotAsked()
    {
        const ArticleId old = make(u"Old"_s, u"[gone](article:999999)\n"_s, ArticleState::Retired);
        const ArticleId id = make(u"Links"_s, u"[old](article:%1)\n"_s.arg(old.value));
        QCOMPARE(brokenIn(id).size(), 1);
        QCOMPARE(brokenIn(id).first().why, Why::RetiredArticle);
        const auto all = articlelinks::broken(desk()).result();
        VERIFY_OK(all);
        QVERIFY(std::ranges::none_of(all->links, [old](const BrokenLink &link) { return link.article == old; }));
        QCOMPARE(std::ranges::count(all->links, id, &BrokenLink::article), 1);
        QVERIFY(!all->more);
    }

    void whatLeadsToAnArticleIsFound()
    {
        const ArticleId id = make(u"Target"_s, u"x\n"_s);
        make(u"Digits"_s, u"[no](article:"_s + QString::number(id.value) + u"0)\n");
        const ArticleId from = make(u"From"_s, u"[yes](article:%1)\n"_s.arg(id.value));
        make(u"Retired"_s, u"[yes](article:%1)\n"_s.arg(id.value), ArticleState::Retired);
        NewWorkItem item;
        item.item.title = u"Cannot print"_s;
        item.description = u"as in [the article](article:%1)"_s.arg(id.value);
        const WorkItemId ticket = desk().workItems().create(item).result().value_or(WorkItemId{});
        const auto links = articlelinks::to(desk(), id).result();
        VERIFY_OK(links);
        QCOMPARE(links->articles.size(), 1);
        QCOMPARE(ArticleId{links->articles.first().id}, from);
        QCOMPARE(links->items.size(), 1);
        QCOMPARE(links->items.first().id, ticket);
        // Where it was used it stands among the uses.
        VERIFY_OK(desk().articles().recordUse(id, ticket, true).result());
        QVERIFY(articlelinks::to(desk(), id).result()->items.isEmpty());
    }

    void theQueueFindsWhatAnArticleWasUsedOn()
    {
        const ArticleId id = make(u"Spooler"_s, u"x\n"_s);
        QCOMPARE(articlelinks::queryOfUses(desk(), id).result().value(), QString());
        const WorkItemId one = m_desk->ticket(u"One"_s), two = m_desk->ticket(u"Two"_s);
        m_desk->ticket(u"Three"_s);
        for (const WorkItemId ticket : {one, two, one})
            VERIFY_OK(desk().articles().recordUse(id, ticket, true).result());
        const QString query = articlelinks::queryOfUses(desk(), id).result().value();
        QVERIFY2(query.contains(numberOf(one)) && query.contains(numberOf(two)), qPrintable(query));
        const auto parsed = parseQuery(query);
        VERIFY_OK(parsed);
        auto ids = desk().workItems().ids(*parsed, 0).result().value();
        std::ranges::sort(ids, {}, &WorkItemId::value);
        QCOMPARE(ids, (QList<WorkItemId>{one, two}));
    }
};
LAMP_TEST(TestArticleLinks)

#include "tst_articlelinks.moc"
