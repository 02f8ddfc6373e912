// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>

namespace lamp {

class Desk;

// One value that the menu and the completion of a filter offer.
struct FilterChoice {
    QString label;
    Filter filter;
};

// Fields in the order of the add menu; the ones a lone worker has no use for are left out.
[[nodiscard]] QStringList offeredFields(const Desk &desk);
[[nodiscard]] QString fieldLabel(QStringView field);
[[nodiscard]] QList<FilterChoice> filterChoices(const Desk &desk, const QString &field);
// Names of people and things are too many for a menu: they are typed, with completion.
[[nodiscard]] bool isTypedField(QStringView field);
// What a chip says: "Status: In progress, New", "Due: today", "without Tag: vip", "text: spooler".
[[nodiscard]] QString chipLabel(const Desk &desk, const Filter &filter);
// Field of a chip, through a negation; empty for text and nested terms.
[[nodiscard]] QString chipField(const Filter &filter);

} // namespace lamp
