// SPDX-License-Identifier: Apache-2.0
#include "window/display.h"

#include "cli/output.h"

#include <QCoreApplication>

namespace mars {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void sayThatThereIsNoDisplay()
{
    cli::Output().note(QCoreApplication::translate(
        "Display", "There is no display here, so the window cannot open. Ask in the terminal instead: "
                   "mars-console track MO-204871"));
}

} // namespace mars
