// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "register/registerpage.h"
#include "services/articles.h"
#include "work/queuepage.h"
#include "work/todaypage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A day without a mouse.
class TestKeyboard : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    AssetId m_printer;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] WorkItemView &list() const { return *queue().list()->view(); }
    [[nodiscard]] WorkItemId idAt(int row) const { return {queue().list()->model()->idAt(row)}; }
    void showTheQueue()
    {
        QVERIFY(journey().open());
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(queue().list()->model()->rowCount(), 3);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        QTRY_COMPARE(list().currentIndex().row(), 0);
    }
    void show(Qt::Key key, Qt::KeyboardModifiers modifiers, Page page)
    {
        journey().press(key, modifiers);
        QTRY_COMPARE(journey().page(), page);
        // The keys of the page work at once: the focus is in it.
        QTRY_VERIFY2(journey().isFocusedIn(*journey().window().pages().currentWidget()), pageCode(page));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        test::TempDesk &desk = journey().elsewhere();
        const PersonId priya = desk.person(u"Priya Shah"_s);
        m_printer = desk.asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        desk.asset(u"SRV-02"_s, u"PowerEdge"_s);
        for (const QString &title : {u"Cannot print"_s, u"Mailbox full"_s, u"VPN drops"_s})
            desk.ticket(title, priya);
        NewArticle article;
        article.article.title = u"Restart the spooler"_s;
        article.article.state = ArticleState::Published;
        VERIFY_OK(desk->articles().create(article).result());
    }
    void cleanup() { m_journey.reset(); }

    void everyPageHasItsKeyAndTakesTheFocus()
    {
        QVERIFY(journey().open());
        struct Way {
            Qt::Key key;
            Page page;
        };
        const Way ways[] = {{Qt::Key_2, Page::Queue},     {Qt::Key_3, Page::Knowledge}, {Qt::Key_4, Page::Calendar},
                            {Qt::Key_5, Page::Register},  {Qt::Key_H, Page::History},   {Qt::Key_Comma, Page::Settings},
                            {Qt::Key_1, Page::Today}};
        QCOMPARE(std::size(ways), std::size(Pages));
        for (int round = 0; round < 2; ++round) // made the first time, shown again the second
            for (const Way &way : ways)
                show(way.key, Qt::ControlModifier, way.page);
    }

    void lettersWalkAndOpenTheList()
    {
        showTheQueue();
        journey().press(Qt::Key_J);
        QCOMPARE(list().currentIndex().row(), 1);
        journey().press(Qt::Key_J);
        journey().press(Qt::Key_K);
        QCOMPARE(list().currentIndex().row(), 1);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(queue().item()->details().item.id, idAt(1));
        QVERIFY(queue().isItemOpen());
        journey().press(Qt::Key_J); // the list leads on beside the open item
        QTRY_COMPARE(queue().item()->details().item.id, idAt(2));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!queue().isItemOpen());
        QVERIFY(journey().isFocused(u"workItems"_s));
        QCOMPARE(list().currentIndex().row(), 2);
    }

    void lettersAssignAndChangeStatusAndPriority()
    {
        showTheQueue();
        const WorkItemId id = list().currentId();
        journey().press(Qt::Key_A);
        QVERIFY(journey().choose(u"Dana Okafor"_s));
        QTRY_COMPARE(journey().details(id).item.assigneeId, journey().desk().me());
        journey().press(Qt::Key_S);
        QVERIFY(journey().choose(u"In progress"_s));
        QTRY_COMPARE(journey().use(id), StatusUse::Progress);
        journey().press(Qt::Key_P);
        QVERIFY(journey().choose(u"High"_s));
        QTRY_COMPARE(journey().details(id).item.priority, Priority::High);
        for (int act = 0; act < 3; ++act)
            journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey().details(id).item.priority, Priority::Normal);
        QTRY_COMPARE(journey().use(id), StatusUse::New);
        QTRY_VERIFY(!journey().details(id).item.assigneeId);
    }

    void theQuestionMarkShowsTheKeys()
    {
        showTheQueue();
        journey().type(u"?"_s);
        QTRY_VERIFY(journey().part(u"keyHelp"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"keyHelp"_s));
        journey().press(Qt::Key_J);
        QCOMPARE(list().currentIndex().row(), 1); // the list goes on where it was
        // In a text it is a letter.
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(u"Why?"_s);
        QCOMPARE(journey().part<QPlainTextEdit>(u"entryText"_s)->toPlainText(), u"Why?"_s);
        QVERIFY(!journey().part(u"keyHelp"_s));
    }

    void escapeLeavesAnEntryAndKeepsItsText()
    {
        showTheQueue();
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(u"half a thought"_s);
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        QVERIFY(queue().isItemOpen());
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        QCOMPARE(journey().part<QPlainTextEdit>(u"entryText"_s)->toPlainText(), u"half a thought"_s);
    }

    void anyRecordIsAFewLettersAway()
    {
        showTheQueue();
        QVERIFY(journey().lookUp(u"prn-07"_s, u"PRN-07"_s));
        QTRY_COMPARE(journey().page(), Page::Register);
        QTRY_VERIFY(journey().isFocusedIn(*journey().window().pages().currentWidget()));
        QVERIFY(journey().lookUp(u"mailbox"_s, u"Mailbox full"_s));
        QTRY_COMPARE(journey().page(), Page::Queue);
        QTRY_COMPARE(queue().item()->details().item.title, u"Mailbox full"_s);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!queue().isItemOpen());
        // Left without a choice, the field gives the keyboard back.
        journey().press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(journey().isFocused(u"searchEverything"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
    }

    void theRegisterIsWalkedByLetters()
    {
        QVERIFY(journey().open());
        journey().press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(journey().isFocused(u"assets"_s));
        auto *assets = journey().part<QAbstractItemView>(u"assets"_s);
        QTRY_COMPARE(assets->model()->rowCount(), 2);
        QTRY_COMPARE(assets->currentIndex().row(), 0);
        journey().press(Qt::Key_J);
        QCOMPARE(assets->currentIndex().row(), 1);
        journey().press(Qt::Key_K);
        QCOMPARE(assets->currentIndex().row(), 0);
    }

    void todayIsWorkedOffByLetters()
    {
        journey().clock().advanceMinutes(10 * 24 * 60); // what was reported is overdue by now
        QVERIFY(journey().open());
        const auto row = [] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName().startsWith(u"act/"_s) ? focus->objectName() : QString();
        };
        QTRY_VERIFY(!journey().window().findChildren<QPushButton *>(QRegularExpression(u"^act/"_s)).isEmpty());
        journey().press(Qt::Key_J);
        QTRY_VERIFY(!row().isEmpty());
        const QString first = row();
        journey().press(Qt::Key_J);
        QTRY_VERIFY(!row().isEmpty() && row() != first);
        journey().press(Qt::Key_K);
        QTRY_COMPARE(row(), first);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().page(), Page::Queue);
        QTRY_VERIFY(queue().isItemOpen());
        QTRY_VERIFY(journey().tickets().contains(queue().item()->details().item.id));
    }
};

LAMP_TEST(TestKeyboard)
#include "tst_keyboard.moc"
