// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"
#include "shell/keybutton.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/drafttext.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/searchedit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QVBoxLayout>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestShellWidgets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aDraftIsInTheFileWithinTwoSeconds();
    void aDraftComesBackWithItsCursor();
    void twoKeysKeepTwoDrafts();
    void aDiscardedDraftIsGone();
    void aDraftIsFoundBeforeItIsWritten();
    void withoutAKeyNothingIsKept();
    void aTypedTextIsNotReplacedByAnOldDraft();
    void aFieldThatGoesAwayKeepsItsText();

    void searchTellsWhatWasTypedOnce();
    void escapeClearsThenLeaves();
    void chipsSayTheirWord();
    void aKeyIsSeenOnADisabledButton();
    void anElidedLabelTellsTheWhole();
    void flowBreaksLines();
    void anEmptyStateOffersTheNextStep();
    void aMessageGoesAwayByItself();
    void aMessageThatGoesLeavesTheKeyboardWhereItWas();
    void aLongMessageTakesTheWidthOfItsBar();
};

void TestShellWidgets::aDraftIsInTheFileWithinTwoSeconds()
{
    test::TempDesk desk;
    DraftEdit edit((*desk).drafts());
    edit.setKey(u"entry/7"_s);
    QSignalSpy kept(&edit, &DraftEdit::kept);
    QTest::keyClicks(&edit, u"The queue is"_s);
    QVERIFY(kept.wait(2000));
    const auto draft = (*desk).drafts().find(u"entry/7"_s).result();
    VERIFY_OK(draft);
    QCOMPARE(draft->body, u"The queue is"_s);
    QCOMPARE(draft->cursor, 12);
}

void TestShellWidgets::aDraftComesBackWithItsCursor()
{
    test::TempDesk desk;
    VERIFY_OK((*desk).drafts().keep(u"entry/7"_s, u"one two three"_s, 7).result());
    desk.reopen();
    DraftEdit edit((*desk).drafts());
    QSignalSpy restored(&edit, &DraftEdit::restored);
    edit.setKey(u"entry/7"_s);
    QTRY_COMPARE(restored.count(), 1);
    QCOMPARE(edit.toPlainText(), u"one two three"_s);
    QCOMPARE(edit.textCursor().position(), 7);
}

void TestShellWidgets::twoKeysKeepTwoDrafts()
{
    test::TempDesk desk;
    DraftEdit edit((*desk).drafts());
    edit.setKey(u"entry/1"_s);
    QTest::keyClicks(&edit, u"first"_s);
    edit.setKey(u"entry/2"_s);
    QVERIFY(edit.isEmpty());
    QTest::keyClicks(&edit, u"second"_s);
    edit.setKey(u"entry/1"_s);
    QTRY_COMPARE(edit.toPlainText(), u"first"_s);
    edit.setKey(u"entry/2"_s);
    QTRY_COMPARE(edit.toPlainText(), u"second"_s);
}

void TestShellWidgets::aDiscardedDraftIsGone()
{
    test::TempDesk desk;
    DraftEdit edit((*desk).drafts());
    edit.setKey(u"entry/1"_s);
    QTest::keyClicks(&edit, u"saved for good"_s);
    edit.flush();
    edit.discard();
    QVERIFY(edit.isEmpty());
    QCOMPARE((*desk).drafts().all().result()->size(), 0);
    VERIFY_OK((*desk).drafts().keep(u"entry/2"_s, u"another"_s, 0).result()); // whatever was to be written is written
    QCOMPARE((*desk).drafts().all().result()->size(), 1);
    QVERIFY(edit.isEmpty());
}

void TestShellWidgets::aDraftIsFoundBeforeItIsWritten()
{
    test::TempDesk desk;
    VERIFY_OK((*desk).drafts().keep(u"entry/2"_s, u"older"_s, 0).result());
    QSemaphore busy, go;
    const auto held = (*desk).database().write({"Held up the writer", {}}, [&](ChangeSet &) -> Result<void> {
        busy.release();
        go.acquire();
        return {};
    });
    busy.acquire();
    const auto kept = (*desk).drafts().keep(u"entry/1"_s, u"on its way"_s, 3);
    const auto dropped = (*desk).drafts().drop(u"entry/2"_s);
    const auto found = (*desk).drafts().find(u"entry/1"_s).result();
    const auto gone = (*desk).drafts().find(u"entry/2"_s).result();
    const auto all = (*desk).drafts().all().result();
    const bool unwritten = !kept.isFinished() && !dropped.isFinished();
    go.release();
    VERIFY_OK(held.result());
    QVERIFY(unwritten);
    VERIFY_OK(found);
    QCOMPARE(found->body, u"on its way"_s);
    QCOMPARE(found->cursor, 3);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().key, u"entry/1"_s);
    VERIFY_OK(dropped.result());
    QCOMPARE((*desk).drafts().all().result()->size(), 1); // the same once it is written
}

