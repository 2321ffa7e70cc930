// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"

#include <QUrl>

namespace mars {

enum class CheckDigit { Valid, Invalid, None };
enum class Confidence { Certain, Likely, Possible };

struct Candidate
{
    QString carrier; ///< code
    QString name;
    QString product;
    QString format; ///< id of the NumberFormat
    QString number; ///< the carrier's number; shorter than what was scanned if that was a whole label
    CheckDigit checkDigit = CheckDigit::None;
    QString expected; ///< for Invalid: the number with the digit that would fit
    Confidence confidence = Confidence::Possible;
    QStringList evidence; ///< translated, one reason each
    QUrl url;             ///< tracking link of this number, empty if there is none
};

/** What else is known about the parcel; sharpens the ranking. */
struct RecognitionContext
{
    QString carrierOnOrder;
    QString originCountry = QStringLiteral("IN");
    QString destinationCountry;
    QStringList carriersInUse;
};

/**
 * Candidates, best first, one for each carrier and few at all. White space, case and the hyphens people write
 * do not count; anything longer than 64 characters is no tracking number. Bare digits are never more than
 * Possible unless the order names that carrier. A candidate whose check digit is Invalid is a near miss and
 * ranks behind all others; there are none where another carrier's check digit fits.
 */
[[nodiscard]] QList<Candidate> recogniseNumber(const CarrierCatalogue &catalogue, QStringView number,
                                               const RecognitionContext &context = {});

[[nodiscard]] QString toName(CheckDigit value); ///< "valid"
[[nodiscard]] QString toName(Confidence value); ///< "likely"

} // namespace mars
