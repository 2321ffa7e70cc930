// SPDX-License-Identifier: Apache-2.0
#include "carriers/candidateevidence.h"

#include <QCoreApplication>

namespace mars {
namespace {

class Evidence
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString shapeEvidence(const FormatMatch &match)
{
    if (!match.prefix.isEmpty())
        return Evidence::tr("It starts with %1.").arg(match.prefix);
    if (!match.country.isEmpty())
        return Evidence::tr("It has the form of international mail from the country %1.").arg(match.country);
    if (match.format->specificity == 0)
        return Evidence::tr("The length fits, as it does for other carriers.");
    return Evidence::tr("The length and the place of the letters fit.");
}

QString checkEvidence(const FormatMatch &match)
{
    switch (match.checkDigit) {
    case CheckDigit::Valid:
        return Evidence::tr("The check digit fits.");
    case CheckDigit::Invalid:
        return match.expectedCharacter.isNull()
                   ? Evidence::tr("The check digit does not fit.")
                   : Evidence::tr("The check digit should be %1.").arg(match.expectedCharacter);
    case CheckDigit::None:
        break;
    }
    return {};
}

} // namespace

QStringList evidenceOf(const Reading &reading)
{
    const FormatMatch &match = reading.match;
    QStringList evidence;
    if (reading.isOnOrder)
        evidence.append(Evidence::tr("The order names this carrier."));
    evidence.append(shapeEvidence(match));
    if (match.checkDigit != CheckDigit::None)
        evidence.append(checkEvidence(match));
    if (reading.isInUse)
        evidence.append(Evidence::tr("The shop ships with this carrier."));
    if (reading.isOrigin)
        evidence.append(Evidence::tr("The carrier is at home where the parcel starts."));
    if (reading.isDestination)
        evidence.append(Evidence::tr("The carrier is at home where the parcel goes."));
    if (match.format->provisional)
        evidence.append(Evidence::tr("This form of number is not confirmed by the carrier."));
    return evidence;
}

} // namespace mars
