// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/textoffers.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace lamp;
using namespace Qt::StringLiterals;

// '::' texts, '??' articles, '@' people, in any field.
class TestTextOffers : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QPlainTextEdit> m_edit;
    WorkItemId m_ticket;

    TextOffers &offers(std::function<WorkItemId()> item)
    {
        auto *made = new TextOffers(**m_desk, m_edit.get(), std::move(item));
        m_edit->show();
        m_edit->activateWindow();
        m_edit->setFocus();
        [&] { QTRY_VERIFY(m_edit->hasFocus()); }();
        return *made;
    }
    static void press(QWidget *edit, Qt::Key key)
    {
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : edit, key);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_ticket = m_desk->ticket(u"Cannot print"_s, m_desk->person(u"Priya Shah"_s));
        VERIFY_OK((*m_desk)->database().write({"Added %1", {}}, [](ChangeSet &c) {
            return rows::insert(c, TextBlock{.name = u"Zebra"_s, .body = u"Hello {{ requester.first_name }}"_s});
        }).result());
        QTRY_VERIFY(std::ranges::contains((*m_desk)->catalog().texts, u"Zebra"_s, &TextBlock::name));
        m_edit = std::make_unique<QPlainTextEdit>();
    }
    void cleanup()
    {
        m_edit.reset();
        m_desk.reset();
    }

    void aTextComesWithWhatTheItemKnows()
    {
        TextOffers &texts = offers([this] { return m_ticket; });
        QTest::keyClicks(m_edit.get(), u"Well: ::zeb"_s);
        QTRY_VERIFY(texts.isOffering());
        press(m_edit.get(), Qt::Key_Return);
        QTRY_COMPARE(m_edit->toPlainText(), u"Well: Hello Priya "_s); // and no line was put in
        QVERIFY(!texts.isOffering());
    }

    void withoutAnItemItKeepsItsVariables()
    {
        TextOffers &texts = offers({});
        QTest::keyClicks(m_edit.get(), u"::zeb"_s);
        QTRY_VERIFY(texts.isOffering());
        press(m_edit.get(), Qt::Key_Tab);
        QTRY_COMPARE(m_edit->toPlainText(), u"Hello {{ requester.first_name }} "_s);
    }

    void peopleComeByTheirName()
    {
        TextOffers &texts = offers({});
        QTest::keyClicks(m_edit.get(), u"Ask @pri"_s);
        QTRY_VERIFY(texts.isOffering());
        press(m_edit.get(), Qt::Key_Return);
        QTRY_COMPARE(m_edit->toPlainText(), u"Ask Priya Shah "_s);
    }

    void escapeLeavesWhatWasTyped()
    {
        TextOffers &texts = offers({});
        QTest::keyClicks(m_edit.get(), u"::zeb"_s);
        QTRY_VERIFY(texts.isOffering());
        press(m_edit.get(), Qt::Key_Escape);
        QTRY_VERIFY(!texts.isOffering());
        QCOMPARE(m_edit->toPlainText(), u"::zeb"_s);
    }
};

LAMP_TEST(TestTextOffers)
#include "tst_textoffers.moc"
