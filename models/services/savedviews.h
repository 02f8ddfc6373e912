// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

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

private:
    Desk &m_desk;
};

} // namespace lamp
