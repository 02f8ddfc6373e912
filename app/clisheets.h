// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicontext.h"

#include <QJsonObject>

namespace lamp {
class Desk;
struct Catalog;
struct WorkItem;
struct WorkItemDetails;
}

namespace lamp::cli {

// Where it belongs, as far as that is said: category, service, location, team, tags.
void showFacts(Context &context, const Catalog &catalog, const WorkItemDetails &details, QJsonObject &object);
// What a problem or a change knows beside other work items: lines for people, fields for programs.
[[nodiscard]] Result<void> showSheets(Context &context, Desk &desk, const WorkItem &item, QJsonObject &object);

} // namespace lamp::cli
