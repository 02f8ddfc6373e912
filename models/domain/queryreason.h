// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lamp {

// Why a query cannot be read, in the language of the window; the command line has no translator and says it in English.
struct QueryReason {
    Q_DECLARE_TR_FUNCTIONS(lamp::QueryReason)
};

} // namespace lamp