void TestShellWidgets::withoutAKeyNothingIsKept()
{
    test::TempDesk desk;
    {
        DraftEdit edit((*desk).drafts());
        QTest::keyClicks(&edit, u"nowhere"_s);
        edit.flush();
    }
    QCOMPARE((*desk).drafts().all().result()->size(), 0);
}

void TestShellWidgets::aTypedTextIsNotReplacedByAnOldDraft()
{
    test::TempDesk desk;
    VERIFY_OK((*desk).drafts().keep(u"entry/7"_s, u"old"_s, 0).result());
    DraftEdit edit((*desk).drafts());
    QSignalSpy kept(&edit, &DraftEdit::kept);
    edit.setKey(u"entry/7"_s);
    QTest::keyClicks(&edit, u"new"_s); // before the old draft was read
    edit.flush();
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(edit.toPlainText(), u"new"_s);
}

void TestShellWidgets::aFieldThatGoesAwayKeepsItsText()
{
    test::TempDesk desk;
    {
        DraftEdit edit((*desk).drafts());
        edit.setKey(u"entry/7"_s);
        QTest::keyClicks(&edit, u"half a sen"_s);
    }
    QTRY_COMPARE((*desk).drafts().find(u"entry/7"_s).result().value_or(Draft()).body, u"half a sen"_s);
}

void TestShellWidgets::searchTellsWhatWasTypedOnce()
{
    SearchEdit edit;
    QSignalSpy typed(&edit, &SearchEdit::typed);
    QTest::keyClicks(&edit, u"spooler"_s);
    QTRY_COMPARE(typed.count(), 1);
    QCOMPARE(typed.first().first().toString(), u"spooler"_s);
    edit.clear();
    QCOMPARE(typed.count(), 2);
}

