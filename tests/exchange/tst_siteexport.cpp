// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The knowledge base as a web site for a stick.
class TestSiteExport : public SiteFixture {
    Q_OBJECT

    static QByteArray png() { return QByteArray("\x89PNG\r\n\x1a\n", 8) + "rest"; }

private slots:
    void init() { setUp(); }

    void everyReferenceLeadsIntoTheFolder()
    {
        const ArticleId jam = make(u"Paper jam & more"_s, u"Open the tray.\n"_s, u"Printing/Laser"_s);
        make(u"Spooler"_s,
             u"See [the other](article:%1), [nobody](article:4711), [#17](ticket:17), [web](https://example.org/x), "
             "<https://auto.example.org>, [mail](mailto:a@example.org), [list](a%20list.txt), [below](#steps).\n\n"
             "![tray](img/tray.png) ![remote](https://example.org/p.png) ![gone](gone.png)\n\n## Steps\n\n1. Do\n"_s
                 .arg(jam.value),
             u"Printing"_s, ArticleState::Published, {{u"img/tray.png"_s, png()}, {u"a list.txt"_s, "x"}});
        const auto done = write();
        VERIFY_OK(done);
        QCOMPARE(done->articles, 2);
        QCOMPARE(done->files, 2);
        QCOMPARE(faults(), QStringList());
        const QByteArray page = pageOf(u"spooler"_s);
        QVERIFY2(page.contains("<a href=\"paper-jam-more.html\">the other</a>"), page.constData());
        QVERIFY(page.contains("<img src=\"../files/spooler/img/tray.png\" alt=\"tray\">"));
        QVERIFY(page.contains("<a href=\"../files/spooler/a%20list.txt\">list</a>"));
        QVERIFY(page.contains("web <span class=\"address\">https://example.org/x</span>"));
        QVERIFY(page.contains("<a href=\"#steps\">below</a>"));
        QVERIFY(page.contains("default-src 'none'"));
        for (const char *name : {"site/search.js", "site/style.css"}) {
            const QByteArray own = files().value(QString::fromLatin1(name));
            QVERIFY(own.size() > 1000);
            for (const char *never : {"http", "url(", "@import", "fetch("})
                QVERIFY2(!own.contains(never), never);
        }
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("picture that fails") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("link to a script") << u"[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1))"_s;
        QTest::newRow("data") << u"[x](data:text/html,<script>1</script>) ![y](data:image/svg+xml,<svg/>)"_s;
        QTest::newRow("file") << u"[x](file:///etc/passwd) ![y](file:///etc/passwd) ![z](../../../etc/passwd)"_s;
        QTest::newRow("no scheme") << u"[x](//evil.example/x) ![y](//evil.example/y.png)"_s;
        QTest::newRow("quotes in a target") << u"[x](<a\" onclick=\"alert(1)>) ![y\" onerror=\"z](p.png)"_s;
        QTest::newRow("code") << u"```<b>\" onclick=x\n</code></pre><script>1</script>\n```"_s;
        QTest::newRow("heading") << u"## a\" onclick=\"x <script>1</script>"_s;
        QTest::newRow("table") << u"|<script>|\n|---|\n|</td><iframe src=x>|"_s;
        QTest::newRow("frames and styles") << u"<iframe src=\"http://x\"></iframe><style>*{}</style><base href=//x>"_s;
        QTest::newRow("end of a script") << u"</script><script>alert(1)</script> \u2028 ]]> -->"_s;
        QTest::newRow("entities") << u"&lt;script&gt; &#60;script&#62;"_s;
        QTest::newRow("too deep") << QString(QString(400, u'>') + u"<script>x</script>");
    }
    void hostileTextStaysText()
    {
        QFETCH(QString, text);
        make(u"Title <script>alert(2)</script> \" onclick=\"x"_s, text, u"Folder <img src=x>"_s);
        VERIFY_OK(write());
        QCOMPARE(faults(), QStringList());
        const auto all = files();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            if (it.key().endsWith(u".js") && it.key() != u"site/search.js")
                QVERIFY2(!it->contains('<'), it->constData());
    }

