// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/stepline.h"
#include "calendarfixture.h"

#include "calendar/occurrencepanel.h"
#include "calendar/visitpage.h"
#include "calendar/visitstep.h"
#include "domain/query.h"
#include "services/files.h"
#include "services/plans.h"
#include "shell/keybutton.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/chip.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace lamp;

// A visit of a plan with four steps on NAS-01: tick, number up to 60, pass or fail, text.
class TestCalendarVisit : public QObject, private test::CalendarFixture {
    Q_OBJECT

    OccurrenceKey m_key;

    [[nodiscard]] VisitPage &visit() const { return *m_page->visit(); }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return visit().findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<Step> steps() const
    {
        const auto details = (*m_desk)->plans().occurrence(m_key).result();
        return details ? details->steps : QList<Step>();
    }
    [[nodiscard]] CalendarState state() const
    {
        const auto details = (*m_desk)->plans().occurrence(m_key).result();
        return details ? details->entry.state : CalendarState::Forecast;
    }
    void press(Qt::Key key) const { QTest::keyClick(&visit(), key); }

private slots:
    void init()
    {
        makeDesk();
        Step tick, number, pass, text;
        tick.title = u"Restore to the test share"_s;
        tick.instruction = u"Never over the original."_s;
        number.kind = StepKind::Number;
        number.title = u"Time to restore"_s;
        number.unit = u"minutes"_s;
        number.highest = 60;
        pass.kind = StepKind::PassFail;
        pass.title = u"Compare hash"_s;
        text.kind = StepKind::Text;
        text.title = u"Where the copy is kept"_s;
        const Plan plan = planOf(u"Restore test"_s, u"FREQ=WEEKLY;BYDAY=TU"_s, u"2026-11-24T14:00"_s);
        const AssetId asset = m_desk->asset(u"NAS-01"_s);
        const auto made = (*m_desk)->plans().create(plan, {tick, number, pass, text}, {asset}).result();
        VERIFY_OK(made);
        m_key = {*made, asset, u"2026-11-24T14:00"_s};
        makePage();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->startVisit(m_key);
        QTRY_COMPARE(part<QListWidget>("visitSteps")->count(), 5);
    }
    void cleanup() { takeDown(); }

    void openingMakesTheWorkItem()
    {
        QCOMPARE(state(), CalendarState::Open);
        QCOMPARE(part<QPushButton>("visitAsset")->text(), u"NAS-01"_s);
        QCOMPARE(part<QLabel>("visitStepTitle")->text(), u"Restore to the test share"_s);
        QCOMPARE(visit().current(), 0);
        QVERIFY(m_page->isVisiting());
    }

    void itIsWorkedWithTheKeyboardAndFinished()
    {
        press(Qt::Key_Space);
        QTRY_COMPARE(visit().current(), 1);
        auto *number = part<QLineEdit>("visitNumber");
        QTest::keyClicks(number, u"38"_s);
        QCOMPARE(part<QLabel>("visitCheck")->text(), u"✓ within 60"_s);
        QTest::keyClick(number, Qt::Key_Space); // digits belong to the field, Space to the bar
        QTRY_COMPARE(visit().current(), 2);
        press(Qt::Key_Space);
        QTRY_COMPARE(visit().current(), 3);
        part<QPlainTextEdit>("visitText")->setPlainText(u"fire safe, drawer 2"_s);
        part<QPushButton>("visitDone")->click();
        QTRY_COMPARE(visit().current(), 4);
        QTRY_COMPARE(steps().value(3).value, u"fire safe, drawer 2"_s);
        QCOMPARE(steps().value(1).value, u"38"_s);
        m_desk->clock().advanceMinutes(12);
        part<QSpinBox>("visitMinutes")->setValue(25);
        part<QPlainTextEdit>("visitFinishNote")->setPlainText(u"Faster than last time."_s);
        part<QPushButton>("visitFinish")->click();
        QTRY_VERIFY(!m_page->isVisiting());
        QCOMPARE(state(), CalendarState::Done);
        QTRY_VERIFY(m_messages.join(u' ').contains(u"Finished"_s));
    }

