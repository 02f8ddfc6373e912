// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp::zonedata {

// The release of the time zone data by which this machine turns wall time into moments: "2026c". Empty when the
// system does not say.
[[nodiscard]] QString version();
// The same of a folder of zone files.
[[nodiscard]] QString versionIn(const QString &folder);

} // namespace lamp::zonedata
