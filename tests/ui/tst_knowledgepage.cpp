// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledgepagefixture.h"
#include "shell/language.h"
#include "widgets/elidedlabel.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// TestKnowledgePage
class TestKnowledgePage : public KnowledgePageFixture {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void resultsChangeAsOneTypesAndTheBestIsShown()
    {
        make(u"Access point"_s, u"Wi-Fi"_s);
        const ArticleId spooler =
            make(u"Printer offline: spooler stopped"_s, u"The spooler stops."_s, u"Windows/Printing"_s);
        open();
        auto *field = find<SearchEdit>("articleSearch");
        QTest::keyClicks(field, u"spool"_s);
        QTRY_COMPARE(page().list().model().rowCount(), 1);
        QTRY_COMPARE(page().view().details().article.id, spooler);
        QTRY_VERIFY(field->note().contains(u" in "_s));
        QVERIFY(!page().view().text().extraSelections().isEmpty()); // the word is marked in the article
        QCOMPARE(qApp->focusWidget() == nullptr || page().list().search().text() == u"spool"_s, true);
        field->clear();
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        QVERIFY(field->note().isEmpty());
    }

    void arrowsMoveThroughResultsWhileTheFieldKeepsTheText()
    {
        make(u"Printer one"_s, u"x"_s);
        make(u"Printer two"_s, u"x"_s);
        open();
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        auto *field = find<SearchEdit>("articleSearch");
        QTest::keyClicks(field, u"printer"_s);
        QTRY_VERIFY(page().list().model().isSearch() && page().list().model().rowCount() == 2);
        const ArticleId first = page().list().current();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(page().list().current() != first);
        QTRY_COMPARE(page().view().details().article.id, page().list().current());
        QCOMPARE(field->text(), u"printer"_s);
    }

