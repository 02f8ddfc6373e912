// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownimportfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Web pages of a folder as articles.
class TestHtmlImport : public MarkdownImportFixture {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(kb());
    }

    void pagesBecomeArticlesThatLeadToOneAnother()
    {
        put(path(u"Printing/spooler.html"_s),
            "<html lang=en><title>Spooler stopped</title><body><h1>Spooler stopped</h1><p>See <a "
            "href='jam.htm#x'>the other</a> and <a href='https://example.org/a'>the web</a>.</p>"
            "<img src='img/a%20b.png' alt='tray'><pre>net start spooler</pre>");
        put(path(u"Printing/jam.htm"_s), "<title>Paper jam</title><p>Open the tray.</p>");
        put(path(u"Printing/img/a b.png"_s), "PNG");
        const auto done = import();
        VERIFY_OK(done);
        QCOMPARE(counts(*done), u"2 new, 0 changed, 0 unchanged, 0 refused"_s);
        const ArticleDetails spooler = titled(u"Spooler stopped"_s);
        QCOMPARE(spooler.article.folder, u"Printing"_s);
        QCOMPARE(spooler.article.language, u"en"_s);
        QCOMPARE(spooler.attachments.size(), 1);
        QCOMPARE(spooler.attachments.first().name, u"img/a b.png"_s);
        const QString other = u"[the other](article:%1)"_s.arg(titled(u"Paper jam"_s).article.id.value);
        QVERIFY2(spooler.article.body.contains(other), qPrintable(spooler.article.body));
        QVERIFY(spooler.article.body.contains(u"[the web](https://example.org/a)"));
        QVERIFY(spooler.article.body.contains(u"```\nnet start spooler\n```"));
        QCOMPARE(counts(*import()), u"0 new, 0 changed, 2 unchanged, 0 refused"_s);
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(all().isEmpty());
    }

    void picturesComeFromInsideTheFolderOnly_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("above") << u"../secret.png"_s;
        QTest::newRow("above, encoded") << u"%2e%2e/secret.png"_s;
        QTest::newRow("absolute") << u"/etc/hostname"_s;
        QTest::newRow("file address") << u"file:///etc/hostname"_s;
        QTest::newRow("network") << u"http://127.0.0.1:9/x.png"_s;
        QTest::newRow("any scheme") << u"//127.0.0.1:9/x.png"_s;
        QTest::newRow("share") << u"\\\\server\\x.png"_s;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
        QTest::newRow("symbolic link") << u"link.png"_s;
        QTest::newRow("nowhere") << u"nowhere.png"_s;
    }
    void picturesComeFromInsideTheFolderOnly()
    {
        QFETCH(QString, source);
        put(m_folder->filePath(u"secret.png"_s), "SECRET");
        QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), path(u"link.png"_s)));
        put(path(u"page.html"_s), u"<title>Page</title><p>Text</p><img src=\"%1\" alt=\"the picture\">"_s.arg(source)
                                      .toUtf8());
        VERIFY_OK(import());
        QVERIFY(titled(u"Page"_s).attachments.isEmpty());
        QVERIFY2(!titled(u"Page"_s).article.body.contains(u"127.0.0.1"), qPrintable(titled(u"Page"_s).article.body));
    }

    void onePageComesInAlone()
    {
        put(path(u"one.html"_s), "<title>One</title><p>x</p><img src=p.png>");
        put(path(u"two.html"_s), "<title>Two</title><p>x</p>");
        put(path(u"p.png"_s), "PNG");
        const auto done = ArticleImport(desk()).run(path(u"one.html"_s)).result();
        VERIFY_OK(done);
        QCOMPARE(counts(*done), u"1 new, 0 changed, 0 unchanged, 0 refused"_s);
        QCOMPARE(titled(u"One"_s).attachments.size(), 1);
    }

    // A page that an article links to is its file; so is every page in a folder that was exported from a desk.
    void filesOfArticlesAreNoArticles()
    {
        put(path(u"a.md"_s), "# A\n\n[report](report.html)\n");
        put(path(u"report.html"_s), "<p>report</p>");
        put(path(u"other.html"_s), "<title>Other</title><p>x</p>");
        put(path(u"saved_files/frame.html"_s), "<title>Frame</title><p>x</p>");
        QCOMPARE(counts(*import()), u"2 new, 0 changed, 0 unchanged, 0 refused"_s);
        QCOMPARE(titled(u"A"_s).attachments.size(), 1);
        const QString out = m_folder->filePath(u"out"_s);
        VERIFY_OK(ArticleExport(desk()).run(out).result());
        put(QString(out + u"/stray.html"), "<title>Stray</title><p>x</p>");
        test::TempDesk fresh;
        const auto back = ArticleImport(*fresh).run(out).result();
        VERIFY_OK(back);
        QCOMPARE(counts(*back), u"2 new, 0 changed, 0 unchanged, 0 refused"_s);
    }

    void lettersAreReadAsThePageSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString page = u"<meta charset=%1><title>Größe</title><p>x</p>"_s;
        QTest::newRow("UTF-8") << page.arg(u"utf-8"_s).toUtf8();
        QTest::newRow("Windows") << page.arg(u"windows-1252"_s).toLatin1();
        QTest::newRow("UTF-16") << utf16(page.arg(u"utf-16"_s));
    }
    void lettersAreReadAsThePageSays()
    {
        QFETCH(QByteArray, bytes);
        put(path(u"page.html"_s), bytes);
        VERIFY_OK(import());
        QVERIFY(titled(u"Größe"_s).article.id);
    }

    void pageWithoutWordsIsRefused()
    {
        put(path(u"page.html"_s), "<title>Empty</title><script>1</script>");
        QCOMPARE(counts(*import()), u"0 new, 0 changed, 0 unchanged, 1 refused"_s);
    }

    // Keys that no field of an article holds go out as they came in.
    void unknownFrontLinesComeBack()
    {
        const QByteArray file = "---\nauthor: Ana # of the old desk\ntitle: Jam\nlayout: post\n---\n\nText\n";
        put(path(u"jam.md"_s), file);
        VERIFY_OK(import());
        QVERIFY2(titled(u"Jam"_s).article.body.contains(u"author: Ana # of the old desk\nlayout: post\n"),
                 qPrintable(titled(u"Jam"_s).article.body));
        const QString out = m_folder->filePath(u"out"_s);
        VERIFY_OK(ArticleExport(desk()).run(out).result());
        const QByteArray written = contentOf(out).value(u"jam.md"_s);
        QVERIFY2(written.contains("author: Ana # of the old desk\nlayout: post\n---\n\nText\n"), written.constData());
        QCOMPARE(written.count("---\n"), 2);
        QCOMPARE(counts(*ArticleImport(desk()).run(out).result()), u"0 new, 0 changed, 1 unchanged, 0 refused"_s);
    }
};
LAMP_TEST(TestHtmlImport)

#include "tst_htmlimport.moc"
