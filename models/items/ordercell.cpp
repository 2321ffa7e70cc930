// SPDX-License-Identifier: Apache-2.0
#include "items/ordercell.h"

#include "domain/lateness.h"

#include <QCoreApplication>
#include <QLocale>

namespace mars {

namespace {

struct OrderList
{
    Q_DECLARE_TR_FUNCTIONS(OrderList)
};

QString dash()
{
    return QStringLiteral("–");
}

QTimeZone zoneOf(const OrderSummary &order)
{
    const QTimeZone zone(order.destinationZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString carrierText(const OrderSummary &order, const ReaderContext &context)
{
    const QString name =
        order.carrierCode.isEmpty() ? order.carrierText : context.carrierName(order.carrierCode);
    return name.isEmpty() ? dash() : name;
}

QString trackingText(const OrderSummary &order)
{
    if (!order.trackingNumber.isEmpty())
        return order.trackingNumber;
    return order.numberMissing ? OrderList::tr("No tracking no.") : dash();
}

QString placedText(const OrderSummary &order, const ReaderContext &context)
{
    if (!order.placedAt.isValid())
        return dash();
    const QDateTime local = order.placedAt.toTimeZone(context.zone);
    const QDateTime now = context.localNow();
    if (local.date().year() != now.date().year())
        return shortDayText(local.date(), now);
    return shortDayText(local.date(), now) + QChar::Nbsp +
           QLocale().toString(local.time(), QStringLiteral("HH:mm"));
}

} // namespace

QString orderColumnTitle(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Number:
        return OrderList::tr("Order");
    case OrderColumn::Placed:
        return OrderList::tr("Placed");
    case OrderColumn::Customer:
        return OrderList::tr("Customer");
    case OrderColumn::City:
        return OrderList::tr("City");
    case OrderColumn::Status:
        return OrderList::tr("Status");
    case OrderColumn::Carrier:
        return OrderList::tr("Carrier");
    case OrderColumn::TrackingNumber:
        return OrderList::tr("Tracking no.");
    case OrderColumn::Promised:
        return OrderList::tr("Promised");
    }
    Q_UNREACHABLE();
}

QString orderCellText(const OrderSummary &order, OrderColumn column, const ReaderContext &context)
{
    switch (column) {
    case OrderColumn::Number:
        return order.number;
    case OrderColumn::Placed:
        return placedText(order, context);
    case OrderColumn::Customer:
        return order.customerName;
    case OrderColumn::City:
        return order.city;
    case OrderColumn::Status:
        return order.label();
    case OrderColumn::Carrier:
        return carrierText(order, context);
    case OrderColumn::TrackingNumber:
        return trackingText(order);
    case OrderColumn::Promised:
        return order.promisedOn.isValid() ? shortDayText(order.promisedOn, context.localNow()) : dash();
    }
    Q_UNREACHABLE();
}

std::optional<int> lateDaysOf(const OrderSummary &order, const ReaderContext &context)
{
    return lateDays(order.promisedOn, order.expectedOn, order.deliveredAt, order.stage, zoneOf(order),
                    context.now());
}

QString lateText(int days)
{
    return OrderList::tr("%n day(s) late", nullptr, days).replace(u' ', QChar::Nbsp);
}

QString latenessText(const OrderSummary &order, const ReaderContext &context)
{
    const std::optional<int> late = lateDaysOf(order, context);
    if (late && *late > 0)
        return lateText(*late);
    const QDate today = context.now().toTimeZone(zoneOf(order)).date();
    if (isOpen(order.stage) && order.promisedOn.isValid() && order.promisedOn == today)
        return OrderList::tr("today");
    return {};
}

QString spokenRow(const OrderSummary &order, const ReaderContext &context)
{
    QStringList parts{order.number, order.customerName, order.label(), latenessText(order, context),
                      order.trackingNumber.isEmpty() && !order.numberMissing ? QString()
                                                                             : trackingText(order)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString shortDayText(QDate day, const QDateTime &now)
{
    const QString format =
        day.year() == now.date().year() ? OrderList::tr("d MMM") : OrderList::tr("d MMM yyyy");
    return QLocale().toString(day, format).replace(u' ', QChar::Nbsp);
}

} // namespace mars
