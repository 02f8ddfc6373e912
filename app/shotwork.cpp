// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "shothelp.h"
#include "widgets/messagebar.h"
#include "work/capture.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

// A call, tickets and the queue.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
WorkItemPage *itemOf(MainWindow &window) { return shown<QueuePage>(window, Page::Queue)->item(); }
void leaveItem(MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }

void query(MainWindow &window, const QString &text) { shown<QueuePage>(window, Page::Queue)->showQuery(text); }
void allOpen(MainWindow &window) { query(window, u"is:open"_s); }

// The queue with a query of its own.
State queue(const QString &name, const QString &text)
{
    return {name, [text](MainWindow &window, Desk &) { query(window, text); }, allOpen};
}

// An entry of the ticket's ⋯ menu.
State ticketAct(const QString &name, const QString &title, const QString &action, const QString &dialog)
{
    return {name, [title, action](MainWindow &window, Desk &desk) {
                openItem(window, desk, title);
                trigger(*itemOf(window), u"itemMore"_s, action);
            }, [dialog](MainWindow &window) { closeDialog(window, dialog); }, 600};
}

// All clocks of a ticket, explained.
State clocks(const QString &name, const QString &title)
{
    return {name, [title](MainWindow &window, Desk &desk) {
                openItem(window, desk, title);
                itemOf(window)->showClocks();
            }, leaveItem, 350, u"several"_s};
}
QList<State> ticketStates()
{
    const QString printer = u"Cannot print to 2nd-floor LaserJet"_s;
    return {
        record(u"ticket"_s, printer, AnyHit::Type::WorkItem),
        clocks(u"ticket-clocks"_s, printer),
        {u"ticket-entry"_s, [printer](MainWindow &window, Desk &desk) {
             openItem(window, desk, printer);
             itemOf(window)->start(WorkItemPage::Step::Told);
         }},
        {u"ticket-solve"_s, [](MainWindow &window, Desk &) { press(*itemOf(window), u"itemSolve"_s); }, leaveItem},
        {u"ticket-solve-blocked"_s, [](MainWindow &window, Desk &desk) {
             openItem(window, desk, u"New starter: Aisha Rahman, starts Monday"_s);
             press(*itemOf(window), u"itemSolve"_s);
         }, leaveItem, 600},
        record(u"ticket-down-now"_s, u"Meeting 2: room screen stays black"_s, AnyHit::Type::WorkItem),
        ticketAct(u"ticket-split"_s, printer, u"splitOff"_s, u"splitDialog"_s),
        ticketAct(u"ticket-as-of"_s, printer, u"asItWas"_s, u"asOfSheet"_s),
    };
}
} // namespace

QList<State> workStates()
{
    return QList<State>{
        {u"capture"_s, [](MainWindow &window, Desk &) { capture(window, u"pri"_s, u"Printer says offline again"_s); },
         closeCapture, 600},
        {u"capture-impact"_s, [](MainWindow &window, Desk &) {
             capture(window, u"pri"_s, u"FILE01 does not answer"_s);
         }, closeCapture, 900, u"several"_s},
    } + ticketStates() + QList<State>{
        queue(u"queue-stuck"_s, u"is:stuck"_s),
        queue(u"queue-known-errors"_s, u"is:open is:known-error"_s),
        queue(u"queue-empty"_s, u"is:open nothing-like-this"_s),
        {u"queue-wrong"_s, [](MainWindow &window, Desk &) { query(window, u"status:opne priority:>high"_s); },
         [](MainWindow &window) {
             window.messages().hide();
             allOpen(window);
         }},
    };
}

} // namespace lamp::shots
