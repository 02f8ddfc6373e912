// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include <QCoreApplication>
#include <QProcess>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
double run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    return timed([&] {
        process.start(program, arguments);
        process.waitForFinished(60'000);
    });
}
} // namespace

void startLines(const QString &deskPath, Report &report)
{
    const QString name = u"start-up to painted queue"_s;
    if (!report.wants(name))
        return;
    const QString folder = QCoreApplication::applicationDirPath();
    Samples ours, minimal;
    for (int i = 0; i < 12; ++i) {
        const double a = run(folder + u"/lamplighter", {u"--exit-after-paint"_s, deskPath});
        const double b = run(folder + u"/bench-minimal", {deskPath});
        if (i >= 2) { // warm caches
            ours.append(a);
            minimal.append(b);
        }
    }
    report.add(name, ours, percentile(minimal, 0.5), 2);
}

} // namespace lamp::bench
