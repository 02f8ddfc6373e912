// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// A folder as it is kept: "Team / Printers " -> "Team/Printers". A folder is there while a view stands in it.
[[nodiscard]] QString folderPath(const QString &typed);

// Named queries of the queue. Each change is one act of the history.
class SavedViews final {
public:
    explicit SavedViews(Desk &desk) : m_desk(desk) { }
    // Placed last in its section; preset and position are filled in.
    [[nodiscard]] QFuture<Result<ViewId>> add(const SavedView &view);
    [[nodiscard]] QFuture<Result<void>> edit(const SavedView &before, const SavedView &after);
    [[nodiscard]] QFuture<Result<void>> remove(const SavedView &view);
    // Exchanges the view's place with its neighbour's.
    [[nodiscard]] QFuture<Result<void>> exchange(const SavedView &one, const SavedView &other);
    // Renames or moves a folder with all that stands in it; an empty name puts its views among the first ones.
    [[nodiscard]] QFuture<Result<void>> renameFolder(const QString &folder, const QString &name);

private:
    Desk &m_desk;
};

} // namespace lamp
