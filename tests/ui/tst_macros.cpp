// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/macros.h"
#include "services/workitems.h"
#include "settings/macrossection.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "work/actedit.h"
#include "work/bulkdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// Where macros are written, and where many items are changed.
class TestMacroEditor : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    [[nodiscard]] QList<MacroState> kept() { return Macros(**m_desk).all().result().value(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void anActComesBackAsItWasSet()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s);
        const ItemAct act{.fields = {{u"priority"_s, u"high"_s}, {u"due"_s, u"+3d"_s}, {u"assignee"_s, u"me"_s},
                                     {u"asset"_s, u'#' + QString::number(printer.value)}, {u"users"_s, u"12"_s},
                                     {u"fix-text"_s, u"new rollers"_s}, {u"major"_s, u"yes"_s}},
                          .addTags = {u"storm"_s},
                          .removeTags = {u"vip"_s},
                          .entryKind = EntryKind::Told,
                          .via = u"mail"_s,
                          .body = u"Hello {{ requester.name }}"_s,
                          .minutes = 15,
                          .checklist = {u"One"_s, u"Two"_s}};
        ActEdit edit(**m_desk, false);
        QSignalSpy changed(&edit, &ActEdit::changed);
        edit.setAct(act);
        QCOMPARE(edit.act(), act);
        QCOMPARE(changed.count(), 0);
        edit.setAct({});
        QVERIFY(edit.act().isEmpty());
    }

    void withoutMacrosTheNextStepIsOffered()
    {
        MacrosSection section(**m_desk);
        section.show();
        auto *empty = section.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!section.findChild<QListWidget *>(u"macros"_s)->isVisible());
        QVERIFY(!section.findChild<QLineEdit *>(u"macroName"_s)->isVisible());
        empty->secondButton()->click(); // an example that could be kept as it is
        auto *save = section.findChild<QPushButton *>(u"macroSave"_s);
        QVERIFY(save->isVisible() && save->isEnabled());
        save->click();
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY2(kept().first().problem.isEmpty(), qPrintable(kept().first().problem));
        QTRY_VERIFY(section.findChild<QListWidget *>(u"macros"_s)->isVisible() && !empty->isVisible());
        section.findChild<QPushButton *>(u"macroDelete"_s)->click();
        QTRY_VERIFY(empty->isVisible() && !save->isVisible());
    }

    void aNewMacroIsKeptAndABadOneIsRefusedWhereItIsTyped()
    {
        MacrosSection section(**m_desk);
        section.show();
        QTRY_VERIFY(section.findChild<EmptyState *>()->isVisible());
        section.findChild<EmptyState *>()->button()->click();
        auto *name = section.findChild<QLineEdit *>(u"macroName"_s);
        auto *body = section.findChild<QPlainTextEdit *>(u"actBody"_s);
        auto *problem = section.findChild<QLabel *>(u"macroProblem"_s);
        auto *save = section.findChild<QPushButton *>(u"macroSave"_s);
        QTRY_VERIFY(!save->isEnabled());
        QTest::keyClicks(name, u"Ask"_s);
        body->setPlainText(u"Hello {{ requester.shoe }}"_s);
        QTRY_VERIFY2(problem->text().contains(u"requester.shoe"_s), qPrintable(problem->text()));
        save->click();
        QTRY_VERIFY(problem->isVisibleTo(&section));
        QCOMPARE(kept().size(), 0);
        body->setPlainText(u"Hello {{ requester.name }}"_s);
        QTRY_VERIFY(problem->text().isEmpty());
        save->click();
        QTRY_COMPARE(kept().size(), 1);
        QTRY_COMPARE(section.findChild<QListWidget *>(u"macros"_s)->count(), 1);
        QTRY_VERIFY(!save->isEnabled());
    }

    void aBrokenMacroIsListedWithTheReason()
    {
        const auto location = (*m_desk)->database().write({"Added %1", {}}, [](ChangeSet &c) {
            return rows::insert(c, Location{.name = u"Annexe"_s});
        }).result();
        QVERIFY(location);
        QTRY_VERIFY(!(*m_desk)->catalog().location(*location).isEmpty());
        Macro macro{.name = u"Annexe"_s, .fields = {u"location=#"_s + QString::number(location->value)}};
        VERIFY_OK(Macros(**m_desk).add(macro).result());
        MacrosSection section(**m_desk);
        auto *list = section.findChild<QListWidget *>(u"macros"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Annexe"_s);
        VERIFY_OK((*m_desk)->database().write({"Removed %1", {}}, [id = *location](ChangeSet &c) {
            return rows::remove<Location>(c, id);
        }).result());
        QTRY_VERIFY2(list->item(0) && list->item(0)->text().contains(u"Does not run"_s),
                     qPrintable(list->item(0)->text()));
    }

    void thePreviewSaysWhatStaysAsItIs()
    {
        const WorkItemId open = m_desk->ticket(u"Cannot print"_s), closed = m_desk->ticket(u"No sound"_s);
        VERIFY_OK((*m_desk)->workItems().solve({closed}, u"repaired"_s, u"new cable"_s).result());
        VERIFY_OK((*m_desk)->workItems().setStatus({closed}, (*m_desk)->catalog().status(StatusUse::Closed).id)
                      .result());
        BulkDialog dialog(**m_desk, u"2 items"_s, {open, closed}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *apply = dialog.findChild<QPushButton *>(u"bulkApply"_s);
        auto *lines = dialog.findChild<QListWidget *>(u"bulkPreview"_s);
        QVERIFY(!apply->isEnabled());
        // What is written stands below its kind, also in a large dialog.
        dialog.resize(dialog.width(), dialog.height() + 300);
        auto *kind = dialog.edit()->findChild<QComboBox *>(u"actEntryKind"_s);
        auto *body = dialog.edit()->findChild<QPlainTextEdit *>(u"actBody"_s);
        QTRY_VERIFY(body->y() > 0 && body->y() - kind->geometry().bottom() <= unit());
        QTRY_COMPARE(body->geometry().bottom(), body->parentWidget()->rect().bottom());
        dialog.edit()->findChild<QPlainTextEdit *>(u"actBody"_s)->setPlainText(u"The line is back"_s);
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(lines->count(), 3); // the entry, the start of the work, and the one that stays
        QVERIFY2(lines->item(2)->text().contains(u"Closed"_s), qPrintable(lines->item(2)->text()));
        dialog.edit()->findChild<QPlainTextEdit *>(u"actBody"_s)->setPlainText(u"{{ nobody }}"_s);
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"bulkState"_s)->text().contains(u"nobody"_s));
        QVERIFY(!apply->isEnabled());
    }
};

LAMP_TEST(TestMacroEditor)
#include "tst_macros.moc"
