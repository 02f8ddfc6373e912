// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

class QApplication;
class QSettings;

namespace lamp {

// How the program looks on this computer; kept with the window's layout, not in the desk.
struct Appearance {
    Theme theme = Theme::System;
    int textPercent = 100;
    bool comfortable = false; // more room between rows
    QString language;         // "de", "en"; empty: the system's
    friend bool operator==(const Appearance &, const Appearance &) = default;
};
[[nodiscard]] Appearance readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, const Appearance &appearance);
void applyAppearance(QApplication &app, const Appearance &appearance);

} // namespace lamp
