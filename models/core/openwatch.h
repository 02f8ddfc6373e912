// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMutex>

namespace lamp {

// How far the opening of a desk is.
struct OpenStage {
    enum class What { Waiting, Copying, Updating, Reading, Judging, Ready };
    What what = What::Waiting;
    int step = 0, steps = 0; // of Updating
    bool canStop = true;     // the desk is still as it was
    friend bool operator==(const OpenStage &, const OpenStage &) = default;
};

// Shared by the thread that opens a desk and the one that waits for it.
class OpenWatch {
public:
    // For the one that opens: goes on to a stage; Cancelled when it was stopped before that.
    [[nodiscard]] Result<void> enter(const OpenStage &stage)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_stopped)
            return fail(Error::Kind::Cancelled, {});
        m_stage = stage;
        return {};
    }
    [[nodiscard]] bool isStopped() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_stopped;
    }

    // For the one that waits. False when it is too late to stop: the opening goes on then.
    bool stop()
    {
        const QMutexLocker locker(&m_mutex);
        m_stopped |= m_stage.canStop;
        return m_stopped;
    }
    [[nodiscard]] OpenStage stage() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_stage;
    }

private:
    mutable QMutex m_mutex;
    OpenStage m_stage;
    bool m_stopped = false;
};

} // namespace lamp
