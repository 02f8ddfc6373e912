// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpage.h"
#include "services/changework.h"
#include "services/desk.h"
#include "services/downtimes.h"
#include "services/freezewindows.h"
#include "services/problemwork.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shotstates.h"
#include "work/changebox.h"
#include "work/problembox.h"
#include "work/workitempage.h"

#include <QDialog>
#include <QPushButton>

// A problem and a change to draw. The pictures are made in turn, in one desk: what is there already is used again.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
WorkItemId itemNamed(Desk &desk, Kind kind, const QString &title)
{
    const auto query = parseQuery(u"kind:%1 \"%2\""_s.arg(codeOf(kind), title));
    if (query)
        if (const auto ids = desk.workItems().ids(*query, 1).result(); ids && !ids->isEmpty())
            return ids->first();
    return {};
}

WorkItemId made(Desk &desk, Kind kind, const QString &title)
{
    if (const WorkItemId known = itemNamed(desk, kind, title))
        return known;
    NewWorkItem fresh;
    fresh.item.kind = kind;
    fresh.item.title = title;
    fresh.item.assigneeId = desk.me();
    if (const auto ids = desk.workItems().ids(parseQuery(u"asset:FILE01").value_or(WorkItemQuery{}), 1).result();
        ids && !ids->isEmpty())
        if (const auto like = desk.workItems().details(ids->first()).result())
            fresh.item.assetId = like->item.assetId;
    return desk.workItems().create(fresh).result().value_or(WorkItemId{});
}

WorkItemId problemToDraw(Desk &desk)
{
    const WorkItemId id = made(desk, Kind::Problem, u"File server loses its shares after updates"_s);
    const auto before = problemwork::of(desk, id).result();
    if (!before || before->sheet.id)
        return id;
    ProblemSheet after = before->sheet;
    after.symptoms = u"Drive F: is empty in the morning after patch night."_s;
    after.cause = u"The share service starts before its disk is there."_s;
    after.workaround = u"Restart the service “Server” on FILE01, then sign in again."_s;
    after.knownError = true;
    (void)problemwork::save(desk, before->sheet, after).result();
    const auto tickets = desk.workItems().ids(parseQuery(u"kind:incident sort:-created").value_or(WorkItemQuery{}), 3);
    for (const WorkItemId ticket : tickets.result().value_or(QList<WorkItemId>()))
        (void)problemwork::addMember(desk, id, ticket).result();
    return id;
}

WorkItemId changeToDraw(Desk &desk)
{
    const WorkItemId id = made(desk, Kind::Change, u"Delay the share service on FILE01"_s);
    const auto before = changework::of(desk, id).result();
    if (!before || before->sheet.id)
        return id;
    const Instant from = desk.now().plusMinutes(3 * 24 * 60);
    (void)freezewindows::add(desk, {.name = u"Close of the quarter"_s,
                                    .fromAt = from.plusMinutes(-60),
                                    .untilAt = from.plusMinutes(24 * 60)})
        .result();
    auto edit = changework::editOf(*before);
    edit.risk = ChangeRisk::Medium;
    edit.plan = u"Set the start of the service to “delayed”, restart the server, open three shares."_s;
    edit.backOut = u"Set it back to “automatic”; 10 minutes."_s;
    edit.window = TimeSpan{from, from.plusMinutes(90)};
    edit.noReturnAt = from.plusMinutes(45);
    edit.calls = {{.name = u"Guard at the gate"_s, .phone = u"200"_s}};
    (void)changework::save(desk, *before, edit).result();
    if (const auto item = desk.workItems().details(id).result(); item && item->item.assetId) {
        Downtime down = downtimes::proposed(item->item, desk.now());
        down.endedAt = down.startedAt.plusMinutes(60);
        (void)downtimes::down(desk, down).result();
    }
    if (desk.me())
        (void)changework::ask(desk, id, desk.me(), u"for the night after patch day"_s).result();
    return id;
}

// The day of the window, with the freeze that it lies in and the downtime that it plans.
void showWindowIn(MainWindow &window, Desk &desk, CalendarPageView view)
{
    changeToDraw(desk);
    window.pages().show(Page::Calendar);
    auto *calendar = qobject_cast<CalendarPage *>(window.pages().widget(Page::Calendar));
    if (!calendar)
        return;
    calendar->setView(view);
    calendar->showDay(desk.now().plusMinutes(3 * 24 * 60).in(desk.zone()).date());
}

void showMonthAgain(const MainWindow &window)
{
    if (auto *calendar = window.findChild<CalendarPage *>()) {
        calendar->setView(CalendarPageView::Month);
        calendar->stepPages(0);
    }
}

template <class Box>
void editIn(MainWindow &window)
{
    if (auto *box = window.findChild<Box *>(); box && box->isVisible())
        box->edit();
}

void closeForms(const MainWindow &window)
{
    for (const QString &name : {u"problemDialog"_s, u"changeDialog"_s})
        for (auto *dialog : window.findChildren<QDialog *>(name))
            dialog->close();
}
} // namespace

QList<State> changeStates()
{
    return {
        {u"problem"_s, [](MainWindow &window, Desk &desk) { window.pages().openWorkItem(problemToDraw(desk)); }, {},
         900, u"several"_s},
        {u"problem-form"_s, [](MainWindow &window, Desk &) { editIn<ProblemBox>(window); }, closeForms, 400,
         u"several"_s},
        {u"change"_s, [](MainWindow &window, Desk &desk) { window.pages().openWorkItem(changeToDraw(desk)); }, {}, 900,
         u"several"_s},
        {u"change-form"_s, [](MainWindow &window, Desk &) { editIn<ChangeBox>(window); }, closeForms, 500,
         u"several"_s},
        {u"change-done"_s, [](MainWindow &window, Desk &desk) {
             window.pages().openWorkItem(itemNamed(desk, Kind::Change, u"new firmware for the switch"_s));
         }, {}, 900, u"several"_s},
        {u"problem-known"_s, [](MainWindow &window, Desk &desk) {
             window.pages().openWorkItem(itemNamed(desk, Kind::Problem, u"third time in 30 days"_s));
         }, {}, 900, u"several"_s},
        {u"calendar-freeze"_s, [](MainWindow &window, Desk &desk) {
             showWindowIn(window, desk, CalendarPageView::Month);
         }, showMonthAgain, 700, u"several"_s},
        {u"calendar-freeze-week"_s, [](MainWindow &window, Desk &desk) {
             showWindowIn(window, desk, CalendarPageView::Week);
         }, showMonthAgain, 700, u"several"_s},
        {u"settings-freezes"_s, [](MainWindow &window, Desk &) {
             window.pages().show(Page::Settings);
             window.pages().settingsPage().showSection(SettingsPage::Section::Freezes);
         }, {}, 400, u"several"_s},
    };
}

} // namespace lamp::shots
