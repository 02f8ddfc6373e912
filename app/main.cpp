// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "core/paths.h"
#include "firstpaint.h"
#include "logfile.h"
#include "shell/appearance.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shots.h"
#include "signals.h"
#include "work/queuepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    lamp::Application::Start start;
    QString shots, language, theme;
    bool exitAfterPaint = false;
};

void name()
{
    QCoreApplication::setApplicationName(u"lamplighter"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(LAMP_VERSION));
}

QCommandLineOption painted() // for measuring the start; see measureStart
{
    QCommandLineOption option(u"exit-after-paint"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

void describe(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Main", text); };
    parser.setApplicationDescription(
        tr(QT_TRANSLATE_NOOP("Main", "Help desk console: support and services on one desk.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"desk"_s, tr(QT_TRANSLATE_NOOP("Main", "The desk file to open; without one the last desk.")), u"[DESK]"_s);
    parser.addOptions(
        {{u"sample"_s, tr(QT_TRANSLATE_NOOP("Main", "Open the sample office."))},
         {u"new"_s, tr(QT_TRANSLATE_NOOP("Main", "Open quick capture."))},
         {u"shots"_s, tr(QT_TRANSLATE_NOOP("Main", "Draw every page and dialog into a folder, then end.")), u"DIR"_s},
         {u"lang"_s, tr(QT_TRANSLATE_NOOP("Main", "Language of the window: en, de, pseudo.")), u"CODE"_s},
         {u"theme"_s, tr(QT_TRANSLATE_NOOP("Main", "light, dark, contrast or system.")), u"THEME"_s}});
    parser.addOption(painted());
}

// What only asks for words needs no display, and gets an answer where there is none.
void answerWithoutDisplay(int argc, char **argv)
{
    const std::span words(argv, static_cast<std::size_t>(argc));
    const auto asks = [](const char *word) {
        const QByteArrayView said(word);
        return said == "--help" || said == "-h" || said == "--help-all" || said == "--version" || said == "-v";
    };
    if (std::ranges::none_of(words, asks))
        return;
    const QCoreApplication app(argc, argv);
    name();
    QCommandLineParser parser;
    describe(parser);
    parser.process(app); // ends here
}

Arguments parsed(const QCoreApplication &app)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    return {{parser.positionalArguments().value(0), parser.isSet(u"sample"_s), parser.isSet(u"new"_s),
             parser.isSet(painted())},
            parser.value(u"shots"_s), parser.value(u"lang"_s), parser.value(u"theme"_s), parser.isSet(painted())};
}

// The queue comes first; once its first rows are painted, the milliseconds since main() are written and all ends.
void measureStart(lamp::Application &application, const QElapsedTimer &sinceMain)
{
    const auto leave = [] { QApplication::exit(1); }; // nothing will be painted
    QObject::connect(&application, &lamp::Application::asked, qApp, leave, Qt::QueuedConnection);
    QObject::connect(&application, &lamp::Application::closed, qApp, leave, Qt::QueuedConnection);
    QObject::connect(&application, &lamp::Application::opened, &application, [&application, &sinceMain] {
        auto *queue = qobject_cast<lamp::QueuePage *>(application.window()->pages().madeWidget(lamp::Page::Queue));
        auto *paint = new lamp::FirstPaint(*queue, &application);
        QObject::connect(paint, &lamp::FirstPaint::painted, &application, [&sinceMain] {
            QTextStream(stdout) << sinceMain.elapsed() << Qt::endl;
            QApplication::quit();
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    answerWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    name();
    QApplication::setApplicationDisplayName({}); // the window names itself
    QApplication::setDesktopFileName(u"org.lamplighter.Lamplighter"_s);
    QApplication::setQuitOnLastWindowClosed(false); // Application knows when nothing is left to show
    const Arguments arguments = parsed(app);
    if (!arguments.shots.isEmpty()) {
        lamp::installLanguage(app, arguments.language.isEmpty() ? u"en"_s : arguments.language);
        if (arguments.language.isEmpty())
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // the sample office is in England
        return lamp::shots::render(app, arguments.shots);
    }
    lamp::logfile::start(lamp::paths::stateFolder());
    lamp::Application application{lamp::Application::Options{}};
    lamp::Appearance appearance = lamp::readAppearance(application.settings());
    if (!arguments.theme.isEmpty())
        appearance.theme = lamp::themeFromCode(arguments.theme);
    lamp::installLanguage(app, arguments.language.isEmpty() ? appearance.language : arguments.language);
    lamp::applyAppearance(app, appearance);
    const lamp::EndSignals ending;
    QObject::connect(&ending, &lamp::EndSignals::told, &app, &QApplication::quit);
    QObject::connect(&application, &lamp::Application::closed, &app, &QApplication::quit, Qt::QueuedConnection);
    if (arguments.exitAfterPaint)
        measureStart(application, sinceMain);
    application.start(arguments.start);
    const int code = QApplication::exec();
    if (application.leavesWork())
        std::_Exit(code); // the file is as after a loss of power, at its last commit
    return code;
}
