// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/renewalmodel.h"
#include "items/timewords.h"
#include "register/assetview.h"
#include "services/checklists.h"
#include "services/downtimes.h"
#include "services/history.h"
#include "services/registry.h"
#include "services/timebook.h"
#include "settings/desksection.h"
#include "settings/settingspage.h"
#include "settings/timesection.h"
#include "shell/actions.h"
#include "shell/statusline.h"
#include "shell/stopwatchline.h"
#include "support/lamptest.h"
#include "ui/windowfixture.h"
#include "work/checklistbox.h"
#include "work/checklistpicker.h"
#include "work/downtimedialog.h"
#include "work/entrybox.h"
#include "work/entryedit.h"
#include "work/noticestrip.h"
#include "work/queuepage.h"
#include "work/solvedialog.h"
#include "work/timesheet.h"
#include "work/weekpage.h"
#include "work/weektable.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// Checklists, time, cost and downtime in the window.
class TestTime : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;

    Desk &desk() { return *m_fixture->desk(); }
    MainWindow &window() { return m_fixture->window(); }
    WorkItemId id() { return m_fixture->ticket; }
    template <class T>
    T *part(const char *name) { return window().findChild<T *>(QString::fromLatin1(name)); }
    QueuePage *queue() { return qobject_cast<QueuePage *>(window().pages().widget(Page::Queue)); }
    void open()
    {
        window().pages().openWorkItem(id());
        QTRY_COMPARE(queue()->item()->details().item.id, id());
    }
    void choose(const char *name)
    {
        auto *more = queue()->item()->findChild<QToolButton *>(u"itemMore"_s);
        QVERIFY(more && more->menu());
        auto *action = more->menu()->findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY2(action, name);
        action->trigger();
    }
    QList<checklists::List> lists() { return checklists::of(desk(), id()).result().value(); }
    timebook::Sheet sheet() { return timebook::sheet(desk(), id()).result().value(); }
    void copyList(Gate gate)
    {
        VERIFY_OK(checklists::copy(desk(), id(),
                                   {.name = u"Handed over"_s, .articleId = {},
                                    .steps = {Step{.title = u"Slip signed"_s}, Step{.title = u"Charger there"_s}}},
                                   gate)
                      .result());
    }

