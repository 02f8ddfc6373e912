// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;
class QPoint;

namespace lamp {

// Menus that set one of several values. The one that is set now is marked as the one of them and is where the highlight
// starts, so that Enter alone changes nothing. A letter goes to the next entry that begins with it, Enter takes it.
[[nodiscard]] QAction *addChoice(QMenu *menu, const QString &text, bool isCurrent);
void popupChoices(QMenu *menu, const QPoint &at);

} // namespace lamp
