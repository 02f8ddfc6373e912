// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clocks.h"
#include "services/history.h"
#include "services/roles.h"
#include "shell/clocknotices.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"
#include "work/queuepage.h"
#include "work/todaypage.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// Clocks speak up: quietly, with the way to the ticket, late ones marked, and listed on the Today page.
class TestClockNotices : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    [[nodiscard]] Desk &desk() { return *m_fixture->desk(); }
    [[nodiscard]] MessageBar &messages() { return m_fixture->window().messages(); }
    [[nodiscard]] QString said() { return messages().isVisible() ? messages().text() : QString(); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); } // a ticket of Tuesday 10:00, Normal
    void cleanup() { m_fixture.reset(); }

    void warningLeadsToItsTicket()
    {
        m_fixture->desk().clock().advanceMinutes(4 * 60 + 1); // nobody owns it at 14:00
        QCOMPARE(desk().clocks().runEscalations().result().value_or(0), 1);
        QTRY_VERIFY2(said().contains(u"Take over is due"), qPrintable(said()));
        QVERIFY2(said().contains(u"Cannot print"), qPrintable(said()));
        QVERIFY2(!said().contains(u"nobody was here"), qPrintable(said()));
        QVERIFY(!messages().findChild<QPushButton *>(u"messageUndo"_s)->isVisible());
        messages().findChild<QPushButton *>(u"messageOpen"_s)->click();
        QCOMPARE(m_fixture->window().pages().current(), Page::Queue);
        auto *queue = static_cast<QueuePage *>(m_fixture->window().pages().currentWidget());
        QTRY_COMPARE(queue->item()->details().item.id, m_fixture->ticket);
    }

    void warningWaitsUntilAMessageHasGone()
    {
        m_fixture->window().say(u"Solved #1"_s);
        QTRY_COMPARE(said(), u"Solved #1"_s);
        m_fixture->desk().clock().advanceMinutes(4 * 60 + 1);
        QCOMPARE(desk().clocks().runEscalations().result().value_or(0), 1);
        // Its bar is read after the page: once Today shows it, the message is still there.
        auto *today = static_cast<TodayPage *>(m_fixture->window().pages().widget(Page::Today));
        QTRY_VERIFY(today->findChild<QWidget *>(u"warning/%1.0"_s.arg(m_fixture->ticket.value)));
        QCOMPARE(said(), u"Solved #1"_s);
        messages().hide();
        QTRY_VERIFY2(said().contains(u"Take over is due"), qPrintable(said()));
    }

    void missedOnesComeTogetherAndAreMarkedLate()
    {
        m_fixture->desk().clock().advanceMinutes(2 * 24 * 60);
        QVERIFY(desk().clocks().runEscalations().result().value_or(0) > 1);
        QTRY_VERIFY2(said().contains(u"nobody was here"), qPrintable(said()));
        QVERIFY2(said().contains(u"warnings about deadlines"), qPrintable(said()));
    }

    void whatIsDoneIsNoWarningAnyMore()
    {
        m_fixture->desk().clock().advanceMinutes(4 * 60 + 1);
        QCOMPARE(desk().clocks().runEscalations().result().value_or(0), 1);
        auto *today = static_cast<TodayPage *>(m_fixture->window().pages().widget(Page::Today));
        auto *card = today->findChild<QWidget *>(u"warningsCard"_s);
        QTRY_VERIFY(card->isVisible());
        VERIFY_OK(desk().workItems().assign({m_fixture->ticket}, desk().me()).result());
        QTRY_VERIFY(!card->isVisible());
        const auto notices = desk().clocks().notices({}).result().value_or(QList<EscalationNotice>());
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.first().standing);
        QVERIFY(notices.first().level.has_value());
    }

    void ownersWarningIsForTheOwner()
    {
        EscalationNotice notice;
        notice.escalation.action = EscalationAction::WarnOwner;
        QVERIFY(ClockNotices::isFor(desk(), notice, {1})); // nobody owns it: whoever sees it first
        notice.ownerId = {2};
        QVERIFY(!ClockNotices::isFor(desk(), notice, {1}));
        QVERIFY(ClockNotices::isFor(desk(), notice, {2}));
        notice.escalation.action = EscalationAction::WarnLead;
        QVERIFY(ClockNotices::isFor(desk(), notice, {1})); // no lead is named
    }

    void leadsWarningIsForTheLeadOnceThereIsOne()
    {
        const PersonId dana = desk().me(), lee = m_fixture->desk().technician(u"Lee Park"_s);
        EscalationNotice notice;
        notice.escalation.action = EscalationAction::WarnLead;
        notice.ownerId = dana;
        QVERIFY(ClockNotices::isFor(desk(), notice, dana));
        QVERIFY(ClockNotices::isFor(desk(), notice, lee));
        VERIFY_OK(roles::set(desk(), lee, DeskRole::Lead).result());
        QTRY_VERIFY(!ClockNotices::isFor(desk(), notice, dana)); // not even the owner's: that is another warning
        QVERIFY(ClockNotices::isFor(desk(), notice, lee));
        QVERIFY(ClockNotices::isFor(desk(), notice, {}));
    }

    void whoWorksAloneHasNoCard()
    {
        m_fixture = std::make_unique<test::WindowFixture>(u"alone"_s);
        auto *today = static_cast<TodayPage *>(m_fixture->window().pages().widget(Page::Today));
        QSignalSpy loaded(today, &TodayPage::loaded);
        today->refresh();
        QVERIFY(loaded.wait());
        QVERIFY(!today->findChild<QWidget *>(u"warningsCard"_s)->isVisible());
    }
};

LAMP_TEST(TestClockNotices)
#include "tst_clocknotices.moc"
