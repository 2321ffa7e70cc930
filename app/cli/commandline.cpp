// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/usageerror.h"

#include <algorithm>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

QList<Option> allOptions(const Command &command)
{
    QList<Option> options = command.options;
    for (const Command &below : command.commands)
        options += allOptions(below);
    return options;
}

template<typename T>
QStringList names(const QList<T> &named)
{
    QStringList names;
    for (const T &each : named)
        names << each.name;
    names.removeDuplicates();
    return names;
}

/** The parser knows every option given, yet refuses: a value is missing at the end or given to a switch. */
Error wrongValue(const QStringList &arguments, const QList<Option> &options, const QStringList &path)
{
    for (const Option &option : options) {
        const QString withValue = u"--%1="_s.arg(option.name);
        const bool given = std::any_of(arguments.cbegin(), arguments.cend(),
                                       [&](const QString &word) { return word.startsWith(withValue); });
        if (given && option.valueName.isEmpty())
            return UsageError::valueTooMuch(option.name, path);
    }
    return UsageError::valueMissing(arguments.isEmpty() ? QString() : arguments.last().mid(2), path);
}

/** Follows the words down the tree as far as they are commands; takes them away. False at an unknown one. */
bool descend(CommandLine &line, QStringList &words)
{
    while (!line.command.commands.isEmpty() && !words.isEmpty()) {
        const QList<Command> commands = line.command.commands;
        const auto found = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &command) {
            return command.name == words.first();
        });
        if (found == commands.cend()) {
            line.error = UsageError::unknownCommand(words.first(), names(commands), line.path);
            return false;
        }
        line.path << words.takeFirst();
        line.command = *found;
    }
    return true;
}

/** Hands the options over, unless one belongs to another command. */
bool takeOptions(CommandLine &line, const QCommandLineParser &parser, const QStringList &all)
{
    const QStringList known = names(line.command.options + commonOptions());
    for (const QString &name : all) {
        if (!parser.isSet(name))
            continue;
        if (!known.contains(name)) {
            line.error = UsageError::unknownOption(name, known, line.path);
            return false;
        }
        line.invocation.switches << name;
        line.invocation.values.insert(name, parser.value(name));
    }
    return true;
}

void decide(CommandLine &line)
{
    const qsizetype given = line.invocation.arguments.size();
    if (line.invocation.switches.contains(u"help"_s))
        line.wish = CommandLine::Wish::Help;
    else if (line.invocation.switches.contains(u"version"_s))
        line.wish = CommandLine::Wish::Version;
    else if (line.path.size() == 1)
        line.wish = CommandLine::Wish::Window;
    else if (!line.command.run)
        line.error = UsageError::commandMissing(names(line.command.commands), line.path);
    else if (given < line.command.leastArguments)
        line.error = UsageError::tooFewArguments(line.command, line.path);
    else if (given > line.command.mostArguments)
        line.error = UsageError::tooManyArguments(line.path);
    else
        line.wish = CommandLine::Wish::Run;
}

} // namespace

CommandLine understand(const Command &program, const QStringList &arguments)
{
    CommandLine line;
    line.command = program;
    line.path = {program.name};

    const QList<Option> options = allOptions(program) + commonOptions();
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QSet<QString> added;
    for (const Option &option : options) {
        if (added.contains(option.name))
            continue;
        QStringList forms{option.name};
        if (!option.letter.isEmpty())
            forms << option.letter;
        parser.addOption(QCommandLineOption(forms, option.description, option.valueName));
        added << option.name;
    }
    const bool understood = parser.parse(QStringList(program.name) + arguments);

    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        line.error = UsageError::unknownOption(unknown.first(), names(options), line.path);
        return line;
    }
    if (!understood) {
        line.error = wrongValue(arguments, options, line.path);
        return line;
    }
    QStringList words = parser.positionalArguments();
    if (!descend(line, words) || !takeOptions(line, parser, names(options)))
        return line;
    line.invocation.arguments = words;
    decide(line);
    return line;
}

} // namespace mars::cli