    void factsStandBesideTheArticle()
    {
        const ArticleId id = make(u"Spooler"_s, u"## Symptom\n\nx\n\n## Steps\n\n1. y\n"_s);
        const WorkItemId ticket = m_desk->ticket(u"Cannot print"_s);
        QVERIFY(desk().articles().recordUse(id, ticket, true).result().has_value());
        open();
        show(id);
        QSignalSpy opened(&page(), &KnowledgePage::openWorkItem);
        QTRY_VERIFY(find<QAbstractButton>("headings1"));
        QCOMPARE(find<QAbstractButton>("headings0")->text(), u"Symptom"_s);
        QTRY_VERIFY(find<QAbstractButton>("revisions0"));
        press("uses0");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<WorkItemId>(), ticket);
    }

    void linksLeadToRecords()
    {
        const ArticleId other = make(u"Other"_s, u"x"_s);
        const WorkItemId ticket = m_desk->ticket(u"T"_s);
        const AssetId asset = m_desk->asset(u"PRN-07"_s);
        const QString number = desk().workItems().details(ticket).result().value_or(WorkItemDetails{}).item.number;
        const ArticleId id = make(u"Links"_s, u"#%1 [o](article:%2) [a](asset:PRN-07)"_s.arg(number).arg(other.value));
        open();
        show(id);
        QSignalSpy items(&page(), &KnowledgePage::openWorkItem), assets(&page(), &KnowledgePage::openAsset);
        auto *text = find<GuardedView>("articleText");
        for (int i = 0; i < 3; ++i)
            if (const MarkdownLink *link = text->guarded().link(QUrl(u"lamp:%1"_s.arg(i)));
                link && link->recordKind != "article"_L1)
                emit text->recordActivated(link->recordKind, link->ref);
        QTRY_COMPARE(items.size(), 1);
        QTRY_COMPARE(assets.size(), 1);
        QCOMPARE(assets.first().first().value<AssetId>(), asset);
        emit text->recordActivated(u"article"_s, QString::number(other.value));
        QTRY_COMPARE(page().view().details().article.id, other);
    }

    void articleFromASolvedTicketIsPrefilled()
    {
        NewWorkItem item;
        item.item.title = u"Cannot print"_s;
        item.description = u"Nothing comes out."_s;
        const WorkItemId id = desk().workItems().create(item).result().value_or(WorkItemId{});
        QVERIFY(desk().workItems().solve({id}, u"repaired"_s, u"spooler restarted"_s).result().has_value());
        open();
        page().newArticleFrom(id);
        QTRY_VERIFY(page().isEditing());
        QCOMPARE(find<QLineEdit>("articleTitle")->text(), u"Cannot print"_s);
        QVERIFY(page().editor().text().toPlainText().contains(u"spooler restarted"_s));
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QTRY_COMPARE(page().view().details().uses.size(), 1);
    }

    void insertGoesToTheOpenTicketOnly()
    {
        const ArticleId id = make(u"Insert"_s, u"x"_s);
        open();
        show(id);
        auto *insert = find<QPushButton>("articleInsert");
        QVERIFY(!insert->isVisible());
        page().setInsertTarget(u"#1187"_s);
        QVERIFY(insert->isVisible());
        QVERIFY(insert->text().contains(u"#1187"_s));
        QSignalSpy inserted(&page(), &KnowledgePage::insertArticle);
        insert->click();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().first().value<ArticleId>(), id);
        page().setInsertTarget({});
        QVERIFY(!insert->isVisible());
    }

    void copyForTheUserIsPlainText()
    {
        const ArticleId id = make(u"Copy"_s, u"## Steps\n\n1. **Do**\n\n## Background\n\nsecret"_s);
        open();
        show(id);
        press("articleCopyForUser");
        QCOMPARE(QApplication::clipboard()->text(), u"Copy\n\nSteps\n\n1. Do\n"_s);
    }

    void stateIsChangedFromTheMenu()
    {
        const ArticleId id = make(u"State"_s, u"x"_s);
        open();
        show(id);
        auto *menu = find<QToolButton>("articleMore")->menu();
        emit menu->aboutToShow();
        QAction *retire = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().contains(u"Retire"_s))
                retire = action;
        QVERIFY(retire);
        retire->trigger();
        QTRY_COMPARE(article(id).state, ArticleState::Retired);
        QTRY_COMPARE(page().list().model().rowCount(), 0);
    }

    void shapeFollowsTheWidth()
    {
        const ArticleId id = make(u"Shape"_s, u"## H\n\nx"_s);
        open();
        show(id);
        QCOMPARE(page().shape(), KnowledgePage::Shape::Three);
        QVERIFY(page().facts().isVisible());
        page().resize(sized(1400));
        QCOMPARE(page().shape(), KnowledgePage::Shape::Three);
        page().resize(sized(1280));
        QCOMPARE(page().shape(), KnowledgePage::Shape::Two);
        QVERIFY(!page().facts().isVisible() && page().list().isVisible());
        page().resize(sized(1000));
        QCOMPARE(page().size(), sized(1000)); // nothing in it asks for more
        QCOMPARE(page().shape(), KnowledgePage::Shape::One);
        QVERIFY(!page().list().isVisible() && page().view().isVisible());
        press("articleBack");
        QVERIFY(page().list().isVisible() && !page().view().isVisible());
    }

    // In a language with long words: the place gives way with an ellipsis, the buttons go into a second line.
    void nothingAboveTheArticleIsCutOff()
    {
        const ArticleId id = make(u"Names"_s, u"x"_s, u"Network/Access control"_s);
        PseudoTranslator longer;
        qApp->installTranslator(&longer);
        open();
        show(id);
        page().setInsertTarget(u"#1001"_s);
        page().resize(sized(1000));
        for (const char *name : {"articleEdit", "articleCopyForUser", "articlePrint", "articleInsert"}) {
            const auto *button = find<QPushButton>(name);
            QTRY_VERIFY2(button->isVisible() && button->width() >= button->minimumSizeHint().width(), name);
            QVERIFY2(button->geometry().right() < button->parentWidget()->width(), name);
        }
        auto *place = find<ElidedLabel>("articlePlace");
        place->setText(u"Network › "_s.repeated(40));
        QVERIFY2(place->toolTip().contains(u"Network › Network"_s), qPrintable(place->toolTip()));
        qApp->removeTranslator(&longer);
    }

    void emptyDeskSaysWhatGoesHere()
    {
        open();
        auto *step = page().list().findChild<QPushButton *>(u"emptyStateStep"_s);
        QTRY_VERIFY(step && step->isVisible());
        step->click();
        QTRY_VERIFY(page().isEditing());
    }

    void printedPagesAreNumberedAndHoldTheText()
    {
        QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"a.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        ArticlePrint::Sheet sheet;
        sheet.title = u"Printed"_s;
        sheet.facts = u"Windows"_s;
        sheet.body =
            u"## Steps\n\n"_s + u"1. A step of several words\n\n   ```sh\n   run it\n   ```\n\n"_s.repeated(30);
        ArticlePrint print(m_highlighter, sheet, nullptr);
        const int pages = print.paint(writer);
        QVERIFY2(pages >= 2 && pages <= 8, qPrintable(QString::number(pages)));
        QCOMPARE(print.paint(writer), pages); // twice gives the same
        QVERIFY(QFileInfo(folder.filePath(u"a.pdf"_s)).size() > 5'000);
    }

    void everythingFocusableHasANameAndAnObjectName()
    {
        const ArticleId id = make(u"Names"_s, u"## H\n\n```sh\nx\n```\n[l](https://example.org)"_s, u"A/B"_s);
        open();
        show(id);
        page().setInsertTarget(u"#1"_s);
        QStringList missing;
        const auto check = [&missing](QWidget *root) {
            for (QWidget *widget : root->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                    || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                const bool named = interface && !interface->text(QAccessible::Name).isEmpty();
                if (!named || widget->objectName().isEmpty())
                    missing.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                   + widget->objectName());
            }
        };
        check(m_page.get());
        edit(id);
        check(m_page.get());
        QCOMPARE(missing, QStringList());
    }
};
LAMP_TEST(TestKnowledgePage)

#include "tst_knowledgepage.moc"
