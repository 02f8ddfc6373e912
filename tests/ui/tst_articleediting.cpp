// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledgepagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Writing articles: fields, drafts, pictures, lists, and what somebody else changed meanwhile.
class TestArticleEditing : public KnowledgePageFixture {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        draft.article.language = u"de"_s;
        draft.article.ownerId = {3};
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
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        text.paste(); // another one gets a name of its own
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
};
LAMP_TEST(TestArticleEditing)

#include "tst_articleediting.moc"
