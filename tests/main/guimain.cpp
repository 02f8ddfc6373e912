// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"
#include "support/lamptest.h"

#include <QApplication>

int main(int argc, char **argv)
{
    lamp::test::pinEnvironment();
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication application(argc, argv);
    lamp::installLanguage(application, {}); // the pinned English, with its plural forms, as in the program
    return lamp::test::runAll(argc, argv);
}
