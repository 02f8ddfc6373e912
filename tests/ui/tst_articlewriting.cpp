// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleconflict.h"
#include "knowledge/articleoutline.h"
#include "knowledge/articlepreview.h"
#include "knowledge/linkoffers.h"
#include "knowledgepagefixture.h"
#include "services/files.h"
#include "services/translations.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What helps while an article is written: outline and hints, links, what somebody else saved, front lines, languages.
class TestArticleWriting : public KnowledgePageFixture {
    Q_OBJECT

    MarkdownEdit &text() { return page().editor().text(); }
    QListWidget &hints() { return page().editor().outline().hints(); }
    void begin(const QString &body)
    {
        const ArticleId id = make(u"Written"_s, body);
        open();
        edit(id);
        page().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &page());
        text().setFocus();
        text().moveCursor(QTextCursor::End);
    }
    void offer(const QString &typed, const QString &first)
    {
        LinkOffers &links = page().editor().links();
        QTest::keyClicks(&text(), typed);
        QTRY_VERIFY(links.isOffering() && links.offers()->index(0, 0).data().toString().contains(first));
    }
    void take()
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : &text(), Qt::Key_Return);
    }
    void saveElsewhere(ArticleId id, const QString &body, const QString &title = {})
    {
        const Article before = article(id);
        Article after = before;
        after.body = body;
        after.title = title.isEmpty() ? before.title : title;
        QVERIFY(desk().articles().save(before, after, {}).result().has_value());
        QTRY_VERIFY(find<QAbstractButton>("articleNoticeCompare")->isVisible());
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void outlineAndHintsLeadToTheirPlaces()
    {
        begin(u"## Symptom\n\nDark.\n\n## Steps\n\n"
              "1. **Look.** If it fails: go to step 7.\n\n   ```\n   ls\n   ```\n"_s);
        QListWidget &sections = page().editor().outline().sections();
        QTRY_COMPARE(sections.count(), 3); // two headings and a step
        emit sections.itemClicked(sections.item(0));
        QCOMPARE(text().textCursor().blockNumber(), 0);
        const qsizetype before = hints().count();
        QVERIFY(before >= 5);
        const auto nowhere = hints().findItems(u"not there"_s, Qt::MatchContains);
        QCOMPARE(nowhere.size(), 1);
        emit hints().itemClicked(nowhere.first());
        QCOMPARE(text().textCursor().blockNumber(), 6);
        const auto missing = hints().findItems(u"Roll back"_s, Qt::MatchContains);
        QCOMPARE(missing.size(), 1);
        emit hints().itemClicked(missing.first());
        QVERIFY(text().toPlainText().contains(u"## Roll back\n"_s));
        QTest::keyClicks(&text(), u"Nothing."_s);
        QTRY_COMPARE(hints().count(), before - 1);
        press("articleSave"); // hints never hold a save up
        QTRY_VERIFY(!page().isEditing());
    }

    void anArticleWithoutStepsHasNoHints()
    {
        begin(u"## Symptom\n\nJust words.\n"_s);
        QTRY_COMPARE(page().editor().outline().sections().count(), 1);
        QVERIFY(hints().isHidden());
    }

    void articlesTicketsAndAssetsAreOffered()
    {
        const ArticleId other = make(u"Toner [black] is not known"_s, u"text"_s);
        m_desk->asset(u"PRN-07"_s, u"HP"_s);
        m_desk->ticket(u"Toner empty again"_s);
        begin(u"See "_s);
        offer(u"[[toner not"_s, u"not known"_s);
        take();
        QCOMPARE(text().toPlainText(), u"See [Toner (black) is not known](article:%1)"_s.arg(other.value));
        text().undo();
        QCOMPARE(text().toPlainText(), u"See [[toner not"_s); // one step
        text().setPlainText({});
        offer(u"[[PRN"_s, u"PRN-07"_s);
        take();
        QCOMPARE(text().toPlainText(), u"[PRN-07](asset:PRN-07)"_s);
        text().setPlainText({});
        offer(u"#empty"_s, u"empty again"_s);
        take();
        QVERIFY(QRegularExpression(u"^#\\d+$"_s).match(text().toPlainText()).hasMatch());
    }

    void linksBeginWhereALinkCanStand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("at");
        QTest::newRow("link") << u"see [[ton"_s << 4;
        QTest::newRow("number") << u"as in #12"_s << 6;
        QTest::newRow("bracket") << u"(#12"_s << 1;
        QTest::newRow("heading") << u"## Head"_s << -1;
        QTest::newRow("anchor") << u"page#top"_s << -1;
        QTest::newRow("over") << u"[[ton]] and"_s << -1;
        QTest::newRow("code") << u"`[[ -f x"_s << -1;
        QTest::newRow("number in code") << u"`a #b"_s << -1;
    }
    void linksBeginWhereALinkCanStand()
    {
        QFETCH(QString, line);
        QFETCH(int, at);
        QCOMPARE(LinkOffers::triggerIn(line).at, at);
    }

    void bothTextsArePutTogether()
    {
        begin(u"one\ntwo\nthree"_s);
        const ArticleId id = page().editor().articleId();
        text().setPlainText(u"one\ntwo\nthree and mine"_s);
        saveElsewhere(id, u"one and theirs\ntwo\nthree"_s, u"Their title"_s);
        press("articleNoticeCompare");
        QTRY_VERIFY(find<ArticleConflict>("articleConflict"));
        QVERIFY(find<QAbstractButton>("conflict1.1") && find<QAbstractButton>("conflict2.1")); // each change
        press("conflictTake");
        QCOMPARE(text().toPlainText(), u"one and theirs\ntwo\nthree and mine"_s);
        QCOMPARE(find<QLineEdit>("articleTitle")->text(), u"Their title"_s);
        text().undo(); // one's own is a key away
        QCOMPARE(text().toPlainText(), u"one\ntwo\nthree and mine"_s);
        text().redo();
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QCOMPARE(article(id).body, u"one and theirs\ntwo\nthree and mine"_s);
        QCOMPARE(article(id).title, u"Their title"_s);
    }

    void eachSideOfAConflictCanBeTaken()
    {
        ArticleVersions versions;
        versions.base.body = u"a\nb\nc"_s;
        versions.mine.body = u"a\nmine\nc"_s;
        versions.theirs.body = u"a\ntheirs\nc"_s;
        versions.mine.risk = u"low"_s;
        versions.theirs.minutes = 5;
        versions.baseTags = {u"old"_s, u"kept"_s};
        versions.mineTags = {u"kept"_s, u"new"_s};
        versions.theirsTags = {u"old"_s, u"kept"_s, u"their"_s};
        ArticleConflict dialog(versions, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.choose(1, MergeChoice::Theirs);
        QCOMPARE(dialog.article().body, u"a\ntheirs\nc"_s);
        QCOMPARE(dialog.article().risk, u"low"_s); // facts: of the side that changed them
        QCOMPARE(dialog.article().minutes, 5);
        QCOMPARE(dialog.tags(), (QStringList{u"kept"_s, u"their"_s, u"new"_s}));
        dialog.chooseAll(MergeChoice::Mine);
        QCOMPARE(dialog.article().body, u"a\nmine\nc"_s);
        dialog.chooseAll(MergeChoice::Theirs);
        QCOMPARE(dialog.article().risk, QString());
    }

    void whatNobodyTypedInIsSimplyRead()
    {
        begin(u"before"_s);
        const Article before = article(page().editor().articleId());
        Article after = before;
        after.body = u"after"_s;
        QVERIFY(desk().articles().save(before, after, {}).result().has_value());
        QTRY_COMPARE(text().toPlainText(), u"after"_s);
        QVERIFY(find<QFrame>("articleNotice")->isHidden());
    }

    void frontLinesThatArePastedBecomeFields()
    {
        begin({});
        const QString pasted = u"---\ntitle: From a file\naudience: 'new ones'\nrisk: high\nminutes: soon\n"
                               "# mine\n---\n\nText\n"_s;
        text().insertPlainText(pasted);
        QTRY_COMPARE(find<QLineEdit>("articleTitle")->text(), u"From a file"_s);
        QCOMPARE(find<QComboBox>("articleRisk")->currentData().toString(), u"high"_s);
        // What no field holds and what means nothing stands as it stood, letter by letter.
        QCOMPARE(text().toPlainText(), u"---\naudience: 'new ones'\nminutes: soon\n# mine\n---\n\nText\n"_s);
        text().undo();
        QCOMPARE(text().toPlainText(), pasted);
    }

    void thePreviewScrollsWithTheText()
    {
        QString body;
        for (int i = 0; i < 80; ++i)
            body += u"## Section %1\n\nSome words.\n\n"_s.arg(i);
        begin(body);
        QScrollBar *from = text().verticalScrollBar(), *to = page().editor().preview().verticalScrollBar();
        QTRY_VERIFY(from->maximum() > 100 && to->maximum() > 1000);
        from->setValue(0);
        QTRY_COMPARE(to->value(), 0);
        from->setValue(from->maximum() / 2);
        QTRY_VERIFY(qAbs(to->value() - to->maximum() / 2) < to->maximum() / 10);
        to->triggerAction(QAbstractSlider::SliderToMaximum); // and the text with the preview
        QTRY_COMPARE(from->value(), from->maximum());
    }

    void whatTheArticleHasIsNotStoredAgain()
    {
        const QByteArray bytes("the same bytes");
        NewArticle made;
        made.article.title = u"Files"_s;
        made.article.body = u"[a.txt](a.txt) "_s;
        made.files = {{u"a.txt"_s, bytes}};
        const auto id = desk().articles().create(made).result();
        QVERIFY(id);
        open();
        edit(*id);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"b.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        file.close();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
        QApplication::clipboard()->setMimeData(data);
        text().moveCursor(QTextCursor::End);
        text().paste();
        QTRY_COMPARE(text().toPlainText(), u"[a.txt](a.txt) [a.txt](a.txt)"_s);
        QVERIFY(text().files().isEmpty());
    }

    void aPictureThatWasTakenOutAgainIsNotStored()
    {
        begin(u"## Check\n\n"_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::green);
        QApplication::clipboard()->setImage(image);
        text().paste();
        QCOMPARE(text().toPlainText(), u"## Check\n\n![](check.png)"_s); // named after its place
        text().undo();
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QCOMPARE(desk().files().ofArticle(page().view().details().article.id).result()->size(), 0);
    }

    void aTranslationIsWrittenBesideItsOriginal()
    {
        const ArticleId original = make(u"Printer jams"_s, u"Open the tray."_s);
        open();
        show(original);
        page().translateArticle(u"de"_s);
        QTRY_VERIFY(page().isEditing());
        QVERIFY(find<GuardedView>("articleOriginal")->isVisible());
        QCOMPARE(find<GuardedView>("articleOriginal")->toPlainText(), u"Open the tray."_s);
        QVERIFY(find<QComboBox>("articleLanguage")->isVisible());
        find<QLineEdit>("articleTitle")->setText(u"Papierstau"_s);
        text().setPlainText(u"Das Fach öffnen."_s);
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        const auto group = translations::of(desk(), original).result();
        QCOMPARE(group->size(), 2);
        QCOMPARE(group->last().title, u"Papierstau"_s);
        QCOMPARE(group->last().language, u"de"_s);
        show(original);
        page().translateArticle(u"de"_s); // there is one: it is shown
        QTRY_COMPARE(page().view().details().article.title, u"Papierstau"_s);
        QVERIFY(!page().isEditing());
    }

    void whoWorksAloneIsNotAskedWhoOwnsIt()
    {
        begin({});
        QVERIFY(!find<QComboBox>("articleOwner")->isVisible());
        QVERIFY(!find<QComboBox>("articleLanguage")->isVisible());
        m_page.reset();
        const PersonId other = m_desk->technician(u"Ana Silva"_s);
        QTRY_COMPARE(desk().catalog().technicians.size(), 2);
        open();
        edit(make(u"Owned"_s, {}));
        auto *owner = find<QComboBox>("articleOwner");
        QTRY_VERIFY(owner->isVisible());
        owner->setCurrentIndex(owner->findData(other.value));
        const ArticleId id = page().editor().articleId();
        press("articleSave");
        QTRY_COMPARE(article(id).ownerId, other);
    }
};
LAMP_TEST(TestArticleWriting)

#include "tst_articlewriting.moc"
