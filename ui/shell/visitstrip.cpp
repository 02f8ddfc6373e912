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
    button()->setAccessibleName(tr("Back to the visit"));
    hide();
    connect(&pages, &PageStack::shown, this, [this, &pages] { setVisible(pages.isVisitWaiting()); });
    connect(this, &Strip::stepChosen, &pages, [&pages] { pages.show(Page::Calendar); });
}

} // namespace lamp