void TestShellWidgets::escapeClearsThenLeaves()
{
    SearchEdit edit;
    QSignalSpy escaped(&edit, &SearchEdit::escaped);
    edit.setText(u"spooler"_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(edit.text().isEmpty());
    QCOMPARE(escaped.count(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void TestShellWidgets::chipsSayTheirWord()
{
    Chip chip(u"In progress"_s, Ink::Blu);
    QCOMPARE(chip.accessibleName(), u"In progress"_s);
    chip.setText(u"Waiting"_s);
    QCOMPARE(chip.accessibleName(), u"Waiting"_s);
    QVERIFY(chip.sizeHint().width() >= Chip::width(u"Waiting"_s));
    chip.resize(chip.sizeHint());
    const QImage image = chip.grab().toImage();
    QCOMPARE(image.pixelColor(chip.rect().width() / 2, 1), ink(Ink::BluB));
}

void TestShellWidgets::aKeyIsSeenOnADisabledButton()
{
    KeyButton button;
    button.setText(u"Done"_s);
    button.setProperty("primary", true);
    button.setKey(Qt::Key_Space);
    button.setEnabled(false);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    const int wide = KeyButton::paintKey(nullptr, {}, QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    const int from = button.width() - unit() - wide, y = button.height() / 2;
    int inked = 0;
    for (int x = from; x < button.width() - unit(); ++x)
        inked += image.pixelColor(x, y) != ink(Ink::Panel);
    QVERIFY(inked > 2);
}

void TestShellWidgets::anElidedLabelTellsTheWhole()
{
    ElidedLabel label(u"A title that is much too long for the room it has"_s);
    label.resize(60, 20);
    label.show();
    QCOMPARE(label.accessibleName(), label.text());
    QVERIFY(label.toolTip().contains(u"much too long"));
    label.setText(u"Another one that does not fit either"_s); // without a change of its size
    QVERIFY(label.toolTip().contains(u"does not fit either"));
    label.resize(2000, 20);
    QVERIFY(label.toolTip().isEmpty());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void TestShellWidgets::flowBreaksLines()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 4);
    for (int i = 0; i < 6; ++i) {
        auto *part = new QWidget;
        part->setFixedSize(40, 10);
        flow->addWidget(part);
    }
    QCOMPARE(flow->heightForWidth(1000), 10);
    QCOMPARE(flow->heightForWidth(128), 24); // three in a line
    QCOMPARE(flow->heightForWidth(40), 6 * 10 + 5 * 4);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 5);
}

void TestShellWidgets::anEmptyStateOffersTheNextStep()
{
    EmptyState state("view-calendar", u"Nothing is due."_s, u"Open the calendar"_s);
    QSignalSpy chosen(&state, &EmptyState::stepChosen);
    state.show();
    QTest::mouseClick(state.button(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    state.set(nullptr, u"Nothing."_s);
    QVERIFY(!state.button()->isVisible());
}

void TestShellWidgets::aMessageGoesAwayByItself()
{
    QWidget page;
    page.resize(800, 600);
    auto *layout = new QVBoxLayout(&page);
    auto *field = new QLineEdit; // without it the window gives the focus to the message
    MessageBar bar(&page);
    layout->addWidget(field);
    layout->addStretch(1);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    bar.setDuration(std::chrono::milliseconds(30));
    bar.say(u"Saved"_s, true);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.geometry().bottomLeft(), page.rect().bottomLeft());
    QCOMPARE(bar.height(), MessageBar::lineHeight(bar.font())); // what a window keeps free for it
    QTRY_VERIFY(!bar.isVisible());
    // It stays as long as somebody is at it.
    bar.say(u"Solved"_s, true);
    bar.findChild<QPushButton *>(u"messageUndo"_s)->setFocus();
    bool later = false;
    QTimer::singleShot(150, &bar, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(bar.isVisible());
    field->setFocus();
    QTRY_VERIFY(!bar.isVisible());
}

void TestShellWidgets::aMessageThatGoesLeavesTheKeyboardWhereItWas()
{
    QWidget page;
    page.resize(800, 600);
    auto *layout = new QVBoxLayout(&page);
    auto *first = new QLineEdit, *second = new QLineEdit;
    MessageBar bar(&page);
    for (QWidget *part : std::initializer_list<QWidget *>{first, second})
        layout->addWidget(part);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    second->setFocus();
    bar.say(u"Saved"_s, true);
    bar.hide();
    QVERIFY(second->hasFocus());
    bar.say(u"Saved"_s, true);
    auto *undo = bar.findChild<QPushButton *>(u"messageUndo"_s);
    undo->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY(second->hasFocus()); // not on to the next field
}

void TestShellWidgets::aLongMessageTakesTheWidthOfItsBar()
{
    QWidget page;
    page.resize(1200, 600);
    MessageBar bar(&page);
    page.show();
    bar.complain(u"This sentence says at length what is wrong. "_s.repeated(6).trimmed());
    const auto shown = [&bar]() -> QLabel * {
        for (auto *label : bar.findChildren<QLabel *>())
            if (label->text() == bar.text())
                return label;
        return nullptr;
    };
    QVERIFY(shown());
    QTRY_VERIFY(shown()->width() > bar.width() * 3 / 4);
    QCOMPARE(bar.geometry().bottom(), page.rect().bottom()); // several lines grow upwards
    QVERIFY(bar.height() > MessageBar::lineHeight(bar.font()));
    page.resize(1300, 500);
    QCOMPARE(bar.geometry().bottomRight(), page.rect().bottomRight());
    bar.say(u"Taken back: "_s + u"Cannot print on the second floor "_s.repeated(3).trimmed(), false);
    QTRY_COMPARE_LT(shown()->height(), shown()->fontMetrics().lineSpacing() * 2); // there is room for one line
    QVERIFY(!shown()->wordWrap());
    bar.say(u"Saved"_s, true); // a short one stands beside its button
    auto *undo = bar.findChild<QPushButton *>(u"messageUndo"_s);
    QTRY_VERIFY(undo->x() < bar.width() / 4);
}

LAMP_TEST(TestShellWidgets)
#include "tst_shellwidgets.moc"
