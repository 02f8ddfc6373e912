// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/logging.h"
#include "store/deskfile.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace lamp::migrator {

using namespace Qt::StringLiterals;

namespace {
QStringList files()
{
    return QDir(u":/lamplighter/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file) { return QStringView(file).left(4).toInt(); }

Result<void> apply(Connection &connection, const QString &file)
{
    QFile sql(u":/lamplighter/migrations/"_s + file);
    if (!sql.open(QFile::ReadOnly))
        return fail(Error::Kind::Io, sql.fileName());
    LAMP_CHECK(connection.execute(u"BEGIN EXCLUSIVE"_s));
    const auto applied = [&]() -> Result<void> {
        LAMP_TRY(version, versionOf(connection)); // another process may have been first
        if (version >= numberOf(file))
            return {};
        for (const QString &statement : statements(QString::fromUtf8(sql.readAll())))
            LAMP_CHECK(connection.execute(statement));
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(numberOf(file)));
    }();
    if (!applied) {
        (void)connection.execute(u"ROLLBACK"_s);
        return applied;
    }
    return connection.execute(u"COMMIT"_s);
}

Result<void> copyBeside(Connection &connection, const QString &path, int version)
{
    const QString copy = u"%1.before-%2"_s.arg(path).arg(version + 1);
    if (QFile::exists(copy))
        return {}; // an earlier attempt made it
    LAMP_CHECK(run(connection, u"VACUUM INTO ?"_s, {copy}));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return deskfile::checkFile(copy);
}
} // namespace

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

Result<void> migrate(Connection &connection, const QString &path)
{
    LAMP_TRY(version, versionOf(connection));
    if (version > newestVersion())
        return fail(Error::Kind::TooNew,
                    u"desk version %1, this program knows up to %2"_s.arg(version).arg(newestVersion()));
    if (version == newestVersion())
        return {};
    if (version > 0)
        LAMP_CHECK(copyBeside(connection, path, version));
    for (const QString &file : files()) {
        if (numberOf(file) <= version)
            continue;
        if (version > 0)
            qCInfo(logStore) << "migrating to" << file;
        LAMP_CHECK(apply(connection, file));
    }
    return {};
}

} // namespace lamp::migrator
