// SPDX-License-Identifier: Apache-2.0
#include "crowd/person.h"

#include "crowd/draw.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** Families spell the same name in many ways. */
QString respelled(Draw &draw, const QString &name)
{
    static const QList<std::pair<QString, QString>> spellings{
        {u"aa"_s, u"a"_s}, {u"ee"_s, u"i"_s}, {u"i"_s, u"ee"_s}, {u"oo"_s, u"u"_s},   {u"v"_s, u"w"_s},
        {u"w"_s, u"v"_s},  {u"sh"_s, u"s"_s}, {u"th"_s, u"t"_s}, {u"a"_s, u"aa"_s},   {u"y"_s, u"i"_s},
        {u"h"_s, {}},      {u"k"_s, u"q"_s},  {u"u"_s, u"oo"_s}, {u"ch"_s, u"chh"_s}, {u"d"_s, u"dh"_s},
        {u"n"_s, u"nn"_s}, {u"t"_s, u"th"_s}, {u"r"_s, u"rr"_s}};
    QString spelled = name;
    for (int change = 0; change < 2; ++change) {
        const auto &[from, to] = draw.of(spellings);
        const qsizetype at = spelled.indexOf(from, 1);
        if (at > 0)
            spelled.replace(at, from.size(), to);
    }
    return spelled;
}

/** A name that hardly anybody else has. */
QString rareName(Draw &draw)
{
    static const QStringList syllables{u"ba"_s,  u"cho"_s, u"da"_s, u"gi"_s, u"jha"_s, u"ka"_s,
                                       u"kem"_s, u"la"_s,  u"lu"_s, u"mo"_s, u"na"_s,  u"nya"_s,
                                       u"pe"_s,  u"ra"_s,  u"ro"_s, u"sa"_s, u"shu"_s, u"ta"_s,
                                       u"ti"_s,  u"va"_s,  u"vo"_s, u"ya"_s, u"zi"_s,  u"zo"_s};
    QString name;
    for (qint64 length = draw.between(2, 4); length > 0; --length)
        name += draw.of(syllables);
    name[0] = name.at(0).toUpper();
    return name;
}

QString drawWord(Draw &draw, const QStringList &common)
{
    if (draw.inPerMille(15))
        return rareName(draw);
    const QString name = draw.ofCommon(common);
    return draw.inPerMille(120) ? respelled(draw, name) : name;
}

QString drawName(Draw &draw, const Cast &cast, const QString &side)
{
    if (side != u"south" && draw.inPerMille(50))
        return draw.ofCommon(cast.devanagari);
    const Cast::Names names = cast.names.value(side);
    return drawWord(draw, names.given) + u' ' + drawWord(draw, names.family);
}

/** Multiplying by what has no divisor in common with the numbers there are gives each number once. */
QString phoneOf(qint64 number)
{
    constexpr qint64 phones = 1'000'000'000;
    const QString digits =
        u'9' + QString::number((number * 387'420'489 + 20'000'417) % phones).rightJustified(9, u'0');
    return u"+91 %1 %2"_s.arg(QStringView(digits).first(5), QStringView(digits).sliced(5));
}

QString mailOf(const QString &name, qint64 number)
{
    QString local;
    for (const QChar letter : name.toLower()) {
        if (letter >= u'a' && letter <= u'z')
            local += letter;
        else if (letter == u' ')
            local += u'.';
    }
    return (local.size() > 1 ? local : u"order"_s) + QString::number(number) + u"@example.com"_s;
}

} // namespace

Person drawPerson(const Cast &cast, quint64 seed, qint64 number)
{
    Draw draw(~seed, quint64(number)); // apart from what is drawn about orders
    Person person;
    person.city = draw.ofCommon(cast.cities);
    Customer &customer = person.customer;
    customer.name = drawName(draw, cast, person.city.side);
    customer.phone = phoneOf(number);
    if (!draw.inPerMille(50))
        customer.email = mailOf(customer.name, number);
    customer.street = QString::number(draw.between(1, 240)) + u' ' + person.city.street;
    customer.city = person.city.name;
    customer.region = person.city.region;
    customer.postcode = person.city.postcode;
    customer.country = u"IN"_s;
    return person;
}

} // namespace mars
