// SPDX-License-Identifier: Apache-2.0
#include "carriers/checkdigit.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QJsonArray>

namespace mars {
namespace {

using namespace Qt::StringLiterals;

int valueOf(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= u'0' && unit <= u'9' ? unit - u'0' : -1;
}

QChar digit(int value)
{
    return QChar(u'0' + value);
}

/** What is missing to the next multiple of ten. */
QChar toNextTen(int sum)
{
    return digit((10 - sum % 10) % 10);
}

bool isAllDigits(QStringView serial)
{
    return std::all_of(serial.begin(), serial.end(), [](QChar c) { return valueOf(c) >= 0; });
}

QChar mod10(QStringView serial, const QJsonObject &parameters)
{
    const int evens = parameters["evens"_L1].toInt(1);
    const int odds = parameters["odds"_L1].toInt(1);
    const bool reverse = parameters["reverse"_L1].toBool();
    int sum = 0;
    for (qsizetype i = 0; i < serial.size(); ++i) {
        const QChar c = serial.at(reverse ? serial.size() - 1 - i : i);
        const int value = valueOf(c) >= 0 ? valueOf(c) : (c.unicode() - 3) % 10; // letters as UPS counts them
        sum += value * (i % 2 == 0 ? evens : odds);
    }
    return toNextTen(sum);
}

QChar mod7(QStringView serial, const QJsonObject &)
{
    if (!isAllDigits(serial))
        return {};
    int remainder = 0;
    for (const QChar c : serial)
        remainder = (remainder * 10 + valueOf(c)) % 7;
    return digit(remainder);
}

QChar sumProduct(QStringView serial, const QJsonObject &parameters)
{
    const QJsonArray weights = parameters["weights"_L1].toArray();
    if (!isAllDigits(serial) || weights.size() < serial.size())
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < serial.size(); ++i)
        sum += valueOf(serial.at(i)) * weights.at(i).toInt();
    return digit(sum % 11 % 10);
}

QChar luhn(QStringView serial, const QJsonObject &)
{
    if (!isAllDigits(serial))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < serial.size(); ++i) {
        const int doubled = valueOf(serial.at(serial.size() - 1 - i)) * (i % 2 == 0 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return toNextTen(sum);
}

QChar s10(QStringView serial, const QJsonObject &)
{
    constexpr std::array<int, 8> weights{8, 6, 4, 2, 3, 5, 9, 7};
    if (!isAllDigits(serial) || serial.size() != qsizetype(weights.size()))
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += valueOf(serial.at(qsizetype(i))) * weights.at(i);
    const int remainder = sum % 11;
    return digit(remainder == 0 ? 5 : remainder == 1 ? 0 : 11 - remainder);
}

/** ISO 7064 mod 37,36. */
QChar mod37_36(QStringView serial, const QJsonObject &)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    int remainder = 36;
    for (const QChar c : serial) {
        const auto value = alphabet.indexOf(c);
        if (value < 0)
            return {};
        remainder += int(value);
        if (remainder > 36)
            remainder -= 36;
        remainder *= 2;
        if (remainder > 36)
            remainder -= 37;
    }
    return alphabet.at((37 - remainder) % 36);
}

struct Algorithm
{
    QStringView name;
    QChar (*compute)(QStringView serial, const QJsonObject &parameters);
    int strength;
    QStringView parameters; ///< names it knows beside "prepend", between spaces
};

constexpr std::array algorithms{
    Algorithm{u"mod10", mod10, 10, u" evens odds reverse "},
    Algorithm{u"mod7", mod7, 7, u""},
    Algorithm{u"sumProduct", sumProduct, 10, u" weights "},
    Algorithm{u"luhn", luhn, 10, u""},
    Algorithm{u"s10", s10, 10, u""},
    Algorithm{u"mod37_36", mod37_36, 36, u""},
};

const Algorithm *find(QStringView name)
{
    const auto found = std::find_if(algorithms.begin(), algorithms.end(),
                                    [&](const Algorithm &a) { return a.name == name; });
    return found == algorithms.end() ? nullptr : &*found;
}

bool isNumberList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isDouble(); });
}

} // namespace

bool isCheckAlgorithm(QStringView algorithm)
{
    return find(algorithm) != nullptr;
}

QString parameterProblem(QStringView algorithm, const QJsonObject &parameters)
{
    const Algorithm *known = find(algorithm);
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QString key = it.key();
        if (key != "prepend"_L1 && !known->parameters.contains(u' ' + key + u' '))
            return QCoreApplication::translate("CarrierFile", "%1 has no parameter “%2”").arg(algorithm, key);
        const bool fits = key == "prepend"_L1   ? it->isString()
                          : key == "reverse"_L1 ? it->isBool()
                          : key == "weights"_L1 ? isNumberList(*it)
                                                : it->isDouble();
        if (!fits)
            return QCoreApplication::translate("CarrierFile",
                                               "the parameter “%1” has a value of the wrong kind")
                .arg(key);
    }
    if (algorithm == u"sumProduct" && !parameters.contains("weights"_L1))
        return QCoreApplication::translate("CarrierFile", "sumProduct needs the parameter “weights”");
    return {};
}

QChar checkCharacter(QStringView algorithm, const QJsonObject &parameters, QStringView serial)
{
    const Algorithm *known = find(algorithm);
    if (!known)
        return {};
    const QString lead = parameters["prepend"_L1].toString();
    if (lead.isEmpty() || serial.startsWith(lead))
        return known->compute(serial, parameters);
    return known->compute(QString(lead).append(serial), parameters);
}

int checkStrength(QStringView algorithm)
{
    const Algorithm *known = find(algorithm);
    return known ? known->strength : 1;
}

} // namespace mars
