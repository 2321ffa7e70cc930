// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>

namespace mars::ui {

// Inter has no Devanagari; the second family takes over glyph by glyph. Without Inter the system's own font
// keeps every measure, since all of them come from font metrics.
static QStringList textFamilies()
{
    static const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans Devanagari"), system};
}

static int pixels(const Theme &theme, TextSize size)
{
    int base = static_cast<int>(size);
    // Devanagari's headline and vowel signs fill in at the two small sizes.
    if (theme.language == u"hi" && size <= TextSize::Meta)
        ++base;
    return qRound(base * theme.scale);
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(textFamilies());
    font.setPixelSize(pixels(*this, size));
    font.setWeight(weight);
    // Full hinting snaps Inter's weights together at these sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::monospace(TextSize size) const
{
    static const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QFont font(family);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels(*this, size));
    return font;
}

int Theme::rowHeight() const
{
    return qMax(36, QFontMetrics(font(TextSize::Body)).height() + 16);
}

} // namespace mars::ui
