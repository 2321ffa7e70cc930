// SPDX-License-Identifier: Apache-2.0
#include "carriers/trackinglink.h"

#include <QCoreApplication>

namespace mars {
namespace {

using namespace Qt::StringLiterals;

class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(TrackingLink)
};

/** Null for anything a browser would not open as a page: javascript:, file:, ftp:, half an address. */
QUrl pageAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isPage =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    return isPage ? url : QUrl();
}

/** The number as the carrier's page takes it: what people put between the digits falls away. */
QString withoutSpaces(QString number)
{
    number.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    return number;
}

TrackingLink none(const QString &reason)
{
    return TrackingLink{LinkKind::None, {}, reason};
}

} // namespace

TrackingLink trackingLink(const CarrierCatalogue &catalogue, const Shipment &shipment)
{
    if (const QUrl stated = pageAddress(shipment.trackingLink); !stated.isEmpty())
        return TrackingLink{LinkKind::Deep, stated, {}};
    const QString number = withoutSpaces(shipment.trackingNumber());
    if (number.isEmpty())
        return none(LinkText::tr("This parcel has no tracking number yet."));
    const CarrierDescription *carrier = catalogue.find(shipment.carrierCode);
    if (!carrier)
        carrier = catalogue.findByText(shipment.carrierText);
    if (!carrier) {
        return none(
            LinkText::tr("The carrier of this parcel is not known. Copy the number and ask the warehouse."));
    }
    return trackingLink(*carrier, number);
}

TrackingLink trackingLink(const CarrierDescription &carrier, const QString &number)
{
    const QString bare = withoutSpaces(number);
    if (bare.isEmpty())
        return none(LinkText::tr("This parcel has no tracking number yet."));
    if (!carrier.trackingUrlTemplate.isEmpty()) {
        QString address = carrier.trackingUrlTemplate;
        address.replace("{number}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(bare)));
        return TrackingLink{LinkKind::Deep, QUrl(address, QUrl::StrictMode), {}};
    }
    if (!carrier.trackingPage.isEmpty()) {
        return TrackingLink{LinkKind::Page, QUrl(carrier.trackingPage, QUrl::StrictMode),
                            LinkText::tr("%1 has no direct link: the number is copied, paste "
                                         "it into the form on the page.")
                                .arg(carrier.name)};
    }
    return TrackingLink{
        LinkKind::None,
        {},
        LinkText::tr("%1 has no tracking page. Copy the number and call them.").arg(carrier.name)};
}

QString toName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Deep:
        return u"deep"_s;
    case LinkKind::Page:
        return u"page"_s;
    case LinkKind::None:
        return u"none"_s;
    }
    return {};
}

} // namespace mars
