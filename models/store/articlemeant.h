// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlerank.h"

// What somebody may have meant whose words no article has all of: typing mistakes, parts of words, other words for the
// same, a whole message with its paths and times, a question with many words that say nothing.
namespace lamp::articlemeant {

struct Meant {
    QList<articlerank::Term> terms; // in the order in which they were typed
    QList<std::pair<QString, QString>> corrected;
    QString anyOf;   // FTS5 expression: one of the telling words, in one of its ways; empty: nothing is known of it
    QString tickets; // the same words for tickets, all of them; may be empty
    QStringList marks;
};
// `unfinished`: the last word is still being typed. `all`: of articles that the desk has.
[[nodiscard]] Result<Meant> meantBy(Connection &connection, const QString &text, bool unfinished, qint64 all);

// Words and signs as they stand, for an article that has all of them.
[[nodiscard]] QList<articlerank::Term> literally(const QString &text, bool unfinished);

} // namespace lamp::articlemeant
