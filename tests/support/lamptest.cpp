// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

namespace lamp::test {

namespace {
QList<std::pair<QByteArray, Runner>> &runners()
{
    static QList<std::pair<QByteArray, Runner>> list;
    return list;
}
} // namespace

bool add(const char *name, Runner runner)
{
    runners().append({name, runner});
    return true;
}

int runAll(int argc, char **argv)
{
    QByteArray wanted;
    QList<char *> arguments(argv, argv + argc);
    if (argc > 1 && argv[1][0] != '-') {
        wanted = argv[1];
        arguments.removeAt(1);
    }
    int failed = 0, ran = 0;
    for (const auto &[name, runner] : std::as_const(runners())) {
        if (!wanted.isEmpty() && wanted != name)
            continue;
        ++ran;
        failed += runner(static_cast<int>(arguments.size()), arguments.data());
    }
    if (ran == 0)
        qWarning("no such test class: %s", wanted.constData());
    return ran == 0 ? 1 : failed;
}

QString sourceFile(const char *path) { return QStringLiteral(LAMP_SOURCE_DIR "/") + QString::fromUtf8(path); }

QString sharedData(const char *path)
{
    return QStringLiteral(LAMP_SOURCE_DIR "/../shared/data/") + QString::fromUtf8(path);
}

QString cli() { return QStringLiteral(LAMP_CLI); }

void pinEnvironment()
{
    static QTemporaryDir home;
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("HOME", home.path().toUtf8());
    for (const char *variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, (home.path() + u'/' + QLatin1StringView(variable).toString().toLower()).toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace lamp::test
