// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/recognition.h"

#include <optional>

namespace mars {

/** A number read as one format of one carrier. */
struct FormatMatch
{
    const CarrierDescription *carrier = nullptr;
    const NumberFormat *format = nullptr;
    CheckDigit checkDigit = CheckDigit::None;
    QString expected; ///< for Invalid: the number with the character that would fit
    QChar expectedCharacter;
    QString number;  ///< the carrier's number within the label
    QString prefix;  ///< the fixed beginning that gave the carrier away; empty if the format has none
    QString country; ///< the country suffix of international mail
};

/** Reads a writtenNumber() as this format; nothing if the shape does not fit the whole of it. */
[[nodiscard]] std::optional<FormatMatch> matchFormat(const CarrierDescription &carrier,
                                                     const NumberFormat &format, const QString &number);

} // namespace mars
