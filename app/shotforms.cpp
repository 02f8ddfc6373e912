// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpage.h"
#include "calendar/occurrencepanel.h"
#include "register/registerpage.h"
#include "services/desk.h"
#include "services/plans.h"
#include "settings/importdialog.h"
#include "shothelp.h"
#include "work/actedit.h"
#include "work/bulkdialog.h"
#include "work/queuepage.h"
#include "work/waitdialog.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

// The forms that records are written in, and what is asked before many things change.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
// A table as another program writes it, with a row that cannot be read.
QString ticketTable()
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"tickets.csv"_s));
    if (file.open(QFile::WriteOnly))
        file.write("Number;Subject;Requester;Status;Priority;Opened\n"
                   "INC-1001;Scanner makes stripes;Priya Shah;Open;2 - High;21.11.2026 09:14\n"
                   "INC-1002;No sound in meeting room 2;Tom Albrecht;In Progress;3 - Medium;23.11.2026 11:02\n"
                   "INC-1003;;Lena Moretti;Open;4 - Low;23.11.2026 15:40\n"
                   "INC-1004;Laptop gets hot;Ibrahim Kaya;Resolved;3 - Medium;45.11.2026 08:00\n");
    return file.fileName();
}

// `steps`: how often Next is pressed.
State import(const QString &name, int steps)
{
    return {name, [steps](MainWindow &window, Desk &) {
                window.import(ticketTable(), ImportKind::Tickets);
                auto *dialog = window.findChild<ImportDialog *>();
                for (int i = 0; dialog && i < steps; ++i) {
                    auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
                    for (int waited = 0; waited < 3000 && !next->isEnabled(); waited += 50)
                        settle(50);
                    next->click();
                }
            }, {}, 900};
}

// A question about the restore test, asked from its side pane in the month.
State occurrence(const QString &name, const QString &button)
{
    return {name, [button](MainWindow &window, Desk &desk) {
                auto *calendar = shown<CalendarPage>(window, Page::Calendar);
                if (const auto hit = found(desk, u"Restore test: NAS-01"_s, AnyHit::Type::WorkItem))
                    if (const auto key = desk.plans().keyOf(WorkItemId{hit->id}).result())
                        calendar->showOccurrence(*key);
                settle(600);
                press(*calendar->panel(), button);
            }};
}

State newRecord(const QString &name, void (RegisterPage::*make)())
{
    return {name, [make](MainWindow &window, Desk &) { (shown<RegisterPage>(window, Page::Register)->*make)(); }};
}

// The ticket waits for somebody from now on: why, and until when.
void askWhyWaiting(MainWindow &window, Desk &desk, const QString &title)
{
    const auto hit = found(desk, title, AnyHit::Type::WorkItem);
    const auto &statuses = desk.catalog().statuses;
    const auto waiting = std::ranges::find(statuses, StatusUse::WaitingSupplier, &Status::use);
    if (!hit || waiting == statuses.end())
        return;
    window.pages().open(*hit);
    auto *dialog = StatusDialog::forWaiting(desk, hit->title + u": " + waiting->name, *waiting, {}, &window);
    dialog->offerPlan(true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    press(*dialog, u"waitPlan"_s);
}

// Everything open is to change: what that does is told before.
void askForAll(MainWindow &window, Desk &)
{
    auto *queue = shown<QueuePage>(window, Page::Queue);
    queue->showQuery(u"is:open"_s);
    settle(500);
    queue->list()->view()->selectAll();
    press(*queue, u"bulkChange"_s);
    settle(200);
    auto *dialog = window.findChild<BulkDialog *>();
    if (!dialog)
        return;
    dialog->edit()->setAct({.fields = {{u"priority"_s, u"high"_s}, {u"follow-up"_s, u"tomorrow"_s}},
                            .addTags = {u"storm"_s},
                            .body = u"The power is back on the {{ location }}, please try again."_s});
    emit dialog->edit()->changed();
    settle(900);
}
} // namespace

QList<State> dialogStates()
{
    return {
        {u"bulk"_s, askForAll, [](MainWindow &window) {
             shown<QueuePage>(window, Page::Queue)->list()->view()->clearSelection();
         }, 600},
        newRecord(u"asset-new"_s, &RegisterPage::newAsset),
        newRecord(u"person-new"_s, &RegisterPage::newPerson),
        newRecord(u"supplier-new"_s, &RegisterPage::newSupplier),
        newRecord(u"renewal-new"_s, &RegisterPage::newRenewal),
        occurrence(u"occurrence-move"_s, u"moveOccurrence"_s),
        occurrence(u"occurrence-skip"_s, u"skipOccurrence"_s),
        {u"ticket-wait"_s, [](MainWindow &window, Desk &desk) {
             askWhyWaiting(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }},
        import(u"import-columns"_s, 1),
        import(u"import-check"_s, 3),
    };
}

} // namespace lamp::shots
