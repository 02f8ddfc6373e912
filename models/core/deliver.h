// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <memory>

namespace lamp {

// Calls `fn(result)` on the context's thread, always from the event loop (also when the work is already done),
// and never once the context is gone.
template <class T, class Fn>
void deliver(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->future().isValid() && watcher->future().resultCount() > 0)
            fn(watcher->result());
    });
    watcher->setFuture(future);
}

// Delivers only the answer to the newest request: an answer that a later request has overtaken is dropped.
class Latest {
public:
    template <class T, class Fn>
    void deliver(const QFuture<T> &future, QObject *context, Fn fn)
    {
        m_read = {}; // what is asked for here goes on when it is overtaken: it may write
        const auto serial = ++*m_serial;
        lamp::deliver(future, context, [current = m_serial, serial, fn = std::move(fn)](const T &result) mutable {
            if (serial == *current)
                fn(result);
        });
    }
    // The same for what only reads: a request that is overtaken or dropped is cancelled, so that the next one need not
    // wait for it.
    template <class T, class Fn>
    void read(const QFuture<T> &future, QObject *context, Fn fn)
    {
        QFuture<void> overtaken = m_read;
        deliver(future, context, std::move(fn));
        m_read = QFuture<void>(future);
        overtaken.cancel();
    }
    // Drops whatever is still on its way.
    void drop()
    {
        ++*m_serial;
        m_read.cancel();
    }

private:
    QFuture<void> m_read;
    std::shared_ptr<quint64> m_serial = std::make_shared<quint64>(0);
};

} // namespace lamp
