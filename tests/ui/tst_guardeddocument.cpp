// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardeddocumentfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What TestGuardedDocument holds.
class TestGuardedDocument : public GuardedDocumentFixture {
    Q_OBJECT
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
        const std::initializer_list<std::pair<const char *, const char *>> forms = {
            {"picture", "![x](%1)"},
            {"picture, file scheme", "![x](file://%1)"},
            {"picture, file with a host", "![x](file://localhost%1)"},
            {"picture, one slash", "![x](file:%1)"},
            {"picture, scheme in capitals", "![x](FILE://%1)"},
            {"picture in angle brackets", "![x](<%1>)"},
            {"picture by reference", "![x][r]\n\n[r]: %1"},
            {"picture by reference, file scheme", "![x][r]\n\n[r]: file://%1 \"t\""},
            {"picture with a title", "![x](%1 \"title\")"},
            {"picture, dots", "![x](../../../../../../../../../..%1)"},
            {"picture, dots encoded", "![x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e%1)"},
            {"picture, current folder", "![x](secret.png)"},
            {"picture, entity in the scheme", "![x](&#102;ile://%1)"},
            {"picture, blank in the scheme", "![x](< file://%1>)"},
            {"picture, our own scheme", "![x](lamp-picture:%1)"},
            {"picture, another scheme of ours", "![x](lamp:%1)"},
            {"picture, built-in resource", "![x](qrc:%1)"},
            {"picture, resource path", "![x](:%1)"},
            {"picture, data", "![x](data:text/html,<img src=%1>)"},
            {"picture in a link", "[![x](%1)](%1)"},
            {"picture in a picture", "![![x](%1)](%1)"},
            {"picture in a table", "|a|\n|-|\n|![x](%1)|"},
            {"picture in a heading", "# ![x](file://%1)"},
            {"picture in a task", "- [ ] ![x](file://%1)"},
            {"picture in a quote", "> > ![x](file://%1)"},
            {"picture in a step", "1. ![x](file://%1)"},
            {"picture on the web", "![x](http://127.0.0.1:%2/x.png)"},
            {"picture on the web, two slashes", "![x](//127.0.0.1:%2/x.png)"},
            {"picture by ftp", "![x](ftp://127.0.0.1:%2/x.png)"},
            {"picture on a share", "![x](\\\\\\\\127.0.0.1\\\\x.png)"},
            {"link", "[x](file://%1)"},
            {"link as its own text", "<file://%1>"},
            {"HTML picture", "<img src=\"%1\">"},
            {"HTML picture, file", "<img src=\"file://%1\" width=9>"},
            {"HTML picture, set", "<img srcset=\"file://%1 2x\">"},
            {"HTML picture on the web", "<img src=\"http://127.0.0.1:%2/x.png\">"},
            {"HTML style sheet", "<link rel=stylesheet href=\"file://%1\"><style>@import url(file://%1);</style>"},
            {"HTML background",
             "<table background=\"file://%1\"><tr><td style=\"background:url(file://%1)\">x</td></tr></table>"},
            {"HTML list picture", "<ul style=\"list-style-image:url(file://%1)\"><li>x</li></ul>"},
            {"HTML frame and object",
             "<iframe src=\"file://%1\"></iframe><object data=\"file://%1\"></object><embed src=\"%1\">"},
            {"HTML base", "<base href=\"file://%1\"><img src=\"secret.png\">"},
            {"HTML font", "<style>@font-face{font-family:x;src:url(file://%1)}</style>"},
            {"HTML refresh", "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:%2/\">"},
            {"HTML video", "<video poster=\"file://%1\" src=\"http://127.0.0.1:%2/x\"></video>"},
            {"drawing inside the text", "<svg><image href=\"file://%1\"/></svg>"},
        };
        for (const auto &[name, form] : forms)
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
        QCoreApplication::processEvents();

