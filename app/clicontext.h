// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "services/desk.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace lamp::cli {

// Exit codes; documented by `lamplighter-cli --help`.
enum Exit {
    Good = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    Conflict = 4,
    Invalid = 5,
    Busy = 6,
    Damaged = 7,
    Io = 8,
    InPart = 9 // an import that refused some of its rows and took the others
};

// One run of the command line: the desk, the output, the errors.
class Context {
public:
    QString deskPath;
    QString as; // who acts: a name or login of a technician; empty: the system account
    bool json = false;

    // Opens the desk that --desk names (or the default one) on first use.
    [[nodiscard]] Result<Desk *> desk();
    // The same for reading only: nothing of it is changed, an older one stays as it is.
    [[nodiscard]] Result<Desk *> deskToRead();
    [[nodiscard]] Database::Options options() const;
    // In --json the object is printed, else the text.
    void print(const QJsonValue &value, const QString &text);
    void line(const QString &text); // text output only
    void progress(qint64 done, qint64 total); // on a terminal; total 0 wipes it
    int error(const Error &error);
    int usage(const QString &message); // in --json one value on standard output too, as for any error
    int usage(const QString &message, const QString &help); // with the help below it
    // Waits for a write or a read, showing progress on a terminal; Ctrl+C cancels it and leaves the desk as it was.
    template <class T>
    [[nodiscard]] T wait(QFuture<T> future)
    {
        watch(QFuture<void>(future));
        if (future.resultCount() == 0)
            return T(std::unexpected(Error{Error::Kind::Cancelled, {}}));
        return future.result();
    }

private:
    [[nodiscard]] Result<Desk *> open(bool readOnly);
    void watch(const QFuture<void> &future);
    void usageJson(const QString &message);
    std::unique_ptr<Desk> m_desk;
    QTextStream m_out{stdout}, m_err{stderr};
    bool m_progressShown = false;
};

// "1 row", "3 rows".
[[nodiscard]] QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many);

struct Command {
    const char *name;      // "import tickets" has two words
    const char *arguments; // "FILE.csv"
    const char *summary;
    QList<QCommandLineOption> options;
    int least = 0; // arguments
    int (*run)(Context &context, const QCommandLineParser &parser, const QStringList &arguments);
};
[[nodiscard]] QList<Command> ticketCommands();
[[nodiscard]] QList<Command> timeCommands();
[[nodiscard]] QList<Command> templateCommands();
[[nodiscard]] QList<Command> deskCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> knowledgeCommands();
[[nodiscard]] QList<Command> articleCommands(); // their life: feedback, state, reviews, gaps
[[nodiscard]] QList<Command> runCommands();
[[nodiscard]] QList<Command> roleCommands();
[[nodiscard]] QList<Command> majorCommands();
[[nodiscard]] QList<Command> changeCommands();
// A technician of the desk by login, whole name or the start of one.
[[nodiscard]] Result<PersonId> technicianNamed(const Desk &desk, const QString &text);

// What was typed as a query. Invalid also where a name in it is nobody's here, or 'me' while nobody acts: a list of
// nothing would say that there is no work.
[[nodiscard]] Result<WorkItemQuery> typedQuery(Context &context, Desk &desk, const QString &text);

// UTC in ISO 8601 for --json; local wall time for people.
[[nodiscard]] QJsonValue isoTime(std::optional<Instant> time);
[[nodiscard]] QString wallTime(std::optional<Instant> time, const QTimeZone &zone);
// "2026-11-24 09:30", or a day for its noon, in the desk's zone.
[[nodiscard]] Result<Instant> momentOf(const Desk &desk, const QString &text);

} // namespace lamp::cli
