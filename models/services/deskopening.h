// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openwatch.h"
#include "services/desk.h"

#include <QFutureWatcher>

class QThread;

namespace lamp {

// Opens or makes one desk on a thread of its own: checks, locks, migrations and the first reading wait there.
class DeskOpening final : public QObject {
    Q_OBJECT
public:
    using Opened = Result<std::unique_ptr<Desk>>;
    // What the thread does; it hands the watch on with the options of Desk::open or Desk::create.
    using Work = std::function<Opened(const std::shared_ptr<OpenWatch> &)>;

    explicit DeskOpening(QObject *parent = nullptr);
    ~DeskOpening() override; // stops what can be stopped, and waits for what cannot

    // Once. The answer is taken with take(); a desk that nobody takes is closed again.
    [[nodiscard]] QFuture<Opened> start(Work work);
    [[nodiscard]] OpenWatch &watch() const { return *m_watch; }
    [[nodiscard]] const std::shared_ptr<OpenWatch> &sharedWatch() const { return m_watch; }

    // Calls fn(Opened) on the context's thread, from then on the desk's own; always from the event loop, and never once
    // the context is gone.
    template <class Fn>
    static void take(const QFuture<Opened> &future, QObject *context, Fn fn)
    {
        auto *watcher = new QFutureWatcher<Opened>(context);
        connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
            watcher->deleteLater();
            Opened opened = watcher->future().takeResult();
            if (opened)
                (*opened)->comeHere();
            fn(std::move(opened));
        });
        watcher->setFuture(future);
    }

private:
    std::shared_ptr<OpenWatch> m_watch;
    std::unique_ptr<QThread> m_thread;
};

} // namespace lamp
