// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/changeset.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace lamp {

class OpenWatch;

// One desk file: a writer thread with the only writing connection, and a small pool of readers with one connection a
// thread. A write is acknowledged after COMMIT returned (WAL, synchronous FULL). No SQL leaves this folder.
class Database final : public QObject {
    Q_OBJECT
public:
    enum class Mode { Open, Create, ReadOnly }; // Open: the file must exist and be a desk; Create: it must not exist
    struct Options {
        Clock clock = systemNow;
        Author author;
        // Derived facts that need more than the store knows (calendars), at the end of each set, before COMMIT.
        Deriver derive = {};
        // Called after each commit that this process made or noticed, on the thread that did and before changed().
        std::function<void(Connection &, const ChangeEvent &)> seen = {};
        std::shared_ptr<OpenWatch> watch = {}; // of opening: tells how far it is, and stops it (Cancelled)
    };
    // Invalid: not a desk, or on a network or synchronised folder (detail says which). Io: missing, unreadable.
    // TooNew: written by a newer program. Corrupt: damaged. Busy: locked by another program for 10 s.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Options &options);
    ~Database() override;
    // Ends the threads: reads that wait or run are dropped, writes that wait are done. What queued them must still
    // live.
    void close();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] Author author() const;
    void setAuthor(const Author &author);
    [[nodiscard]] QString deskId() const; // uid of this copy of the desk

    // Runs fn(Connection &) -> Result<T> on a reader thread. Cancelling the future interrupts a running query.
    template <class Fn>
    [[nodiscard]] auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Connection &>>
    {
        using R = std::invoke_result_t<Fn, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        postRead([promise] { return promise->isCanceled(); },
                 [promise, fn = std::move(fn)](Result<Connection *> connection) mutable {
                     if (!promise->isCanceled())
                         promise->addResult(connection ? fn(**connection) : R(std::unexpected(connection.error())));
                     promise->finish();
                 });
        return promise->future();
    }

    // The same on this thread, at once: for the command line, tests and code that already runs in the background.
    template <class Fn>
    [[nodiscard]] auto readNow(Fn fn) -> std::invoke_result_t<Fn, Connection &>
    {
        auto connection = threadConnection();
        if (!connection)
            return std::unexpected(connection.error());
        return fn(**connection);
    }

    // Runs fn(ChangeSet &) -> Result<T> on the writer thread in one transaction. An error or a cancelled future leaves
    // the desk as it was. The future's progress is what the function reports.
    template <class Fn>
    [[nodiscard]] auto write(const Intention &intention, Fn fn) -> QFuture<std::invoke_result_t<Fn, ChangeSet &>>
    {
        using R = std::invoke_result_t<Fn, ChangeSet &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto outcome = std::make_shared<std::optional<R>>();
        WriteJob job;
        job.intention = intention;
        job.author = intention.by.value_or(author());
        job.cancelled = [promise] { return promise->isCanceled(); };
        job.progress = [promise](qint64 done, qint64 total) {
            promise->setProgressRange(0, static_cast<int>(total));
            promise->setProgressValue(static_cast<int>(done));
        };
        job.run = [outcome, fn = std::move(fn)](ChangeSet &changes) mutable -> Result<void> {
            outcome->emplace(fn(changes));
            if (!**outcome)
                return std::unexpected((*outcome)->error());
            return {};
        };
        job.finished = [promise, outcome](const Result<void> &committed) {
            promise->addResult(committed ? **outcome : R(std::unexpected(committed.error())));
            promise->finish();
        };
        postWrite(std::move(job));
        return promise->future();
    }

    // Takes back a set, or the given or newest one of this session when 0; the answer is the new set's subject.
    [[nodiscard]] QFuture<Result<QString>> undo(ChangeSetId id = {});
    // Repeats the newest undone set of this session.
    [[nodiscard]] QFuture<Result<QString>> redo();
    // Blanks the images of a row's field everywhere in the log; full text and drafts follow (trust: a pasted password).
    [[nodiscard]] QFuture<Result<qint64>> redact(const QString &table, qint64 rowId, const QString &field,
                                                 const QString &reason);
    // A verified copy: VACUUM INTO, integrity check, row counts.
    [[nodiscard]] QFuture<Result<void>> backup(const QString &path);
    // The same for somebody else to work with: the copy gets an identity and a letter of its own (B, C … Z, AA …),
    // so that two copies never give the same number. The answer is the letter.
    [[nodiscard]] QFuture<Result<QString>> copyForOthers(const QString &path);
    // Unlogged and quick: typed text on its way (drafts).
    [[nodiscard]] QFuture<Result<void>> writeDraft(const QString &key, const QString &body, qint64 cursor);
    // Checks whether another process wrote and emits changed() for it. Called by a timer in the window.
    void pollOtherProcesses();
    // Merges full text and checkpoints the log in idle time.
    void tidy();

signals:
    void changed(const lamp::ChangeEvent &event);

private:
    struct WriteJob {
        Intention intention;
        Author author;
        std::function<bool()> cancelled;
        std::function<void(qint64, qint64)> progress;
        std::function<Result<void>(ChangeSet &)> run;
        std::function<void(const Result<void> &)> finished;
    };
    explicit Database(const QString &path, const Options &options);
    void postRead(std::function<bool()> cancelled, std::function<void(Result<Connection *>)> run);
    void postWrite(WriteJob job);
    [[nodiscard]] std::unique_ptr<ChangeSet::Private> openSet(const WriteJob &job); // on the writer's thread, as:
    void announce(const ChangeSet &changes, ChangeSetId id, const Author &by);
    [[nodiscard]] Result<Connection *> threadConnection();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lamp
