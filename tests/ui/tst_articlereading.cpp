// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/brokenlinksdialog.h"
#include "knowledge/outlinepane.h"
#include "knowledge/revisionsdialog.h"
#include "knowledgepagefixture.h"
#include "services/runs.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What helps while an article is read: outline, what leads to it, usual time, revisions, links that lead nowhere.
class TestArticleReading : public KnowledgePageFixture {
    Q_OBJECT

    static QString filler() { return u"Words that fill the page.\n\n"_s.repeated(60); }
    static QString longText()
    {
        return u"## One\n\n"_s + filler() + u"## Two\n\n"_s + filler() + u"## Three\n\n"_s + filler();
    }
    OutlinePane &outline() { return *find<OutlinePane>("readingOutline"); }
    QAction *action(const char *name) { return find<QAction>(name); }
    QScrollBar *bar() { return find<QScrollArea>("articleScroll")->verticalScrollBar(); }
    QString factsLine() { return find<QLabel>("articleFactsLine")->text(); }
    void save(ArticleId id, const QString &body)
    {
        const Article before = article(id);
        Article after = before;
        after.body = body;
        VERIFY_OK(desk().articles().save(before, after, {}).result());
    }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void outlineStandsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        QTest::addColumn<bool>("inFacts");
        QTest::addColumn<bool>("button");
        QTest::newRow("1280") << 1280 << false << false << true;
        QTest::newRow("1500") << 1500 << false << true << false;
        QTest::newRow("1920") << 1920 << true << false << false;
    }
    void outlineStandsWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(bool, beside);
        QFETCH(bool, inFacts);
        QFETCH(bool, button);
        const ArticleId id = make(u"Long"_s, longText());
        open();
        page().resize(sized(width));
        show(id);
        QTRY_VERIFY(!outline().isEmpty());
        QTRY_COMPARE(outline().isVisible(), beside);
        QTRY_COMPARE(find<QWidget>("headings")->isVisible(), inFacts);
        QTRY_COMPARE(find<QToolButton>("articleContents")->isVisible(), button);
    }

    void outlineFollowsAndLeads()
    {
        const ArticleId id = make(u"Long"_s, longText());
        open();
        page().resize(sized(1920));
        show(id);
        QTRY_VERIFY(outline().isVisible());
        QTRY_VERIFY(bar()->maximum() > 0);
        page().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
        page().showContents();
        auto *first = outline().findChild<QAbstractButton *>(u"heading0"_s);
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = outline().findChild<QAbstractButton *>(u"heading1"_s);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(page().view().currentHeading(), 1);
        QVERIFY(bar()->value() > 0);
        QTest::keyClick(second, Qt::Key_Escape);
        QVERIFY(!second->hasFocus());
    }

    void outlineIsSwitchedOffAndThatIsRemembered()
    {
        const ArticleId id = make(u"Long"_s, longText());
        open();
        page().resize(sized(1920));
        show(id);
        QTRY_VERIFY(outline().isVisible());
        QCOMPARE(action("knowledgeOutline")->shortcut(), QKeySequence(Qt::Key_F9));
        action("knowledgeOutline")->trigger();
        QVERIFY(!outline().isVisible());
        QVERIFY(find<QWidget>("headings")->isVisible());
        open();
        page().resize(sized(1920));
        show(id);
        QTRY_VERIFY(!outline().isEmpty());
        QVERIFY(!outline().isVisible());
        action("knowledgeOutline")->trigger();
        QVERIFY(outline().isVisible());
    }

    void contentsAreAMenuWhereThereIsNoColumn()
    {
        const ArticleId id = make(u"Long"_s, longText());
        open();
        page().resize(sized(1280));
        show(id);
        QTRY_VERIFY(!outline().isEmpty());
        QTRY_VERIFY(bar()->maximum() > 0);
        press("articleContents");
        QPointer<QMenu> menu = find<QMenu>("contentsMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions()[2]->text().trimmed(), u"Three"_s);
        menu->actions()[2]->trigger();
        menu->close();
        QTRY_VERIFY(bar()->value() > 0);
    }

    void headSaysTheUsualTime()
    {
        const ArticleId id = make(u"Spooler"_s, u"## Steps\n\n1. a\n"_s);
        open();
        show(id);
        QVERIFY(!factsLine().contains(u"median"));
        const WorkItemId ticket = m_desk->ticket(u"Cannot print"_s);
        VERIFY_OK(desk().articles().recordUse(id, ticket, true, 12).result());
        QTRY_VERIFY2(factsLine().contains(u"worked 1 of 1 \u00b7 median 12 min"_s), qPrintable(factsLine()));
        show(make(u"Other"_s, u"x\n"_s));
        QVERIFY(!factsLine().contains(u"median"));
    }

    void whatLeadsToItStandsBeside()
    {
        const ArticleId id = make(u"Target"_s, u"x\n"_s);
        const WorkItemId one = m_desk->ticket(u"One"_s), two = m_desk->ticket(u"Two"_s);
        for (const WorkItemId ticket : {one, two})
            VERIFY_OK(desk().articles().recordUse(id, ticket, true).result());
        open();
        show(id);
        QVERIFY(!find<QWidget>("linked")->isVisible());
        const ArticleId from = make(u"From"_s, u"[yes](article:%1)\n"_s.arg(id.value)); // while it is read
        QTRY_VERIFY(find<QAbstractButton>("linked0"));
        QCOMPARE(find<QAbstractButton>("linked0")->text(), u"From"_s);
        QSignalSpy asked(&page(), &KnowledgePage::openQuery);
        press("usesInQueue");
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().toString().startsWith(u"number:"_s));
        QTest::keyClick(find<QAbstractButton>("linked0"), Qt::Key_Return);
        QTRY_COMPARE(page().view().details().article.id, from);
    }

    void anEarlierVersionIsComparedAndBroughtBackAsOneAct()
    {
        const ArticleId id = make(u"Spooler"_s, u"Restart the spooler twice.\n"_s);
        m_desk->clock().advanceMinutes(5);
        save(id, u"Restart the service twice.\n"_s);
        open();
        show(id);
        QTRY_VERIFY(find<QAbstractButton>("revisionsCompare"));
        press("revisionsCompare");
        auto *dialog = m_page->findChild<RevisionsDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->shownText().trimmed(), u"Restart the [-spooler-]{+service+} twice."_s);
        auto *list = dialog->findChild<QListWidget *>(u"revisionsList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(!dialog->findChild<QPushButton *>(u"revisionsRestore"_s)->isVisible()); // it stands now
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"revisionsRestore"_s)->click();
        QTRY_COMPARE(article(id).body.trimmed(), u"Restart the spooler twice."_s);
        QTRY_VERIFY(!m_page->findChild<RevisionsDialog *>());
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(article(id).body.trimmed(), u"Restart the service twice."_s);
    }

    void linksThatLeadNowhereAreListedAndGoneTo()
    {
        const ArticleId id = make(u"Broken"_s, filler() + u"[gone](article:999999)\n\n"_s + filler());
        const ArticleId other = make(u"Whole"_s, u"x\n"_s);
        open();
        show(other);
        emit page().list().brokenLinksWanted();
        auto *dialog = m_page->findChild<BrokenLinksDialog *>();
        QVERIFY(dialog);
        const auto here = [dialog, id] {
            return std::ranges::any_of(dialog->found().links, [id](const BrokenLink &l) { return l.article == id; });
        };
        QTRY_VERIFY(here());
        auto *tree = dialog->findChild<QTreeWidget *>(u"brokenLinksList"_s);
        const auto rows = tree->findItems(u"Broken"_s, Qt::MatchExactly, 0);
        QCOMPARE(rows.size(), 1);
        tree->setCurrentItem(rows.first());
        dialog->findChild<QPushButton *>(u"brokenLinksOpen"_s)->click();
        QTRY_COMPARE(page().view().details().article.id, id);
        QTRY_VERIFY(bar()->value() > 0);
        QTRY_VERIFY(!m_page->findChild<BrokenLinksDialog *>());
    }

    void theOverviewNamesTheKeysOfThePage()
    {
        open();
        QStringList named;
        for (const auto keys = KnowledgePage::keys(); const auto &[text, key] : keys)
            named += key.split(u"  "_s);
        for (const QList<QAction *> acts = page().actions(); const QAction *act : acts)
            if (!act->shortcut().isEmpty())
                QVERIFY2(named.contains(act->shortcut().toString(QKeySequence::NativeText)), qPrintable(act->text()));
    }
};
LAMP_TEST(TestArticleReading)

#include "tst_articlereading.moc"
