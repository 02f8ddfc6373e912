// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "settings/settingspage.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace lamp;
using namespace Qt::StringLiterals;

// What is promised is changed: seen before it is saved, followed by the queue at once, and taken back.
class TestPromises : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_ticket;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] WorkItemModel *list() const { return journey().at<QueuePage>(Page::Queue).list()->model(); }
    [[nodiscard]] QString deadline() const
    {
        return list()->index(0, list()->columnNamed(u"deadline")).data().toString();
    }
    void goToTheClocks()
    {
        (void)journey().window().pages().settingsPage();
        auto *sections = journey().part<QListWidget>(u"settingsSections"_s);
        QVERIFY(sections);
        sections->setFocus(Qt::TabFocusReason);
        const int wanted = static_cast<int>(SettingsPage::Section::Clocks);
        for (int i = 0; i < 8 && sections->currentRow() != wanted; ++i)
            journey().press(Qt::Key_Down);
        QCOMPARE(sections->currentRow(), wanted);
        QTRY_VERIFY(journey().part<QListWidget>(u"clockPolicies"_s));
        auto *policies = journey().part<QListWidget>(u"clockPolicies"_s);
        QTRY_COMPARE(policies->count(), 4);
        policies->setFocus(Qt::TabFocusReason);
        while (!policies->currentItem()->text().startsWith(u"Normal") && policies->currentRow() < 3)
            journey().press(Qt::Key_Down);
        QVERIFY(policies->currentItem()->text().startsWith(u"Normal"));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_ticket = journey().elsewhere().ticket(u"Cannot print"_s); // Tuesday 10:00: to be owned until 14:00
        journey().clock().advanceMinutes(90);
        QVERIFY(journey().open());
        QVERIFY(journey().command(u"breaching"_s, u"Breaching next"_s));
        QTRY_COMPARE(list()->rowCount(), 1);
        QTRY_COMPARE(deadline(), u"Take over 14:00"_s);
    }
    void cleanup() { m_journey.reset(); }

    void changedPromiseIsSeenBeforeItIsSavedAndIsTakenBack()
    {
        goToTheClocks();
        auto *hours = journey().part<QSpinBox>(u"target.own"_s);
        QVERIFY(hours && hours->value() == 4);
        hours->setFocus(Qt::TabFocusReason);
        hours->selectAll();
        journey().type(u"1"_s);
        QCOMPARE(hours->value(), 1);
        const auto summary = [this] { return journey().part<QLabel>(u"whatIfSummary"_s)->text(); };
        QTRY_VERIFY2(summary().contains(u"1 would be broken"), qPrintable(summary()));
        QCOMPARE(deadline(), u"Take over 14:00"_s); // nothing is written yet
        QVERIFY(journey().click(u"clocksSave"_s));
        QTRY_VERIFY2(journey().message().startsWith(u"Saved what is promised"), qPrintable(journey().message()));
        QTRY_COMPARE(deadline(), u"Take over overdue since 11:00"_s);
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_COMPARE(deadline(), u"Take over 14:00"_s);
        QTRY_COMPARE(hours->value(), 4);
    }

    void ticketExplainsItsClockByKeys()
    {
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        journey().press(Qt::Key_Return);
        auto &queue = journey().at<QueuePage>(Page::Queue);
        QTRY_VERIFY(queue.item() && journey().part(u"factClocks"_s));
        journey().part(u"factClocks"_s)->setFocus(Qt::TabFocusReason);
        journey().press(Qt::Key_Space);
        QTRY_VERIFY(journey().part(u"clockSheet"_s));
        QTRY_VERIFY(journey().isFocused(u"clockStretches"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"clockSheet"_s));
    }
};

LAMP_TEST(TestPromises)
#include "tst_promises.moc"
