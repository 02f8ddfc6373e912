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

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    lamp::Application::Start start;
    QString shots, language, theme;
    bool exitAfterPaint = false;
};

Arguments parsed(const QCoreApplication &app)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Main", text); };
    QCommandLineParser parser;
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
    QCommandLineOption painted(u"exit-after-paint"_s); // for measuring the start; see measureStart
    painted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(painted);
    parser.process(app);
    return {{parser.positionalArguments().value(0), parser.isSet(u"sample"_s), parser.isSet(u"new"_s),
             parser.isSet(painted)},
            parser.value(u"shots"_s), parser.value(u"lang"_s), parser.value(u"theme"_s), parser.isSet(painted)};
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
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"lamplighter"_s);
    QApplication::setApplicationDisplayName({}); // the window names itself
    QApplication::setApplicationVersion(QString::fromLatin1(LAMP_VERSION));
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
    return QApplication::exec();
}
