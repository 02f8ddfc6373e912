// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledgepagefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What the knowledge page says of a search, and where an article opens that was found.
class TestArticleSearch : public KnowledgePageFixture {
    Q_OBJECT

    void typeWords(const QString &text)
    {
        auto *field = find<SearchEdit>("articleSearch");
        field->setText(text);
        QTRY_COMPARE(page().shownSearch(), text);
    }
    [[nodiscard]] QString said(int row) const
    {
        return m_page->list().model().index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QScrollBar *bar() { return find<QScrollArea>("articleScroll")->verticalScrollBar(); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aMistakeIsShownForWhatItWas()
    {
        make(u"Printer offline"_s, u"The spooler stops."_s);
        open();
        auto *reading = find<QLabel>("articleSearchReading");
        QVERIFY(!reading->isVisible());
        typeWords(u"prnter"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QTRY_VERIFY(reading->isVisible());
        QCOMPARE(reading->text(), u"Shown for printer."_s);
        typeWords(u"printer"_s);
        QTRY_VERIFY(!reading->isVisible());
        find<SearchEdit>("articleSearch")->clear();
        QTRY_VERIFY(!page().list().model().isSearch());
        QVERIFY(!reading->isVisible());
    }

    void whatHasLittleOfItIsSaidToBeNear()
    {
        make(u"Printer offline"_s, u"The spooler stops."_s);
        for (int i = 0; i < 12; ++i) // among others, which lack both words
            make(u"Note %1"_s.arg(i), u"Something else."_s);
        open();
        typeWords(u"zeppelin printer"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QTRY_COMPARE(find<QLabel>("articleSearchReading")->text(),
                     u"No article has all of these words: the nearest ones."_s);
        QVERIFY2(said(0).contains(u"without zeppelin"_s), qPrintable(said(0)));
    }

    void aRowSaysWhyItWasFound()
    {
        const ArticleId good = make(u"Scanner jams"_s, u"Clean the rollers."_s);
        make(u"Other"_s, u"## Symptom\n\nThe scanner jams.\n\n## Steps\n\n1. Open it.\n"_s);
        const WorkItemId ticket = m_desk->ticket(u"Scanner jams"_s);
        QVERIFY(desk().articles().recordUse(good, ticket, true).result().has_value());
        open();
        typeWords(u"scanner jams"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        QVERIFY2(said(0).contains(u"Scanner jams, solved 1 of 1, title"_s), qPrintable(said(0)));
        QVERIFY2(said(0).contains(u"like this"_s), qPrintable(said(0)));
        QVERIFY2(said(1).contains(u"Other, symptom"_s), qPrintable(said(1)));
        const QPixmap painted = page().list().view().grab(); // with a reason in a narrow list, too
        QVERIFY(!painted.isNull());
    }

    void aFoundArticleOpensAtTheMatchAndTheKeysWalkOn()
    {
        QString body;
        for (int i = 0; i < 120; ++i)
            body += u"Line %1 of the text.\n\n"_s.arg(i);
        const ArticleId id = make(u"Long"_s, QString(body + u"The spooler stops here.\n\n" + body + u"A spooler.\n"));
        make(u"Another"_s, u"x"_s);
        open();
        typeWords(u"spooler"_s);
        QTRY_COMPARE(page().view().details().article.id, id);
        QTRY_VERIFY(bar()->value() > 200);
        const int first = bar()->value();
        auto *next = find<QAction>("knowledgeNextFound");
        QCOMPARE(next->shortcut(), QKeySequence(QKeySequence::FindNext));
        next->trigger();
        QTRY_VERIFY(bar()->value() > first + 200);
        const int second = bar()->value();
        find<QAction>("knowledgePreviousFound")->trigger();
        QTRY_VERIFY(bar()->value() < second - 200);
    }

    void anArticleThatWasNotSearchedForOpensAtItsBegin()
    {
        const ArticleId id = make(u"Long"_s, QString(u"Line.\n\n"_s.repeated(120) + u"The spooler stops.\n"));
        open();
        show(id);
        QTRY_VERIFY(page().view().text().guarded().isComplete());
        QCOMPARE(bar()->value(), 0);
    }

    void filtersAreTypedIntoTheField()
    {
        make(u"Windows one"_s, u"x"_s, u"Windows"_s);
        make(u"Linux one"_s, u"x"_s, u"Linux"_s);
        open();
        typeWords(u"one in:Linux"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QCOMPARE(page().list().model().index(0, 0).data().toString(), u"Linux one"_s);
        QVERIFY(find<SearchEdit>("articleSearch")->toolTip().contains(u"lang:powershell"_s));
    }

    void signsOfAScriptWithoutBlanksAreMarked()
    {
        make(u"x"_s, u"\u4f7f\u7528\u547d\u4ee4\u8bbe\u7f6e\u7cfb\u7edf\u65f6\u533a\u3002"_s);
        open();
        typeWords(u"\u65f6\u533a"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QTRY_COMPARE(page().view().text().extraSelections().size(), 1);
        QCOMPARE(page().view().text().extraSelections().first().cursor.selectedText(), u"\u65f6\u533a"_s);
        const auto listing = page().list().model().index(0, 0).data(RowRole).value<ArticleListing>();
        QCOMPARE(listing.marks.size(), 1);
    }
};

LAMP_TEST(TestArticleSearch)
#include "tst_articlesearch.moc"
