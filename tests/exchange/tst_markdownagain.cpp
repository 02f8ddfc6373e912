// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownimportfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The same folder again, what is taken back, and what is written out.
class TestMarkdownAgain : public MarkdownImportFixture {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(kb());
    }

    void theSameFolderAgainChangesNothing()
    {
        put(path(u"one.md"_s), "---\ntags: a, b\nstate: draft\n---\n# One\n\n[two](two.md) ![p](p.png)\n");
        put(path(u"two.md"_s), "# Two\r\n\r\nText\r\n");
        put(path(u"p.png"_s), "PNG");
        VERIFY_OK(import());
        const qint64 history = historyLength();
        const QList<ArticleDetails> before = all();
        const auto again = import();
        VERIFY_OK(again);
        QCOMPARE(counts(*again), u"0 new, 0 changed, 2 unchanged, 0 refused"_s);
        QCOMPARE(historyLength(), history);
        for (const ArticleDetails &details : before)
            QCOMPARE(titled(details.article.title).article, details.article);
    }

    void previewWritesNothingAndSaysWhatRunDoes()
    {
        put(path(u"one.md"_s), "# One\n");
        put(path(u"two.md"_s), "# Two\n");
        const qint64 history = historyLength();
        QCOMPARE(counts(*preview()), u"2 new, 0 changed, 0 unchanged, 0 refused"_s);
        QCOMPARE(historyLength(), history);
        QVERIFY(all().isEmpty());
        VERIFY_OK(import());
        put(path(u"two.md"_s), "# Two\n\nMore.\n");
        put(path(u"three.md"_s), "");
        QCOMPARE(counts(*preview()), u"0 new, 1 changed, 1 unchanged, 1 refused"_s);
        QCOMPARE(counts(*import()), u"0 new, 1 changed, 1 unchanged, 1 refused"_s);
        QCOMPARE(titled(u"Two"_s).article.body, u"# Two\n\nMore.\n"_s);
    }

    void whatWasEditedHereIsKept()
    {
        put(path(u"one.md"_s), "# One\n\ntheirs\n");
        VERIFY_OK(import());
        const Article before = titled(u"One"_s).article;
        Article after = before;
        after.body = u"# One\n\nours\n"_s;
        VERIFY_OK(desk().articles().save(before, after, {}).result());
        const auto same = import(); // the file is as it was
        QCOMPARE(counts(*same), u"0 new, 0 changed, 1 unchanged, 0 refused"_s);
        QVERIFY(!same->items.first().reason.isEmpty());
        QCOMPARE(titled(u"One"_s).article.body, u"# One\n\nours\n"_s);
        put(path(u"one.md"_s), "# One\n\ntheirs, newer\n"); // both have changed
        const auto both = import();
        QCOMPARE(counts(*both), u"0 new, 0 changed, 0 unchanged, 1 refused"_s);
        QCOMPARE(titled(u"One"_s).article.body, u"# One\n\nours\n"_s);
    }

    void undoTakesTheWholeImportBack()
    {
        put(path(u"old.md"_s), "# Old\n");
        VERIFY_OK(import());
        put(path(u"old.md"_s), "# Old\n\nnew text\n");
        for (int i = 0; i < 30; ++i)
            put(path(u"n/%1.md"_s.arg(i)),
                u"---\ntags: [t]\n---\n# N%1\n\n[o](../old.md) ![p](p.png)\n"_s.arg(i).toUtf8());
        put(path(u"n/p.png"_s), "PNG");
        QCOMPARE(counts(*import()), u"30 new, 1 changed, 0 unchanged, 0 refused"_s);
        QCOMPARE(all().size(), 31);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(all().size(), 1);
        QCOMPARE(titled(u"Old"_s).article.body, u"# Old\n"_s);
        QVERIFY(desk().search().articles(u"N7"_s).result()->hits.isEmpty());
        VERIFY_OK(desk().history().redo().result());
        QCOMPARE(all().size(), 31);
        QCOMPARE(titled(u"N7"_s).attachments.size(), 1);
        QCOMPARE(counts(*import()), u"0 new, 0 changed, 31 unchanged, 0 refused"_s);
    }

    void cancelLeavesTheDeskAsItWas()
    {
        for (int i = 0; i < 400; ++i)
            put(path(u"%1.md"_s.arg(i)), u"# N%1\n"_s.arg(i).toUtf8());
        auto running = ArticleImport(desk()).run(kb());
        running.cancel();
        running.waitForFinished();
        QVERIFY(desk()
                    .database()
                    .write({"Waited %1", {}}, [](ChangeSet &) -> Result<void> { return {}; })
                    .result()
                    .has_value());
        QVERIFY(all().isEmpty());
    }

    void twoFoldersWithTheSameFileNamesAreTwo()
    {
        put(path(u"README.md"_s), "# First readme\n");
        VERIFY_OK(import());
        put(m_folder->filePath(u"other/README.md"_s), "# Second readme\n");
        VERIFY_OK(ArticleImport(desk()).run(m_folder->filePath(u"other"_s)).result());
        QCOMPARE(all().size(), 2);
    }

    void secondExportIsByteIdentical()
    {
        put(path(u"a/one.md"_s),
            "---\ntitle: \"One: #1\"\ntags: [x, 'y, z']\ncategory: Printing/Printer\nminutes: 5\n---\n# "
            "H\n\n[two](../b/two.md) ![p](images/p.png)");
        put(path(u"b/two.md"_s), "# Two\n\n[one](../a/one.md)\n");
        put(path(u"b/deep/two.md"_s), "# Two\n\nanother of that name\n");
        put(path(u"b/copy.md"_s), "# TWO\n\na third\n");
        put(path(u"a/images/p.png"_s), QByteArray("PNG\0\1", 5));
        VERIFY_OK(import());
        const QString out = m_folder->filePath(u"out"_s);
        const auto first = ArticleExport(desk()).run(out).result();
        VERIFY_OK(first);
        QCOMPARE(first->articles, 4);
        QCOMPARE(first->files, 1);
        QCOMPARE(first->written, 5);
        const auto content = contentOf(out);
        QCOMPARE(content.keys(), (QStringList{u"a/images/p.png"_s, u"a/one-1.md"_s, u"b/deep/two.md"_s, u"b/two-2.md"_s,
                                              u"b/two.md"_s}));
        const auto second = ArticleExport(desk()).run(out).result();
        VERIFY_OK(second);
        QCOMPARE(second->written, 0);
        QCOMPARE(contentOf(out), content);
        const QString fresh = m_folder->filePath(u"fresh"_s);
        VERIFY_OK(ArticleExport(desk()).run(fresh).result());
        QCOMPARE(contentOf(fresh), content);

        // Imported where it came from, it changes nothing; imported elsewhere, it gives the same articles and bytes.
        QCOMPARE(counts(*ArticleImport(desk()).run(out).result()), u"0 new, 0 changed, 4 unchanged, 0 refused"_s);
        test::TempDesk other;
        const auto there = ArticleImport(*other).run(out).result();
        VERIFY_OK(there);
        QCOMPARE(counts(*there), u"4 new, 0 changed, 0 unchanged, 0 refused"_s);
        const QString back = m_folder->filePath(u"back"_s);
        VERIFY_OK(ArticleExport(*other).run(back).result());
        QCOMPARE(contentOf(back), content);
    }

    // Notes that came into an article from a ticket go into no file, and are still here when the file comes back.
    void internalPartStaysHereAndIsKept()
    {
        put(path(u"a.md"_s), "# A\n\nText\n\n## Internal\n\nours ![](p.png)\n");
        put(path(u"p.png"_s), "PNG");
        VERIFY_OK(import());
        const QString out = m_folder->filePath(u"out"_s);
        const auto exported = ArticleExport(desk()).run(out).result();
        VERIFY_OK(exported);
        QCOMPARE(exported->shortened, 1);
        const auto files = contentOf(out);
        QCOMPARE(files.size(), 1); // the picture belongs to what stays
        QVERIFY2(files.first().contains("Text") && !files.first().contains("ours"), files.first().constData());
        const auto same = ArticleImport(desk()).run(out).result();
        VERIFY_OK(same);
        QCOMPARE(counts(*same), u"0 new, 0 changed, 1 unchanged, 0 refused"_s);
        QVERIFY(titled(u"A"_s).article.body.contains(u"ours"));
        put(QString(out + u'/' + files.firstKey()), QByteArray(files.first()).replace("Text", "Better text"));
        VERIFY_OK(ArticleImport(desk()).run(out).result());
        const QString body = titled(u"A"_s).article.body;
        QVERIFY2(body.contains(u"Better text") && body.contains(u"## Internal\n\nours"), qPrintable(body));
        const QString whole = m_folder->filePath(u"whole"_s);
        VERIFY_OK(ArticleExport(desk()).run(whole, true).result());
        QVERIFY(contentOf(whole).value(files.firstKey()).contains("ours"));
    }

    void exportNamesStayInsideTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("dots") << u".."_s << u"untitled"_s;
        QTest::newRow("separators") << u"../a\\b:c"_s << u"-a-b-c"_s;
        QTest::newRow("hidden") << u".git"_s << u"git"_s;
        QTest::newRow("device") << u"nul.md"_s << u"_nul.md"_s;
        QTest::newRow("blanks at the end") << u"a. . "_s << u"a"_s;
        QTest::newRow("NUL and controls") << u"a\u0000\u0007b"_s << u"ab"_s;
        QTest::newRow("right to left") << u"gpj\u202e.exe"_s << u"gpj.exe"_s;
        QTest::newRow("nothing") << u""_s << u"untitled"_s;
    }

    void exportNamesStayInsideTheFolder()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(exportName(name), expected);
    }

    void hostileNamesAreExportedInsideTheFolder()
    {
        NewArticle made;
        made.article.title = u"../../../evil"_s;
        made.article.folder = u"../../up/./x"_s;
        made.article.body = u"![p](a/b.png)"_s;
        made.article.state = ArticleState::Published;
        made.files = {{u"../../../../tmp/lamp-evil.png"_s, "x"}, {u"a/b.png"_s, "y"}};
        VERIFY_OK(desk().articles().create(made).result());
        const QString out = m_folder->filePath(u"x/y/z/out"_s);
        VERIFY_OK(ArticleExport(desk()).run(out).result());
        const auto everything = contentOf(m_folder->filePath(u"x"_s));
        for (const QString &file : everything.keys())
            QVERIFY2(file.startsWith(u"y/z/out/"_s), qPrintable(file));
        QCOMPARE(everything.size(), 3);
        QVERIFY(!QFile::exists(u"/tmp/lamp-evil.png"_s));
    }
};
LAMP_TEST(TestMarkdownAgain)

#include "tst_markdownagain.moc"
