// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openwatch.h"
#include "services/desk.h"

#include <chrono>

class QThread;

namespace lamp {

// Closes desks on threads of their own: what waits to be written is written there, and the file is let go. Nothing that
// was acknowledged depends on it: that was committed before.
class DeskClosing final : public QObject {
    Q_OBJECT
public:
    explicit DeskClosing(QObject *parent = nullptr);
    // Waits for what is still being closed, so that the program does not end before its writers; not for ever, and not
    // after abandon().
    ~DeskClosing() override;

    // On the desk's own thread, once nothing shows it any more. The answer comes when its file is free.
    QFuture<Result<void>> close(std::unique_ptr<Desk> desk);
    // A desk that several hold until the last of them lets go; then it is closed here.
    [[nodiscard]] std::shared_ptr<Desk> shared(std::unique_ptr<Desk> desk);

    [[nodiscard]] bool isDone() const { return m_works.empty(); }
    [[nodiscard]] QStringList paths() const;
    // Of the desk at this path; finished when it is not being closed.
    [[nodiscard]] QFuture<Result<void>> of(const QString &path) const;
    // For the thread that opens the same file next; Cancelled when the opening is stopped meanwhile.
    [[nodiscard]] static Result<void> wait(const QFuture<Result<void>> &closing, const OpenWatch &watch);
    // Somebody does not want to wait: what is not written by the end of the program is not written.
    void abandon() { m_longest = std::chrono::milliseconds(0); }
    // Threads run on that nobody waits for: the program must then end without taking anything from under them.
    [[nodiscard]] bool leavesWork() const { return m_longest.count() == 0 && !isDone(); }

signals:
    void done(); // nothing is being closed any more

private:
    struct Work {
        QString path;
        QFuture<Result<void>> future;
        std::unique_ptr<QThread> thread;
    };
    void forget(const QThread *thread);

    std::vector<Work> m_works;
    std::chrono::milliseconds m_longest;
};

} // namespace lamp
