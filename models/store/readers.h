// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace lamp {

// A small pool of reading threads with one connection a thread, and a connection for any other thread that asks.
class Readers {
public:
    explicit Readers(const QString &path);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    void post(std::function<bool()> cancelled, std::function<void(Result<Connection *>)> run);
    // This thread's connection; opened on first use, closed with the thread or with this object.
    [[nodiscard]] Result<Connection *> connection();
    // Drops what waits, interrupts what runs, and returns when the threads are idle.
    void stop();

private:
    const QString m_path;
    const quint64 m_serial;
    std::atomic<bool> m_stopping = false;
    QMutex m_mutex; // guards m_opened
    QList<std::weak_ptr<std::unique_ptr<Connection>>> m_opened; // of all threads; empty once closed
    QThreadPool m_pool;
};

} // namespace lamp
