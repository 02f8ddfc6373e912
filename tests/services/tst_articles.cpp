// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/articletext.h"
#include "services/files.h"
#include "services/history.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

NewArticle sampleArticle(const QString &title, const QString &body = u"Text."_s)
{
    NewArticle made;
    made.article.title = title;
    made.article.body = body;
    made.article.state = ArticleState::Published;
    return made;
}

} // namespace

class TestArticles : public QObject {
    Q_OBJECT

private:
    test::TempDesk m_desk;

    ArticleId make(const NewArticle &article)
    {
        const auto made = m_desk->articles().create(article).result();
        return made ? *made : ArticleId{};
    }
    ArticleDetails details(ArticleId id) { return m_desk->articles().find(id).result().value_or(ArticleDetails{}); }

private slots:
    void initTestCase() { m_desk.technician(u"Dana Okafor"_s); }

    void createdArticleIsFoundWithTagsAndFiles()
    {
        NewArticle made = sampleArticle(u"  Printer   offline "_s, u"![port](images/port.png)"_s);
        made.tags = {u"printing"_s, u"windows"_s, u" printing "_s};
        made.files = {{u"images/port.png"_s, "png bytes"}};
        const ArticleId id = make(made);
        QVERIFY(id);
        const ArticleDetails found = details(id);
        QCOMPARE(found.article.title, u"Printer offline"_s);
        QCOMPARE(found.tags, (QStringList{u"printing"_s, u"windows"_s}));
        QCOMPARE(found.attachments.size(), 1);
        QCOMPARE(found.attachments.first().name, u"images/port.png"_s);
        QCOMPARE(found.owner, u"Dana Okafor"_s);
        QCOMPARE(found.article.uid.size(), 16);
        QCOMPARE(found.article.updatedAt, m_desk.clock().now());
        QCOMPARE(m_desk->files().content(found.attachments.first().id).result().value_or(QByteArray()),
                 QByteArray("png bytes"));
    }

    void articleWithoutTitleIsRefused()
    {
        const auto made = m_desk->articles().create(sampleArticle(u"   "_s)).result();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
    }

    void saveChangesTextAndTagsInOneActThatUndoTakesBack()
    {
        NewArticle made = sampleArticle(u"VPN drops"_s, u"Old"_s);
        made.tags = {u"vpn"_s, u"network"_s};
        const ArticleId id = make(made);
        const Article before = details(id).article;
        Article after = before;
        after.body = u"New"_s;
        m_desk.clock().advanceMinutes(5);
        VERIFY_OK(m_desk->articles().save(before, after, {u"network"_s, u"wifi"_s}, {{u"a.txt"_s, "x"}}).result());
        QCOMPARE(details(id).article.body, u"New"_s);
        QCOMPARE(details(id).article.updatedAt, m_desk.clock().now());
        QCOMPARE(details(id).tags, (QStringList{u"network"_s, u"wifi"_s}));
        QCOMPARE(details(id).attachments.size(), 1);
        VERIFY_OK(m_desk->history().undo().result());
        QCOMPARE(details(id).article.body, u"Old"_s);
        QCOMPARE(details(id).article.updatedAt, before.updatedAt);
        QCOMPARE(details(id).tags, (QStringList{u"network"_s, u"vpn"_s}));
        QVERIFY(details(id).attachments.isEmpty());
    }

    void saveOverSomeoneElsesChangeIsAConflict()
    {
        const ArticleId id = make(sampleArticle(u"Conflict"_s));
        const Article mine = details(id).article;
        Article theirs = mine;
        theirs.body = u"Theirs"_s;
        VERIFY_OK(m_desk->articles().save(mine, theirs, {}).result());
        Article ours = mine;
        ours.body = u"Ours"_s;
        const auto saved = m_desk->articles().save(mine, ours, {}).result();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        QCOMPARE(details(id).article.body, u"Theirs"_s);
    }

