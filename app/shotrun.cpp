// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runpage.h"
#include "services/desk.h"
#include "services/search.h"
#include "services/workitems.h"
#include "shell/onsite.h"
#include "shothelp.h"
#include "shotstates.h"

#include <QDialog>

// A procedure that is followed on a ticket: a step, on-site, spelled, its end.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
RunPage &runPage(MainWindow &window) { return *static_cast<RunPage *>(window.pages().widget(Page::Run)); }

// Begins it on a ticket of the sample office, at the given step.
void openRunAt(MainWindow &window, Desk &desk, int step)
{
    const auto article = found(desk, u"Printer offline spooler"_s, AnyHit::Type::Article);
    const auto item = found(desk, u"Cannot print to 2nd-floor LaserJet"_s, AnyHit::Type::WorkItem);
    if (!article)
        return;
    window.pages().openRun(ArticleId{article->id}, item ? WorkItemId{item->id} : WorkItemId{});
    settle(600);
    RunPage &page = runPage(window);
    while (page.isRunning() && page.sheet().current() < step
           && page.sheet().current() < page.sheet().procedure.steps.size()) {
        const qsizetype behind = page.sheet().way.size();
        page.answer(behind == 1 ? RunStepState::Skipped : RunStepState::Done);
        settle(200);
        if (page.sheet().way.size() == behind)
            return;
    }
}

void leaveRun(MainWindow &window)
{
    closeDialogs(window);
    window.onSite().set(false);
    window.pages().show(Page::Today);
}
} // namespace

QList<State> runStates()
{
    return {
        {u"run"_s, [](MainWindow &window, Desk &desk) { openRunAt(window, desk, 2); }, leaveRun, 700},
        {u"run-onsite"_s, [](MainWindow &window, Desk &desk) {
             openRunAt(window, desk, 2);
             window.onSite().set(true, false); // the picture keeps its size
             settle(200);
         }, leaveRun, 900},
        {u"run-spell"_s, [](MainWindow &window, Desk &desk) {
             openRunAt(window, desk, 2);
             runPage(window).spell();
         }, leaveRun, 600},
        {u"run-finish"_s, [](MainWindow &window, Desk &desk) { openRunAt(window, desk, 99); }, leaveRun, 700},
        {u"run-ended"_s, [](MainWindow &window, Desk &desk) {
             openRunAt(window, desk, 99);
             press(runPage(window), u"runDone"_s);
             settle(400);
         }, leaveRun, 700},
        {u"runs-waiting"_s, [](MainWindow &window, Desk &desk) {
             openRunAt(window, desk, 1);
             window.pages().showRuns();
         }, leaveRun, 500},
    };
}

} // namespace lamp::shots
