// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/desk.h"
#include "domain/register.h"
#include "store/changeset.h"

#include <QJsonDocument>
#include <QJsonObject>

// Reads the content that is compiled in: the words of an empty desk and the sample office.
namespace lamp::content {

// A JSON file below :/lamplighter; Corrupt with name and place when it does not parse.
[[nodiscard]] Result<QJsonDocument> json(const QString &name);
[[nodiscard]] Result<QString> text(const QString &name);

// A checklist line: ["number", title, instruction, unit, lowest, highest, evidence]; what is missing at the end is
// empty.
[[nodiscard]] Step step(const QJsonArray &line, qint64 position);

// The first day on or after `from` that a rule gives; understands FREQ with BYMONTH, BYMONTHDAY and BYDAY with
// ordinals, which is all that the shipped plans use. Invalid when none comes within two years.
[[nodiscard]] QDate firstDay(const QString &rrule, QDate from);

// Category ids by path: "Printing/Printer".
using Categories = QHash<QString, CategoryId>;
[[nodiscard]] Categories categoryPaths(const QList<Category> &categories);

// A new 16-byte identity.
[[nodiscard]] QByteArray uid();

} // namespace lamp::content
