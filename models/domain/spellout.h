// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// A command as it is said to somebody who types it on another console: "capital A alpha, zero, pipe".
struct SpokenSign {
    QString sign;  // one character, or a run of blanks
    QString words; // in the language of the window
    friend bool operator==(const SpokenSign &, const SpokenSign &) = default;
};
[[nodiscard]] QList<SpokenSign> spellOut(QStringView line);
[[nodiscard]] QString spokenLine(QStringView line); // all of it, for a screen reader

} // namespace lamp