        QDir::setCurrent(before);
        QCOMPARE(trap.readings(), 0);
        QVERIFY(view.guarded().pictures().isEmpty());
    }

    void bombsAreShownAtOnce_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("refused");
        const auto lines = [](auto line, int count) {
            QString text;
            for (int i = 0; i < count; ++i)
                text += line(i);
            return text;
        };
        QTest::newRow("quotes 10,000 deep") << QString(repeated("> "_L1, 10'000) + u'x') << true;
        QTest::newRow("quotes 50 deep, 300 times")
            << lines([](int) { return QString(repeated(">"_L1, 50) + u"x\n\n"); }, 300) << false;
        QTest::newRow("quotes 50 deep, 100 times")
            << lines([](int) { return QString(repeated(">"_L1, 50) + u"x\n\n"); }, 100) << false;
        QTest::newRow("lists 50 deep") << lines([](int i) { return QString(QString(2 * (i % 50), u' ') + u"- x\n"); },
                                                500)
                                       << false;
        QTest::newRow("lists 500 deep") << lines([](int i) { return QString(QString(2 * i, u' ') + u"- x\n"); }, 500)
                                        << true;
        QTest::newRow("a line of a million letters") << repeated("x"_L1, 1'000'000) << true;
        QTest::newRow("a line of 19,000 letters") << repeated("x"_L1, 19'000) << false;
        QTest::newRow("a line of 19,000 letters of code")
            << QString(u"```\n" + repeated("x"_L1, 19'000) + u"\n```") << false;
        QTest::newRow("10 lines of 19,000 letters") << QString(repeated("x"_L1, 19'000) + u'\n').repeated(10) << false;
        QTest::newRow("a paragraph of 140,000 words") << repeated("a\n"_L1, 140'000) << false;
        QTest::newRow("a paragraph of 290,000 letters") << repeated("word word word word word\n"_L1, 11'600) << false;
        QTest::newRow("a table of 20,000 rows") << QString(u"|a|b|\n|-|-|\n" + repeated("|1|2|\n"_L1, 20'000)) << true;
        QTest::newRow("a table of 1,900 rows") << QString(u"|a|b|\n|-|-|\n" + repeated("|1|2|\n"_L1, 1'900)) << false;
        QTest::newRow("a table of 290 rows") << QString(u"|a|b|\n|-|-|\n" + repeated("|1|2|\n"_L1, 290)) << false;
        QTest::newRow("a table of 60 columns")
            << QString(u'|' + repeated("a|"_L1, 60) + u"\n|" + repeated("-|"_L1, 60) + u'\n'
                       + QString(u'|' + repeated("some words|"_L1, 60) + u'\n').repeated(30))
            << false;
        QTest::newRow("a table of 16 columns")
            << QString(u'|' + repeated("a|"_L1, 16) + u"\n|" + repeated("-|"_L1, 16) + u'\n'
                       + QString(u'|' + repeated("some words|"_L1, 16) + u'\n').repeated(35))
            << false;
        QTest::newRow("200 tables") << repeated("|a|\n|-|\n|1|\n\n"_L1, 200) << false;
        QTest::newRow("100,000 links") << repeated("[a](http://b.c)\n"_L1, 100'000) << true;
        QTest::newRow("4,000 links") << repeated("[a](http://b.c)\n"_L1, 4'000) << false;
        QTest::newRow("3,000 numbers") << repeated("#1043 "_L1, 3'000) << false;
        QTest::newRow("100,000 paragraphs") << repeated("a\n\n"_L1, 100'000) << true;
        QTest::newRow("2,500 paragraphs") << repeated("a paragraph\n\n"_L1, 2'500) << false;
        QTest::newRow("150,000 lines of code") << QString(u"```sh\n" + repeated("x\n"_L1, 150'000) + u"```\n") << true;
        QTest::newRow("4,000 lines of code")
            << QString(u"```sh\n" + repeated("if true; then echo x; fi\n"_L1, 4'000) + u"```\n") << false;
        QTest::newRow("1,000 code blocks") << repeated("```sh\nx\n```\n\n"_L1, 1'000) << false;
        QTest::newRow("2,500 headings") << lines([](int i) { return u"# h%1\n"_s.arg(i % 7); }, 2'500) << false;
        QTest::newRow("2,500 steps") << repeated("1. x\n"_L1, 2'500) << false;
        QTest::newRow("2,500 tasks") << repeated("- [x] x\n"_L1, 2'500) << false;
        QTest::newRow("700 pictures") << repeated("![x](shot.png)\n"_L1, 700) << false;
        QTest::newRow("marks above one another") << QString(u"a" + repeated("\u0301"_L1, 1)).repeated(3'000) << false;
        QTest::newRow("combining marks") << [] {
            QString t(u'a');
            for (int i = 0; i < 19'000; ++i)
                t += QChar(0x0301);
            return t;
        }() << false;
        QTest::newRow("directions that change") << [] {
            QString t;
            for (int i = 0; i < 9'000; ++i)
                t += i % 2 ? u"a"_s : u"\u05d0"_s;
            return t;
        }() << false;
        QTest::newRow("emphasis") << repeated("*a **b*** "_L1, 1'500) << false;
    }

    void bombsAreShownAtOnce()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, refused);
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 longest = 1'200; // the sanitizers take their share
#else
        constexpr qint64 longest = 300;
#endif
        GuardedView view(m_highlighter);
        GuardedDocument::Style look;
        look.steps = true;
        view.setLook(look);
        const AttachedFiles attached = files(picture(8, 8));
        const qint64 before = threadTime();
        view.setMarkdown(markdown, attached);
        const int height = view.heightForWidth(700);
        view.resize(700, qMin(height, 4'000));
        view.grab(QRect(0, 0, 700, 900));
        const qint64 spent = threadTime() - before;
        qInfo("%lld ms", spent);
        QCOMPARE(!view.guarded().refusal().isEmpty(), refused);
        QVERIFY2(spent <= longest, qPrintable(QString::number(spent) + u" ms"));
    }

    void refusalSaysWhyAndShowsTheBeginning()
    {
        GuardedView view(m_highlighter);
        const QString text = u"First line\n"_s + repeated("x"_L1, 1'000'000);
        view.setMarkdown(text);
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
