// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/drafts.h"
#include "services/roles.h"
#include "services/roundsheet.h"
#include "shothelp.h"
#include "work/entrybox.h"
#include "work/entryedit.h"
#include "work/queuepage.h"
#include "work/roundprint.h"
#include "work/timelinefilter.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QDialog>
#include <QMenu>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// Who works here and what follows from it; what is confidential or should not be written down; what is not saved yet;
// the round sheet.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
WorkItemPage *ticketOf(MainWindow &window) { return shown<QueuePage>(window, Page::Queue)->item(); }
void closeTicket(MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }

// Another person, or nobody, as when somebody else sits down; 0: the lead comes back.
void beTechnician(Desk &desk, PersonId person)
{
    const auto &known = desk.catalog().roles;
    for (auto one = known.begin(); !person && one != known.end(); ++one)
        if (one.value() == DeskRole::Lead)
            person = one.key();
    desk.setMe(person);
    emit desk.catalogChanged();
}

PersonId technicianNamed(const Desk &desk, const QString &name)
{
    const auto &all = desk.catalog().technicians;
    const auto found = std::ranges::find(all, name, &Person::name);
    return found == all.end() ? PersonId{} : found->id;
}

void setRoleOfMarek(Desk &desk, DeskRole role)
{
    if (const PersonId marek = technicianNamed(desk, u"Marek Novak"_s))
        (void)roles::set(desk, marek, role).result();
    settle(200);
}

QList<State> roleStates()
{
    return {
        {u"who"_s, [](MainWindow &window, Desk &) {
             window.pages().show(Page::Today);
             window.chooseMe();
         }, {}, 400, u"several"_s},
        {u"who-nobody"_s, [](MainWindow &window, Desk &desk) {
             window.pages().show(Page::Today);
             desk.setMe({});
             emit desk.catalogChanged();
         }, [](MainWindow &window) { beTechnician(window.desk(), {}); }, 500, u"several"_s},
        {u"reader"_s, [](MainWindow &window, Desk &desk) {
             setRoleOfMarek(desk, DeskRole::Reader);
             beTechnician(desk, technicianNamed(desk, u"Marek Novak"_s));
             openItem(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
         }, [](MainWindow &window) {
             beTechnician(window.desk(), {});
             setRoleOfMarek(window.desk(), DeskRole::Technician);
             closeTicket(window);
         }, 600, u"several"_s},
    };
}

// The parts of the timeline to choose from, while its notes are hidden.
void filterTimeline(MainWindow &window, Desk &desk)
{
    openItem(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
    TimelineFilter &filter = ticketOf(window)->timeline()->filter();
    filter.setHidden(TimelineFilter::Part::Note, true);
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    filter.fillMenu(menu);
    menu->popup(ticketOf(window)->mapToGlobal(QPoint(0, 0)));
}

void writeSecret(MainWindow &window, Desk &desk)
{
    openItem(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
    EntryBox *entry = ticketOf(window)->entry();
    entry->start(EntryBox::Mode::Note);
    entry->edit()->setPlainText(u"Signed in on PRINT01 as svc-print, password: Winter-2026!"_s);
    press(*entry, u"entrySave"_s);
}

void forgetSecret(MainWindow &window)
{
    ticketOf(window)->entry()->edit()->clear();
    closeTicket(window);
}

// What was typed before the program was ended stands where it was typed, and in the list of what is not saved.
void bringDraftsBack(MainWindow &window, Desk &desk)
{
    closeTicket(window);
    const auto hit = found(desk, u"Calls break off in 1.03"_s, AnyHit::Type::WorkItem);
    const auto details = hit ? desk.workItems().details(WorkItemId{hit->id}).result()
                             : Result<WorkItemDetails>(WorkItemDetails{});
    const QString number = details ? details->item.number : QString();
    (void)desk.drafts().keep(u"entry/"_s + number, u"Vikram walked about from nine to eleven: no"_s, 40).result();
    emit desk.catalogChanged(); // the foot of the window reads again
    openItem(window, desk, u"Calls break off in 1.03"_s);
    press(window, u"drafts"_s);
}

void dropDrafts(MainWindow &window)
{
    Desk &desk = window.desk();
    const auto drafts = desk.drafts().all().result();
    for (const Draft &draft : drafts.value_or(QList<Draft>()))
        (void)desk.drafts().drop(draft.key).result();
    ticketOf(window)->entry()->edit()->clear();
    closeTicket(window);
}

// The paper as it is printed, in a window.
void showRound(MainWindow &window, Desk &desk)
{
    const auto query = parseQuery(u"is:open -kind:maintenance sort:due"_s);
    const auto ids = desk.workItems().ids(query.value_or(WorkItemQuery{}), 20).result();
    const auto sheet = roundsheet::of(desk, ids.value_or(QList<WorkItemId>())).result();
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *paper = new QTextBrowser(dialog);
    fillRound(*paper->document(), {u"office"_s, desk.database().author().name, sheet.value_or(RoundSheet{})});
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(paper);
    dialog->resize(window.width() / 2, window.height());
    dialog->open();
}

// ⋯ of a ticket, with the macros of the desk.
void openMore(MainWindow &window, Desk &desk)
{
    openItem(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
    if (const auto *more = ticketOf(window)->findChild<QToolButton *>(u"itemMore"_s); more && more->menu())
        more->menu()->popup(more->mapToGlobal(QPoint(0, more->height())));
}
} // namespace

QList<State> teamStates()
{
    return roleStates() + QList<State>{
        {u"ticket-filter"_s, filterTimeline, [](MainWindow &window) {
             ticketOf(window)->timeline()->filter().showAll();
             closeTicket(window);
         }, 500},
        {u"ticket-secret"_s, writeSecret, forgetSecret, 400},
        record(u"ticket-confidential"_s, u"Phishing: 'invoice overdue'"_s, AnyHit::Type::WorkItem),
        {u"drafts"_s, bringDraftsBack, dropDrafts, 600},
        {u"ticket-more"_s, openMore, closeTicket, 400},
        {u"round-sheet"_s, showRound, {}, 400},
    };
}

} // namespace lamp::shots
