// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QDateTime>
#include <QStringView>

namespace mars {

/** What a text said, before it is put into a zone. */
struct TimeParts
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = -1; ///< -1 = no time of day
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offset; ///< seconds east of UTC

    [[nodiscard]] QDate date() const { return {year, month, day}; }
    [[nodiscard]] QTime time() const { return {hour, minute, second, millisecond}; }
};

/** Takes up to most digits, at least fewest, from the front of a text. */
[[nodiscard]] std::optional<int> takeDigits(QStringView &text, int fewest, int most);

/** Whether every letter of a pattern outside quotes means something; see TimeFormat for the letters. */
[[nodiscard]] bool isTimePattern(QStringView pattern);
/** The text read by such a pattern; nullopt where it is written otherwise or is no date. */
[[nodiscard]] std::optional<TimeParts> matchTimePattern(QStringView pattern, QStringView text);

} // namespace mars