    void noHandLeavesTheKeyboard()
    {
        const auto *done = part<KeyButton>("visitDone"), *failed = part<KeyButton>("visitFailed");
        QCOMPARE(done->shownKey(), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
        press(Qt::Key_N);
        QTRY_COMPARE(QApplication::focusWidget(), part<QPlainTextEdit>("visitNote"));
        QCOMPARE(done->shownKey(), QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
        QCOMPARE(failed->shownKey(), QString()); // it is a letter here
        QTest::keyClicks(QApplication::focusWidget(), u"share full, F and X"_s);
        QCOMPARE(visit().current(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(visit().current(), 1);
        QTRY_COMPARE(steps().value(0).note, u"share full, F and X"_s);
        QVERIFY(!failed->shownKey().isEmpty()); // a number takes no letters
        QTest::keyClicks(QApplication::focusWidget(), u"38 "_s);
        QTRY_COMPARE(visit().current(), 2);
        press(Qt::Key_Space);
        QTRY_COMPARE(visit().current(), 3);
        QTRY_COMPARE(QApplication::focusWidget(), part<QPlainTextEdit>("visitText"));
        QTest::keyClicks(QApplication::focusWidget(), u"fire safe"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(visit().current(), 4);
        QTRY_COMPARE(QApplication::focusWidget(), part<QSpinBox>("visitMinutes"));
        QVERIFY(part<KeyButton>("visitBack")->shownKey().isEmpty()); // Backspace corrects the number
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->isVisiting());
        QCOMPARE(state(), CalendarState::Done);
    }

    void aValueOutsideItsLimitsIsNotDone()
    {
        press(Qt::Key_X);
        QTRY_COMPARE(visit().current(), 1);
        part<QLineEdit>("visitNumber")->setText(u"75"_s);
        QCOMPARE(part<QLabel>("visitCheck")->text(), u"✗ above 60"_s);
        visit().answer(StepResult::Done);
        QCOMPARE(visit().current(), 1);
        QVERIFY(part<QLabel>("visitHint")->text().contains(u"above 60"_s));
        visit().answer(StepResult::Failed);
        QTRY_COMPARE(visit().current(), 2);
        QTRY_COMPARE(steps().value(1).result, StepResult::Failed);
        QCOMPARE(steps().value(1).value, u"75"_s);
        QCOMPARE(steps().value(0).result, StepResult::NotApplicable);
    }

    void aFailedStepOffersAnIncident()
    {
        QVERIFY(!part<QWidget>("visitFailStrip")->isVisibleTo(&visit()));
        press(Qt::Key_F);
        QVERIFY(part<QWidget>("visitFailStrip")->isVisibleTo(&visit()));
        part<QPushButton>("visitOpenIncident")->click();
        WorkItemQuery incidents;
        incidents.filter.children = {Filter{.op = Filter::Op::Term, .field = u"kind"_s, .values = {u"incident"_s}}};
        QTRY_COMPARE((*m_desk)->workItems().ids(incidents, 0).result()->size(), 1);
        const auto id = (*m_desk)->workItems().ids(incidents, 0).result()->first();
        QTRY_COMPARE((*m_desk)->workItems().details(id).result()->links.size(), 1);
        const auto item = (*m_desk)->workItems().details(id).result();
        QVERIFY(item->item.title.contains(u"Restore to the test share"_s));
        QCOMPARE(item->item.assetId, m_key.assetId);
    }

    void theIncidentIsOfferedAgainAfterLeaving()
    {
        press(Qt::Key_F);
        QTRY_COMPARE(steps().value(0).result, StepResult::Failed);
        part<QPushButton>("visitNoIncident")->click();
        QVERIFY(!part<QWidget>("visitFailStrip")->isVisibleTo(&visit()));
        part<QListWidget>("visitSteps")->setCurrentRow(4); // to the finish
        QVERIFY(part<QWidget>("visitFailStrip")->isVisibleTo(&visit()));
        part<QPushButton>("visitNoIncident")->click();
        visit().leave();
        m_page->startVisit(m_key);
        QTRY_VERIFY(part<QWidget>("visitFailStrip")->isVisibleTo(&visit()));
    }

    void aPassFailStepSaysItsAnswer()
    {
        const Step step{.kind = StepKind::PassFail, .title = u"Hash"_s, .result = StepResult::Failed};
        QCOMPARE(StepLine(step).accessibleName(), u"Hash, failed"_s);
    }

    void openStepsKeepItFromBeingFinished()
    {
        visit().findChild<QListWidget *>(u"visitSteps"_s)->setCurrentRow(4);
        QCOMPARE(visit().current(), 4);
        QVERIFY(!part<QPushButton>("visitFinish")->isEnabled());
        QCOMPARE(part<QPushButton>("visitOpenStep")->text(), u"Go to the first open step"_s);
        part<QPushButton>("visitOpenStep")->click();
        QCOMPARE(visit().current(), 0);
    }

    void backspaceGoesBackAndAnswersAreKept()
    {
        press(Qt::Key_Space);
        QTRY_COMPARE(visit().current(), 1);
        press(Qt::Key_Backspace);
        QCOMPARE(visit().current(), 0);
        QCOMPARE(part<QLabel>("visitStepState")->text(), u"✓ Done"_s);
    }

    void aNoteIsKeptWithItsStep()
    {
        press(Qt::Key_N);
        auto *note = part<QPlainTextEdit>("visitNote");
        QVERIFY(note->isVisible());
        note->setPlainText(u"share was full"_s);
        part<QListWidget>("visitSteps")->setCurrentRow(2); // leaving the step keeps what was typed
        QTRY_COMPARE(steps().value(0).note, u"share was full"_s);
        QCOMPARE(steps().value(0).result, StepResult::Open);
    }

    void whatIsTypedOnAfterAPauseStaysInItsPlace()
    {
        press(Qt::Key_N);
        auto *note = part<QPlainTextEdit>("visitNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"first part"_s);
        QTRY_COMPARE(steps().value(0).note, u"first part"_s); // kept by itself
        QTest::keyClicks(note, u" second"_s);
        QTRY_COMPARE(steps().value(0).note, u"first part second"_s);
        QTest::keyClicks(note, u" part"_s);
        QCOMPARE(note->toPlainText(), u"first part second part"_s);
    }

    void aFileIsEvidence()
    {
        const QString path = m_desk->folder() + u"/screen.png";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not really a picture");
        file.close();
        visit().addFile(path);
        QTRY_VERIFY(m_messages.join(u' ').contains(u"screen.png"_s));
        const auto occurrence = (*m_desk)->plans().occurrence(m_key).result();
        VERIFY_OK(occurrence);
        const auto item = (*m_desk)->workItems().details(occurrence->entry.workItemId).result();
        VERIFY_OK(item);
        QCOMPARE(item->attachments.size(), 1);
    }

    void aFileThatCannotBeTakenIsRefusedOnceItWasLookedAt()
    {
        const QString path = m_desk->folder() + u"/video.mp4";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(Files::MaximumSize + 1));
        QSignalSpy failed(&visit(), &VisitPage::failed);
        visit().addFile(path);
        QCOMPARE(failed.size(), 0); // not on this thread
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Invalid);
        visit().addFile(m_desk->folder() + u"/nothing.png");
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().value<Error>().kind, Error::Kind::Io);
    }

    void thePanelSaysThatTheVisitGoesOn()
    {
        visit().leave();
        QTRY_VERIFY(!m_page->isVisiting());
        m_page->showOccurrence(m_key);
        const auto *button = m_page->panel()->findChild<QPushButton *>(u"startVisit"_s);
        QTRY_VERIFY(m_page->panel()->entry() && m_page->panel()->entry()->key == m_key);
        QTRY_COMPARE(button->text(), u"Continue visit"_s);
    }

    void whatWasChangedElsewhereIsShownOnComingBack()
    {
        m_page->hide();
        const QList<Step> before = steps();
        Step after = before.first();
        after.result = StepResult::Done;
        VERIFY_OK((*m_desk)->workItems().setStep(before.first(), after).result());
        m_page->show();
        QTRY_COMPARE(part<QLabel>("visitStepState")->text(), u"✓ Done"_s);
    }

    // The state of a visit with a failed step and its number together are wider than the panel.
    void nothingOfTheChosenEntryIsCutAtTheSide()
    {
        for (int i = 0; i < 4; ++i)
            visit().answer(i == 0 ? StepResult::Failed : StepResult::NotApplicable);
        QTRY_COMPARE(steps().value(3).result, StepResult::NotApplicable);
        part<QPushButton>("visitFinish")->click();
        QTRY_VERIFY(!m_page->isVisiting());
        auto *panel = m_page->panel();
        QTRY_VERIFY(panel->entry() && panel->entry()->failures == 1);
        panel->setFixedWidth(panel->minimumWidth());
        QTRY_COMPARE(panel->widget()->width(), panel->viewport()->width());
        const auto chips = panel->findChildren<Chip *>();
        QCOMPARE(chips.size(), 2);
        for (const Chip *chip : chips) {
            QTRY_VERIFY2(chip->size().width() >= chip->sizeHint().width(), qPrintable(chip->accessibleName()));
            QVERIFY2(chip->mapTo(panel->widget(), chip->rect().topRight()).x() < panel->viewport()->width(),
                     qPrintable(chip->accessibleName()));
        }
        QVERIFY(!chips[0]->geometry().intersects(chips[1]->geometry()));
    }

    void theClockStopsWhileOneIsAway()
    {
        m_desk->clock().advanceMinutes(10);
        visit().leave();
        QTRY_VERIFY(!m_page->isVisiting());
        QCOMPARE(visit().elapsedSeconds(), 600);
        m_desk->clock().advanceMinutes(60);
        m_page->startVisit(m_key);
        QVERIFY(visit().elapsedSeconds() < 660);
        QCOMPARE(state(), CalendarState::Open);
    }

    void lastTimesStandBesideTheField()
    {
        for (int i = 0; i < 4; ++i) {
            if (visit().current() == 1)
                part<QLineEdit>("visitNumber")->setText(u"41"_s);
            visit().answer(visit().current() == 1 ? StepResult::Done : StepResult::NotApplicable);
        }
        QTRY_COMPARE(steps().value(3).result, StepResult::NotApplicable);
        part<QPushButton>("visitFinish")->click();
        QTRY_VERIFY(!m_page->isVisiting());
        m_key.slot = u"2026-12-01T14:00"_s;
        m_page->startVisit(m_key);
        QTRY_COMPARE(steps().size(), 4);
        const auto *first = part<QListWidget>("visitSteps")->item(0);
        QTRY_VERIFY(first->data(Qt::AccessibleTextRole).toString().endsWith(u"open"_s));
        QTRY_COMPARE(visit().current(), 0);
        part<QListWidget>("visitSteps")->setCurrentRow(1);
        QTRY_COMPARE(part<QLabel>("visitLast")->text(), u"Last times: 41"_s);
    }
};

LAMP_TEST(TestCalendarVisit)
#include "tst_calendarvisit.moc"
