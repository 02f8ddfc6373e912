// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace lamp {

// A rule of a saved view: rows that the filter lets through stand on a colour. The first rule that fits decides.
struct RowColour {
    QString ink; // a code of rowInks()
    Filter filter;
    friend bool operator==(const RowColour &, const RowColour &) = default;
};

[[nodiscard]] QStringList rowInks(); // names of semantic colours, as statuses have them
// One rule a line, "red: priority:critical due:<now". Invalid names the line.
[[nodiscard]] Result<QList<RowColour>> parseRowColours(QStringView text);
[[nodiscard]] QString toText(const QList<RowColour> &rules);

} // namespace lamp
