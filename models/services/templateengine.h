// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QVariantHash>

#include <functional>
#include <optional>

namespace lamp::templateengine {

// Ready texts with conditions and filters: "{% if requester.phone %} … {% endif %}", "{{ location|default:"your desk"
// }}". Only these are taken from a text that people wrote: nothing that reads files, loads more, or repeats.

// Whether a text asks for more than variables to be filled in.
[[nodiscard]] bool isNeeded(QStringView text);
// Invalid with the reason. `isKnown` says which variables there are.
[[nodiscard]] Result<void> check(const QString &text, const std::function<bool(QStringView)> &isKnown);
// The text with `values`, "ticket.number" as a hash "ticket" with "number"; nothing when it cannot be read.
[[nodiscard]] std::optional<QString> render(const QString &text, const QVariantHash &values);

} // namespace lamp::templateengine
