// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lamp::cli {

namespace {
QString help(const QList<Command> &commands)
{
    QString text =
        u"Usage: lamplighter-cli [--desk FILE] [--json] COMMAND …\n\nThe same desk as the window, without a window. "
        "COMMAND --help tells more.\n\n"_s;
    for (const Command &command : commands)
        text += u"  "_s
            + QString(QLatin1StringView(command.name) + u' ' + QString::fromUtf8(command.arguments)).leftJustified(44)
            + u' ' + QString::fromUtf8(command.summary) + u'\n';
    return text
        + u"\n  --desk FILE  the desk (default: the one the window opens)\n  --json       one JSON value on "
          "standard output\n\n"
          "Exit codes: 0 done, 1 failed or cancelled, 2 wrong usage, 3 not found, 4 conflict, 5 invalid input, 6 "
          "busy, 7 damaged or too new, 8 input/output.\n";
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
    parser.addOption({u"desk"_s, u"The desk."_s, u"FILE"_s});
    const QCommandLineOption helpOption = parser.addHelpOption();
    parser.addPositionalArgument(QString::fromUtf8(command.arguments), {}, QString::fromUtf8(command.arguments));
    if (!parser.parse(QStringList{u"lamplighter-cli "_s + QLatin1StringView(command.name)} + arguments)) {
        context.json = context.json || wantsJson(arguments);
        return context.usage(parser.errorText());
    }
    if (parser.isSet(helpOption)) {
        QTextStream(stdout) << parser.helpText();
        return Good;
    }
    context.json = context.json || parser.isSet(u"json"_s);
    if (parser.isSet(u"desk"_s))
        context.deskPath = parser.value(u"desk"_s);
    if (parser.positionalArguments().size() < command.least)
        return context.usage(
            u"%1 needs: %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)));
    return command.run(context, parser, parser.positionalArguments());
}

int main(QStringList words)
{
    const QList<Command> commands = deskCommands() + ticketCommands() + exchangeCommands();
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
        } else if (option == u"--version") {
            QTextStream(stdout) << u"lamplighter-cli "_s << QLatin1StringView(LAMP_VERSION) << u'\n';
            return Good;
        } else if (option == u"--help") {
            QTextStream(stdout) << help(commands);
            return Good;
        } else {
            context.json = context.json || wantsJson(words);
            return context.usage(option == u"--desk" ? u"--desk needs a file"_s : u"no option '%1'"_s.arg(option),
                                 help(commands));
        }
    }
    qsizetype used = 0;
    const Command *command = find(commands, words, &used);
    if (!command) {
        context.json = context.json || wantsJson(words);
        return context.usage(words.isEmpty() ? u"no command"_s : u"no command '%1'"_s.arg(words.first()),
                             help(commands));
    }
    return run(*command, context, words.sliced(used));
}
} // namespace

} // namespace lamp::cli

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    application.setApplicationVersion(QStringLiteral(LAMP_VERSION));
    return lamp::cli::main(application.arguments());
}
