// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <QLocale>

namespace lamp {

class Desk;

// What a desk counts its money in: a setting of the desk, never a matter of who reads it.
namespace currency {

// The key of the setting: the code of a currency (EUR), or what the desk's people write (kr).
inline constexpr QStringView Key(u"currency");
// The verb of the act in the log by which a desk without one got it.
inline constexpr const char *Verb = QT_TRANSLATE_NOOP("History", "Took %1 as the currency of the desk");

// What a new desk starts with: the code of the country that the system is set up for, else of the zone's country.
// Empty where neither says: amounts have no sign then until somebody chooses one.
[[nodiscard]] QString codeFor(const QLocale &system, const QString &zone);
// The sign of a code, as its own country writes it; anything else is its own sign.
[[nodiscard]] QString signOf(const QString &named);
// Invalid with the reason when an amount could not be written or typed with it.
[[nodiscard]] Result<void> check(const QString &named);
// Writes it down in an open set, in the place of another.
[[nodiscard]] Result<void> put(ChangeSet &changes, const QString &named);
// Gives a desk from before it had one its currency, as one act of the desk, once. Waits for the writer.
[[nodiscard]] Result<void> settle(Desk &desk, const QLocale &system = QLocale::system());

} // namespace currency

} // namespace lamp
