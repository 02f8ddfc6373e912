// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskclosing.h"

#include "core/logging.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QThread>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto LongestEnd = 30s; // of the whole program, with nobody left to ask
constexpr unsigned long BetweenLooks = 10;

QFuture<Result<void>> closedAlready()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}
} // namespace

DeskClosing::DeskClosing(QObject *parent) : QObject(parent), m_longest(LongestEnd) { }

DeskClosing::~DeskClosing()
{
    const QDeadlineTimer deadline(m_longest);
    for (Work &work : m_works) {
        if (work.thread->wait(deadline))
            continue;
        qCWarning(logStore) << "ended before everything was written:" << work.path;
        (void)work.thread.release(); // it still runs: the file is as after a loss of power, at its last commit
    }
}

QFuture<Result<void>> DeskClosing::close(std::unique_ptr<Desk> desk)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QString path = desk->database().path();
    desk->letGo();
    std::unique_ptr<QThread> thread(QThread::create([promise, desk = std::move(desk)]() mutable {
        desk.reset();
        promise->addResult(Result<void>());
        promise->finish();
    }));
    thread->setObjectName(u"closing"_s);
    connect(thread.get(), &QThread::finished, this, [this, ended = thread.get()] { forget(ended); });
    thread->start();
    m_works.push_back({path, promise->future(), std::move(thread)});
    return m_works.back().future;
}

std::shared_ptr<Desk> DeskClosing::shared(std::unique_ptr<Desk> desk)
{
    return {desk.release(), [closing = QPointer(this)](Desk *last) {
                std::unique_ptr<Desk> owned(last);
                if (closing)
                    (void)closing->close(std::move(owned));
            }};
}

QStringList DeskClosing::paths() const
{
    QStringList list;
    for (const Work &work : m_works)
        list.append(work.path);
    return list;
}

QFuture<Result<void>> DeskClosing::of(const QString &path) const
{
    const auto work = std::ranges::find(m_works, path, &Work::path);
    return work == m_works.end() ? closedAlready() : work->future;
}

Result<void> DeskClosing::wait(const QFuture<Result<void>> &closing, const OpenWatch &watch)
{
    while (!closing.isFinished()) {
        if (watch.isStopped())
            return fail(Error::Kind::Cancelled, {});
        QThread::msleep(BetweenLooks);
    }
    return {};
}

void DeskClosing::forget(const QThread *thread)
{
    std::erase_if(m_works, [thread](const Work &work) {
        return work.thread.get() == thread && work.thread->wait(); // it has ended: its last steps only
    });
    if (m_works.empty())
        emit done();
}

} // namespace lamp
