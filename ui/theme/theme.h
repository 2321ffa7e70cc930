// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"

#include <array>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace mars::ui {

struct StatusColours
{
    QColor foreground;
    QColor background;
    QColor solid; ///< bars and dots
};

/** The sizes of the type scale in px at 100 %, before the user's scale and the extra pixel for Hindi's 11
 * and 12. */
enum class TextSize {
    Hint = 11,
    Meta = 12,
    Body = 13,
    Letter = 14,
    Title = 15,
    Answer = 16,
    Page = 20,
    Counter = 24
};

/** Every colour, font and measure of the window. Read it in paintEvent; it never changes in between. */
struct Theme
{
    bool dark = false;
    double scale = 1.0; ///< the user's text size, 0.9 … 1.5
    QString language = QStringLiteral("en");

    QColor window, panel, surface, raised, hover, selection;
    QColor border, hairline, track, buttonEdge, inputBorder;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, onAccent, link, focus;

    [[nodiscard]] const StatusColours &status(Family family) const;
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont monospace(TextSize size) const;
    [[nodiscard]] int rowHeight() const; ///< max(36, line + 16)
    [[nodiscard]] QPalette palette() const;

    std::array<StatusColours, 7> statusColours; ///< indexed by Family
};

[[nodiscard]] Theme makeTheme(bool dark, double scale, const QString &language);

/** The theme in force; one for the program. Setting it repaints all windows. Window thread only. */
[[nodiscard]] const Theme &theme();
void setTheme(const Theme &theme);

} // namespace mars::ui
