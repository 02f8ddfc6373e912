// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/search.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// in:, tag:, lang:, asset: and os: in the search field of the knowledge base.
class TestSearchFilters : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    Desk &desk() { return **m_desk; }

    ArticleId write(const QString &title, const QString &folder, const QStringList &tags, const QString &affects,
                    const QString &body)
    {
        NewArticle fresh;
        fresh.article.title = title;
        fresh.article.folder = folder;
        fresh.article.affects = affects;
        fresh.article.body = body;
        fresh.article.state = ArticleState::Published;
        fresh.tags = tags;
        return desk().articles().create(fresh).result().value_or(ArticleId{});
    }
    QString titles(const QString &text)
    {
        QStringList list;
        const auto results = desk().search().articles(text).result().value_or(ArticleResults{});
        for (const ArticleHit &hit : results.hits)
            list.append(hit.title);
        list.sort();
        return list.join(u' ');
    }

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        write(u"Alpha"_s, u"Windows/Printing"_s, {u"hp"_s, u"paper"_s}, u"HP LaserJet M507dn, Windows 11"_s,
              u"queue\n\n```pwsh\nGet-Printer\n```\n"_s);
        write(u"Beta"_s, u"Linux/Printing"_s, {u"cups"_s}, u"Debian 13"_s, u"queue\n\n```sh\nlpstat\n```\n"_s);
        write(u"Gamma"_s, u"Windows/Update"_s, {u"hp"_s}, u"Windows 10 and 11"_s,
              u"queue\n\n## Affects\n\nLaptops of the sales team\n\n```powershell-console\nPS C:\\> x\n```\n"_s);
        const ArticleId delta = write(u"Delta"_s, {}, {}, {}, u"queue\n"_s);
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507dn"_s);
        VERIFY_OK(desk().articles().recordUse(delta, m_desk->ticket(u"Jam"_s, {}, printer), true).result());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aFilterNarrowsWhatIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("titles");
        QTest::newRow("no filter") << u"queue"_s << u"Alpha Beta Delta Gamma"_s;
        QTest::newRow("a folder") << u"queue in:Printing"_s << u"Alpha Beta"_s;
        QTest::newRow("a folder alone, small") << u"in:windows"_s << u"Alpha Gamma"_s;
        QTest::newRow("begin of a folder") << u"queue in:prin"_s << u"Alpha Beta"_s;
        QTest::newRow("without a folder") << u"queue -in:Linux"_s << u"Alpha Delta Gamma"_s;
        QTest::newRow("a tag") << u"tag:hp"_s << u"Alpha Gamma"_s;
        QTest::newRow("two tags") << u"tag:hp tag:paper"_s << u"Alpha"_s;
        QTest::newRow("without a tag") << u"queue -tag:hp"_s << u"Beta Delta"_s;
        QTest::newRow("a tag that nobody has") << u"queue tag:zebra"_s << u""_s;
        QTest::newRow("code in a language") << u"lang:powershell"_s << u"Alpha Gamma"_s;
        QTest::newRow("its short name") << u"queue lang:ps"_s << u"Alpha Gamma"_s;
        QTest::newRow("another") << u"lang:bash"_s << u"Beta"_s;
        QTest::newRow("a language in the making") << u"queue lang:powersh"_s << u"Alpha Gamma"_s;
        QTest::newRow("a system") << u"queue os:windows"_s << u"Alpha Gamma"_s;
        QTest::newRow("of a version") << u"os:\"windows 10\""_s << u"Gamma"_s;
        QTest::newRow("without a system") << u"queue -os:windows"_s << u"Beta Delta"_s;
        QTest::newRow("a model") << u"asset:M507dn"_s << u"Alpha Delta"_s; // Delta helped on one
        QTest::newRow("an asset: its model, and what helped on it") << u"asset:prn-07"_s << u"Alpha Delta"_s;
        QTest::newRow("what a section says") << u"asset:laptops"_s << u"Gamma"_s;
        QTest::newRow("several") << u"queue in:Windows tag:hp lang:powershell os:windows asset:m507dn"_s << u"Alpha"_s;
        QTest::newRow("unfinished asks nothing") << u"queue tag:"_s << u"Alpha Beta Delta Gamma"_s;
        QTest::newRow("with a mistake in the words") << u"queu in:printing tag:hp"_s << u"Alpha"_s;
        QTest::newRow("mistakes are looked for among them only") << u"quueue tag:cups"_s << u"Beta"_s;
    }
    void aFilterNarrowsWhatIsFound()
    {
        QFETCH(const QString, typed);
        QTEST(titles(typed), "titles");
    }

    void filtersFollowTheText()
    {
        const ArticleId id = write(u"Epsilon"_s, {}, {}, {}, u"```sql\nSELECT 1\n```\n"_s);
        QCOMPARE(titles(u"lang:sql"_s), u"Epsilon"_s);
        const Article before = desk().articles().find(id).result().value().article;
        Article after = before;
        after.body = u"```yaml\na: 1\n```\n"_s;
        after.folder = u"Databases"_s;
        VERIFY_OK(desk().articles().save(before, after, {}).result());
        QCOMPARE(titles(u"lang:sql"_s), QString());
        QCOMPARE(titles(u"lang:yml"_s), u"Epsilon"_s);
        QCOMPARE(titles(u"databases"_s), u"Epsilon"_s); // the folder is a word of the article
    }

    void filtersStandBesideThoseOfTheList()
    {
        const auto page = desk().articles().page(u"tag:hp"_s, {.folder = u"Windows/Update"_s}, 60).result();
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().row.title, u"Gamma"_s);
        QCOMPARE(page->rows.first().reason, ArticleReason());
    }
};

LAMP_TEST(TestSearchFilters)
#include "tst_searchfilters.moc"
