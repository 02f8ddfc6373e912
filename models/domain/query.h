// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace lamp {

// A filter as a value: a tree of terms. Its text form is what a user types and a saved view keeps:
//     status:open assignee:me priority:>=high -tag:vip due:<+2h (kind:incident or kind:request) "exact words" words
// Terms side by side all hold; a comma lists alternatives (status:new,waiting). Free words search the full text.
struct Filter {
    enum class Op { All, Any, Not, Term, Text };
    Op op = Op::All;
    QList<Filter> children;                                // All, Any, Not
    QString field;                                         // Term
    enum class Compare { Is, Less, LessEqual, Greater, GreaterEqual, Range };
    Compare compare = Compare::Is;
    QStringList values; // Term: alternatives, or the two ends of a range; Text: one word or phrase
    bool phrase = false;
    friend bool operator==(const Filter &, const Filter &) = default;
};

struct WorkItemQuery {
    Filter filter;
    QString sort = QStringLiteral("due"); // a sort key of sortKeys()
    bool descending = false;
    QString group; // a field, or empty
    friend bool operator==(const WorkItemQuery &, const WorkItemQuery &) = default;
};

// Fields that a term may name, in the order the completion shows them.
[[nodiscard]] QStringList filterFields();
[[nodiscard]] QStringList sortKeys();

// Invalid with the position (in UTF-16 units) and the reason: "12: no field 'prority'; did you mean priority?"
[[nodiscard]] Result<WorkItemQuery> parseQuery(QStringView text);
[[nodiscard]] QString toText(const WorkItemQuery &query);
[[nodiscard]] QString toText(const Filter &filter);
// The terms that stand side by side at the top: each is one chip. Setting one replaces the chip of the same field.
[[nodiscard]] QList<Filter> chips(const WorkItemQuery &query);
[[nodiscard]] WorkItemQuery withChip(WorkItemQuery query, const Filter &chip);
[[nodiscard]] WorkItemQuery withoutChip(WorkItemQuery query, const Filter &chip);

} // namespace lamp
