// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/siteexport.h"
#include "exchange/zimimport.h"
#include "markdownimportfixture.h"
#include "services/collections.h"
#include "zimfile.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Pages of an archive beside one's own articles.
class TestZimImport : public MarkdownImportFixture {
    Q_OBJECT

    QString zim() const { return m_folder->filePath(u"test_wiki.zim"_s); }
    static QByteArray png() { return QByteArray("\x89PNG\r\n\x1a\n", 8) + "rest"; }
    static QList<ZimEntry> wiki()
    {
        return {{"A/Mount", "Mount a share", "text/html",
                 "<html><body><h1>Mount a share</h1><p>Use systemd to mount <a href='Fstab'>fstab</a>, see <a "
                 "href='Other_name'>the printer</a>, <a href='Untaken'>another</a>, <a "
                 "href='https://example.org'>web</a>.</p><img src='../I/pic%20ture.png' alt='a disk'><img "
                 "src='../I/evil.svg' alt='drawing'><pre>mount -a</pre><script>alert(1)</script></body></html>"},
                {"A/Fstab", "Fstab of systemd", "text/html",
                 "<p>The systemd table with <a href='Mount'>mount</a>.</p>"},
                {"A/Printer", "Printer setup", "text/html", "<p>Cups and systemd.</p>"},
                {"A/Untaken", "Cooking", "text/html", "<p>Nothing about computers.</p>"},
                {"I/pic ture.png", "", "image/png", png(), false},
                {"I/evil.svg", "", "image/svg+xml", "<svg onload='x'/>", false}};
    }
    Result<ZimOutcome> take(const QString &words = u"systemd"_s, qint64 most = 200)
    {
        return ZimImport(desk()).run(zim(), {words, most}).result();
    }
    ArticleDetails page(const QString &title)
    {
        const auto hits = desk().search().articles(title).result();
        for (const ArticleHit &hit : hits.value_or(ArticleResults{}).hits)
            if (hit.title == title)
                return desk().articles().find(hit.id).result().value_or(ArticleDetails{});
        return {};
    }

private slots:
    void init()
    {
        if (!withZim)
            QSKIP("built without libzim");
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        writeZim(zim(), wiki(), {{"A/Other_name", "A/Printer"}, {"A/Round", "A/About"}, {"A/About", "A/Round"}});
    }

    void pagesBecomeAReadOnlyCollection()
    {
        const qint64 history = historyLength();
        const auto plan = ZimImport(desk()).preview(zim(), {u"systemd"_s, 200}).result();
        VERIFY_OK(plan);
        QCOMPARE(plan->name, u"Test Wiki"_s);
        QCOMPARE(plan->pages.size(), 3);
        QCOMPARE(plan->fresh(), 3);
        QCOMPARE(historyLength(), history);
        const auto done = take();
        VERIFY_OK(done);
        QCOMPARE(done->pages, 3);
        QCOMPARE(done->pictures, 1);
        const ArticleDetails mount = page(u"Mount a share"_s);
        QCOMPARE(mount.article.folder, u"Test Wiki"_s);
        QCOMPARE(mount.article.language, u"en"_s);
        QCOMPARE(mount.attachments.size(), 1);
        QCOMPARE(desk().files().content(mount.attachments.first().id).result().value(), png());
        const QString body = mount.article.body;
        const auto linkTo = [this](const QString &words, const QString &title) {
            return QString(u'[' + words + u"](article:" + QString::number(page(title).article.id.value) + u')');
        };
        QVERIFY2(body.contains(linkTo(u"fstab"_s, u"Fstab of systemd"_s)), qPrintable(body));
        QVERIFY2(body.contains(linkTo(u"the printer"_s, u"Printer setup"_s)), qPrintable(body));
        QVERIFY2(body.contains(u"another, [web](https://example.org)"), qPrintable(body));
        QVERIFY(body.contains(u"```\nmount -a\n```") && body.contains(u"drawing") && !body.contains(u"alert"));
        const auto origin = collections::originOf(desk(), mount.article.id).result();
        VERIFY_OK(origin);
        QVERIFY(origin->has_value());
        QCOMPARE((*origin)->path, u"A/Mount"_s);
        QCOMPARE((*origin)->collection.licence, u"CC BY-SA 4.0"_s);
        QVERIFY(collections::sourceLine((*origin)->collection).contains(u"CC BY-SA 4.0"));
    }

    void nobodyChangesAPage()
    {
        VERIFY_OK(take());
        const ArticleDetails mount = page(u"Mount a share"_s);
        Article after = mount.article;
        after.body += u"mine"_s;
        const auto refused = desk().articles().save(mount.article, after, {}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().detail, u"collection: Test Wiki"_s);
        QCOMPARE(page(u"Mount a share"_s).article.body, mount.article.body);
    }

    void listsHoldOnesOwnAndSearchFindsBoth()
    {
        put(path(u"own.md"_s), "# Own systemd notes\n\nsystemd\n");
        VERIFY_OK(import());
        VERIFY_OK(take());
        QCOMPARE(desk().articles().ids({}).result()->size(), 1);
        QCOMPARE(desk().articles().ids({.folder = u"Test Wiki"_s}).result()->size(), 3);
        const auto hits = desk().search().articles(u"systemd"_s).result();
        VERIFY_OK(hits);
        QCOMPARE(hits->hits.size(), 4);
        const QString out = m_folder->filePath(u"out"_s);
        QCOMPARE(ArticleExport(desk()).run(out).result()->articles, 1);
        QCOMPARE(SiteExport(desk()).run(out, {}).result()->articles, 1);
    }

