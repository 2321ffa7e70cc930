// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "domain/error.h"

#include <QCoreApplication>

namespace mars::cli {

/** Says what of a command line was not understood, and what would be. path is how far it was. */
class UsageError
{
    Q_DECLARE_TR_FUNCTIONS(UsageError)
public:
    static Error unknownOption(const QString &name, const QStringList &known, const QStringList &path);
    static Error unknownCommand(const QString &word, const QStringList &known, const QStringList &path);
    static Error commandMissing(const QStringList &known, const QStringList &path);
    static Error valueMissing(const QString &option, const QStringList &path);
    static Error valueTooMuch(const QString &option, const QStringList &path);
    static Error tooFewArguments(const Command &command, const QStringList &path);
    static Error tooManyArguments(const QStringList &path);

private:
    static Error make(const QString &sentence, const QString &nextStep);
    static QString helpHint(const QStringList &path);
    static QString suggestion(const QString &near, const QStringList &path);
};

} // namespace mars::cli