    void fileOfTheSameNameTakesTheOldOnesPlace()
    {
        NewArticle made = sampleArticle(u"Pictures"_s);
        made.files = {{u"a.png"_s, "one"}};
        const ArticleId id = make(made);
        const Article article = details(id).article;
        VERIFY_OK(m_desk->articles().save(article, article, {}, {{u"a.png"_s, "two!"}, {u"b.png"_s, "b"}}).result());
        const auto files = details(id).attachments;
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"a.png"_s);
        QCOMPARE(files[0].size, 4);
        QCOMPARE(m_desk->files().content(files[0].id).result().value_or(QByteArray()), QByteArray("two!"));
    }

    void revisionsReadBackwardsAndRestoreBringsOneBack()
    {
        const ArticleId id = make(sampleArticle(u"First title"_s, u"one\ntwo\n"_s));
        m_desk.clock().advanceMinutes(60);
        Article now = details(id).article;
        Article next = now;
        next.body = u"one\ntwo\nthree\n"_s;
        VERIFY_OK(m_desk->articles().save(now, next, {}).result());
        m_desk.clock().advanceMinutes(60);
        VERIFY_OK(m_desk->articles().setState({id}, ArticleState::Draft).result()); // no revision of the text
        now = details(id).article;
        next = now;
        next.title = u"Second title"_s;
        next.body = u"three\n"_s;
        VERIFY_OK(m_desk->articles().save(now, next, {}).result());

        const auto revisions = m_desk->articles().revisions(id).result();
        VERIFY_OK(revisions);
        QCOMPARE(revisions->size(), 3);
        QCOMPARE(revisions->at(0).title, u"Second title"_s);
        QCOMPARE(revisions->at(0).body, u"three\n"_s);
        QVERIFY(revisions->at(0).summary.startsWith(u"title, text"_s));
        QCOMPARE(revisions->at(1).title, u"First title"_s);
        QCOMPARE(revisions->at(1).body, u"one\ntwo\nthree\n"_s);
        QCOMPARE(revisions->at(1).actor, u"Dana Okafor"_s);
        QCOMPARE(revisions->at(2).body, u"one\ntwo\n"_s);
        QVERIFY(revisions->at(2).at < revisions->at(1).at);

        VERIFY_OK(m_desk->articles().restore(id, revisions->at(2)).result());
        QCOMPARE(details(id).article.title, u"First title"_s);
        QCOMPARE(details(id).article.body, u"one\ntwo\n"_s);
        QCOMPARE(m_desk->articles().revisions(id).result()->size(), 4);
    }

    void retiredArticlesLeaveListsAndSearchButStay()
    {
        const ArticleId id = make(sampleArticle(u"Quixotic gateway"_s));
        QCOMPARE(m_desk->search().articles(u"quixotic"_s).result()->hits.size(), 1);
        VERIFY_OK(m_desk->articles().remove(id).result());
        QVERIFY(m_desk->search().articles(u"quixotic"_s).result()->hits.isEmpty());
        QVERIFY(!m_desk->articles().ids({}).result()->contains(id));
        ArticleQuery retired;
        retired.retired = true;
        QVERIFY(m_desk->articles().ids(retired).result()->contains(id));
        VERIFY_OK(m_desk->articles().setState({id}, ArticleState::Published).result());
        QCOMPARE(m_desk->search().articles(u"quixotic"_s).result()->hits.size(), 1);
    }

    void savedTextIsFoundAtOnce()
    {
        const ArticleId id = make(sampleArticle(u"Toner"_s, u"Nothing."_s));
        QVERIFY(m_desk->search().articles(u"xerography"_s).result()->hits.isEmpty());
        const Article before = details(id).article;
        Article after = before;
        after.body = u"About xerography."_s;
        VERIFY_OK(m_desk->articles().save(before, after, {}).result());
        QCOMPARE(m_desk->search().articles(u"xerography"_s).result()->hits.first().id, id);
    }

    void listsByFolderCategoryAndState_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("a folder with what is below") << u"Windows"_s << QStringList{u"W1"_s, u"W2"_s, u"W3"_s};
        QTest::newRow("a folder below") << u"Windows/Printing"_s << QStringList{u"W2"_s};
        QTest::newRow("no other folder that begins alike") << u"Win"_s << QStringList{};
        QTest::newRow("a folder with a dot after its name") << u"Windows.old"_s << QStringList{u"W4"_s};
    }
    void listsByFolderCategoryAndState()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, titles);
        static const bool made = [this] {
            const std::pair<const char *, const char *> places[] = {
                {"W3", "Windows/Update"}, {"W1", "Windows"}, {"W2", "Windows/Printing"}, {"W4", "Windows.old"}};
            for (const auto &[title, place] : places) {
                NewArticle article = sampleArticle(QString::fromLatin1(title));
                article.article.folder = QString::fromLatin1(place);
                make(article);
            }
            return true;
        }();
        QVERIFY(made);
        ArticleQuery query;
        query.folder = folder;
        const auto rows =
            m_desk->articles().rows(m_desk->articles().ids(query).result().value_or(QList<ArticleId>())).result();
        VERIFY_OK(rows);
        QStringList found;
        for (const ArticleRow &row : *rows)
            found.append(row.title);
        QCOMPARE(found, titles);
        const auto folders = m_desk->articles().folders().result();
        VERIFY_OK(folders);
        QVERIFY(folders->contains(ArticleFolder{u"Windows"_s, 3}));
        QVERIFY(folders->contains(ArticleFolder{u"Windows/Printing"_s, 1}));
    }

    void useCountsOncePerTicketAndSaysWhatHelped()
    {
        const ArticleId id = make(sampleArticle(u"Used"_s));
        const WorkItemId one = m_desk.ticket(u"One"_s), two = m_desk.ticket(u"Two"_s);
        VERIFY_OK(m_desk->articles().recordUse(id, one, false).result());
        m_desk.clock().advanceMinutes(1);
        VERIFY_OK(m_desk->articles().recordUse(id, two, true, 6).result());
        QCOMPARE(details(id).used, 2);
        QCOMPARE(details(id).helped, 1);
        QCOMPARE(details(id).uses.first().id, two); // the newest first
        VERIFY_OK(m_desk->articles().recordUse(id, one, true, 3).result());
        QCOMPARE(details(id).used, 2);
        QCOMPARE(details(id).helped, 2);
    }

    void relatedArticlesShareTagsThenFolder()
    {
        NewArticle base = sampleArticle(u"Base"_s), tagged = sampleArticle(u"Tagged"_s),
                   near = sampleArticle(u"Near"_s);
        NewArticle retired = sampleArticle(u"Gone"_s);
        base.tags = tagged.tags = retired.tags = {u"only-here"_s};
        base.article.folder = near.article.folder = u"Somewhere/Else"_s;
        const ArticleId id = make(base);
        make(near);
        make(tagged);
        const ArticleId gone = make(retired);
        VERIFY_OK(m_desk->articles().remove(gone).result());
        QStringList titles;
        for (const ArticleRow &row : details(id).related)
            titles.append(row.title);
        QCOMPARE(titles, (QStringList{u"Tagged"_s, u"Near"_s}));
    }

    void draftFromASolvedTicketHasSymptomCauseAndSteps()
    {
        const PersonId user = m_desk.person(u"Priya Shah"_s);
        const AssetId asset = m_desk.asset(u"PRN-07"_s, u"HP M507"_s);
        NewWorkItem item;
        item.item.title = u"Cannot print"_s;
        item.item.requesterId = user;
        item.item.assetId = asset;
        item.description = u"Nothing comes out\nsince this morning."_s;
        item.tags = {u"printing"_s};
        const WorkItemId id = m_desk->workItems().create(item).result().value_or(WorkItemId{});
        QVERIFY(id);
        NewEntry note;
        note.workItemId = id;
        note.body = u"Cleared the queue:\n\n```powershell\nRestart-Service Spooler\n```"_s;
        note.minutes = 7;
        VERIFY_OK(m_desk->workItems().addEntry(note).result());
        VERIFY_OK(m_desk->workItems().solve({id}, u"settings"_s, u"spooler restarted"_s, {}, 5).result());

        const auto draft = m_desk->articles().fromWorkItem(id).result();
        VERIFY_OK(draft);
        QCOMPARE(draft->article.title, u"Cannot print"_s);
        QCOMPARE(draft->article.affects, u"HP M507"_s);
        QCOMPARE(draft->article.state, ArticleState::Draft);
        QCOMPARE(draft->tags, QStringList{u"printing"_s});
        QVERIFY2(draft->article.body.startsWith(u"> **Symptom** Nothing comes out since this morning."_s),
                 qPrintable(draft->article.body));
        for (const auto &part :
             {u"## Cause"_s, u"## Steps"_s, u"spooler restarted"_s, u"Restart-Service Spooler"_s, u"## Check"_s})
            QVERIFY2(draft->article.body.contains(part), qPrintable(part));
        QVERIFY(draft->article.minutes >= 7);

        const ArticleId made = make(*draft);
        QVERIFY(made);
        QCOMPARE(details(made).uses.size(), 1); // the ticket it came from
        QCOMPARE(details(made).uses.first().id, id);
        QCOMPARE(details(made).helped, 1);
    }

    void insertTextIsALinkAndTheStepsAsAQuote()
    {
        const ArticleId id = make(sampleArticle(
            u"Spooler [stopped]"_s,
            u"> **Symptom** x\n\n## Steps\n\n1. Do\n\n```sh\nrun # Steps\n# no heading\n```\n\n## Roll back\n\nno"_s));
        const auto text = m_desk->articles().insertText(id).result();
        VERIFY_OK(text);
        QCOMPARE(
            *text,
            QString(
                u"[Spooler (stopped)](article:%1)\n\n> 1. Do\n>\n> ```sh\n> run # Steps\n> # no heading\n> ```\n"_s.arg(
                    id.value)));
    }

    void insertTextFillsInTheVariablesOfTheItem()
    {
        const ArticleId id = make(sampleArticle(u"Ping"_s, u"## Steps\n\nping {{asset.name}} {{asset.address}}"_s));
        const WorkItemId item = m_desk.ticket(u"x"_s, {}, m_desk.asset(u"PRN-07"_s));
        const auto text = m_desk->articles().insertText(id, item).result();
        VERIFY_OK(text);
        QVERIFY2(text->contains(u"ping PRN-07 {{asset.address}}"_s), qPrintable(*text));
    }

    void longStepsComeWholeWithClosedCode()
    {
        Article article;
        article.id = {7};
        article.title = u"Long"_s;
        article.body = u"## Fix\n```\n"_s + u"line\n"_s.repeated(100);
        const QString text = ArticleText::forEntry(article);
        QCOMPARE(text.count(u"```"_s), 2);
        QCOMPARE(text.count(u"> line"_s), 100);
        QVERIFY(!text.contains(u'\u2026'));
    }

    void copyForTheUserLeavesOutWhatIsForTechnicians()
    {
        const QString body =
            u"> **Symptom** It is slow.\n\n## Steps\n\n1. Restart it\n\n## Background\n\nSecret\n\n### "
            "Detail\n\nMore secret\n\n## Check\n\nIt is fast.\n"_s;
        const QString text = ArticleText::forUser(u"Slow PC"_s, body);
        QVERIFY(text.startsWith(u"Slow PC\n\n"_s));
        QVERIFY(text.contains(u"1. Restart it"_s));
        QVERIFY(text.contains(u"It is fast."_s));
        QVERIFY(!text.contains(u"ecret"_s));
        QVERIFY(!text.contains(u"**"_s));
    }

    void verifyingNotesWhoAndWhen()
    {
        const ArticleId id = make(sampleArticle(u"Verified"_s));
        VERIFY_OK(m_desk->articles().verify(id).result());
        QCOMPARE(details(id).article.verifiedOn, QDate(2026, 11, 24));
        QCOMPARE(details(id).verifiedBy, u"Dana Okafor"_s);
    }

    void everyActIsOneLineOfHistoryInWords()
    {
        const ArticleId id = make(sampleArticle(u"Told"_s));
        VERIFY_OK(m_desk->articles().setState({id}, ArticleState::Retired).result());
        const auto page = m_desk->history().page({}, 2).result();
        VERIFY_OK(page);
        QCOMPARE(page->at(0).sentence, u"Retired the article Told"_s);
        QCOMPARE(page->at(1).sentence, u"Wrote the article Told"_s);
    }

    void fullTextFollowsWhatAnArticleAffectsAndTheNamesOfItsTags()
    {
        NewArticle made = sampleArticle(u"Fuser"_s);
        made.tags = {u"quillon"_s};
        const ArticleId id = make(made);
        QVERIFY(id);
        VERIFY_OK(m_desk->database()
                      .write({"Changed %1", {}},
                             [id](ChangeSet &c) -> Result<void> {
                                 LAMP_TRY(before, rows::get<Article>(c.connection(), id));
                                 Article after = before;
                                 after.affects = u"Zephyrjet"_s;
                                 LAMP_CHECK(rows::update(c, before, after));
                                 LAMP_TRY(tags, rows::where<Tag>(c.connection(), u"WHERE name = ?"_s, {u"quillon"_s}));
                                 Tag tag = tags.first();
                                 tag.name = u"vambrace"_s;
                                 return rows::update(c, tags.first(), tag);
                             })
                      .result());
        for (const auto &[word, hits] : {std::pair(u"zephyrjet"_s, 1), std::pair(u"vambrace"_s, 1),
                                         std::pair(u"quillon"_s, 0)})
            QCOMPARE(m_desk->search().articles(word).result().value().hits.size(), hits);
    }
};

LAMP_TEST(TestArticles)
#include "tst_articles.moc"
