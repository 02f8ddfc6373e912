// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicontext.h"

#include <QJsonObject>

namespace lamp {
class Desk;
struct WorkItem;
}

namespace lamp::cli {

// What a problem or a change knows beside other work items: lines for people, fields for programs.
[[nodiscard]] Result<void> showSheets(Context &context, Desk &desk, const WorkItem &item, QJsonObject &object);

} // namespace lamp::cli
