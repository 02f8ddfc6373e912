// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/morebutton.h"

#include "theme/theme.h"

namespace lamp {

MoreButton::MoreButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(lamp::icon("overflow-menu"));
    setPopupMode(InstantPopup);
}

void MoreButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

} // namespace lamp
