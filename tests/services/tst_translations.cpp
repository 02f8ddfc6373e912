// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownexport.h"
#include "exchange/markdownimport.h"
#include "services/articles.h"
#include "services/history.h"
#include "services/translations.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// One article in several languages.
class TestTranslations : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    ArticleId m_original;

    Desk &desk() { return **m_desk; }
    static NewArticle article(const QString &title, const QString &language, const QString &body = u"words\n"_s)
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.language = language;
        made.article.state = ArticleState::Published;
        return made;
    }
    ArticleId make(const NewArticle &made) { return desk().articles().create(made).result().value_or(ArticleId{}); }
    ArticleId translate(const QString &title, const QString &language, ArticleState state = ArticleState::Published)
    {
        auto made = translations::draft(desk(), m_original, language).result().value_or(NewArticle{});
        made.article.title = title;
        made.article.state = state;
        return translations::create(desk(), m_original, made).result().value_or(ArticleId{});
    }
    QStringList listed(const QString &reader)
    {
        ArticleQuery query;
        query.reader = reader;
        QStringList titles;
        const auto page = desk().articles().page({}, query, 50).result();
        for (const ArticleListing &row : page.value_or(ArticlePage{}).rows)
            titles.append(row.row.title);
        return titles;
    }
    QStringList found(const QString &text, const QString &reader)
    {
        ArticleQuery query;
        query.reader = reader;
        QStringList titles;
        const auto page = desk().articles().page(text, query, 50).result();
        for (const ArticleListing &row : page.value_or(ArticlePage{}).rows)
            titles.append(row.row.title);
        return titles;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        NewArticle made = article(u"Printer jams"_s, u"en"_s, u"Open the tray. ![p](p.png) 0x8007\n"_s);
        made.tags = {u"paper"_s};
        made.files = {{u"p.png"_s, "PNG"}};
        m_original = make(made);
        QVERIFY(m_original);
    }
    void cleanup() { m_desk.reset(); }

    void aDraftBeginsWithTheOriginal()
    {
        const auto draft = translations::draft(desk(), m_original, u"de"_s).result();
        VERIFY_OK(draft);
        QCOMPARE(draft->article.language, u"de"_s);
        QCOMPARE(draft->article.state, ArticleState::Draft);
        QVERIFY(draft->article.body.contains(u"Open the tray"));
        QCOMPARE(draft->tags, QStringList{u"paper"_s});
        QCOMPARE(draft->files.size(), 1);
        QVERIFY(!draft->article.id && draft->article.uid.isEmpty());
    }

    void listsShowTheReadersLanguage()
    {
        translate(u"Drucker staut"_s, u"de-AT"_s);
        translate(u"Imprimante bloqu\u00e9e"_s, u"fr"_s);
        make(article(u"Another"_s, {}));
        QCOMPARE(listed(u"de"_s), (QStringList{u"Another"_s, u"Drucker staut"_s}));
        QCOMPARE(listed(u"fr"_s), (QStringList{u"Another"_s, u"Imprimante bloqu\u00e9e"_s}));
        QCOMPARE(listed(u"en"_s), (QStringList{u"Another"_s, u"Printer jams"_s}));
        QCOMPARE(listed(u"it"_s), (QStringList{u"Another"_s, u"Printer jams"_s}));
        QCOMPARE(listed({}).size(), 4);
    }

    void aSearchShowsOneRowOfThem()
    {
        translate(u"Drucker staut"_s, u"de"_s);
        QCOMPARE(found(u"0x8007"_s, u"de"_s), QStringList{u"Drucker staut"_s});
        QCOMPARE(found(u"0x8007"_s, u"en"_s), QStringList{u"Printer jams"_s});
        QCOMPARE(found(u"0x8007"_s, u"it"_s), QStringList{u"Printer jams"_s});
        QCOMPARE(found(u"Drucker"_s, u"en"_s), QStringList{u"Drucker staut"_s}); // only this one says it
    }

    void aDraftTakesNobodysPlace()
    {
        translate(u"Drucker staut"_s, u"de"_s, ArticleState::Draft);
        QCOMPARE(listed(u"de"_s), QStringList{u"Printer jams"_s});
        ArticleQuery drafts;
        drafts.reader = u"de"_s;
        drafts.state = ArticleState::Draft;
        QCOMPARE(desk().articles().ids(drafts).result()->size(), 1);
        VERIFY_OK(desk().articles().setState({m_original}, ArticleState::Retired).result());
        QCOMPARE(listed(u"de"_s), QStringList{u"Drucker staut"_s}); // nothing else is left of it
    }

    void eachLeadsToTheOthers()
    {
        const ArticleId german = translate(u"Drucker staut"_s, u"de"_s);
        for (const ArticleId id : {m_original, german}) {
            const auto list = translations::of(desk(), id).result();
            VERIFY_OK(list);
            QCOMPARE(list->size(), 2);
            QVERIFY(list->first().original && list->first().id == m_original);
            QCOMPARE(list->last().language, u"de"_s);
            QVERIFY(!list->last().behind);
        }
        m_desk->clock().advanceMinutes(5);
        const Article before = desk().articles().find(m_original).result()->article;
        Article after = before;
        after.body += u"More.\n"_s;
        VERIFY_OK(desk().articles().save(before, after, {}).result());
        QVERIFY(translations::of(desk(), german).result()->last().behind);
    }

    void whatCannotBeATranslationIsRefused()
    {
        const ArticleId german = translate(u"Drucker staut"_s, u"de"_s);
        QVERIFY(german);
        QVERIFY(!translate(u"Noch einmal"_s, u"de-CH"_s)); // there is one in German
        QVERIFY(!translate(u"Again"_s, u"en-GB"_s));       // that is the original's
        QVERIFY(!translate(u"Nothing"_s, {}));
        const ArticleId other = make(article(u"Otro"_s, u"es"_s));
        VERIFY_OK(translations::join(desk(), other, german).result()); // by way of a translation
        QCOMPARE(translations::of(desk(), m_original).result()->size(), 3);
        VERIFY_OK(translations::leave(desk(), other).result());
        QCOMPARE(translations::of(desk(), m_original).result()->size(), 2);
        QVERIFY(!translations::join(desk(), m_original, other).result()); // it has one of its own
    }

    void undoTakesTheTranslationBack()
    {
        translate(u"Drucker staut"_s, u"de"_s);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(listed(u"de"_s), QStringList{u"Printer jams"_s});
        QVERIFY(translations::of(desk(), m_original).result()->isEmpty());
    }

    void aFolderOfFilesKeepsThemTogether()
    {
        translate(u"Drucker staut"_s, u"de"_s);
        const QString folder = m_desk->folder() + u"/out";
        VERIFY_OK(ArticleExport(desk()).run(folder).result());
        test::TempDesk other;
        const auto done = ArticleImport(*other).run(folder).result();
        VERIFY_OK(done);
        QCOMPARE(done->count(ArticleImportItem::Action::New), 2);
        ArticleQuery german;
        german.reader = u"de"_s;
        const auto rows = other->articles().page({}, german, 10).result();
        QCOMPARE(rows->rows.size(), 1);
        QCOMPARE(rows->rows.first().row.title, u"Drucker staut"_s);
        const auto again = ArticleImport(*other).run(folder).result();
        QCOMPARE(again->count(ArticleImportItem::Action::Unchanged), 2);
        QVERIFY(again->items.first().notes.isEmpty() && again->items.last().notes.isEmpty());
    }

    void languagesHaveTheirOwnNames()
    {
        QCOMPARE(translations::languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(translations::languageName(u"fr-CA"_s), u"Fran\u00e7ais canadien"_s);
        QCOMPARE(translations::languageName({}), QString());
        QCOMPARE(translations::languageName(u"xx"_s), u"xx"_s);
    }
};
LAMP_TEST(TestTranslations)

#include "tst_translations.moc"
