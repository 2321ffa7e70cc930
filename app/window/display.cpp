// SPDX-License-Identifier: Apache-2.0
#include "window/display.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** By the library that Qt's own plugin uses, so that keys of access and remote displays count the same. */
bool answersX()
{
    QLibrary xcb(u"xcb"_s, 1);
    const auto connect = reinterpret_cast<void *(*)(const char *, int *)>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<int (*)(void *)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return true;                              // not for us to say
    void *connection = connect(nullptr, nullptr); // never null; one that failed is to be let go, too
    const bool answers = hasError(connection) == 0;
    disconnect(connection);
    return answers;
}

bool answersWayland()
{
    QLibrary wayland(u"wayland-client"_s, 0);
    const auto connect = reinterpret_cast<void *(*)(const char *)>(wayland.resolve("wl_display_connect"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(wayland.resolve("wl_display_disconnect"));
    if (!connect || !disconnect)
        return true;
    void *display = connect(nullptr);
    if (display)
        disconnect(display);
    return display != nullptr;
}

} // namespace

Display findDisplay()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool isForScreens =
        platform.isEmpty() || platform.startsWith(u"xcb"_s) || platform.startsWith(u"wayland"_s);
    if (!isForScreens || qEnvironmentVariableIsSet("WAYLAND_SOCKET")) // a socket is used up by trying it
        return Display::Usable;
    const bool hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool hasWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!hasX && !hasWayland)
        return Display::Missing;
    return (hasWayland && answersWayland()) || (hasX && answersX()) ? Display::Usable : Display::Silent;
}

void sayThatThereIsNoDisplay(Display display)
{
    cli::Output().note(
        display == Display::Silent
            ? QCoreApplication::translate(
                  "Display", "The display does not answer, so the window cannot open. Ask in the "
                             "terminal instead: mars-console track MO-204871")
            : QCoreApplication::translate(
                  "Display",
                  "There is no display here, so the window cannot open. Ask in the terminal instead: "
                  "mars-console track MO-204871"));
}

} // namespace mars
