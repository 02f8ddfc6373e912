// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace lamp::deskfile {

constexpr quint32 ApplicationId = 0x4C414D50; // "LAMP" at byte 68 of the file

// Refuses (Invalid) a folder on a network or in a synchronised tree: SQLite's log needs shared memory and locks that
// such places do not keep. The detail names the file system or the service.
[[nodiscard]] Result<void> checkPlace(const QString &path);

// Looks at an existing file without opening it: Io when missing or unreadable, Invalid when it is not a desk,
// Corrupt when it is cut off.
[[nodiscard]] Result<void> checkFile(const QString &path);

// Makes an empty file that only its owner can read; Constraint when one is there already.
[[nodiscard]] Result<void> createPrivate(const QString &path);

// Takes a desk away with everything that stands beside it; one that nobody has open.
void remove(const QString &path);

// The lock beside the desk: every commit of every process holds it shared, a checkpoint holds it alone (SQLite before
// 3.51.3 can lose a commit that races with a checkpoint).
class Lock {
public:
    enum class Kind { Shared, Exclusive };
    explicit Lock(const QString &deskPath);
    ~Lock();
    Q_DISABLE_COPY_MOVE(Lock)
    [[nodiscard]] bool acquire(Kind kind); // shared waits; exclusive answers at once
    // Shared, at once: false while somebody holds it alone, Io when the place knows no locks.
    [[nodiscard]] Result<bool> tryShared();
    void release();

private:
    int m_file = -1;
};

} // namespace lamp::deskfile
