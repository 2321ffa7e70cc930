// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace mars {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype fewestDigits = 3;
/** No number on earth is longer than 15 digits; the rest leaves room for an exit code and an extension. */
constexpr qsizetype mostDigits = 32;
constexpr qsizetype longestText = 128;

QString asciiDigits(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/** A whole number. The tail of one ("00417" would read as a call to Switzerland) is none. */
std::optional<PhoneNumber> wholeNumber(QStringView phone, const QString &defaultCountry)
{
    if (phone.size() > longestText)
        return std::nullopt;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto outcome = util.Parse(phone.toString().toStdString(), defaultCountry.toStdString(), &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return std::nullopt;
    return number;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

QString phoneKey(QStringView phone, const QString &defaultCountry)
{
    const QString digits = asciiDigits(phone.right(longestText));
    if (digits.size() < fewestDigits)
        return {};

    if (const auto number = wholeNumber(phone, defaultCountry)) {
        std::string national;
        PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(*number, &national);
        return reversed(QString::fromStdString(national));
    }
    return reversed(digits.right(mostDigits));
}

QString phoneText(QStringView phone, const QString &defaultCountry)
{
    const auto number = wholeNumber(phone, defaultCountry);
    if (!number)
        return phone.toString();
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace mars
