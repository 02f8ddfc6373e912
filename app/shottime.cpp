// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"

#include "services/checklists.h"
#include "services/desk.h"
#include "services/downtimes.h"
#include "services/search.h"
#include "services/timebook.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QAction>
#include <QDialog>
#include <QEventLoop>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

// Checklists, time, cost and downtime, drawn on a ticket of the sample office.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

WorkItemId openTimedTicket(MainWindow &window, Desk &desk)
{
    WorkItemId id;
    const auto hits = desk.search().everything(u"Cannot print to 2nd-floor LaserJet"_s).result();
    for (const AnyHit &hit : hits.value_or(QList<AnyHit>()))
        if (hit.type == AnyHit::Type::WorkItem && !id)
            id = {hit.id};
    if (id)
        window.pages().openWorkItem(id);
    waitFor(600);
    return id;
}

void chooseMore(MainWindow &window, const QString &name)
{
    auto *queue = qobject_cast<QueuePage *>(window.pages().widget(Page::Queue));
    const auto *more = queue ? queue->item()->findChild<QToolButton *>(u"itemMore"_s) : nullptr;
    if (auto *action = more && more->menu() ? more->menu()->findChild<QAction *>(name) : nullptr)
        action->trigger();
}

void closeAll(MainWindow &window)
{
    for (auto *dialog : window.findChildren<QDialog *>())
        dialog->close();
}

// A list of which one step is a ticket and one an approval, a stopwatch that runs, and a printer that is down.
void prepareTicket(MainWindow &window, Desk &desk)
{
    const WorkItemId id = openTimedTicket(window, desk);
    if (!id || !checklists::of(desk, id).result().value_or(QList<checklists::List>()).isEmpty())
        return;
    const checklists::Source source{.name = u"Printer exchange"_s, .articleId = {},
                                    .steps = {Step{.title = u"Queue moved to PRN-03"_s},
                                              Step{.title = u"New rollers ordered"_s},
                                              Step{.title = u"Budget owner agrees to an exchange"_s}}};
    (void)checklists::copy(desk, id, source, Gate::Block).result();
    const auto lists = checklists::of(desk, id).result().value_or(QList<checklists::List>());
    if (lists.isEmpty() || lists.first().lines.size() < 3)
        return;
    Step done = lists.first().lines[0].step;
    done.result = StepResult::Done;
    (void)desk.workItems().setStep(lists.first().lines[0].step, done).result();
    (void)checklists::makeTicket(desk, lists.first().lines[1].step).result();
    (void)checklists::ask(desk, lists.first().lines[2].step, {}, u"Lena Moretti"_s).result();
    (void)timebook::start(desk, id).result();
    (void)timebook::add(desk, {.item = id, .minutes = 35, .at = {}, .text = u"Rollers cleaned"_s, .by = {}}).result();
    (void)timebook::addMaterial(desk, {.workItemId = id, .text = u"Roller kit"_s, .unitCents = 8950}).result();
    const auto details = desk.workItems().details(id).result();
    if (details && (details->item.assetId || details->item.serviceId))
        (void)downtimes::down(desk, downtimes::proposed(details->item, desk.now())).result();
    waitFor(600);
}
} // namespace

QList<State> timeStates()
{
    return {
        {u"ticket-checklists"_s, prepareTicket, {}, 700},
        {u"ticket-checklist-add"_s, [](MainWindow &window, Desk &desk) {
             openTimedTicket(window, desk);
             chooseMore(window, u"addChecklist"_s);
         }, closeAll, 600},
        {u"ticket-time"_s, [](MainWindow &window, Desk &desk) {
             openTimedTicket(window, desk);
             chooseMore(window, u"timeAndCost"_s);
         }, closeAll, 600},
        {u"ticket-down"_s, [](MainWindow &window, Desk &desk) {
             openTimedTicket(window, desk);
             chooseMore(window, u"downSince"_s);
         }, closeAll, 600},
        {u"my-week"_s, [](MainWindow &window, Desk &) { window.pages().show(Page::Week); }, {}, 600},
        {u"settings-time"_s, [](MainWindow &window, Desk &) {
             window.pages().settingsPage().showSection(SettingsPage::Section::Time);
         }, {}, 350, u"several"_s},
    };
}

} // namespace lamp::shots
