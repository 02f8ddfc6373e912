// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/strip.h"

namespace lamp {

class PageStack;

// While a visit or a run is under way and another page is looked at, its procedure for example: the way back to it.
class VisitStrip final : public Strip {
    Q_OBJECT
public:
    VisitStrip(PageStack &pages, QWidget *parent);
};

} // namespace lamp
