// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownexport.h"
#include "exchange/markdownimport.h"
#include "services/articles.h"
#include "services/files.h"
#include "services/history.h"
#include "services/search.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QDirIterator>

using namespace lamp;
using namespace Qt::StringLiterals;
using Action = ArticleImportItem::Action;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

// Every file below a folder with its bytes.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().mid(folder.size() + 1), file.readAll());
    }
    return files;
}

} // namespace

class TestMarkdownImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(u"kb/"_s + name); }
    QString kb() const { return m_folder->filePath(u"kb"_s); }
    Desk &desk() { return **m_desk; }
    Result<ArticleImportPreview> import() { return ArticleImport(desk()).run(kb()).result(); }
    Result<ArticleImportPreview> preview() { return ArticleImport(desk()).preview(kb()).result(); }
    QList<ArticleDetails> all()
    {
        QList<ArticleDetails> list;
        const auto ids = desk().articles().ids({}).result();
        for (const ArticleId id : ids.value_or(QList<ArticleId>()))
            list.append(desk().articles().find(id).result().value_or(ArticleDetails{}));
        return list;
    }
    ArticleDetails titled(const QString &title)
    {
        for (const ArticleDetails &details : all())
            if (details.article.title == title)
                return details;
        return {};
    }
    static QString counts(const ArticleImportPreview &preview)
    {
        return u"%1 new, %2 changed, %3 unchanged, %4 refused"_s.arg(preview.count(Action::New))
            .arg(preview.count(Action::Changed))
            .arg(preview.count(Action::Unchanged))
            .arg(preview.count(Action::Refused));
    }
    qint64 historyLength() { return desk().history().page({}, 1000).result().value_or(QList<HistoryRow>()).size(); }

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
