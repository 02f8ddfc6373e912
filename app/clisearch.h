// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicontext.h"

#include <QJsonArray>

namespace lamp::cli {

// Prints the articles that a search finds, each with why it was found, and adds them to the list.
[[nodiscard]] Result<void> addFoundArticles(Context &context, Desk &desk, const QString &text, qint64 limit,
                                            QJsonArray &array);

} // namespace lamp::cli
