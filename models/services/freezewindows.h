// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"

#include <QFuture>

namespace lamp {

class Desk;

// The times in which nothing is changed: close of the year, exams, a fair.
namespace freezewindows {
[[nodiscard]] QFuture<Result<QList<FreezeWindow>>> all(Desk &desk); // by their beginnings
// Invalid: no name, or an end that is not after the beginning.
[[nodiscard]] QFuture<Result<FreezeId>> add(Desk &desk, const FreezeWindow &window);
[[nodiscard]] QFuture<Result<void>> edit(Desk &desk, const FreezeWindow &before, const FreezeWindow &after);
[[nodiscard]] QFuture<Result<void>> remove(Desk &desk, const FreezeWindow &window);
} // namespace freezewindows
} // namespace lamp
