// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/visitstrip.h"

#include "shell/pages.h"

#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

VisitStrip::VisitStrip(PageStack &pages, QWidget *parent) : Strip(u"visitStrip"_s, Ink::Blu, parent)
{
    set(tr("A visit is under way."), tr("Back to the visit"));
    hide();
    connect(&pages, &PageStack::shown, this, [this, &pages] {
        const bool visit = pages.isVisitWaiting();
        set(visit ? tr("A visit is under way.") : tr("A procedure is being followed."),
            visit ? tr("Back to the visit") : tr("Back to the run"));
        button()->setAccessibleName(button()->text());
        setVisible(visit || pages.isRunWaiting());
    });
    connect(this, &Strip::stepChosen, &pages,
            [&pages] { pages.show(pages.isVisitWaiting() ? Page::Calendar : Page::Run); });
}

} // namespace lamp
