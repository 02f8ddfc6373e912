// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/collectionsdialog.h"
#include "knowledge/exportdialog.h"
#include "knowledgepagefixture.h"
#include "services/collections.h"
#include "services/translations.h"
#include "store/rows.h"
#include "widgets/articleorigin.h"

#include <QLineEdit>
#include <QPushButton>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What leaves the knowledge page as files, languages of an article, and pages of collections.
class TestKnowledgeOutward : public KnowledgePageFixture {
    Q_OBJECT

    // As an import leaves it.
    void makePage(ArticleId id)
    {
        const auto made
            = desk().database()
                  .write({"Imported the collection %1", u"Wiki"_s},
                         [id](ChangeSet &changes) -> Result<void> {
                             Collection wiki{.uid = "0123456789abcdef", .name = u"Wiki"_s, .licence = u"CC BY-SA"_s};
                             LAMP_TRY(collection, rows::insert(changes, wiki));
                             LAMP_CHECK(rows::insert(changes, CollectionPage{.articleId = id,
                                                                             .collectionId = collection,
                                                                             .path = u"A/Page"_s}));
                             return {};
                         })
                  .result();
        VERIFY_OK(made);
    }
    void choose(const QString &folder)
    {
        auto *files = m_page->findChild<QFileDialog *>(u"exportFolder"_s);
        QVERIFY(files);
        QVERIFY(QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, folder)));
        files->close();
    }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void articlesGoOutAsASiteOrAsFiles_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("file");
        QTest::newRow("site") << u"exportAsSite"_s << u"index.html"_s;
        QTest::newRow("Markdown") << u"exportAsMarkdown"_s << u"Printing/jam.md"_s;
    }
    void articlesGoOutAsASiteOrAsFiles()
    {
        QFETCH(QString, button);
        QFETCH(QString, file);
        make(u"Jam"_s, u"Open the tray\n"_s, u"Printing"_s);
        open();
        page().exportArticles();
        auto *dialog = m_page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(button)->setChecked(true);
        const bool site = button == u"exportAsSite";
        QCOMPARE(dialog->findChild<QComboBox *>(u"exportCategory"_s)->isEnabled(), site);
        dialog->findChild<QPushButton *>(u"exportChooseFolder"_s)->click();
        QSignalSpy said(m_page.get(), &KnowledgePage::message);
        const QString folder = m_desk->folder() + u"/out";
        choose(folder);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(QFile::exists(folder + u'/' + file), qPrintable(file));
        QTRY_VERIFY(!m_page->findChild<ExportDialog *>());
    }

    void theLanguageIsSwitchedOnThePage()
    {
        const ArticleId original = make(u"Printer jams"_s, u"Open the tray\n"_s);
        auto made = translations::draft(desk(), original, u"de"_s).result().value();
        made.article.title = u"Drucker staut"_s;
        made.article.state = ArticleState::Published;
        const ArticleId german = translations::create(desk(), original, made).result().value();
        open();
        show(original);
        QTRY_VERIFY(find<QToolButton>("articleLanguage1"));
        QCOMPARE(find<QToolButton>("articleLanguage1")->text(), u"Deutsch"_s);
        QVERIFY(find<QToolButton>("articleLanguage0")->isChecked());
        press("articleLanguage1");
        QTRY_COMPARE(page().view().details().article.id, german);
        QTRY_VERIFY(find<QToolButton>("articleLanguage1") && find<QToolButton>("articleLanguage1")->isChecked());
    }

    void anArticleAloneHasNoSuchLine()
    {
        const ArticleId id = make(u"Alone"_s, u"x\n"_s);
        open();
        show(id);
        QVERIFY(find<ArticleOrigin>("articleOrigin")->isHidden());
    }

    void translatingBeginsADraft()
    {
        const ArticleId original = make(u"Printer jams"_s, u"Open the tray\n"_s);
        open();
        show(original);
        page().translateArticle(u"de"_s);
        QTRY_VERIFY(page().isEditing());
        QCOMPARE(translations::of(desk(), original).result()->size(), 0); // nothing is kept before the save
        find<QLineEdit>("articleTitle")->setText(u"Drucker klemmt"_s);
        find<QPushButton>("articleSave")->click();
        QTRY_VERIFY(!page().isEditing());
        const auto list = translations::of(desk(), original).result();
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->last().state, ArticleState::Draft);
    }

    void aPageOfACollectionSaysWhereItIsFromAndIsNotEdited()
    {
        const ArticleId own = make(u"Own"_s, u"x\n"_s);
        const ArticleId id = make(u"Mount"_s, u"mount -a\n"_s, u"Wiki"_s);
        makePage(id);
        open();
        show(id);
        QTRY_VERIFY(find<QLabel>("articleSource")->isVisible());
        QVERIFY(find<QLabel>("articleSource")->text().contains(u"CC BY-SA"));
        QVERIFY(find<QPushButton>("articleEdit")->isHidden());
        page().editArticle();
        QVERIFY(!page().isEditing());
        show(own);
        QTRY_VERIFY(!find<QPushButton>("articleEdit")->isHidden());
        QVERIFY(find<QLabel>("articleSource")->isHidden());
    }

    void aCollectionIsTakenOut()
    {
        makePage(make(u"Mount"_s, u"mount -a\n"_s, u"Wiki"_s));
        open();
        page().showCollections();
        auto *dialog = m_page->findChild<CollectionsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"collectionsList"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Wiki"));
        QSignalSpy said(m_page.get(), &KnowledgePage::message);
        dialog->findChild<QPushButton *>(u"collectionRemove"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(list->count(), 0);
        QCOMPARE(collections::list(desk()).result()->size(), 0);
        QVERIFY(desk().articles().ids({.retired = true}).result()->isEmpty());
        dialog->reject();
    }

    void anArticleIsWrittenAsPdf()
    {
        const QString path = m_desk->folder() + u"/a.pdf";
        const ArticlePrint::Sheet sheet{u"Jam"_s, u"Printing"_s, u"Open the tray\n"_s, u"office.desk"_s, {}};
        ArticlePrint print(m_highlighter, sheet, nullptr);
        QCOMPARE(print.writePdf(path), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5).startsWith("%PDF-"));
        QCOMPARE(print.writePdf(m_desk->folder() + u"/nowhere/a.pdf"), 0);
    }
};
LAMP_TEST(TestKnowledgeOutward)

#include "tst_knowledgeoutward.moc"
