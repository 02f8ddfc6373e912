// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace lamp {

class Desk;

// The fix code of the item solved last: what most likely fits again. Not called when nothing was ever solved.
void askLastFix(Desk &desk, QObject *context, std::function<void(const QString &code)> tell);

} // namespace lamp
