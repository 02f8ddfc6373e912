// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bulk.h"

namespace lamp {

struct Catalog;

// Fields and values of an act as people say them.
[[nodiscard]] QString actFieldWord(const QString &field);
// "High" for "high", "Printing › Printer" for "#17"; `known` names rows that the catalog does not have.
[[nodiscard]] QString actValueWord(const Catalog &catalog, const QString &field, const QString &value,
                                   const QHash<QString, QString> &known = {});
// "Priority: Normal → High" without its count.
[[nodiscard]] QString previewWords(const Catalog &catalog, const BulkPreview &preview, const BulkPreview::Line &line);
// "“Closed” takes no entry: #1043, #1051 and 3 more"
[[nodiscard]] QString refusalWords(const BulkRefusal &refusal);
// "Changed 12 items", and what stayed as it was.
[[nodiscard]] QString outcomeWords(const BulkOutcome &outcome);

} // namespace lamp
