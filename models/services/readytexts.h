// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tickettemplate.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// Ready texts for entries and ready lists of steps. One act each; a variable that there is not is refused while the
// text is edited.
class ReadyTexts final {
public:
    explicit ReadyTexts(Desk &desk) : m_desk(desk) { }

    [[nodiscard]] QFuture<Result<QList<TextBlock>>> texts() const; // in their order
    [[nodiscard]] QFuture<Result<QString>> problem(const TextBlock &text) const; // empty: it could be kept
    [[nodiscard]] QFuture<Result<qint64>> keep(const TextBlock &before, const TextBlock &after); // without an id: new
    [[nodiscard]] QFuture<Result<void>> remove(const TextBlock &text);
    [[nodiscard]] QFuture<Result<void>> exchange(const TextBlock &one, const TextBlock &other);

    [[nodiscard]] QFuture<Result<QList<ChecklistTemplate>>> checklists() const;
    [[nodiscard]] QFuture<Result<QString>> problem(const ChecklistTemplate &list) const;
    [[nodiscard]] QFuture<Result<qint64>> keep(const ChecklistTemplate &before, const ChecklistTemplate &after);
    [[nodiscard]] QFuture<Result<void>> remove(const ChecklistTemplate &list);
    [[nodiscard]] QFuture<Result<void>> exchange(const ChecklistTemplate &one, const ChecklistTemplate &other);
    // The steps are copied to the item, as a list with the template's name and gate.
    [[nodiscard]] QFuture<Result<void>> apply(const ChecklistTemplate &list, WorkItemId item);

private:
    Desk &m_desk;
};

} // namespace lamp
