// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatestates.h"

#include "services/desk.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
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
} // namespace

QList<State> templateStates()
{
    return {
        {u"template-ticket"_s, [](MainWindow &window, Desk &desk) { fromTemplateAt(window, desk, 10, {}); },
         closeEvery<TemplateDialog>, 700},
        {u"template-starter"_s, [](MainWindow &window, Desk &desk) { fromTemplateAt(window, desk, 2, u"+3w"_s); },
         closeEvery<TemplateDialog>, 700},
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
