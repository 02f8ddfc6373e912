// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openwatch.h"

namespace lamp {

class Connection;

// Numbered SQL files (migrations/NNNN_name.sql), one transaction each; the number of the newest applied one is the
// file's user_version. Before an existing desk is changed a verified copy is put beside it.
namespace migrator {

[[nodiscard]] int newestVersion();
[[nodiscard]] Result<int> versionOf(Connection &connection);
// TooNew when the file is newer than this program: nothing is touched then. The copy can be stopped and leaves nothing
// behind; once the first migration has begun the rest follows.
[[nodiscard]] Result<void> migrate(Connection &connection, const QString &path, OpenWatch &watch);
// Puts the desk as it is beside it, as PATH.before-<version + 1>, and reads the copy through. A copy that is there
// already stays only when it is whole and holds the same.
[[nodiscard]] Result<QString> copyBeside(Connection &connection, const QString &path, int version);
// The statements of a migration: each ends with a semicolon and an empty line.
[[nodiscard]] QStringList statements(const QString &sql);

} // namespace migrator

} // namespace lamp
