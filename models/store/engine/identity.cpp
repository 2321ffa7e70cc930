// SPDX-License-Identifier: Apache-2.0
#include "store/engine/identity.h"

#include <algorithm>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

bool isSuspicious(QChar c)
{
    return c.isNull() || c.isSurrogate() || c.unicode() >= 0xFFFE;
}

void clean(QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isSuspicious))
        return;
    text.remove(QChar::Null);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (isSuspicious(text.at(i)))
            text[i] = QChar::ReplacementCharacter;
    }
}

void cleanAll(std::initializer_list<QString *> texts)
{
    for (QString *text : texts)
        clean(*text);
}

QString digest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void complete(TrackingEvent &event, const QString &source, const QDateTime &now)
{
    cleanAll({&event.origin, &event.sourceKey, &event.text, &event.place, &event.rawTime});
    if (event.origin.isEmpty())
        event.origin = source;
    if (event.sourceKey.isEmpty()) {
        event.sourceKey = event.occurredAt.toUTC().toString(Qt::ISODateWithMs) + u'|' + toName(event.status) +
                          u'|' + event.text;
    }
    if (event.sourceKey.size() > longestIdentity)
        event.sourceKey = digest(event.sourceKey);
    if (event.origin.size() > longestIdentity)
        event.origin = digest(event.origin);
    if (!event.receivedAt.isValid())
        event.receivedAt = now;
}

} // namespace

QString storable(QString text)
{
    clean(text);
    return text;
}

QString stored(const QString &key)
{
    const bool cutsPair = key.size() > longestKey && key.at(longestKey - 1).isHighSurrogate();
    return storable(key.left(cutsPair ? longestKey - 1 : longestKey));
}

Order storable(Order order, const QDateTime &now)
{
    cleanAll({&order.source, &order.externalId, &order.number, &order.rawState, &order.currency,
              &order.payment, &order.customer.name, &order.customer.phone, &order.customer.email,
              &order.customer.street, &order.customer.city, &order.customer.region, &order.customer.postcode,
              &order.customer.country});
    for (OrderLine &line : order.lines)
        cleanAll({&line.externalId, &line.sku, &line.name});
    for (TrackingEvent &event : order.events)
        complete(event, order.source, now);
    for (Shipment &shipment : order.shipments) {
        cleanAll({&shipment.externalId, &shipment.carrierCode, &shipment.carrierText, &shipment.service,
                  &shipment.warehouse, &shipment.trackingLink});
        for (TrackingNumber &number : shipment.numbers)
            clean(number.number);
        for (ShipmentLine &line : shipment.lines)
            clean(line.orderLineId);
        for (TrackingEvent &event : shipment.events)
            complete(event, order.source, now);
    }
    return order;
}

} // namespace mars
