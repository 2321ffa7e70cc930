// SPDX-License-Identifier: Apache-2.0
#include "window/runwindow.h"

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "ui/settings/preferences.h"
#include "window/appearance.h"
#include "window/display.h"
#include "window/singleinstance.h"
#include "window/windowprogram.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

int refuseWithoutDisplay(Display display, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    Language language;
    language.use({});
    sayThatThereIsNoDisplay(display);
    return cli::WrongUsage;
}

void dress(QApplication &application)
{
    application.setApplicationDisplayName(u"Mars Order Tracking"_s);
    application.setDesktopFileName(u"in.marscosmetics.OrderTracking"_s);
    application.setWindowIcon(
        QIcon::fromTheme(u"in.marscosmetics.OrderTracking"_s, QIcon(u":/icons/mars.svg"_s)));
    QApplication::setStyle(u"Fusion"_s);
    // Until the window is there, closing a message must not end the program.
    application.setQuitOnLastWindowClosed(false);
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (const Display display = findDisplay(); display != Display::Usable)
        return refuseWithoutDisplay(display, argc, argv);

    QApplication application(argc, argv);
    nameApplication();
    dress(application);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    ui::Preferences preferences(&settings);
    const Appearance appearance(&preferences);

    const cli::CommandLine line = cli::understand(cli::program(), QCoreApplication::arguments().mid(1));
    const Result<DatabaseLocation> location = chooseDatabase(line.invocation.database());
    if (!location) {
        cli::Output().problem(location.error());
        return cli::WrongUsage;
    }

    SingleInstance instance(location->text());
    if (!instance.takePlace()) {
        if (instance.callFirst())
            return cli::Success;
        cli::Output().note(firstDoesNotAnswer());
        return cli::NotFound;
    }

    WindowProgram program(*location, isDatabaseNamed(line.invocation.database()), &preferences);
    QObject::connect(&instance, &SingleInstance::called, &program, &WindowProgram::bringToFront);
    program.start();
    const int code = QApplication::exec();
    instance.leavePlace(); // the database may take a while to finish what it was asked last
    return code;
}

} // namespace mars
