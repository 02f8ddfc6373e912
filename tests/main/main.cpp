// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

int main(int argc, char **argv)
{
    lamp::test::pinEnvironment();
    QCoreApplication application(argc, argv);
    return lamp::test::runAll(argc, argv);
}
