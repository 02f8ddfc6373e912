// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerwords.h"
#include "theme/theme.h"

namespace lamp {

[[nodiscard]] inline Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return Ink::Gry;
    case Tone::Info: return Ink::Blu;
    case Tone::Good: return Ink::Grn;
    case Tone::Warning: return Ink::Amb;
    case Tone::Bad: return Ink::Red;
    case Tone::Change: return Ink::Vio;
    }
    return Ink::Gry;
}

// The Breeze icon of an asset by its type.
[[nodiscard]] const char *assetIcon(QStringView type);

} // namespace lamp
