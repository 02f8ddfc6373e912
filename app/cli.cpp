// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"
#include "core/paths.h"
#include "logfile.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lamp::cli {

namespace {
const QString exitCodes = u"Exit codes:\n"
                          "  0  done\n"
                          "  1  failed or cancelled\n"
                          "  2  wrong usage\n"
                          "  3  not found\n"
                          "  4  conflict: somebody changed it meanwhile, or it is taken back already\n"
                          "  5  invalid input\n"
                          "  6  busy: another program holds the desk\n"
                          "  7  damaged, or written by a newer program\n"
                          "  8  a file cannot be read or written\n"
                          "  9  done in part: an import refused some rows or files and took the others\n"_s;

QString list(const QList<Command> &commands)
{
    QString text = u"Commands:\n"_s;
    for (const Command &command : commands)
        text += u"  "_s
            + QString(QLatin1StringView(command.name) + u' ' + QString::fromUtf8(command.arguments)).leftJustified(44)
            + u' ' + QString::fromUtf8(command.summary) + u'\n';
    return text;
}

QString help(const QList<Command> &commands)
{
    return u"Usage: lamplighter-cli [--desk FILE] [--as NAME] [--json] COMMAND …\n\n"
           "The same desk as the window, without a window. COMMAND --help tells more.\n\n"_s
        + list(commands) + u"\nOptions:\n  --desk FILE  the desk; without it " + paths::defaultDesk()
        + u"\n  --as NAME    who acts: a technician's name or login; without it the system account's. "
          "Advice on a local file, no wall"
        + u"\n  --json       one JSON value on standard output\n  --help       this text\n  --version    the "
          "version\n\n"
        + exitCodes;
}

QString help(const Command &command, const QCommandLineParser &parser)
{
    // The parser knows the path of the program only, not that the command is a part of its name.
    const QString text = parser.helpText();
    QString usage = u"Usage: lamplighter-cli "_s + QLatin1StringView(command.name) + u" [options]";
    if (*command.arguments)
        usage += u' ' + QString::fromUtf8(command.arguments);
    return usage + text.mid(text.indexOf(u'\n')) + u'\n' + exitCodes;
}

// How many letters must be put, taken or changed to make one of the other.
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

// "unknown command 'lst'; did you mean 'list'?", or what may follow a first word that is right.
QString unknown(const QList<Command> &commands, QStringList words)
{
    words.removeIf([](const QString &word) { return word.startsWith(u"--"); });
    QString typed = words.first(), nearest;
    QStringList following;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const Command &command : commands) {
        const QString name = QString::fromLatin1(command.name);
        if (words.size() == 1 && name.startsWith(words.first() + u' '))
            following.append(name);
        const QString said = words.first(std::min(words.size(), name.count(u' ') + 1)).join(u' ');
        const qsizetype far = distance(said.toLower(), name);
        if (far < least && far <= std::max<qsizetype>(1, name.size() / 3)) {
            least = far;
            nearest = name;
            typed = said;
        }
    }
    if (!following.isEmpty())
        return u"'%1' is only the first word of a command: %2"_s.arg(words.first(), following.join(u", "_s));
    const QString message = u"unknown command '%1'"_s.arg(typed);
    return nearest.isEmpty() ? message : QString(message + u"; did you mean '%1'?"_s.arg(nearest));
}

// The command that the words begin with, and how many words name it.
const Command *find(const QList<Command> &commands, const QStringList &words, qsizetype *used)
{
    for (qsizetype n = qMin<qsizetype>(2, words.size()); n > 0; --n)
        for (const Command &command : commands)
            if (words.first(n).join(u' ') == QLatin1StringView(command.name)) {
                *used = n;
                return &command;
            }
    return nullptr;
}

// Whether --json is among the options, also of a line that cannot be read: its error is one JSON value then.
bool wantsJson(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return words.first(end < 0 ? words.size() : end).contains(u"--json"_s);
}

int run(const Command &command, Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(command.summary));
    parser.addOptions(command.options);
    parser.addOption({u"json"_s, u"One JSON value on standard output."_s});
    parser.addOption({u"desk"_s, u"The desk; without it %1."_s.arg(paths::defaultDesk()), u"FILE"_s});
    parser.addOption({u"as"_s, u"Who acts: a technician's name or login."_s, u"NAME"_s});
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"This text."_s);
    parser.addOption(helpOption);
    if (!parser.parse(QStringList{u"lamplighter-cli "_s + QLatin1StringView(command.name)} + arguments)) {
        context.json = context.json || wantsJson(arguments);
        return context.usage(parser.errorText());
    }
    if (parser.isSet(helpOption)) {
        QTextStream(stdout) << help(command, parser);
        return Good;
    }
    context.json = context.json || parser.isSet(u"json"_s);
    if (parser.isSet(u"desk"_s))
        context.deskPath = parser.value(u"desk"_s);
    if (parser.isSet(u"as"_s))
        context.as = parser.value(u"as"_s);
    if (parser.positionalArguments().size() < command.least)
        return context.usage(
            u"%1 needs: %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)));
    return command.run(context, parser, parser.positionalArguments());
}

QList<Command> allCommands()
{
    return deskCommands() + ticketCommands() + templateCommands() + timeCommands()
        + exchangeCommands() + knowledgeCommands() + articleCommands() + runCommands() + roleCommands()
        + majorCommands() + changeCommands();
}

int main(QStringList words)
{
    const QList<Command> commands = allCommands();
    Context context;
    words.removeFirst();
    while (!words.isEmpty() && words.first().startsWith(u"--")) {
        const QString option = words.takeFirst();
        if (option == u"--json") {
            context.json = true;
        } else if (option == u"--desk" && !words.isEmpty()) {
            context.deskPath = words.takeFirst();
        } else if (option.startsWith(u"--desk=")) {
            context.deskPath = option.mid(7);
        } else if (option == u"--as" && !words.isEmpty()) {
            context.as = words.takeFirst();
        } else if (option.startsWith(u"--as=")) {
            context.as = option.mid(5);
        } else if (option == u"--version") {
            QTextStream(stdout) << u"lamplighter-cli "_s << QLatin1StringView(LAMP_VERSION) << u'\n';
            return Good;
        } else if (option == u"--help") {
            QTextStream(stdout) << help(commands);
            return Good;
        } else {
            context.json = context.json || wantsJson(words);
            return context.usage(option == u"--desk"   ? u"--desk needs a file"_s
                                     : option == u"--as" ? u"--as needs a name"_s
                                                         : u"no option '%1'"_s.arg(option),
                                 help(commands));
        }
    }
    qsizetype used = 0;
    const Command *command = find(commands, words, &used);
    if (!command) {
        context.json = context.json || wantsJson(words);
        return words.isEmpty() ? context.usage(u"no command"_s, help(commands))
                               : context.usage(unknown(commands, words), list(commands));
    }
    return run(*command, context, words.sliced(used));
}
} // namespace

} // namespace lamp::cli

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    application.setApplicationVersion(QStringLiteral(LAMP_VERSION));
    QTranslator plurals; // of the sentences that the window has, too
    if (plurals.load(QStringLiteral(":/lamplighter/i18n/lamplighter_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    // What is said to the person is written by the commands; the rest is for the log.
    lamp::logfile::start(lamp::paths::stateFolder(), lamp::logfile::Echo::No);
    return lamp::cli::main(application.arguments());
}
