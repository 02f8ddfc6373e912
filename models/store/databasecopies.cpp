// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_p.h"

#include <QFile>
#include <QUuid>

namespace lamp {

namespace {
Result<void> copyVerified(Connection &connection, const QString &path)
{
    LAMP_CHECK(run(connection, u"VACUUM INTO ?"_s, {path}));
    LAMP_TRY(copy, Connection::open(path, Connection::Access::Read));
    LAMP_TRY(check, single(*copy, u"PRAGMA quick_check(1)"_s));
    if (check.toString() != u"ok")
        return fail(Error::Kind::Corrupt, check.toString());
    for (const char *table : {"work_item", "entry", "article", "change_set"}) {
        const QString count = u"SELECT count(*) FROM "_s + QLatin1StringView(table);
        LAMP_TRY(there, single(*copy, count));
        LAMP_TRY(here, single(connection, count));
        if (there.toLongLong() > here.toLongLong())
            return fail(Error::Kind::Corrupt,
                        u"the copy holds other rows than the desk: %1"_s.arg(QLatin1StringView(table)));
    }
    return {};
}
} // namespace

QFuture<Result<void>> Database::backup(const QString &path)
{
    return read([this, path](Connection &connection) -> Result<void> {
        LAMP_CHECK(deskfile::createPrivate(path)); // never over an existing file
        if (const auto copied = copyVerified(connection, path); !copied) {
            QFile::remove(path);
            return copied;
        }
        // Noted before the copy is acknowledged; this is a reader's thread, and the writer never waits for one.
        Result<void> noted;
        QMetaObject::invokeMethod(
            &d->writerContext,
            [this, &noted] {
                noted = d->transaction([this] {
                    return run(
                        *d->writer,
                        u"INSERT INTO fact (key, value) VALUES ('backup', ?) ON CONFLICT (key) DO UPDATE SET value "
                        "= excluded.value"_s,
                        {QString::number(d->clock().ms)});
                });
            },
            Qt::BlockingQueuedConnection);
        return d->readOnly ? Result<void>() : noted;
    });
}

namespace {
// B for the first copy of a desk, then C … Z, AA, AB …; a copy's own copies carry its letters in front.
QString letterOf(const QString &own, qint64 copy)
{
    QString letters;
    for (qint64 n = copy; n >= 0; n = n / 26 - 1)
        letters.prepend(QChar(u'A' + static_cast<char16_t>(n % 26)));
    return own + letters;
}

// What is typed here and not saved yet, or was searched for, is nobody else's.
Result<void> giveIdentity(const QString &path, const QString &letter)
{
    LAMP_TRY(copy, Connection::open(path, Connection::Access::Write));
    LAMP_CHECK(run(*copy, u"DELETE FROM draft"_s, {}));
    LAMP_CHECK(run(*copy, u"DELETE FROM search_gap"_s, {}));
    LAMP_CHECK(run(*copy, u"UPDATE fact SET value = ? WHERE key = 'desk'"_s,
                   {QUuid::createUuid().toString(QUuid::WithoutBraces)}));
    return run(
        *copy,
        u"INSERT INTO fact (key, value) VALUES ('letter', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {letter});
}
} // namespace

QFuture<Result<QString>> Database::copyForOthers(const QString &path)
{
    return write({QT_TRANSLATE_NOOP("History", "Made a copy for others: %1"), path},
                 [this, path](ChangeSet &changes) -> Result<QString> {
                     LAMP_TRY(copies, changes.next("copy"));
                     LAMP_TRY(own, single(changes.connection(), u"SELECT value FROM fact WHERE key = 'letter'"_s));
                     const QString letter = letterOf(own.toString(), copies);
                     // Copied by a reader while this write is open: what it has written so far (the counter) is not in
                     // the copy.
                     LAMP_CHECK(deskfile::createPrivate(path));
                     const auto copied = [&]() -> Result<void> {
                         LAMP_TRY(reader, threadConnection());
                         LAMP_CHECK(run(*reader, u"VACUUM INTO ?"_s, {path}));
                         return giveIdentity(path, letter);
                     }();
                     if (!copied) {
                         QFile::remove(path);
                         return std::unexpected(copied.error());
                     }
                     return letter;
                 });
}

} // namespace lamp
