// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shottemplates.h"

#include "services/desk.h"
#include "services/tickettemplates.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shothelp.h"
#include "work/daymovedialog.h"
#include "work/handoverdialog.h"
#include "work/shiftnotedialog.h"
#include "work/templatedialog.h"

#include <QLineEdit>

#include <algorithm>

namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
template <class D>
void closeEvery(MainWindow &window)
{
    for (D *dialog : window.findChildren<D *>())
        dialog->close();
}

// From the template at that place of the desk's list: both languages have the same order.
void fromTemplateAt(MainWindow &window, Desk &desk, qsizetype place, const QString &day)
{
    window.pages().show(Page::Today);
    const auto &all = desk.catalog().templates;
    auto *dialog = new TemplateDialog(desk, {.what = u"Mia Berg, Sales, same rights as Tom"_s}, &window);
    if (place < all.size())
        dialog->choose(all[place].id);
    dialog->open();
    if (auto *field = dialog->findChild<QLineEdit *>(u"templateTicketDay"_s); field && !day.isEmpty()) {
        field->setText(day);
        emit field->textEdited(day);
    }
}
// Somebody who starts in three weeks, made from the template with all dated parts, starts later.
void moveStarter(MainWindow &window, Desk &desk)
{
    const auto &all = desk.catalog().templates;
    if (all.size() < 3)
        return;
    const TicketTemplates templates(desk);
    TemplateTicket wanted{.templateId = all[2].id, .day = desk.now().in(desk.zone()).date().addDays(21)};
    wanted.ticket = templates.filled(wanted.templateId).result().value_or(NewWorkItem{});
    wanted.ticket.item.title = u"New starter: Mia Berg"_s;
    const auto made = TicketTemplates(desk).create(wanted).result();
    if (!made)
        return;
    auto *dialog = new DayMoveDialog(desk, *made, &window);
    window.pages().openWorkItem(*made);
    dialog->open();
}
} // namespace

QList<State> templateStates()
{
    return {
        {u"template-ticket"_s, [](MainWindow &window, Desk &desk) { fromTemplateAt(window, desk, 10, {}); },
         closeEvery<TemplateDialog>, 700},
        {u"template-starter"_s, [](MainWindow &window, Desk &desk) { fromTemplateAt(window, desk, 2, u"+3w"_s); },
         closeEvery<TemplateDialog>, 700},
        {u"template-leaver"_s, [](MainWindow &window, Desk &desk) { fromTemplateAt(window, desk, 3, u"+2w"_s); },
         closeEvery<TemplateDialog>, 700},
        {u"starter-day-move"_s, moveStarter, [](MainWindow &window) {
             closeEvery<DayMoveDialog>(window);
             window.undo(); // the starter that was made
             settle(300);
         }, 700},
        {u"handover"_s, [](MainWindow &window, Desk &desk) {
             window.pages().show(Page::Today);
             (new HandoverDialog(desk, &window))->open();
         }, closeEvery<HandoverDialog>, 900, u"several"_s},
        {u"shift-note"_s, [](MainWindow &window, Desk &desk) {
             window.pages().show(Page::Today);
             (new ShiftNoteDialog(desk, &window))->open();
         }, closeEvery<ShiftNoteDialog>, 900},
    };
}

} // namespace lamp::shots