    void filesThatABrowserWouldRunAreText()
    {
        make(u"A"_s, u"![s](x.svg) ![p](page.png) [h](evil.html)\n"_s, {}, ArticleState::Published,
             {{u"x.svg"_s, "<svg onload='alert(1)'/>"}, {u"page.png"_s, "<html><script>1</script>"},
              {u"evil.html"_s, "<script>1</script>"}});
        VERIFY_OK(write());
        QCOMPARE(faults(), QStringList());
        const QStringList names = files().keys();
        QVERIFY(names.contains(u"files/a/x.svg.txt"_s) && names.contains(u"files/a/evil.html.txt"_s));
        QVERIFY(!pageOf(u"a"_s).contains("<img")); // a picture by its bytes, not by its name
    }

    void whatIsForTechniciansStaysHereUnlessAsked()
    {
        make(u"Open"_s, u"Text\n\n## Internal\n\nHIDDEN ![](secret.png)\n"_s, {}, ArticleState::Published,
             {{u"secret.png"_s, png()}});
        make(u"Secret"_s, u"HIDDEN\n"_s, {}, ArticleState::Internal);
        make(u"Unfinished"_s, u"DRAFT\n"_s, {}, ArticleState::Draft);
        make(u"Old"_s, u"RETIRED\n"_s, {}, ArticleState::Retired);
        const auto done = write();
        VERIFY_OK(done);
        QCOMPARE(done->articles, 1);
        QCOMPARE(done->shortened, 1);
        QCOMPARE(done->leftOut, 1);
        const auto all = files();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            for (const char *never : {"HIDDEN", "Secret", "secret", "DRAFT", "RETIRED"})
                QVERIFY2(!it->contains(never) || it.key() == u"site/search.js" || it.key() == u"site/style.css",
                         qPrintable(it.key()));
        VERIFY_OK(write({.category = {}, .internal = true}));
        QVERIFY(pageOf(u"open"_s).contains("HIDDEN") && pageOf(u"secret"_s).contains("HIDDEN"));
        QVERIFY(!files().contains(u"articles/unfinished.html"_s));
        // Asked for less again, what had been written is taken away.
        const auto less = write();
        VERIFY_OK(less);
        QVERIFY(less->removed > 0);
        QVERIFY(!files().contains(u"articles/secret.html"_s));
    }

    void theSameDeskGivesTheSameBytes()
    {
        for (int i = 0; i < 20; ++i)
            make(u"Article %1"_s.arg(i % 15), u"word%1 and ![p](p.png)\n"_s.arg(i), u"Part %1"_s.arg(i % 3),
                 ArticleState::Published, {{u"p.png"_s, png()}});
        const auto first = write();
        VERIFY_OK(first);
        const auto content = files();
        QCOMPARE(first->written, content.size());
        const auto second = write();
        QCOMPARE(second->written, 0);
        QCOMPARE(files(), content);
        put(QString(out() + u"/my own.txt"), "stays");
        desk().articles().setState({titled(u"Article 7"_s).article.id}, ArticleState::Retired).waitForFinished();
        const auto third = write();
        VERIFY_OK(third);
        QCOMPARE(third->removed, 2);
        QVERIFY(!files().contains(u"articles/article-7.html"_s));
        QCOMPARE(files().value(u"my own.txt"_s), QByteArray("stays"));
        QCOMPARE(faults(), QStringList());
    }

    void aCategoryAlone()
    {
        NewArticle made;
        made.article.state = ArticleState::Published;
        made.article.title = u"Toner"_s;
        for (const Category &category : desk().catalog().categories)
            if (category.name == u"Toner and paper")
                made.article.categoryId = category.id;
        VERIFY_OK(desk().articles().create(made).result());
        make(u"Elsewhere"_s, u"x"_s);
        CategoryId printing;
        for (const Category &category : desk().catalog().categories)
            if (category.name == u"Printing")
                printing = category.id;
        const auto done = write({.category = printing});
        VERIFY_OK(done);
        QCOMPARE(done->articles, 1);
        QVERIFY(!pageOf(u"toner"_s).isEmpty());
    }

