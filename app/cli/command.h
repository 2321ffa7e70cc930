// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace mars::cli {

class Output;

struct Option
{
    QString name;      ///< without dashes: "mapping"
    QString valueName; ///< "FILE"; empty = a switch
    QString description;
    QString letter = {}; ///< the short form, where there is one
};

/** What was asked for, already checked against the command's own options and number of arguments. */
struct Invocation
{
    QStringList arguments;
    QSet<QString> switches;
    QHash<QString, QString> values;
    Output *output = nullptr;

    [[nodiscard]] bool json() const { return switches.contains(QStringLiteral("json")); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const
    {
        const auto found = values.constFind(option);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] std::optional<QString> database() const { return value(QStringLiteral("database")); }
};

/** One command of the tree: either it has commands below it, or it runs. */
struct Command
{
    static constexpr int anyNumber = std::numeric_limits<int>::max();

    QString name;
    QString arguments = {}; ///< as help shows them: "WORDS…"
    QString summary;        ///< one line
    QString details = {};   ///< lines under it in help
    QList<Option> options = {};
    int leastArguments = 0;
    int mostArguments = 0;
    int (*run)(const Invocation &) = nullptr; ///< gives an ExitCode
    QList<Command> commands = {};
};

/** The tree of all commands, in the current language. */
[[nodiscard]] Command program();

/** Understood by every command. */
[[nodiscard]] QList<Option> commonOptions();

} // namespace mars::cli
