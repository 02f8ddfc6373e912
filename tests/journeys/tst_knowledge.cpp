// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "widgets/articleview.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The fix is known already: it is found, read, and put into the entry of the ticket.
class TestKnowledge : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_ticket;
    ArticleId m_article;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] KnowledgePage &knowledge() const { return journey().at<KnowledgePage>(Page::Knowledge); }
    ArticleId write(const QString &title, const QString &body)
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.state = ArticleState::Published;
        return journey().elsewhere()->articles().create(made).result().value_or(ArticleId{});
    }
    void openTheTicket()
    {
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(queue().list()->model()->rowCount(), 1);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(queue().item()->details().item.id, m_ticket);
    }
    void insertAndSave()
    {
        QTRY_COMPARE(knowledge().view().details().article.id, m_article);
        const QString number = journey().details(m_ticket).item.number;
        QTRY_VERIFY(journey().part<QAbstractButton>(u"articleInsert"_s));
        QVERIFY(journey().part<QAbstractButton>(u"articleInsert"_s)->text().contains(number));
        QVERIFY(journey().click(u"articleInsert"_s));
        QTRY_COMPARE(journey().page(), Page::Queue);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        QTRY_VERIFY(journey().part<QPlainTextEdit>(u"entryText"_s)->toPlainText().contains(u"Restart the spooler"_s));
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note().contains(u"Restart the spooler"_s));
        QVERIFY2(note().contains(u"article:%1"_s.arg(m_article.value)), qPrintable(note()));
    }
    [[nodiscard]] QString note() const
    {
        for (const QList<Entry> entries = journey().details(m_ticket).entries; const Entry &entry : entries)
            if (entry.kind == EntryKind::Note)
                return entry.body;
        return {};
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        QVERIFY(bool(write(u"Access point without light"_s, u"Look at the switch."_s)));
        m_article = write(u"Printer offline: spooler stopped"_s,
                          u"Jobs wait and nothing comes out.\n\n## Steps\n\n1. Restart the spooler\n"
                          "2. Print a test page\n\n## Check\n\nThe page is there.\n"_s);
        QVERIFY(bool(m_article));
        m_ticket = journey().elsewhere().ticket(u"Cannot print"_s);
        QVERIFY(journey().open());
    }
    void cleanup() { m_journey.reset(); }

    void fromTheTopFieldIntoTheEntry()
    {
        openTheTicket();
        QVERIFY(journey().lookUp(u"spooler stopped"_s, u"Printer offline"_s));
        QTRY_COMPARE(journey().page(), Page::Knowledge);
        insertAndSave();
    }

    void fromTheKnowledgePageIntoTheEntry()
    {
        openTheTicket();
        journey().press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(journey().isFocused(u"articleSearch"_s));
        journey().type(u"spool"_s);
        QTRY_COMPARE(knowledge().view().details().article.id, m_article); // the best one opens as one types
        journey().press(Qt::Key_Return);
        insertAndSave();
    }

    void nothingIsOfferedToInsertIntoWithoutATicket()
    {
        QVERIFY(journey().lookUp(u"spooler stopped"_s, u"Printer offline"_s));
        QTRY_COMPARE(knowledge().view().details().article.id, m_article);
        QVERIFY(!journey().part(u"articleInsert"_s));
        openTheTicket();
        journey().press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(journey().part(u"articleInsert"_s));
        journey().press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        journey().press(Qt::Key_Escape); // the ticket is closed
        QTRY_VERIFY(!queue().isItemOpen());
        journey().press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(journey().page(), Page::Knowledge);
        QVERIFY(!journey().part(u"articleInsert"_s));
    }
};

LAMP_TEST(TestKnowledge)
#include "tst_knowledge.moc"