    void theSameArchiveAddsWhatIsNew()
    {
        QCOMPARE(take(u"systemd"_s, 1)->pages, 1);
        const auto more = take();
        VERIFY_OK(more);
        QCOMPARE(more->pages, 2);
        QCOMPARE(more->present, 1);
        QCOMPARE(collections::list(desk()).result()->size(), 1);
        const auto plan = ZimImport(desk()).preview(zim(), {u"systemd"_s, 200}).result();
        QCOMPARE(plan->fresh(), 0);
        QVERIFY(plan->known);
    }

    void undoTakesItAllBackAndRedoBringsIt()
    {
        VERIFY_OK(take());
        const qint64 history = historyLength();
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(collections::list(desk()).result()->size(), 0);
        QVERIFY(desk().search().articles(u"systemd"_s).result()->hits.isEmpty());
        VERIFY_OK(desk().history().redo().result());
        QCOMPARE(collections::list(desk()).result()->first().pages, 3);
        QVERIFY(!desk().search().articles(u"systemd"_s).result()->hits.isEmpty());
        QCOMPARE(historyLength(), history + 2);
    }

    void aCollectionGoesInOneStepButForWhatIsInUse()
    {
        VERIFY_OK(take());
        const ArticleId used = page(u"Printer setup"_s).article.id;
        VERIFY_OK(desk().articles().recordUse(used, m_desk->ticket(u"Printer"_s), true).result());
        const CollectionId id = collections::list(desk()).result()->first().collection.id;
        const auto gone = collections::remove(desk(), id).result();
        VERIFY_OK(gone);
        QCOMPARE(gone->pages, 3);
        QCOMPARE(gone->kept, 1);
        QCOMPARE(collections::list(desk()).result()->size(), 0);
        QVERIFY(!page(u"Mount a share"_s).article.id);
        QCOMPARE(desk().articles().find(used).result()->article.state, ArticleState::Retired);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(collections::list(desk()).result()->first().pages, 3);
        QVERIFY(page(u"Mount a share"_s).article.body.contains(u"mount -a"));
        QCOMPARE(page(u"Mount a share"_s).attachments.size(), 1);
    }

    void withoutAnIndexTitlesAreSearched()
    {
        writeZim(m_folder->filePath(u"plain.zim"_s), wiki(), {}, false);
        const auto plan
            = ZimImport(desk()).preview(m_folder->filePath(u"plain.zim"_s), {u"mount share"_s, 200}).result();
        VERIFY_OK(plan);
        QCOMPARE(plan->pages.size(), 1);
        QCOMPARE(plan->pages.first().title, u"Mount a share"_s);
        const auto all = ZimImport(desk()).preview(m_folder->filePath(u"plain.zim"_s), {{}, 200}).result();
        QCOMPARE(all->pages.size(), 4);
    }

    void redirectionsInACircleLeadNowhere()
    {
        const auto archive = openZim(zim());
        VERIFY_OK(archive);
        QCOMPARE((*archive)->target(u"A/Other_name"_s), u"A/Printer"_s);
        QCOMPARE((*archive)->target(u"A/Round"_s), QString());
        QCOMPARE((*archive)->item(u"A/Round"_s, 1000).error().kind, Error::Kind::Invalid);
        QCOMPARE((*archive)->item(u"nowhere"_s, 1000).error().kind, Error::Kind::NotFound);
    }

    void aDamagedArchiveIsRefused_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("at");
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut in the head") << 40 << -1;
        QTest::newRow("cut in the middle") << 2000 << -1;
        QTest::newRow("no magic number") << -1 << 0;
        QTest::newRow("pointers wrong") << -1 << 32;
        QTest::newRow("counts wrong") << -1 << 24;
    }
    void aDamagedArchiveIsRefused()
    {
        QFETCH(int, kept);
        QFETCH(int, at);
        QFile file(zim());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (at >= 0)
            bytes.replace(at, 6, "\xff\xff\xff\x7f\xff\xff");
        put(m_folder->filePath(u"bad.zim"_s), kept < 0 ? bytes : bytes.left(kept));
        const auto done = ZimImport(desk()).run(m_folder->filePath(u"bad.zim"_s), {u"systemd"_s, 10}).result();
        QVERIFY(!done || !done->notes.isEmpty() || done->pages == 0);
        QCOMPARE(desk().articles().ids({}).result()->size(), 0);
    }

    void cancelledItLeavesNothing()
    {
        QList<ZimEntry> many = wiki();
        for (int i = 0; i < 400; ++i)
            many.append({"A/Page" + QByteArray::number(i), "Page " + QByteArray::number(i), "text/html",
                         "<p>systemd page " + QByteArray(2000, 'x') + "</p>"});
        writeZim(m_folder->filePath(u"many.zim"_s), many);
        auto running = ZimImport(desk()).run(m_folder->filePath(u"many.zim"_s), {u"systemd"_s, 400});
        running.cancel();
        running.waitForFinished();
        QCOMPARE(collections::list(desk()).result()->size(), 0);
        QVERIFY(desk().search().articles(u"systemd"_s).result()->hits.isEmpty());
    }
};
LAMP_TEST(TestZimImport)

#include "tst_zimimport.moc"
