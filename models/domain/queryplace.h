// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace lamp {

// Where in a typed query something is wrong, and why: for the mark in the field and the sentence below it.
struct WrongPlace {
    qsizetype at = 0, length = 0; // nothing to mark where length is 0
    QString reason;
    friend bool operator==(const WrongPlace &, const WrongPlace &) = default;
};
[[nodiscard]] WrongPlace wrongPlace(const Error &error, QStringView text);

// The word of a query under the cursor, as far as it is typed.
struct TypedWord {
    qsizetype from = 0, to = 0; // what a choice takes the place of
    qsizetype afterColon = 0;   // of a value: where the whole of what belongs to its field begins
    QString field;              // whose value is typed; empty: a field or a word of the text
    QString sign;               // "<", ">=" … before the value
    QString typed;              // up to the cursor, without quotes
    [[nodiscard]] bool isValue() const { return !field.isEmpty(); }
    [[nodiscard]] bool isFirstValue() const { return from == afterColon + sign.size(); }
    friend bool operator==(const TypedWord &, const TypedWord &) = default;
};
[[nodiscard]] TypedWord typedWord(QStringView text, qsizetype cursor);

} // namespace lamp
