// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/output.h"
#include "language.h"
#include "surroundings.h"
#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

int carryOut(CommandLine &line, Output &output)
{
    switch (line.wish) {
    case CommandLine::Wish::Nonsense:
    case CommandLine::Wish::Window:
        output.problem(line.error);
        return WrongUsage;
    case CommandLine::Wish::Help:
        printHelp(output, line.command, line.path);
        return Success;
    case CommandLine::Wish::Version:
        output.line(u"mars-console "_s + QCoreApplication::applicationVersion());
        return Success;
    case CommandLine::Wish::Run:
        line.invocation.output = &output;
        return line.command.run(line.invocation);
    }
    return WrongUsage;
}

} // namespace

bool asksForWindow(const QStringList &arguments)
{
    return understand(program(), arguments).wish == CommandLine::Wish::Window;
}

int runConsole(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    // Standard error belongs to our own sentences; QT_LOGGING_RULES brings the libraries' back.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Language language;
    language.use(ui::Preferences(&settings).language());

    Output output;
    CommandLine line = understand(program(), QCoreApplication::arguments().mid(1));
    const int code = carryOut(line, output);
    if (output.finish())
        return code;
    output.note(QCoreApplication::translate("Console",
                                            "The answer could not be written completely. Check "
                                            "where the output goes and whether there is room left."));
    return std::max<int>(code, NotFound);
}

} // namespace mars::cli
