// SPDX-License-Identifier: Apache-2.0
#include "export/exportcolumns.h"

#include "domain/lateness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

ExportCell text(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

ExportCell day(QDate day)
{
    return day.isValid() ? ExportCell(day) : ExportCell();
}

ExportCell moment(const QDateTime &at, const AnswerContext &context)
{
    return at.isValid() ? ExportCell(at.toTimeZone(context.readerZone)) : ExportCell();
}

ExportCell daysLate(const OrderSummary &order, const AnswerContext &context)
{
    const QTimeZone zone(order.destinationZone);
    const std::optional<int> late =
        lateDays(order.promisedOn, order.expectedOn, order.deliveredAt, order.stage,
                 zone.isValid() ? zone : QTimeZone::utc(), context.now);
    return late ? ExportCell(qint64(*late)) : ExportCell();
}

ExportCell carrier(const OrderSummary &order, const AnswerContext &context)
{
    return text(order.carrierCode.isEmpty() ? order.carrierText : context.carrierName(order.carrierCode));
}

} // namespace

QString exportTitle(ExportColumn column, const QTimeZone &zone)
{
    const QString zoneName = QString::fromUtf8(zone.id());
    switch (column) {
    case ExportColumn::Number:
        return Texts::tr("Order");
    case ExportColumn::Placed:
        return Texts::tr("Placed (%1)", "time zone").arg(zoneName);
    case ExportColumn::Status:
        return Texts::tr("Status");
    case ExportColumn::DaysLate:
        return Texts::tr("Days late");
    case ExportColumn::Customer:
        return Texts::tr("Customer");
    case ExportColumn::Phone:
        return Texts::tr("Phone");
    case ExportColumn::Email:
        return Texts::tr("E-mail");
    case ExportColumn::Street:
        return Texts::tr("Street");
    case ExportColumn::Postcode:
        return Texts::tr("Postcode");
    case ExportColumn::City:
        return Texts::tr("City");
    case ExportColumn::Region:
        return Texts::tr("Region");
    case ExportColumn::Country:
        return Texts::tr("Country");
    case ExportColumn::Carrier:
        return Texts::tr("Carrier");
    case ExportColumn::TrackingNumber:
        return Texts::tr("Tracking no.");
    case ExportColumn::Parcels:
        return Texts::tr("Parcels");
    case ExportColumn::ParcelsDelivered:
        return Texts::tr("Parcels delivered");
    case ExportColumn::Promised:
        return Texts::tr("Promised");
    case ExportColumn::Expected:
        return Texts::tr("Expected");
    case ExportColumn::Delivered:
        return Texts::tr("Delivered (%1)", "time zone").arg(zoneName);
    }
    Q_UNREACHABLE();
}

QStringList exportColumnNames()
{
    return {u"number"_s,   u"placed"_s,
            u"status"_s,   u"days late"_s,
            u"customer"_s, u"phone"_s,
            u"e-mail"_s,   u"street"_s,
            u"postcode"_s, u"city"_s,
            u"region"_s,   u"country"_s,
            u"carrier"_s,  u"tracking number"_s,
            u"parcels"_s,  u"parcels delivered"_s,
            u"promised"_s, u"expected"_s,
            u"delivered"_s};
}

ExportCell exportCell(const ExportedOrder &order, ExportColumn column, const AnswerContext &context)
{
    const OrderSummary &summary = order.summary;
    const Customer &customer = order.customer;
    switch (column) {
    case ExportColumn::Number:
        return text(summary.number);
    case ExportColumn::Placed:
        return moment(summary.placedAt, context);
    case ExportColumn::Status:
        return text(summary.label());
    case ExportColumn::DaysLate:
        return daysLate(summary, context);
    case ExportColumn::Customer:
        return text(customer.name);
    case ExportColumn::Phone:
        return text(customer.phone);
    case ExportColumn::Email:
        return text(customer.email);
    case ExportColumn::Street:
        return text(customer.street);
    case ExportColumn::Postcode:
        return text(customer.postcode);
    case ExportColumn::City:
        return text(customer.city);
    case ExportColumn::Region:
        return text(customer.region);
    case ExportColumn::Country:
        return text(customer.country);
    case ExportColumn::Carrier:
        return carrier(summary, context);
    case ExportColumn::TrackingNumber:
        return text(summary.trackingNumber);
    case ExportColumn::Parcels:
        return qint64(summary.parcels);
    case ExportColumn::ParcelsDelivered:
        return qint64(summary.deliveredParcels);
    case ExportColumn::Promised:
        return day(summary.promisedOn);
    case ExportColumn::Expected:
        return day(summary.expectedOn);
    case ExportColumn::Delivered:
        return moment(summary.deliveredAt, context);
    }
    Q_UNREACHABLE();
}

} // namespace mars
