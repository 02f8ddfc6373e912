// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handing.h"
#include "services/shiftnotes.h"
#include "services/workitems.h"
#include "shell/mainwindow.h"
#include "support/lamptest.h"

#include "widgets/messagebar.h"
#include "windowfixture.h"
#include "work/handbackdialog.h"
#include "work/handoverdialog.h"
#include "work/shiftnotedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// The work of a person goes over and comes back; the note between shifts.
class TestHandover : public QObject {
    Q_OBJECT

    template <class W>
    [[nodiscard]] static W *part(const QWidget &within, const QString &name)
    {
        return within.findChild<W *>(name);
    }
    [[nodiscard]] static WorkItem item(test::TempDesk &desk, WorkItemId id)
    {
        return desk->workItems().details(id).result().value().item;
    }

private slots:
    void whatGoesToWhomIsShownBeforeItIsDone()
    {
        test::TempDesk desk;
        const PersonId tom = desk.technician(u"Tom Albrecht"_s), dana = desk.technician(u"Dana Okafor"_s);
        const WorkItemId id = desk.ticket(u"Cannot print"_s);
        VERIFY_OK(desk->workItems().assign({id}, dana).result());
        QTRY_COMPARE(desk->catalog().technicians.size(), 2);
        auto *dialog = new HandoverDialog(*desk, nullptr);
        QSignalSpy said(dialog, &HandoverDialog::message);
        dialog->setPerson(dana);
        dialog->open();
        auto *list = part<QListWidget>(*dialog, u"handoverList"_s);
        auto *accept = part<QPushButton>(*dialog, u"handoverAccept"_s);
        QTRY_COMPARE(list->count(), 1); // the only other one takes it
        QVERIFY2(list->item(0)->text().contains(u"Tom Albrecht"_s), qPrintable(list->item(0)->text()));
        QCOMPARE(item(desk, id).assigneeId, dana);
        auto *until = part<QLineEdit>(*dialog, u"handoverUntil"_s);
        until->setText(u"2026-11-20"_s);
        QTRY_VERIFY(!accept->isEnabled());
        QTRY_VERIFY(!part<QLabel>(*dialog, u"handoverProblem"_s)->text().isEmpty());
        until->setText(u"2026-11-27"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(item(desk, id).assigneeId, tom);
    }

    void afterTheLastDayTheWindowOffersItBack()
    {
        test::WindowFixture fixture;
        const PersonId dana = fixture.desk()->me(), tom = fixture.desk().technician(u"Tom Albrecht"_s);
        VERIFY_OK(fixture.desk()->workItems().assign({fixture.ticket}, dana).result());
        VERIFY_OK(Handing(*fixture.desk())
                      .handOver({.person = dana, .takers = {tom}, .from = QDate(2026, 11, 24),
                                 .until = QDate(2026, 11, 25)})
                      .result());
        fixture.desk().clock().set(Instant::from(QDateTime({2026, 11, 26}, {8, 0}, QTimeZone::UTC)));
        const auto due = Handing(*fixture.desk()).due().result().value();
        QCOMPARE(due.size(), 1);
        auto *dialog = new HandbackDialog(*fixture.desk(), due.first(), &fixture.window());
        dialog->open();
        auto *list = part<QListWidget>(*dialog, u"handbackList"_s);
        QTRY_COMPARE(list->count(), 1);
        part<QPushButton>(*dialog, u"handbackAccept"_s)->click();
        QTRY_COMPARE(item(fixture.desk(), fixture.ticket).assigneeId, dana);
        QTRY_VERIFY(Handing(*fixture.desk()).due().result().value().isEmpty());
    }

    void aWindowThatOpensAfterTheLastDaySaysSo()
    {
        test::TempDesk desk;
        const PersonId tom = desk.technician(u"Tom Albrecht"_s), dana = desk.technician(u"Dana Okafor"_s);
        VERIFY_OK(desk->workItems().assign({desk.ticket(u"Cannot print"_s)}, dana).result());
        VERIFY_OK(Handing(*desk)
                      .handOver({.person = dana, .takers = {tom}, .from = QDate(2026, 11, 24),
                                 .until = QDate(2026, 11, 25)})
                      .result());
        desk.clock().set(Instant::from(QDateTime({2026, 11, 26}, {8, 0}, QTimeZone::UTC)));
        QSettings settings(desk.folder() + u"/window.ini"_s, QSettings::IniFormat);
        CodeHighlighter highlighter;
        MainWindow window(*desk, highlighter, settings);
        window.show();
        QTRY_VERIFY2(window.messages().text().contains(u"Dana Okafor"_s), qPrintable(window.messages().text()));
    }

    void theShiftNoteIsFilledInEditedKeptAndCopied()
    {
        test::TempDesk desk;
        desk.technician(u"Dana Okafor"_s);
        desk.ticket(u"Cannot print"_s);
        auto *dialog = new ShiftNoteDialog(*desk, nullptr);
        dialog->open();
        auto *body = part<QPlainTextEdit>(*dialog, u"shiftBody"_s);
        QTRY_VERIFY2(body->toPlainText().contains(u"Cannot print"_s), qPrintable(body->toPlainText()));
        body->appendPlainText(u"Key is with the porter."_s);
        part<QPushButton>(*dialog, u"shiftCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"porter."_s));
        part<QPushButton>(*dialog, u"shiftKeep"_s)->click();
        auto *list = part<QListWidget>(*dialog, u"shiftNotes"_s);
        QTRY_COMPARE(list->count(), 2);
        const auto kept = ShiftNotes(*desk).last().result().value();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().body.endsWith(u"porter."_s));
        list->setCurrentRow(1);
        QTRY_VERIFY(body->toPlainText().endsWith(u"porter."_s));
        dialog->close();
    }
};

LAMP_TEST(TestHandover)
#include "tst_handover.moc"
