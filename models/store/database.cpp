// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_p.h"

#include "core/logging.h"
#include "store/changelog.h"
#include "store/derived.h"
#include "store/fulltext.h"
#include "store/migrator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestLog = 64 * 1024 * 1024;
constexpr qint64 LongestWait = 10'000; // milliseconds, for the lock
constexpr unsigned long BetweenTries = 20;
}

Database::Database(const QString &path, const Options &options) : d(std::make_unique<Private>())
{
    qRegisterMetaType<ChangeEvent>();
    d->path = path;
    d->clock = options.clock;
    d->derive = options.derive;
    d->seen = options.seen;
    d->author = options.author;
    d->lock = std::make_unique<deskfile::Lock>(path);
    d->writerThread.setObjectName(u"writer"_s);
    d->writerContext.moveToThread(&d->writerThread);
}

namespace {
Result<void> prepareFile(const QString &path, Database::Mode mode)
{
    if (mode != Database::Mode::Create)
        return deskfile::checkFile(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(QFileInfo(path).absolutePath()));
    return deskfile::createPrivate(path);
}

Result<void> initialise(Connection &connection)
{
    // The mark of a desk goes into the file itself before the write-ahead log takes over: until the first checkpoint
    // other programs see only what stands there.
    const QStringList pragmas{u"page_size = 8192"_s, u"auto_vacuum = INCREMENTAL"_s,
                              u"application_id = %1"_s.arg(deskfile::ApplicationId), u"journal_mode = WAL"_s};
    for (const QString &pragma : pragmas)
        LAMP_CHECK(connection.execute(u"PRAGMA "_s + pragma));
    return {};
}

// The uid of this copy of the desk; made once.
Result<QString> identity(Connection &connection, bool readOnly)
{
    LAMP_TRY(known, single(connection, u"SELECT value FROM fact WHERE key = 'desk'"_s));
    if (!known.isNull() || readOnly)
        return known.toString();
    const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    LAMP_CHECK(
        run(connection, u"INSERT INTO fact (key, value) VALUES ('desk', ?) ON CONFLICT (key) DO NOTHING"_s, {uid}));
    LAMP_TRY(now, single(connection, u"SELECT value FROM fact WHERE key = 'desk'"_s));
    return now.toString();
}
} // namespace

namespace {
// Somebody who checkpoints holds the lock alone, for moments.
Result<void> lockShared(deskfile::Lock &lock, const QString &path, const OpenWatch &watch)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        LAMP_TRY(locked, lock.tryShared());
        if (locked)
            return {};
        if (watch.isStopped())
            return fail(Error::Kind::Cancelled, {});
        if (waiting.elapsed() > LongestWait)
            return fail(Error::Kind::Busy, u"%1.lock is held"_s.arg(path));
        QThread::msleep(BetweenTries);
    }
}
} // namespace

Result<void> Database::Private::begin(Mode mode, OpenWatch &watch)
{
    // Migrations and the identity are commits as well: no checkpoint may run beside them.
    if (!readOnly)
        LAMP_CHECK(lockShared(*lock, path, watch));
    const auto unlock = qScopeGuard([this] { lock->release(); });
    const auto access = readOnly ? Connection::Access::Read : Connection::Access::Write;
    LAMP_TRY(connection, Connection::open(path, access, [&watch] { return watch.isStopped(); }));
    if (mode == Mode::Create)
        LAMP_CHECK(initialise(*connection));
    if (!readOnly)
        LAMP_CHECK(migrator::migrate(*connection, path, watch));
    LAMP_TRY(version, migrator::versionOf(*connection));
    if (version > migrator::newestVersion())
        return fail(Error::Kind::TooNew, u"desk version %1"_s.arg(version));
    LAMP_TRY(id, identity(*connection, readOnly));
    LAMP_TRY(newest, single(*connection, u"SELECT max(id) FROM change_set"_s));
    deskId = id;
    lastSeen = newest.toLongLong();
    connection->setCancelled({});
    writer = std::move(connection);
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Options &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto watch = options.watch ? options.watch : std::make_shared<OpenWatch>();
    LAMP_CHECK(deskfile::checkPlace(absolute));
    LAMP_CHECK(prepareFile(absolute, mode));
    if (mode == Mode::Open && !QFileInfo(absolute).isWritable())
        return fail(Error::Kind::Io, u"read-only: %1"_s.arg(absolute));
    std::unique_ptr<Database> database(new Database(absolute, options));
    auto &d = *database->d;
    d.readOnly = mode == Mode::ReadOnly;
    d.readers = std::make_unique<Readers>(absolute);
    d.writerThread.start();
    Result<void> opened;
    QMetaObject::invokeMethod(
        &d.writerContext, [&]() -> void { opened = d.begin(mode, *watch); }, Qt::BlockingQueuedConnection);
    if (!opened) {
        if (mode == Mode::Create)
            deskfile::remove(absolute);
        if (watch->isStopped())
            return fail(Error::Kind::Cancelled, {});
        return std::unexpected(opened.error());
    }
    return database;
}

