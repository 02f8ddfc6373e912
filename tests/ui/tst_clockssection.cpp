// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusables.h"
#include "services/clocks.h"
#include "services/desk.h"
#include "services/history.h"
#include "services/majorwork.h"
#include "settings/clockssection.h"
#include "settings/settingspage.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace lamp;
using namespace Qt::StringLiterals;

// What is promised on tickets is edited: played through before it is saved, refused at the field that is wrong.
class TestClocksSection : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<ClocksSection> m_section;
    WorkItemId m_ticket;

    template <class T = QWidget>
    [[nodiscard]] T *part(const QString &name) const { return m_section->findChild<T *>(name); }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = part<QLabel>(name);
        return label && label->isVisibleTo(m_section.get()) ? label->text() : QString();
    }
    [[nodiscard]] QListWidget &policies() const { return *part<QListWidget>(u"clockPolicies"_s); }
    [[nodiscard]] QListWidget &calendars() const { return *part<QListWidget>(u"clockCalendars"_s); }
    [[nodiscard]] bool canSave() const { return part<QPushButton>(u"clocksSave"_s)->isEnabled(); }
    [[nodiscard]] QString summary() const { return part<QLabel>(u"whatIfSummary"_s)->text(); }
    [[nodiscard]] ClockRules stored() const { return (*m_desk)->clocks().rules().result().value_or(ClockRules{}); }
    [[nodiscard]] std::optional<Instant> deadline() const
    {
        return (*m_desk)->clocks().of(m_ticket).result().value_or(ItemClocks{}).summary.nextDeadline;
    }
    void type(const QString &name, const QString &words)
    {
        auto *field = part<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus(Qt::OtherFocusReason);
        field->clear();
        if (words.isEmpty()) {
            emit field->textEdited({});
            return;
        }
        QTest::keyClicks(field, words);
    }
    void choose(const QString &name, const QVariant &data)
    {
        auto *box = part<QComboBox>(name);
        QVERIFY2(box && box->findData(data) >= 0, qPrintable(name));
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
    void press(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void save()
    {
        QTRY_VERIFY2(canSave(), qPrintable(summary()));
        QSignalSpy said(m_section.get(), &ClocksSection::message);
        press(u"clocksSave"_s);
        QTRY_COMPARE(said.count(), 1);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_ticket = m_desk->ticket(u"Printer jams"_s); // Tuesday 10:00; to be owned until 14:00
        m_desk->clock().advanceMinutes(90);
        m_section = std::make_unique<ClocksSection>(**m_desk);
        m_section->resize(900, 800);
        m_section->show();
        QTRY_COMPARE(policies().count(), 4);
        policies().setCurrentRow(2); // Normal
    }
    void cleanup()
    {
        m_section.reset();
        m_desk.reset();
    }

    void majorIncidentsHaveARhythmOfTheDesk()
    {
        auto *minutes = part<QSpinBox>(u"majorMinutes"_s);
        QCOMPARE(minutes->value(), 30);
        QSignalSpy said(m_section.get(), &ClocksSection::message);
        minutes->setValue(20);
        emit minutes->editingFinished();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(majorwork::usualRhythm(**m_desk), 20);
        QVERIFY(!m_section->isDirty()); // promises on tickets are something else
        emit minutes->editingFinished(); // nothing new
        VERIFY_OK((*m_desk)->history().undo().result());
        QTRY_COMPARE(minutes->value(), 30);
        QCOMPARE(said.count(), 1);
    }

    void editIsPlayedThroughBeforeItIsSavedAndIsTakenBack()
    {
        QVERIFY(!canSave());
        QCOMPARE(part<QSpinBox>(u"target.own"_s)->value(), 4); // hours
        part<QSpinBox>(u"target.own"_s)->setValue(1);
        QTRY_VERIFY2(summary().contains(u"1 would be broken"), qPrintable(summary()));
        auto *lines = part<QListWidget>(u"whatIfLines"_s);
        QCOMPARE(lines->count(), 1);
        QVERIFY2(lines->item(0)->text().contains(u"Printer jams"), qPrintable(lines->item(0)->text()));
        QSignalSpy opened(m_section.get(), &ClocksSection::openWorkItem);
        emit lines->itemActivated(lines->item(0));
        QCOMPARE(opened.count(), 1);
        const auto before = deadline();
        save();
        QVERIFY(deadline() != before);
        QVERIFY(!m_section->isDirty());
        QTRY_VERIFY(!canSave());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(deadline(), before);
        QTRY_COMPARE(part<QSpinBox>(u"target.own"_s)->value(), 4); // shown as it is again
    }

    void whatChangesNothingSaysSo()
    {
        type(u"policyDepartment"_s, u"Nowhere"_s);
        QTRY_VERIFY2(summary().contains(u"another next deadline"), qPrintable(summary())); // it has none now
        type(u"policyDepartment"_s, {});
        QTRY_VERIFY(!m_section->isDirty());
        QVERIFY(!canSave());
    }

    void impossibleHoursAreRefusedAtTheField()
    {
        for (int day = 1; day <= 5; ++day)
            type(u"hours.%1"_s.arg(day), {});
        QTRY_VERIFY2(text(u"calendarWeekNote"_s).contains(u"working time"), qPrintable(text(u"calendarWeekNote"_s)));
        QVERIFY(!canSave());
        QVERIFY2(calendars().item(0)->text().startsWith(u"! "), qPrintable(calendars().item(0)->text()));
        type(u"hours.1"_s, u"8-12"_s);
        QTRY_VERIFY2(text(u"hoursNote.1"_s).contains(u"8-12"), qPrintable(text(u"hoursNote.1"_s)));
        QVERIFY(!part(u"hours.1"_s)->accessibleDescription().isEmpty());
        type(u"hours.1"_s, u"08:00-12:00 13:00-17:00"_s);
        QTRY_VERIFY2(canSave(), qPrintable(summary()));
        QCOMPARE(text(u"hoursNote.1"_s), QString());
        save();
        QCOMPARE(stored().deskHours, u"1 08:00-12:00 13:00-17:00"_s);
        QTRY_VERIFY(!(*m_desk)->workCalendar().isWorkingDay(QDate(2026, 11, 25)));
    }

    void whatIsWrongIsSaidWhereItStands_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        QTest::newRow("no name") << u"policyName"_s << QString() << u"policyNameNote"_s;
        QTest::newRow("unknown zone") << u"calendarZone"_s << u"Mars/Olympus"_s << u"calendarZoneNote"_s;
    }
    void whatIsWrongIsSaidWhereItStands()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, note);
        type(field, typed);
        QTRY_VERIFY(!text(note).isEmpty());
        QVERIFY(!canSave());
        QVERIFY2(summary().contains(u"cannot be saved"), qPrintable(summary()));
        press(u"clocksDiscard"_s);
        QCOMPARE(text(note), QString());
        QVERIFY(!m_section->isDirty());
    }

    void impossibleTargetIsSaidAtItsClock()
    {
        part<QSpinBox>(u"target.first"_s)->setValue(0); // working days
        QTRY_VERIFY(!text(u"targetNote.first"_s).isEmpty());
        QVERIFY(text(u"targetNote.own"_s).isEmpty());
        QVERIFY(!canSave());
    }

    void calendarIsSavedWithThePolicyThatUsesIt()
    {
        press(u"calendarAdd"_s);
        type(u"calendarName"_s, u"Night shift"_s);
        auto *box = part<QComboBox>(u"policyCalendar"_s);
        QTRY_COMPARE(box->count(), 2);
        QCOMPARE(box->itemText(1), u"Night shift"_s);
        choose(u"policyCalendar"_s, box->itemData(1));
        save();
        const ClockRules rules = stored();
        QCOMPARE(rules.calendars.size(), 1);
        QCOMPARE(rules.policies[2].policy.calendarId, rules.calendars.first().calendar.id);
        QVERIFY(rules.calendars.first().calendar.id.value > 0);
        // Without it the policy has nothing to count by.
        QTRY_COMPARE(calendars().count(), 2);
        calendars().setCurrentRow(1);
        press(u"calendarRemove"_s);
        QTRY_VERIFY(!text(u"policyCalendarNote"_s).isEmpty());
        QVERIFY(!canSave());
    }

    void orderDecidesAndIsSaved()
    {
        policies().setCurrentRow(0);
        QVERIFY(!part<QPushButton>(u"policyUp"_s)->isEnabled());
        press(u"policyDown"_s);
        QCOMPARE(policies().currentRow(), 1);
        save();
        QCOMPARE(stored().policies[1].policy.name, u"Critical"_s);
    }

    void warningsAndDaysComeAndGo()
    {
        const qsizetype before = stored().policies[2].levels.size();
        press(u"levelAdd"_s);
        press(u"level1.remove"_s);
        press(u"dayAdd"_s);
        QTRY_VERIFY(!text(u"day1.note"_s).isEmpty()); // a day needs a date
        type(u"day1.date"_s, u"2026-11-26"_s);
        type(u"day1.name"_s, u"Works outing"_s);
        save();
        const ClockRules rules = stored();
        QCOMPARE(rules.policies[2].levels.size(), before);
        QCOMPARE(rules.policies[2].levels.last().clock, ClockKind::Resolve);
        QCOMPARE(rules.deskDays.size(), 1);
        QCOMPARE(rules.deskDays.first().name, u"Works outing"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        press(u"dayAdd"_s);
        const QStringList wrong = test::nameless(*m_section);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whoWorksAloneSeesItOnceItIsSwitchedOn()
    {
        test::WindowFixture fixture(u"alone"_s);
        SettingsPage &page = fixture.window().pages().settingsPage();
        auto *sections = page.findChild<QListWidget *>(u"settingsSections"_s);
        const int row = static_cast<int>(SettingsPage::Section::Clocks);
        QVERIFY(sections->isRowHidden(row));
        VERIFY_OK((*fixture.desk()).setSetting(u"feature.clocks"_s, u"on"_s).result());
        QTRY_VERIFY(!sections->isRowHidden(row));
        page.showSection(SettingsPage::Section::Clocks);
        auto *list = page.findChild<QListWidget *>(u"clockPolicies"_s);
        auto *usual = page.findChild<QPushButton *>(u"policyUsual"_s);
        QTRY_VERIFY(usual->isVisible());
        QCOMPARE(list->count(), 0);
        usual->click();
        QTRY_COMPARE(list->count(), 4);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"clocksSave"_s)->isEnabled());
    }
};

LAMP_TEST(TestClocksSection)
#include "tst_clockssection.moc"
