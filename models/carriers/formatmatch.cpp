// SPDX-License-Identifier: Apache-2.0
#include "carriers/formatmatch.h"

#include "carriers/checkdigit.h"

namespace mars {
namespace {

using namespace Qt::StringLiterals;

void examineCheckDigit(FormatMatch &match, const QRegularExpressionMatch &found)
{
    const QString check = u"check"_s;
    match.expectedCharacter = checkCharacter(match.format->checkDigit, match.format->checkDigitParameters,
                                             found.capturedView(u"serial"_s));
    if (found.capturedView(check) == match.expectedCharacter) {
        match.checkDigit = CheckDigit::Valid;
        return;
    }
    match.checkDigit = CheckDigit::Invalid;
    if (match.expectedCharacter.isNull())
        return;
    match.expected = found.captured();
    match.expected.replace(found.capturedStart(check), 1, match.expectedCharacter);
}

} // namespace

std::optional<FormatMatch> matchFormat(const CarrierDescription &carrier, const NumberFormat &format,
                                       const QString &number)
{
    // Hyphens count only where the carrier prints them: the number is tried as written, then without.
    QRegularExpressionMatch found = format.pattern.match(number);
    if (!found.hasMatch() && number.contains(u'-'))
        found = format.pattern.match(QString(number).remove(u'-'));
    if (!found.hasMatch())
        return std::nullopt;

    const auto group = [&](const QString &name) {
        return format.groups.contains(name) ? found.captured(name) : QString();
    };
    FormatMatch match;
    match.carrier = &carrier;
    match.format = &format;
    match.number = group(u"number"_s);
    if (match.number.isEmpty())
        match.number = found.captured();
    match.prefix = group(u"prefix"_s);
    match.country = group(u"country"_s);
    if (!format.checkDigit.isEmpty())
        examineCheckDigit(match, found);
    return match;
}

} // namespace mars
