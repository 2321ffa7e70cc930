// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language.h"
#include "window/desktopscheme.h"

namespace mars {

namespace ui {
class Preferences;
}

/** Keeps language, colours and text size as the preferences and the desktop say, from the start and at every
 * change. */
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(ui::Preferences *preferences, QObject *parent = nullptr);

private:
    void apply();

    ui::Preferences *m_preferences;
    Language m_language;
    DesktopScheme m_desktop;
    bool m_applied = false;
};

} // namespace mars
