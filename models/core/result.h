// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace lamp {

// What went wrong, for a program to decide on. The sentence for the user is made in one place (ui/shell/sentences.h);
// `detail` names the place and the reason: a file and line, a field, both values of a conflict.
struct Error {
    enum class Kind { NotFound, Conflict, Invalid, Constraint, Busy, Full, Corrupt, Io, TooNew, Cancelled };
    Kind kind = Kind::Invalid;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(Error::Kind kind, QString detail)
{
    return std::unexpected(Error{kind, std::move(detail)});
}

[[nodiscard]] const char *name(Error::Kind kind);

} // namespace lamp

// LAMP_TRY(row, find(id));   declares `row`, or returns the error of find(id).
// LAMP_CHECK(store(row));    returns the error of store(row).
#define LAMP_TRY(variable, expression)                                                                                 \
    auto &&variable##Result = (expression);                                                                            \
    if (!variable##Result)                                                                                             \
        return std::unexpected(std::move(variable##Result).error());                                                   \
    auto &&variable = *std::move(variable##Result)
#define LAMP_CHECK(expression)                                                                                         \
    do {                                                                                                               \
        if (auto &&lampChecked = (expression); !lampChecked)                                                           \
            return std::unexpected(std::move(lampChecked).error());                                                    \
    } while (false)
