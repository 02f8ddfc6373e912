// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtTest>

namespace lamp::test {

using Runner = int (*)(int argc, char **argv);
bool add(const char *name, Runner runner);
// Runs the class named by the first argument, or all of this program's classes.
int runAll(int argc, char **argv);
// Pinned zone, locale and folders: nothing of the machine's user is read or written.
void pinEnvironment();

// Paths that only this file of the tests is compiled with, so that a compiler cache serves every checkout.
[[nodiscard]] QString sourceFile(const char *path = "");   // below the checkout
[[nodiscard]] QString sharedData(const char *path);        // sample input beside the checkout; may be absent
[[nodiscard]] QString cli();                               // the command line program of this build

} // namespace lamp::test

#define LAMP_TEST(Class)                                                                                               \
    static const bool registered##Class = lamp::test::add(#Class, [](int argc, char **argv) {                          \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });

// Fails with the error's kind and detail.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(),                                                                                 \
                 okResult.has_value() ? ""                                                                             \
                                      : qPrintable(QString::fromLatin1(lamp::name(okResult.error().kind)) + u": "      \
                                                   + okResult.error().detail));                                        \
    } while (false)
