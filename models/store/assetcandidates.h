// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/assetguess.h"

namespace lamp {
class Connection;
}

namespace lamp::assetstore {

// What is known of a call for the guess of its asset: the caller, their devices, assets whose name the text may say,
// and those in use of the kinds that it names. Locations are the caller's to fill in.
[[nodiscard]] Result<AssetHints> hints(Connection &connection, const QString &text, PersonId caller, AssetId device);

} // namespace lamp::assetstore
