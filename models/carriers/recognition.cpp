// SPDX-License-Identifier: Apache-2.0
#include "carriers/recognition.h"

#include "carriers/candidateevidence.h"
#include "carriers/formatmatch.h"
#include "carriers/reading.h"
#include "carriers/trackinglink.h"
#include "carriers/writtennumber.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostCandidates = 5;

/** The best way each carrier can read the number; carriers that cannot are left out. */
QList<Reading> readings(const CarrierCatalogue &catalogue, const QString &number,
                        const RecognitionContext &context)
{
    QList<Reading> all;
    for (const CarrierDescription &carrier : catalogue.carriers()) {
        std::optional<Reading> best;
        for (const NumberFormat &format : carrier.formats) {
            if (const auto match = matchFormat(carrier, format, number)) {
                const Reading reading = readingOf(*match, context);
                if (!best || isBetter(reading, *best))
                    best = reading;
            }
        }
        if (best)
            all.append(*best);
    }
    return all;
}

/** Takes out what only makes the list longer. */
class Sieve
{
public:
    explicit Sieve(const QList<Reading> &readings)
    {
        for (const Reading &reading : readings) {
            m_anyOperator = m_anyOperator || isOperator(reading);
            if (isNearMiss(reading))
                continue;
            const bool isProvisional = reading.match.format->provisional;
            m_anyChecked = m_anyChecked || reading.match.checkDigit == CheckDigit::Valid;
            m_anyLikely = m_anyLikely || confidence(reading) != Confidence::Possible;
            m_anySolid = m_anySolid || !isProvisional;
            m_anyNear = m_anyNear || (reading.isOrigin && !isProvisional) || isOurs(reading);
        }
    }

    [[nodiscard]] bool keeps(const Reading &reading) const
    {
        const NumberFormat &format = *reading.match.format;
        if (isOurs(reading))
            return true;
        if (format.provisional && m_anySolid)
            return false;
        if (!reading.match.country.isEmpty() && m_anyOperator && !isOperator(reading))
            return false; // the S10 format itself, where its country's operator is in the catalogue
        if (m_anyChecked || m_anyLikely) {
            const bool isBare = format.specificity == 0 && reading.match.checkDigit == CheckDigit::None;
            return !isNearMiss(reading) && (!isBare || (reading.isOrigin && !m_anyLikely));
        }
        return !isNearMiss(reading) || format.specificity > 0 || reading.isOrigin || !m_anyNear;
    }

private:
    static bool isOurs(const Reading &reading) { return reading.isOnOrder || reading.isInUse; }
    static bool isOperator(const Reading &reading)
    {
        return !reading.match.country.isEmpty() && !reading.match.carrier->country.isEmpty();
    }

    bool m_anyOperator = false;
    // of those that are no near misses:
    bool m_anyChecked = false; ///< by its check digit
    bool m_anyLikely = false;
    bool m_anySolid = false; ///< not provisional
    bool m_anyNear = false;  ///< one of ours, or at home where the parcel starts
};

Candidate candidateOf(const Reading &reading)
{
    const FormatMatch &match = reading.match;
    Candidate candidate;
    candidate.carrier = match.carrier->code;
    candidate.name = match.carrier->name;
    candidate.product = match.format->product;
    candidate.format = match.format->id;
    candidate.number = match.number;
    candidate.checkDigit = match.checkDigit;
    candidate.expected = match.expected;
    candidate.confidence = confidence(reading);
    candidate.evidence = evidenceOf(reading);
    const TrackingLink link = trackingLink(*match.carrier, match.number);
    if (link.kind == LinkKind::Deep)
        candidate.url = link.url;
    return candidate;
}

} // namespace

QList<Candidate> recogniseNumber(const CarrierCatalogue &catalogue, QStringView number,
                                 const RecognitionContext &context)
{
    const QString written = writtenNumber(number);
    if (written.isEmpty())
        return {};
    QList<Reading> all = readings(catalogue, written, context);
    const Sieve sieve(all);
    all.removeIf([&](const Reading &reading) { return !sieve.keeps(reading); });
    std::stable_sort(all.begin(), all.end(), isBetter);

    QList<Candidate> candidates;
    for (const Reading &reading : all.first(std::min(all.size(), mostCandidates)))
        candidates.append(candidateOf(reading));
    // Two carriers cannot both be certain: then a person has to choose.
    if (candidates.size() > 1 && candidates.at(1).confidence == Confidence::Certain) {
        for (Candidate &candidate : candidates)
            candidate.confidence = std::max(candidate.confidence, Confidence::Likely);
    }
    return candidates;
}

QString toName(CheckDigit value)
{
    switch (value) {
    case CheckDigit::Valid:
        return u"valid"_s;
    case CheckDigit::Invalid:
        return u"invalid"_s;
    case CheckDigit::None:
        return u"none"_s;
    }
    return {};
}

QString toName(Confidence value)
{
    switch (value) {
    case Confidence::Certain:
        return u"certain"_s;
    case Confidence::Likely:
        return u"likely"_s;
    case Confidence::Possible:
        return u"possible"_s;
    }
    return {};
}

} // namespace mars
