// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readytexts.h"
#include "services/tickettemplates.h"
#include "services/workitems.h"
#include "settings/templatessection.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/capture.h"
#include "work/daymovedialog.h"
#include "work/templatedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace lamp;
using namespace Qt::StringLiterals;

// Where templates are written, and where tickets are made from them.
class TestTemplates : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    [[nodiscard]] QList<TemplateState> all() { return TicketTemplates(**m_desk).all().result().value(); }
    [[nodiscard]] FullTemplate named(const QString &name)
    {
        for (const TemplateState &state : all())
            if (state.tmpl.own.name == name)
                return state.tmpl;
        return {};
    }
    template <class W>
    [[nodiscard]] static W *part(const QWidget &within, const QString &name)
    {
        return within.findChild<W *>(name);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aTemplateIsShownChangedAndABadOneRefusedWhereItIsTyped()
    {
        TemplatesSection section(**m_desk);
        section.show();
        auto *list = part<QListWidget>(section, u"ticketTemplates"_s);
        auto *parts = part<QPlainTextEdit>(section, u"templateParts"_s);
        auto *problem = part<QLabel>(section, u"templateProblem"_s);
        auto *save = part<QPushButton>(section, u"templateSave"_s);
        QTRY_COMPARE(list->count(), 13);
        list->setCurrentRow(2); // New starter
        QTRY_VERIFY(parts->toPlainText().startsWith(u"-10 "_s));
        auto *body = part<QPlainTextEdit>(section, u"templateBody"_s);
        body->setPlainText(u"Hello {{ moon }}"_s);
        QTRY_VERIFY2(problem->text().contains(u"moon"_s), qPrintable(problem->text()));
        body->setPlainText(u"Hello {{ requester.name }}"_s);
        parts->setPlainText(u"-5 Order a laptop\nWelcome them\n+1 Ask how it went"_s);
        QTRY_VERIFY(problem->text().isEmpty());
        save->click();
        QTRY_COMPARE(named(u"New starter"_s).parts.size(), 3);
        const QList<TemplatePart> kept = named(u"New starter"_s).parts;
        QCOMPARE(kept[0].offsetDays, -5);
        QCOMPARE(kept[1].offsetDays, 0);
        QCOMPARE(kept[2].title, u"Ask how it went"_s);
        QTRY_VERIFY(!save->isEnabled());
    }

    void aRuleIsAddedForAField()
    {
        TemplatesSection section(**m_desk);
        section.show();
        auto *list = part<QListWidget>(section, u"ticketTemplates"_s);
        QTRY_COMPARE(list->count(), 13);
        list->setCurrentRow(11); // Printer
        QTRY_COMPARE(part<QLineEdit>(section, u"templateName"_s)->text(), u"Printer"_s);
        part<QPushButton>(section, u"templateAddRule"_s)->click();
        const auto fields = section.findChildren<QComboBox *>(QRegularExpression(u"^templateField\\d+$"_s));
        const auto whats = section.findChildren<QComboBox *>(QRegularExpression(u"^templateWhat\\d+$"_s));
        QComboBox *field = fields.last(), *what = whats.last();
        field->setCurrentIndex(field->findData(u"location"_s));
        if (field->currentIndex() < 0)
            field->setCurrentIndex(field->findData(u"asset"_s));
        const QString chosen = field->currentData().toString();
        what->setCurrentIndex(3);
        emit what->activated(3);
        part<QPushButton>(section, u"templateSave"_s)->click();
        QTRY_VERIFY(named(u"Printer"_s).rules.solving.contains(chosen));
    }

    void repliesAndChecklistsHaveAPageEach()
    {
        TemplatesSection section(**m_desk);
        section.show();
        auto *bar = part<QTabBar>(section, u"templateTabs"_s);
        auto *replies = part<QListWidget>(section, u"replyList"_s);
        QTRY_COMPARE(replies->count(), 7);
        QVERIFY(!replies->isVisible());
        bar->setCurrentIndex(1);
        QVERIFY(replies->isVisible());
        bar->setCurrentIndex(2);
        part<QLineEdit>(section, u"checklistName"_s)->setText(u"Server room"_s);
        part<QPlainTextEdit>(section, u"checklistBody"_s)->setPlainText(u"Lights\n\nDoor {{ moon }}"_s);
        auto *problem = part<QLabel>(section, u"checklistProblem"_s);
        QTRY_VERIFY2(problem->text().contains(u"moon"_s), qPrintable(problem->text()));
        part<QPlainTextEdit>(section, u"checklistBody"_s)->setPlainText(u"Lights\n\nDoor"_s);
        part<QPushButton>(section, u"checklistSave"_s)->click();
        QTRY_COMPARE(ReadyTexts(**m_desk).checklists().result().value().size(), 1);
        const ChecklistTemplate list = ReadyTexts(**m_desk).checklists().result().value().first();
        QCOMPARE(list.steps, (QStringList{u"Lights"_s, u"Door"_s}));
        const WorkItemId id = m_desk->ticket(u"Round"_s);
        VERIFY_OK(ReadyTexts(**m_desk).apply(list, id).result());
        QCOMPARE((*m_desk)->workItems().details(id).result().value().steps.size(), 2);
    }

    void theDialogSaysWhichFieldIsMissingAndMakesTheTicket()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        auto *dialog = new TemplateDialog(**m_desk, {.what = u"Forgot it on holiday"_s}, nullptr);
        QSignalSpy created(dialog, &TemplateDialog::created);
        dialog->choose(named(u"Password reset"_s).own.id);
        dialog->open();
        auto *create = part<QPushButton>(*dialog, u"templateCreate"_s);
        auto *title = part<QLineEdit>(*dialog, u"templateTicketTitle"_s);
        QTRY_COMPARE(title->text(), u"Password reset"_s);
        QVERIFY(part<QPlainTextEdit>(*dialog, u"templateTicketBody"_s)->toPlainText().startsWith(u"Forgot"_s));
        QVERIFY(!part<QWidget>(*dialog, u"templateAsk.asset"_s)); // hidden by the template
        create->click();
        auto *problem = part<QLabel>(*dialog, u"templateTicketProblem"_s);
        QTRY_VERIFY2(problem->text().contains(u"Password reset"_s), qPrintable(problem->text()));
        QCOMPARE(created.count(), 0);
        dialog->close();

        auto *known = new TemplateDialog(**m_desk, {.person = priya, .personText = u"Priya Shah"_s}, nullptr);
        QSignalSpy made(known, &TemplateDialog::created);
        known->choose(named(u"Password reset"_s).own.id);
        known->open();
        QTRY_COMPARE(part<QLineEdit>(*known, u"templateTicketTitle"_s)->text(), u"Password reset"_s);
        part<QPushButton>(*known, u"templateCreate"_s)->click();
        QTRY_COMPARE(made.count(), 1);
        const auto id = made.first().first().value<WorkItemId>();
        QCOMPARE((*m_desk)->workItems().details(id).result().value().item.requesterId, priya);
    }

    void theStripGoesOnWithATemplate()
    {
        QWidget window;
        window.resize(1280, 740);
        CaptureStrip strip(**m_desk, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&strip, &CaptureStrip::openWorkItem);
        strip.open();
        auto *what = part<QLineEdit>(strip, u"captureWhat"_s);
        what->setText(u"Wants a new bag"_s);
        what->setFocus();
        QTest::keyClick(what, Qt::Key_T, Qt::AltModifier);
        auto *dialog = window.findChild<TemplateDialog *>();
        QVERIFY(dialog);
        dialog->choose(named(u"New starter"_s).own.id);
        auto *body = part<QPlainTextEdit>(*dialog, u"templateTicketBody"_s);
        QTRY_VERIFY2(body->toPlainText().startsWith(u"Wants a new bag"_s), qPrintable(body->toPlainText()));
        auto *title = part<QLineEdit>(*dialog, u"templateTicketTitle"_s);
        QTRY_VERIFY(title->text().startsWith(u"New starter"_s));
        auto *day = part<QLineEdit>(*dialog, u"templateTicketDay"_s);
        day->setText(u"2026-12-14"_s);
        part<QPushButton>(*dialog, u"templateCreate"_s)->click();
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(!strip.isVisible());
    }

    void whoWorksAloneSeesNoNewFieldInTheStrip()
    {
        test::TempDesk alone(u"alone"_s);
        QWidget window;
        CaptureStrip strip(*alone, &window);
        QVERIFY(part<QPushButton>(strip, u"captureTemplate"_s)->isHidden());
        CaptureStrip team(**m_desk, &window);
        QVERIFY(!part<QPushButton>(team, u"captureTemplate"_s)->isHidden());
    }

    void theDaysOfAStarterAreShownBeforeAnythingIsMade()
    {
        auto *dialog = new TemplateDialog(**m_desk, {}, nullptr);
        QSignalSpy created(dialog, &TemplateDialog::created);
        dialog->choose(named(u"New starter"_s).own.id);
        dialog->open();
        auto *list = part<QListWidget>(*dialog, u"templateTicketParts"_s);
        auto *day = part<QLineEdit>(*dialog, u"templateTicketDay"_s);
        QTRY_COMPARE(list->count(), 8);
        QTRY_VERIFY(day->isVisible());
        day->setText(u"2026-12-01"_s); // ten working days before are over
        emit day->textEdited(day->text());
        QCOMPARE(list->count(), 8);
        QVERIFY2(list->item(0)->text().contains(u"(that day is over)"_s), qPrintable(list->item(0)->text()));
        QVERIFY(!list->item(7)->text().contains(u"over"_s));
        QTRY_VERIFY(part<QPushButton>(*dialog, u"templateCreate"_s)->isEnabled()); // its words are here
        part<QPushButton>(*dialog, u"templateCreate"_s)->click();
        QTRY_COMPARE(created.count(), 1);

        const auto parent = created.first().first().value<WorkItemId>();
        auto *move = new DayMoveDialog(**m_desk, parent, nullptr);
        move->open();
        auto *parts = part<QListWidget>(*move, u"dayMoveParts"_s);
        QTRY_COMPARE(parts->count(), 8);
        auto *to = part<QLineEdit>(*move, u"dayMoveDay"_s);
        to->setText(u"2026-12-14"_s);
        emit to->textEdited(to->text());
        QTRY_VERIFY2(parts->item(0)->text().contains(u"→"_s), qPrintable(parts->item(0)->text()));
        QTRY_VERIFY(part<QPushButton>(*move, u"dayMoveAll"_s)->isEnabled());
        part<QPushButton>(*move, u"dayMoveAll"_s)->click();
        const auto standing = [&] {
            return TicketTemplates(**m_desk).dayMove(parent).result().value()->from;
        };
        QTRY_COMPARE(standing(), QDate(2026, 12, 14));
    }
};

LAMP_TEST(TestTemplates)
#include "tst_templates.moc"
