// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/logging.h"
#include "store/articleindex.h"
#include "store/deskfile.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace lamp::migrator {

using namespace Qt::StringLiterals;

namespace {
QStringList files()
{
    return QDir(u":/lamplighter/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file) { return QStringView(file).left(4).toInt(); }

Result<void> apply(Connection &connection, const QString &file, OpenWatch &watch, const OpenStage &stage)
{
    QFile sql(u":/lamplighter/migrations/"_s + file);
    if (!sql.open(QFile::ReadOnly))
        return fail(Error::Kind::Io, sql.fileName());
    LAMP_CHECK(connection.execute(u"BEGIN EXCLUSIVE"_s));
    const auto applied = [&]() -> Result<void> {
        LAMP_CHECK(watch.enter(stage));
        LAMP_TRY(version, versionOf(connection)); // another process may have been first
        if (version >= numberOf(file))
            return {};
        for (const QString &statement : statements(QString::fromUtf8(sql.readAll())))
            LAMP_CHECK(connection.execute(statement));
        if (numberOf(file) == articleindex::Since) // what statements alone cannot fill
            LAMP_CHECK(articleindex::rebuild(connection));
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(numberOf(file)));
    }();
    if (!applied) {
        (void)connection.execute(u"ROLLBACK"_s);
        return applied;
    }
    return connection.execute(u"COMMIT"_s);
}

// Whole, of the same version, and with the newest act of the desk.
Result<void> checkCopy(Connection &connection, const QString &path)
{
    LAMP_CHECK(deskfile::checkFile(path));
    const auto cancelled = [&connection] { return connection.isCancelled(); };
    LAMP_TRY(copy, Connection::open(path, Connection::Access::Read, cancelled));
    LAMP_TRY(check, single(*copy, u"PRAGMA quick_check(1)"_s));
    if (check.toString() != u"ok")
        return fail(Error::Kind::Corrupt, check.toString());
    for (const QString &mark : {u"PRAGMA user_version"_s, u"SELECT max(id) FROM change_set"_s}) {
        LAMP_TRY(here, single(connection, mark));
        LAMP_TRY(there, single(*copy, mark));
        if (here != there)
            return fail(Error::Kind::Corrupt, u"the copy %1 holds something else than the desk"_s.arg(path));
    }
    return {};
}
} // namespace

Result<QString> copyBeside(Connection &connection, const QString &path, int version)
{
    const QString copy = u"%1.before-%2"_s.arg(path).arg(version + 1);
    if (QFile::exists(copy) && checkCopy(connection, copy))
        return copy; // an earlier attempt made it
    const QString fresh = copy + u".new";
    QFile::remove(fresh); // of an attempt that was cut off
    LAMP_CHECK(deskfile::createPrivate(fresh));
    const auto made = [&]() -> Result<void> {
        LAMP_CHECK(run(connection, u"VACUUM INTO ?"_s, {fresh}));
        LAMP_CHECK(checkCopy(connection, fresh));
        if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(copy).constData()) != 0)
            return fail(Error::Kind::Io, u"%1: %2"_s.arg(copy, QString::fromLocal8Bit(strerror(errno))));
        return {};
    }();
    if (!made) {
        QFile::remove(fresh);
        return std::unexpected(made.error());
    }
    return copy;
}

int newestVersion()
{
    const QStringList all = files();
    return all.isEmpty() ? 0 : numberOf(all.last());
}

Result<int> versionOf(Connection &connection)
{
    LAMP_TRY(version, single(connection, u"PRAGMA user_version"_s));
    return version.toInt();
}

QStringList statements(const QString &sql)
{
    static const QRegularExpression end(u";[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n|\\z)"_s);
    QStringList list;
    for (const QString &part : sql.split(end))
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            list.append(statement);
    return list;
}

Result<void> migrate(Connection &connection, const QString &path, OpenWatch &watch)
{
    LAMP_TRY(version, versionOf(connection));
    if (version > newestVersion())
        return fail(Error::Kind::TooNew,
                    u"desk version %1, this program knows up to %2"_s.arg(version).arg(newestVersion()));
    if (version == newestVersion())
        return {};
    if (version > 0) {
        LAMP_CHECK(watch.enter({OpenStage::What::Copying}));
        LAMP_TRY(copy, copyBeside(connection, path, version));
        qCInfo(logStore) << "the desk as it was is kept as" << copy;
    }
    QStringList due = files();
    due.removeIf([now = version](const QString &file) { return numberOf(file) <= now; });
    OpenStage stage{OpenStage::What::Updating, 0, static_cast<int>(due.size()), false};
    for (const QString &file : std::as_const(due)) {
        if (version > 0)
            qCInfo(logStore) << "migrating to" << file;
        ++stage.step;
        LAMP_CHECK(apply(connection, file, watch, stage));
    }
    return {};
}

} // namespace lamp::migrator
