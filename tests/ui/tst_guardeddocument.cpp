// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardeddocumentfixture.h"
#include "knowledge/articlepreview.h"
#include "knowledge/articleprint.h"
#include "services/articletext.h"
#include "support/hostilereferences.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What TestGuardedDocument holds.
class TestGuardedDocument : public GuardedDocumentFixture {
    Q_OBJECT
    // The preview of the editor, an article as PDF, and its quotation in an entry.
    void leaveInOtherWays(const QString &markdown)
    {
        ArticlePreview preview(m_highlighter);
        preview.resize(400, 300);
        preview.setMarkdown(markdown, files(picture(8, 8)));
        preview.showNow();
        preview.grab();
        QTemporaryDir folder;
        ArticlePrint print(m_highlighter, {u"Title"_s, {}, markdown, {}, files(picture(8, 8))}, nullptr);
        QVERIFY(print.writePdf(folder.filePath(u"article.pdf"_s)) > 0);
        Article article;
        article.title = u"Title"_s;
        article.body = QString(u"## Steps\n\n" + markdown);
        GuardedView entry(m_highlighter);
        entry.setLook({.lines = true});
        entry.setMarkdown(ArticleText::forEntry(article));
        entry.grab();
        QVERIFY(!ArticleText::forUser(article.title, article.body).isEmpty());
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    // The trap works: a stock document opens the file.
    void trapNoticesAStockDocument()
    {
        ReadingTrap trap;
        QTextDocument stock;
        stock.setHtml(u"<img src=\"file://%1\">"_s.arg(trap.path()));
        stock.setTextWidth(300);
        QVERIFY(stock.size().height() > 0);
        QVERIFY(trap.readings() > 0);
    }

    void nothingIsReadWhateverTheTextNames_data()
    {
        QTest::addColumn<QString>("form");
        for (const auto &[name, form] : HostileReferences)
            QTest::newRow(name) << QString::fromLatin1(form);
    }

    void nothingIsReadWhateverTheTextNames()
    {
        QFETCH(QString, form);
        ReadingTrap trap;
        const QString before = QDir::currentPath();
        QDir::setCurrent(trap.folder());
        QString markdown = form;
        markdown.replace(u"%1"_s, trap.path()).replace(u"%2"_s, trap.port());

        GuardedView view(m_highlighter); // shown
        view.setMarkdown(markdown, files(picture(8, 8)));
        view.resize(400, 300);
        view.show();
        view.grab();
        view.selectAll(); // copied
        view.copy();
        view.toHtml(); // exported as Qt would
        QBuffer pdf; // printed
        pdf.open(QIODevice::WriteOnly);
        QPdfWriter writer(&pdf);
        GuardedDocument paper(m_highlighter);
        paper.setMarkdown(markdown, files(picture(8, 8)), {.paper = true});
        paper.print(&writer);
        const std::unique_ptr<QTextDocument> clone(paper.clone()); // a stock document with the same text
        clone->setTextWidth(300);
        QVERIFY(clone->size().height() > 0);
        leaveInOtherWays(markdown);
        QCoreApplication::processEvents();

        QDir::setCurrent(before);
        QCOMPARE(trap.readings(), 0);
        QVERIFY(view.guarded().pictures().isEmpty());
    }

    void refusalSaysWhyAndShowsTheBeginning()
    {
        GuardedView view(m_highlighter);
        const QString text = u"First line\n"_s + repeated("x"_L1, 1'000'000);
        view.setMarkdown(text);
        view.completeText();
        QVERIFY(view.guarded().refusal().contains(u"too long"_s));
        const QString shown = view.toPlainText();
        QVERIFY(shown.contains(u"First line"_s));
        QVERIFY(shown.size() < 10'000);
        auto *copy = view.findChild<QToolButton *>(u"copyCode0"_s);
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void attachedPictureComesLater()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"Before ![a shot](shot.png) after ![other](other.png)"_s, files(picture(120, 60)));
        QCOMPARE(view.guarded().pictures().size(), 1);
        const int before = view.heightForWidth(600);
        QTRY_VERIFY(view.heightForWidth(600) >= 60);
        QVERIFY(before < 60);
        QVERIFY(view.toPlainText().contains(u"[picture: other] (other.png)"_s));
    }

    void pictureThatIsNoneKeepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("drawing") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><rect width='900' height='900'/></svg>");
        QTest::newRow("cut off") << picture(500, 500).left(60);
        QTest::newRow("nothing") << QByteArray();
        QByteArray huge = picture(8, 8); // says that it is 100,000 x 100,000
        huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
        QTest::newRow("huge") << huge;
    }

