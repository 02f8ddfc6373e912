// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicontext.h"

namespace lamp::cli {

// Tickets of mail files, as dropping them on the window proposes it.
[[nodiscard]] int importMail(Context &context, const QCommandLineParser &parser, const QStringList &arguments);

} // namespace lamp::cli
