// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openwatch.h"
#include "store/database.h"
#include "store/deskfile.h"
#include "store/query.h"
#include "store/readers.h"

#include <QMutex>
#include <QThread>

namespace lamp {

using namespace Qt::StringLiterals;

struct Database::Private {
    QString path;
    Clock clock;
    Deriver derive;
    std::function<void(Connection &, const ChangeEvent &)> seen;
    QString deskId;
    bool readOnly = false;

    mutable QMutex mutex; // guards author, ownSets and lastSeen
    Author author;
    QSet<qint64> ownSets;
    qint64 lastSeen = 0;

    std::unique_ptr<Readers> readers;
    QThread writerThread;
    QObject writerContext; // lives on writerThread: jobs run there in order
    std::unique_ptr<Connection> writer; // used on writerThread only
    std::unique_ptr<deskfile::Lock> lock;

    // Locks, migrates and reads who the desk is; on the writer's thread.
    [[nodiscard]] Result<void> begin(Mode mode, OpenWatch &watch);

    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &body)
    {
        if (readOnly)
            return fail(Error::Kind::Io, u"the desk is open for reading only"_s);
        if (!lock->acquire(deskfile::Lock::Kind::Shared))
            return fail(Error::Kind::Io, u"cannot lock %1.lock"_s.arg(path));
        Result<void> result = writer->execute(u"BEGIN IMMEDIATE"_s);
        if (result) {
            result = body();
            if (result)
                result = writer->execute(u"COMMIT"_s);
            if (!result)
                (void)writer->execute(u"ROLLBACK"_s);
        }
        lock->release();
        return result;
    }

    [[nodiscard]] Result<void> checkpoint(const char *mode)
    {
        if (readOnly || !lock->acquire(deskfile::Lock::Kind::Exclusive))
            return {}; // somebody commits right now: the next idle moment will do
        const auto done = run(*writer, u"PRAGMA wal_checkpoint(%1)"_s.arg(QLatin1StringView(mode)));
        lock->release();
        return done;
    }
};

} // namespace lamp
