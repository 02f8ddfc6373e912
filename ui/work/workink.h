// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"
#include "items/targetwords.h"
#include "theme/theme.h"

class QPainter;

namespace lamp {

// How states of work look: always a word, a shape where it matters, and a colour last.
[[nodiscard]] Ink inkOf(TargetWords::State state);
[[nodiscard]] Ink inkOf(Priority priority);
[[nodiscard]] QString markedPriority(Priority priority); // "▲ High", "◆ Critical", "Normal", "▽ Low"
[[nodiscard]] QString markedTarget(const TargetWords &words); // "! overdue 3 h", "0:38 left"
[[nodiscard]] bool isPressing(const TargetWords &words);      // near, soon or over: the title stands out
// How much of the time is used up; nothing where there is no target.
void paintTargetBar(QPainter &painter, const QRect &where, const TargetWords &words);
[[nodiscard]] int targetBarHeight();

// Words of the desk in a menu: an ampersand is a letter there, not a mark.
[[nodiscard]] QString menuText(QString words);

// A number as the locale groups it: "1,204".
[[nodiscard]] QString countWord(qint64 count);

} // namespace lamp
