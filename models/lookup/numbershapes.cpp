// SPDX-License-Identifier: Apache-2.0
#include "lookup/numbershapes.h"

#include "domain/lookupkeys.h"

#include <algorithm>

namespace mars {
namespace {

constexpr int hexIdLength = 32;
constexpr int longestOrderPrefix = 4;
constexpr int longestOrderDigits = 7;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsLikeIndianMobile(QStringView digits)
{
    return digits.front() >= u'6' && digits.front() <= u'9';
}

QString keyOf(TermKind kind, QStringView text)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return orderNumberKey(text);
    case TermKind::TrackingNumber:
        return trackingNumberKey(text);
    case TermKind::Phone:
        return phoneKey(text);
    case TermKind::Email:
        return emailKey(text);
    case TermKind::Name:
        break;
    }
    QStringList folded;
    for (const NameWord &word : nameWords(text))
        folded << word.folded;
    return folded.join(u' ');
}

} // namespace

LookupTerm lookupTerm(TermKind kind, QStringView text, bool isPrefix)
{
    return {kind, text.toString(), keyOf(kind, text), isPrefix};
}

TrackingEvidence trackingEvidence(const NumberRecogniser &recognise, QStringView number)
{
    const auto candidates = recognise(number);
    auto evidence = TrackingEvidence::None;
    for (const Candidate &candidate : candidates) {
        auto own = TrackingEvidence::Shape;
        if (candidate.checkDigit != CheckDigit::Invalid && candidate.confidence != Confidence::Possible)
            own = TrackingEvidence::Likely;
        else if (candidate.checkDigit == CheckDigit::Valid)
            own = TrackingEvidence::CheckDigit;
        evidence = std::max(evidence, own);
    }
    return evidence;
}

QString numberOnLabel(const NumberRecogniser &recognise, QStringView scanned)
{
    const auto candidates = recognise(scanned);
    if (candidates.isEmpty() || candidates.front().checkDigit == CheckDigit::Invalid)
        return {};
    const QString number = trackingNumberKey(candidates.front().number);
    return number == trackingNumberKey(scanned) ? QString() : number;
}

bool isWholePhone(QStringView digits)
{
    switch (digits.size()) {
    case 10:
        return startsLikeIndianMobile(digits);
    case 11:
        return digits.startsWith(u'0') && startsLikeIndianMobile(digits.sliced(1));
    case 12:
        return digits.startsWith(u"91") && startsLikeIndianMobile(digits.sliced(2));
    case 14:
        return digits.startsWith(u"0091") && startsLikeIndianMobile(digits.sliced(4));
    default:
        return false;
    }
}

bool isOrderShape(QStringView key)
{
    const auto firstDigit = std::find_if(key.begin(), key.end(), isDigit);
    const auto letters = firstDigit - key.begin();
    const auto digits = key.end() - firstDigit;
    return letters >= 1 && letters <= longestOrderPrefix && digits >= 1 && digits <= longestOrderDigits &&
           std::all_of(firstDigit, key.end(), isDigit);
}

bool isHexId(QStringView key)
{
    return key.size() == hexIdLength && std::all_of(key.begin(), key.end(), [](QChar c) {
               return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

} // namespace mars
