// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp {

// The key that text is sorted and found by: NFKD without marks, case-folded, blanks simplified; numbers inside keep
// their places by zero-filling to ten digits ("PC 9" before "PC 10"). SQLite itself folds ASCII only.
[[nodiscard]] QString sortKey(QStringView text);

// Letters as a search compares them: NFKD without marks, case-folded. Length may differ from the input's.
[[nodiscard]] QString folded(QStringView text);

// Control, bidi-override and zero-width characters removed; for names that come from files and mail.
[[nodiscard]] QString cleanName(QStringView text);

} // namespace lamp