Database::~Database() { close(); }

void Database::close()
{
    if (d->readers)
        d->readers->stop();
    if (d->writerThread.isRunning()) {
        QMetaObject::invokeMethod(&d->writerContext, [this] {
            if (d->writer)
                (void)d->checkpoint("TRUNCATE");
            d->writer.reset();
        }, Qt::BlockingQueuedConnection);
        d->writerThread.quit();
        d->writerThread.wait();
    }
}

QString Database::path() const { return d->path; }
bool Database::isReadOnly() const { return d->readOnly; }
Instant Database::now() const { return d->clock(); }
QString Database::deskId() const { return d->deskId; }

Author Database::author() const
{
    const QMutexLocker locker(&d->mutex);
    return d->author;
}

void Database::setAuthor(const Author &author)
{
    const QMutexLocker locker(&d->mutex);
    d->author = author;
}

void Database::postRead(std::function<bool()> cancelled, std::function<void(Result<Connection *>)> run)
{
    d->readers->post(std::move(cancelled), std::move(run));
}

Result<Connection *> Database::threadConnection() { return d->readers->connection(); }

namespace {
// Its detail names files and what the system said of them.
bool isOfTheFile(Error::Kind kind)
{
    return kind == Error::Kind::Io || kind == Error::Kind::Full || kind == Error::Kind::Corrupt
        || kind == Error::Kind::Busy;
}
} // namespace

void Database::postWrite(WriteJob job)
{
    QMetaObject::invokeMethod(&d->writerContext, [this, job = std::move(job)] {
        ChangeSet changes(openSet(job));
        ChangeSetId id;
        const auto committed = d->transaction([&]() -> Result<void> {
            LAMP_CHECK(job.run(changes));
            if (job.cancelled())
                return fail(Error::Kind::Cancelled, {});
            LAMP_TRY(set, ChangeLog::finish(changes));
            id = set; // who cancels while what follows from it is computed gets no answer any more
            return job.cancelled() ? Result<void>(fail(Error::Kind::Cancelled, {})) : Result<void>();
        });
        if (!committed) // what people wrote stays out of the log
            qCInfo(logStore) << "not written:" << QByteArray(job.intention.verb).replace(" %1", {}).constData()
                             << name(committed.error().kind)
                             << (isOfTheFile(committed.error().kind) ? committed.error().detail : QString());
        // Announced before it is acknowledged: who has the answer finds that the window knows of the act already.
        if (committed && id)
            announce(changes, id, job.author);
        job.finished(committed);
        // Many large writes in a row leave no idle moment: the log must not outgrow the desk.
        if (committed && id && QFileInfo(d->path + u"-wal").size() > LargestLog)
            (void)d->checkpoint("TRUNCATE");
    });
}

std::unique_ptr<ChangeSet::Private> Database::openSet(const WriteJob &job)
{
    auto state = std::make_unique<ChangeSet::Private>(*d->writer);
    state->author = job.author;
    state->now = d->clock();
    state->derive = d->derive;
    state->desk = d->deskId;
    state->verb = QString::fromUtf8(job.intention.verb);
    state->subject = job.intention.subject;
    state->cancelled = job.cancelled;
    state->reportProgress = job.progress;
    return state;
}

