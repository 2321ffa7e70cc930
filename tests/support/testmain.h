// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/translated.h"

#include <QTest>

/** Runs one QtTest class under the given application class, in English. */
#define MARS_TEST_MAIN(Application, TestClass)                                                               \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        mars::test::useLanguage(QStringLiteral("en"));                                                       \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
