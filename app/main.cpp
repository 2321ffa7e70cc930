// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"
#include "surroundings.h"
#include "window/runwindow.h"

int main(int argc, char **argv)
{
    mars::useUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    return mars::cli::asksForWindow(arguments) ? mars::runWindow(argc, argv)
                                               : mars::cli::runConsole(argc, argv);
}