private slots:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void listIsCopiedByAFewLettersAndTicked()
    {
        open();
        choose("addChecklist");
        QTRY_VERIFY(window().findChild<ChecklistPicker *>());
        auto *picker = window().findChild<ChecklistPicker *>();
        auto *found = picker->findChild<QListWidget *>(u"checklistSources"_s);
        QTRY_VERIFY(found->count() > 3);
        const int all = found->count();
        QTest::keyClicks(picker->findChild<QLineEdit *>(u"checklistWords"_s), u"leaver"_s);
        QTRY_VERIFY(found->count() > 0 && found->count() < all);
        picker->accept();
        QTRY_COMPARE(lists().size(), 1);
        QCOMPARE(lists()[0].list.gate, Gate::Warn);
        const StepId step = lists()[0].lines[0].step.id;
        const QString name = u"step%1"_s.arg(step.value);
        QTRY_VERIFY(window().findChild<QCheckBox *>(name) && window().findChild<QCheckBox *>(name)->isVisible());
        window().findChild<QCheckBox *>(name)->click();
        QTRY_COMPARE(lists()[0].lines[0].step.result, StepResult::Done);
        QTRY_VERIFY(window().findChild<QLabel *>(u"stepDone%1"_s.arg(step.value)));
        QVERIFY(window().findChild<QLabel *>(u"stepDone%1"_s.arg(step.value))->text().contains(u"Dana Okafor"));
    }

    void warningIsConfirmedOnTheForm()
    {
        copyList(Gate::Warn);
        open();
        part<QPushButton>("itemSolve")->click();
        QTRY_VERIFY(window().findChild<QCheckBox *>(u"solveAnyway"_s));
        auto *dialog = window().findChild<SolveDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"solveOpenSteps"_s)->text().contains(u"Slip signed"));
        dialog->setFix(u"replaced"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // not yet
        dialog->findChild<QCheckBox *>(u"solveAnyway"_s)->setChecked(true);
        dialog->accept();
        QTRY_COMPARE(desk().catalog().status(desk().workItems().details(id()).result()->item.statusId).use,
                     StatusUse::Solved);
    }

    void whatBlocksIsNamedAndSolvingIsOff()
    {
        copyList(Gate::Block);
        open();
        part<QPushButton>("itemSolve")->click();
        QTRY_VERIFY(window().findChild<QLabel *>(u"solveBlocked"_s));
        QVERIFY(window().findChild<QLabel *>(u"solveBlocked"_s)->text().contains(u"Slip signed, Charger there"));
        auto *dialog = window().findChild<SolveDialog *>();
        QVERIFY(!dialog->findChild<QPushButton *>(u"solveAccept"_s)->isEnabled());
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void stopwatchStandsInTheStatusLineAndStopsByTheSameKey()
    {
        auto *shown = part<QToolButton>("stopwatch");
        QAction *key = window().actions().find("time.stopwatch");
        QVERIFY(shown->isHidden() && key);
        key->trigger(); // no ticket is open: nothing runs
        QVERIFY(!window().stopwatch().running());
        open();
        key->trigger();
        QTRY_VERIFY(!shown->isHidden());
        QVERIFY2(shown->text().contains(u"0:00"), qPrintable(shown->text()));
        m_fixture->desk().clock().advanceMinutes(12);
        key->trigger();
        QTRY_VERIFY(shown->isHidden());
        QCOMPARE(sheet().own.minutes, 12);
    }

    void openTimeStandsOnTheFormAndIsNotKeptAlone()
    {
        open();
        m_fixture->desk().clock().advanceMinutes(9);
        EntryBox *box = queue()->item()->entry();
        box->start(EntryBox::Mode::Note);
        QCOMPARE(box->findChild<QSpinBox *>(u"minutes"_s)->value(), 9);
        box->findChild<QPushButton *>(u"entrySave"_s)->click();
        QCOMPARE(sheet().own.minutes, 0); // a note without words is none
        box->edit()->setPlainText(u"Cleaned the rollers"_s);
        box->findChild<QPushButton *>(u"entrySave"_s)->click();
        QTRY_COMPARE(sheet().own.minutes, 9);
    }

    void sheetAddsTimeAndMaterial()
    {
        open();
        choose("timeAndCost");
        auto *dialog = window().findChild<TimeSheet *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"timeMinutes"_s)->setText(u"1:30"_s);
        dialog->findChild<QPushButton *>(u"timeAdd"_s)->click();
        QTRY_COMPARE(sheet().own.minutes, 90);
        dialog->findChild<QLineEdit *>(u"timeMinutes"_s)->setText(u"soon"_s);
        dialog->findChild<QPushButton *>(u"timeAdd"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"timeProblem"_s)->isVisible());
        dialog->findChild<QLineEdit *>(u"materialName"_s)->setText(u"Rollers"_s);
        dialog->findChild<QDoubleSpinBox *>(u"materialPrice"_s)->setValue(89.5);
        dialog->findChild<QPushButton *>(u"materialAdd"_s)->click();
        QTRY_COMPARE(sheet().own.materialCents, 8950);
        dialog->findChild<QLineEdit *>(u"timeEstimate"_s)->setText(u"2:00"_s);
        emit dialog->findChild<QLineEdit *>(u"timeEstimate"_s)->editingFinished();
        QTRY_COMPARE(sheet().left(), 30);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"timeSummary"_s)->text().contains(u"30 min left of 2 h"));
        dialog->close();
    }

    void weekIsTypedIntoByKeyboard()
    {
        VERIFY_OK(desk().workItems().assign({id()}, desk().me()).result());
        window().actions().find("time.week")->trigger();
        QCOMPARE(window().pages().current(), Page::Week);
        auto *table = part<WeekTable>("weekTable");
        QTRY_VERIFY(table->rowCount() == 2);
        const int today = 1 + m_fixture->desk().clock().now().in(desk().zone()).date().dayOfWeek() - 1;
        table->setFocus();
        table->setCurrentCell(0, today);
        QTest::keyClick(table, Qt::Key_4); // the first key opens the cell, the next ones go into it
        QTRY_VERIFY(table->findChild<QLineEdit *>());
        QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_5);
        QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(sheet().own.minutes, 45);
        QTRY_COMPARE(table->item(0, today)->text(), u"0:45"_s);
        QTRY_COMPARE(table->item(1, today)->text(), u"0:45"_s); // the sum of the day
        table->setCurrentCell(0, today);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(sheet().own.minutes, 0);
        QSignalSpy opened(part<WeekPage>("weekPage"), &WeekPage::openWorkItem);
        QTRY_COMPARE(table->item(0, today)->text(), QString());
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void downAndUpAgainOnTheTicketAndOnTheAsset()
    {
        m_fixture->desk().clock().advanceMinutes(30);
        open();
        choose("downSince");
        auto *dialog = window().findChild<DowntimeDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"downtimeUsers"_s)->setValue(12);
        dialog->accept();
        auto *strip = part<NoticeStrip>("noticeStrip");
        QTRY_VERIFY(strip->texts().join(u' ').contains(u"PRN-07 is down since"));
        const auto end = [&] {
            for (auto *button : strip->findChildren<QPushButton *>())
                if (button->text() == u"Up again")
                    return button;
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(end());
        end()->click();
        QTRY_VERIFY(strip->texts().join(u' ').contains(u"was down from"));
        window().pages().openAsset(m_fixture->printer);
        auto *asset = window().pages().widget(Page::Register)->findChild<AssetView *>();
        QVERIFY(asset);
        QTRY_VERIFY(std::ranges::any_of(asset->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"30 days: 99.9");
        }));
    }

    void downtimeThatWasAMistakeIsDeleted()
    {
        m_fixture->desk().clock().advanceMinutes(60);
        const Instant now = m_fixture->desk().clock().now();
        VERIFY_OK(downtimes::down(desk(), {.assetId = m_fixture->printer, .workItemId = id(),
                                           .startedAt = now.plusMinutes(-30), .endedAt = now.plusMinutes(-10)})
                      .result());
        open();
        auto *strip = part<NoticeStrip>("noticeStrip");
        QTRY_VERIFY(strip->texts().join(u' ').contains(u"was down from"));
        for (auto *button : strip->findChildren<QPushButton *>())
            if (button->text() == u"Change …")
                button->click();
        QTRY_VERIFY(window().findChild<DowntimeDialog *>());
        auto *drop = window().findChild<DowntimeDialog *>()->findChild<QPushButton *>(u"downtimeDelete"_s);
        QVERIFY(drop);
        drop->click();
        QTRY_VERIFY(!strip->texts().join(u' ').contains(u"was down from"));
        VERIFY_OK(desk().history().undo().result());
        QTRY_VERIFY(strip->texts().join(u' ').contains(u"was down from"));
    }

    void ratesAreSetInSettings()
    {
        window().pages().settingsPage().showSection(SettingsPage::Section::Time);
        auto *section = window().findChild<TimeSection *>();
        QVERIFY(section);
        section->findChild<QDoubleSpinBox *>(u"ratePrice"_s)->setValue(60);
        section->findChild<QPushButton *>(u"rateAdd"_s)->click();
        QTRY_COMPARE(timebook::rates(desk()).result()->size(), 1);
        QCOMPARE(timebook::rates(desk()).result()->first().cents, 6000);
    }

    void theCurrencyIsTheDesks()
    {
        window().pages().settingsPage().showSection(SettingsPage::Section::Time);
        auto *field = window().findChild<TimeSection *>()->findChild<QLineEdit *>(u"currency"_s);
        QVERIFY(field);
        field->setText(u"12"_s);
        emit field->editingFinished();
        QCOMPARE(field->text(), QString()); // refused; the tests' desk is in no country
        field->setText(u"CHF"_s);
        emit field->editingFinished();
        QTRY_COMPARE(desk().catalog().setting(u"currency"), u"CHF"_s);
        auto *inDesk = window().findChild<DeskSection *>()->findChild<QLineEdit *>(u"currency"_s); // for every preset
        QVERIFY(inDesk);
        QTRY_COMPARE(inDesk->text(), u"CHF"_s);
        VERIFY_OK(desk().registry().create(Renewal{.title = u"MegaFax line"_s, .renewsItself = true,
                                                   .priceCents = 124000}).result());
        const QLocale before;
        for (const QLocale &reader : {QLocale(QLocale::German, QLocale::Germany),
                                      QLocale(QLocale::English, QLocale::UnitedStates)}) {
            QLocale::setDefault(reader);
            RenewalModel model(desk());
            model.reload();
            QTRY_COMPARE(model.rowCount(), 1);
            QTRY_VERIFY(model.index(0, model.columnNamed(u"price")).data().toString().contains(u"CHF"));
        }
        QLocale::setDefault(before);
    }

    void whoWorksAloneGainsNoFieldNorSection()
    {
        m_fixture = std::make_unique<test::WindowFixture>(u"alone"_s);
        QVERIFY(!desk().catalog().has(u"time"));
        open();
        m_fixture->desk().clock().advanceMinutes(9);
        queue()->item()->entry()->start(EntryBox::Mode::Note);
        QCOMPARE(queue()->item()->entry()->findChild<QSpinBox *>(u"minutes"_s)->value(), 0);
        (void)window().pages().settingsPage();
        QVERIFY(part<QListWidget>("settingsSections")
                    ->isRowHidden(static_cast<int>(SettingsPage::Section::Time)));
        VERIFY_OK(timebook::setRate(desk(), {}, 5000, {}).result()); // a record of it shows it
        QTRY_VERIFY(desk().catalog().has(u"time"));
    }
};

LAMP_TEST(TestTime)
#include "tst_time.moc"
