// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>

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

static QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(textFamilies());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    // Full hinting snaps Inter's weights together at these sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// Each font once: a new one is looked for among the computer's fonts with its first text.
static QHash<std::pair<int, int>, QFont> knownFonts;

static void forgetFonts()
{
    knownFonts.clear();
}

static void beginForgettingFonts()
{
    qAddPostRoutine(forgetFonts);
}
Q_COREAPP_STARTUP_FUNCTION(beginForgettingFonts)

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    const std::pair<int, int> key(pixels(*this, size), weight);
    auto known = knownFonts.constFind(key);
    if (known == knownFonts.cend())
        known = knownFonts.insert(key, textFont(key.first, weight));
    return *known;
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
