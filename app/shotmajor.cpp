// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"

#include "insight/undoconflictdialog.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "services/search.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shothelp.h"
#include "work/capture.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QDialog>
#include <QEventLoop>
#include <QPushButton>
#include <QTimer>

// A major incident: its banner and card, its forms; and an act that others have overtaken.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
constexpr int MajorActs = 5; // how many are taken back in the end

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

WorkItemId majorTicket(Desk &desk)
{
    const auto hits = desk.search().everything(u"Cannot print to 2nd-floor LaserJet"_s).result();
    for (const AnyHit &hit : hits.value_or(QList<AnyHit>()))
        if (hit.type == AnyHit::Type::WorkItem)
            return {hit.id};
    return {};
}

void openMajor(MainWindow &window, Desk &desk)
{
    window.pages().openWorkItem(majorTicket(desk));
    pause(700);
}

void pressMajor(MainWindow &window, const QString &name)
{
    const auto buttons = window.findChildren<QPushButton *>(name);
    for (QPushButton *button : buttons)
        if (button->isVisible())
            return button->click();
}

void closeMajor(MainWindow &window, const QString &name)
{
    const auto dialogs = window.findChildren<QDialog *>(name);
    for (QDialog *dialog : dialogs)
        dialog->close();
}

// It goes on, and three more have called.
void beginMajor(MainWindow &window, Desk &desk)
{
    const WorkItemId id = majorTicket(desk);
    (void)majorwork::run(desk, id, {desk.me(), desk.now().plusMinutes(-48), 30}).result();
    for (const QString &name : {u"Tom Albrecht"_s, u"Ines Castro"_s, u"Reception"_s}) {
        NewWorkItem caller;
        caller.item.title = u"Nothing prints here either"_s;
        caller.item.requesterText = name;
        caller.item.channel = u"phone"_s;
        (void)desk.workItems().meToo(id, caller).result();
    }
    openMajor(window, desk);
}

State form(const QString &name, const QString &button, const QString &dialog)
{
    return {name, [button](MainWindow &window, Desk &desk) {
                openMajor(window, desk);
                pressMajor(window, button);
            }, [dialog](MainWindow &window) { closeMajor(window, dialog); }, 500, {}};
}

void endMajor(MainWindow &window)
{
    closeMajor(window, u"majorReviewDialog"_s);
    for (int i = 0; i < MajorActs; ++i) {
        window.undo();
        pause(300);
    }
}

// A second one goes on: a call about one of them says which.
void chooseAmongTwo(MainWindow &window, Desk &desk)
{
    const auto hit = found(desk, u"VPN drops every ten minutes"_s, AnyHit::Type::WorkItem);
    if (hit)
        (void)majorwork::run(desk, WorkItemId{hit->id}, {desk.me(), desk.now().plusMinutes(-20), 15}).result();
    capture(window, u"tom"_s, u"no paper comes"_s);
    pause(500);
    press(window.capture(), u"captureMeToo"_s);
}

void showOvertaken(MainWindow &window, Desk &desk)
{
    UndoConflicts conflicts;
    conflicts.sentence = u"Set the priority of #1043"_s;
    const UndoConflict priority{.table = u"work_item"_s,
                                .field = u"priority"_s,
                                .rowId = majorTicket(desk).value,
                                .mine = u"normal"_s,
                                .theirs = u"critical"_s,
                                .by = {1},
                                .at = desk.now().plusMinutes(-20),
                                .actor = u"Marek Nowak"_s,
                                .sentence = conflicts.sentence};
    conflicts.list = {priority};
    const auto lines = conflictLines(desk, conflicts).result();
    (new UndoConflictDialog(desk, conflicts, lines.value_or(QList<ConflictLine>()), &window))->open();
}
} // namespace

QList<State> majorStates()
{
    return {
        {u"major"_s, beginMajor, {}, 700, {}},
        form(u"major-update"_s, u"majorUpdate"_s, u"majorUpdateDialog"_s),
        form(u"major-run"_s, u"majorRun"_s, u"majorRunDialog"_s),
        {u"capture-me-too"_s, [](MainWindow &window, Desk &) { capture(window, u"tom"_s, u"no paper comes"_s); },
         closeCapture, 700, {}},
        {u"capture-me-too-which"_s, chooseAmongTwo, [](MainWindow &window) {
             closeCapture(window);
             window.undo(); // the second one
             pause(300);
         }, 700, {}},
        {u"major-over"_s, [](MainWindow &window, Desk &desk) {
             (void)desk.workItems().solve({majorTicket(desk)}, u"repaired"_s, u"the spooler runs again"_s).result();
             openMajor(window, desk);
         }, {}, 700, {}},
        {u"major-review"_s, [](MainWindow &window, Desk &desk) {
             openMajor(window, desk);
             pressMajor(window, u"majorReview"_s);
         }, endMajor, 500, {}},
        {u"major-reviewed"_s, [](MainWindow &window, Desk &desk) {
             openItem(window, desk, u"Internet down in the whole house"_s);
         }, {}, 500, {}},
        {u"undo-conflict"_s, showOvertaken, [](MainWindow &window) {
             closeMajor(window, u"undoConflictDialog"_s);
         }, 300, {}},
    };
}

} // namespace lamp::shots
