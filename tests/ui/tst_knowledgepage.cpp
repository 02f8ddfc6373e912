// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articledraft.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefacts.h"
#include "knowledge/articlefields.h"
#include "knowledge/articlelist.h"
#include "knowledge/articleprint.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/drafts.h"
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/articleview.h"
#include "widgets/markdownedit.h"
#include "widgets/searchedit.h"

#include <QPdfWriter>
#include <QtWidgets>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestKnowledgePage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KnowledgePage> m_page;
    CodeHighlighter m_highlighter;

    Desk &desk() { return **m_desk; }
    KnowledgePage &page() { return *m_page; }
    ArticleId make(const QString &title, const QString &body, const QString &folder = {})
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.folder = folder;
        made.article.state = ArticleState::Published;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    Article article(ArticleId id) { return desk().articles().find(id).result().value_or(ArticleDetails{}).article; }
    // The widths of the design are those of a window with text of the usual size.
    static QSize sized(int width) { return {width * unit() / 8, 700}; }
    void open()
    {
        m_page = std::make_unique<KnowledgePage>(desk(), m_highlighter, *m_settings);
        m_page->resize(sized(1500));
        m_page->show();
    }
    template <class W>
    W *find(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    void show(ArticleId id)
    {
        page().showArticle(id);
        QTRY_COMPARE(page().view().details().article.id, id);
    }
    void edit(ArticleId id)
    {
        show(id);
        page().editArticle();
        QTRY_VERIFY(page().isEditing());
        QTRY_COMPARE(page().editor().articleId(), id);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/settings.ini", QSettings::IniFormat);
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_desk.reset();
    }

    void resultsChangeAsOneTypesAndTheBestIsShown()
    {
        make(u"Access point"_s, u"Wi-Fi"_s);
        const ArticleId spooler =
            make(u"Printer offline: spooler stopped"_s, u"The spooler stops."_s, u"Windows/Printing"_s);
        open();
        auto *field = find<SearchEdit>("articleSearch");
        QTest::keyClicks(field, u"spool"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QTRY_COMPARE(page().view().details().article.id, spooler);
        QTRY_VERIFY(field->note().contains(u" in "_s));
        QVERIFY(!page().view().text().extraSelections().isEmpty()); // the word is marked in the article
        QCOMPARE(qApp->focusWidget() == nullptr || page().list().search().text() == u"spool"_s, true);
        field->clear();
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        QVERIFY(field->note().isEmpty());
    }

    void arrowsMoveThroughResultsWhileTheFieldKeepsTheText()
    {
        make(u"Printer one"_s, u"x"_s);
        make(u"Printer two"_s, u"x"_s);
        open();
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        auto *field = find<SearchEdit>("articleSearch");
        QTest::keyClicks(field, u"printer"_s);
        QTRY_VERIFY(page().list().model().isSearch() && page().list().model().rowCount() == 2);
        const ArticleId first = page().list().current();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(page().list().current() != first);
        QTRY_COMPARE(page().view().details().article.id, page().list().current());
        QCOMPARE(field->text(), u"printer"_s);
    }

    void factsStandBesideTheArticle()
    {
        const ArticleId id = make(u"Spooler"_s, u"## Symptom\n\nx\n\n## Steps\n\n1. y\n"_s);
        const WorkItemId ticket = m_desk->ticket(u"Cannot print"_s);
        QVERIFY(desk().articles().recordUse(id, ticket, true).result().has_value());
        open();
        show(id);
        QSignalSpy opened(&page(), &KnowledgePage::openWorkItem);
        QTRY_VERIFY(find<QAbstractButton>("headings1"));
        QCOMPARE(find<QAbstractButton>("headings0")->text(), u"Symptom"_s);
        QTRY_VERIFY(find<QAbstractButton>("revisions0"));
        press("uses0");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<WorkItemId>(), ticket);
    }

    void linksLeadToRecords()
    {
        const ArticleId other = make(u"Other"_s, u"x"_s);
        const WorkItemId ticket = m_desk->ticket(u"T"_s);
        const AssetId asset = m_desk->asset(u"PRN-07"_s);
        const QString number = desk().workItems().details(ticket).result().value_or(WorkItemDetails{}).item.number;
        const ArticleId id = make(u"Links"_s, u"#%1 [o](article:%2) [a](asset:PRN-07)"_s.arg(number).arg(other.value));
        open();
        show(id);
        QSignalSpy items(&page(), &KnowledgePage::openWorkItem), assets(&page(), &KnowledgePage::openAsset);
        auto *text = find<GuardedView>("articleText");
        for (int i = 0; i < 3; ++i)
            if (const MarkdownLink *link = text->guarded().link(QUrl(u"lamp:%1"_s.arg(i)));
                link && link->recordKind != "article"_L1)
                emit text->recordActivated(link->recordKind, link->ref);
        QTRY_COMPARE(items.size(), 1);
        QTRY_COMPARE(assets.size(), 1);
        QCOMPARE(assets.first().first().value<AssetId>(), asset);
        emit text->recordActivated(u"article"_s, QString::number(other.value));
        QTRY_COMPARE(page().view().details().article.id, other);
    }

    void editedArticleIsSavedWithItsFields()
    {
        const ArticleId id = make(u"Before"_s, u"old text"_s);
        open();
        edit(id);
        find<QLineEdit>("articleTitle")->setText(u"After"_s);
        find<QComboBox>("articleFolder")->setCurrentText(u"Windows / Printing"_s);
        find<QLineEdit>("articleTags")->setText(u"one, two , one"_s);
        find<QSpinBox>("articleMinutes")->setValue(12);
        find<QCheckBox>("articleVerified")->setChecked(true);
        page().editor().text().setPlainText(u"new text"_s);
        QSignalSpy said(&page(), &KnowledgePage::message);
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        const ArticleDetails now = desk().articles().find(id).result().value_or(ArticleDetails{});
        QCOMPARE(now.article.title, u"After"_s);
        QCOMPARE(now.article.body, u"new text"_s);
        QCOMPARE(now.article.folder, u"Windows/Printing"_s);
        QCOMPARE(now.article.minutes, 12);
        QCOMPARE(now.article.verifiedOn, QDate(2026, 11, 24));
        QCOMPARE(now.verifiedBy, u"Dana Okafor"_s);
        QCOMPARE(now.tags, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE(page().view().details().article.title, u"After"_s);
        QVERIFY(!desk().drafts().find(u"article/%1"_s.arg(id.value)).result().has_value());
    }

    void newArticleNeedsATitle()
    {
        open();
        page().newArticle();
        QTRY_VERIFY(page().isEditing());
        QSignalSpy problems(&page(), &KnowledgePage::failed);
        press("articleSave");
        QCOMPARE(problems.size(), 1);
        QVERIFY(page().isEditing());
        find<QLineEdit>("articleTitle")->setText(u"Written here"_s);
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QTRY_COMPARE(page().view().details().article.title, u"Written here"_s);
        QCOMPARE(page().view().details().article.state, ArticleState::Draft);
    }

    void previewFollowsTheTyping()
    {
        const ArticleId id = make(u"Preview"_s, u"one"_s);
        open();
        edit(id);
        auto *preview = find<GuardedView>("articlePreview");
        QTRY_COMPARE(preview->toPlainText(), u"one"_s);
        page().editor().text().setPlainText(u"## Two\n\n**three**"_s);
        QTRY_COMPARE(preview->toPlainText(), u"Two\nthree"_s);
    }

    void draftComesBackAfterARestart()
    {
        const ArticleId id = make(u"Draft"_s, u"saved"_s);
        open();
        edit(id);
        page().editor().text().setPlainText(u"typed, not saved"_s);
        find<QLineEdit>("articleAffects")->setText(u"HP"_s);
        page().editor().flush();
        QTRY_VERIFY(desk().drafts().find(u"article/%1"_s.arg(id.value)).result().has_value());
        m_page.reset();
        m_desk->reopen();
        open();
        edit(id);
        QTRY_COMPARE(page().editor().text().toPlainText(), u"typed, not saved"_s);
        QCOMPARE(find<QLineEdit>("articleAffects")->text(), u"HP"_s);
        QVERIFY(find<QFrame>("articleNotice")->isVisible());
        press("articleNoticeNo"); // throw it away
        QTRY_VERIFY(!page().isEditing());
        QTRY_VERIFY(!desk().drafts().find(u"article/%1"_s.arg(id.value)).result().has_value());
        QCOMPARE(article(id).body, u"saved"_s);
    }

    void draftKeepsPicturesAndFacts()
    {
        ArticleDraft draft;
        draft.article.title = u"T"_s;
        draft.article.folder = u"a/b"_s;
        draft.article.state = ArticleState::Published;
        draft.article.minutes = 7;
        draft.article.verifiedOn = QDate(2026, 1, 2);
        draft.tags = {u"x"_s, u"y"_s};
        draft.body = u"text \u20ac"_s;
        draft.files = {{u"p.png"_s, QByteArray("\x89PNG\0\xff", 6)}};
        const auto again = ArticleDraft::fromText(draft.toText(), {});
        QVERIFY(again);
        QCOMPARE(again->article, draft.article);
        QCOMPARE(again->tags, draft.tags);
        QCOMPARE(again->body, draft.body);
        QCOMPARE(again->files.first().data, draft.files.first().data);
        QVERIFY(!ArticleDraft::fromText(u"plain text of something else"_s, {}));
    }

    void someoneElsesChangeIsShownAndNothingIsLost()
    {
        const ArticleId id = make(u"Conflict"_s, u"base"_s);
        open();
        edit(id);
        page().editor().text().setPlainText(u"mine"_s);
        const Article before = article(id);
        Article theirs = before;
        theirs.body = u"theirs"_s;
        QVERIFY(desk().articles().save(before, theirs, {}).result().has_value());
        QTRY_VERIFY(find<QFrame>("articleNotice")->isVisible());
        press("articleSave"); // does not overwrite
        QTRY_VERIFY(find<QFrame>("articleNotice")->isVisible());
        QCOMPARE(article(id).body, u"theirs"_s);
        QCOMPARE(page().editor().text().toPlainText(), u"mine"_s);
        press("articleNoticeYes"); // 'Save mine over it'
        QTRY_COMPARE(article(id).body, u"mine"_s);
        QTRY_VERIFY(!page().isEditing());
    }

    void earlierVersionIsShownAndRestored()
    {
        const ArticleId id = make(u"Versions"_s, u"first"_s);
        m_desk->clock().advanceMinutes(60 * 24 * 3);
        const Article before = article(id);
        Article after = before;
        after.body = u"second"_s;
        QVERIFY(desk().articles().save(before, after, {}).result().has_value());
        open();
        show(id);
        QTRY_VERIFY(find<QAbstractButton>("revisions1"));
        press("revisions1");
        QCOMPARE(page().view().text().toPlainText(), u"first"_s);
        QVERIFY(find<QFrame>("revisionBanner")->isVisible());
        press("revisionLeave");
        QCOMPARE(page().view().text().toPlainText(), u"second"_s);
        press("revisions1");
        press("revisionRestore");
        QTRY_COMPARE(article(id).body, u"first"_s);
        QTRY_COMPARE(page().view().text().toPlainText(), u"first"_s);
        QTRY_VERIFY(find<QAbstractButton>("revisions2")); // what was restored is a version of its own
        QVERIFY(desk().history().undo().result().has_value());
        QTRY_COMPARE(page().view().text().toPlainText(), u"second"_s);
    }

    void pastedPictureIsAnAttachmentAfterTheSave()
    {
        const ArticleId id = make(u"Picture"_s, u"text "_s);
        open();
        edit(id);
        auto &text = page().editor().text();
        text.moveCursor(QTextCursor::End);
        QImage image(64, 32, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QApplication::clipboard()->setImage(image);
        text.paste();
        text.paste(); // a second one gets a name of its own
        QCOMPARE(text.toPlainText(), u"text ![](picture.png)![](picture-2.png)"_s);
        QTRY_COMPARE(find<GuardedView>("articlePreview")->guarded().pictures().size(), 2);
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QTRY_COMPARE(page().view().details().attachments.size(), 2);
        QCOMPARE(page().view().text().guarded().pictures().size(), 2);
    }

    void droppedFilesAreTakenAndBadOnesRefused()
    {
        MarkdownEdit edit;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"read me.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.path()),
                       QUrl(u"https://example.org/x.png"_s)});
        QSignalSpy refused(&edit, &MarkdownEdit::refused);
        QApplication::clipboard()->setMimeData(data);
        edit.setPlainText(u"before after"_s);
        QTextCursor middle = edit.textCursor();
        middle.setPosition(7);
        edit.setTextCursor(middle);
        edit.paste();
        QCOMPARE(edit.toPlainText(), u"before after"_s); // they are read on another thread
        edit.moveCursor(QTextCursor::End); // whoever writes on elsewhere finds it where it was dropped
        QTRY_COMPARE(edit.toPlainText(), u"before [read me.txt](read%20me.txt)after"_s);
        QTRY_COMPARE(refused.size(), 1); // the folder
        QCOMPARE(edit.files().size(), 1);
        QCOMPARE(edit.files().first().data, QByteArray("hello"));
    }

    void aFileThatIsTooLargeOrMeantForAnotherTextIsNotPutIn()
    {
        MarkdownEdit edit;
        QTemporaryDir folder;
        QFile small(folder.filePath(u"small.txt"_s)), large(folder.filePath(u"large.txt"_s));
        QVERIFY(small.open(QIODevice::WriteOnly) && small.resize(5));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(MarkdownEdit::LargestFile + 1));
        QSignalSpy refused(&edit, &MarkdownEdit::refused);
        const auto paste = [&edit](const QFile &file) {
            auto *data = new QMimeData;
            data->setUrls({QUrl::fromLocalFile(file.fileName())});
            QApplication::clipboard()->setMimeData(data);
            edit.paste();
        };
        paste(small);
        edit.setText(u"another article"_s);
        paste(large);
        QTRY_COMPARE(refused.size(), 1);
        paste(small);
        QTRY_COMPARE(edit.files().size(), 1);
        QCOMPARE(edit.toPlainText(), u"[small.txt](small.txt)another article"_s);
    }

    void listsGoOnByThemselves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bullet") << u"- one"_s << u"- one\n- "_s;
        QTest::newRow("number") << u"  9. nine"_s << u"  9. nine\n  10. "_s;
        QTest::newRow("task") << u"- [x] done"_s << u"- [x] done\n- [ ] "_s;
        QTest::newRow("empty item ends the list") << u"- one\n- "_s << u"- one\n"_s;
        QTest::newRow("text") << u"text"_s << u"text\n"_s;
    }
    void listsGoOnByThemselves()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        MarkdownEdit edit;
        edit.setPlainText(before);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.toPlainText(), after);
    }

    void tabMovesLinesAndEscThenTabLeaves()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new MarkdownEdit;
        auto *next = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        edit->setPlainText(u"a\nb"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->toPlainText(), u"    a\n    b"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(edit->toPlainText(), u"a\nb"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->toPlainText(), u"a\nb"_s);
        QCOMPARE(window.focusWidget(), next);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab); // back in the field it moves lines again
        QCOMPARE(edit->toPlainText(), u"    a\n    b"_s);
        edit->setPlainText(u"a\nb"_s);
        edit->moveCursor(QTextCursor::Down, QTextCursor::KeepAnchor); // the first line and nothing of the second
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->toPlainText(), u"    a\nb"_s);
    }

    void articleFromASolvedTicketIsPrefilled()
    {
        NewWorkItem item;
        item.item.title = u"Cannot print"_s;
        item.description = u"Nothing comes out."_s;
        const WorkItemId id = desk().workItems().create(item).result().value_or(WorkItemId{});
        QVERIFY(desk().workItems().solve({id}, u"repaired"_s, u"spooler restarted"_s).result().has_value());
        open();
        page().newArticleFrom(id);
        QTRY_VERIFY(page().isEditing());
        QCOMPARE(find<QLineEdit>("articleTitle")->text(), u"Cannot print"_s);
        QVERIFY(page().editor().text().toPlainText().contains(u"spooler restarted"_s));
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QTRY_COMPARE(page().view().details().uses.size(), 1);
    }

    void insertGoesToTheOpenTicketOnly()
    {
        const ArticleId id = make(u"Insert"_s, u"x"_s);
        open();
        show(id);
        auto *insert = find<QPushButton>("articleInsert");
        QVERIFY(!insert->isVisible());
        page().setInsertTarget(u"#1187"_s);
        QVERIFY(insert->isVisible());
        QVERIFY(insert->text().contains(u"#1187"_s));
        QSignalSpy inserted(&page(), &KnowledgePage::insertArticle);
        insert->click();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().first().value<ArticleId>(), id);
        page().setInsertTarget({});
        QVERIFY(!insert->isVisible());
    }

    void copyForTheUserIsPlainText()
    {
        const ArticleId id = make(u"Copy"_s, u"## Steps\n\n1. **Do**\n\n## Background\n\nsecret"_s);
        open();
        show(id);
        press("articleCopyForUser");
        QCOMPARE(QApplication::clipboard()->text(), u"Copy\n\nSteps\n\n1. Do\n"_s);
    }

    void stateIsChangedFromTheMenu()
    {
        const ArticleId id = make(u"State"_s, u"x"_s);
        open();
        show(id);
        auto *menu = find<QToolButton>("articleMore")->menu();
        emit menu->aboutToShow();
        QAction *retire = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().contains(u"Retire"_s))
                retire = action;
        QVERIFY(retire);
        retire->trigger();
        QTRY_COMPARE(article(id).state, ArticleState::Retired);
        QTRY_COMPARE(page().list().model().rowCount(), 0);
    }

    void shapeFollowsTheWidth()
    {
        const ArticleId id = make(u"Shape"_s, u"## H\n\nx"_s);
        open();
        show(id);
        QCOMPARE(page().shape(), KnowledgePage::Shape::Three);
        QVERIFY(page().facts().isVisible());
        page().resize(sized(1400));
        QCOMPARE(page().shape(), KnowledgePage::Shape::Three);
        page().resize(sized(1280));
        QCOMPARE(page().shape(), KnowledgePage::Shape::Two);
        QVERIFY(!page().facts().isVisible() && page().list().isVisible());
        page().resize(sized(1000));
        QCOMPARE(page().size(), sized(1000)); // nothing in it asks for more
        QCOMPARE(page().shape(), KnowledgePage::Shape::One);
        QVERIFY(!page().list().isVisible() && page().view().isVisible());
        press("articleBack");
        QVERIFY(page().list().isVisible() && !page().view().isVisible());
    }

    void emptyDeskSaysWhatGoesHere()
    {
        open();
        auto *step = page().list().findChild<QPushButton *>(u"emptyStateStep"_s);
        QTRY_VERIFY(step && step->isVisible());
        step->click();
        QTRY_VERIFY(page().isEditing());
    }

    void printedPagesAreNumberedAndHoldTheText()
    {
        QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"a.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        ArticlePrint::Sheet sheet;
        sheet.title = u"Printed"_s;
        sheet.facts = u"Windows"_s;
        sheet.body =
            u"## Steps\n\n"_s + u"1. A step of several words\n\n   ```sh\n   run it\n   ```\n\n"_s.repeated(30);
        ArticlePrint print(m_highlighter, sheet, nullptr);
        const int pages = print.paint(writer);
        QVERIFY2(pages >= 2 && pages <= 8, qPrintable(QString::number(pages)));
        QCOMPARE(print.paint(writer), pages); // twice gives the same
        QVERIFY(QFileInfo(folder.filePath(u"a.pdf"_s)).size() > 5'000);
    }

    void everythingFocusableHasANameAndAnObjectName()
    {
        const ArticleId id = make(u"Names"_s, u"## H\n\n```sh\nx\n```\n[l](https://example.org)"_s, u"A/B"_s);
        open();
        show(id);
        page().setInsertTarget(u"#1"_s);
        QStringList missing;
        const auto check = [&missing](QWidget *root) {
            for (QWidget *widget : root->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                    || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                const bool named = interface && !interface->text(QAccessible::Name).isEmpty();
                if (!named || widget->objectName().isEmpty())
                    missing.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                   + widget->objectName());
            }
        };
        check(m_page.get());
        edit(id);
        check(m_page.get());
        QCOMPARE(missing, QStringList());
    }
};

LAMP_TEST(TestKnowledgePage)
#include "tst_knowledgepage.moc"
