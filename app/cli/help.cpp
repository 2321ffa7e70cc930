// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "cli/columns.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

struct Entry
{
    QString term;
    QString meaning;
};

void printList(Output &output, const QString &title, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, columnsOf(entry.term));
    output.line();
    output.line(title, Output::Ink::Strong);
    for (const Entry &entry : entries)
        output.line(u"  "_s + padded(entry.term, width + 2) + entry.meaning);
}

QString usage(const Command &command, const QStringList &path)
{
    QString text = path.join(u' ');
    if (!command.commands.isEmpty()) {
        const QString below = QCoreApplication::translate("Help", "COMMAND");
        text += (command.run || path.size() == 1 ? u" [%1]"_s : u" %1"_s).arg(below);
    }
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    for (const Option &option : command.options) {
        const QString value = option.valueName.isEmpty() ? QString() : u' ' + option.valueName;
        text += u" [--%1%2]"_s.arg(option.name, value);
    }
    return text;
}

} // namespace

void printHelp(Output &output, const Command &command, const QStringList &path)
{
    output.line({{QCoreApplication::translate("Help", "Usage:") + u' ', Output::Ink::Strong},
                 {usage(command, path)}});
    output.line();
    output.line(command.summary);
    if (!command.details.isEmpty()) {
        output.line();
        for (const QString &line : command.details.split(u'\n'))
            output.line(line);
    }

    QList<Entry> commands;
    for (const Command &below : command.commands)
        commands.append({below.name, below.summary});
    printList(output, QCoreApplication::translate("Help", "Commands"), commands);

    QList<Entry> options;
    for (const Option &option : command.options + commonOptions()) {
        const QString value = option.valueName.isEmpty() ? QString() : u' ' + option.valueName;
        options.append({u"--"_s + option.name + value, option.description});
    }
    printList(output, QCoreApplication::translate("Help", "Options"), options);
}

} // namespace mars::cli
