// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;

namespace lamp {

// The semantic colours; every colour in the window is one of these. The light ones (RedB …) are the grounds of the
// inks.
enum class Ink { Bg, Panel, Alt, Line, Text, Mute, Acc, Sel, Rail, Code, Red, RedB, Amb, AmbB, Grn, GrnB, Blu, BluB,
                 Vio, VioB, Gry, GryB, Note, Mark };
constexpr int InkCount = static_cast<int>(Ink::Mark) + 1;

enum class Theme { System, Light, Dark, HighContrast };

// Sets style, palette and fonts of the program. May be called again at any time: everything repaints in the new theme.
// `scale` enlarges all text (1 = the usual size).
void applyTheme(QApplication &app, Theme theme, double scale = 1.0);
[[nodiscard]] Theme themeFromCode(QStringView code); // "light", "dark", "contrast"; anything else: System
[[nodiscard]] QString codeOfTheme(Theme theme);

[[nodiscard]] QColor ink(Ink colour);
[[nodiscard]] QColor ink(Ink colour, Theme theme); // of a given theme, whichever is shown; System counts as Light
[[nodiscard]] Ink inkNamed(QStringView name);      // "blu", "amb", … as statuses name them; Gry when unknown
[[nodiscard]] Ink groundOf(Ink colour);            // Red -> RedB; Acc -> Sel; anything without a ground: GryB
[[nodiscard]] QColor onAccent();                   // text on Ink::Acc
[[nodiscard]] bool isDark();
[[nodiscard]] double contrast(const QColor &one, const QColor &other); // 1 to 21, as WCAG 2 counts it

// A Breeze icon painted in the given ink; follows the theme, drawn when first shown. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const char *breezeName, Ink colour = Ink::Text);

[[nodiscard]] QFont monoFont();  // slashed zero, for commands, addresses and serials
[[nodiscard]] QFont smallFont(); // second lines and captions, shown in Ink::Mute
[[nodiscard]] QFont strongFont();
[[nodiscard]] QFont titleFont(); // the title of a page or a record
[[nodiscard]] int unit();        // the rhythm of the layout: 8 px at the usual text size

// The style draws, besides plain widgets: a QPushButton with property "primary" filled with the accent; a flat
// QPushButton without frame; a QFrame with StyledPanel as a card (panel ground, rounded hairline); HLine and VLine as
// hairlines.

} // namespace lamp
