// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace lamp {

// Reads a file that a person chose, on another thread; its size is looked at first. NotFound: no file (a folder, a
// device). Invalid: larger than `most`. Io: cannot be read; the detail says why.
[[nodiscard]] QFuture<Result<QByteArray>> fileBytes(const QString &path, qint64 most);

} // namespace lamp
