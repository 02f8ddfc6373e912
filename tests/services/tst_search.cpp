// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/querycheck.h"
#include "services/registry.h"
#include "services/search.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What is found, in which order, and what is not.
class TestSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;

    [[nodiscard]] QList<qint64> tickets(const QString &text, qint64 limit = 6) const
    {
        QList<qint64> ids;
        const auto hits = (*m_desk)->search().everything(text, limit).result().value();
        for (const AnyHit &hit : hits)
            if (hit.type == AnyHit::Type::WorkItem)
                ids << hit.id;
        return ids;
    }
    [[nodiscard]] QStringList articles(const QString &text) const
    {
        QStringList titles;
        const auto found = (*m_desk)->search().articles(text).result().value();
        for (const ArticleHit &hit : found.hits)
            titles << hit.title;
        return titles;
    }
    void solve(WorkItemId id) { VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, u"done"_s).result()); }
    void write(const QString &title, const QString &folder = {}, ArticleState state = ArticleState::Published,
               CategoryId category = {})
    {
        NewArticle fresh;
        fresh.article.title = title;
        fresh.article.folder = folder;
        fresh.article.state = state;
        fresh.article.categoryId = category;
        VERIFY_OK((*m_desk)->articles().create(fresh).result());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aMisspelledStatusIsRefusedWithItsPlace()
    {
        const Catalog &catalog = (*m_desk)->catalog();
        const auto wrong = parseTyped(u"is:open (status:opne or status:new)"_s, catalog);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Invalid);
        QVERIFY2(wrong.error().detail.startsWith(u"17: status: 'opne' is not one of open, closed, New"),
                 qPrintable(wrong.error().detail));
        for (const QString &right : {u"status:open"_s, u"status:\"in progress\""_s, u"status:new,closed"_s})
            VERIFY_OK(parseTyped(right, catalog));
    }
    void openTicketsStandBeforeClosedOnesThatMatchAsWell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << u"scanner jams"_s;
        QTest::newRow("two letters") << u"sc"_s;
    }
    void openTicketsStandBeforeClosedOnesThatMatchAsWell()
    {
        QFETCH(QString, typed);
        const WorkItemId open = m_desk->ticket(u"Scanner jams"_s);
        for (int i = 0; i < 12; ++i) // newer ones, all solved
            solve(m_desk->ticket(u"Scanner jams"_s));
        const auto found = tickets(typed);
        QCOMPARE(found.size(), 6);
        QCOMPARE(found.first(), open.value);
    }

    void recentTicketsStandBeforeOldOnesThatMatchAsWell()
    {
        const WorkItemId old = m_desk->ticket(u"Scanner jams"_s);
        solve(old);
        m_desk->clock().advanceMinutes(90 * 24 * 60);
        const WorkItemId recent = m_desk->ticket(u"Scanner jams"_s);
        solve(recent);
        QCOMPARE(tickets(u"scanner jams"_s), (QList<qint64>{recent.value, old.value}));
    }

    void betterMatchStillWinsOverAnOpenOne()
    {
        const WorkItemId exact = m_desk->ticket(u"Fax server certificate"_s);
        solve(exact);
        NewWorkItem other;
        other.item.title = u"Meeting room"_s;
        other.description =
            u"The display is dark. Somebody mentioned the certificate, much later, of some other thing, "
            "while the rest of this long text speaks of cables, adapters, batteries and remote "
            "controls that nobody can find when a meeting begins."_s;
        VERIFY_OK((*m_desk)->workItems().create(other).result());
        for (int i = 0; i < 20; ++i) // so that the word is rare enough to tell something
            m_desk->ticket(u"Something else entirely %1"_s.arg(i));
        QCOMPARE(tickets(u"certificate"_s).first(), exact.value);
    }

    void numberStaysOnTop()
    {
        const WorkItemId first = m_desk->ticket(u"Projector"_s);
        solve(first);
        m_desk->ticket(u"Invoice 1001 was not printed"_s);
        QCOMPARE(tickets(u"1001"_s).first(), first.value);
    }

    void theWholeNameStandsFirstThenWhatBeginsWithItOfWhateverKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("name of an asset") << u"prn-07"_s << QStringList{u"PRN-07"_s, u"PRN-07 jams"_s, u"PRN-07b"_s};
        QTest::newRow("serial") << u"vnb3k"_s << QStringList{u"PRN-07"_s};
        QTest::newRow("name of a person") << u"Nas Petrov"_s << QStringList{u"Nas Petrov"_s};
        QTest::newRow("title of an article") << u"clean the rollers"_s << QStringList{u"Clean the rollers"_s};
        QTest::newRow("start of a name with a number") << u"PRN-0"_s << QStringList{u"PRN-07 jams"_s, u"PRN-07"_s};
    }
    void theWholeNameStandsFirstThenWhatBeginsWithItOfWhateverKind()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, first);
        const auto asset = [this](const QString &name, const QString &serial) {
            Asset made;
            made.name = name;
            made.serial = serial;
            VERIFY_OK((*m_desk)->registry().create(made).result());
        };
        for (int i = 0; i < 8; ++i) // more than are shown, all before it by their names
            asset(u"A spare of PRN-07, %1"_s.arg(i), u"X%1"_s.arg(i));
        asset(u"PRN-07"_s, u"VNB3K"_s);
        asset(u"PRN-07b"_s, u"Y"_s);
        m_desk->person(u"Nas Petrov"_s);
        m_desk->ticket(u"PRN-07 jams"_s);
        for (int i = 0; i < 3; ++i)
            m_desk->ticket(u"Toner of PRN-07, with VNB3K and for Nas Petrov: clean the rollers"_s);
        write(u"Rollers: how to clean the rollers of PRN-07 (VNB3K), by Nas Petrov"_s);
        write(u"Clean the rollers"_s);
        QStringList titles;
        const auto hits = (*m_desk)->search().everything(typed, 6).result().value();
        for (const AnyHit &hit : hits.first(qMin(first.size(), hits.size())))
            titles << (hit.type == AnyHit::Type::WorkItem ? hit.title.section(u' ', 1) : hit.title);
        QCOMPARE(titles, first);
    }

    void aSnippetBeginsWithAWholeWord()
    {
        NewArticle fresh;
        fresh.article.title = u"Long line"_s;
        fresh.article.body = u"thermoplastics conductivity "_s.repeated(12) + u"spooler stands "_s;
        VERIFY_OK((*m_desk)->articles().create(fresh).result());
        const auto found = (*m_desk)->search().articles(u"spooler"_s).result().value();
        QCOMPARE(found.hits.size(), 1);
        const QString snippet = found.hits.first().snippet;
        QVERIFY2(snippet.startsWith(u"…thermoplastics ") || snippet.startsWith(u"…conductivity "), qPrintable(snippet));
        const auto [at, size] = found.hits.first().marks.first();
        QCOMPARE(snippet.mid(at, size), u"spooler"_s);
    }

    void aSnippetIsPlainAndItsMarksLieOnTheWords()
    {
        NewArticle fresh;
        fresh.article.title = u"Paper path"_s;
        fresh.article.body = u"## Steps\n\n| Code | **Means** |\n|---|---|\n| `0x1` | the **spool**er *stands* |\n\n"
                             "```sh\nnet stop spooler # now\n```\n"_s;
        VERIFY_OK((*m_desk)->articles().create(fresh).result());
        const auto found = (*m_desk)->search().articles(u"spooler"_s).result().value();
        QCOMPARE(found.hits.size(), 1);
        const ArticleHit &hit = found.hits.first();
        QCOMPARE(hit.snippet, u"…0x1 the spooler stands net stop spooler # now"_s);
        QCOMPARE(hit.marks.size(), 2);
        for (const auto &[at, size] : hit.marks)
            QCOMPARE(hit.snippet.mid(at, size), u"spooler"_s);
        const auto table = (*m_desk)->search().articles(u"stands"_s).result().value();
        QCOMPARE(table.hits.first().snippet, u"…0x1 the spooler stands net stop spooler # now"_s);
        const auto [at, size] = table.hits.first().marks.first();
        QCOMPARE(table.hits.first().snippet.mid(at, size), u"stands"_s);
    }

    void partOfAWordIsFoundOnlyWhereItStandsLetterByLetter_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("inside") << u"VNB3K12345"_s << u"b3k12"_s << true;
        QTest::newRow("other case") << u"vnb3k12345"_s << u"B3K12"_s << true;
        // Each three letters of what is typed stand somewhere in the serial, but never in a row.
        QTest::newRow("the same threes, another order") << u"XABCDYBCDEZ"_s << u"ABCDE"_s << false;
        QTest::newRow("the same threes, twice around") << u"7ABAB7"_s << u"BABABA"_s << false;
    }
    void partOfAWordIsFoundOnlyWhereItStandsLetterByLetter()
    {
        QFETCH(QString, serial);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        Asset asset;
        asset.name = u"PRN-07"_s;
        asset.serial = serial;
        const AssetId printer = (*m_desk)->registry().create(asset).result().value();
        const WorkItemId ticket = m_desk->ticket(u"Toner"_s, {}, printer);
        QCOMPARE(tickets(typed).contains(ticket.value), found);
    }

    void partOfATitleIsFoundOnlyWhereItStands_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("inside") << u"Error 0x80070035 in Explorer"_s << u"8007003"_s << true;
        QTest::newRow("with accents") << u"Drucksp\u00FCler h\u00E4ngt"_s << u"cksp\u00FCl"_s << true;
        QTest::newRow("threes of several words") << u"zzabcd and bcdezz"_s << u"abcde"_s << false;
    }
    void partOfATitleIsFoundOnlyWhereItStands()
    {
        QFETCH(QString, title);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        write(title);
        QCOMPARE(articles(typed).contains(title), found);
    }

    void aTypedSearchOfArticlesKeepsTheFiltersOfTheList_data()
    {
        QTest::addColumn<ArticleQuery>("query");
        QTest::addColumn<QStringList>("titles");
        const CategoryId hardware{1};
        const QString fresh = u"Toner fresh"_s, below = u"Toner below"_s, draft = u"Toner draft"_s,
                      old = u"Toner old"_s, beside = u"Toner beside"_s;
        QTest::newRow("all that are in use") << ArticleQuery{} << QStringList{below, beside, draft, fresh};
        QTest::newRow("retired ones too") << ArticleQuery{.retired = true}
                                          << QStringList{below, beside, draft, fresh, old};
        QTest::newRow("retired only") << ArticleQuery{.state = ArticleState::Retired} << QStringList{old};
        QTest::newRow("drafts only") << ArticleQuery{.state = ArticleState::Draft} << QStringList{draft};
        QTest::newRow("a folder and below") << ArticleQuery{.folder = u"Print"_s} << QStringList{below, fresh};
        QTest::newRow("without a folder") << ArticleQuery{.folder = QString()} << QStringList{draft};
        QTest::newRow("a category") << ArticleQuery{.category = hardware} << QStringList{fresh};
    }
    void aTypedSearchOfArticlesKeepsTheFiltersOfTheList()
    {
        QFETCH(ArticleQuery, query);
        QFETCH(QStringList, titles);
        for (const auto &[title, folder, state, category] :
             {std::tuple{u"Toner fresh"_s, u"Print"_s, ArticleState::Published, CategoryId{1}},
              {u"Toner below"_s, u"Print/Laser"_s, ArticleState::Published, CategoryId{}},
              {u"Toner beside"_s, u"Printers"_s, ArticleState::Published, CategoryId{}},
              {u"Toner draft"_s, QString(), ArticleState::Draft, CategoryId{}},
              {u"Toner old"_s, u"Old"_s, ArticleState::Retired, CategoryId{}}})
            write(title, folder, state, category);
        for (const QString &typed : {u"toner"_s, u"to"_s, u"oner"_s}) { // whole words, the start of one, a part of one
            const auto page = (*m_desk)->articles().page(typed, query, 60).result().value();
            QStringList shown;
            for (const ArticleListing &listing : page.rows)
                shown << listing.row.title;
            std::ranges::sort(shown);
            QCOMPARE(shown, titles);
            QCOMPARE(page.total, titles.size());
        }
    }

    void theOnesAskedForAreFoundBehindManyOthersThatMatchAsWell()
    {
        for (int i = 0; i < 8; ++i)
            write(u"Toner %1"_s.arg(i));
        write(u"A toner that somebody has begun to write about"_s, {}, ArticleState::Draft);
        write(u"The old toner"_s, {}, ArticleState::Retired);
        const auto drafts = (*m_desk)->articles().page(u"toner"_s, {.state = ArticleState::Draft}, 5).result().value();
        QCOMPARE(drafts.rows.size(), 1);
        QCOMPARE(drafts.total, 1);
        const auto all = (*m_desk)->articles().page(u"toner"_s, {.retired = true}, 60).result().value();
        QCOMPARE(all.rows.last().row.state, ArticleState::Retired); // asked for, but never in front
        QCOMPARE(all.total, 10);
    }
};
LAMP_TEST(TestSearch)

#include "tst_search.moc"
