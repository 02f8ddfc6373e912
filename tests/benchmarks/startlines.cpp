// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Starts = 20, WarmStarts = 3, MostWaited = 60'000; // milliseconds

// A user's folders of its own, in which the queue opens with the wanted view. Fonts and the like stay cached.
QProcessEnvironment freshHome(const StartOptions &options, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, folder);
    QDir(folder).mkpath(u"lamplighter"_s);
    QSettings settings(folder + u"/lamplighter/window.ini"_s, QSettings::IniFormat);
    settings.setValue(u"me/"_s + options.deskId, options.me.value);
    settings.setValue(u"queue/view"_s, options.view);
    return environment;
}

// Microseconds from the start of the process to the line that it writes once it has painted.
std::optional<double> painted(const QString &program, const QStringList &arguments, const QProcessEnvironment &home)
{
    QProcess process;
    process.setProcessEnvironment(home);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(MostWaited)) {
            qWarning("%s: nothing painted: %s", qPrintable(program), qPrintable(process.errorString()));
            process.kill();
            process.waitForFinished();
            return {};
        }
    const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1000;
    process.waitForFinished(MostWaited);
    return microseconds;
}
} // namespace

void startLines(const StartOptions &options, Report &report)
{
    const QString line = u"start-up to painted queue"_s;
    if (!report.wants(line))
        return;
    QTemporaryDir folder;
    const QProcessEnvironment home = freshHome(options, folder.path());
    const QString programs = QCoreApplication::applicationDirPath();
    Samples ours, minimal;
    for (int i = -WarmStarts; i < Starts; ++i) {
        const auto a = painted(programs + u"/lamplighter", {u"--exit-after-paint"_s, options.path}, home);
        const auto b = painted(programs + u"/bench-minimal", {options.path}, home);
        if (!a || !b)
            break; // the line is short of samples then, or has none and does not hold
        if (i < 0)
            continue;
        ours.append(*a);
        minimal.append(*b);
    }
    report.add(line, ours, minimal, StartBar);
}

} // namespace lamp::bench