    // What the browser finds, the program finds as well, and its best is among them.
    void theBrowserFindsWhatTheProgramFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("a word") << u"spooler"_s << QStringList{u"Printer offline"_s};
        QTest::newRow("begin of a word") << u"spoo"_s << QStringList{u"Printer offline"_s};
        QTest::newRow("two words") << u"printer paper"_s << QStringList{u"Paper jam"_s};
        QTest::newRow("capitals") << u"PRINTER"_s << QStringList{u"Paper jam"_s, u"Printer offline"_s};
        QTest::newRow("accents") << u"cafe"_s << QStringList{u"Caf\u00e9 Wi-Fi"_s};
        QTest::newRow("umlauts") << u"fl\u00e4che"_s << QStringList{u"Caf\u00e9 Wi-Fi"_s};
        QTest::newRow("error code") << u"0x80070005"_s << QStringList{u"Printer offline"_s};
        QTest::newRow("tag") << u"hp"_s << QStringList{u"Printer offline"_s};
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }
    void theBrowserFindsWhatTheProgramFinds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        NewArticle tagged;
        tagged.article.title = u"Printer offline"_s;
        tagged.article.body = u"The spooler stops with 0x80070005.\n"_s;
        tagged.article.state = ArticleState::Published;
        tagged.tags = {u"HP"_s};
        VERIFY_OK(desk().articles().create(tagged).result());
        make(u"Paper jam"_s, u"Open the printer, take the paper.\n"_s);
        make(u"Caf\u00e9 Wi-Fi"_s, u"Fl\u00e4che der Zelle\n"_s);
        VERIFY_OK(write());
        QCOMPARE(found(text), titles);
        const auto results = desk().search().articles(text).result();
        VERIFY_OK(results);
        QStringList program;
        for (const ArticleHit &hit : results->hits)
            program.append(hit.title);
        for (const QString &title : std::as_const(titles))
            QVERIFY2(program.contains(title), qPrintable(program.join(u", "_s)));
        if (!titles.isEmpty())
            QVERIFY2(titles.contains(program.first()), qPrintable(program.first()));
    }

    void scriptsWithoutBlanksAreFoundByPairs()
    {
        make(u"\u5370\u5237\u6a5f\u304c\u52d5\u304b\u306a\u3044"_s, u"\u7528\u7d19\u3092\u5165\u308c\u308b"_s);
        make(u"Printer"_s, u"x"_s);
        VERIFY_OK(write());
        QCOMPARE(found(u"\u5237\u6a5f"_s).size(), 1);
        QCOMPARE(found(u"\u5370\u5237\u6a5f \u7528\u7d19"_s).size(), 1);
        QCOMPARE(found(u"\u308b"_s).size(), 1); // one letter: the last, or the first of a pair
        QCOMPARE(found(u"\u7528\u5237"_s).size(), 0);
    }

    void aLargeIndexComesInParts()
    {
        SiteIndex index;
        QString text;
        for (int i = 0; i < 60'000; ++i)
            text += QChar(u'a' + i % 26) + u"word"_s + QString::number(i) + u' ';
        index.add(0, text, SiteIndex::Body);
        index.add(1, u"\u5370\u5237"_s, SiteIndex::Title);
        QVERIFY(index.isParted());
        const auto scripts = index.scripts();
        QVERIFY(scripts.size() > 20);
        QVERIFY(scripts.value(u"words-0061.js"_s).startsWith("lampWords(\"0061\",["));
        QVERIFY(scripts.contains(u"words-5300.js"_s)); // of a wide script a block of letters
    }
};
LAMP_TEST(TestSiteExport)

#include "tst_siteexport.moc"