    void pictureThatIsNoneKeepsItsPlace()
    {
        QFETCH(QByteArray, data);
        GuardedView view(m_highlighter);
        QSignalSpy restyled(&view.guarded(), &GuardedDocument::restyled);
        view.setMarkdown(u"![a](shot.png)"_s, files(data));
        QTRY_VERIFY(!restyled.isEmpty());
        QVERIFY(view.heightForWidth(600) < 100);
    }

    void refusedLinksAreTextWithTheirTarget()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"[click](javascript:alert(1)) [file](/etc/passwd) [good](https://example.org) <file:///x>"_s);
        QVERIFY(view.toPlainText().contains(u"click (javascript:alert(1)) file (/etc/passwd) good"_s));
        QStringList anchors;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor())
                    anchors.append(part.fragment().text());
        QCOMPARE(anchors, QStringList{u"good"_s});
    }

    void recordLinksAreAnnounced()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"See #1043, [fix](article:17) and [it](asset:PRN-07), [shot](shot.png)."_s,
                         files(picture(8, 8)));
        QSignalSpy activated(&view, &GuardedView::recordActivated);
        for (int i = 0; i < 4; ++i)
            emit view.anchorClicked(QUrl(u"lamp:%1"_s.arg(i)));
        emit view.anchorClicked(QUrl(u"lamp:99"_s));
        emit view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QStringList said;
        for (const auto &call : std::as_const(activated))
            said.append(call[0].toString() + u' ' + call[1].toString());
        // Links are numbered as the parser met them: those in the text first, bare numbers last.
        said.sort();
        QCOMPARE(said, (QStringList{u"article 17"_s, u"asset PRN-07"_s, u"file 1"_s, u"ticket 1043"_s}));
    }

    void linksWhoseWordsMisleadAreAskedFirst_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("asked");
        QTest::newRow("words") << u"https://example.org/x"_s << u"the site"_s << false;
        QTest::newRow("itself") << u"https://example.org/x"_s << u"https://example.org/x"_s << false;
        QTest::newRow("host alone") << u"https://www.example.org/x"_s << u"example.org"_s << false;
        QTest::newRow("another host") << u"https://evil.example/x"_s << u"https://bank.example/"_s << true;
        QTest::newRow("another host without a scheme") << u"https://evil.example/x"_s << u"www.bank.example"_s << true;
        QTest::newRow("a host before the @") << u"https://bank.example@evil.example/"_s << u"the bank"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << u"a@example.org"_s << false;
        QTest::newRow("another address") << u"mailto:evil@example.org"_s << u"boss@example.org"_s << true;
    }

    void linksWhoseWordsMisleadAreAskedFirst()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QFETCH(bool, asked);
        QCOMPARE(misleads(QUrl(url), shown), asked);
    }

    void misleadingLinkOpensOnlyAfterYes()
    {
        struct Opener : QObject {
            QList<QUrl> opened;
        } opener;
        QDesktopServices::setUrlHandler(u"https"_s, &opener, "nothing");
        GuardedView view(m_highlighter);
        view.setMarkdown(u"[https://bank.example](https://evil.example/x)"_s);
        QSignalSpy outside(&view, &GuardedView::externalActivated);
        emit view.anchorClicked(QUrl(u"lamp:0"_s));
        auto *question = view.findChild<QMessageBox *>(u"misleadingLink"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(u"evil.example"_s));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(outside.isEmpty());
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
};
LAMP_TEST(TestGuardedDocument)

#include "tst_guardeddocument.moc"
