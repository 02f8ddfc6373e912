// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace lamp {

class Desk;

// Acts that the role of who works here does not allow are off, with the reason as their tool tip. The store refuses
// them anyway (services/roles.h); this spares the way there. `code`: what a lead may keep to the leads, or empty.
[[nodiscard]] QString whyNot(Desk &desk, QStringView code = {}); // empty: allowed
void keepToRoles(Desk &desk, QWidget *act, const QString &code = {}); // follows every change of role
// For a menu that is made each time: all its acts are off, and the reason stands on top.
void keepMenuToRoles(Desk &desk, QMenu *menu, QStringView code = {});

} // namespace lamp