void Database::announce(const ChangeSet &changes, ChangeSetId id, const Author &by)
{
    {
        const QMutexLocker locker(&d->mutex);
        d->ownSets.insert(id.value);
    }
    ChangeEvent event = ChangeLog::event(changes, id);
    // What the desk does by itself is nobody's act in this window, as what another process does.
    event.elsewhere = by.session != author().session;
    if (d->seen)
        d->seen(*d->writer, event);
    emit changed(event);
}

QFuture<Result<QString>> Database::undo(ChangeSetId id)
{
    return write({QT_TRANSLATE_NOOP("History", "Undone: %1"), {}},
                 [id, session = author().session](ChangeSet &changes) -> Result<QString> {
                     qint64 set = id.value;
                     if (set == 0) {
                         LAMP_TRY(last, ChangeLog::lastToUndo(changes.connection(), session));
                         set = last;
                     }
                     if (set == 0)
                         return fail(Error::Kind::NotFound, u"nothing to undo"_s);
                     LAMP_CHECK(ChangeLog::revert(changes, set));
                     return changes.subject();
                 });
}

QFuture<Result<QString>> Database::redo()
{
    return write({QT_TRANSLATE_NOOP("History", "Done again: %1"), {}},
                 [session = author().session](ChangeSet &changes) -> Result<QString> {
                     LAMP_TRY(set, ChangeLog::lastToRedo(changes.connection(), session));
                     if (set == 0)
                         return fail(Error::Kind::NotFound, u"nothing to redo"_s);
                     LAMP_CHECK(ChangeLog::revert(changes, set));
                     return changes.subject();
                 });
}

QFuture<Result<qint64>> Database::redact(const QString &table, qint64 rowId, const QString &field,
                                         const QString &reason)
{
    auto written = write(
        {QT_TRANSLATE_NOOP("History", "Redacted %1"), QString(table + u' ' + QString::number(rowId) + u", " + field)},
        [=](ChangeSet &changes) { return ChangeLog::redact(changes, table, rowId, field, reason); });
    // The blanked pages must not live on in the write-ahead log.
    QMetaObject::invokeMethod(&d->writerContext, [this] { (void)d->checkpoint("TRUNCATE"); });
    return written;
}

QFuture<Result<void>> Database::writeDraft(const QString &key, const QString &body, qint64 cursor)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(&d->writerContext, [this, promise, key, body, cursor] {
        promise->addResult(d->transaction([&] {
            if (body.isEmpty())
                return run(*d->writer, u"DELETE FROM draft WHERE key = ?"_s, {key});
            return run(
                *d->writer,
                u"INSERT INTO draft (key, body, cursor, updated_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (key) DO UPDATE SET body = excluded.body, cursor = excluded.cursor, updated_at = "
                "excluded.updated_at"_s,
                {key, body, cursor, d->clock().ms});
        }));
        promise->finish();
    });
    return promise->future();
}

void Database::pollOtherProcesses()
{
    d->readers->post([] { return false; }, [this](Result<Connection *> connection) {
        if (!connection)
            return;
        qint64 after = 0;
        QSet<qint64> own;
        {
            const QMutexLocker locker(&d->mutex);
            after = d->lastSeen;
            own = d->ownSets;
        }
        qint64 newest = after;
        const auto event = ChangeLog::eventOf(**connection, after, own, &newest);
        if (!event)
            return;
        {
            const QMutexLocker locker(&d->mutex);
            d->lastSeen = qMax(d->lastSeen, newest);
            d->ownSets.removeIf([newest](qint64 id) { return id <= newest; });
        }
        if (!event->setId)
            return;
        if (d->seen)
            d->seen(**connection, *event);
        emit changed(*event);
    });
}

void Database::tidy()
{
    QMetaObject::invokeMethod(&d->writerContext, [this] {
        if (d->readOnly)
            return;
        (void)d->transaction([this] { return fulltext::merge(*d->writer); });
        (void)d->checkpoint("PASSIVE");
    });
}

} // namespace lamp
