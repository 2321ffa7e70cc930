// SPDX-License-Identifier: Apache-2.0
#include "jsonshape.h"

#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** Gives the fault of a value, or an empty string. */
using Shape = std::function<QString(const QJsonValue &)>;

Shape matching(const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    return [expression](const QJsonValue &value) {
        const bool fits = value.isString() && expression.match(value.toString()).hasMatch();
        return fits ? QString() : u": unexpected "_s + value.toVariant().toString();
    };
}

Shape orNull(const Shape &shape)
{
    return [shape](const QJsonValue &value) { return value.isNull() ? QString() : shape(value); };
}

Shape listOf(const Shape &shape)
{
    return [shape](const QJsonValue &value) {
        if (!value.isArray())
            return u": not a list"_s;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const QString fault = shape(array[i]); !fault.isEmpty())
                return u"[%1]"_s.arg(i) + fault;
        }
        return QString();
    };
}

Shape object(const QMap<QString, Shape> &shapes)
{
    return [shapes](const QJsonValue &value) {
        if (!value.isObject())
            return u": not an object"_s;
        const QJsonObject object = value.toObject();
        if (object.keys() != shapes.keys())
            return u": has the keys "_s + object.keys().join(u", "_s);
        for (auto it = shapes.cbegin(); it != shapes.cend(); ++it) {
            if (const QString fault = it.value()(object.value(it.key())); !fault.isEmpty())
                return u'.' + it.key() + fault;
        }
        return QString();
    };
}

Shape oneOf(const QStringList &words)
{
    return matching(words.join(u'|'));
}

QString boolean(const QJsonValue &value)
{
    return value.isBool() ? QString() : u": not true or false"_s;
}

QString integer(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == value.toInt() ? QString() : u": not a whole number"_s;
}

const Shape text = matching(u".+"_s);
const Shape name = matching(u"[A-Z][A-Za-z]+"_s);
const Shape time = matching(uR"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"_s);
const Shape day = matching(uR"(\d{4}-\d\d-\d\d)"_s);
const Shape webLink = matching(u"https?://[!-~]+"_s);

Shape event()
{
    return object({{u"at"_s, orNull(time)},
                   {u"receivedAt"_s, time},
                   {u"zoneAssumed"_s, boolean},
                   {u"status"_s, name},
                   {u"text"_s, orNull(text)},
                   {u"place"_s, orNull(text)},
                   {u"source"_s, name},
                   {u"person"_s, orNull(text)}});
}

Shape shipment()
{
    const Shape carrier = object({{u"code"_s, orNull(text)},
                                  {u"name"_s, orNull(text)},
                                  {u"phone"_s, orNull(text)},
                                  {u"website"_s, orNull(text)}});
    return object({{u"carrier"_s, carrier},
                   {u"service"_s, orNull(text)},
                   {u"trackingNumber"_s, orNull(text)},
                   {u"supersededNumbers"_s, listOf(text)},
                   {u"trackingUrl"_s, orNull(webLink)},
                   {u"trackingUrlKind"_s, oneOf({u"deep"_s, u"page"_s, u"none"_s})},
                   {u"status"_s, name},
                   {u"reason"_s, orNull(name)},
                   {u"events"_s, listOf(event())}});
}

Shape match()
{
    const Shape customer = object({{u"name"_s, orNull(text)},
                                   {u"phone"_s, orNull(text)},
                                   {u"email"_s, orNull(text)},
                                   {u"city"_s, orNull(text)}});
    const Shape item =
        object({{u"sku"_s, orNull(text)}, {u"name"_s, orNull(text)}, {u"quantity"_s, integer}});
    return object(
        {{u"order"_s, text},
         {u"matchedBy"_s, oneOf({u"orderNumber"_s, u"trackingNumber"_s, u"phone"_s, u"email"_s, u"name"_s})},
         {u"matchedText"_s, text},
         {u"stage"_s, name},
         {u"answer"_s, text},
         {u"reasons"_s, listOf(text)},
         {u"lateDays"_s, orNull(integer)},
         {u"promisedOn"_s, orNull(day)},
         {u"expectedOn"_s, orNull(day)},
         {u"placedAt"_s, time},
         {u"customer"_s, customer},
         {u"items"_s, listOf(item)},
         {u"notes"_s, listOf(object({{u"person"_s, text}, {u"at"_s, time}, {u"text"_s, text}}))},
         {u"events"_s, listOf(event())},
         {u"shipments"_s, listOf(shipment())}});
}

} // namespace

QString trackShapeFault(const QJsonValue &document)
{
    const Shape query = [](const QJsonValue &value) { return value.isString() ? QString() : u": no text"_s; };
    return object({{u"query"_s, query},
                   {u"nearMatches"_s, listOf(object({{u"order"_s, text}, {u"why"_s, text}}))},
                   {u"matches"_s, listOf(match())}})(document);
}

QString recogniseShapeFault(const QJsonValue &document)
{
    const Shape candidate = object({{u"carrier"_s, text},
                                    {u"name"_s, text},
                                    {u"product"_s, orNull(text)},
                                    {u"format"_s, text},
                                    {u"checkDigit"_s, oneOf({u"valid"_s, u"invalid"_s, u"none"_s})},
                                    {u"expected"_s, orNull(text)},
                                    {u"confidence"_s, oneOf({u"certain"_s, u"likely"_s, u"possible"_s})},
                                    {u"evidence"_s, listOf(text)},
                                    {u"url"_s, orNull(webLink)}});
    const Shape number = [](const QJsonValue &value) {
        return value.isString() ? QString() : u": no text"_s;
    };
    return listOf(object({{u"number"_s, number}, {u"candidates"_s, listOf(candidate)}}))(document);
}
