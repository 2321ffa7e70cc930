// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace mars {

/** What a word says about the number or name that follows it, in the languages our customers write. */
enum class Cue {
    None,
    Order,    ///< "order", "Bestellung", "ऑर्डर"
    Tracking, ///< "AWB", "tracking"
    Phone,    ///< "call", "mobile"
    Filler,   ///< "no", "number", "is": keeps the cue before it alive
    Money     ///< "Rs", "INR": the number is an amount
};

[[nodiscard]] Cue cueOf(QStringView word);

/** Words that belong to sentences and are no names: "where", "please", "कहाँ". */
[[nodiscard]] bool isProseWord(QStringView word);

/** True for the words, lower case and joined by one space, after which people write their name: "this is". */
[[nodiscard]] bool announcesName(QStringView words);
inline constexpr int longestNameAnnouncement = 3; ///< in words

} // namespace mars
