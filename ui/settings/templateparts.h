// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tickettemplate.h"

namespace lamp {

// The dated parts of a template as a person types them: "-5 Order the laptop" a line; a line without a number is of the
// day itself. A part whose title stays is the same one.
[[nodiscard]] QList<TemplatePart> partsFrom(const QString &text, const QList<TemplatePart> &kept);
[[nodiscard]] QString partLines(const QList<TemplatePart> &parts);

} // namespace lamp
