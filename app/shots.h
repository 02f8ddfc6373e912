// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace lamp::shots {

// Draws every page and dialog on the sample office, at a fixed moment, into PNG files of a folder: light and dark, two
// sizes, both presets. 0 when all were drawn.
[[nodiscard]] int render(QApplication &app, const QString &folder);

} // namespace lamp::shots
