// SPDX-License-Identifier: Apache-2.0
#include "carriers/reading.h"

#include "carriers/checkdigit.h"

namespace mars {
namespace {

// What a piece of evidence weighs against the others. A shape of its own beats a check digit that one number
// in ten passes, and both beat the guess that a parcel from India went with an Indian carrier; the shop's own
// carriers outweigh any bare digits, but not another carrier's unmistakable prefix.
constexpr int weightOfSpecificity = 4;
constexpr int weightOfCheckDigit = 3;
constexpr int weightOfStrongCheckDigit = 5;
constexpr int weightOfOrder = 10;
constexpr int weightOfUse = 5;
constexpr int weightOfOrigin = 2;
constexpr int weightOfDestination = 1;

int weight(const Reading &reading)
{
    int sum = reading.match.format->specificity * weightOfSpecificity;
    if (reading.match.checkDigit == CheckDigit::Valid)
        sum += reading.isCheckStrong ? weightOfStrongCheckDigit : weightOfCheckDigit;
    if (reading.isOnOrder)
        sum += weightOfOrder;
    else if (reading.isInUse)
        sum += weightOfUse;
    if (reading.isOrigin)
        sum += weightOfOrigin;
    if (reading.isDestination)
        sum += weightOfDestination;
    return sum;
}

} // namespace

Reading readingOf(const FormatMatch &match, const RecognitionContext &context)
{
    constexpr int strong = 30;
    const CarrierDescription &carrier = *match.carrier;
    Reading reading;
    reading.match = match;
    reading.isCheckStrong = checkStrength(match.format->checkDigit) >= strong;
    reading.isOnOrder = carrier.code == context.carrierOnOrder;
    reading.isInUse = context.carriersInUse.contains(carrier.code);
    if (!carrier.country.isEmpty()) {
        reading.isOrigin = carrier.country == context.originCountry;
        reading.isDestination = carrier.country == context.destinationCountry;
    }
    return reading;
}

bool isNearMiss(const Reading &reading)
{
    return reading.match.checkDigit == CheckDigit::Invalid;
}

Confidence confidence(const Reading &reading)
{
    const int specificity = reading.match.format->specificity;
    const bool isChecked = reading.match.checkDigit == CheckDigit::Valid;
    if (reading.match.checkDigit == CheckDigit::Invalid)
        return Confidence::Possible;
    if (specificity >= 2 && isChecked)
        return Confidence::Certain;
    if (specificity >= 2 || (specificity == 1 && isChecked) || (reading.isOnOrder && isChecked))
        return Confidence::Likely;
    return Confidence::Possible;
}

bool isBetter(const Reading &a, const Reading &b)
{
    if (isNearMiss(a) != isNearMiss(b))
        return isNearMiss(b);
    if (weight(a) != weight(b))
        return weight(a) > weight(b);
    return a.match.carrier->code < b.match.carrier->code;
}

} // namespace mars
