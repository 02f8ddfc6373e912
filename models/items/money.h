// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lamp {

struct Catalog;

// The sign of the money that a desk counts in: its setting, else that of the country of its zone; empty where neither
// says. It belongs to the desk: who reads it in another language or country reads the same amount.
[[nodiscard]] QString currencyOf(const Catalog &catalog);
// "£1,299", "12,50 €": in the order of the reader's locale, without decimals where there are none; "1,299" without a
// currency.
[[nodiscard]] QString moneyWords(qint64 cents, const QString &currency);
// "Price (€)": the name of a field that an amount is typed into.
[[nodiscard]] QString moneyLabel(const QString &name, const QString &currency);
// An amount as it stands in such a field, to be typed over; empty for none.
[[nodiscard]] QString moneyInput(qint64 cents);
// What was typed, with or without the currency; none when it is no amount.
[[nodiscard]] std::optional<qint64> centsFrom(const QString &text);

} // namespace lamp
