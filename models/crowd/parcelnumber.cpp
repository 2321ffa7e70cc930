// SPDX-License-Identifier: Apache-2.0
#include "crowd/parcelnumber.h"

#include "carriers/checkdigit.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString withCheck(QStringView algorithm, const QString &serial)
{
    return serial + checkCharacter(algorithm, {}, serial);
}

QString oneOf(Draw &draw, const QString &letters)
{
    return letters.at(draw.below(letters.size()));
}

} // namespace

QString drawParcelNumber(Draw &draw, const QString &carrierCode)
{
    if (carrierCode == u"bluedart")
        return withCheck(u"mod7", oneOf(draw, u"5678"_s) + draw.digits(9));
    if (carrierCode == u"india_post")
        return u'E' + oneOf(draw, u"EBU"_s) + withCheck(u"s10", draw.digits(8)) + u"IN"_s;
    if (carrierCode == u"delhivery")
        return u"149"_s + draw.digits(10);
    if (carrierCode == u"xpressbees")
        return u"14112"_s + draw.digits(10);
    if (carrierCode == u"dtdc")
        return oneOf(draw, u"BDMPZ"_s) + draw.digits(8);
    if (carrierCode == u"ekart")
        return u"FMP"_s + oneOf(draw, u"CP"_s) + draw.digits(10);
    if (carrierCode == u"shadowfax")
        return u"SF"_s + draw.digits(10);
    if (carrierCode == u"ecom_express")
        return oneOf(draw, u"23456789"_s) + draw.digits(9);
    if (carrierCode == u"professional")
        return oneOf(draw, u"BCDKMP"_s) + u"OM"_s + draw.digits(9);
    return u'3' + draw.digits(11);
}

} // namespace mars
