// SPDX-License-Identifier: Apache-2.0
#include "window/display.h"

#include "cli/output.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
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

/** Qt's plugin for Wayland comes in a package of its own; without it the best compositor is of no use. */
bool speaksWayland()
{
    QStringList folders{qEnvironmentVariable("QT_QPA_PLATFORM_PLUGIN_PATH")};
    for (const QString &folder : QCoreApplication::libraryPaths())
        folders << folder + u"/platforms"_s;
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString &folder) {
        return !folder.isEmpty() && !QDir(folder).entryList({u"libqwayland*.so"_s}).isEmpty();
    });
}

/** What the person asks Qt for, "wayland;xcb" or the like; all kinds of screens where nothing is asked for.
 */
QStringList wantedPlatforms()
{
    const QString wanted = qEnvironmentVariable("QT_QPA_PLATFORM");
    return wanted.isEmpty() ? QStringList{u"wayland"_s, u"xcb"_s} : wanted.split(u';', Qt::SkipEmptyParts);
}

} // namespace

Display findDisplay()
{
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET")) // is used up by trying it
        return Display::Usable;
    Display found = Display::Missing;
    for (const QString &platform : wantedPlatforms()) {
        const bool isWayland = platform.startsWith(u"wayland"_s);
        if (!isWayland && !platform.startsWith(u"xcb"_s))
            return Display::Usable; // needs no screen, or one of its own
        if (qEnvironmentVariableIsEmpty(isWayland ? "WAYLAND_DISPLAY" : "DISPLAY"))
            continue;
        if (isWayland ? speaksWayland() && answersWayland() : answersX())
            return Display::Usable;
        found = Display::Silent;
    }
    return found;
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
