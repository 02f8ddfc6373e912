// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefixture.h"

#include "services/articletext.h"
#include "support/hostilereferences.h"
#include "support/readingtrap.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What an article names stays where it is when the article leaves the desk.
class TestSiteReferences : public SiteFixture {
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void nothingIsReadWhateverTheTextNames_data()
    {
        QTest::addColumn<QString>("form");
        for (const auto &[name, form] : HostileReferences)
            QTest::newRow(name) << QString::fromLatin1(form);
    }
    void nothingIsReadWhateverTheTextNames()
    {
        QFETCH(QString, form);
        const ReadingTrap trap;
        const QString before = QDir::currentPath();
        QDir::setCurrent(trap.folder());
        form.replace(u"%1"_s, trap.path()).replace(u"%2"_s, trap.port());
        const QString body = u"## Steps\n\n" + form + u'\n';
        make(u"Title"_s, body);
        const auto site = write();
        const QString markdown = m_folder->filePath(u"markdown"_s);
        const auto exported = ArticleExport(desk()).run(markdown, true).result();
        const QString told = ArticleText::forUser(u"Title"_s, body);
        QDir::setCurrent(before);
        VERIFY_OK(site);
        VERIFY_OK(exported);
        QCOMPARE(trap.readings(), 0);
        QCOMPARE(site->files, 0);
        QCOMPARE(exported->files, 0);
        QCOMPARE(faults(), QStringList()); // no page asks for it when it is opened
        QVERIFY(pageOf(u"title"_s).contains("<h2 id=\"steps\">Steps</h2>"));
        for (const auto &content : {files(), contentOf(markdown)})
            for (const QByteArray &bytes : content)
                QVERIFY(!bytes.contains(ReadingTrap::Secret));
        QVERIFY(!told.contains(QLatin1StringView(ReadingTrap::Secret)));
    }

    void footnotesLeadThereAndBack()
    {
        make(u"A"_s, u"one[^n] two[^n]\n\n## Same\n\n## Same\n\n> [!note]\n> said\n\n[^n]: *what* it is\n"_s);
        VERIFY_OK(write());
        QCOMPARE(faults(), QStringList());
        const QByteArray page = pageOf(u"a"_s);
        QVERIFY(page.contains("one<span id=\"fnref-1\"><sup><a href=\"#fn-1\">1</a></sup></span>"));
        QVERIFY(page.contains("two<span id=\"fnref-1-2\"><sup><a href=\"#fn-1\">1</a></sup></span>"));
        QVERIFY(page.contains("<li id=\"fn-1\"><em>what</em> it is"));
        QVERIFY(page.contains("<a href=\"#fnref-1\">\u21a9</a>"));
        QVERIFY(page.contains("<a href=\"#fnref-1-2\">\u21a9"
                              "2</a>"));
        QVERIFY(page.contains("<h2 id=\"same\">") && page.contains("<h2 id=\"same-1\">"));
        QVERIFY(page.contains("<blockquote class=\"callout note\">"));
    }
};

LAMP_TEST(TestSiteReferences)
#include "tst_sitereferences.moc"
