// SPDX-License-Identifier: Apache-2.0
#include "window/appearance.h"

#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

namespace mars {

Appearance::Appearance(ui::Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(preferences, &ui::Preferences::changed, this, &Appearance::apply);
    connect(&m_desktop, &DesktopScheme::changed, this, &Appearance::apply);
    apply();
}

void Appearance::apply()
{
    m_language.use(m_preferences->language());
    const ui::ColourScheme scheme = m_preferences->colourScheme();
    const bool dark =
        scheme == ui::ColourScheme::System ? m_desktop.isDark() : scheme == ui::ColourScheme::Dark;
    const double scale = m_preferences->textPercent() / 100.0;
    const ui::Theme &now = ui::theme();
    if (m_applied && now.dark == dark && qFuzzyCompare(now.scale, scale) &&
        now.language == m_language.current())
        return; // other preferences changed
    m_applied = true;
    ui::setTheme(ui::makeTheme(dark, scale, m_language.current()));
}

} // namespace mars
