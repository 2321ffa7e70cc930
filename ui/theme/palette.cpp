// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

namespace mars::ui {

// Every value has been checked for contrast: text at least 4.5:1 on all six backgrounds, bars, dots and edges
// of fields at least 3:1. Change none without measuring again (tests/ui/shell/tst_theme.cpp does).

static void fillLight(Theme &theme)
{
    theme.window = 0xF5F6F8;
    theme.panel = 0xFAFBFC;
    theme.surface = 0xFFFFFF;
    theme.raised = 0xFFFFFF;
    theme.hover = 0xF0F2F5;
    theme.selection = 0xE9EEFC;
    theme.border = 0xDDE1E7;
    theme.hairline = 0xECEEF2;
    theme.track = 0xE6E9EE;
    theme.buttonEdge = 0xCDD3DC;
    theme.inputBorder = 0x7F8897;
    theme.text = 0x151A22;
    theme.text2 = 0x4B5565;
    theme.text3 = 0x626C7C;
    theme.disabled = 0x9BA4B2;
    theme.accent = 0x2F55D4;
    theme.accentHover = 0x2748B8;
    theme.onAccent = 0xFFFFFF;
    theme.link = 0x2A4CC0;
    theme.focus = 0x2F55D4;
    theme.statusColours = {{
        {0x4B5565, 0xECEEF2, 0x7A8494},
        {0x1D4FB4, 0xE3EDFC, 0x2F6BDB},
        {0x4C1D95, 0xEDE7FB, 0x6D3FC8},
        {0x0A6647, 0xDDF2E8, 0x12855C},
        {0x7E5200, 0xFCEFD2, 0xBA7300},
        {0xB1103C, 0xFCE4E8, 0xCF2148},
        {0xA0226B, 0xFAE3F2, 0xB93A86},
    }};
}

static void fillDark(Theme &theme)
{
    theme.window = 0x141619;
    theme.panel = 0x16191C;
    theme.surface = 0x1A1D21;
    theme.raised = 0x1F2328;
    theme.hover = 0x23272D;
    theme.selection = 0x222B48;
    theme.border = 0x2E333A;
    theme.hairline = 0x24282E;
    theme.track = 0x2E333A;
    theme.buttonEdge = 0x3A4049;
    theme.inputBorder = 0x6C7684;
    theme.text = 0xE9EBEE;
    theme.text2 = 0xB3BAC5;
    theme.text3 = 0x959EAB;
    theme.disabled = 0x656E7B;
    theme.accent = 0x4263E0;
    theme.accentHover = 0x3A58CC;
    theme.onAccent = 0xFFFFFF;
    theme.link = 0x9DB2FF;
    theme.focus = 0x8FA6FF;
    theme.statusColours = {{
        {0xC3C9D3, 0x2A2F36, 0x8791A0},
        {0x86B4FF, 0x1A2B49, 0x5B8FF0},
        {0xDCD2FF, 0x33285C, 0x9A7AF0},
        {0x7FDDB4, 0x14362A, 0x2FA97A},
        {0xF3C46B, 0x3B2C10, 0xDB9A2B},
        {0xFF8A96, 0x451B25, 0xF0647A},
        {0xEE86CC, 0x401C34, 0xCF62A6},
    }};
}

Theme makeTheme(bool dark, double scale, const QString &language)
{
    Theme theme;
    theme.dark = dark;
    theme.scale = qBound(0.9, scale, 1.5);
    theme.language = language;
    if (dark)
        fillDark(theme);
    else
        fillLight(theme);
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, disabled);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, surface);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, inputBorder);
    palette.setColor(QPalette::Shadow, buttonEdge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace mars::ui
