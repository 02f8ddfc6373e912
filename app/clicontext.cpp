// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "core/paths.h"
#include "services/querycheck.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
volatile std::sig_atomic_t interrupted = 0;

Exit exitOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return NotFound;
    case Error::Kind::Conflict: return Conflict;
    case Error::Kind::Invalid:
    case Error::Kind::Constraint: return Invalid;
    case Error::Kind::Busy: return Busy;
    case Error::Kind::Corrupt:
    case Error::Kind::TooNew: return Damaged;
    case Error::Kind::Full:
    case Error::Kind::Io: return Io;
    case Error::Kind::Cancelled: return Failed;
    }
    return Failed;
}

// What to do when there is no desk; `given`: with --desk.
QString missing(const QString &given)
{
    if (!given.isEmpty())
        return u"there is no desk %1; check the path, or make one there: lamplighter-cli --desk %1 init"_s.arg(given);
    return u"there is no desk %1, which is used without --desk; say which one: lamplighter-cli --desk FILE COMMAND, or "
           "make one: lamplighter-cli --desk %1 init"_s.arg(paths::defaultDesk());
}

QString systemUser() { return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")); }

// Who `me` is: the technician with this system account as login, else the only one.
PersonId meOn(const Desk &desk)
{
    const QList<Person> &technicians = desk.catalog().technicians;
    const QString user = systemUser();
    for (const Person &person : technicians)
        if (!user.isEmpty() && person.login.compare(user, Qt::CaseInsensitive) == 0)
            return person.id;
    return technicians.size() == 1 ? technicians.first().id : PersonId{};
}

} // namespace

Result<PersonId> technicianNamed(const Desk &desk, const QString &text)
{
    QList<Person> starting;
    for (const Person &person : desk.catalog().technicians) {
        if (person.login.compare(text, Qt::CaseInsensitive) == 0 || person.name.compare(text, Qt::CaseInsensitive) == 0)
            return person.id;
        if (person.name.startsWith(text, Qt::CaseInsensitive))
            starting.append(person);
    }
    if (starting.size() == 1)
        return starting.first().id;
    const QString why = starting.isEmpty() ? u"no technician '%1' works on this desk"_s
                                           : u"'%1' may be several technicians; give the whole name"_s;
    return fail(starting.isEmpty() ? Error::Kind::NotFound : Error::Kind::Invalid, why.arg(text));
}

Result<WorkItemQuery> typedQuery(Context &context, Desk &desk, const QString &text)
{
    LAMP_TRY(query, parseTyped(text, desk.catalog()));
    if (!desk.me() && asksForMe(query.filter)) {
        const QString user = systemUser();
        const QString account = user.isEmpty() ? QString()
                                               : u", or give a technician the login '%1' of this account"_s.arg(user);
        return fail(Error::Kind::Invalid, u"nobody here is you: --as NAME says who"_s + account);
    }
    LAMP_TRY(reason, context.wait(unknownIn(desk, query.filter)));
    return reason.isEmpty() ? Result<WorkItemQuery>(query) : fail(Error::Kind::Invalid, reason);
}

Database::Options Context::options() const
{
    const QString user = systemUser();
    return {systemNow, {{}, user.isEmpty() ? u"command line"_s : user, u"cli"_s, u"cli"_s}};
}

Result<Desk *> Context::desk() { return open(false); }
Result<Desk *> Context::deskToRead() { return open(true); }

Result<Desk *> Context::open(bool readOnly)
{
    if (!m_desk) {
        auto opened = Desk::open(deskPath.isEmpty() ? paths::defaultDesk() : deskPath, options(), readOnly);
        if (!opened && opened.error().kind == Error::Kind::NotFound)
            return fail(Error::Kind::NotFound, missing(deskPath));
        if (!opened)
            return std::unexpected(opened.error());
        m_desk = std::move(*opened);
        const auto me = as.isEmpty() ? Result<PersonId>(meOn(*m_desk)) : technicianNamed(*m_desk, as);
        if (!me) {
            m_desk.reset();
            return std::unexpected(me.error());
        }
        if (*me)
            m_desk->setMe(*me);
    }
    return m_desk.get();
}

void Context::print(const QJsonValue &value, const QString &text)
{
    if (json)
        m_out << QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                                   : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
              << Qt::endl;
    else if (!text.isEmpty())
        m_out << text << Qt::endl;
}

void Context::line(const QString &text)
{
    if (!json)
        m_out << text << Qt::endl;
}

int Context::error(const Error &error)
{
    const int code = exitOf(error.kind);
    if (json)
        m_out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, QString::fromLatin1(name(error.kind))},
                                                             {u"detail"_s, error.detail},
                                                             {u"exit"_s, code}})
                                       .toJson(QJsonDocument::Compact))
              << Qt::endl;
    m_err << u"lamplighter-cli: "_s << QLatin1StringView(name(error.kind))
          << (error.detail.isEmpty() ? QString() : u": " + error.detail) << Qt::endl;
    return code;
}

int Context::usage(const QString &message)
{
    usageJson(message);
    m_err << u"lamplighter-cli: "_s << message << Qt::endl;
    return Usage;
}

int Context::usage(const QString &message, const QString &help)
{
    usageJson(message);
    m_err << u"lamplighter-cli: "_s << message << u"\n\n"_s << help << Qt::flush;
    return Usage;
}

void Context::usageJson(const QString &message)
{
    if (json)
        print(QJsonObject{{u"error"_s, u"usage"_s}, {u"detail"_s, message}, {u"exit"_s, int(Usage)}}, {});
}

void Context::watch(const QFuture<void> &future)
{
    QFuture<void> work = future;
    std::signal(SIGINT, [](int) { interrupted = 1; });
    QElapsedTimer timer;
    timer.start();
    while (!work.isFinished()) {
        QThread::usleep(timer.elapsed() < 50 ? 200 : 5000);
        if (interrupted)
            work.cancel();
        if (timer.elapsed() > 2000 && work.progressMaximum() > 0)
            progress(work.progressValue(), work.progressMaximum());
    }
    progress(0, 0);
}

void Context::progress(qint64 done, qint64 total)
{
    if (json || !::isatty(STDERR_FILENO))
        return;
    if (total > 0)
        m_err << u"\r%1 of %2 "_s.arg(done).arg(total) << Qt::flush;
    else if (m_progressShown)
        m_err << u"\r\u001b[K"_s << Qt::flush;
    m_progressShown = total > 0;
}

QJsonValue isoTime(std::optional<Instant> time)
{
    return time ? QJsonValue(time->utc().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString wallTime(std::optional<Instant> time, const QTimeZone &zone)
{
    return time ? time->in(zone).toString(u"yyyy-MM-dd HH:mm") : QString();
}

Result<Instant> momentOf(const Desk &desk, const QString &text)
{
    for (const QString &form : {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-ddTHH:mm"_s})
        if (const QDateTime local = QDateTime::fromString(text, form); local.isValid())
            return Instant::from(QDateTime(local.date(), local.time(), desk.zone()));
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return Instant::from(QDateTime(day, QTime(12, 0), desk.zone()));
    return fail(Error::Kind::Invalid, u"'%1' is no moment: 2026-11-24 or \"2026-11-24 09:30\""_s.arg(text));
}

QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace lamp::cli
