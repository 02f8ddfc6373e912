// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"

#include "services/demodesk.h"
#include "services/desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <chrono>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
// The schema and the words of the demo desk: another one of either is another desk.
QString contentKey()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QDir migrations(u":/lamplighter/migrations"_s);
    QStringList files{u":/lamplighter/sample/demo.json"_s};
    for (const QString &name : migrations.entryList(QDir::Files, QDir::Name))
        files.append(migrations.filePath(name));
    for (const QString &name : std::as_const(files))
        if (QFile file(name); file.open(QFile::ReadOnly))
            hash.addData(file.readAll());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/lamplighter";
}

QString nameOf(qint64 tickets, qint64 articles, const QString &version)
{
    return u"bench-%1-%2-%3.desk"_s.arg(tickets).arg(articles).arg(version);
}

void removeDesk(const QString &path)
{
    for (const char *part : {"", "-wal", "-shm", "-journal", ".lock", ".seconds"})
        QFile::remove(path + QLatin1StringView(part));
}

// One line on standard error, a few times a second.
class Progress {
public:
    bool operator()(qint64 done, qint64 total)
    {
        if (done == total || m_since.elapsed() > 500) {
            m_since.restart();
            QTextStream(stderr) << u"\rmaking the desk: %1 of %2"_s.arg(done).arg(total)
                                << (done == total ? "\n" : "") << Qt::flush;
        }
        return true;
    }
    Progress() { m_since.start(); }

private:
    QElapsedTimer m_since;
};

Result<void> make(const QString &path, qint64 tickets, qint64 articles)
{
    LAMP_TRY(desk, Desk::create(path, u"several"_s, {BenchDesk::end, {{}, u"bench"_s, u"cli"_s, u"bench"_s}}));
    Progress progress;
    return demodesk::make(*desk, {.tickets = tickets, .articles = articles, .now = BenchDesk::end()},
                          [&progress](qint64 done, qint64 total) { return progress(done, total); });
}

// Made under another name, so that a desk that was broken off is never measured.
Result<void> makeKept(const QString &path, qint64 tickets, qint64 articles)
{
    const QString part = path + u".part";
    removeDesk(part);
    QElapsedTimer timer;
    timer.start();
    QTextStream(stderr) << u"making a desk of %1 tickets and %2 articles in %3"_s.arg(tickets).arg(articles).arg(path)
                        << Qt::endl;
    if (const auto made = make(part, tickets, articles); !made) {
        removeDesk(part);
        return made;
    }
    QFile seconds(path + u".seconds");
    if (seconds.open(QFile::WriteOnly))
        seconds.write(QByteArray::number(static_cast<double>(timer.elapsed()) / 1000));
    if (!QFile::rename(part, path))
        return fail(Error::Kind::Io, u"cannot rename %1"_s.arg(part));
    removeDesk(part); // its lock
    return {};
}

void removeOlder(const QDir &folder, qint64 tickets, qint64 articles, const QString &kept)
{
    for (const QString &name : folder.entryList({nameOf(tickets, articles, u"*"_s)}, QDir::Files))
        if (name != kept)
            removeDesk(folder.filePath(name));
}
} // namespace

Instant BenchDesk::end() { return Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC)); }

Result<std::unique_ptr<BenchDesk>> BenchDesk::prepare(qint64 tickets, qint64 articles, Report &report)
{
    if (tickets < 1 || articles < 1)
        return fail(Error::Kind::Invalid, u"a desk has tickets and articles"_s);
    const QDir folder(cacheFolder());
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Io, u"cannot make %1"_s.arg(folder.path()));
    const QString name = nameOf(tickets, articles, QLatin1StringView(LAMP_VERSION) + u'-' + contentKey());
    const QString kept = folder.filePath(name);
    removeOlder(folder, tickets, articles, name);
    if (!QFile::exists(kept))
        LAMP_CHECK(makeKept(kept, tickets, articles));
    if (QFile seconds(kept + u".seconds"); seconds.open(QFile::ReadOnly))
        report.note(u"making the desk"_s, seconds.readAll().toDouble(), u"s"_s);
    report.note(u"size of the desk"_s, static_cast<double>(QFile(kept).size()) / (1024 * 1024), u"MiB"_s);
    std::unique_ptr<BenchDesk> desk(new BenchDesk(folder.path()));
    if (!desk->m_folder.isValid() || !QFile::copy(kept, desk->path()))
        return fail(Error::Kind::Io, u"cannot copy %1 to %2"_s.arg(kept, desk->path()));
    return desk;
}

} // namespace lamp::bench
