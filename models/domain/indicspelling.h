// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QString>

namespace mars {

/** How an Indian script treats the vowel that every consonant carries unwritten (the schwa). */
enum class IndicScript {
    DropsSchwa, ///< Devanagari, Bengali, Gurmukhi, Gujarati: मेहता is said "mehta", राम "ram"
    KeepsSchwa  ///< Tamil, Telugu, Kannada, Malayalam, Odia, Sinhala
};

/** Of the first Indian letter in the word, if there is one. */
[[nodiscard]] std::optional<IndicScript> indicScript(const QString &word);

/** सिंह is said and spelled "singh", though its letters are s-i-n-h. */
[[nodiscard]] QString singhAsSpoken(QString word);

/**
 * From ICU's transliteration (ISO 15919: "śarmā", "mēhatā", "cauhāna") to the spelling that people use
 * ("sharma", "mehta", "chauhan"): ś and ṣ become sh, c becomes ch, r̥ ri, jñ gy, and the schwa falls silent.
 */
[[nodiscard]] QString spelledFromIso15919(const QString &iso, IndicScript script);

} // namespace mars
