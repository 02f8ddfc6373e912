// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusables.h"
#include "services/clocks.h"
#include "services/desk.h"
#include "services/downtimes.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "work/clockbar.h"
#include "work/clocksheet.h"
#include "work/factbutton.h"
#include "work/targetmeter.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

using namespace lamp;
using namespace Qt::StringLiterals;

// The clocks of a ticket on its page: the next deadline at two places, all of them explained by a click or a key.
class TestClockSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    CodeHighlighter m_highlighter;
    std::unique_ptr<WorkItemPage> m_page;
    WorkItemId m_id;

    void openPage(const QString &preset = u"several"_s)
    {
        m_desk = std::make_unique<test::TempDesk>(preset);
        m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Printer jams"_s); // Tuesday 10:00
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(m_id);
        QVERIFY(shown.wait());
    }
    [[nodiscard]] TargetMeter &meter() const { return *m_page->findChild<TargetMeter *>(); }
    [[nodiscard]] ClockSheet *sheet() const // the one that is shown
    {
        for (ClockSheet *one : m_page->findChildren<ClockSheet *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    [[nodiscard]] QTreeWidgetItem *clock(const QString &name) const
    {
        auto *list = sheet()->findChild<QTreeWidget *>(u"clockStretches"_s);
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            if (list->topLevelItem(i)->text(0) == name)
                return list->topLevelItem(i);
        return nullptr;
    }
    [[nodiscard]] static QStringList reasons(const QTreeWidgetItem *clock)
    {
        QStringList list;
        for (int i = 0; i < clock->childCount(); ++i)
            list.append(clock->child(i)->text(2));
        return list;
    }

private slots:
    void init() { applyTheme(*qApp, Theme::Light); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void nextDeadlineIsSaidAndAClickExplainsAll()
    {
        openPage();
        QTRY_VERIFY2(meter().text().contains(u"Take over"), qPrintable(meter().text()));
        QVERIFY2(meter().text().contains(u"due 14:00"), qPrintable(meter().text()));
        QTRY_VERIFY(m_page->findChild<FactButton *>(u"factClocks"_s));
        QCOMPARE(m_page->findChild<FactButton *>(u"factClocks"_s)->text(), u"Take over due 14:00"_s);
        meter().click();
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QVERIFY(clock(u"Take over"_s) && clock(u"First response"_s) && clock(u"Resolve"_s));
        QCOMPARE(clock(u"Take over"_s)->childCount(), 1); // four hours on end, all still to come
        QVERIFY(reasons(clock(u"First response"_s)).contains(u"outside hours"_s)); // the night
        QCOMPARE(sheet()->findChildren<ClockBar *>().size(), 3);
        const auto *bar = sheet()->findChild<ClockBar *>(u"clockBar.first"_s);
        QVERIFY2(bar->textAt(bar->width() / 2).contains(u"outside hours"), qPrintable(bar->textAt(bar->width() / 2)));
        const QStringList wrong = test::nameless(*sheet());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
    }

    // The page and the bar follow a downtime that somebody plans elsewhere.
    void plannedDowntimeMovesTheDeadlineAndIsNamed()
    {
        openPage();
        QTRY_VERIFY2(meter().text().contains(u"due 14:00"), qPrintable(meter().text()));
        WorkItem before = (*m_desk)->workItems().details(m_id).result().value().item, after = before;
        after.assetId = m_desk->asset(u"PRN-07"_s);
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        const Instant now = m_desk->clock().now();
        const WorkItemId job = m_desk->ticket(u"New fuser"_s);
        VERIFY_OK(downtimes::down(**m_desk, {.assetId = after.assetId, .workItemId = job,
                                             .startedAt = now.plusMinutes(60), .endedAt = now.plusMinutes(180),
                                             .planned = true})
                      .result());
        QTRY_VERIFY2(meter().text().contains(u"due 16:00"), qPrintable(meter().text()));
        meter().click();
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        const QStringList why = reasons(clock(u"Take over"_s));
        QVERIFY2(why.contains(u"planned downtime: #1002 New fuser"_s), qPrintable(why.join(u'\n')));
        const auto *bar = sheet()->findChild<ClockBar *>(u"clockBar.own"_s);
        QVERIFY(bar->looks().contains(ClockBar::Look::Planned));
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
    }

    void keyOpensThemAndReasonsAreNamed()
    {
        openPage();
        ClockRules before = (*m_desk)->clocks().rules().result().value(), after = before;
        after.deskDays.append({.day = QDate(2026, 11, 26), .name = u"Works outing"_s});
        VERIFY_OK((*m_desk)->clocks().saveRules(before, after).result());
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .addEntry({.workItemId = m_id, .kind = EntryKind::Told, .via = u"call"_s, .body = u"Soon."_s})
                      .result());
        QTRY_VERIFY2(meter().text().contains(u"Resolve"), qPrintable(meter().text()));
        VERIFY_OK((*m_desk)->workItems()
                      .wait({m_id}, (*m_desk)->catalog().status(StatusUse::WaitingUser).id, u"information"_s, {})
                      .result());
        QTRY_VERIFY2(meter().text().startsWith(u"paused"), qPrintable(meter().text()));
        m_desk->clock().advanceMinutes(60);
        VERIFY_OK((*m_desk)
                      ->workItems()
                      .setStatus({m_id}, (*m_desk)->catalog().status(StatusUse::Progress).id)
                      .result());
        QTRY_VERIFY2(meter().text().contains(u"Resolve"), qPrintable(meter().text()));
        m_page->timeline()->setFocus();
        QTest::keyClick(m_page->timeline(), Qt::Key_T);
        QTRY_VERIFY(sheet());
        const QStringList why = reasons(clock(u"Resolve"_s));
        QVERIFY2(why.contains(u"holiday: Works outing"_s), qPrintable(why.join(u'\n')));
        QVERIFY2(why.contains(u"paused: Waiting for user"_s), qPrintable(why.join(u'\n')));
        sheet()->close();
    }

    void brokenPromiseIsSaid()
    {
        openPage();
        m_desk->clock().advanceMinutes(5 * 60); // 15:00; nobody took it until 14:00
        const WorkItem before = (*m_desk)->workItems().details(m_id).result().value().item;
        WorkItem after = before;
        after.title = u"Printer jams again"_s;
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result()); // the page reads it anew
        QTRY_VERIFY2(meter().text().contains(u"overdue"), qPrintable(meter().text()));
        meter().click();
        QTRY_VERIFY(sheet());
        const auto *broken = sheet()->findChild<QLabel *>(u"clockBroken"_s);
        QVERIFY(broken);
        QVERIFY2(broken->text().contains(u"broken since 14:00"), qPrintable(broken->text()));
        QVERIFY(sheet()->findChild<ClockBar *>(u"clockBar.own"_s)->looks().contains(ClockBar::Look::Late));
        sheet()->close();
    }

    void finishedTicketIsJudgedAgainWhenAsked()
    {
        openPage();
        m_desk->clock().advanceMinutes(5 * 60);
        VERIFY_OK((*m_desk)->workItems().solve({m_id}, u"repaired"_s, {}).result());
        ClockRules before = (*m_desk)->clocks().rules().result().value(), after = before;
        for (PolicyEdit &edit : after.policies) {
            edit.policy.setTarget(ClockKind::Own, {});
            edit.levels.removeIf([](const EscalationLevel &level) { return level.clock == ClockKind::Own; });
        }
        VERIFY_OK((*m_desk)->clocks().saveRules(before, after).result());
        QTRY_VERIFY(m_page->findChild<FactButton *>(u"factClocks"_s));
        QTRY_VERIFY((*m_desk)->clocks().of(m_id).result().value().earlierRules);
        QSignalSpy said(m_page.get(), &WorkItemPage::message);
        m_page->showClocks();
        QTRY_VERIFY(sheet() && sheet()->findChild<QPushButton *>(u"clockJudgeAgain"_s));
        sheet()->findChild<QPushButton *>(u"clockJudgeAgain"_s)->click();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(!(*m_desk)->clocks().of(m_id).result().value().keptBreachedAt);
    }

    void whoWorksAloneHasATargetDateInstead()
    {
        openPage(u"alone"_s);
        QVERIFY(meter().text().contains(u"due"));
        QVERIFY(!m_page->findChild<FactButton *>(u"factClocks"_s));
        m_page->timeline()->setFocus();
        QTest::keyClick(m_page->timeline(), Qt::Key_T);
        QVERIFY(!sheet());
        QVERIFY2(meter().accessibleName().contains(u"change"), qPrintable(meter().accessibleName()));
    }

    void eachStretchIsToldApartWithoutColour_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void eachStretchIsToldApartWithoutColour()
    {
        using Look = ClockBar::Look;
        QFETCH(Theme, theme);
        applyTheme(*qApp, theme);
        QList<QImage> seen;
        for (const Look look : {Look::Counted, Look::Ahead, Look::Late, Look::OutsideHours, Look::Holiday,
                                Look::Paused, Look::Done}) {
            QImage image(48, 16, QImage::Format_ARGB32);
            QPainter painter(&image);
            ClockBar::paintLook(painter, QRectF(0, 0, 48, 16), look);
            painter.end();
            image = image.convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(!seen.contains(image), qPrintable(ClockBar::lookWord(look)));
            seen.append(image);
        }
    }
};

LAMP_TEST(TestClockSheet)
#include "tst_clocksheet.moc"
