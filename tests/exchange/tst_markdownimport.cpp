// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownimportfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What TestMarkdownImport holds.
class TestMarkdownImport : public MarkdownImportFixture {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(kb());
    }

    void filesBecomeArticles()
    {
        put(path(u"Windows/Printing/spooler.md"_s),
            "---\ntitle: \"Spooler: stopped\"\ntags: [printing, spooler]\ncategory: Printing/Printer\nstate: "
            "draft\nrisk: low\nminutes: 6\nverified: 2026-11-03\nreview: 2027-05-01\naffects: HP M507\n---\n\n## "
            "Steps\n\n1. Restart it\n");
        put(path(u"Linux/cups.md"_s), "# Clear a stuck queue\n\ncancel -a\n");
        put(path(u"reset-the_port.md"_s), "No heading here.\n");
        put(path(u"Symptoms.markdown"_s), "# Symptoms\n\nIt hangs.\n");
        put(path(u"notes.txt"_s), "not taken");
        put(path(u".git/hidden.md"_s), "# Hidden");
        const auto done = import();
        VERIFY_OK(done);
        QCOMPARE(counts(*done), u"4 new, 0 changed, 0 unchanged, 0 refused"_s);
        QCOMPARE(all().size(), 4);

        const ArticleDetails spooler = titled(u"Spooler: stopped"_s);
        QCOMPARE(spooler.article.folder, u"Windows/Printing"_s);
        QCOMPARE(spooler.article.state, ArticleState::Draft);
        QCOMPARE(spooler.article.body, u"## Steps\n\n1. Restart it\n"_s);
        QCOMPARE(spooler.tags, (QStringList{u"printing"_s, u"spooler"_s}));
        QCOMPARE(spooler.article.risk, u"low"_s);
        QCOMPARE(spooler.article.minutes, 6);
        QCOMPARE(spooler.article.verifiedOn, QDate(2026, 11, 3));
        QCOMPARE(spooler.article.reviewOn, QDate(2027, 5, 1));
        QCOMPARE(spooler.article.affects, u"HP M507"_s);
        QCOMPARE(desk().catalog().categoryPath(spooler.article.categoryId), u"Printing \u203a Printer"_s);
        QCOMPARE(spooler.article.sourcePath, u"kb/Windows/Printing/spooler.md"_s);
        QCOMPARE(titled(u"Clear a stuck queue"_s).article.folder, u"Linux"_s);
        QCOMPARE(titled(u"Clear a stuck queue"_s).article.state, ArticleState::Published);
        QVERIFY(titled(u"Reset the port"_s).article.id);
        QCOMPARE(titled(u"Symptoms"_s).article.body, u"# Symptoms\n\nIt hangs.\n"_s);
        QCOMPARE(desk().search().articles(u"cancel"_s).result()->hits.size(), 1);
    }

    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"# Größe\n\nzwei – drei €\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        QTest::newRow("UTF-16") << utf16(text);
        QTest::newRow("CRLF") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
        QTest::newRow("CR") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("UTF-16 with CRLF") << utf16(QString(text).replace(u'\n', u"\r\n"_s));
        QTest::newRow("windows-1252") << QByteArray("# Gr\xf6\xdf" "e\n\nzwei \x96 drei \x80\n");
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        put(path(u"a.md"_s), bytes);
        VERIFY_OK(import());
        QCOMPARE(all().first().article.title, u"Größe"_s);
        QCOMPARE(all().first().article.body, u"# Größe\n\nzwei – drei €\n"_s);
    }

    void linksLeadFromArticleToArticle()
    {
        put(path(u"a/one.md"_s),
            "# One\n\n[two](../b/two.md) [again](<../b/two.md#steps>) [gone](missing.md) "
            "[web](https://example.org/two.md)\n\n`[two](../b/two.md)`\n");
        put(path(u"b/two.md"_s), "# Two\n\n[one](../a/one.md)\n");
        const auto done = import();
        VERIFY_OK(done);
        const ArticleDetails one = titled(u"One"_s), two = titled(u"Two"_s);
        const QString toTwo = u"article:%1"_s.arg(two.article.id.value);
        QCOMPARE(
            one.article.body,
            u"# One\n\n[two](%1) [again](%1) [gone](missing.md) "
            "[web](https://example.org/two.md)\n\n`[two](../b/two.md)`\n"_s
                .arg(toTwo));
        QCOMPARE(two.article.body, u"# Two\n\n[one](article:%1)\n"_s.arg(one.article.id.value));
        QCOMPARE(done->items.first().notes.size(), 1); // the one that leads nowhere
        QVERIFY(done->items.first().notes.first().contains(u"missing.md"_s));
        QCOMPARE(counts(*preview()), u"0 new, 0 changed, 2 unchanged, 0 refused"_s);
    }

    void picturesBecomeAttachments()
    {
        put(path(u"a/one.md"_s),
            "# One\n\n![p](images/p.png) ![q](../shared/q%20r.png) [cfg](./files/x.json) ![again](images/p.png)\n");
        put(path(u"a/images/p.png"_s), "PNG p");
        put(path(u"a/files/x.json"_s), "{}");
        put(path(u"shared/q r.png"_s), "PNG q");
        put(path(u"shared/unused.png"_s), "unused");
        const auto done = import();
        VERIFY_OK(done);
        QCOMPARE(done->items.first().files, 3);
        const ArticleDetails one = titled(u"One"_s);
        QStringList names;
        for (const Attachment &file : one.attachments)
            names.append(file.name);
        QCOMPARE(names, (QStringList{u"files/x.json"_s, u"images/p.png"_s, u"shared/q r.png"_s}));
        QCOMPARE(
            one.article.body,
            u"# One\n\n![p](images/p.png) ![q](shared/q%20r.png) [cfg](./files/x.json) ![again](images/p.png)\n"_s);
        QCOMPARE(desk().files().content(one.attachments[2].id).result().value_or(QByteArray()), QByteArray("PNG q"));
        put(path(u"shared/q r.png"_s), "PNG r"); // a picture alone has changed
        QCOMPARE(counts(*preview()), u"0 new, 1 changed, 0 unchanged, 0 refused"_s);
        VERIFY_OK(import());
        QCOMPARE(desk().files().content(titled(u"One"_s).attachments[2].id).result().value_or(QByteArray()),
                 QByteArray("PNG r"));
        QCOMPARE(titled(u"One"_s).attachments.size(), 3);
    }

    void nothingOutsideTheFolderIsRead_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("above") << u"../secret.png"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("scheme") << u"file:///etc/passwd"_s;
        QTest::newRow("encoded") << u"%2e%2e/secret.png"_s;
        QTest::newRow("a link to a file") << u"link.png"_s;
        QTest::newRow("a link to a folder") << u"out/secret.png"_s;
        QTest::newRow("a link that leads back in") << u"out/kb/a.md"_s;
    }

    void nothingOutsideTheFolderIsRead()
    {
        QFETCH(QString, target);
        put(m_folder->filePath(u"secret.png"_s), "SECRET");
        QFile::link(m_folder->filePath(u"secret.png"_s), path(u"link.png"_s));
        QFile::link(m_folder->path(), path(u"out"_s));
        QFile::link(m_folder->filePath(u"secret.png"_s), path(u"secret.md"_s));
        put(path(u"a.md"_s), QString(u"# A\n\n![x](" + target + u")\n").toUtf8());
        const auto done = import();
        VERIFY_OK(done);
        QCOMPARE(done->items.size(), 1); // neither the linked file nor the linked folder is an article
        QVERIFY(titled(u"A"_s).attachments.isEmpty());
        QCOMPARE(titled(u"A"_s).article.body, QString(u"# A\n\n![x](" + target + u")\n"));
    }

    void badFilesAreRefusedWithTheReason()
    {
        put(path(u"empty.md"_s), "");
        put(path(u"blank.md"_s), " \n\n\t\n");
        put(path(u"binary.md"_s), QByteArray("\x7f" "ELF\0\0\0\1\2\3", 10));
        put(path(u"large.md"_s), QByteArray(LargestMarkdownFile + 1, 'x'));
        put(path(u"good.md"_s), "# Good\n");
        const auto done = import();
        VERIFY_OK(done);
        QCOMPARE(counts(*done), u"1 new, 0 changed, 0 unchanged, 4 refused"_s);
        for (const ArticleImportItem &item : done->items)
            QVERIFY2(item.action == Action::New || !item.reason.isEmpty(), qPrintable(item.path));
        QCOMPARE(all().size(), 1);
    }

    void folderThatIsNoneSaysSo()
    {
        const auto done = ArticleImport(desk()).run(m_folder->filePath(u"nowhere"_s)).result();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
    }

    void realFoldersAreTakenWhole_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("articles");
        QTest::newRow("azurelocal") << u"azurelocal"_s << 239;
        QTest::newRow("openshift") << u"openshift"_s << 272;
        QTest::newRow("tldr") << u"tldr"_s << 2656;
    }

    void realFoldersAreTakenWhole()
    {
        QFETCH(QString, folder);
        QFETCH(int, articles);
        const QString path = test::sharedData("kb/") + folder;
        if (!QFileInfo(path).isDir())
            QSKIP("the shared data are not on this machine");
        QElapsedTimer timer;
        timer.start();
        const auto done = ArticleImport(desk()).run(path).result();
        VERIFY_OK(done);
        qInfo("%lld ms, %s", timer.elapsed(), qPrintable(counts(*done)));
        QCOMPARE(done->count(Action::New), articles);
        QCOMPARE(desk().articles().ids({}).result()->size(), articles);
        const auto again = ArticleImport(desk()).run(path).result();
        VERIFY_OK(again);
        QCOMPARE(again->count(Action::Unchanged), articles);
        const auto finding = desk().history().verify().result();
        VERIFY_OK(finding);
        QCOMPARE(*finding, QStringList());
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(desk().articles().ids({}).result()->size(), 0);
    }
};
LAMP_TEST(TestMarkdownImport)

#include "tst_markdownimport.moc"
